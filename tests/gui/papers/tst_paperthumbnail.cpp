// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/demopapers.h"
#include "tests/testlib/windowoffice.h"
#include "ui/papers/paperbutton.h"
#include "ui/papers/paperthumbnail.h"
#include "ui/papers/paperview.h"
#include "ui/papers/paperviewer.h"
#include "ui/papers/thumbnailstore.h"
#include "ui/widgets/look.h"

#include <QBuffer>
#include <QPointer>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QVBoxLayout>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using ui::CasePaper;
using ui::PaperThumbnail;
using ui::ThumbnailStore;

namespace {

const QString ktp = QStringLiteral("ktp");

/// A case with a card, and a list of places for pictures of which only the first is seen.
struct Bench {
    WindowOffice window{TestOffice::Numbers::Own, WindowOffice::Papers::Read};
    QScrollArea list;
    QList<QWidget *> places;

    Bench()
    {
        auto *inside = new QWidget;
        auto *column = new QVBoxLayout(inside);
        for (int i = 0; i < 10; ++i) {
            auto *place = new QWidget;
            place->setFixedSize(64, 64);
            column->addWidget(place);
            places.append(place);
        }
        list.setWidget(inside);
        list.resize(100, 80);
    }

    CasePaper aCard(int person)
    {
        const CaseId id = window.office().aCase(person).withoutPapers().opened();
        QBuffer bytes;
        bytes.setData(services::demoKtp({}));
        bytes.open(QIODevice::ReadOnly);
        if (!window.office()->papers().attachBytes(id, ktp, bytes, QStringLiteral("image/jpeg")))
            qFatal("the card is not attached");
        return {id, ktp, 1};
    }
    bool wait(const PaperThumbnail &thumbnail)
    {
        return QTest::qWaitFor([&thumbnail] { return !thumbnail.picture().isNull(); }, 30'000);
    }
    void show()
    {
        list.show();
        if (!QTest::qWaitForWindowExposed(&list))
            qFatal("no window");
    }
};

} // namespace

class TestPaperThumbnail : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        ui::installLook(*qApp);
    }

    void shouldFetchThePictureOnceItsPlaceIsSeen()
    {
        Bench bench;
        PaperThumbnail first(bench.window.workspace(), bench.places.at(0));
        PaperThumbnail last(bench.window.workspace(), bench.places.at(9));
        first.setPaper(bench.aCard(1));
        last.setPaper(bench.aCard(2));
        bench.show();
        QVERIFY(bench.wait(first));
        // What is asked for now comes after whatever was asked for before.
        PaperThumbnail later(bench.window.workspace(), bench.places.at(0));
        later.setPaper(bench.aCard(3));
        QVERIFY(bench.wait(later));
        QVERIFY(last.picture().isNull());
        const QSizeF size = first.picture().deviceIndependentSize();
        QVERIFY(size.width() <= 64 && size.height() <= 64 && qMax(size.width(), size.height()) > 62);
        bench.list.ensureWidgetVisible(bench.places.at(9));
        QVERIFY(bench.wait(last));
    }

    void shouldKeepThePictureOfAVersionForTheNextWhoWantsIt()
    {
        Bench bench;
        const CasePaper card = bench.aCard(1);
        PaperThumbnail first(bench.window.workspace(), bench.places.at(0));
        first.setPaper(card);
        bench.show();
        QVERIFY(bench.wait(first));
        PaperThumbnail second(bench.window.workspace(), bench.places.at(5));
        second.setPaper(card);
        QVERIFY(!second.picture().isNull());
    }

    void shouldGiveNothingForAnInvalidPaperOrOneThatIsNotThere()
    {
        Bench bench;
        const CasePaper card = bench.aCard(1);
        PaperThumbnail thumbnail(bench.window.workspace(), bench.places.at(0));
        QSignalSpy changed(&thumbnail, &PaperThumbnail::changed);
        thumbnail.setPaper({card.id, QStringLiteral("sk_jabatan"), 1});
        bench.show();
        bench.window.settle();
        QVERIFY(thumbnail.picture().isNull());
        thumbnail.setPaper({});
        thumbnail.setPaper({card.id, ktp, 0});
        bench.window.settle();
        QVERIFY(thumbnail.picture().isNull());
        QCOMPARE(changed.size(), 0);
    }

    void shouldForgetOnLockAndFetchAgainAfterwards()
    {
        Bench bench;
        PaperThumbnail thumbnail(bench.window.workspace(), bench.places.at(0));
        thumbnail.setPaper(bench.aCard(1));
        bench.show();
        QVERIFY(bench.wait(thumbnail));
        const domain::User user = bench.window.workspace().user();
        bench.window.workspace().setUser({});
        QVERIFY(thumbnail.picture().isNull());
        bench.places.at(0)->repaint();
        bench.window.settle();
        QVERIFY(thumbnail.picture().isNull());
        bench.window.workspace().setUser(user);
        bench.places.at(0)->update();
        QVERIFY(bench.wait(thumbnail));
    }

    void shouldOpenThePaperFromItsSmallPicture()
    {
        Bench bench;
        ui::PaperButton button(bench.window.workspace());
        QVERIFY(!button.isEnabled());
        button.setPaper(bench.aCard(1), QStringLiteral("KTP"), QStringLiteral("card"));
        button.show();
        QVERIFY(QTest::qWaitForWindowActive(&button));
        QVERIFY(QTest::qWaitFor([&button] { return button.hasPicture(); }, 30'000));
        QCOMPARE(button.accessibleName(), QStringLiteral("Look at: KTP"));
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        QPointer<ui::PaperViewer> viewer = button.findChild<ui::PaperViewer *>();
        QVERIFY(viewer);
        QCOMPARE(viewer->windowTitle(), QStringLiteral("KTP"));
        QVERIFY(
            QTest::qWaitFor([&viewer] { return viewer->findChild<ui::PaperView *>()->picture().isSharp(); }, 30'000));
        viewer->reject();
        QTRY_VERIFY(!viewer);
    }

    void shouldNotOfferToLookWhereNothingReadsPapers()
    {
        WindowOffice window;
        ui::PaperButton button(window.workspace());
        button.setPaper({CaseId{1}, ktp, 1}, QStringLiteral("KTP"), QStringLiteral("card"));
        button.show();
        QVERIFY(!button.isEnabled());
        QVERIFY(!button.hasPicture());
        QCOMPARE(button.accessibleName(), QStringLiteral("KTP"));
    }
};

QTEST_MAIN(TestPaperThumbnail)
#include "tst_paperthumbnail.moc"
