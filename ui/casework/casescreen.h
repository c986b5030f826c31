// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "ui/widgets/screen.h"

class QStackedLayout;

namespace lajur::ui {

class CaseListView;
class CasePage;
class Workspace;

/// Berkas: the list of cases, and the one case somebody works on.
class CaseScreen : public Screen
{
    Q_OBJECT

public:
    CaseScreen(Workspace &workspace, QWidget *parent);

    /// `place` as Workspace::openCase() takes it; without an id, a new request.
    void openCase(domain::CaseId id, const QString &place);
    void openNewCase();
    void showList();
    /// Builds the page of a case before it is asked for, so that opening one does not wait for its making.
    void prepare();

    void enter() override;
    void leave() override;
    bool find() override;
    domain::CaseId caseInHand() const override;
    QList<QWidget *> panes() override;

private:
    CasePage *page();
    bool onPage() const;

    Workspace &m_workspace;
    CaseListView *m_list;
    CasePage *m_page = nullptr;
    QStackedLayout *m_stack;
};

} // namespace lajur::ui
