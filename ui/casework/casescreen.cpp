// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/casescreen.h"

#include "ui/casework/casedesk.h"
#include "ui/casework/caselistview.h"
#include "ui/casework/casepage.h"
#include "ui/widgets/workspace.h"

#include <QStackedLayout>

namespace lajur::ui {

CaseScreen::CaseScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent)
    , m_workspace(workspace)
    , m_list(new CaseListView(workspace, this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("caseScreen"));
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_list);
    connect(m_list, &CaseListView::caseRequested, this, [this](domain::CaseId id) { openCase(id, {}); });
    connect(&workspace, &Workspace::userChanged, this, [this] {
        if (m_page && !m_workspace.user().id.isValid()) {
            m_page->close(); // nobody is signed in: nothing of a case stays on the screen
            m_stack->setCurrentWidget(m_list);
        }
    });
}

void CaseScreen::prepare()
{
    (void)page();
}

CasePage *CaseScreen::page()
{
    if (!m_page) {
        m_page = new CasePage(m_workspace, this);
        m_stack->addWidget(m_page);
        connect(m_page, &CasePage::listRequested, this, &CaseScreen::showList);
    }
    return m_page;
}

void CaseScreen::openCase(domain::CaseId id, const QString &place)
{
    m_stack->setCurrentWidget(page());
    if (id.isValid())
        m_page->openCase(id, place);
    else
        m_page->openNew({place.startsWith(u"draft:") ? place.mid(6).toLongLong() : 0});
}

void CaseScreen::openNewCase()
{
    openCase({}, {});
}

void CaseScreen::showList()
{
    page()->close();
    m_stack->setCurrentWidget(m_list);
    m_list->enter();
    m_list->focusSearch();
}

void CaseScreen::enter()
{
    if (onPage()) {
        m_page->enter();
        return;
    }
    m_list->enter();
    m_list->focusSearch();
}

void CaseScreen::leave()
{
    if (m_page)
        m_page->leave();
}

bool CaseScreen::onPage() const
{
    return m_page && m_stack->currentWidget() == m_page;
}

bool CaseScreen::find()
{
    if (onPage())
        showList();
    m_list->focusSearch();
    return true;
}

domain::CaseId CaseScreen::caseInHand() const
{
    return onPage() ? m_page->desk().id() : domain::CaseId();
}

QList<QWidget *> CaseScreen::panes()
{
    return onPage() ? m_page->panes() : m_list->panes();
}

} // namespace lajur::ui
