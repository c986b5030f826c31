// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board on the window's thread: a lane of 5,000 cards scrolled frame by frame against 8 ms of own work, and new
// contents of 1,000 and 10,000 cards of which a few changed against the 50 ms that nothing may take longer than.

#include "models/itemmodels/boardmodel.h"
#include "models/workflow/resources.h"
#include "tests/benchmarks/report.h"
#include "tests/benchmarks/samples.h"
#include "ui/board/lanewidget.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>

namespace {

using namespace lajur;
using itemmodels::BoardCard;
using itemmodels::BoardContents;
using itemmodels::BoardModel;
using workflow::WorkingCalendar;

constexpr double frame = 8; // ms of own work, half of what a screen of 60 Hz leaves
constexpr double longest = 50; // ms on the window's thread
constexpr int frames = 300;
constexpr int rounds = 51;

const QDateTime &now()
{
    static const QDateTime time(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC);
    return time;
}

BoardContents contents(const workflow::Definition &definition, int count)
{
    const QStringList stages{QStringLiteral("VERIFIKASI_KASI"), QStringLiteral("MENUNGGU_DISPOSISI"),
                             QStringLiteral("PENYUSUNAN_REKOMENDASI")};
    auto flow = std::make_shared<itemmodels::BoardFlow>();
    flow->add(definition);
    BoardContents made;
    for (int i = 1; i <= count; ++i) {
        BoardCard card;
        card.id = {i};
        card.number = QStringLiteral("P-2026-%1").arg(i, 5, 10, QLatin1Char('0'));
        card.name = QStringLiteral("Pemohon Nomor %1 Anggraini").arg(i);
        card.opd = QStringLiteral("Dinas Pekerjaan Umum dan Penataan Ruang %1").arg(i % 40);
        card.kind = QStringLiteral("baru");
        card.kindTitle = QStringLiteral("Baru");
        // One lane for the scrolling: the first stage has them all.
        card.stage = stages.at(count == 5000 ? 0 : i % 3);
        card.lane = flow->stage(card.kind, card.stage)->lane;
        card.stageTitle = flow->stage(card.kind, card.stage)->shortTitle.shown();
        card.since = now().addSecs(-60LL * (i % 40));
        card.initials = QStringLiteral("DL");
        card.round = 1 + i % 2;
        card.missing = i % 3;
        made.cards.append(card);
    }
    made.flow = flow;
    return made.agedTo(now(), WorkingCalendar::shipped());
}

void measureScrolling(const workflow::Definition &definition)
{
    BoardModel model;
    model.show(contents(definition, 5000));
    ui::CardPainter painter;
    ui::LaneWidget lane(*model.lane(QStringLiteral("kasi")), painter);
    lane.resize(192, 640);
    lane.show();
    QCoreApplication::processEvents();
    QScrollBar *bar = lane.view().verticalScrollBar();
    bench::Samples steps;
    for (int i = 0; i < frames; ++i) {
        steps.time([&] {
            bar->setValue(bar->value() + 24 * 3); // a notch of the wheel
            lane.view().viewport()->repaint();
        });
    }
    bench::Samples jumps;
    for (int i = 0; i < frames; ++i) {
        jumps.time([&] {
            bar->setValue(int(qint64(bar->maximum()) * ((i * 37) % frames) / frames));
            lane.view().viewport()->repaint();
        });
    }
    bench::reportGoal(QStringLiteral("board-lane-5000-scroll-p95"), steps.percentile(95), frame, 1);
    bench::reportGoal(QStringLiteral("board-lane-5000-jump-p95"), jumps.percentile(95), frame, 1);
}

void measureReload(const workflow::Definition &definition, int count)
{
    const BoardContents first = contents(definition, count);
    BoardContents second = first;
    second.cards.removeAt(count / 2);
    second.cards[7].missing = 5;
    second = second.agedTo(now().addSecs(30), WorkingCalendar::shipped());
    BoardModel model;
    model.show(first);
    ui::CardPainter painter;
    std::vector<std::unique_ptr<ui::LaneWidget>> lanes;
    for (itemmodels::LaneModel *lane : model.lanes()) {
        lanes.push_back(std::make_unique<ui::LaneWidget>(*lane, painter));
        lanes.back()->resize(192, 640);
        lanes.back()->show();
    }
    QCoreApplication::processEvents();
    bench::Samples reloads;
    for (int i = 0; i < rounds; ++i) {
        reloads.time([&] {
            model.show(i % 2 ? first : second);
            QCoreApplication::processEvents();
        });
    }
    bench::reportGoal(QStringLiteral("board-reload-%1-p95").arg(count), reloads.percentile(95), longest, 1);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::installLook(application);
    workflow::initResources();
    QFile file(QStringLiteral(":/lajur/workflows/baru.json"));
    (void)file.open(QIODevice::ReadOnly);
    const auto definition = workflow::Definition::load(file.readAll());
    if (!definition)
        return bench::giveUp(definition.error());
    measureScrolling(*definition);
    measureReload(*definition, 1000);
    measureReload(*definition, 10000);
    return 0;
}
