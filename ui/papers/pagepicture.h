// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/paperreader.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace lajur::ui {

class OpenPaper;

/// The picture of the page that is looked at: the sharpest there is now, while the one that fits is fetched.
class PagePicture : public QObject
{
    Q_OBJECT

public:
    explicit PagePicture(OpenPaper &paper, QObject *parent = nullptr);

    /// The page as large as fits into `box` (device px). Nothing is asked for twice.
    void want(int page, const QSize &box);
    void retry();
    void forget();

    const QImage &image() const { return m_image; } ///< Null until there is one; may be of another size than wanted.
    bool isSharp() const { return m_sharp; } ///< The image is the one wanted.
    bool isSlow() const { return m_slow; } ///< Nothing to show for 200 ms.
    const std::optional<domain::Error> &trouble() const { return m_trouble; }
    bool mayRetry() const;

signals:
    void changed();

private:
    void ask();
    void measure();
    void take(const QImage &image, bool sharp);
    void fail(const domain::Error &error);

    OpenPaper &m_paper;
    quint64 m_id = 0; ///< Of the paper the page belongs to.
    int m_page = -1;
    QSize m_box;
    QImage m_image;
    bool m_sharp = false;
    bool m_slow = false;
    std::optional<domain::Error> m_trouble;
    services::PaperTicket m_ticket = 0;
    QTimer m_patience;
};

} // namespace lajur::ui
