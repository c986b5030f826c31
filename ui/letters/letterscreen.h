// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/letterline.h"
#include "models/services/lettersheet.h"
#include "models/workflow/engine.h"
#include "ui/widgets/screen.h"
#include "ui/widgets/workspace.h"

class QAction;
class QListView;
class QStackedWidget;

namespace lajur::itemmodels {
class LetterListModel;
}

namespace lajur::ui {

class EmptyState;
class LetterFilterBar;
class LetterOutput;
class LetterPanel;
class PagePreview;
class PreviewBar;

/// Shows every letter of recommendation and its number, what it looks like, and lets the person issue, print, save and
/// void it.
class LetterScreen : public Screen
{
    Q_OBJECT

public:
    explicit LetterScreen(Workspace &workspace, QWidget *parent = nullptr);
    ~LetterScreen() override;

    /// Selects the newest letter, or the draft, of the case; lifts the filter if it hides it.
    void showLetterOf(domain::CaseId id);

    void enter() override;
    bool find() override;
    QList<QWidget *> panes() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the office answers about one page of the list.
    struct Answer {
        QList<domain::LetterLine> lines;
        QList<int> years;
        bool more = false;
    };
    /// What the office answers about one letter.
    struct Opened {
        services::LetterSheet sheet;
        QList<workflow::Action> actions;
    };

    static domain::Result<Answer> lines(services::OpenOffice &office, const domain::LetterFilter &filter);
    static domain::Result<Opened> open(services::OpenOffice &office, const domain::LetterLine &line,
                                       const services::OfficeProfile &profile);

    void makeActions();
    void arrange();
    void connectAll();
    void retranslate();
    void reload();
    void loadOlder();
    void showLines(const Answer &answer);
    void select(int row);
    void openSelected();
    void showLetter(const domain::LetterLine &line, const Opened &opened);
    void showNothing(const QString &words = {});
    void showActions();
    void issue();

    Workspace &m_workspace;
    itemmodels::LetterListModel *m_model;
    LetterFilterBar *m_filter;
    QStackedWidget *m_listStack;
    QListView *m_list;
    EmptyState *m_empty;
    PagePreview *m_preview;
    PreviewBar *m_bar = nullptr;
    LetterPanel *m_panel;
    LetterOutput *m_output;
    QAction *m_print;
    QAction *m_save;
    QAction *m_issue;

    domain::CaseId m_wanted; ///< To be selected with the next answer.
    domain::LetterLine m_selected; ///< Without a case while nothing is.
    services::LetterSheet m_sheet;
    int m_listOrder = 0;
    int m_sheetOrder = 0;
};

} // namespace lajur::ui
