// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/scanquality.h"

#include "models/identity/glare.h"
#include "models/identity/percentile.h"

#include <QCoreApplication>
#include <QLineF>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace lajur::identity {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

constexpr double cardInches = 85.60 / 25.4;
constexpr double idOneAspect = 85.60 / 53.98;
constexpr int fewLabels = 3;
constexpr int halfOfLabels = 7;
constexpr double greyBelow = 20;
constexpr double softAbove = 0.0021;
constexpr double lowestLine = 0.95; ///< A KTP has its last line at 0.86 of its height, the name's at a third.
constexpr double highestName = 0.2;
constexpr double mostOblique = 3.5; ///< Degrees by which a corner of a whole card, seen from above, is not square.

QPolygonF wholePicture(const QSize &size)
{
    return QPolygonF(
        {QPointF(0, 0), QPointF(size.width(), 0), QPointF(size.width(), size.height()), QPointF(0, size.height())});
}

/// Sides of the card, 0 the upper one, that lie along the rim of the picture.
QList<int> sidesOnRim(const ScanEvidence &evidence)
{
    QList<int> sides;
    const double near = 0.012 * std::max(evidence.picture.width(), evidence.picture.height());
    for (int i = 0; i < 4; ++i) {
        const QPointF one = evidence.card.at(i);
        const QPointF other = evidence.card.at((i + 1) % 4);
        const auto onLine
            = [near](double a, double b, double rim) { return std::abs(a - rim) < near && std::abs(b - rim) < near; };
        const bool touches = onLine(one.x(), other.x(), 0) || onLine(one.x(), other.x(), evidence.picture.width())
            || onLine(one.y(), other.y(), 0) || onLine(one.y(), other.y(), evidence.picture.height());
        if (touches)
            sides.append(i);
    }
    return sides;
}

/// Degrees by which the card's corners at the ends of a side are not square.
double obliquenessOf(const QPolygonF &card, int side)
{
    const QLineF line(card.at(side), card.at((side + 1) % 4));
    const QLineF before(card.at(side), card.at((side + 3) % 4));
    const QLineF after(card.at((side + 1) % 4), card.at((side + 2) % 4));
    const auto off = [&line](const QLineF &other) {
        const double angle = std::fmod(line.angleTo(other), 180);
        return std::abs(angle - 90);
    };
    return std::max(off(before), off(after));
}

double aspectOf(const QPolygonF &card)
{
    const auto length = [&card](int from, int to) { return QLineF(card.at(from), card.at(to)).length(); };
    const double height = length(1, 2) + length(3, 0);
    return height > 0 ? (length(0, 1) + length(2, 3)) / height : 0;
}

/// Whether the card was seen at a slant, as a camera does and a scanner cannot.
bool isSlanted(const QPolygonF &card)
{
    const auto length = [&card](int from, int to) { return QLineF(card.at(from), card.at(to)).length(); };
    const auto unlike
        = [](double one, double other) { return std::abs(std::log(one / std::max(1e-9, other))) > 0.025; };
    return unlike(length(0, 1), length(2, 3)) || unlike(length(1, 2), length(3, 0));
}

/// The side at which part of the card is missing; -1 if it is whole.
int cutSide(const ScanEvidence &evidence)
{
    const double width = QLineF(evidence.card.at(0), evidence.card.at(1)).length();
    const QRectF picture(QPointF(0, 0), QSizeF(evidence.picture));
    const double slack = 0.02 * width;
    for (int side = 0; side < 4; ++side) {
        const QPointF middle = (evidence.card.at(side) + evidence.card.at((side + 1) % 4)) / 2;
        if (!picture.adjusted(-slack, -slack, slack, slack).contains(middle))
            return side;
    }
    const double corner = 0.03 * width; // a round corner cuts off less
    for (int i = 0; i < 4; ++i) {
        if (!picture.adjusted(-corner, -corner, corner, corner).contains(evidence.card.at(i)))
            return i;
    }
    // A side that was laid along the rim instead of the card's edge leads out of the picture and is not square.
    const double beyond = 0.005 * width;
    for (int i = 0; i < 4; ++i) {
        if (!picture.adjusted(-beyond, -beyond, beyond, beyond).contains(evidence.card.at(i))
            && std::max(obliquenessOf(evidence.card, i), obliquenessOf(evidence.card, (i + 3) % 4)) > mostOblique)
            return i;
    }
    const QList<int> rim = sidesOnRim(evidence);
    // A part of a card may have the shape of a whole one; its lines then stand where no KTP has them.
    if (!rim.isEmpty() && evidence.lastLine > lowestLine)
        return 2;
    if (!rim.isEmpty() && evidence.firstLine >= 0 && evidence.firstLine < highestName)
        return 0;
    const double misshapen = std::abs(std::log(aspectOf(evidence.card) / idOneAspect));
    for (const int side : rim) {
        const bool alone = rim.size() < 3; // a picture cropped to the card touches it all round
        if (misshapen > (alone ? 0.03 : 0.06) || obliquenessOf(evidence.card, side) > mostOblique
            || (alone && isSlanted(evidence.card)))
            return side;
    }
    return -1;
}

ScanFindings cutOff(const ScanEvidence &evidence)
{
    int side = cutSide(evidence);
    // The photo is there and half of the labels are not: their side is missing.
    if (side < 0 && evidence.photo && evidence.labels < halfOfLabels && !sidesOnRim(evidence).isEmpty())
        side = 3;
    if (side < 0)
        return {};
    const QPointF one = evidence.card.at(side);
    const QPointF other = evidence.card.at((side + 1) % 4);
    const QPointF inwards = (evidence.card.at((side + 2) % 4) + evidence.card.at((side + 3) % 4) - one - other) * 0.05;
    const QPolygonF strip({one - inwards, other - inwards, other + inwards, one + inwards});
    const QRectF picture(QPointF(0, 0), QSizeF(evidence.picture));
    const QRectF seen = strip.boundingRect().intersected(picture);
    const QPolygonF mark = seen.isEmpty()
        ? evidence.card
        : QPolygonF({seen.topLeft(), seen.topRight(), seen.bottomRight(), seen.bottomLeft()});
    return {
        {QStringLiteral("cut-off"),
         Tr::tr("The card is cut off at the edge of the scan. Move it to the middle of the glass and scan it again."),
         mark}};
}

/// No labels: the back of a card, or something else.
ScanFindings strange(const ScanEvidence &evidence)
{
    constexpr double cardLike = 0.8;
    constexpr int wordy = 25;
    if (evidence.outline >= cardLike && evidence.words < wordy)
        return {{QStringLiteral("wrong-side"),
                 Tr::tr("This seems to be the back of the card. Turn it over and scan the side with the photo."),
                 evidence.card}};
    return {{QStringLiteral("not-a-ktp"), Tr::tr("No KTP was found on this picture. Scan the KTP itself."),
             wholePicture(evidence.picture)}};
}

ScanFindings ofPrint(const ScanEvidence &evidence)
{
    ScanFindings findings;
    if (ScanQuality::dpiOf(evidence.card) < ScanQuality::LeastDpi)
        findings.append({QStringLiteral("few-dpi"),
                         Tr::tr("The picture is too coarse: %1 dpi on the card. Scan it again with 300 dpi.")
                             .arg(std::lround(ScanQuality::dpiOf(evidence.card))),
                         evidence.card});
    else if (ScanQuality::softness(evidence.crop) > softAbove)
        findings.append({QStringLiteral("blurred"),
                         Tr::tr("The picture is blurred. Lay the card flat and scan it again."), evidence.card});
    return findings;
}

} // namespace

double ScanQuality::dpiOf(const QPolygonF &card)
{
    if (card.size() != 4)
        return 0;
    const QPointF along = (card.at(1) - card.at(0) + card.at(2) - card.at(3)) / 2;
    return std::hypot(along.x(), along.y()) / cardInches;
}

double ScanQuality::softness(const QImage &crop)
{
    const QImage grey = crop.convertToFormat(QImage::Format_Grayscale8);
    const int width = grey.width();
    // Away from the card's own edge: what matters is the print.
    const int margin = width / 30;
    std::vector<double> steps;
    std::array<int, 256> histogram{};
    for (int y = margin; y + margin < grey.height(); y += 2) {
        const uchar *above = grey.constScanLine(y - 1);
        const uchar *line = grey.constScanLine(y);
        const uchar *below = grey.constScanLine(y + 1);
        for (int x = margin; x + margin < width; ++x) {
            ++histogram[line[x]];
            const int before = above[x - 1] + line[x - 1] + below[x - 1];
            const int behind = above[x + 1] + line[x + 1] + below[x + 1];
            steps.push_back(std::abs(behind - before) / 6.0);
        }
    }
    if (steps.empty())
        return 1;
    const auto level = [&histogram, &steps](double share) {
        double wanted = share * double(steps.size());
        for (int grade = 0; grade < 256; ++grade) {
            wanted -= histogram[std::size_t(grade)];
            if (wanted < 0)
                return grade;
        }
        return 255;
    };
    const double contrast = level(0.98) - level(0.01);
    const double steepest = percentileOf(std::move(steps), 0.995);
    // A step blurred by a Gauss of that width is no steeper than contrast / (width * sqrt(2 pi)).
    return steepest > 0 ? contrast / (steepest * 2.5066) / width : 1;
}

double ScanQuality::colourfulness(const QImage &crop)
{
    // Small, so that the noise of single pixels is no colour.
    const QImage small
        = crop.scaled(150, 94, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    std::array<std::vector<double>, 3> channels;
    for (int y = 4; y + 4 < small.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(small.constScanLine(y));
        for (int x = 4; x + 4 < small.width(); ++x) {
            channels[0].push_back(qRed(line[x]));
            channels[1].push_back(qGreen(line[x]));
            channels[2].push_back(qBlue(line[x]));
        }
    }
    if (channels[0].empty())
        return 0;
    // A cast of lamp, paper or scanner lies over everything alike and is no colour of the card.
    std::array<double, 3> cast{};
    std::transform(channels.cbegin(), channels.cend(), cast.begin(),
                   [](const std::vector<double> &channel) { return std::max(1.0, percentileOf(channel, 0.5)); });
    const double level = (cast[0] + cast[1] + cast[2]) / 3;
    std::vector<double> colour;
    for (std::size_t i = 0; i < channels[0].size(); ++i) {
        const auto [least, most] = std::minmax(
            {channels[0][i] * level / cast[0], channels[1][i] * level / cast[1], channels[2][i] * level / cast[2]});
        colour.push_back(most - least);
    }
    return percentileOf(std::move(colour), 0.97);
}

ScanFindings ScanQuality::inspect(const ScanEvidence &evidence)
{
    if (evidence.card.size() != 4 || evidence.crop.isNull())
        return {{QStringLiteral("not-a-ktp"), Tr::tr("No KTP was found on this picture. Scan the KTP itself."),
                 wholePicture(evidence.picture)}};
    ScanFindings findings = ofPrint(evidence);
    // Where the picture itself was taken for the card, a page of text is grey and a part of a card is not.
    const bool whole = sidesOnRim(evidence).size() > 2;
    const bool paper = whole && colourfulness(evidence.crop) < greyBelow;
    if (evidence.labels < fewLabels && findings.isEmpty() && (paper || cutOff(evidence).isEmpty()))
        return strange(evidence);
    findings += cutOff(evidence);
    if (colourfulness(evidence.crop) < greyBelow)
        findings.append({QStringLiteral("grey"),
                         Tr::tr("The scan is grey; the SOP asks for colour. Set the scanner to colour and scan again."),
                         evidence.card});
    QTransform back;
    QTransform::quadToQuad(wholePicture(evidence.crop.size()), evidence.card, back);
    const QPolygonF seen = back.inverted().map(wholePicture(evidence.picture));
    if (const QRectF glare = glareOn(evidence.crop, seen); !glare.isNull()) {
        findings.append(
            {QStringLiteral("glare"),
             Tr::tr("Light is reflected from the card and hides print. Tilt the lamp or the card and try "
                    "again."),
             back.map(QPolygonF({glare.topLeft(), glare.topRight(), glare.bottomRight(), glare.bottomLeft()}))});
    }
    return findings;
}

} // namespace lajur::identity
