// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/document.h"
#include "models/services/demoperson.h"
#include "tests/gui/casework/caseworkwindow.h"
#include "ui/casework/casechecktab.h"
#include "ui/casework/documentpane.h"
#include "ui/casework/draftoffer.h"
#include "ui/casework/undodialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QTabBar>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using ui::Button;
using ui::FormField;
using ui::MessageStrip;

namespace {

using Values = QList<std::pair<QString, QString>>;

struct Step {
    QString transition;
    Values values;
    QString stage; ///< Afterwards.
};

/// The SOP from the counter to the end, with what each action asks for.
QList<Step> sop()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {s("terima"), {}, s("MENUNGGU_DISPOSISI")},
        {s("disposisi"), {{s("note"), s("Tindak lanjuti")}}, s("DI_KABID")},
        {s("teruskan"), {}, s("VERIFIKASI_KASI")},
        {s("catat_bukti_email"), {{s("how"), s("Surel uji dibalas pemohon")}}, s("VERIFIKASI_KASI")},
        {s("periksa"), {}, s("VERIFIKASI_KASI")},
        {s("setujui"), {}, s("PENYUSUNAN_REKOMENDASI")},
        {s("terbitkan_surat"), {}, s("MENUNGGU_TTD_REKOMENDASI")},
        {s("catat_ttd"), {}, s("SIAP_KIRIM_BSRE")},
        {s("kirim_bsre"), {{s("reference"), s("TIKET-1")}}, s("AKUN_DIKIRIM")},
        {s("daftar"), {}, s("VERIFIKASI_BSRE")},
        {s("setujui_bsre"), {{s("source"), s("portal")}}, s("SET_PASSPHRASE")},
        {s("terbit"),
         {{s("serial"), s("9900000000001")},
          {s("issuer"), s("BSRE CA DS G1")},
          {s("validFrom"), s("23-11-2026")},
          {s("validTo"), s("22-11-2028")},
          {s("source"), s("email")}},
         s("TERBIT")},
        {s("selesai"), {}, s("SELESAI")},
    };
}

Values formValues(const CaseForm &form)
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    return {{s("nik"), form.nik},        {s("nip"), form.nip},           {s("name"), form.name},
            {s("phone"), form.phone},    {s("opd"), form.opd},           {s("rank"), form.rank},
            {s("unit"), form.unit},      {s("email"), form.email},       {s("position"), form.position},
            {s("city"), form.city},      {s("province"), form.province}, {s("system"), form.system},
            {s("purpose"), form.purpose}};
}

} // namespace

/// The screen of cases on a real office: by mouse, by keys, and on bad days.
class TestCaseScreen : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowOffice> m_office;
    std::unique_ptr<CaseworkWindow> m_window;

    TestOffice &office() { return m_office->office(); }
    CaseworkWindow &window() { return *m_window; }
    MessageStrip *strip() { return window().findChild<MessageStrip *>(QStringLiteral("caseStrip")); }
    FormField *field(const char *name)
    {
        auto *editor = window().seen(QString::fromLatin1(name));
        return editor ? qobject_cast<FormField *>(editor->parentWidget()) : nullptr;
    }
    QString paper(const QString &name, const QByteArray &bytes)
    {
        const QString path = office().outside(name);
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return path;
    }
    /// Starts an action where a person finds it: the main button, or the menu.
    void start(const QString &transition)
    {
        if (window().desk().overview()->mainAction == transition) {
            QVERIFY(window().click(QStringLiteral("mainAction")));
            return;
        }
        auto *entry = window().findChild<QMenu *>(QStringLiteral("moreActionsMenu"))->findChild<QAction *>(transition);
        QVERIFY2(entry, qPrintable(transition));
        entry->trigger();
        window().settle();
    }
    void check(bool byKeys)
    {
        window().screen().openCase(window().desk().id(), QStringLiteral("check"));
        window().settle();
        for (int row = 0; row < 7; ++row) {
            if (byKeys)
                window().press(Qt::Key_1);
            else
                QVERIFY(window().click(QStringLiteral("verdict1")));
        }
        if (byKeys)
            window().press(Qt::Key_Space);
        else
            QVERIFY(window().click(QStringLiteral("recordCheck")));
    }

private slots:
    void init()
    {
        m_office = std::make_unique<WindowOffice>();
        m_window = std::make_unique<CaseworkWindow>(*m_office);
    }
    void cleanup()
    {
        m_window.reset();
        m_office.reset();
    }

    void shouldFindCasesAsOneTypes();
    void shouldTakeACaseThroughTheSopByMouse();
    void shouldTakeACaseThroughTheSopByKeyboardAlone();
    void shouldSayWhatNikAndNipMeanWhileOneTypes();
    void shouldKeepADraftWhenTheWindowIsDestroyed();
    void shouldOfferAllDraftsAfterSignIn();
    void shouldKeepWhatIsTypedWhenAnotherProgramChangesTheCase();
    void shouldSaveBeforeAnActionIsTaken();
    void shouldRefuseBadFiles_data();
    void shouldRefuseBadFiles();
    void shouldAttachAPastedPicture();
    void shouldSaveACopyOutsideAndNoteIt();
    void shouldShowWhenNothingCanBeWritten();
    void shouldTakeBackTheLastStepWithAReason();
    void shouldSayBeforehandThatAStepCannotBeTakenBack();
    void shouldGoToTheFirstMissingThing();
    void shouldKeepHalfTypedActionsWhenTheWindowGoes();
};

void TestCaseScreen::shouldFindCasesAsOneTypes()
{
    const CaseId first = office().aCase(1).withoutPapers().opened();
    const CaseId second = office().aCase(2).withoutPapers().opened();
    window().screen().enter();
    window().settle();
    auto *table = window().seen<ui::TableView>(QStringLiteral("caseTable"));
    QTRY_COMPARE(table->model()->rowCount(), 2);

    const QString name = office().load(second).record.name;
    QVERIFY(window().type(QStringLiteral("caseSearch"), name));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    window().press(Qt::Key_Return);
    QCOMPARE(window().desk().id(), second);
    QVERIFY(first != second);
}

void TestCaseScreen::shouldTakeACaseThroughTheSopByMouse()
{
    // GIVEN a form typed at the counter
    m_office->workspace().openNewCase();
    window().settle();
    const CaseForm person = services::demoPerson(7);
    for (const auto &[name, text] : formValues(person))
        QVERIFY2(window().type(name, text), qPrintable(name));
    QVERIFY(window().type(QStringLiteral("letterNumber"), QStringLiteral("800/7/UJI/2026")));
    window().seen(QStringLiteral("consent"))->setFocus();
    window().press(Qt::Key_Space);
    QVERIFY(window().click(QStringLiteral("mainAction")));
    QCOMPARE(window().stage(), QStringLiteral("DRAF"));
    // WHEN its papers are attached and every action is taken
    m_office->prompts().files = {paper(QStringLiteral("permohonan.pdf"), tinyPdf())};
    QVERIFY(window().click(QStringLiteral("attach_surat_permohonan")));
    m_office->prompts().files = {paper(QStringLiteral("ktp.jpg"), tinyJpeg())};
    QVERIFY(window().click(QStringLiteral("attach_ktp")));
    m_office->prompts().files = {paper(QStringLiteral("ttd.pdf"), tinyPdf())};
    for (const Step &step : sop()) {
        office().clock().advance(60);
        if (step.transition == u"periksa") {
            check(false);
        } else {
            start(step.transition);
            QVERIFY2(window().dialog(), qPrintable(step.transition));
            for (const auto &[name, value] : step.values)
                QVERIFY2(window().type(name, value), qPrintable(step.transition + u' ' + name));
            if (step.transition == u"catat_ttd")
                QVERIFY(window().click(QStringLiteral("choosePaper_surat_rekomendasi_ttd")));
            QVERIFY(window().click(QStringLiteral("takeAction")));
        }
        QTRY_COMPARE(window().stage(), step.stage);
        QTRY_VERIFY(!window().dialog());
    }
    // THEN the case is finished, the letter was shown, and nothing was refused
    QCOMPARE(window().letters.size(), 1);
    QVERIFY(m_office->prompts().failures.isEmpty());
    QCOMPARE(office().ask(QStringLiteral("SELECT count(*) FROM certificate")).toInt(), 1);
}

void TestCaseScreen::shouldTakeACaseThroughTheSopByKeyboardAlone()
{
    // GIVEN a form filled by walking through it with Tab
    window().screen().openNewCase();
    window().settle();
    const CaseForm person = services::demoPerson(8);
    const Values values = formValues(person);
    QSet<QString> typed;
    for (int tabs = 0; tabs < 80 && typed.size() <= values.size(); ++tabs) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        for (const auto &[name, text] : values) {
            if (focus->objectName() == name && !typed.contains(name)) {
                QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
                QTest::keyClicks(focus, text);
                typed.insert(name);
            }
        }
        if (focus->objectName() == u"consent" && !typed.contains(focus->objectName())) {
            QTest::keyClick(focus, Qt::Key_Space);
            typed.insert(focus->objectName());
        }
        window().press(Qt::Key_Tab);
    }
    QCOMPARE(typed.size(), values.size() + 1);
    window().press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(window().stage(), QStringLiteral("DRAF"));
    // WHEN papers are pasted as files and the actions taken by their keys
    const auto pasteFile = [this](const QString &path, const QString &kind) {
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(path)});
        QApplication::clipboard()->setMimeData(data);
        window().findChild<QTabBar *>(QStringLiteral("caseTabs"))->setFocus();
        window().press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY2(
            window().seen(QStringLiteral("paperKindDialog")),
            qPrintable(kind + u' '
                       + (QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString())));
        window().press(Qt::Key_Return, Qt::ControlModifier);
    };
    pasteFile(paper(QStringLiteral("surat permohonan.pdf"), tinyPdf()), QStringLiteral("surat_permohonan"));
    pasteFile(paper(QStringLiteral("ktp.jpg"), tinyJpeg()), QStringLiteral("ktp"));
    m_office->prompts().files = {paper(QStringLiteral("ttd.pdf"), tinyPdf())};
    for (const Step &step : sop()) {
        office().clock().advance(60);
        if (step.transition == u"periksa") {
            check(true);
        } else {
            if (step.transition == u"catat_bukti_email")
                start(step.transition);
            else
                window().press(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY2(window().dialog(), qPrintable(step.transition));
            for (const auto &[name, value] : step.values)
                QVERIFY2(window().type(name, value), qPrintable(step.transition + u' ' + name));
            if (step.transition == u"catat_ttd") {
                window().seen(QStringLiteral("choosePaper_surat_rekomendasi_ttd"))->setFocus();
                window().press(Qt::Key_Space);
            }
            window().press(Qt::Key_Return, Qt::ControlModifier);
        }
        QTRY_COMPARE(window().stage(), step.stage);
        QTRY_VERIFY(!window().dialog());
    }
    QVERIFY(m_office->prompts().failures.isEmpty());
}

void TestCaseScreen::shouldSayWhatNikAndNipMeanWhileOneTypes()
{
    window().screen().openNewCase();
    window().settle();
    const CaseForm person = services::demoPerson(3);
    QVERIFY(window().type(QStringLiteral("nik"), person.nik));
    QCOMPARE(field("nik")->hint(), FormField::Hint::Check);
    QVERIFY(window().type(QStringLiteral("nip"), person.nip));
    QCOMPARE(window().desk().form().agreement().light, forms::Agreement::Light::Equal);

    QVERIFY(window().type(QStringLiteral("nik"), QStringLiteral("99710X")));
    window().press(Qt::Key_Tab);
    QCOMPARE(field("nik")->hint(), FormField::Hint::Error);

    QVERIFY(window().type(QStringLiteral("name"), QStringLiteral("Siti Contoh, S.Kom")));
    window().press(Qt::Key_Tab);
    auto *link = field("name")->findChild<Button *>(QStringLiteral("fieldLink"));
    QVERIFY(link->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(window().seen<QLineEdit>(QStringLiteral("name"))->text(), QStringLiteral("Siti Contoh"));
}

void TestCaseScreen::shouldKeepADraftWhenTheWindowIsDestroyed()
{
    const CaseId id = office().aCase(1).withoutPapers().opened();
    window().open(id);
    QVERIFY(window().type(QStringLiteral("position"), QStringLiteral("Arsiparis Mahir")));
    // WHEN the window goes without a word
    m_window.reset();
    m_office->settle();
    // THEN nothing was stored, and the next window offers what was typed
    QVERIFY(office()->ledger().form(office().load(id))->position != u"Arsiparis Mahir");
    m_window = std::make_unique<CaseworkWindow>(*m_office);
    window().open(id);
    QVERIFY(strip()->isVisible());
    QVERIFY(window().click(QStringLiteral("stripAction0")));
    QCOMPARE(window().seen<QLineEdit>(QStringLiteral("position"))->text(), QStringLiteral("Arsiparis Mahir"));
    window().press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(office()->ledger().form(office().load(id))->position, QStringLiteral("Arsiparis Mahir"));
    QCOMPARE(office().ask(QStringLiteral("SELECT count(*) FROM draft")).toInt(), 0);
}

void TestCaseScreen::shouldOfferAllDraftsAfterSignIn()
{
    const CaseId id = office().aCase(1).withoutPapers().opened();
    window().open(id);
    QVERIFY(window().type(QStringLiteral("position"), QStringLiteral("Arsiparis Mahir")));
    window().screen().openNewCase();
    window().settle();
    QVERIFY(window().type(QStringLiteral("name"), QStringLiteral("Budi Contoh")));
    window().screen().leave();
    window().settle();
    QCOMPARE(office().ask(QStringLiteral("SELECT count(*) FROM draft")).toInt(), 2);
    m_window.reset();
    m_window = std::make_unique<CaseworkWindow>(*m_office);

    ui::DraftOffer::show(m_office->workspace(), m_window.get());
    window().settle();
    QVERIFY(window().seen(QStringLiteral("draftOffer")));
    QVERIFY(window().click(QStringLiteral("resumeDraft1")));
    QVERIFY(window().desk().isNew());
    QTRY_COMPARE(window().seen<QLineEdit>(QStringLiteral("name"))->text(), QStringLiteral("Budi Contoh"));
}

void TestCaseScreen::shouldKeepWhatIsTypedWhenAnotherProgramChangesTheCase()
{
    const CaseId id = office().aCase(1).withoutPapers().opened();
    window().open(id);
    QVERIFY(window().type(QStringLiteral("position"), QStringLiteral("Arsiparis Mahir")));
    // WHEN somebody else changes another field and the same one
    QVERIFY(office().signIn(QStringLiteral("loket")));
    CaseForm theirs = *office()->ledger().form(office().load(id));
    theirs.unit = QStringLiteral("Bidang Lain");
    theirs.position = QStringLiteral("Perencana");
    QVERIFY(office()->intake().edit(id, theirs, {}, office().profile()));
    window().desk().reload();
    window().settle();
    // THEN both are told apart, and nothing is overwritten
    QVERIFY(strip()->isVisible());
    QVERIFY2(strip()->text().startsWith(QStringLiteral("loket ")), qPrintable(strip()->text()));
    QCOMPARE(window().seen<QLineEdit>(QStringLiteral("position"))->text(), QStringLiteral("Arsiparis Mahir"));
    QCOMPARE(window().seen<QLineEdit>(QStringLiteral("unit"))->text(), QStringLiteral("Bidang Lain"));
    QVERIFY(window().click(QStringLiteral("stripAction1")));
    QCOMPARE(window().seen<QLineEdit>(QStringLiteral("position"))->text(), QStringLiteral("Perencana"));
}

void TestCaseScreen::shouldSaveBeforeAnActionIsTaken()
{
    const CaseId id = office().aCase(1).opened();
    window().open(id);
    QVERIFY(window().type(QStringLiteral("position"), QStringLiteral("Arsiparis Mahir")));
    QVERIFY(window().click(QStringLiteral("mainAction")));
    QTRY_VERIFY(window().dialog());
    QCOMPARE(office()->ledger().form(office().load(id))->position, QStringLiteral("Arsiparis Mahir"));
}

void TestCaseScreen::shouldRefuseBadFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a PDF") << QStringLiteral("ktp.pdf") << tinyPdf() << true;
    QTest::newRow("empty") << QStringLiteral("ktp.pdf") << QByteArray() << false;
    QTest::newRow("a program") << QStringLiteral("ktp.exe") << QByteArrayLiteral("MZ...........") << false;
    QTest::newRow("a PDF named JPEG") << QStringLiteral("ktp.jpg") << tinyPdf() << false;
    QTest::newRow("beyond 50 MB") << QStringLiteral("ktp.pdf") << tinyPdf() + QByteArray(51 * 1024 * 1024, ' ')
                                  << false;
}

void TestCaseScreen::shouldRefuseBadFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, taken);
    const CaseId id = office().aCase(1).withoutPapers().opened();
    window().open(id);
    m_office->prompts().files = {paper(name, bytes)};
    QVERIFY(window().click(QStringLiteral("attach_ktp")));
    QCOMPARE(strip()->isVisible() && strip()->tone() == MessageStrip::Tone::Error, !taken);
    QCOMPARE(office().ask(QStringLiteral("SELECT count(*) FROM document_version")).toInt(), taken ? 1 : 0);
}

void TestCaseScreen::shouldAttachAPastedPicture()
{
    const CaseId id = office().aCase(1).withoutPapers().opened();
    window().open(id, QStringLiteral("documents"));
    QImage picture(20, 10, QImage::Format_RGB32);
    picture.fill(Qt::red);
    auto *data = new QMimeData;
    data->setImageData(picture);
    QApplication::clipboard()->setMimeData(data);
    window().findChild<QTabBar *>(QStringLiteral("caseTabs"))->setFocus();
    window().press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(window().type(QStringLiteral("paperKind0"), QStringLiteral("bukti_email")));
    QVERIFY(window().click(QStringLiteral("attachPapers")));
    QTRY_VERIFY(window().seen(QStringLiteral("document_bukti_email")));
    QCOMPARE(office().ask(QStringLiteral("SELECT mime_type FROM document_version")).toString(),
             QStringLiteral("image/png"));
}

void TestCaseScreen::shouldSaveACopyOutsideAndNoteIt()
{
    const CaseId id = office().aCase(1).opened();
    window().open(id, QStringLiteral("documents"));
    m_office->prompts().savePath = office().outside(QStringLiteral("salinan.jpg"));
    m_office->prompts().confirms = false;
    QVERIFY(window().click(QStringLiteral("copy_ktp")));
    QVERIFY(!QFile::exists(m_office->prompts().savePath));
    m_office->prompts().confirms = true;
    QVERIFY(window().click(QStringLiteral("copy_ktp")));
    QFile copy(m_office->prompts().savePath);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), tinyJpeg());
    QCOMPARE(office().load(id).history.constLast().transition, QStringLiteral("export"));
}

void TestCaseScreen::shouldShowWhenNothingCanBeWritten()
{
    const CaseId id = office().aCase(1).opened();
    window().open(id);
    QVERIFY(window().type(QStringLiteral("position"), QStringLiteral("Arsiparis Mahir")));
    QVERIFY(office().tamper({QStringLiteral("CREATE TRIGGER no_room BEFORE INSERT ON case_event BEGIN "
                                            "SELECT RAISE(ABORT, 'no room'); END")}));
    // WHEN nothing can be written THEN it is said, and what was typed stays
    window().press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(strip()->isVisible());
    QCOMPARE(strip()->tone(), MessageStrip::Tone::Error);
    QCOMPARE(window().seen<QLineEdit>(QStringLiteral("position"))->text(), QStringLiteral("Arsiparis Mahir"));
    QVERIFY(window().desk().form().isDirty());
    m_office->prompts().files = {paper(QStringLiteral("ktp.jpg"), tinyJpeg())};
    QVERIFY(window().click(QStringLiteral("attach_ktp")));
    QCOMPARE(strip()->tone(), MessageStrip::Tone::Error);
}

void TestCaseScreen::shouldTakeBackTheLastStepWithAReason()
{
    const CaseId id = office().aCase(1).inStage(QStringLiteral("DI_KABID"));
    window().open(id);
    office().clock().advance(60);
    window().press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window().seen(QStringLiteral("undoDialog")));
    QVERIFY(window().type(QStringLiteral("undoReason"), QStringLiteral("Salah tekan")));
    window().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(window().stage(), QStringLiteral("MENUNGGU_DISPOSISI"));
}

void TestCaseScreen::shouldSayBeforehandThatAStepCannotBeTakenBack()
{
    const CaseId id = office().aCase(1).inStage(QStringLiteral("MENUNGGU_TTD_REKOMENDASI"));
    window().open(id);
    window().press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = window().findChild<ui::UndoDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->mainButton());
    QVERIFY(!dialog->strip()->text().isEmpty());
}

void TestCaseScreen::shouldGoToTheFirstMissingThing()
{
    const CaseId id = office().aCase(1).withoutPapers().opened();
    window().open(id);
    QCOMPARE(window().seen<Button>(QStringLiteral("mainAction"))->kind(), Button::Kind::Closed);
    QVERIFY(window().click(QStringLiteral("mainAction")));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("attach_surat_permohonan"));
    QVERIFY(!window().dialog());
}

void TestCaseScreen::shouldKeepHalfTypedActionsWhenTheWindowGoes()
{
    const CaseId id = office().aCase(1).inStage(QStringLiteral("VERIFIKASI_KASI"));
    window().open(id);
    m_office->workspace().startAction(id, QStringLiteral("kembalikan"));
    window().settle();
    QVERIFY(window().type(QStringLiteral("reason"), QStringLiteral("KTP buram, foto ulang")));
    m_window.reset();
    m_office->settle();
    QCOMPARE(office().ask(QStringLiteral("SELECT count(*) FROM draft")).toInt(), 1);

    m_window = std::make_unique<CaseworkWindow>(*m_office);
    m_office->workspace().startAction(id, QStringLiteral("kembalikan"));
    window().settle();
    QCOMPARE(window().seen<QPlainTextEdit>(QStringLiteral("reason"))->toPlainText(),
             QStringLiteral("KTP buram, foto ulang"));
    QVERIFY(window().click(QStringLiteral("takeAction")));
    QTRY_COMPARE(office().stage(id), QStringLiteral("PERBAIKAN_PEMOHON"));
    QTRY_COMPARE(office().ask(QStringLiteral("SELECT count(*) FROM draft")).toInt(), 0);
}

QTEST_MAIN(TestCaseScreen)
#include "tst_casescreen.moc"
