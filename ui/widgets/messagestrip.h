// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>

class QHBoxLayout;

namespace lajur::ui {

class Button;
class Label;

/// Tells something in its place on the screen, with what can be done about it; takes no room while there is nothing.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Error, Ok };

    explicit MessageStrip(QWidget *parent = nullptr);

    using QFrame::show;
    /// Each of `actions` becomes a link, answered by actionTriggered() with its index. Read out by screen readers.
    void show(Tone tone, const QString &text, const QStringList &actions = {});
    void clear();
    QString text() const;
    Tone tone() const { return m_tone; }

signals:
    void actionTriggered(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeTheme();

    Tone m_tone = Tone::Info;
    Label *m_mark;
    Label *m_text;
    QHBoxLayout *m_actions;
    QList<Button *> m_links;
    Button *m_close;
};

} // namespace lajur::ui
