// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/ktppicture.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace lajur::ui {

namespace {

constexpr double cardRatio = 53.98 / 85.60; ///< ID-1.
constexpr int usualWidth = 340;

} // namespace

KtpPicture::KtpPicture(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KtpPicture::setScan(const identity::KtpScan &scan)
{
    m_scan = scan;
    update();
}

void KtpPicture::setCurrentField(const QString &field)
{
    m_current = field;
    update();
}

int KtpPicture::heightForWidth(int width) const
{
    return int(width * cardRatio);
}

QSize KtpPicture::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

void KtpPicture::paintEvent(QPaintEvent *)
{
    if (m_scan.crop.isNull())
        return;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize size = m_scan.crop.size().scaled(width(), height(), Qt::KeepAspectRatio);
    const QRect card(QPoint(0, 0), size);
    painter.drawImage(card, m_scan.crop);
    painter.setPen(theme.line);
    painter.drawRect(card.adjusted(0, 0, -1, -1));
    // Marks lie on paper, which is light in both themes.
    const Theme &paper = Theme::light();
    const double scale = double(size.width()) / m_scan.crop.width();
    for (const identity::KtpFieldName &name : identity::ktpFieldNames()) {
        const identity::KtpField &field = m_scan.reading.*name.field;
        if (!name.checked || field.box.isNull())
            continue;
        const bool current = m_current == QLatin1String(name.name);
        QPen pen(current ? paper.accentFill : field.accepted ? paper.ok : paper.warn, current ? 3 : 2);
        if (!field.accepted)
            pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        const QRectF box(field.box.topLeft() * scale, field.box.size() * scale);
        painter.drawRoundedRect(box.adjusted(-3, -2, 3, 2), 3, 3);
    }
}

} // namespace lajur::ui
