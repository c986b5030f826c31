// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/caseintake.h"
#include "models/services/caseledger.h"
#include "models/services/openoffice.h"
#include "models/services/ports.h"
#include "tests/gui/shots/demowindow.h"
#include "tests/gui/shots/photographer.h"
#include "translations/language.h"
#include "ui/board/boardscreen.h"
#include "ui/casework/casescreen.h"
#include "ui/mainwindow/place.h"
#include "ui/mainwindow/shell.h"
#include "ui/setup/foundingwizard.h"
#include "ui/setup/settingsscreen.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QMetaEnum>
#include <QTest>

namespace {

using namespace lajur;
using namespace lajur::shots;
using namespace lajur::ui;

/// Where a case has to stand for each action to be seen; actions of one stage share a case.
const QList<std::pair<const char *, QStringList>> &actionsByStage()
{
    static const QList<std::pair<const char *, QStringList>> table{
        {"DRAF", {QStringLiteral("batalkan")}},
        {"MENUNGGU_DISPOSISI", {QStringLiteral("disposisi"), QStringLiteral("kembalikan")}},
        {"DI_KABID", {QStringLiteral("teruskan"), QStringLiteral("undo")}},
        {"VERIFIKASI_KASI", {QStringLiteral("catat_bukti_email"), QStringLiteral("setujui"), QStringLiteral("tolak")}},
        {"PERBAIKAN_PEMOHON", {QStringLiteral("ajukan_ulang")}},
        {"PENYUSUNAN_REKOMENDASI", {QStringLiteral("terbitkan_surat"), QStringLiteral("kembalikan_ke_kasi")}},
        {"MENUNGGU_TTD_REKOMENDASI", {QStringLiteral("catat_ttd"), QStringLiteral("tarik_surat")}},
        {"SIAP_KIRIM_BSRE", {QStringLiteral("kirim_bsre"), QStringLiteral("tarik_surat_ttd")}},
        {"AKUN_DIKIRIM", {QStringLiteral("daftar"), QStringLiteral("kirim_ulang_akun")}},
        {"VERIFIKASI_BSRE", {QStringLiteral("setujui_bsre"), QStringLiteral("tolak_bsre")}},
        {"DITOLAK_BSRE", {QStringLiteral("perbaiki_pemohon"), QStringLiteral("perbaiki_surat")}},
        {"SET_PASSPHRASE", {QStringLiteral("terbit")}},
        {"TERBIT", {QStringLiteral("selesai"), QStringLiteral("koreksi_sertifikat")}}};
    return table;
}

void takeBoard(DemoWindow &demo, Photographer &photographer)
{
    Shell *shell = demo.window().shell();
    photographer.window(QStringLiteral("board"));
    auto *board = static_cast<BoardScreen *>(shell->screen(Place::Board));
    board->setDensity(Preferences::Density::Compact);
    photographer.window(QStringLiteral("board-compact"));
    board->setDensity(Preferences::Density::Roomy);
    photographer.window(QStringLiteral("board-roomy"));
    board->setDensity(Preferences::Density::Medium);
    auto *find = demo.window().findChild<QLineEdit *>(QStringLiteral("find"));
    find->setFocus();
    QTest::keyClicks(find, QStringLiteral("ra"));
    photographer.window(QStringLiteral("finder"));
    QTest::keyClick(find, Qt::Key_Escape);
    photographer.dialog(QStringLiteral("keys"),
                        [&demo] { demo.window().findChild<QAction *>(QStringLiteral("showKeys"))->trigger(); });
}

void takeCases(DemoWindow &demo, Photographer &photographer)
{
    demo.window().shell()->go(Place::Cases);
    photographer.window(QStringLiteral("cases"));
    demo.workspace().openNewCase();
    photographer.window(QStringLiteral("new-request"));
    const domain::CaseId id = demo.caseIn(QStringLiteral("VERIFIKASI_KASI"));
    for (const char *place : {"data", "documents", "check", "letter", "history"}) {
        demo.workspace().openCase(id, QString::fromLatin1(place));
        photographer.window(QStringLiteral("case-%1").arg(QLatin1String(place)));
    }
}

void takeActions(DemoWindow &demo, Photographer &photographer)
{
    for (const auto &[stage, actions] : actionsByStage()) {
        const domain::CaseId id = demo.caseIn(QLatin1String(stage));
        for (const QString &action : actions) {
            if (id.isValid())
                photographer.dialog(QStringLiteral("action-%1").arg(action),
                                    [&] { demo.workspace().startAction(id, action); });
        }
    }
}

void takeLetters(DemoWindow &demo, Photographer &photographer)
{
    demo.window().shell()->go(Place::Letters);
    photographer.window(QStringLiteral("letters"));
    demo.workspace().openLetter(demo.caseIn(QStringLiteral("MENUNGGU_TTD_REKOMENDASI")));
    photographer.window(QStringLiteral("letter"));
    photographer.dialog(QStringLiteral("print"),
                        [&demo] { QTest::keyClick(&demo.window(), Qt::Key_P, Qt::ControlModifier); });
    demo.workspace().openLetter(demo.caseIn(QStringLiteral("PENYUSUNAN_REKOMENDASI")));
    photographer.window(QStringLiteral("letter-draft"));
}

void takeRegisters(DemoWindow &demo, Photographer &photographer)
{
    demo.window().shell()->go(Place::Registers);
    demo.settle();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(demo.window().shell()->screen(Place::Registers), Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
        photographer.window(QStringLiteral("register-%1").arg(i + 1));
    }
}

void takeSettings(DemoWindow &demo, Photographer &photographer)
{
    demo.window().shell()->go(Place::Settings);
    auto *settings = static_cast<SettingsScreen *>(demo.window().shell()->screen(Place::Settings));
    const QMetaEnum pages = QMetaEnum::fromType<SettingsScreen::Page>();
    for (int i = 0; i < SettingsScreen::PageCount; ++i) {
        settings->showPage(static_cast<SettingsScreen::Page>(i));
        photographer.window(QStringLiteral("settings-%1").arg(QString::fromLatin1(pages.valueToKey(i)).toLower()));
    }
}

/// The longest name a KTP bears (Permendagri 73/2022).
void takeLongName(DemoWindow &demo, Photographer &photographer)
{
    const domain::CaseId id = demo.caseIn(QStringLiteral("VERIFIKASI_KASI"));
    demo.workspace().run(
        &demo.window(),
        [id, profile = demo.workspace().profile()](services::OpenOffice &office) -> domain::Status {
            LAJUR_TRY_VALUE(const services::OpenedCase opened, office.ledger().load(id));
            LAJUR_TRY_VALUE(domain::CaseForm form, office.ledger().form(opened));
            form.name = QStringLiteral("Raden Ajeng Contohwati Kusumawardhani Wirasasmita Ningratsih");
            LAJUR_TRY(office.intake().edit(id, form, QStringLiteral("Nama disesuaikan dengan KTP"), profile));
            return {};
        },
        [](const domain::Status &edited) {
            if (!edited)
                qFatal("%s", qPrintable(edited.error().text));
        });
    demo.settle();
    demo.window().shell()->go(Place::Board);
    photographer.window(QStringLiteral("long-name-board"));
    demo.workspace().openCase(id, QStringLiteral("data"));
    photographer.window(QStringLiteral("long-name-case"));
}

void takeFounding(DemoWindow &demo, Photographer &photographer)
{
    FoundingWizard wizard(demo.workspace(), Founding());
    wizard.setFixedSize(demo.window().size());
    wizard.show();
    photographer.widget(&wizard, QStringLiteral("founding"));
}

void takeAll(DemoWindow &demo, Photographer &photographer)
{
    photographer.window(QStringLiteral("sign-in"));
    demo.signIn();
    takeBoard(demo, photographer);
    takeCases(demo, photographer);
    takeActions(demo, photographer);
    takeLetters(demo, photographer);
    takeRegisters(demo, photographer);
    takeSettings(demo, photographer);
    takeLongName(demo, photographer);
    demo.window().lock();
    photographer.window(QStringLiteral("locked"));
    takeFounding(demo, photographer);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("language"), {}, QStringLiteral("CODE"), QStringLiteral("id")},
                       {QStringLiteral("appearance"), {}, QStringLiteral("NAME"), QStringLiteral("light")},
                       {QStringLiteral("out"), {}, QStringLiteral("FOLDER"), QStringLiteral("shots")}});
    parser.process(application);
    installLook(application);
    const bool dark = parser.value(QStringLiteral("appearance")) == u"dark";
    setAppearance(dark ? Appearance::Dark : Appearance::Light);
    DemoWindow demo(translations::speak(parser.value(QStringLiteral("language"))),
                    dark ? Appearance::Dark : Appearance::Light);
    Photographer photographer(demo, parser.value(QStringLiteral("out")));
    takeAll(demo, photographer);
    return photographer.taken() > 0 ? 0 : 1;
}
