// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/scanpreview.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

namespace lajur::ui {

namespace {
constexpr int edge = 12;
}

ScanPreview::ScanPreview(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(sizeHint());
}

void ScanPreview::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void ScanPreview::setWords(const QString &words)
{
    m_words = words;
    setAccessibleDescription(words);
    update();
}

void ScanPreview::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.desk);
    painter.setPen(theme.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QRect inside = rect().adjusted(edge, edge, -edge, -edge);
    if (m_picture.isNull()) {
        painter.setFont(ui::font(TextRole::Small));
        painter.setPen(theme.muted);
        painter.drawText(inside, int(Qt::AlignCenter) | Qt::TextWordWrap, m_words);
        return;
    }
    QRect sheet(QPoint(), m_picture.size().scaled(inside.size(), Qt::KeepAspectRatio));
    sheet.moveCenter(inside.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(sheet, m_picture);
}

} // namespace lajur::ui
