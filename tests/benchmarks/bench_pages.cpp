// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page shown through the worker, the way there and back included, against a bare loop of Poppler in this process.

#include "app/papers/workerpaperreader.h"
#include "models/services/waitforpaper.h"
#include "tests/benchmarks/report.h"
#include "tests/benchmarks/samples.h"
#include "tests/integration/papers/samples.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>

#include <poppler-qt6.h>

namespace {

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;

constexpr int Runs = 41;
constexpr QSize Screen(794, 1123); ///< A4 at 96 dpi.
constexpr QSize Thumbnail(198, 281); ///< A4 at 24 dpi.
constexpr double ShownGoal = 1.2;
constexpr double ThumbnailGoal = 1.0 / 3;
constexpr double CachedMilliseconds = 5;
constexpr double BusyMilliseconds = 50;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

std::unique_ptr<Poppler::Document> opened(const QByteArray &pdf)
{
    auto document = Poppler::Document::loadFromData(pdf);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return document;
}

void bare(const Poppler::Document &document, int page, const QSize &box)
{
    const auto shown = document.page(page);
    const double scale = box.height() / shown->pageSizeF().height();
    (void)shown->renderToImage(72 * scale, 72 * scale, 0, 0, box.width(), box.height());
}

/// Without fetching the pages beside it, which would run into the next measurement.
Status shown(papers::WorkerPaperReader &reader, const Paper &paper, int page, const QSize &box)
{
    const auto image = waitForPaper<PageImage>([&](PaperCaller caller, const auto &answer) {
        caller.urgency = PaperUrgency::Soon;
        reader.renderPage(paper, page, box, caller, answer);
    });
    return image ? Status() : failure(image);
}

/// A file opened and one of its pages shown.
Status measureOpening(papers::WorkerPaperReader &reader, const QString &name, const QByteArray &bytes,
                      const QByteArray &pdf, const QSize &box, double goal)
{
    bench::Samples ours;
    bench::Samples floor;
    for (int run = 0; run < Runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        bare(*opened(pdf), 0, box);
        floor.add(milliseconds(timer));
        timer.restart();
        LAJUR_TRY(shown(reader, Paper(bytes), 0, box));
        ours.add(milliseconds(timer));
    }
    bench::reportGoal(name, ours.median(), floor.median(), goal);
    return {};
}

/// Page after page of one file.
Status measureTurning(papers::WorkerPaperReader &reader)
{
    const Paper paper(test::samples::pdf(Runs));
    const auto document = opened(paper.bytes());
    bench::Samples ours;
    bench::Samples floor;
    for (int page = 0; page < Runs; ++page) {
        QElapsedTimer timer;
        timer.start();
        bare(*document, page, Screen);
        floor.add(milliseconds(timer));
        timer.restart();
        LAJUR_TRY(shown(reader, paper, page, Screen));
        ours.add(milliseconds(timer));
    }
    bench::reportFigure(QStringLiteral("pages-turned"), ours.median(), floor.median());
    bench::Samples cached;
    for (int page = Runs - 20; page < Runs; ++page) {
        QElapsedTimer timer;
        timer.start();
        LAJUR_TRY(shown(reader, paper, page, Screen));
        cached.add(milliseconds(timer));
    }
    bench::reportGoal(QStringLiteral("pages-cached"), cached.median(), CachedMilliseconds, 1);
    return {};
}

/// The longest time in which the asking thread did nothing else, while a scan of A4 at 600 dpi is shown whole.
Status measureWaiting(papers::WorkerPaperReader &reader)
{
    const QSize a4(4960, 7016);
    const Paper paper(test::samples::encoded(test::samples::scan(a4), "jpeg", 80));
    double longest = 0;
    QElapsedTimer last;
    QTimer tick;
    tick.setInterval(0);
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        if (last.isValid())
            longest = std::max(longest, milliseconds(last));
        last.start();
    });
    tick.start();
    LAJUR_TRY(shown(reader, paper, 0, a4));
    bench::reportGoal(QStringLiteral("pages-thread-busy"), longest, BusyMilliseconds, 1);
    return {};
}

Status measure()
{
    papers::WorkerPaperReader reader;
    const QSize a4(2480, 3508);
    const QByteArray jpeg = test::samples::encoded(test::samples::scan(a4), "jpeg", 80);
    const QByteArray scan = test::samples::scanPdf(jpeg, a4);
    const QByteArray letter = test::samples::pdf(1);
    LAJUR_TRY(shown(reader, Paper(letter), 0, Screen)); // The worker is there.
    LAJUR_TRY(measureOpening(reader, QStringLiteral("pages-letter"), letter, letter, Screen, ShownGoal));
    LAJUR_TRY(measureOpening(reader, QStringLiteral("pages-scan"), scan, scan, Screen, ShownGoal));
    LAJUR_TRY(measureOpening(reader, QStringLiteral("pages-thumbnail"), jpeg, scan, Thumbnail, ThumbnailGoal));
    LAJUR_TRY(measureWaiting(reader));
    return measureTurning(reader);
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const Status measured = measure();
    return measured ? 0 : bench::giveUp(measured.error());
}
