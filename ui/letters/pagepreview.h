// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/letters/pages.h"
#include "ui/widgets/workspace.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <memory>

namespace lajur::ui {

/// Shows a finished page on a desk, painted by the code that prints it, at any zoom and as sharp as the screen allows.
///
/// The page is painted off the window's thread; until it is there, the former picture is shown stretched.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Page, Width, None };

    static constexpr double smallest = 0.5;
    static constexpr double largest = 2.0; ///< 1 is the size of the paper on a screen of 96 dpi.

    explicit PagePreview(Workspace &workspace, QWidget *parent = nullptr);

    /// Null shows an empty desk with `words` on it; `title` is what a screen reader says of the page.
    void setPages(std::shared_ptr<const letters::Pages> pages, const QString &title, const QString &words = {});
    /// Painted on the preview, never on paper, where a letter has nothing to read ("VOID"); empty for none.
    void setStamp(const QString &stamp, const QColor &colour = {});

    double zoom() const; ///< What is shown now, also while it is fitted.
    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    void setZoom(double zoom); ///< Kept between smallest and largest.
    void zoomIn();
    void zoomOut();

    /// The picture of the page as shown; null until it is painted.
    const QImage &image() const { return m_image; }

signals:
    void zoomChanged();
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QSizeF paper() const; ///< Logical px at zoom 1.
    QSize pageSize() const; ///< Logical px.
    QRect pageRect() const;
    double stepped(int direction) const;
    void arrange();
    void paintPage();
    void take(const QImage &image);
    void paintStamp(QPainter &painter, const QRect &page) const;

    Workspace &m_workspace;
    std::shared_ptr<const letters::Pages> m_pages;
    QString m_words;
    QString m_stamp;
    QColor m_stampColour;
    QImage m_image;
    QSize m_ordered; ///< Device px of the picture being painted or shown.
    int m_order = 0;
    Fit m_fit = Fit::Page;
    double m_zoom = 1;
};

} // namespace lajur::ui
