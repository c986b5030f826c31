// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QWidget>

namespace lajur::ui {

class Button;
class Label;
class Prompts;

/// Lets an administrator choose the emblem of the letterhead and says at once whether it is sharp enough on paper.
class LogoChooser : public QWidget
{
    Q_OBJECT

public:
    explicit LogoChooser(Prompts &prompts, QWidget *parent = nullptr);

    const QByteArray &logo() const { return m_png; } ///< PNG, empty for none.
    void setLogo(const QByteArray &png); ///< Silent.
    void setReadOnly(bool readOnly);

signals:
    void logoChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void remove();
    void showLogo();
    void showVerdict();

    Prompts &m_prompts;
    QByteArray m_png;
    QString m_fault; ///< Why the file chosen last was not taken.
    QSize m_size; ///< Of the picture in the file, px.
    Label *m_thumbnail;
    Button *m_choose;
    Button *m_remove;
    Label *m_mark;
    Label *m_verdict;
};

} // namespace lajur::ui
