// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

/// What a finished PDF says when poppler-utils reads it: a second opinion on our own painter.
class PrintedPage
{
public:
    struct Word {
        QString text;
        QRectF box; ///< Millimetres from the upper left corner of the paper.
    };

    explicit PrintedPage(const QByteArray &pdf);

    QSizeF points() const { return m_points; } ///< MediaBox.
    int pages() const { return m_pages; }
    QString information() const { return m_information; } ///< Output of pdfinfo.
    QString text() const; ///< All words, one space apart.
    QList<Word> words() const { return m_words; }
    /// Box around the first run of words that reads `phrase`; null if there is none.
    QRectF find(const QString &phrase) const;
    QStringList fonts() const { return m_fonts; } ///< Rows of pdffonts: "name emb".

private:
    QSizeF m_points;
    int m_pages = 0;
    QString m_information;
    QList<Word> m_words;
    QStringList m_fonts;
};
