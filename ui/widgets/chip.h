// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace lajur::ui {

/// Tells a state in a small tinted box: shape, word and colour together.
class Chip : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Grey, Ok, Warn, Late, Info };

    explicit Chip(QWidget *parent = nullptr);

    /// `icon` may be empty; `text` never.
    void setContent(Tone tone, const QString &icon, const QString &text);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone = Tone::Grey;
    QString m_icon;
    QString m_text;
};

} // namespace lajur::ui
