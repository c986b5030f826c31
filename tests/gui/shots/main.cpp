// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/traymodel.h"
#include "models/services/caseintake.h"
#include "models/services/caseledger.h"
#include "models/services/openoffice.h"
#include "models/services/ports.h"
#include "tests/data/ktp/cardpicture.h"
#include "tests/gui/shots/comparedcase.h"
#include "tests/gui/shots/demowindow.h"
#include "tests/gui/shots/dialogshots.h"
#include "tests/gui/shots/photographer.h"
#include "translations/language.h"
#include "ui/board/boardscreen.h"
#include "ui/casework/casechecktab.h"
#include "ui/casework/casescreen.h"
#include "ui/mainwindow/place.h"
#include "ui/mainwindow/shell.h"
#include "ui/setup/foundingwizard.h"
#include "ui/setup/settingsscreen.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMetaEnum>
#include <QPdfWriter>
#include <QTest>
#include <QTextDocument>

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

void takeCheck(DemoWindow &demo, Photographer &photographer)
{
    const domain::CaseId id = makeComparedCase(demo);
    demo.workspace().openCase(id, QStringLiteral("check"));
    demo.waitFor([&demo] {
        const auto *quality = demo.window().findChild<QWidget *>(QStringLiteral("ktpQuality"));
        return quality && quality->isVisible();
    });
    demo.waitFor([&demo] {
        const auto &model = demo.window().findChild<ui::CaseCheckTab *>()->model();
        return !model.index(0, itemmodels::CheckModel::Letter).data(itemmodels::CheckModel::CropRole).isNull();
    });
    photographer.window(QStringLiteral("check"));
    demo.workspace().openCase(id, QStringLiteral("documents"));
    demo.settle();
    QTest::qWait(1500); // the small pictures
    photographer.window(QStringLiteral("papers"));
}

void takeTray(DemoWindow &demo, Photographer &photographer)
{
    ktpcards::PictureOrder order;
    order.anyTurn = false;
    const QString card = QDir(demo.folder()).filePath(QStringLiteral("scan-0041.jpg"));
    const QString letter = QDir(demo.folder()).filePath(QStringLiteral("scan-0042.pdf"));
    ktpcards::makePicture(order, 424242).image.save(card, "JPG", 90);
    QTextDocument text;
    text.setHtml(QStringLiteral("<h2 align=center>SURAT PERMOHONAN</h2><p>Perihal: Permohonan Penerbitan Sertifikat "
                                "Elektronik</p><p>Dengan hormat, mohon diterbitkan sertifikat elektronik.</p>"));
    QPdfWriter writer(letter);
    writer.setPageSize(QPageSize(QPageSize::A4));
    text.print(&writer);
    demo.prompts().files = {card, letter};
    demo.window().shell()->go(Place::Tray);
    photographer.window(QStringLiteral("tray-empty"));
    demo.window().findChild<QAction *>(QStringLiteral("trayOpenFiles"))->trigger();
    demo.settle();
    auto *list = demo.window().findChild<QListView *>(QStringLiteral("trayList"));
    demo.waitFor([list] {
        return list->model()->rowCount() == 2
            && list->model()->index(1, 0).data(itemmodels::TrayModel::GuessedRole).toBool();
    });
    QTest::qWait(1000);
    photographer.window(QStringLiteral("tray"));
    photographer.dialog(QStringLiteral("tray-remove"), [list] { QTest::keyClick(list, Qt::Key_Delete); });
    photographer.dialog(QStringLiteral("scan"), [&demo] {
        demo.window().findChild<QAction *>(QStringLiteral("scanPapers"))->trigger();
        demo.waitFor([] {
            const auto *scanner = QApplication::activeWindow()
                ? QApplication::activeWindow()->findChild<QWidget *>(QStringLiteral("scanNow"))
                : nullptr;
            return scanner && scanner->isEnabled();
        });
    });
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

struct Part {
    const char *name;
    void (*take)(DemoWindow &, Photographer &);
};

/// Those named, or all.
void takeAll(DemoWindow &demo, Photographer &photographer, const QStringList &only)
{
    photographer.window(QStringLiteral("sign-in"));
    demo.signIn();
    for (const Part part : {Part{"board", takeBoard}, Part{"cases", takeCases}, Part{"actions", takeActions},
                            Part{"letters", takeLetters}, Part{"registers", takeRegisters}, Part{"tray", takeTray},
                            Part{"settings", takeSettings}, Part{"check", takeCheck}, Part{"package", takePackage},
                            Part{"return", takeReturn}, Part{"longname", takeLongName}}) {
        if (only.isEmpty() || only.contains(QLatin1String(part.name)))
            part.take(demo, photographer);
    }
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
                       {QStringLiteral("only"), {}, QStringLiteral("PARTS")},
                       {QStringLiteral("out"), {}, QStringLiteral("FOLDER"), QStringLiteral("shots")}});
    parser.process(application);
    installLook(application);
    const bool dark = parser.value(QStringLiteral("appearance")) == u"dark";
    setAppearance(dark ? Appearance::Dark : Appearance::Light);
    DemoWindow demo(translations::speak(parser.value(QStringLiteral("language"))),
                    dark ? Appearance::Dark : Appearance::Light);
    Photographer photographer(demo, parser.value(QStringLiteral("out")));
    takeAll(demo, photographer, parser.value(QStringLiteral("only")).split(u',', Qt::SkipEmptyParts));
    return photographer.taken() > 0 ? 0 : 1;
}
