// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/demoperson.h"
#include "models/services/openoffice.h"
#include "models/services/ports.h"
#include "tests/gui/mainwindow/sopwalk.h"
#include "tests/integration/crash/refusingdisk.h"
#include "translations/language.h"
#include "ui/casework/actionflow.h"
#include "ui/setup/settingsscreen.h"
#include "ui/widgets/button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/messagestrip.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

#include <cstdio>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using crash::RefusingDisk;
using ui::MessageStrip;

/// Every button that stores something, pressed while the disk is full: a sentence says so, nothing is half done, what
/// was typed is still there, and the same press goes through once there is room.
class TestFullDisk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowUnderTest> m_window;
    std::unique_ptr<SopWalk> m_walk;
    QStringList m_silent; ///< Presses that said nothing.
    QStringList m_half; ///< Presses that left something behind.

    ScriptedPrompts &prompts() { return m_window->window().prompts(); }

    /// The sentence of a failure that can be seen now.
    QString refusal()
    {
        for (const MessageStrip *strip : m_window->get()->findChildren<MessageStrip *>()) {
            if (strip->isVisible() && strip->tone() == MessageStrip::Tone::Error)
                return strip->text();
        }
        return prompts().failures.isEmpty() ? QString() : prompts().failures.constLast().text;
    }

    /// What is stored apart from half-typed forms, which come and go by themselves.
    QStringList stored()
    {
        QStringList rows = m_window->office().dump();
        rows.removeIf([](const QString &row) { return row.startsWith(u"draft"); });
        return rows;
    }

    void pressOnAFullDisk(const QString &what, const std::function<void()> &press)
    {
        m_window->window().settle();
        const QStringList before = stored();
        RefusingDisk::refuse(true);
        press();
        const QString said = refusal();
        RefusingDisk::refuse(false);
        if (!said.contains(QStringLiteral("disk is full")) && !said.contains(QStringLiteral("no room left")))
            m_silent.append(what + QStringLiteral(": ") + said);
        if (stored() != before)
            m_half.append(what);
        prompts().failures.clear();
        press();
        const QString still = refusal();
        if (!still.isEmpty())
            m_silent.append(what + QStringLiteral(", with room: ") + still);
    }

    void open(const QString &user = QStringLiteral("semua"))
    {
        translations::speak(QStringLiteral("en"));
        m_window = std::make_unique<WindowUnderTest>(user);
        m_walk = std::make_unique<SopWalk>(*m_window, SopWalk::Hand::Mouse);
        m_walk->storing
            = [this](const QString &what, const std::function<void()> &press) { pressOnAFullDisk(what, press); };
    }

    /// An action of the case from its menu, with what it asks for.
    void act(CaseId id, const QString &transition, const QList<std::pair<QString, QString>> &values,
             const QString &button = QStringLiteral("takeAction"))
    {
        m_window->window().workspace().openCase(id);
        m_window->window().settle();
        m_window->window().workspace().startAction(id, transition);
        m_window->window().settle();
        for (const auto &[name, value] : values)
            m_walk->type(name, value);
        pressOnAFullDisk(transition, [&] { m_walk->click(button); });
    }

    void settings(ui::SettingsScreen::Page page)
    {
        m_window->go(ui::Place::Settings);
        m_window->get()->findChild<ui::SettingsScreen *>()->showPage(page);
        m_window->window().settle();
    }

private slots:
    void cleanup()
    {
        RefusingDisk::refuse(false);
        m_walk.reset();
        m_window.reset();
        const QStringList silent = std::exchange(m_silent, {});
        const QStringList half = std::exchange(m_half, {});
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
        QVERIFY2(half.isEmpty(), qPrintable(half.join(u'\n')));
    }

    void shouldRefuseEachStepOfTheSopAndThenTakeIt()
    {
        open();
        try {
            const CaseForm person = services::demoPerson(7);
            m_walk->openCase(person);
            m_walk->attachPapers(person);
            m_walk->takeSteps();
        } catch (const Stuck &stuck) {
            QFAIL(stuck.what());
        }
        QCOMPARE(m_window->office().stage(m_walk->id()), QStringLiteral("SELESAI"));
    }

    void shouldRefuseTheWaysBackAndThenTakeThem()
    {
        open();
        const CaseId id = m_window->office().aCase(3).inStage(QStringLiteral("VERIFIKASI_KASI"));
        const CaseId issued = m_window->office().aCase(4).inStage(QStringLiteral("MENUNGGU_TTD_REKOMENDASI"));
        try {
            act(id, QStringLiteral("kembalikan"),
                {{QStringLiteral("reason"), QStringLiteral("KTP buram dan terpotong")}});
            act(id, ui::ActionFlow::undoStep(),
                {{QStringLiteral("undoReason"), QStringLiteral("Salah berkas dipilih")}}, QStringLiteral("takeBack"));
            act(issued, QStringLiteral("tarik_surat"),
                {{QStringLiteral("reason"), QStringLiteral("Nama pejabat keliru")}});
            act(id, QStringLiteral("batalkan"), {{QStringLiteral("reason"), QStringLiteral("Pemohon menarik diri")}});
        } catch (const Stuck &stuck) {
            QFAIL(stuck.what());
        }
        QCOMPARE(m_window->office().stage(id), QStringLiteral("DIBATALKAN"));
    }

    void shouldRefuseToSaveAFormAndKeepWhatWasTyped()
    {
        open();
        const CaseId id = m_window->office().aCase(1).withoutPapers().opened();
        m_window->window().workspace().openCase(id);
        m_window->window().settle();
        try {
            m_walk->type(QStringLiteral("position"), QStringLiteral("Arsiparis Mahir"));
            pressOnAFullDisk(QStringLiteral("save"), [this] { m_walk->click(QStringLiteral("saveCase")); });
        } catch (const Stuck &stuck) {
            QFAIL(stuck.what());
        }
        auto &office = m_window->office();
        QCOMPARE(office->ledger().form(office.load(id))->position, QStringLiteral("Arsiparis Mahir"));
    }

    void shouldRefuseWhatLeavesTheOffice()
    {
        open();
        const CaseId id = m_window->office().aCase(4).inStage(QStringLiteral("MENUNGGU_TTD_REKOMENDASI"));
        try {
            prompts().savePath = m_window->office().outside(QStringLiteral("surat.pdf"));
            m_window->window().workspace().openLetter(id);
            m_window->window().settle();
            pressOnAFullDisk(QStringLiteral("letter as PDF"), [this] { m_walk->click(QStringLiteral("savePdf")); });
            prompts().savePath = m_window->office().outside(QStringLiteral("ktp.jpg"));
            m_window->window().workspace().openCase(id, QStringLiteral("documents"));
            m_window->window().settle();
            pressOnAFullDisk(QStringLiteral("copy of a paper"), [this] { m_walk->click(QStringLiteral("copy_ktp")); });
            prompts().savePath = m_window->office().outside(QStringLiteral("register.csv"));
            m_window->go(ui::Place::Registers);
            pressOnAFullDisk(QStringLiteral("register as CSV"),
                             [this] { m_walk->click(QStringLiteral("registerExport")); });
        } catch (const Stuck &stuck) {
            QFAIL(stuck.what());
        }
        for (const char *name : {"surat.pdf", "ktp.jpg", "register.csv"})
            QVERIFY2(QFile(m_window->office().outside(QLatin1String(name))).size() > 0, name);
    }

    void shouldRefuseEachSetting()
    {
        open();
        try {
            settings(ui::SettingsScreen::Office);
            m_walk->type(QStringLiteral("government"), QStringLiteral("PEMERINTAH KOTA LAIN"));
            pressOnAFullDisk(QStringLiteral("letterhead"), [this] { m_walk->click(QStringLiteral("save")); });
            settings(ui::SettingsScreen::Numbering);
            m_walk->type(QStringLiteral("casePattern"), QStringLiteral("B{urut:2}-{tahun}"));
            pressOnAFullDisk(QStringLiteral("numbers"), [this] { m_walk->click(QStringLiteral("save")); });
            settings(ui::SettingsScreen::Email);
            m_walk->type(QStringLiteral("emailDomains"), QStringLiteral("batam.go.id, lain.go.id"));
            pressOnAFullDisk(QStringLiteral("domains"), [this] { m_walk->click(QStringLiteral("save")); });
            settings(ui::SettingsScreen::Users);
            m_walk->click(QStringLiteral("addUser"));
            m_walk->type(QStringLiteral("name"), QStringLiteral("pegawai.baru"));
            m_walk->type(QStringLiteral("fullName"), QStringLiteral("Pegawai Baru"));
            m_window->control(QStringLiteral("role-loket"))->setFocus();
            m_walk->press(Qt::Key_Space);
            m_walk->type(QStringLiteral("password"), TestOffice::password());
            m_walk->type(QStringLiteral("repeated"), TestOffice::password());
            pressOnAFullDisk(QStringLiteral("new user"), [this] { m_walk->click(QStringLiteral("save")); });
            settings(ui::SettingsScreen::Backups);
            prompts().chosenFolder = m_window->office().outside(QStringLiteral("cadangan"));
            QDir().mkpath(prompts().chosenFolder);
            m_walk->click(QStringLiteral("chooseFolder"));
            m_walk->click(QStringLiteral("save"));
            pressOnAFullDisk(QStringLiteral("backup"), [this] { m_walk->click(QStringLiteral("backUpNow")); });
        } catch (const Stuck &stuck) {
            QFAIL(stuck.what());
        }
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (!RefusingDisk::isThere())
        return RefusingDisk::runAgain(QCoreApplication::arguments().mid(1), RefusingDisk::Temporaries::OnIt);
    ui::installLook(application);
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
