// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/office.h"
#include "tests/gui/mainwindow/windowundertest.h"
#include "tests/testlib/passwordcost.h"
#include "ui/casework/draftoffer.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QProcess>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <csignal>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using namespace lajur::ui;

namespace {

constexpr int longerThanAPause = 700; // ms
const QString typedPosition = QStringLiteral("Jabatan yang baru setengah diketik");

/// The program that is going to be killed: opens three forms of the office one after the other and types into each.
class Typist : public QObject
{
public:
    Typist(const QString &folder, const QStringList &cases)
        : m_workspace(m_work, m_printer, m_prompts, m_clock)
        , m_preferences(folder + QStringLiteral("-preferences.ini"))
        , m_window(m_workspace, m_preferences)
        , m_cases(cases)
    {
        m_work.open(
            [folder, clock = &m_clock]() -> Result<std::unique_ptr<services::OpenOffice>> {
                LAJUR_TRY_VALUE(
                    auto office,
                    composition::Office::open(folder, {.clock = clock, .passwordCost = minimumPasswordCost}));
                return std::unique_ptr<services::OpenOffice>(std::move(office));
            },
            this, [](const Status &) {});
        m_workspace.run(
            this,
            [](services::OpenOffice &office) -> Result<User> {
                LAJUR_TRY(office.signIn().signIn(QStringLiteral("semua"), TestOffice::password()));
                return office.session().user();
            },
            [this](const Result<User> &user) {
                m_window.begin(*user);
                typeNext();
            });
        m_window.show();
    }

private:
    void settleThen(const std::function<void()> &next)
    {
        if (m_work.pending() == 0)
            next();
        else
            QTimer::singleShot(10, this, [this, next] { settleThen(next); });
    }
    void typeNext()
    {
        if (m_cases.isEmpty()) {
            report();
            return;
        }
        m_workspace.openCase(CaseId{m_cases.takeFirst().toLongLong()}, QStringLiteral("data"));
        settleThen([this] {
            for (QLineEdit *field : m_window.findChildren<QLineEdit *>(QStringLiteral("position"))) {
                if (field->isVisible()) {
                    field->setFocus();
                    field->selectAll();
                    QTest::keyClicks(field, typedPosition);
                }
            }
            typeNext();
        });
    }
    /// Says that it is time, once three drafts are kept.
    void report()
    {
        m_workspace.run(
            this, [](services::OpenOffice &office) { return office.ports().drafts.all(); },
            [this](const Result<QList<Draft>> &drafts) {
                QList<QByteArray> kept;
                for (const Draft &draft : drafts.value_or(QList<Draft>()))
                    kept.append(draft.sealedContent);
                // A form is kept a moment after its last key: twice the same means that nothing is on its way.
                if (kept.size() == 3 && kept == m_kept)
                    QTextStream(stdout) << "typed" << Qt::endl;
                else
                    QTimer::singleShot(longerThanAPause, this, [this] { report(); });
                m_kept = kept;
            });
    }

    TestClock m_clock;
    services::OfficeWork m_work;
    NoPrinter m_printer;
    ScriptedPrompts m_prompts;
    Workspace m_workspace;
    Preferences m_preferences;
    MainWindow m_window;
    QStringList m_cases;
    QList<QByteArray> m_kept;
};

} // namespace

/// Shows that three half-filled forms come back after the program was killed.
class TestKilledForms : public QObject
{
    Q_OBJECT

private slots:
    void shouldOfferThreeHalfFilledFormsAfterAKill();
};

void TestKilledForms::shouldOfferThreeHalfFilledFormsAfterAKill()
{
    WindowOffice office;
    QStringList ids;
    for (int n = 1; n <= 3; ++n)
        ids.append(QString::number(office.office().aCase(n).inStage(QStringLiteral("MENUNGGU_DISPOSISI")).value));
    const QStringList before = office.office().dump().filter(QStringLiteral("case_file"));
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationFilePath(),
                 QStringList{QStringLiteral("--type"), office.office().folder()} + ids);
    QVERIFY(typist.waitForReadyRead(60'000));
    QCOMPARE(typist.readLine().trimmed(), QByteArray("typed"));

    ::kill(pid_t(typist.processId()), SIGKILL);
    QVERIFY(typist.waitForFinished());

    // Nothing was written to the cases, and all three are offered
    QCOMPARE(office.office().dump().filter(QStringLiteral("case_file")), before);
    QWidget window;
    window.show();
    DraftOffer::show(office.workspace(), &window);
    office.settle();
    QTRY_VERIFY(window.findChild<DraftOffer *>());
    const auto kept = office.office()->drafts().kept();
    QVERIFY(kept);
    QCOMPARE(kept->size(), 3);
    for (const auto &draft : *kept)
        QVERIFY2(QString::fromUtf8(QJsonDocument(draft.content).toJson()).contains(typedPosition),
                 qPrintable(draft.form));
    // and what was typed lies nowhere readable
    for (const QString &name : {QStringLiteral("/lajur.sqlite"), QStringLiteral("/lajur.sqlite-wal")}) {
        QFile file(office.office().folder() + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(typedPosition.toUtf8()));
    }
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--type") {
        Typist typist(arguments.at(2), arguments.mid(3));
        return QApplication::exec();
    }
    TestKilledForms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedforms.moc"
