// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/findingmarks.h"

#include <QTransform>

namespace lajur::identity {

namespace {

QPolygonF outlineOf(const QSizeF &size)
{
    return QPolygonF(
        {QPointF(0, 0), QPointF(size.width(), 0), QPointF(size.width(), size.height()), QPointF(0, size.height())});
}

/// Without the point that QPolygonF repeats when it closes an area.
QPolygonF open(QPolygonF area)
{
    if (area.size() > 1 && area.isClosed())
        area.removeLast();
    return area;
}

} // namespace

QList<QPolygonF> FindingMarks::onCard(const KtpScan &scan)
{
    QList<QPolygonF> marks;
    const QPolygonF outline = outlineOf(scan.crop.size());
    QTransform straighten;
    if (scan.crop.isNull() || !QTransform::quadToQuad(scan.card, outline, straighten))
        return marks;
    for (const ScanFinding &finding : scan.quality) {
        const QPolygonF seen = open(straighten.map(finding.mark).intersected(outline));
        marks.append(seen.isEmpty() ? outline : seen);
    }
    return marks;
}

QList<QPolygonF> FindingMarks::onPicture(const KtpScan &scan)
{
    QList<QPolygonF> marks;
    if (scan.picture.isEmpty())
        return marks;
    const QTransform share = QTransform::fromScale(1.0 / scan.picture.width(), 1.0 / scan.picture.height());
    const QPolygonF whole = outlineOf({1, 1});
    for (const ScanFinding &finding : scan.quality) {
        const QPolygonF seen = open(share.map(finding.mark).intersected(whole));
        marks.append(seen.isEmpty() ? whole : seen);
    }
    return marks;
}

QStringList FindingMarks::sentences(const ScanFindings &findings)
{
    QStringList sentences;
    for (const ScanFinding &finding : findings)
        sentences.append(QStringLiteral("%1. %2").arg(sentences.size() + 1).arg(finding.text));
    return sentences;
}

} // namespace lajur::identity
