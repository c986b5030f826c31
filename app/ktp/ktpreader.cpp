// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ktp/ktpreader.h"

#include "app/ktp/processortime.h"
#include "app/ktp/wordsapart.h"
#include "models/identity/findingmarks.h"
#include "models/identity/ktpfieldreader.h"
#include "models/identity/nikdecision.h"
#include "models/identity/scanquality.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>

namespace lajur::ktp {

using identity::KtpReading;
using identity::KtpScan;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Ktp)
};

constexpr int enoughLabels = 4; ///< To know that a view is the right way up.
constexpr double photoSeen = 0.4; ///< Uprightness of a view with a photo.
constexpr double clearName = 0.92; ///< Confidence from which a name need not be read again.
constexpr int mostLooks = 5;
constexpr int mostQuickLooks = 4;
constexpr double cardLike = 0.6; ///< Likelihood of a place that is worth a quick look.
constexpr double surelyKtp = 0.8; ///< Four labels where a KTP has them.
constexpr double longestSearch = 3; // s of the processor; a page full of text would take minutes to be read five times

/// The photo beside the lines would be taken for letters: it gets the colour of the ground.
QImage withoutPhoto(const QImage &grey)
{
    QImage text = grey;
    const int left = int(0.715 * text.width());
    const int top = int(0.235 * text.height());
    for (int y = top; y < text.height(); ++y) {
        uchar *line = text.scanLine(y);
        std::fill(line + left, line + text.width(), line[left - 4]);
    }
    return text;
}

/// What is left of a line that light has wiped out is no clear reading, however clear its letters are.
void distrustUnderGlare(KtpScan &scan)
{
    const QList<QPolygonF> marks = identity::FindingMarks::onCard(scan);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (scan.quality.at(i).code != u"glare")
            continue;
        const QRectF glare = marks.at(i).boundingRect();
        for (const identity::KtpFieldName &name : identity::ktpFieldNames()) {
            identity::KtpField &field = scan.reading.*name.field;
            const QRectF line(0, field.box.top(), field.box.right(), field.box.height());
            if (!field.accepted || !line.intersects(glare))
                continue;
            field.accepted = false;
            field.reason = Tr::tr("Light is reflected here. Compare each letter with the KTP.");
        }
    }
}

/// A place of the card, the way up that its photo tells.
struct LikelyView {
    CardView view;
    double outline; ///< Merit of the card's outline.
    double likelihood;
};

/// Likeliest first.
std::vector<LikelyView> likelyViews(const QImage &picture, CardFinder::Effort effort = CardFinder::Effort::Usual)
{
    std::vector<LikelyView> places;
    for (const CardCandidate &candidate : CardFinder::find(picture, effort)) {
        if (candidate.merit < 0.05 || places.size() >= 6)
            break;
        const CardView view(picture, candidate.corners);
        const double upright = uprightness(view.straightened(QSize(300, 190)));
        places.push_back(
            {upright < 0 ? view.upsideDown() : view, candidate.merit, candidate.merit + 0.5 * std::abs(upright)});
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const LikelyView &one, const LikelyView &other) { return one.likelihood > other.likelihood; });
    return places;
}

/// Whether no corner lies farther apart than a hundredth of the card; the same way up.
bool isSamePlace(const CardView &one, const CardView &other)
{
    const QPolygonF &corners = one.corners();
    const double near = 0.01 * QLineF(corners.at(0), corners.at(1)).length();
    for (qsizetype i = 0; i < corners.size(); ++i) {
        if (QLineF(corners.at(i), other.corners().at(i)).length() > near)
            return false;
    }
    return true;
}

} // namespace

/// What one straightened view of the picture gave.
struct KtpReader::Look {
    CardView view;
    QImage crop;
    QImage grey;
    identity::OcrWords words;
    KtpReading reading;
    QRect nikRegion;
    double firstLine; ///< As ScanEvidence has them.
    double lastLine;
    double outline = 0;
    double fit; ///< How far the lines stand where a KTP has them; 1 and more is good enough.
};

KtpReader::KtpReader(TextEngine engine)
    : m_engine(std::move(engine))
{
}

domain::Result<KtpReader> KtpReader::create(const QString &tessdataPath)
{
    LAJUR_TRY_VALUE(TextEngine engine, TextEngine::create(tessdataPath, QStringLiteral("eng")));
    return KtpReader(std::move(engine));
}

KtpReader::Look KtpReader::lookAt(const CardView &view)
{
    const QImage crop = view.straightened();
    const QImage grey = crop.convertToFormat(QImage::Format_Grayscale8);
    const identity::OcrWords words = m_engine.words(withoutPhoto(grey));
    const identity::KtpFieldReader fields(words, crop.size());
    return {view, crop,        grey, words, fields.reading(), fields.nikRegion(), fields.firstLine(), fields.lastLine(),
            0,    fields.fit()};
}

std::optional<KtpReader::Look> KtpReader::findCard(const QImage &picture)
{
    std::optional<Look> best;
    const ProcessorTime spent;
    std::vector<CardView> seen;
    for (const auto effort : {CardFinder::Effort::Usual, CardFinder::Effort::Utmost}) {
        int looks = 0;
        for (const LikelyView &place : likelyViews(picture, effort)) {
            if (std::any_of(seen.cbegin(), seen.cend(),
                            [&](const CardView &view) { return isSamePlace(view, place.view); }))
                continue;
            seen.push_back(place.view);
            for (const CardView &way : {place.view, place.view.upsideDown()}) {
                if (looks >= mostLooks || (best && spent.seconds() > longestSearch))
                    break;
                ++looks;
                Look look = lookAt(way);
                look.outline = place.outline;
                if (!best || look.fit > best->fit)
                    best = std::move(look);
                if (best->fit >= 1)
                    return best;
                if (best->reading.labels >= enoughLabels)
                    break; // right way up, but another place may fit better
            }
        }
    }
    return best;
}

bool KtpReader::seesKtp(const QImage &picture)
{
    if (picture.isNull())
        return false;
    int looks = 0;
    const ProcessorTime spent;
    for (const LikelyView &place : likelyViews(picture.convertToFormat(QImage::Format_RGB32))) {
        if (place.likelihood < cardLike || looks >= mostQuickLooks)
            break;
        for (const CardView &way : {place.view, place.view.upsideDown()}) {
            if (looks > 0 && spent.seconds() > longestSearch)
                return false;
            ++looks;
            if (lookAt(way).fit >= surelyKtp)
                return true;
        }
    }
    return false;
}

identity::OcrWords KtpReader::words(const QImage &picture)
{
    return picture.isNull() ? identity::OcrWords() : m_engine.words(picture.convertToFormat(QImage::Format_Grayscale8));
}

/// A name that is not quite clear is read once more, word by word.
void KtpReader::readNameAgain(const QImage &grey, identity::KtpField &name)
{
    constexpr double within = 0.1; // alone on its picture a word is read with less confidence, but more often rightly
    constexpr double withinSplit = 0.35; // and where words begin the gaps tell better
    const QRect line = name.box.adjusted(-14, -9, 14, 9).toRect().intersected(grey.rect());
    if (name.confidence >= clearName || line.width() < 20 || line.height() < 10 || line.height() > 90)
        return;
    identity::KtpField again = identity::KtpFieldReader::nameFrom(readWordsApart(m_engine, grey, line));
    const bool sameWords = again.value.count(u' ') == name.value.count(u' ');
    if (again.confidence + (sameWords ? within : withinSplit) < name.confidence)
        return;
    again.box = name.box;
    name = again;
}

domain::Result<KtpScan> KtpReader::readKtp(const QImage &picture)
{
    if (picture.isNull())
        return domain::failure(domain::ErrorCode::Invalid, Tr::tr("There is no picture to read. Scan the KTP again."));
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    KtpScan scan;
    scan.picture = picture.size();
    const std::optional<Look> look = findCard(plain);
    if (!look) {
        scan.quality = identity::ScanQuality::inspect({picture.size(), {}, 0, {}, 0, 0, false, -1, -1});
        return scan;
    }
    scan.reading = look->reading;
    scan.turn = look->view.turn();
    scan.skew = look->view.skew();
    scan.card = look->view.corners();
    scan.crop = look->crop;
    readNameAgain(look->grey, scan.reading.name);
    const identity::NikShapes shapes = identity::NikLine(m_shapes).read(look->grey, look->nikRegion);
    scan.reading.nik = identity::decideNik(shapes, scan.reading);
    scan.quality = identity::ScanQuality::inspect(
        {picture.size(), scan.card, look->outline, scan.crop, scan.reading.labels, int(look->words.size()),
         uprightness(look->crop) > photoSeen, look->firstLine, look->lastLine});
    distrustUnderGlare(scan);
    for (const identity::KtpFieldName &name : identity::ktpFieldNames()) {
        identity::KtpField &field = scan.reading.*name.field;
        if (!field.box.isNull())
            field.place = look->view.onPicture(field.box);
    }
    return scan;
}

} // namespace lajur::ktp
