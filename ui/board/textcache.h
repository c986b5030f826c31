// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/typography.h"

#include <QFontMetrics>
#include <QHash>
#include <QStaticText>

class QPainter;

namespace lajur::ui {

/// Keeps texts cut to their width and laid out, so that painting a card measures and allocates nothing.
class TextCache
{
public:
    /// Draws one line at the left (or right) of `box`, in its middle by height, in the painter's pen.
    /// Answers the width taken, px.
    int draw(QPainter &painter, const QRect &box, const QString &text, TextRole role,
             Qt::Alignment alignment = Qt::AlignLeft);
    /// One or two letters in the middle of `box`, smaller than any role.
    void drawInitials(QPainter &painter, const QRect &box, const QString &letters);
    /// Width of the text cut to at most `width`.
    int width(const QString &text, TextRole role, int width);
    /// Forgets everything: fonts or the screen have changed.
    void clear();

private:
    struct Key {
        QString text;
        int role; ///< TextRole, or initialsRole.
        int width;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.role, key.width); }
    };
    struct Line {
        QStaticText text;
        QFont font;
        int width = 0;
        int height = 0;
    };

    const Line &line(const QString &text, int role, int width);
    static void draw(QPainter &painter, const QRect &box, const Line &line, Qt::Alignment alignment);

    QHash<Key, Line> m_lines;
};

} // namespace lajur::ui
