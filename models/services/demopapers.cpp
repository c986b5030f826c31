// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/demopapers.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace lajur::services {

namespace {

constexpr auto FontFamily = "Liberation Serif";

void drawSpecimen(QPainter &painter, const QRectF &page)
{
    painter.save();
    QFont font(QString::fromLatin1(FontFamily));
    font.setPixelSize(int(page.height() / 5));
    painter.setFont(font);
    painter.setPen(QColor(0, 0, 0, 40));
    painter.drawText(page, Qt::AlignCenter, QStringLiteral("CONTOH"));
    painter.restore();
}

} // namespace

QByteArray demoKtp(const domain::CaseForm &form)
{
    QImage card(1011, 638, QImage::Format_RGB32); // ID-1 at 300 dpi
    card.fill(QColor(0xcf, 0xe4, 0xf2));
    QPainter painter(&card);
    drawSpecimen(painter, card.rect());
    QFont font(QString::fromLatin1(FontFamily));
    font.setPixelSize(34);
    painter.setFont(font);
    const QStringList lines{QStringLiteral("NIK : ") + form.nik, QStringLiteral("Nama : ") + form.name.toUpper(),
                            QStringLiteral("Provinsi : 99 (tidak ada)")};
    int y = 120;
    for (const QString &line : lines) {
        painter.drawText(40, y, line);
        y += 60;
    }
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    card.save(&buffer, "JPEG", 85);
    return buffer.data();
}

QByteArray demoScan(const QString &title, const QStringList &lines)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(150);
    QPainter painter(&writer);
    const QRectF page(0, 0, writer.width(), writer.height());
    drawSpecimen(painter, page);
    QFont font(QString::fromLatin1(FontFamily));
    font.setPixelSize(26);
    painter.setFont(font);
    painter.drawText(QRectF(0, 60, page.width(), 60), Qt::AlignHCenter, title);
    painter.drawText(QRectF(0, 180, page.width(), page.height() - 180), Qt::TextWordWrap,
                     lines.join(QLatin1Char('\n')));
    painter.end();
    return buffer.data();
}

} // namespace lajur::services
