// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/demopapers.h"
#include "models/services/demoperson.h"
#include "tests/gui/mainwindow/windowundertest.h"
#include "tests/testlib/watchedapplication.h"
#include "translations/language.h"
#include "ui/casework/actiondialog.h"
#include "ui/widgets/look.h"
#include "ui/widgets/screen.h"

#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::testlib;
using namespace lajur::ui;

namespace {

struct Step {
    const char *transition;
    const char *stage; ///< Afterwards.
    QList<std::pair<const char *, const char *>> values;
};

const QList<Step> &sop()
{
    static const QList<Step> steps{{"terima", "MENUNGGU_DISPOSISI", {}},
                                   {"disposisi", "DI_KABID", {{"note", "Tindak lanjuti"}}},
                                   {"teruskan", "VERIFIKASI_KASI", {}},
                                   {"catat_bukti_email", "VERIFIKASI_KASI", {{"how", "Surel uji dibalas pemohon"}}},
                                   {"periksa", "VERIFIKASI_KASI", {}},
                                   {"setujui", "PENYUSUNAN_REKOMENDASI", {}},
                                   {"terbitkan_surat", "MENUNGGU_TTD_REKOMENDASI", {}},
                                   {"catat_ttd", "SIAP_KIRIM_BSRE", {}},
                                   {"kirim_bsre", "AKUN_DIKIRIM", {{"reference", "TIKET-1"}}},
                                   {"daftar", "VERIFIKASI_BSRE", {}},
                                   {"setujui_bsre", "SET_PASSPHRASE", {{"source", "portal"}}},
                                   {"terbit",
                                    "TERBIT",
                                    {{"serial", "9900000000001"},
                                     {"issuer", "BSRE CA DS G1"},
                                     {"validFrom", "23-11-2026"},
                                     {"validTo", "22-11-2028"},
                                     {"source", "email"}}},
                                   {"selesai", "SELESAI", {}}};
    return steps;
}

} // namespace

/// Takes a case with a real PDF and a real JPEG from the counter to SELESAI in the real window, by mouse, in both
/// languages, and shows that nothing on the way holds the window up.
class TestSopWindow : public QObject
{
    Q_OBJECT

private slots:
    void shouldTakeACaseThroughTheSopInTheWindow_data();
    void shouldTakeACaseThroughTheSopInTheWindow();
    void shouldNeverHoldTheWindowsThreadLongerThanFiftyMilliseconds();

private:
    std::unique_ptr<WindowUnderTest> m_window;

    void click(const char *name);
    void type(const char *name, const QString &text);
    void fillForm(const CaseForm &person);
    void attachPapers(const CaseForm &person);
    void start(const char *transition);
    void check(CaseId id);
    QString file(const QString &name, const QByteArray &bytes);
};

void TestSopWindow::click(const char *name)
{
    auto *control = m_window->control(QLatin1String(name));
    QVERIFY2(control && control->isEnabled(), name);
    QTest::mouseClick(control, Qt::LeftButton);
    m_window->window().settle();
}

void TestSopWindow::type(const char *name, const QString &text)
{
    QWidget *control = nullptr;
    for (QWidget *found : m_window->get()->findChildren<QWidget *>(QLatin1String(name))) {
        // A label may be called after what it shows; a field can be typed into.
        if (found->isVisible() && found->focusPolicy() != Qt::NoFocus)
            control = found;
    }
    QVERIFY2(control, name);
    if (auto *box = qobject_cast<QComboBox *>(control); box && box->findData(text) >= 0) {
        box->setCurrentIndex(box->findData(text));
        return;
    }
    control->setFocus();
    QTest::keyClick(control, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(control, text);
}

QString TestSopWindow::file(const QString &name, const QByteArray &bytes)
{
    const QString path = m_window->office().outside(name);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void TestSopWindow::fillForm(const CaseForm &person)
{
    click("newCase");
    const QList<std::pair<const char *, QString>> values{
        {"nik", person.nik},           {"nip", person.nip},
        {"name", person.name},         {"phone", person.phone},
        {"opd", person.opd},           {"rank", person.rank},
        {"unit", person.unit},         {"email", person.email},
        {"position", person.position}, {"city", person.city},
        {"province", person.province}, {"system", person.system},
        {"purpose", person.purpose},   {"letterNumber", QStringLiteral("800/7/UJI/2026")}};
    for (const auto &[name, text] : values)
        type(name, text);
    m_window->control(QStringLiteral("consent"))->setFocus();
    QTest::keyClick(m_window->control(QStringLiteral("consent")), Qt::Key_Space);
    click("mainAction");
}

void TestSopWindow::attachPapers(const CaseForm &person)
{
    ScriptedPrompts &prompts = m_window->window().prompts();
    prompts.files = {file(QStringLiteral("permohonan.pdf"),
                          services::demoScan(QStringLiteral("Surat Permohonan"), {person.opd, person.name}))};
    click("attach_surat_permohonan");
    prompts.files = {file(QStringLiteral("ktp.jpg"), services::demoKtp(person))};
    click("attach_ktp");
    prompts.files
        = {file(QStringLiteral("ttd.pdf"), services::demoScan(QStringLiteral("Surat Rekomendasi"), {person.name}))};
}

void TestSopWindow::start(const char *transition)
{
    auto *more = m_window->get()->findChild<QMenu *>(QStringLiteral("moreActionsMenu"));
    auto *entry = more ? more->findChild<QAction *>(QLatin1String(transition)) : nullptr;
    if (entry && entry->isVisible() && more->actions().contains(entry))
        entry->trigger();
    else
        click("mainAction");
    m_window->window().settle();
}

void TestSopWindow::check(CaseId id)
{
    m_window->window().workspace().openCase(id, QStringLiteral("check"));
    m_window->window().settle();
    for (int row = 0; row < 4; ++row)
        click("verdict1");
    click("recordCheck");
}

void TestSopWindow::shouldTakeACaseThroughTheSopInTheWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Indonesian") << QStringLiteral("id");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestSopWindow::shouldTakeACaseThroughTheSopInTheWindow()
{
    QFETCH(QString, language);
    translations::speak(language);
    m_window = std::make_unique<WindowUnderTest>();
    const CaseForm person = services::demoPerson(7);
    fillForm(person);
    const auto found = m_window->office()->ports().caseQueries.search(person.nip, 2);
    QVERIFY(found && found->size() == 1);
    const CaseId id = found->constFirst().id;
    QCOMPARE(m_window->office().stage(id), QStringLiteral("DRAF"));
    attachPapers(person);

    for (const Step &step : sop()) {
        m_window->office().clock().advance(60);
        m_window->window().workspace().openCase(id);
        m_window->window().settle();
        if (qstrcmp(step.transition, "periksa") == 0) {
            check(id);
        } else {
            start(step.transition);
            QVERIFY2(m_window->get()->findChild<ActionDialog *>(), step.transition);
            for (const auto &[name, value] : step.values)
                type(name, QString::fromLatin1(value));
            if (qstrcmp(step.transition, "catat_ttd") == 0)
                click("choosePaper_surat_rekomendasi_ttd");
            click("takeAction");
        }
        QTRY_VERIFY(!m_window->get()->findChild<ActionDialog *>());
        QCOMPARE(m_window->office().stage(id), QString::fromLatin1(step.stage));
    }

    QVERIFY(m_window->window().prompts().failures.isEmpty());
    QCOMPARE(m_window->office().ask(QStringLiteral("SELECT count(*) FROM certificate")).toInt(), 1);
    m_window.reset();
}

void TestSopWindow::shouldNeverHoldTheWindowsThreadLongerThanFiftyMilliseconds()
{
    const auto *application = static_cast<WatchedApplication *>(qApp);
    using namespace std::chrono_literals;
    QVERIFY2(application->longest() <= 50ms,
             qPrintable(QStringLiteral("%1 ms: %2")
                            .arg(std::chrono::duration<double, std::milli>(application->longest()).count())
                            .arg(application->culprit())));
}

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    installLook(application);
    TestSopWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sopwindow.moc"
