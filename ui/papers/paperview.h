// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/papers/pagepicture.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QPolygonF>
#include <QTimer>
#include <QTransform>

namespace lajur::ui {

class EmptyState;
class OpenPaper;

/// Shows one page of a paper on a desk, at any zoom and as sharp as the screen allows, and turns to the others.
///
/// Page Up and Page Down turn the page, Home and End lead to the first and last, + and − zoom, 0 fits the page, W its
/// width, 1 shows it in its own size, R turns it to the left and Shift+R to the right, arrows scroll. Nothing of it
/// changes the paper.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Page, Width, None };

    static constexpr double smallest = 0.5;
    static constexpr double largest = 4.0; ///< 1 is the size of the paper on a screen of 96 dpi.

    explicit PaperView(OpenPaper &paper, QWidget *parent = nullptr);

    int page() const { return m_page; } ///< From 0.
    void setPage(int page); ///< Shown from its top; a page that does not exist becomes the nearest.

    double zoom() const; ///< What is shown now, also while it is fitted.
    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    void setZoom(double zoom); ///< Kept between smallest (or the whole page, if that is smaller) and largest.
    void zoomIn();
    void zoomOut();
    int turned() const { return 90 * m_turn; } ///< Degrees clockwise.
    void turnLeft();
    void turnRight();

    /// Marks places on the page shown (points); `current` is marked more, -1 for none.
    void setHits(const QList<QRectF> &boxes, int current);
    void scrollToHit(); ///< To the current one, if it is not seen.
    /// Numbers places on a page (shares of its width and height, 0 to 1) that are spoken of beside the view.
    void setMarks(int page, const QList<QPolygonF> &places);
    /// Where a place on the page shown (points) is seen, px of the viewport.
    QRectF placeOf(const QRectF &box) const;

    /// What is shown of the page now.
    const PagePicture &picture() const { return m_picture; }
    /// Does what the key stands for; false if it stands for nothing here.
    bool takeKey(const QKeyEvent &event);

signals:
    void pageChanged(int page);
    void zoomChanged();
    void pictureChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    static constexpr int deskEdge = 16; ///< px around the page.

    QSizeF paperSize() const; ///< Logical px at zoom 1, turned.
    double fitted(Fit fit) const;
    double stepped(int direction) const;
    QRect pageRect() const; ///< In the viewport, turned.
    QTransform pageToViewport() const; ///< From logical px of the page as it is, not turned.
    QSize deviceBox() const;
    void turn(int quarters);
    void zoomAround(double zoom);
    void arrange();
    void wantPicture();
    void followPaper();
    void showState();
    void retry();
    bool hasPage() const;
    void paintPage(QPainter &painter) const;
    void paintHits(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;

    OpenPaper &m_paper;
    PagePicture m_picture;
    QAction m_retry;
    EmptyState *m_trouble;
    quint64 m_shown = 0; ///< The paper `m_page` belongs to.
    int m_page = 0;
    int m_turn = 0; ///< Quarters.
    Fit m_fit = Fit::Page;
    double m_zoom = 1;
    QTimer m_patience; ///< Runs while opening is not yet worth a word.
    int m_beyond = 0; ///< Wheel turned beyond the page's edge.
    QList<QRectF> m_hits;
    int m_hit = -1;
    QList<QPolygonF> m_marks;
    int m_markedPage = 0;
};

} // namespace lajur::ui
