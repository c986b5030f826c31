// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/paperreader.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace lajur::ui {

/// The paper that is looked at: its bytes, what it is and how large its pages are; or why it cannot be looked at.
class OpenPaper : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Ready, Trouble };

    /// `reader` may be null: then every paper is in trouble.
    explicit OpenPaper(services::PaperReader *reader, QObject *parent = nullptr);

    void await(); ///< The bytes are on their way.
    void open(const services::Paper &paper);
    void fail(const domain::Error &error);
    void close(); ///< Lets go of the bytes.

    State state() const { return m_state; }
    const domain::Error &trouble() const { return m_trouble; } ///< While in Trouble.
    bool mayRetry() const;
    void retry();

    services::PaperReader *reader() const { return m_reader; }
    const services::Paper &paper() const { return m_paper; }
    const services::PaperDescription &description() const { return m_description; }
    int pageCount() const { return m_state == State::Ready ? m_description.pageCount : 0; }
    bool isPdf() const { return m_description.type == u"application/pdf"; }

    /// False for a page beyond those described until learnPage() tells; it then counts as large as the first.
    bool knowsPage(int page) const;
    void learnPage(int page, const QSizeF &points);
    /// Logical px on a screen of 96 dpi. A picture that names no resolution is taken as filling a sheet of A4.
    QSizeF pageSize(int page) const;
    /// From points on the page to px of pageSize().
    double pxPerPoint(int page) const;

signals:
    void changed();

private:
    services::PaperPage pageOf(int page) const;
    void describe();
    void take(const services::PaperDescription &description);
    void setState(State state);

    services::PaperReader *m_reader;
    State m_state = State::Closed;
    services::Paper m_paper;
    services::PaperDescription m_description;
    QHash<int, QSizeF> m_learnt; ///< Points.
    domain::Error m_trouble;
};

} // namespace lajur::ui
