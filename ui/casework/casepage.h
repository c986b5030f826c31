// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/itemmodels/documentmodel.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace lajur::ui {

class CaseCheckTab;
class CaseDataTab;
class CaseDesk;
class CaseHeader;
class CaseHistoryTab;
class CaseLetterTab;
class DocumentPane;
class MessageStrip;
class PaperDesk;
class SheetOutput;
class Workspace;

/// One case on the screen: its head with the next action, and its form, papers, check, letter and history in tabs.
class CasePage : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Data, Papers, Check, LetterTab, History };

    explicit CasePage(Workspace &workspace, QWidget *parent = nullptr);
    ~CasePage() override;

    /// `place` as Workspace::openCase() takes it, or "draft:ID" to go on with a draft.
    void openCase(domain::CaseId id, const QString &place);
    void openNew(domain::DraftId draft = {});
    void close();
    void leave();
    void enter();
    CaseDesk &desk() { return *m_desk; }
    bool goTo(const QString &place);
    QList<QWidget *> panes() const;

signals:
    void listRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class StripUse { None, Draft, Conflict, Returned };

    void build();
    void connectDesk();
    void connectPapers();
    void connectHeader();
    void addKeys();
    void addKey(const QKeySequence &keys, const char *name, void (CasePage::*slot)());
    void showOpened();
    void showOverview();
    void showTabs();
    void showSide();
    void setTab(int tab);
    void turnTab(int by);
    void nextTab() { turnTab(1); }
    void previousTab() { turnTab(-1); }
    void save();
    void takeMain();
    void showMore();
    void takeBack();
    void sendBack();
    void paste();
    void goToList();
    void start(const QString &transition);
    void explain(const QStringList &sentences);
    void tellSaveFailed(const domain::Error &error, const QStringList &rest);
    void tellConflict(const QString &who, const QDateTime &when, const QStringList &fields);
    void answerStrip(int action);
    void offerNotice();
    void openNotice();
    void openPackage();
    void printReceipt();
    void retranslate();

    Workspace &m_workspace;
    CaseDesk *m_desk;
    PaperDesk *m_papers;
    SheetOutput *m_receipts;
    itemmodels::DocumentModel m_documents;
    CaseHeader *m_header;
    QTabBar *m_tabs;
    MessageStrip *m_strip;
    QStackedWidget *m_stack;
    CaseDataTab *m_data;
    DocumentPane *m_documentsTab;
    CaseCheckTab *m_check;
    CaseLetterTab *m_letter;
    CaseHistoryTab *m_history;
    DocumentPane *m_side;
    StripUse m_stripUse = StripUse::None;
    QStringList m_conflicts;
    bool m_fresh = false; ///< Opened and not read yet.
    QString m_place; ///< Where to go once the case has been read.
};

} // namespace lajur::ui
