// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace lajur::ui {

class Button;
class Label;

/// Joins a title, an editor and a line that says what is wrong with it or what it was understood as.
class FormField : public QWidget
{
    Q_OBJECT

public:
    enum class Hint { None, Plain, Check, Warning, Error };

    /// Takes the editor over; its accessible name becomes `title`.
    FormField(const QString &title, QWidget *editor, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QWidget *editor() const { return m_editor; }
    /// `linkText` is a way to mend it, answered by linkActivated(). Error marks the editor's border.
    void setHint(Hint hint, const QString &text = {}, const QString &linkText = {});
    Hint hint() const { return m_hint; }
    QString hintText() const;
    /// Keeps room for the hint, so that nothing jumps while one types.
    void setHintReserved(bool reserved);
    /// Title over the editor (wizard, narrow windows) instead of in the column left of it.
    void setLabelAbove(bool above);

signals:
    void linkActivated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void showMark();

    QWidget *m_editor;
    Label *m_title;
    QWidget *m_row;
    Label *m_mark;
    Label *m_text;
    Button *m_link;
    QGridLayout *m_grid;
    Hint m_hint = Hint::None;
    bool m_reserved = false;
    bool m_above = false;
};

} // namespace lajur::ui
