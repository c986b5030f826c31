// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/mainwindow/sopwalk.h"

#include "models/services/demopapers.h"
#include "models/services/ports.h"
#include "ui/casework/actiondialog.h"
#include "ui/casework/casedesk.h"
#include "ui/casework/casepage.h"

#include <QComboBox>
#include <QFile>
#include <QMenu>

namespace lajur::testlib {

using domain::CaseForm;

namespace {

constexpr int mostTabs = 200;

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

void need(bool condition, const QString &what)
{
    if (!condition)
        throw Stuck(what);
}

QString focusName()
{
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

} // namespace

SopWalk::SopWalk(WindowUnderTest &window, Hand hand)
    : storing([](const QString &, const std::function<void()> &press) { press(); })
    , m_window(window)
    , m_hand(hand)
{
}

void SopWalk::store(const QString &what, const std::function<void()> &press)
{
    storing(what, press);
}

void SopWalk::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::activePopupWidget();
    if (!target && !QApplication::activeModalWidget() && !m_window->isActiveWindow()) {
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window.get());
    }
    if (!target)
        target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
    QTest::keyClick(target, Qt::Key(key), modifiers);
    m_window.window().settle();
}

/// Walks there as somebody without a mouse must.
void SopWalk::reach(const QString &name)
{
    for (int tabs = 0; tabs < mostTabs; ++tabs) {
        if (focusName() == name)
            return;
        press(Qt::Key_Tab);
    }
    throw Stuck(QStringLiteral("Tab does not lead to ") + name);
}

void SopWalk::click(const QString &name)
{
    if (m_hand == Hand::Keys) {
        reach(name);
        press(Qt::Key_Space);
        return;
    }
    auto *control = m_window.control(name);
    need(control && control->isEnabled(), name + QStringLiteral(" cannot be clicked"));
    QTest::mouseClick(control, Qt::LeftButton);
    m_window.window().settle();
}

/// A label may be called after what it shows; a field can be typed into.
QWidget *SopWalk::field(const QString &name) const
{
    QWidget *last = nullptr;
    for (QWidget *found : m_window->findChildren<QWidget *>(name)) {
        if (found->isVisible() && found->focusPolicy() != Qt::NoFocus)
            last = found;
    }
    need(last, QStringLiteral("there is no field ") + name);
    return last;
}

void SopWalk::choose(const QString &name, const QString &value)
{
    auto *box = qobject_cast<QComboBox *>(field(name));
    if (m_hand == Hand::Mouse) {
        box->setCurrentIndex(box->findData(value));
        return;
    }
    for (int downs = 0; downs <= box->count() && box->currentData() != value; ++downs)
        press(Qt::Key_Down);
    need(box->currentData() == value, name + QStringLiteral(" does not offer ") + value);
}

void SopWalk::type(const QString &name, const QString &text)
{
    if (m_hand == Hand::Keys)
        reach(name);
    if (auto *box = qobject_cast<QComboBox *>(field(name)); box && box->findData(text) >= 0) {
        choose(name, text);
        return;
    }
    QWidget *line = field(name);
    if (m_hand == Hand::Mouse)
        QTest::mouseClick(line, Qt::LeftButton);
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, text);
}

QString SopWalk::file(const QString &name, const QByteArray &bytes)
{
    const QString path = m_window.office().outside(name);
    QFile out(path);
    need(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size(), path);
    return path;
}

void SopWalk::openCase(const CaseForm &person)
{
    QTest::qWait(100); // nobody presses in the very instant that the board appears
    if (m_hand == Hand::Mouse)
        click(QStringLiteral("newCase"));
    else
        press(Qt::Key_N, Qt::ControlModifier);
    const QList<std::pair<const char *, QString>> values{
        {"nik", person.nik},           {"nip", person.nip},
        {"name", person.name},         {"phone", person.phone},
        {"opd", person.opd},           {"rank", person.rank},
        {"unit", person.unit},         {"email", person.email},
        {"position", person.position}, {"city", person.city},
        {"province", person.province}, {"system", person.system},
        {"purpose", person.purpose},   {"letterNumber", QStringLiteral("800/7/UJI/2026")}};
    for (const auto &[name, text] : values)
        type(QLatin1String(name), text);
    if (m_hand == Hand::Keys)
        reach(QStringLiteral("consent"));
    else
        m_window.control(QStringLiteral("consent"))->setFocus();
    press(Qt::Key_Space);
    store(QStringLiteral("open the case"), [this] {
        if (m_hand == Hand::Mouse)
            click(QStringLiteral("mainAction"));
        else
            press(Qt::Key_Return, Qt::ControlModifier);
    });
    const auto found = m_window.office()->ports().caseQueries.search(person.nip, 2);
    need(found && found->size() == 1, QStringLiteral("the case was not opened"));
    m_id = found->constFirst().id;
}

void SopWalk::attachPapers(const CaseForm &person)
{
    ScriptedPrompts &prompts = m_window.window().prompts();
    prompts.files = {file(QStringLiteral("permohonan.pdf"), services::demoRequest(person, {}))};
    store(QStringLiteral("attach the letter"), [this] { click(QStringLiteral("attach_surat_permohonan")); });
    prompts.files = {file(QStringLiteral("ktp.jpg"), services::demoKtp(person))};
    store(QStringLiteral("attach the KTP"), [this] { click(QStringLiteral("attach_ktp")); });
    prompts.files
        = {file(QStringLiteral("ttd.pdf"), services::demoScan(QStringLiteral("Surat Rekomendasi"), {person.name}))};
}

void SopWalk::chooseFromMenu(const QString &transition)
{
    auto *menu = m_window->findChild<QMenu *>(QStringLiteral("moreActionsMenu"));
    need(menu, QStringLiteral("there is no menu"));
    if (m_hand == Hand::Mouse) {
        auto *entry = menu->findChild<QAction *>(transition);
        need(entry && menu->actions().contains(entry), transition + QStringLiteral(" is not in the menu"));
        entry->trigger();
        m_window.window().settle();
        return;
    }
    press(Qt::Key_Down, Qt::AltModifier);
    need(menu->isVisible(), QStringLiteral("the menu does not open"));
    const auto chosen = [menu] { return menu->activeAction() ? menu->activeAction()->objectName() : QString(); };
    for (int downs = 0; downs <= menu->actions().size() && chosen() != transition; ++downs)
        press(Qt::Key_Down);
    need(chosen() == transition, transition + QStringLiteral(" is not in the menu"));
    press(Qt::Key_Return);
}

void SopWalk::start(const QString &transition)
{
    const auto *overview = m_window->findChild<ui::CasePage *>()->desk().overview();
    need(overview, QStringLiteral("no case is open"));
    if (overview->mainAction != transition)
        chooseFromMenu(transition);
    else if (m_hand == Hand::Mouse)
        click(QStringLiteral("mainAction"));
    else
        press(Qt::Key_Return, Qt::ControlModifier);
}

/// Issuing the letter leads to the letters.
void SopWalk::backToTheCase()
{
    if (m_hand == Hand::Mouse) {
        m_window.window().workspace().openCase(m_id);
        m_window.window().settle();
    } else if (!m_window.control(QStringLiteral("casePage"))) {
        press(Qt::Key_2, Qt::ControlModifier);
    }
}

void SopWalk::check()
{
    if (m_hand == Hand::Mouse) {
        m_window.window().workspace().openCase(m_id, QStringLiteral("check"));
        m_window.window().settle();
    }
    for (int tabs = 0; tabs < 5 && !m_window.control(QStringLiteral("caseCheck")); ++tabs)
        press(Qt::Key_Tab, Qt::ControlModifier);
    for (int row = 0; row < 7; ++row) {
        if (m_hand == Hand::Mouse)
            click(QStringLiteral("verdict1"));
        else
            press(Qt::Key_1);
    }
    store(QStringLiteral("periksa"), [this] { click(QStringLiteral("recordCheck")); });
}

void SopWalk::takeSteps()
{
    for (const Step &step : sop()) {
        const QString transition = QLatin1String(step.transition);
        m_window.office().clock().advance(60);
        backToTheCase();
        if (transition == u"periksa") {
            check();
        } else {
            start(transition);
            need(m_window->findChild<ui::ActionDialog *>(), transition + QStringLiteral(" opens no dialog"));
            for (const auto &[name, value] : step.values)
                type(QLatin1String(name), QLatin1String(value));
            if (transition == u"catat_ttd")
                click(QStringLiteral("choosePaper_surat_rekomendasi_ttd"));
            store(transition, [this] {
                if (m_hand == Hand::Mouse)
                    click(QStringLiteral("takeAction"));
                else
                    press(Qt::Key_Return, Qt::ControlModifier);
            });
        }
        need(QTest::qWaitFor([this] { return !m_window->findChild<ui::ActionDialog *>(); }),
             transition + QStringLiteral(" leaves its dialog open"));
        need(m_window.office().stage(m_id) == QLatin1String(step.stage),
             transition + QStringLiteral(" leads to ") + m_window.office().stage(m_id));
    }
}

} // namespace lajur::testlib
