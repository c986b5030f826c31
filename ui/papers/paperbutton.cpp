// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/paperbutton.h"

#include "ui/papers/paperthumbnail.h"
#include "ui/papers/paperviewer.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace lajur::ui {

namespace {

constexpr int side = 64; // px
constexpr int edge = 3; // px between the box and the picture
constexpr int iconSide = 32;

} // namespace

PaperButton::PaperButton(Workspace &workspace, QWidget *parent)
    : QAbstractButton(parent)
    , m_workspace(workspace)
    , m_thumbnail(new PaperThumbnail(workspace, this, edge))
{
    setAttribute(Qt::WA_Hover); // painted anew under the pointer
    setFixedSize(side, side);
    setPaper({}, {}, QStringLiteral("minus"));
    connect(m_thumbnail, &PaperThumbnail::changed, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractButton::clicked, this, &PaperButton::openPaper);
}

void PaperButton::setPaper(const CasePaper &paper, const QString &title, const QString &iconName)
{
    m_paper = paper;
    m_title = title;
    m_icon = iconName;
    const bool canOpen = paper.isValid() && m_workspace.papers();
    setEnabled(canOpen);
    setFocusPolicy(canOpen ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(canOpen ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(canOpen ? tr("Look at: %1").arg(title) : title);
    setToolTip(canOpen ? accessibleName() : QString());
    m_thumbnail->setPaper(paper);
    update();
}

bool PaperButton::hasPicture() const
{
    return !m_thumbnail->picture().isNull();
}

QSize PaperButton::sizeHint() const
{
    return {side, side};
}

void PaperButton::openPaper()
{
    PaperViewer::open(m_workspace, m_paper.id, m_paper.kind, m_paper.version, m_title, window());
}

void PaperButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const bool pointedAt = isEnabled() && underMouse();
    paintRoundedBox(painter, rect(), 4, pointedAt ? theme.selection : theme.lane, pointedAt ? theme.accent : QColor());
    const QPixmap &picture = m_thumbnail->picture();
    const QPixmap shown = picture.isNull() ? iconPixmap(m_icon, iconSide, theme.muted, devicePixelRatioF()) : picture;
    QRect place(QPoint(), shown.deviceIndependentSize().toSize());
    place.moveCenter(rect().center());
    painter.drawPixmap(place, shown);
    if (!picture.isNull()) {
        painter.setPen(theme.line);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus())
        paintFocusRing(painter, rect());
}

} // namespace lajur::ui
