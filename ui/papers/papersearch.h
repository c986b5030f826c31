// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/paperreader.h"

#include <QMap>
#include <QObject>

namespace lajur::ui {

class OpenPaper;

/// Finds a text in the paper, some pages at a time from the page looked at on, and walks from hit to hit.
class PaperSearch : public QObject
{
    Q_OBJECT

public:
    explicit PaperSearch(OpenPaper &paper, QObject *parent = nullptr);

    /// Begins anew; an empty text ends the search.
    void find(const QString &text, int fromPage);
    void next() { walk(1); } ///< After the last comes the first.
    void previous() { walk(-1); }

    const QString &text() const { return m_text; }
    bool isRunning() const { return m_ticket != 0; }
    int count() const; ///< So far.
    int position() const; ///< Of the current hit among all, from 1; 0 for none.
    int currentPage() const { return m_page; } ///< -1 for none.
    int currentBox() const { return m_box; } ///< Among hits(currentPage()).
    QList<QRectF> hits(int page) const { return m_hits.value(page); } ///< In points.

signals:
    void changed();
    void currentChanged();

private:
    void askNext();
    void take(const QList<services::PageHits> &found);
    void walk(int direction);
    void setCurrent(int page, int box);
    void stop();

    OpenPaper &m_paper;
    QString m_text;
    QList<std::pair<int, int>> m_blocks; ///< First page and count of what is still to be asked.
    services::PaperTicket m_ticket = 0;
    QMap<int, QList<QRectF>> m_hits;
    int m_page = -1;
    int m_box = 0;
};

} // namespace lajur::ui
