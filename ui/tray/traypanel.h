// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/traymodel.h"

#include <QWidget>

class QButtonGroup;

namespace lajur::ui {

class Button;
class Finder;
class Label;
class SearchField;
class SectionHead;
class Workspace;

/// Says for the chosen pages which case they go to and what they are, and sends them there.
class TrayPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrayPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setTarget(const itemmodels::TrayTarget &target);
    /// Of the chosen pages; empty if they differ or nothing is known.
    void setKind(const QString &kind, const QString &reason);
    /// What is wrong with the scan; empty for nothing.
    void setFault(const QString &sentences);
    void setPlan(const itemmodels::TrayModel::Plan &plan, bool busy);
    /// To where a case is looked for.
    void findCase();

signals:
    void targetChosen(const lajur::itemmodels::TrayTarget &target);
    void kindChosen(const QString &kind);
    void attachRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QString planText(const itemmodels::TrayModel::Plan &plan) const;
    void retranslate();

    SectionHead *m_caseHead;
    Label *m_target;
    SearchField *m_search;
    Finder *m_finder;
    SectionHead *m_kindHead;
    QButtonGroup *m_kinds;
    Label *m_reason;
    Label *m_fault;
    Label *m_plan;
    Button *m_attach;
    Button *m_remove;
    itemmodels::TrayTarget m_case;
};

} // namespace lajur::ui
