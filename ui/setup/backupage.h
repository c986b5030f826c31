// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QWidget>

namespace lajur::ui {

class Button;
class Label;
class Workspace;

/// Says in the window's foot how old the last backup is, and warns before it is too old to help.
class BackupAge : public QWidget
{
    Q_OBJECT

public:
    static constexpr int warnAfterDays = 7;

    explicit BackupAge(Workspace &workspace, QWidget *parent = nullptr);

    void load(); ///< After sign-in; later changes are noticed.

    /// "Backup 2 days ago", counted in the office's calendar days.
    static QString words(const QDateTime &last, const QDateTime &now);
    static bool isOld(const QDateTime &last, const QDateTime &now); ///< Or never made.

signals:
    void clicked(); ///< To the page of backups.

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    Workspace &m_workspace;
    QDateTime m_last;
    bool m_known = false;
    Label *m_mark;
    Button *m_words;
};

} // namespace lajur::ui
