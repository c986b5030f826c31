// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/itemmodels/casemissing.h"
#include "models/itemmodels/caseoverview.h"
#include "models/itemmodels/stageage.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace lajur::ui {

class Button;
class Chip;
class Label;

/// Head of the case page: whose case it is, where it stands, how long it took, and the one next action with what is
/// still missing for it.
class CaseHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHeader(QWidget *parent = nullptr);

    void setNewCase();
    void setOverview(const itemmodels::CaseOverview &overview, const QDateTime &now);
    /// Name as it is being typed.
    void setName(const QString &name);
    Button *mainButton() const { return m_main; }
    void retranslate();

signals:
    void listRequested();
    void actionRequested(const QString &transition);
    void placeRequested(const QString &place);
    void explanationRequested(const QStringList &sentences); ///< Nothing here can mend what is missing.
    void undoRequested();
    void reprintRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Clock {
        Label *mark;
        Label *text;
    };

    void build();
    QWidget *buildLeft();
    QWidget *buildRight();
    void showClocks(const itemmodels::CaseOverview &overview, const QDateTime &now);
    void showClock(const Clock &clock, const QString &iconName, const QString &name, qint64 msecs, bool running,
                   const itemmodels::StageAge &age);
    void showActions(const itemmodels::CaseOverview &overview);
    void showMissing();
    void fillMenu(const itemmodels::CaseOverview &overview);
    void pressMain();

    Button *m_back;
    Label *m_crumb;
    Label *m_name;
    Chip *m_stage;
    Chip *m_round;
    Label *m_about;
    Clock m_office;
    Clock m_applicant;
    Clock m_bsre;
    Button *m_other;
    Button *m_more;
    QMenu *m_menu;
    Button *m_main;
    QWidget *m_missingRow;
    QHBoxLayout *m_missingLinks;
    QList<itemmodels::CaseMissing> m_missing;
    QString m_mainAction;
    QString m_backAction;
    bool m_open = false;
};

} // namespace lajur::ui
