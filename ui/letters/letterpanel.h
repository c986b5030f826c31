// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/lettersheet.h"
#include "models/workflow/engine.h"

#include <QWidget>

namespace lajur::ui {

class Button;
class FieldList;
class Label;
class SectionHead;

/// Says of one letter what its number, signatory and values are, and leads to what is done about it.
class LetterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LetterPanel(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const services::LetterSheet &sheet, const QList<workflow::Action> &actions);
    void clear();

signals:
    void formFieldWanted(const QString &formField);
    void actionWanted(const QString &transition);
    void signedCopyBrought();
    void caseWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    Button *stepButton(const char *name, const QString &transition);
    void retranslate();
    void showNumber();
    void showSignatory();
    void showCompleteness();
    void showSteps();

    services::LetterSheet m_sheet;
    QList<workflow::Action> m_actions;
    bool m_filled = false;

    QWidget *m_content;
    SectionHead *m_numberHead;
    Label *m_number;
    Label *m_numberHint;
    SectionHead *m_signatoryHead;
    Label *m_signatory;
    Label *m_signatoryHint;
    SectionHead *m_fieldsHead;
    Label *m_completeness;
    FieldList *m_fields;
    Label *m_frozen;
    Button *m_signedCopy;
    Button *m_giveNumber;
    Button *m_void;
    Button *m_openCase;
};

} // namespace lajur::ui
