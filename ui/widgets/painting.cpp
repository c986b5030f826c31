// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/painting.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int keyHintHeight = 16;
constexpr int keyHintPadding = 4;

} // namespace

void paintFocusRing(QPainter &painter, const QRect &rect)
{
    paintFocusRing(painter, rect, 4);
}

void paintFocusRing(QPainter &painter, const QRect &rect, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.restore();
}

void paintRoundedBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QString keyHintText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    const std::pair<QLatin1String, QString> names[] = {{QLatin1String("Return"), QStringLiteral("Enter")},
                                                       {QLatin1String("Left"), QStringLiteral("←")},
                                                       {QLatin1String("Right"), QStringLiteral("→")},
                                                       {QLatin1String("Up"), QStringLiteral("↑")},
                                                       {QLatin1String("Down"), QStringLiteral("↓")}};
    for (const auto &[name, shown] : names) {
        if (text == name || text.endsWith(QLatin1Char('+') + name))
            text.replace(text.size() - name.size(), name.size(), shown);
    }
    return text;
}

QSize keyHintSize(const QString &text)
{
    if (text.isEmpty())
        return {};
    return {QFontMetrics(font(TextRole::Caption)).horizontalAdvance(text) + 2 * keyHintPadding + 2, keyHintHeight};
}

void paintKeyHint(QPainter &painter, const QRect &box, const QString &text, const QColor &onFilled)
{
    const Theme &theme = Theme::current();
    const bool clear = onFilled.isValid();
    paintRoundedBox(painter, box, 3, clear ? QColor() : theme.window, clear ? onFilled : theme.line);
    painter.save();
    painter.setFont(font(TextRole::Caption));
    painter.setPen(clear ? onFilled : theme.muted);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace lajur::ui
