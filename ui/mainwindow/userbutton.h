// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QMenu;

namespace lajur::ui {

/// Shows who is signed in, and opens the menu of what concerns the person rather than the work.
class UserButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit UserButton(QWidget *parent = nullptr);

    /// `roles` as shown: "Kasi · Verifikator".
    void setUser(const QString &name, const QString &roles);
    void setMenu(QMenu *menu);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void popUp();

    QString m_name;
    QString m_roles;
    QMenu *m_menu = nullptr;
};

} // namespace lajur::ui
