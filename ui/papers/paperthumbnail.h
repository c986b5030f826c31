// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/papers/casepaper.h"

#include <QObject>
#include <QPixmap>

namespace lajur::ui {

class ThumbnailStore;

/// Delivers the small picture of a paper to the place that shows it, and fetches it only once the place is seen.
class PaperThumbnail : public QObject
{
    Q_OBJECT

public:
    /// `place` is the widget that shows the picture, which may take all of it but `edge` px on each side.
    PaperThumbnail(Workspace &workspace, QWidget *place, int edge = 0);

    /// With the version's own number, not 0; an invalid paper for none.
    void setPaper(const CasePaper &paper);
    /// Null while there is none; drawn in its own size, as sharp as the screen allows.
    const QPixmap &picture() const { return m_picture; }

signals:
    void changed(); ///< picture() is another one, or gone.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSize box() const;
    void want(); ///< The place is seen.
    void show();

    ThumbnailStore &m_store;
    QWidget *m_place;
    int m_edge;
    CasePaper m_paper;
    QPixmap m_picture;
};

} // namespace lajur::ui
