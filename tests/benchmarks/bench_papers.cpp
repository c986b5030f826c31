// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ktp/ktpreader.h"
#include "tests/benchmarks/plantedpairs.h"
#include "tests/benchmarks/report.h"
#include "tests/benchmarks/samples.h"
#include "tests/testlib/cardscore.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

using namespace lajur;
using bench::Unit;

namespace {

constexpr quint32 FirstSeed = 920001; // none that the reader was tuned on

/// Misses beside those allowed: at most `share` of all, and one where that is less than one.
void reportMisses(const QString &name, int misses, int all, double share)
{
    bench::reportGoal(name, misses, std::max(1.0, all * share), 1, Unit::Count);
}

void reportCards(const testlib::CardScore &score)
{
    const auto goal = [](const char *name, int right, int all, double least) {
        reportMisses(QString::fromLatin1(name), all - right, all, 1 - least);
    };
    goal("card found and upright", score.good.found, score.good.pictures, 0.99);
    goal("NIK exact, flatbed 300 dpi", score.flatbed.nik, score.flatbed.pictures, 0.97);
    goal("NIK exact, all", score.good.nik, score.good.pictures, 0.90);
    goal("right NIK accepted, flatbed 300 dpi", score.flatbed.nikAccepted, score.flatbed.nik, 0.95);
    goal("right NIK accepted, all", score.good.nikAccepted, score.good.nik, 0.80);
    goal("name exact, flatbed 300 dpi", score.flatbed.name, score.flatbed.pictures, 0.95);
    goal("name exact, all", score.good.name, score.good.pictures, 0.85);
    goal("name within 10 %", score.good.nameNearly, score.good.pictures, 0.98);
    reportMisses(QStringLiteral("false alarms of the quality gate"), score.falseAlarms, score.good.pictures, 0.02);
    // None allowed: a single one is twice the half that is.
    bench::reportGoal(QStringLiteral("wrong NIK accepted"), score.wrongNikAccepted, 0.5, 1, Unit::Count);
    bench::reportGoal(QStringLiteral("grey taken for colour or the reverse"), score.greyMistaken, 0.5, 1, Unit::Count);
    bench::reportGoal(QStringLiteral("blurred or cut picture not named"), score.badUnnamed, 0.5, 1, Unit::Count);
    bench::reportFigure(QStringLiteral("other faults not named"), score.strangeUnnamed, std::max(1, score.strange),
                        Unit::Count);
}

/// Reads the pictures and, in turn with some of them, only passes their straightened card to Tesseract.
domain::Result<testlib::CardScore> readCards(ktp::KtpReader &reader, ktp::TextEngine &bare, quint32 first,
                                             quint32 pictures)
{
    testlib::CardScore score;
    bench::Samples reads;
    bench::Samples floors;
    for (quint32 seed = first; seed < first + pictures; ++seed) {
        const ktpcards::CardPicture picture = ktpcards::makePicture(ktpcards::mixedOrder(seed), seed);
        std::optional<domain::Result<identity::KtpScan>> scan;
        bench::Samples one;
        one.time([&] { scan = reader.readKtp(picture.image); });
        if (!*scan)
            return domain::failure(*scan);
        for (const QString &missed : score.add(picture, **scan))
            std::fprintf(stderr, "picture %u: %s\n", seed, qPrintable(missed));
        if (!(**scan).crop.isNull() && picture.order.fault == ktpcards::Fault::None && seed % 3 == 0) {
            const QImage grey = (**scan).crop.convertToFormat(QImage::Format_Grayscale8);
            floors.time([&] { bare.words(grey); });
            reads.add(one.median());
        }
    }
    bench::reportGoal(QStringLiteral("a card read"), reads.median(), floors.median(), 1.5);
    return score;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const bool full = application.arguments().contains(QStringLiteral("--full"));

    auto reader = ktp::KtpReader::create(QStringLiteral(LAJUR_TESSDATA));
    auto bare = ktp::TextEngine::create(QStringLiteral(LAJUR_TESSDATA), QStringLiteral("eng"));
    if (!reader || !bare)
        return bench::giveUp(reader ? bare.error() : reader.error());
    const auto asked = [&application](const char *option, quint32 otherwise) {
        const qsizetype at = application.arguments().indexOf(QLatin1String(option));
        return at < 0 ? otherwise : application.arguments().value(at + 1).toUInt();
    };
    // For a first look, or another one at pictures that were missed.
    const quint32 first = asked("--first", FirstSeed);
    const quint32 pictures = asked("--pictures", full ? 3000 : 300);
    const auto score = readCards(*reader, *bare, first, pictures);
    if (!score)
        return bench::giveUp(score.error());
    reportCards(*score);

    const bench::PlantedPairs pairs = bench::PlantedPairs::compare(2000, FirstSeed);
    reportMisses(QStringLiteral("planted difference not marked"), pairs.unmarked, pairs.planted, 0.005);
    reportMisses(QStringLiteral("equal pair marked"), pairs.falseAlarms, pairs.equal, 0.05);
    return 0;
}
