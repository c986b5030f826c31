// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/typography.h"

#include <QLabel>

namespace lajur::ui {

/// A text in one of the look's sizes and tones; plain text unless setTextFormat() says otherwise.
class Label : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Normal, Muted, Ok, Warn, Late, Info, Accent };

    explicit Label(TextRole role, QWidget *parent = nullptr);
    Label(TextRole role, const QString &text, QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    /// Shows an icon in place of words, as sharp as the screen it is on; arguments as iconPixmap() takes them.
    void setIcon(const QString &name, int size, const QColor &colour);
    /// One line, cut with … where it does not fit; the tooltip then has all of it.
    void setElided(bool elided);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void takeColour();
    bool isCut() const;

    TextRole m_role;
    Tone m_tone = Tone::Normal;
    bool m_elided = false;
    QString m_icon; ///< Empty while words are shown.
    int m_iconSize = 0;
    QColor m_iconColour;
};

} // namespace lajur::ui
