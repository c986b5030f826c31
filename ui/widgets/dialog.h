// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/button.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace lajur::ui {

class Label;
class MessageStrip;

/// Asks something in the middle of work: heading, content, foot with the main button at the right.
/// Esc refuses; Ctrl+Enter presses the main button from anywhere in it.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    explicit Dialog(QWidget *parent = nullptr);

    /// `sentence` says what will happen, under the title.
    void setHeading(const QString &title, const QString &sentence = {});
    QVBoxLayout *content() { return m_content; }
    /// Main and Closed become the main button; what a click does is the caller's to connect.
    Button *addButton(Button::Kind kind, const QString &text);
    /// A plain button that refuses; `text` is "Cancel" if empty.
    Button *addCancelButton(const QString &text = {});
    Button *mainButton() const { return m_main; }
    /// Another button answers Enter, Ctrl+Enter and F5 from now on.
    void setMainButton(Button *button);
    /// Over the content, hidden until something is shown in it.
    MessageStrip *strip() { return m_strip; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_sentence;
    MessageStrip *m_strip;
    QVBoxLayout *m_content;
    QWidget *m_foot;
    QHBoxLayout *m_buttons;
    Button *m_main = nullptr;
};

} // namespace lajur::ui
