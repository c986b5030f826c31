// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>
#include <QList>
#include <QWidget>

namespace lajur::ui {

/// The name of a role as people say it: "Intake desk", "Kepala Dinas", …
QString roleTitle(const QString &role);

/// Lets an administrator tick what an account may do.
class RolesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit RolesEdit(QWidget *parent = nullptr);

    QStringList roles() const; ///< In the order of the SOP's lanes.
    void setRoles(const QStringList &roles); ///< Silent.

signals:
    void rolesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<QCheckBox *> m_boxes; ///< In the order of domain::allRoles().
};

} // namespace lajur::ui
