// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/demopapers.h"

#include "models/domain/nip.h"
#include "models/domain/personname.h"
#include "models/identity/digitstrokes.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTransform>

#include <algorithm>
#include <functional>

namespace lajur::services {

namespace {

constexpr auto FontFamily = "Liberation Serif";
constexpr auto CardFont = "Liberation Sans";
constexpr QSize CardSize(1011, 638); ///< ID-1 at 300 dpi.
constexpr int LabelColumn = 30;
constexpr int ValueColumn = 262;

void drawSpecimen(QPainter &painter, const QRectF &page)
{
    painter.save();
    QFont font(QString::fromLatin1(FontFamily));
    font.setPixelSize(int(std::min(page.height(), page.width()) / 5));
    painter.setFont(font);
    painter.setPen(QColor(0, 0, 0, 40));
    painter.drawText(page, Qt::AlignCenter, QStringLiteral("CONTOH"));
    painter.restore();
}

QFont cardFont(int size, bool bold)
{
    QFont font(QString::fromLatin1(CardFont));
    font.setPixelSize(size);
    font.setBold(bold);
    return font;
}

/// Card, ground and the head that no province has.
void drawGround(QPainter &painter)
{
    QLinearGradient sky(0, 0, CardSize.width(), CardSize.height());
    sky.setColorAt(0, QColor(0xd9, 0xeb, 0xf7));
    sky.setColorAt(1, QColor(0xb9, 0xd8, 0xec));
    painter.fillRect(QRect(QPoint(0, 0), CardSize), sky);
    painter.setPen(QPen(QColor(0xa6, 0xcb, 0xe2), 1));
    for (int y = -40; y < CardSize.height(); y += 18) {
        QPainterPath wave(QPointF(0, y));
        for (int x = 0; x < CardSize.width(); x += 120)
            wave.cubicTo(x + 40, y + 22, x + 80, y - 22, x + 120, y);
        painter.drawPath(wave);
    }
    painter.setPen(QColor(0x20, 0x20, 0x20));
    painter.setFont(cardFont(32, true));
    painter.drawText(QRect(0, 34, CardSize.width(), 40), Qt::AlignHCenter, QStringLiteral("PROVINSI CONTOH"));
    painter.drawText(QRect(0, 76, CardSize.width(), 40), Qt::AlignHCenter, QStringLiteral("KOTA CONTOH"));
}

void drawPhoto(QPainter &painter, bool odd)
{
    const QRect frame(743, 180, 217, 262);
    painter.fillRect(frame, odd ? QColor(196, 40, 46) : QColor(40, 80, 180));
    painter.save();
    painter.setClipRect(frame);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(60, 60, 66));
    painter.drawEllipse(frame.center() + QPoint(0, 138), 100, 90);
    painter.setBrush(QColor(120, 105, 95));
    painter.drawEllipse(frame.center() - QPoint(0, 22), 54, 64);
    painter.translate(frame.center());
    painter.rotate(-50);
    painter.setPen(Qt::white);
    painter.setFont(cardFont(48, true));
    painter.drawText(QRect(-200, -40, 400, 80), Qt::AlignCenter, QStringLiteral("CONTOH"));
    painter.restore();
}

void drawNik(QPainter &painter, const QString &nik)
{
    constexpr double width = 17;
    constexpr double height = 32;
    constexpr double advance = 27.5;
    painter.setFont(cardFont(36, true));
    painter.drawText(LabelColumn, 170, QStringLiteral("NIK"));
    painter.drawText(ValueColumn - 22, 170, QStringLiteral(":"));
    painter.save();
    painter.setPen(QPen(QColor(0x20, 0x20, 0x20), 4.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    double left = ValueColumn;
    for (const QChar digit : nik) {
        const auto &strokes = identity::digitStrokes();
        const auto stroke = std::find_if(strokes.cbegin(), strokes.cend(), [digit](const identity::DigitStroke &known) {
            return known.face == identity::StrokeFace::Ocr && known.digit == digit.digitValue();
        });
        if (stroke != strokes.cend()) {
            const QTransform place(width, 0, 0, height, left, 170 - height);
            painter.drawPath(place.map(identity::strokePath(*stroke)));
        }
        left += advance;
    }
    painter.restore();
}

/// What a KTP says and no form asks for is the same on all of them.
QList<std::pair<QString, QString>> cardLines(const domain::CaseForm &form)
{
    QString birth;
    QString sex;
    if (const auto nip = domain::Nip::parse(form.nip)) {
        birth = QStringLiteral("CONTOH, ") + nip->birthDate().toString(QStringLiteral("dd-MM-yyyy"));
        sex = nip->sex() == domain::Sex::Male ? QStringLiteral("LAKI-LAKI") : QStringLiteral("PEREMPUAN");
    }
    const auto name = domain::PersonName::parse(form.name);
    return {{QStringLiteral("Nama"), (name ? name->withoutTitles() : form.name).toUpper()},
            {QStringLiteral("Tempat/Tgl Lahir"), birth},
            {QStringLiteral("Jenis kelamin"), sex},
            {QStringLiteral("Alamat"), QStringLiteral("JALAN CONTOH NO. 1")},
            {QStringLiteral("   RT/RW"), QStringLiteral("001/002")},
            {QStringLiteral("   Kel/Desa"), QStringLiteral("CONTOH")},
            {QStringLiteral("   Kecamatan"), QStringLiteral("CONTOH")},
            {QStringLiteral("Agama"), QStringLiteral("-")},
            {QStringLiteral("Status Perkawinan"), QStringLiteral("-")},
            {QStringLiteral("Pekerjaan"), QStringLiteral("PEGAWAI NEGERI SIPIL")},
            {QStringLiteral("Kewarganegaraan"), QStringLiteral("WNI")},
            {QStringLiteral("Berlaku Hingga"), QStringLiteral("SEUMUR HIDUP")}};
}

/// A sheet of A4 marked CONTOH, filled by `paint` within its margins.
QByteArray sheet(const std::function<void(QPainter &painter, const QRectF &page)> &paint)
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
    paint(painter, page);
    painter.end();
    return buffer.data();
}

} // namespace

QByteArray demoKtp(const domain::CaseForm &form)
{
    QImage card(CardSize, QImage::Format_RGB32);
    QPainter painter(&card);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawGround(painter);
    drawNik(painter, form.nik);
    painter.setFont(cardFont(27, true));
    int y = 214;
    for (const auto &[label, value] : cardLines(form)) {
        const int indent = label.startsWith(u' ') ? 25 : 0;
        painter.setFont(cardFont(label.size() > 14 ? 23 : 27, true));
        painter.drawText(LabelColumn + indent, y, label.trimmed());
        painter.setFont(cardFont(27, true));
        painter.drawText(ValueColumn - 18, y, QStringLiteral(":"));
        painter.drawText(ValueColumn, y, value);
        y += 31;
    }
    drawPhoto(painter, form.nip.size() > 3 && form.nip.at(3).digitValue() % 2 == 1);
    drawSpecimen(painter, card.rect());
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    card.save(&buffer, "JPEG", 88);
    return buffer.data();
}

QByteArray demoRequest(const domain::CaseForm &form, const domain::IncomingLetter &letter)
{
    const QList<std::pair<QString, QString>> applicant{
        {QStringLiteral("Nama"), form.name},       {QStringLiteral("NIP"), form.nip},
        {QStringLiteral("NIK"), form.nik},         {QStringLiteral("Jabatan"), form.position},
        {QStringLiteral("Unit Kerja"), form.unit}, {QStringLiteral("Email Dinas"), form.email}};
    return sheet([&](QPainter &painter, const QRectF &page) {
        double y = 100;
        const auto line = [&](const QString &text, int flags = Qt::AlignLeft | Qt::TextWordWrap) {
            const QRectF room(110, y, page.width() - 220, page.height() - y);
            QRectF used;
            painter.drawText(room, flags, text, &used);
            y += used.height() + 12;
        };
        line(form.opd.toUpper(), Qt::AlignHCenter);
        line(QStringLiteral("SURAT PERMOHONAN"), Qt::AlignHCenter);
        y += 40;
        line(QStringLiteral("Nomor : %1").arg(letter.number));
        line(QStringLiteral("Hal : %1").arg(letter.subject));
        y += 30;
        line(QStringLiteral("Kepada Yth. Kepala Dinas Komunikasi dan Informatika"));
        line(QStringLiteral("Dengan ini kami mengajukan permohonan penerbitan sertifikat elektronik bagi:"));
        for (const auto &[label, value] : applicant) {
            painter.drawText(QPointF(150, y + 24), label);
            painter.drawText(QPointF(350, y + 24), QStringLiteral(": %1").arg(value));
            y += 42;
        }
        y += 20;
        line(QStringLiteral("Demikian permohonan ini disampaikan. Atas perhatiannya kami ucapkan terima kasih."));
        y += 40;
        line(QStringLiteral("Kepala %1").arg(form.opd), Qt::AlignRight | Qt::TextWordWrap);
    });
}

QByteArray demoScan(const QString &title, const QStringList &lines)
{
    return sheet([&](QPainter &painter, const QRectF &page) {
        painter.drawText(QRectF(0, 60, page.width(), 60), Qt::AlignHCenter, title);
        painter.drawText(QRectF(0, 180, page.width(), page.height() - 180), Qt::TextWordWrap,
                         lines.join(QLatin1Char('\n')));
    });
}

} // namespace lajur::services
