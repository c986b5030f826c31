// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;

namespace lajur::ui {

class Button;
class Label;

/// Says that there is nothing here, and the one thing to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// `action` may be null.
    EmptyState(const QString &icon, const QString &sentence, QAction *action, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeTheme();

    QString m_icon;
    Label *m_picture;
    Label *m_sentence;
};

} // namespace lajur::ui
