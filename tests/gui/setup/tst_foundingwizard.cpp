// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/resources.h"
#include "models/services/officesetup.h"
#include "tests/testlib/noprinter.h"
#include "tests/testlib/passwordcost.h"
#include "tests/testlib/scriptedprompts.h"
#include "tests/testlib/testoffice.h"
#include "ui/setup/foundingwizard.h"
#include "ui/setup/logochooser.h"
#include "ui/setup/recoverykeytext.h"
#include "ui/setup/recoverykeyview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/workspace.h"

#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using namespace lajur::ui;

namespace {

template <typename T>
T *child(QWidget &in, const QString &name)
{
    T *found = in.findChild<T *>(name);
    if (!found)
        qFatal("no child %s", qPrintable(name));
    return found;
}

/// What a person types into the lines of the first two pages; all invented.
const QList<std::pair<QString, QString>> officeLines{
    {QStringLiteral("government"), QStringLiteral("PEMERINTAH KOTA CONTOH")},
    {QStringLiteral("city"), QStringLiteral("Contoh")},
    {QStringLiteral("province"), QStringLiteral("Kepulauan Contoh")},
    {QStringLiteral("agency"), QStringLiteral("Pemerintah Kota Contoh")},
    {QStringLiteral("unit"), QStringLiteral("Dinas Contoh")},
    {QStringLiteral("classification"), QStringLiteral("500.12")},
    {QStringLiteral("opdCode"), QStringLiteral("DISCON")},
    {QStringLiteral("functionTitle"), QStringLiteral("Kepala Dinas Contoh")},
    {QStringLiteral("nip"), QStringLiteral("198508172010011003")},
    {QStringLiteral("nik"), QStringLiteral("2171101708850003")},
    {QStringLiteral("rank"), QStringLiteral("IV/b")},
    {QStringLiteral("email"), QStringLiteral("kadis@contoh.go.id")}};

} // namespace

/// The founding of an office as a person does it: whole, or nothing of it.
class TestFoundingWizard : public QObject
{
    Q_OBJECT

private:
    struct Shown {
        QTemporaryDir folder;
        TestClock clock;
        services::OfficeWork work;
        NoPrinter printer;
        ScriptedPrompts prompts;
        Workspace workspace{work, printer, prompts, clock};
        std::unique_ptr<FoundingWizard> wizard;

        Shown()
        {
            Founding founding;
            founding.create = [this]() -> Result<std::unique_ptr<services::OpenOffice>> {
                LAJUR_TRY_VALUE(
                    auto office,
                    composition::Office::create(data(), {.clock = &clock, .passwordCost = minimumPasswordCost}));
                return std::unique_ptr<services::OpenOffice>(std::move(office));
            };
            founding.abandon
                = [](services::OpenOffice &office) { static_cast<composition::Office &>(office).abandon(); };
            founding.isInside = [this](const QString &path) { return composition::Office::isInside(data(), path); };
            founding.cost = minimumPasswordCost;
            wizard = std::make_unique<FoundingWizard>(workspace, founding);
            wizard->resize(1366, 768);
            wizard->show();
            wizard->activateWindow();
            if (!QTest::qWaitForWindowActive(wizard.get()))
                qFatal("the wizard's window is not active");
        }
        QString data() const { return folder.filePath(QStringLiteral("data")); }
        QStringList files() const { return QDir(data()).entryList(QDir::Files); }
        /// Of the page in front: the second page asks for a name and a NIP as well.
        QLineEdit *line(const QString &name)
        {
            return child<QLineEdit>(*wizard->findChild<QStackedWidget *>()->currentWidget(), name);
        }
        Button *button(const char *name) { return child<Button>(*wizard, QLatin1String(name)); }
        void click(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
        QString key()
        {
            const auto *view = wizard->findChild<RecoveryKeyView *>();
            return view->accessibleDescription().remove(QStringLiteral(", "));
        }
        bool isKeyShown() { return key().size() == recoverykey::groups * recoverykey::groupSize; }

        void fillOffice()
        {
            for (const auto &[name, text] : officeLines) {
                line(name)->clear();
                QTest::keyClicks(line(name), text);
            }
            QWidget *first = wizard->findChild<QStackedWidget *>()->widget(0);
            QTest::keyClicks(child<QLineEdit>(*first, QStringLiteral("name")), QStringLiteral("Contoh Kepala Dinas"));
            child<QPlainTextEdit>(*wizard, QStringLiteral("agencyLines"))->setPlainText(QStringLiteral("DINAS CONTOH"));
            child<QPlainTextEdit>(*wizard, QStringLiteral("addressLines"))
                ->setPlainText(QStringLiteral("Jalan Contoh 1"));
            auto *domains = wizard->findChild<QWidget *>(QStringLiteral("emailDomains"));
            QTest::keyClicks(domains, QStringLiteral("contoh.go.id"));
        }
        void fillUser()
        {
            QWidget *second = wizard->findChild<QStackedWidget *>()->widget(1);
            QTest::keyClicks(child<QLineEdit>(*second, QStringLiteral("fullName")), QStringLiteral("Sri Contoh"));
            QTest::keyClicks(child<QLineEdit>(*second, QStringLiteral("name")), QStringLiteral("sri"));
            for (const char *name : {"password", "repeated"})
                QTest::keyClicks(child<QLineEdit>(*second, QLatin1String(name)), TestOffice::password());
        }
        void goToKey()
        {
            fillOffice();
            click("next");
            QCOMPARE(wizard->page(), 1);
            fillUser();
            click("next");
            QCOMPARE(wizard->page(), 2);
            QTRY_VERIFY(isKeyShown());
        }
        void typeBack(const QString &key)
        {
            const QStringList groups = recoverykey::split(key);
            for (int i = 0; i < groups.size(); ++i)
                QTest::keyClicks(line(QStringLiteral("group%1").arg(i + 1)), groups.at(i));
        }
    };

private slots:
    void initTestCase() { qRegisterMetaType<User>(); }

    void shouldNotGoOnBeforeThePageIsRight()
    {
        Shown shown;
        shown.click("next");
        QCOMPARE(shown.wizard->page(), 0);
        QVERIFY(!QDir(shown.data()).exists());
    }

    void shouldFoundAnOfficeByMouse()
    {
        Shown shown;
        QSignalSpy founded(shown.wizard.get(), &FoundingWizard::founded);
        shown.goToKey();
        shown.typeBack(shown.key());
        shown.click("next");
        QTRY_COMPARE(founded.count(), 1);
        const User user = founded.first().first().value<User>();
        QCOMPARE(user.name, QStringLiteral("sri"));
        QVERIFY(user.roles.contains(QStringLiteral("administrator")));
        const auto office = composition::Office::open(shown.data());
        QVERIFY2(office, qPrintable(outcome(office)));
        QCOMPARE((*office)->setup().profile()->head.government, QStringLiteral("PEMERINTAH KOTA CONTOH"));
        QCOMPARE((*office)->ports().officials.signatory(shown.clock.today())->value().name,
                 QStringLiteral("Contoh Kepala Dinas"));
    }

    void shouldFoundAnOfficeByKeysAlone()
    {
        Shown shown;
        QSignalSpy founded(shown.wizard.get(), &FoundingWizard::founded);
        shown.fillOffice();
        QTest::keyClick(shown.wizard.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(shown.wizard->page(), 1);
        shown.fillUser();
        QTest::keyClick(shown.wizard.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(shown.wizard->page(), 2);
        QTRY_VERIFY(shown.isKeyShown());
        // The groups lead from one to the next by themselves.
        const QString key = shown.key();
        shown.line(QStringLiteral("group1"))->setFocus();
        for (const QChar c : key)
            QTest::keyClicks(QApplication::focusWidget(), c);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(founded.count(), 1);
    }

    void shouldNotFoundWhileTheKeyTypedBackIsWrong()
    {
        Shown shown;
        QSignalSpy founded(shown.wizard.get(), &FoundingWizard::founded);
        shown.goToKey();
        QString wrong = shown.key();
        wrong[8] = wrong.at(8) == u'7' ? u'8' : u'7';
        shown.typeBack(wrong);
        QVERIFY(child<Label>(*shown.wizard, QStringLiteral("typedKeyHint"))->text().contains(QStringLiteral("3")));
        QCOMPARE(shown.line(QStringLiteral("group3"))->property("state").toString(), QStringLiteral("error"));
        QCOMPARE(shown.line(QStringLiteral("group2"))->property("state").toString(), QString());
        QCOMPARE(shown.button("next")->kind(), Button::Kind::Closed);
        shown.click("next");
        QCOMPARE(QApplication::focusWidget(), shown.line(QStringLiteral("group3")));
        QCOMPARE(founded.count(), 0);
        QCOMPARE(askDatabase(shown.data() + QStringLiteral("/lajur.sqlite"),
                             QStringLiteral("SELECT count(*) FROM office_keys")),
                 QVariant(0));
    }

    void shouldTakeTheWholeKeyPastedAtOnce()
    {
        Shown shown;
        shown.goToKey();
        auto *first = shown.line(QStringLiteral("group1"));
        first->setText(shown.key().toLower());
        emit first->textEdited(first->text());
        QCOMPARE(shown.button("next")->kind(), Button::Kind::Main);
    }

    void shouldLeaveNothingWhenGivenUp()
    {
        Shown shown;
        shown.goToKey();
        QVERIFY(!shown.files().isEmpty());
        shown.click("back");
        QTRY_COMPARE(shown.work.pending(), 0);
        QCOMPARE(shown.wizard->page(), 1);
        QCOMPARE(shown.files(), QStringList());
        // and the same can be tried again, with another key
        shown.click("next");
        QTRY_VERIFY(shown.isKeyShown());
    }

    void shouldLeaveNothingWhenClosed()
    {
        Shown shown;
        shown.goToKey();
        shown.wizard.reset();
        QTRY_COMPARE(shown.work.pending(), 0);
        QCOMPARE(shown.files(), QStringList());
    }

    void shouldSaveTheKeyOutsideTheDataOnly()
    {
        Shown shown;
        shown.goToKey();
        shown.prompts.savePath = shown.data() + QStringLiteral("/key.txt");
        shown.click("saveKey");
        QTest::qWait(0);
        QVERIFY(!QFile::exists(shown.prompts.savePath));
        shown.prompts.savePath = shown.folder.filePath(QStringLiteral("key.txt"));
        shown.click("saveKey");
        QTRY_VERIFY(QFile::exists(shown.prompts.savePath));
        QFile file(shown.prompts.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(recoverykey::normalised(QString::fromUtf8(file.readAll())), shown.key());
        // WHEN the founding is given up THEN a key that opens nothing does not lie about
        shown.click("back");
        QTRY_VERIFY(!QFile::exists(shown.prompts.savePath));
    }

    void shouldRefuseAFolderThatHoldsAnOffice()
    {
        Shown shown;
        QVERIFY(QDir().mkpath(shown.data()));
        TestOffice other;
        other.close();
        QVERIFY(QFile::copy(other.databasePath(), shown.data() + QStringLiteral("/lajur.sqlite")));
        shown.fillOffice();
        shown.click("next");
        shown.fillUser();
        shown.click("next");
        QTRY_COMPARE(shown.prompts.failures.size(), 1);
        QCOMPARE(shown.prompts.failures.first().code, ErrorCode::Refused);
        QCOMPARE(shown.wizard->page(), 1);
    }

    void shouldSayWhetherTheLogoIsSharpEnough()
    {
        Shown shown;
        const QString small = shown.folder.filePath(QStringLiteral("small.png"));
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QVERIFY(picture.save(small));
        auto *chooser = shown.wizard->findChild<LogoChooser *>();
        auto *verdict = child<Label>(*shown.wizard, QStringLiteral("logoVerdict"));
        shown.prompts.files = {small};
        shown.click("chooseLogo");
        QCOMPARE(verdict->tone(), Label::Tone::Warn);
        QVERIFY(!chooser->logo().isEmpty());
        const QString none = shown.folder.filePath(QStringLiteral("none.png"));
        QFile file(none);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a picture");
        file.close();
        shown.prompts.files = {none};
        const QByteArray before = chooser->logo();
        shown.click("chooseLogo");
        QCOMPARE(verdict->tone(), Label::Tone::Late);
        QCOMPARE(chooser->logo(), before);
    }

    void shouldOfferTheDemoOffice()
    {
        Shown shown;
        QSignalSpy demo(shown.wizard.get(), &FoundingWizard::demoRequested);
        shown.click("useDemo");
        QCOMPARE(demo.count(), 1);
        QVERIFY(!QDir(shown.data()).exists());
    }
};

QTEST_MAIN(TestFoundingWizard)
#include "tst_foundingwizard.moc"
