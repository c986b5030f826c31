// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace lajur::ui {

/// Lets the person do something, and shows by its kind whether it is the main thing and whether it is open yet.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Plain,
        Main, ///< The one filled button of a screen.
        Closed, ///< The main action while something is missing: lock, still focusable; a click leads to what is
                ///< missing.
        Flat, ///< No border until pointed at: icons in bars, menus.
        Link, ///< Underlined words in a line of text.
    };
    Q_ENUM(Kind)
    /// Height in px.
    enum class Height { Small = 28, Normal = 32, Large = 36 };

    explicit Button(Kind kind = Kind::Plain, QWidget *parent = nullptr);
    explicit Button(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setHeight(Height height);
    /// Draws the key right of the text; the shortcut itself belongs to an action.
    void setKeyHint(const QKeySequence &keys);
    /// Text, icon, tooltip, key, enabled and visible state as the action has them; a click triggers it.
    void setAction(QAction *action, bool showKey = true);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QColor textColour() const;
    QPixmap iconFor(const QColor &colour) const;
    int contentWidth() const;
    void paintBox(QPainter &painter) const;
    void paintContent(QPainter &painter) const;
    void takeFromAction(const QAction &action, bool showKey);

    Kind m_kind;
    Height m_height = Height::Normal;
    QString m_keyHint;
};

} // namespace lajur::ui
