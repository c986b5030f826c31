// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/lanemodel.h"
#include "ui/board/carddelegate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace lajur::itemmodels;
using namespace lajur::ui;

using Density = Preferences::Density;

namespace {

constexpr int rowWidth = 190;

BoardCard card(StageAge::State state = StageAge::State::OnTime)
{
    BoardCard card;
    card.id = {1};
    card.name = QStringLiteral("Rina Oktaviani");
    card.opd = QStringLiteral("Dinas Pendidikan");
    card.kindTitle = QStringLiteral("Baru");
    card.nextAct = QStringLiteral("Setujui");
    card.age.state = state;
    card.age.share = state == StageAge::State::Late ? 1.5 : 0.6;
    card.age.text = QStringLiteral("9 of 15 min");
    card.initials = QStringLiteral("SW");
    card.round = 2;
    card.missing = 1;
    return card;
}

QImage painted(const BoardCard &card, Density density, const CardState &state)
{
    QImage image(rowWidth, CardLayout::rowHeight(density), QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme::current().lane);
    QPainter painter(&image);
    CardPainter().paint(painter, image.rect(), card, density, state);
    return image;
}

/// Where the image differs from the ground of a lane.
QRect inked(const QImage &image)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != Theme::current().lane)
                box |= QRect(x, y, 1, 1);
        }
    }
    return box;
}

} // namespace

/// How a card is laid out and painted.
class TestCardDelegate : public QObject
{
    Q_OBJECT

private:
    static void densities()
    {
        QTest::addColumn<Density>("density");
        QTest::addColumn<int>("height");
        QTest::newRow("compact") << Density::Compact << 48;
        QTest::newRow("medium") << Density::Medium << 92;
        QTest::newRow("roomy") << Density::Roomy << 112;
    }

private slots:
    void initTestCase() { installLook(*qApp); }

    void shouldKeepEveryPartInsideTheCardAndApart_data() { densities(); }
    void shouldKeepEveryPartInsideTheCardAndApart()
    {
        QFETCH(Density, density);
        QFETCH(int, height);
        for (const int width : {168, 190, 320}) {
            const CardLayout layout = CardLayout::of(QRect(7, 11, width, CardLayout::rowHeight(density)), density);
            QCOMPARE(layout.card.height(), height);
            QCOMPARE(CardLayout::rowHeight(density), height + CardLayout::gap);
            const QList<QRect> parts{layout.name,    layout.initials, layout.opd, layout.kind,
                                     layout.nextAct, layout.bar,      layout.age};
            for (const QRect &part : parts) {
                if (part.isNull())
                    continue;
                QVERIFY(layout.card.adjusted(1, 1, -1, -1).contains(part));
                for (const QRect &other : parts)
                    QVERIFY(&other == &part || !other.intersects(part) || other == part);
            }
        }
    }

    void shouldHaveOneSizeInEveryState_data() { densities(); }
    void shouldHaveOneSizeInEveryState()
    {
        QFETCH(Density, density);
        QFETCH(int, height);
        LaneModel model({});
        LaneEntry head;
        head.head = QStringLiteral("A");
        LaneEntry entry;
        entry.card = card();
        LaneEntry dimmed = entry;
        dimmed.card.id = {2};
        dimmed.dimmed = true;
        model.show({head, entry, dimmed});
        CardPainter painter;
        CardDelegate delegate(painter);
        delegate.setDensity(density);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, rowWidth, 10);
        QCOMPARE(delegate.sizeHint(option, model.index(0)).height(), CardLayout::headHeight);
        const QList<QStyle::State> states{QStyle::State_None, QStyle::State_Selected, QStyle::State_HasFocus,
                                          QStyle::State_MouseOver, QStyle::State_Selected | QStyle::State_HasFocus};
        for (const QStyle::State state : states) {
            option.state = state;
            for (const int row : {1, 2})
                QCOMPARE(delegate.sizeHint(option, model.index(row)), QSize(rowWidth, height + CardLayout::gap));
        }
    }

    void shouldPaintEveryStateIntoTheSameBoxAndNoTwoAlike_data() { densities(); }
    void shouldPaintEveryStateIntoTheSameBoxAndNoTwoAlike()
    {
        QFETCH(Density, density);
        const QRect box = CardLayout::of(QRect(0, 0, rowWidth, CardLayout::rowHeight(density)), density).card;
        const QList<CardState> states{{},
                                      {.hovered = true},
                                      {.selected = true},
                                      {.focused = true},
                                      {.selected = true, .focused = true},
                                      {.dimmed = true}};
        QList<QImage> seen;
        for (const CardState &state : states) {
            const QImage image = painted(card(), density, state);
            QCOMPARE(inked(image), box);
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }

    void shouldTellEachClockByItsShape()
    {
        QList<QImage> seen;
        for (const auto state : {StageAge::State::NoClock, StageAge::State::OnTime, StageAge::State::Near,
                                 StageAge::State::Late, StageAge::State::Applicant, StageAge::State::Bsre}) {
            // In grey the shapes alone must tell them apart.
            const QImage image = painted(card(state), Density::Medium, {}).convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }

    void shouldNeverPaintBeyondTheCardWhateverTheWords()
    {
        BoardCard wide = card(StageAge::State::Late);
        wide.name = QString(60, u'W');
        wide.opd = QString(120, u'W');
        wide.kindTitle = QStringLiteral("Pembaruan data kepegawaian");
        wide.missing = 1234;
        wide.round = 99;
        wide.age.share = 4000;
        wide.age.text = QString(80, u'W');
        for (const Density density : {Density::Compact, Density::Medium, Density::Roomy}) {
            const QRect box = CardLayout::of(QRect(0, 0, rowWidth, CardLayout::rowHeight(density)), density).card;
            QCOMPARE(inked(painted(wide, density, {})), box);
        }
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestCardDelegate test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_carddelegate.moc"
