// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/data/ktp/cardpainter.h"

#include <QFont>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <cmath>

namespace lajur::ktpcards {

namespace {

constexpr double cardRatio = 53.98 / 85.60;

class CardPainting
{
public:
    CardPainting(const CardStyle &style, int width)
        : m_style(style)
        , m_width(width)
        , m_height(std::round(width * cardRatio))
        , m_image(width, int(m_height), QImage::Format_RGB32)
    {
        m_image.fill(style.ground);
        m_painter.begin(&m_image);
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    }

    QImage finish()
    {
        if (m_style.border) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(m_style.ground.darker(170), m_width * 0.004));
            m_painter.drawRect(QRectF(0, 0, m_width, m_height));
        }
        m_painter.end();
        return m_image;
    }

    void paintGround();
    void paintHeader(const CardPerson &person);
    void paintLines(const CardPerson &person);
    void paintPhoto(const CardPerson &person);
    void paintIssue(const CardPerson &person);
    void paintBackMotif();

private:
    double x(double share) const { return share * m_width; }
    double y(double share) const { return (share + m_style.drop) * m_height; }
    QFont font(double size, bool bold) const
    {
        QFont result(m_style.font);
        result.setPixelSize(std::max(4, int(std::lround(size * m_height))));
        result.setBold(bold);
        result.setHintingPreference(QFont::PreferNoHinting);
        return result;
    }
    void text(double left, double baseline, const QString &words, double maximumWidth = 0);
    void centred(double middle, double baseline, const QString &words, const QFont &textFont);
    void line(const QString &label, const QString &value, double baseline, bool indented = false);

    const CardStyle &m_style;
    double m_width;
    double m_height;
    QImage m_image;
    QPainter m_painter;
};

void CardPainting::paintGround()
{
    QLinearGradient sky(0, 0, m_width, m_height);
    sky.setColorAt(0, m_style.ground.lighter(108));
    sky.setColorAt(0.5, m_style.ground);
    sky.setColorAt(1, m_style.ground.lighter(104));
    m_painter.fillRect(QRectF(0, 0, m_width, m_height), sky);
    Dice dice(m_style.patternSeed);
    const int families = dice.whole(2, 4);
    for (int family = 0; family < families; ++family) {
        QColor colour = m_style.ground.darker(100 + int(m_style.patternContrast * dice.between(100, 300)));
        if (dice.chance(0.3))
            colour.setHsv((colour.hue() + dice.whole(-40, 40) + 360) % 360, colour.saturation(), colour.value());
        m_painter.setPen(QPen(colour, m_width * dice.between(0.0006, 0.0016)));
        const double pitch = dice.between(0.012, 0.035);
        const double swing = dice.between(0.005, 0.03);
        const double waves = dice.between(2, 9);
        const double slope = dice.between(-0.4, 0.4);
        for (double start = -0.5; start < 1.5; start += pitch) {
            QPolygonF wave;
            for (double across = 0; across <= 1.0001; across += 0.02) {
                const double height = start + slope * across + swing * std::sin(across * waves * 6.28 + start * 5);
                wave.append({across * m_width, height * m_height});
            }
            m_painter.drawPolyline(wave);
        }
    }
}

void CardPainting::text(double left, double baseline, const QString &words, double maximumWidth)
{
    m_painter.save();
    const double wide = QFontMetricsF(m_painter.font()).horizontalAdvance(words);
    m_painter.translate(x(left), y(baseline));
    if (maximumWidth > 0 && wide > x(maximumWidth))
        m_painter.scale(x(maximumWidth) / wide, 1);
    m_painter.drawText(QPointF(0, 0), words);
    m_painter.restore();
}

void CardPainting::centred(double middle, double baseline, const QString &words, const QFont &textFont)
{
    m_painter.setFont(textFont);
    m_painter.drawText(QPointF(x(middle) - QFontMetricsF(textFont).horizontalAdvance(words) / 2, y(baseline)), words);
}

void CardPainting::line(const QString &label, const QString &value, double baseline, bool indented)
{
    const double gap = 0.018;
    const double left = m_style.labelColumn + (indented ? 0.025 : 0);
    text(left, baseline, label, m_style.valueColumn - gap - 0.006 - left);
    text(m_style.valueColumn - gap, baseline, QStringLiteral(":"));
    text(m_style.valueColumn, baseline, value, 0.71 - m_style.valueColumn);
}

void CardPainting::paintHeader(const CardPerson &person)
{
    m_painter.setPen(m_style.ink);
    const QFont large = font(m_style.textSize * 1.2, true);
    centred(0.5, 0.10, QStringLiteral("PROVINSI ") + person.province, large);
    centred(0.5, 0.165, person.city, large);
    m_painter.setFont(font(m_style.textSize * 1.35, true));
    text(m_style.labelColumn, 0.265, QStringLiteral("NIK"));
    text(m_style.valueColumn - 0.022, 0.265, QStringLiteral(":"));
    const QPainterPath digits
        = digitOutline(person.nik, m_style.digits, x(m_style.nikPitch), m_style.nikHeight * m_height);
    m_painter.fillPath(digits.translated(x(m_style.valueColumn - 0.005), y(0.268)), m_style.ink);
}

void CardPainting::paintLines(const CardPerson &person)
{
    m_painter.setPen(m_style.ink);
    m_painter.setFont(font(m_style.textSize, m_style.bold));
    const QString sex = person.sex == domain::Sex::Male ? QStringLiteral("LAKI-LAKI") : QStringLiteral("PEREMPUAN");
    line(QStringLiteral("Nama"), person.name, 0.335);
    line(QStringLiteral("Tempat/Tgl Lahir"),
         person.birthPlace + QStringLiteral(", ") + person.birthDate.toString(QStringLiteral("dd-MM-yyyy")), 0.384);
    line(QStringLiteral("Jenis kelamin"), sex, 0.432);
    text(0.53, 0.432, QStringLiteral("Gol. Darah : ") + person.bloodType);
    line(QStringLiteral("Alamat"), person.address, 0.48);
    line(QStringLiteral("RT/RW"), person.neighbourhood, 0.528, true);
    line(QStringLiteral("Kel/Desa"), person.village, 0.577, true);
    line(QStringLiteral("Kecamatan"), person.district, 0.624, true);
    line(QStringLiteral("Agama"), person.religion, 0.672);
    line(QStringLiteral("Status Perkawinan"), person.maritalStatus, 0.72);
    line(QStringLiteral("Pekerjaan"), person.occupation, 0.768);
    line(QStringLiteral("Kewarganegaraan"), QStringLiteral("WNI"), 0.816);
    line(QStringLiteral("Berlaku Hingga"), person.validUntil, 0.864);
}

void CardPainting::paintPhoto(const CardPerson &person)
{
    const QRectF frame(x(0.735), y(0.28), x(0.215), 0.41 * m_height);
    m_painter.fillRect(frame, person.birthDate.year() % 2 == 1 ? QColor(196, 40, 46) : QColor(40, 80, 180));
    m_painter.save();
    m_painter.setClipRect(frame);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(60, 60, 66));
    const QPointF middle = frame.center();
    m_painter.drawEllipse(QPointF(middle.x(), middle.y() + frame.height() * 0.52), frame.width() * 0.46,
                          frame.height() * 0.34);
    m_painter.setBrush(QColor(120, 105, 95));
    m_painter.drawEllipse(QPointF(middle.x(), middle.y() - frame.height() * 0.08), frame.width() * 0.25,
                          frame.height() * 0.24);
    m_painter.translate(middle);
    m_painter.rotate(-50);
    m_painter.setPen(QColor(255, 255, 255, 210));
    m_painter.setFont(font(0.075, true));
    m_painter.drawText(QRectF(-m_width, -m_width, 2 * m_width, 2 * m_width), Qt::AlignCenter,
                       QStringLiteral("SPESIMEN"));
    m_painter.restore();
}

void CardPainting::paintIssue(const CardPerson &person)
{
    m_painter.setPen(m_style.ink);
    const QFont small = font(m_style.textSize * 0.9, m_style.bold);
    const QString place = person.city.section(QLatin1Char(' '), 1);
    centred(0.84, 0.755, place, small);
    centred(0.84, 0.80, person.issued.toString(QStringLiteral("dd-MM-yyyy")), small);
    Dice dice(m_style.patternSeed + 7);
    QPolygonF signature;
    for (double along = 0; along <= 1; along += 0.05)
        signature.append({x(0.77 + 0.14 * along), y(0.87 + dice.between(-0.035, 0.035))});
    QPainterPath path(signature.first());
    for (int i = 1; i + 1 < signature.size(); i += 2)
        path.quadTo(signature.at(i), signature.at(i + 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_style.ink, m_width * 0.002));
    m_painter.drawPath(path);
}

void CardPainting::paintBackMotif()
{
    m_painter.setPen(QPen(m_style.ink, m_width * 0.002));
    m_painter.setBrush(m_style.ground.darker(140));
    m_painter.drawEllipse(QPointF(x(0.5), y(0.42)), x(0.1), x(0.11));
    centred(0.5, 0.72, QStringLiteral("REPUBLIK INDONESIA"), font(0.07, true));
    m_painter.setPen(Qt::NoPen);
    for (int island = 0; island < 9; ++island) {
        Dice dice(m_style.patternSeed + quint32(island));
        m_painter.drawEllipse(QPointF(x(0.1 + 0.1 * island), y(0.82 + dice.between(-0.03, 0.05))),
                              x(dice.between(0.02, 0.05)), y(dice.between(0.015, 0.05)));
    }
}

QColor groundColour(Dice &dice)
{
    QColor colour;
    colour.setHsv(dice.whole(188, 222), dice.whole(28, 95), dice.whole(205, 250));
    return colour;
}

} // namespace

CardStyle inventStyle(Dice &dice)
{
    CardStyle style;
    style.digits = DigitFace(dice.whole(0, DigitFaces - 1));
    style.font = dice.oneOf({QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans"),
                             QStringLiteral("Open Sans"), QStringLiteral("Liberation Sans")});
    style.bold = dice.chance(0.3);
    style.ground = groundColour(dice);
    const int ink = dice.whole(5, 60);
    style.ink = QColor(ink, ink, ink + dice.whole(0, 20));
    style.patternContrast = dice.between(0.03, 0.16);
    style.labelColumn = dice.between(0.025, 0.045);
    style.valueColumn = dice.between(0.25, 0.285);
    const bool wide = style.font.startsWith(QLatin1String("DejaVu"));
    style.textSize = dice.between(0.038, wide ? 0.040 : 0.044);
    style.drop = dice.between(-0.015, 0.02);
    style.nikHeight = dice.between(0.042, 0.053);
    style.nikPitch = style.nikHeight * cardRatio * digitAdvance(style.digits) * dice.between(0.92, 1.06);
    style.border = dice.chance(0.25);
    style.patternSeed = dice.seed();
    return style;
}

QImage paintFront(const CardPerson &person, const CardStyle &style, int width)
{
    CardPainting painting(style, width);
    painting.paintGround();
    painting.paintHeader(person);
    painting.paintLines(person);
    painting.paintPhoto(person);
    painting.paintIssue(person);
    return painting.finish();
}

QImage paintBack(const CardStyle &style, int width)
{
    CardPainting painting(style, width);
    painting.paintGround();
    painting.paintBackMotif();
    return painting.finish();
}

} // namespace lajur::ktpcards
