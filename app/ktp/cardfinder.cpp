// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ktp/cardfinder.h"

#include "app/ktp/distancemap.h"
#include "app/ktp/quadfit.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace lajur::ktp {

namespace {

constexpr int workingSize = 640;
constexpr double goodMerit = 0.93;

/// First and last point of the blob in each row and column.
std::vector<QPointF> outlineOf(Pix *blob, const QPoint &offset)
{
    const int width = pixGetWidth(blob);
    const int height = pixGetHeight(blob);
    const l_uint32 *data = pixGetData(blob);
    const int words = pixGetWpl(blob);
    std::vector<QPointF> outline;
    std::vector<int> first(std::size_t(width), -1);
    std::vector<int> last(std::size_t(width), -1);
    for (int y = 0; y < height; ++y) {
        const l_uint32 *line = data + std::ptrdiff_t(y) * words;
        int left = -1;
        int right = -1;
        for (int x = 0; x < width; ++x) {
            if (!GET_DATA_BIT(line, x))
                continue;
            left = left < 0 ? x : left;
            right = x;
            int &top = first[std::size_t(x)];
            top = top < 0 ? y : top;
            last[std::size_t(x)] = y;
        }
        if (left >= 0) {
            outline.push_back(QPointF(offset) + QPointF(left, y + 0.5));
            outline.push_back(QPointF(offset) + QPointF(right + 1, y + 0.5));
        }
    }
    for (int x = 0; x < width; ++x) {
        if (first[std::size_t(x)] >= 0) {
            outline.push_back(QPointF(offset) + QPointF(x + 0.5, first[std::size_t(x)]));
            outline.push_back(QPointF(offset) + QPointF(x + 0.5, last[std::size_t(x)] + 1));
        }
    }
    return outline;
}

double likenessToIdOne(double aspect)
{
    const double off = std::log(aspect / CardFinder::IdOneAspect) / 0.14;
    return std::exp(-off * off);
}

double distance(const QPointF &one, const QPointF &other)
{
    return std::hypot(one.x() - other.x(), one.y() - other.y());
}

/// A card that hangs over the picture's rim, completed to the shape of ID-1; empty if no single side lies on the rim or
/// nothing is missing there.
QPolygonF completed(const QPolygonF &corners, const QSize &size)
{
    const double near = 0.012 * std::max(size.width(), size.height());
    const auto onRim = [near, &size](const QPointF &point) {
        return point.x() < near || point.y() < near || point.x() > size.width() - near
            || point.y() > size.height() - near;
    };
    int side = -1;
    for (int i = 0; i < 4; ++i) {
        const QPointF middle = (corners[i] + corners[(i + 1) % 4]) / 2;
        if (onRim(middle) && side >= 0)
            return {};
        if (onRim(middle))
            side = i;
    }
    if (side < 0)
        return {};
    const QPointF &farLeft = corners[(side + 3) % 4];
    const QPointF &farRight = corners[(side + 2) % 4];
    const double across = distance(farLeft, farRight);
    const double deepest = std::max(distance(farLeft, corners[side]), distance(farRight, corners[(side + 1) % 4]));
    const double standing = across * CardFinder::IdOneAspect;
    const double lying = across / CardFinder::IdOneAspect;
    const double depth = deepest < lying * 1.03 ? lying : standing;
    if (deepest > depth * 0.97)
        return {};
    QPolygonF whole = corners;
    const auto extended = [depth](const QPointF &from, const QPointF &towards) {
        return from + (towards - from) * (depth / distance(from, towards));
    };
    whole[side] = extended(farLeft, corners[side]);
    whole[(side + 1) % 4] = extended(farRight, corners[(side + 1) % 4]);
    if (distance(whole[0], whole[1]) < distance(whole[1], whole[2]))
        whole = QPolygonF({whole[1], whole[2], whole[3], whole[0]});
    return whole;
}

/// The largest blobs of a mask as candidates.
void addBlobs(const PixPointer &mask, int closing, QList<CardCandidate> &candidates)
{
    PixPointer closed(pixCloseSafeBrick(nullptr, mask.get(), closing, closing));
    PixPointer opened(pixOpenBrick(nullptr, closed.get(), closing, closing));
    Pixa *pieces = nullptr;
    BoxesPointer boxes(pixConnComp(opened.get(), &pieces, 8));
    const PixaPointer keep(pieces);
    if (!boxes || !keep)
        return;
    const double total = double(pixGetWidth(mask.get())) * pixGetHeight(mask.get());
    for (int i = 0; i < boxaGetCount(boxes.get()); ++i) {
        l_int32 x = 0, y = 0, width = 0, height = 0;
        boxaGetBoxGeometry(boxes.get(), i, &x, &y, &width, &height);
        if (double(width) * height < total * 0.03 || width < 40 || height < 30)
            continue;
        const PixPointer blob(pixaGetPix(keep.get(), i, L_CLONE));
        const auto fit = fitQuad(outlineOf(blob.get(), {x, y}));
        if (!fit)
            continue;
        const double merit = likenessToIdOne(fit->aspect) * std::pow(std::min(fit->filled, 1 / fit->filled), 2);
        candidates.append({fit->corners, merit, fit->aspect});
        const QPolygonF whole = completed(fit->corners, QSize(pixGetWidth(mask.get()), pixGetHeight(mask.get())));
        if (!whole.isEmpty() && width < pixGetWidth(mask.get()) * 0.97)
            candidates.append(
                {whole, 0.8 * std::pow(std::min(fit->filled, 1 / fit->filled), 2), CardFinder::IdOneAspect});
    }
}

/// The text and the photo alone, where the card has the colour of what it lies on: as large as the card round them.
void addContent(const DistanceMap &distances, QList<CardCandidate> &candidates)
{
    const PixPointer mask = distances.above(90);
    QList<CardCandidate> blobs;
    addBlobs(mask, std::max(distances.width(), distances.height()) / 24, blobs);
    for (CardCandidate &blob : blobs) {
        const QPointF middle = (blob.corners[0] + blob.corners[1] + blob.corners[2] + blob.corners[3]) / 4;
        const QPointF along = (blob.corners[1] - blob.corners[0] + blob.corners[2] - blob.corners[3]) / 2;
        const QPointF down = (blob.corners[3] - blob.corners[0] + blob.corners[2] - blob.corners[1]) / 2;
        const double width = std::hypot(along.x(), along.y()) / 0.925;
        const double height = std::hypot(down.x(), down.y()) / 0.84;
        const QPointF half = along / 0.925 / 2;
        const QPointF rise = down / 0.84 / 2;
        blob.corners
            = QPolygonF({middle - half - rise, middle + half - rise, middle + half + rise, middle - half + rise});
        blob.aspect = width / height;
        blob.merit = 0.6 * likenessToIdOne(blob.aspect);
        candidates.append(blob);
    }
}

/// The printed part of the picture, where light and colour tell nothing: its rim is less exact than an outline.
void addTexture(const QImage &picture, QList<CardCandidate> &candidates)
{
    const DistanceMap texture = DistanceMap::ofTexture(picture);
    QList<CardCandidate> blobs;
    for (const int threshold : {60, 90, 128})
        addBlobs(texture.above(threshold), 9, blobs);
    for (CardCandidate &blob : blobs) {
        blob.merit *= 0.85;
        candidates.append(blob);
    }
}

/// Where several ways of looking see the same four sides, it is a thing, though seen at a slant it has another aspect.
void favourAgreed(QList<CardCandidate> &candidates)
{
    const QList<CardCandidate> all = candidates;
    for (CardCandidate &candidate : candidates) {
        const double near = 0.02 * distance(candidate.corners[0], candidate.corners[1]);
        int agreeing = -1; // it agrees with itself
        for (const CardCandidate &other : all) {
            bool same = true;
            for (qsizetype i = 0; i < 4; ++i)
                same = same && distance(candidate.corners[i], other.corners[i]) < near;
            agreeing += same ? 1 : 0;
        }
        constexpr double most = 0.92; // no more than what needs no other way
        if (candidate.merit < most)
            candidate.merit = std::min(most, candidate.merit * (1 + 0.25 * std::min(agreeing, 4)));
    }
}

/// Whether the middle of each side of the picture has the same colour.
bool isFramedAlike(const QImage &picture)
{
    constexpr int alike = 28;
    std::array<int, 3> least{255, 255, 255};
    std::array<int, 3> most{0, 0, 0};
    const QSize size = picture.size();
    const QSize strip = size / 2;
    const int depth = std::max(1, std::min(size.width(), size.height()) / 60);
    const int left = size.width() / 4;
    const int top = size.height() / 4;
    for (const QRect &side :
         {QRect(left, 0, strip.width(), depth), QRect(left, size.height() - depth, strip.width(), depth),
          QRect(0, top, depth, strip.height()), QRect(size.width() - depth, top, depth, strip.height())}) {
        const QRgb mean = picture.copy(side).scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixel(0, 0);
        const std::array<int, 3> channels{qRed(mean), qGreen(mean), qBlue(mean)};
        for (std::size_t i = 0; i < channels.size(); ++i) {
            least[i] = std::min(least[i], channels[i]);
            most[i] = std::max(most[i], channels[i]);
        }
    }
    return most[0] - least[0] < alike && most[1] - least[1] < alike && most[2] - least[2] < alike;
}

void addWhole(const QImage &picture, QList<CardCandidate> &candidates)
{
    const QSize size = picture.size();
    const double width = size.width();
    const double height = size.height();
    QPolygonF corners({QPointF(0, 0), QPointF(width, 0), QPointF(width, height), QPointF(0, height)});
    if (height > width)
        corners = QPolygonF({corners[1], corners[2], corners[3], corners[0]});
    const double aspect = std::max(width, height) / std::min(width, height);
    // A picture of just the proportions of a card, and of one colour all round, was cropped to it.
    const bool cropped = std::abs(std::log(aspect / CardFinder::IdOneAspect)) < 0.012 && isFramedAlike(picture);
    const double merit = cropped ? 1.02 : 0.55;
    candidates.append({corners, merit * likenessToIdOne(aspect), aspect});
}

} // namespace

QList<CardCandidate> CardFinder::find(const QImage &picture, Effort effort)
{
    const QImage small = picture.scaled(workingSize, workingSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    QList<CardCandidate> candidates;
    const auto wanting = [&candidates, effort] {
        return effort == Effort::Utmost
            || std::none_of(candidates.cbegin(), candidates.cend(),
                            [](const CardCandidate &candidate) { return candidate.merit >= goodMerit; });
    };
    using Ground = DistanceMap::Ground;
    const DistanceMap rim(small, Ground::Rim);
    for (const int threshold : {16, 30, 9, 55}) {
        if (wanting())
            addBlobs(rim.above(threshold), 5, candidates);
    }
    if (wanting()) {
        const DistanceMap shaded(small, Ground::Shaded);
        const DistanceMap tint(small, Ground::Tint);
        for (const int threshold : {12, 24})
            addBlobs(shaded.above(threshold), 5, candidates);
        for (const int threshold : {6, 12})
            addBlobs(tint.above(threshold), 5, candidates);
    }
    if (wanting()) {
        const DistanceMap colour(small, Ground::Colourless);
        for (const int threshold : {14, 30})
            addBlobs(colour.above(threshold), 5, candidates);
        const DistanceMap paper(small, Ground::Paper);
        addBlobs(paper.above(12), 5, candidates);
        if (effort == Effort::Utmost)
            addTexture(small, candidates);
        addContent(rim, candidates);
        addContent(paper, candidates);
    }
    if (wanting())
        favourAgreed(candidates);
    addWhole(small, candidates);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const CardCandidate &one, const CardCandidate &other) { return one.merit > other.merit; });
    const QTransform back
        = QTransform::fromScale(double(picture.width()) / small.width(), double(picture.height()) / small.height());
    for (CardCandidate &candidate : candidates)
        candidate.corners = back.map(candidate.corners);
    return candidates;
}

} // namespace lajur::ktp
