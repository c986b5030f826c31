// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"

#include <QWidget>

class QLineEdit;

namespace lajur::ui {

class Button;
class FormField;
class SegmentedControl;
class Workspace;

/// Asks how the applicant's mailbox was seen to be active: by a code sent there and given back, by a sign-in that was
/// seen, or otherwise.
class EmailProofPanel : public QWidget
{
    Q_OBJECT

public:
    EmailProofPanel(Workspace &workspace, domain::CaseId id, const QString &email, QWidget *parent);

signals:
    /// The sentence to be recorded; empty while nothing is proven.
    void proven(const QString &how);
    /// The person says it in own words.
    void ownWordsWanted();
    void heightChanged();

private:
    enum Way { Code, Login, Other };

    void showWay();
    void send();
    void compare();

    Workspace &m_workspace;
    domain::CaseId m_case;
    QString m_email;
    SegmentedControl *m_ways;
    Button *m_send;
    QLineEdit *m_code;
    FormField *m_codeField;
    QWidget *m_byCode;
};

} // namespace lajur::ui
