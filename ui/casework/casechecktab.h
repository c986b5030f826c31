// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/forms/draftkeeper.h"
#include "models/itemmodels/checkmodel.h"
#include "models/services/returnnotice.h"

#include <QWidget>

class QLineEdit;

namespace lajur::ui {

class Button;
class CaseDesk;
class FormField;
class Label;
class MessageStrip;
class KtpPane;
class LetterLook;
class OpenFindings;
class SheetOutput;
class TableView;
class Workspace;

/// The check of the KTP against form and letter (SOP, second warning): one key gives a verdict, one more records them.
class CaseCheckTab : public QWidget
{
    Q_OBJECT

public:
    CaseCheckTab(Workspace &workspace, CaseDesk &desk, QWidget *parent = nullptr);

    void takeCase();
    void leave(); ///< Verdicts not recorded yet go into the journal.
    void goToFirstOpen();
    /// Prints the comparison sheet and keeps it with the case.
    void printSheet();
    /// Calls back once KTP and letter are read, or cannot be; at once if they are.
    void whenRead(const std::function<void()> &then);
    /// What the applicant is told besides the recorded reasons: each field found wrong, with its place on the KTP.
    services::ReturnContent returnContent() const;
    int open() const { return m_model.open(); }
    itemmodels::CheckModel &model() { return m_model; }

signals:
    void recorded();
    void placeRequested(const QString &place); ///< To mend what keeps the letter closed.
    void mainRequested(); ///< Nothing is left to be recorded: on with the SOP.

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    void addKeys();
    void give(services::Verdict verdict);
    void record();
    void showState();
    void retranslate();
    void restore(const QJsonObject &content, domain::DraftId id, const QDateTime &savedAt);
    void findDraft();
    QJsonObject draftContent() const;

    Workspace &m_workspace;
    CaseDesk &m_desk;
    itemmodels::CheckModel m_model;
    std::unique_ptr<forms::DraftKeeper> m_keeper;
    domain::CaseId m_case;
    MessageStrip *m_strip;
    Label *m_lead;
    TableView *m_table;
    KtpPane *m_ktp;
    LetterLook *m_letter;
    OpenFindings *m_findings;
    SheetOutput *m_output;
    Button *m_sheet;
    QList<Button *> m_verdicts;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    Label *m_sum;
    Button *m_record;
    bool m_mayCheck = false;
    bool m_recording = false;
};

} // namespace lajur::ui
