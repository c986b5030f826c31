// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/paperthumbnail.h"

#include "ui/papers/thumbnailstore.h"

#include <QEvent>
#include <QWidget>

namespace lajur::ui {

PaperThumbnail::PaperThumbnail(Workspace &workspace, QWidget *place, int edge)
    : QObject(place)
    , m_store(ThumbnailStore::of(workspace))
    , m_place(place)
    , m_edge(edge)
{
    place->installEventFilter(this);
    connect(&m_store, &ThumbnailStore::fetched, this, [this](const CasePaper &paper) {
        if (paper == m_paper)
            show();
    });
    connect(&m_store, &ThumbnailStore::forgotten, this, &PaperThumbnail::show);
}

void PaperThumbnail::setPaper(const CasePaper &paper)
{
    if (paper == m_paper)
        return;
    m_paper = paper;
    show();
    m_place->update(); // if it is seen now, it is painted, and so wanted
}

QSize PaperThumbnail::box() const
{
    return (QSizeF(m_place->size() - QSize(2 * m_edge, 2 * m_edge)) * m_place->devicePixelRatioF()).toSize();
}

bool PaperThumbnail::eventFilter(QObject *watched, QEvent *event)
{
    // Only what is seen is painted; what lies below the edge of a scrolled list is not.
    if (event->type() == QEvent::Paint || event->type() == QEvent::ScreenChangeInternal)
        want();
    return QObject::eventFilter(watched, event);
}

void PaperThumbnail::want()
{
    if (m_paper.isValid() && box().isValid() && m_store.atHand(m_paper, box()).isNull())
        m_store.fetch(m_paper, box());
}

void PaperThumbnail::show()
{
    const QImage image = m_paper.isValid() ? m_store.atHand(m_paper, box()) : QImage();
    const bool none = image.isNull() && m_picture.isNull();
    m_picture = QPixmap::fromImage(image);
    m_picture.setDevicePixelRatio(m_place->devicePixelRatioF());
    if (!none)
        emit changed();
}

} // namespace lajur::ui
