// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QString>
#include <QTextDocument>

/// Letters of an invented office, and what a scanner makes of them.
namespace lajur::test::letters {

constexpr QSize A4At300Dpi(2480, 3508);

/// A letter of the office around the given heading or subject, with a sentence so often.
inline QString letter(const QString &middle, int sentences = 9)
{
    QString body;
    for (int i = 0; i < sentences; ++i)
        body += QStringLiteral("Menindaklanjuti surat edaran tentang keamanan informasi, bersama ini disampaikan data "
                               "pegawai di lingkungan dinas untuk dapat diproses sesuai ketentuan yang berlaku. ");
    return QStringLiteral("<p align=center><b>PEMERINTAH KOTA CONTOH<br>DINAS KOMUNIKASI DAN INFORMATIKA</b><br>"
                          "Jalan Melati Nomor 5 Contoh 29432</p><hr>%1<p>%2</p>")
        .arg(middle, body);
}

inline QString heading(const QString &text)
{
    return QStringLiteral("<p align=center><b>%1</b><br>Nomor : 800/12/2026</p>").arg(text);
}

inline void drawLetter(QPainter &painter, const QString &html)
{
    QTextDocument document;
    document.documentLayout()->setPaintDevice(painter.device());
    document.setDefaultFont(QFont(QStringLiteral("Liberation Serif"), 12));
    const double inch = painter.device()->logicalDpiX();
    document.setHtml(html);
    document.setTextWidth(6.5 * inch);
    painter.translate(0.9 * inch, 0.8 * inch);
    document.drawContents(&painter);
}

inline QImage scanned(const QString &html)
{
    QImage page(A4At300Dpi, QImage::Format_RGB32);
    page.setDotsPerMeterX(11811);
    page.setDotsPerMeterY(11811);
    page.fill(QColor(251, 250, 246));
    QPainter painter(&page);
    drawLetter(painter, html);
    return page;
}

} // namespace lajur::test::letters
