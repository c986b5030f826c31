// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QList>
#include <QWidget>

namespace lajur::ui {

/// Takes a recovery key typed back from paper, group by group, and marks every group that differs.
class TypedKeyEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TypedKeyEdit(QWidget *parent = nullptr);

    void setKey(const QString &key); ///< What it has to be.
    void clear();
    bool isBegun() const; ///< Something is typed.
    bool isRight() const; ///< All groups typed, all as on paper.
    QList<int> wrongGroups() const; ///< Complete groups that differ, from 1.

signals:
    void edited();
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(int group, const QString &typed);
    void mark(int group);
    bool isWrong(int group) const;
    void retranslate();

    QStringList m_key;
    QList<QLineEdit *> m_edits;
};

} // namespace lajur::ui
