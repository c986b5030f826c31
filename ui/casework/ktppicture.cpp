// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/casework/ktppicture.h"

#include "models/identity/findingmarks.h"
#include "ui/papers/scanmarks.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTransform>

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
    m_page = {};
    update();
}

void KtpPicture::setPage(const QImage &page)
{
    m_page = page;
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

QRect KtpPicture::place() const
{
    const QImage &shown = m_page.isNull() ? m_scan.crop : m_page;
    return shown.isNull() ? QRect() : QRect(QPoint(0, 0), shown.size().scaled(size(), Qt::KeepAspectRatio));
}

void KtpPicture::paintEvent(QPaintEvent *)
{
    const QRect shown = place();
    if (shown.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(shown, m_page.isNull() ? m_scan.crop : m_page);
    painter.setPen(Theme::current().line);
    painter.drawRect(shown.adjusted(0, 0, -1, -1));
    if (m_page.isNull())
        paintFields(painter, double(shown.width()) / m_scan.crop.width());
    paintFindings(painter, shown);
}

void KtpPicture::paintFields(QPainter &painter, double scale) const
{
    // Marks lie on paper, which is light in both themes.
    const Theme &paper = Theme::light();
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

void KtpPicture::paintFindings(QPainter &painter, const QRect &place) const
{
    const bool card = m_page.isNull();
    const QList<QPolygonF> marks
        = card ? identity::FindingMarks::onCard(m_scan) : identity::FindingMarks::onPicture(m_scan);
    const QSizeF unit = card ? QSizeF(m_scan.crop.size()) : QSizeF(1, 1);
    const QTransform onto = QTransform::fromScale(place.width() / unit.width(), place.height() / unit.height());
    QList<QPolygonF> shown;
    for (const QPolygonF &mark : marks)
        shown.append(onto.map(mark));
    paintScanMarks(painter, shown, place);
}

} // namespace lajur::ui
