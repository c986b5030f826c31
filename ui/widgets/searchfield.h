// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace lajur::ui {

/// A field that searches or filters: an icon before the words, the key that leads to it after them. Esc empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// "search" if never set.
    void setIconName(const QString &name);
    /// Drawn while the field is empty.
    void setKeyHint(const QKeySequence &keys);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeMargins();

    QString m_icon;
    QString m_keyHint;
};

} // namespace lajur::ui
