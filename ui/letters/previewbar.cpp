// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/previewbar.h"

#include "ui/letters/pagepreview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace lajur::ui {

PreviewBar::PreviewBar(PagePreview &preview, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_actions(actions)
    , m_page(new Label(TextRole::Small))
    , m_zoom(new Button(Button::Kind::Flat))
    , m_zooms(new QMenu(this))
    , m_fitPage(new QAction(this))
    , m_fitWidth(new QAction(this))
    , m_zoomIn(new QAction(this))
    , m_zoomOut(new QAction(this))
    , m_actualSize(new QAction(this))
    , m_save(new Button)
    , m_print(new Button(Button::Kind::Main))
    , m_issue(new Button(Button::Kind::Main))
{
    m_page->setTone(Label::Tone::Muted);
    m_page->setElided(true);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setIcon(icon(QStringLiteral("zoomin")));
    m_save->setObjectName(QStringLiteral("savePdf"));
    m_print->setObjectName(QStringLiteral("print"));
    m_issue->setObjectName(QStringLiteral("issue"));
    m_save->setAction(m_actions.save, false);
    m_print->setAction(m_actions.print);
    m_issue->setAction(m_actions.issue, false);
    addZooms();
    addZoomKeys();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_page, 1);
    for (Button *button : {m_zoom, m_save, m_issue, m_print})
        row->addWidget(button);
    connect(m_zoom, &QPushButton::clicked, this,
            [this] { m_zooms->popup(m_zoom->mapToGlobal(m_zoom->rect().bottomLeft())); });
    connect(&m_preview, &PagePreview::zoomChanged, this, &PreviewBar::showZoom);
    connect(&m_preview, &PagePreview::painted, this, &PreviewBar::showZoom);
    setDraft(false, false);
    retranslate();
}

void PreviewBar::addZooms()
{
    m_zooms->addActions({m_fitPage, m_fitWidth});
    m_zooms->addSeparator();
    for (const int percent : {50, 75, 100, 125, 150, 200}) {
        QAction *action = m_zooms->addAction(tr("%1 %").arg(percent));
        connect(action, &QAction::triggered, this, [this, percent] { m_preview.setZoom(percent / 100.0); });
    }
    m_zooms->addSeparator();
    m_zooms->addActions({m_zoomIn, m_zoomOut, m_actualSize});
    connect(m_fitPage, &QAction::triggered, this, [this] { m_preview.setFit(PagePreview::Fit::Page); });
    connect(m_fitWidth, &QAction::triggered, this, [this] { m_preview.setFit(PagePreview::Fit::Width); });
    connect(m_zoomIn, &QAction::triggered, &m_preview, &PagePreview::zoomIn);
    connect(m_zoomOut, &QAction::triggered, &m_preview, &PagePreview::zoomOut);
    connect(m_actualSize, &QAction::triggered, this, [this] { m_preview.setZoom(1); });
}

void PreviewBar::addZoomKeys()
{
    // "+" needs Shift on most keyboards; Ctrl+= is the same key without it.
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_zoomOut->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_actualSize->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    m_fitPage->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_0));
    m_fitWidth->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    for (QAction *action : {m_zoomIn, m_zoomOut, m_actualSize, m_fitPage, m_fitWidth}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        // The keys hold on the whole screen, not on this bar alone.
        if (parentWidget())
            parentWidget()->addAction(action);
    }
}

void PreviewBar::setPage(const QString &paper, int pages)
{
    m_paper = paper;
    m_pages = pages;
    m_page->setText(pages > 0 ? tr("Page 1 of %1 · %2").arg(pages).arg(paper) : QString());
    m_zoom->setEnabled(pages > 0);
}

void PreviewBar::setDraft(bool draft, bool complete)
{
    m_actions.issue->setVisible(draft);
    m_actions.print->setVisible(!draft);
    m_actions.save->setVisible(!draft);
    m_issue->setKind(complete ? Button::Kind::Main : Button::Kind::Closed);
}

void PreviewBar::showZoom()
{
    m_zoom->setText(tr("%1 %").arg(qRound(m_preview.zoom() * 100)));
}

void PreviewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewBar::retranslate()
{
    m_fitPage->setText(tr("Whole page"));
    m_fitWidth->setText(tr("Page width"));
    m_zoomIn->setText(tr("Larger"));
    m_zoomOut->setText(tr("Smaller"));
    m_actualSize->setText(tr("Actual size"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("Zoom (Ctrl+Plus, Ctrl+Minus, Ctrl+0)"));
    setPage(m_paper, m_pages);
    showZoom();
}

} // namespace lajur::ui
