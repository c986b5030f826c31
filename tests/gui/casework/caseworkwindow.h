// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/testlib/windowoffice.h"
#include "ui/casework/actiondialog.h"
#include "ui/casework/actionflow.h"
#include "ui/casework/casedesk.h"
#include "ui/casework/casepage.h"
#include "ui/casework/casescreen.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

namespace lajur::testlib {

/// The screen of cases in a window of its own, wired as the main window does.
class CaseworkWindow : public QWidget
{
    Q_OBJECT

public:
    explicit CaseworkWindow(WindowOffice &office)
        : m_office(office)
        , m_screen(new ui::CaseScreen(office.workspace(), this))
        , m_flow(new ui::ActionFlow(office.workspace(), this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_screen);
        ui::Workspace &workspace = office.workspace();
        connect(&workspace, &ui::Workspace::caseRequested, m_screen, &ui::CaseScreen::openCase);
        connect(&workspace, &ui::Workspace::newCaseRequested, m_screen, &ui::CaseScreen::openNewCase);
        connect(&workspace, &ui::Workspace::actionRequested, m_flow, &ui::ActionFlow::start);
        connect(&workspace, &ui::Workspace::letterRequested, this, [this](domain::CaseId id) { letters.append(id); });
        connect(&workspace, &ui::Workspace::said, this, [this](const QString &words) { said.append(words); });
        resize(1216, 720);
        show();
        activateWindow();
        m_screen->enter();
        settle();
    }

    QList<domain::CaseId> letters; ///< Asked to be shown.
    QStringList said;

    ui::CaseScreen &screen() { return *m_screen; }
    ui::CaseDesk &desk() { return findChild<ui::CasePage *>()->desk(); }
    void settle() { m_office.settle(); }

    void open(domain::CaseId id, const QString &place = {})
    {
        m_screen->openCase(id, place);
        settle();
    }
    ui::ActionDialog *dialog() const { return findChild<ui::ActionDialog *>(); }
    QString stage() { return desk().overview() ? desk().overview()->record.stage : QString(); }

    /// The child of that name which can be seen; the dialog's first.
    template <typename Widget = QWidget>
    Widget *seen(const QString &name) const
    {
        const auto found = findChildren<Widget *>(name);
        for (auto it = found.crbegin(); it != found.crend(); ++it) {
            if ((*it)->isVisible())
                return *it;
        }
        return nullptr;
    }
    bool click(const QString &name)
    {
        auto *widget = seen(name);
        if (!widget || !widget->isEnabled())
            return false;
        QTest::mouseClick(widget, Qt::LeftButton);
        settle();
        return true;
    }
    bool type(const QString &name, const QString &text)
    {
        auto *widget = seen(name);
        if (auto *box = qobject_cast<QComboBox *>(widget)) {
            box->setCurrentIndex(box->findData(text));
            return box->currentIndex() >= 0;
        }
        if (!widget)
            return false;
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
        return true;
    }
    /// Keys that reach whatever has the focus, as from a keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (!QApplication::activeModalWidget() && !isActiveWindow()) {
            activateWindow();
            if (!QTest::qWaitForWindowActive(this))
                qWarning("the window does not become active");
        }
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : this;
        QTest::keyClick(target, Qt::Key(key), modifiers);
        settle();
    }

private:
    WindowOffice &m_office;
    ui::CaseScreen *m_screen;
    ui::ActionFlow *m_flow;
};

} // namespace lajur::testlib
