// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/paperbar.h"

#include "ui/papers/openpaper.h"
#include "ui/papers/paperview.h"
#include "ui/papers/searchbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QSpinBox>

#include <algorithm>

namespace lajur::ui {

namespace {

constexpr int barHeight = 48;
constexpr int groupGap = 8;

} // namespace

PaperBar::PaperBar(const QString &title, OpenPaper &paper, PaperView &view, SearchBar *search, QWidget *parent)
    : QWidget(parent)
    , m_paper(paper)
    , m_view(view)
    , m_row(new QHBoxLayout(this))
    , m_page(new QSpinBox(this))
    , m_of(new Label(TextRole::Small, this))
    , m_zoom(new Button(Button::Kind::Flat, this))
    , m_zooms(new QMenu(this))
    , m_fitPage(new Button(tr("Whole page"), Button::Kind::Flat, this))
    , m_fitWidth(new Button(tr("Page width"), Button::Kind::Flat, this))
{
    setFixedHeight(barHeight);
    m_row->setContentsMargins(16, 0, 8, 0);
    m_row->setSpacing(4);
    auto *name = new Label(TextRole::Title, title, this);
    name->setObjectName(QStringLiteral("paperTitle"));
    name->setElided(true);
    m_row->addWidget(name, 1);
    addPages();
    m_row->addSpacing(groupGap);
    addZooms();
    addFits();
    m_turn = addButton("turn", QStringLiteral("rotate"), tr("Turn to the left"), QStringLiteral("R"));
    m_turn->setToolTip(tr("Turn to the left (R), to the right (Shift+R)"));
    connect(m_turn, &Button::clicked, &m_view, &PaperView::turnLeft);
    m_row->addSpacing(groupGap);
    m_row->addWidget(search);
    m_row->addSpacing(groupGap);
    Button *close = addButton("close", QStringLiteral("cross"), tr("Close"), tr("Esc"));
    connect(close, &Button::clicked, this, &PaperBar::closeRequested);
    connect(&m_view, &PaperView::pageChanged, this, &PaperBar::showPage);
    connect(&m_view, &PaperView::zoomChanged, this, &PaperBar::showZoom);
    showPage();
    showZoom();
}

Button *PaperBar::addButton(const char *name, const QString &iconName, const QString &words, const QString &keys)
{
    auto *button = new Button(Button::Kind::Flat, this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(iconName));
    button->setAccessibleName(words);
    button->setToolTip(tr("%1 (%2)").arg(words, keys));
    m_row->addWidget(button);
    return button;
}

void PaperBar::addPages()
{
    m_up = addButton("previousPage", QStringLiteral("up"), tr("Previous page"), tr("Page Up"));
    m_down = addButton("nextPage", QStringLiteral("down"), tr("Next page"), tr("Page Down"));
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setToolTip(tr("Page (Home: first, End: last)"));
    m_page->setButtonSymbols(QSpinBox::NoButtons);
    m_page->setKeyboardTracking(false);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setFixedWidth(56);
    m_row->addSpacing(4);
    m_row->addWidget(m_page);
    m_row->addWidget(m_of);
    m_of->setTone(Label::Tone::Muted);
    connect(m_up, &Button::clicked, this, [this] { m_view.setPage(m_view.page() - 1); });
    connect(m_down, &Button::clicked, this, [this] { m_view.setPage(m_view.page() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view.setPage(page - 1); });
}

void PaperBar::addZooms()
{
    m_smaller = addButton("smaller", QStringLiteral("zoomout"), tr("Smaller"), QStringLiteral("−"));
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("Zoom (+, −, 1 for the actual size)"));
    m_row->addWidget(m_zoom);
    m_larger = addButton("larger", QStringLiteral("zoomin"), tr("Larger"), QStringLiteral("+"));
    fillZooms();
    connect(m_smaller, &Button::clicked, &m_view, &PaperView::zoomOut);
    connect(m_larger, &Button::clicked, &m_view, &PaperView::zoomIn);
    connect(m_zoom, &Button::clicked, this,
            [this] { m_zooms->popup(m_zoom->mapToGlobal(m_zoom->rect().bottomLeft())); });
}

void PaperBar::fillZooms()
{
    for (const int percent : {50, 75, 100, 125, 150, 200, 300, 400}) {
        QAction *action = m_zooms->addAction(tr("%1 %").arg(percent));
        connect(action, &QAction::triggered, this, [this, percent] { m_view.setZoom(percent / 100.0); });
    }
}

void PaperBar::addFits()
{
    m_fitPage->setObjectName(QStringLiteral("fitPage"));
    m_fitPage->setToolTip(tr("Whole page (0)"));
    m_fitWidth->setObjectName(QStringLiteral("fitWidth"));
    m_fitWidth->setToolTip(tr("Page width (W)"));
    for (Button *button : {m_fitPage, m_fitWidth}) {
        button->setCheckable(true);
        m_row->addWidget(button);
    }
    connect(m_fitPage, &Button::clicked, this, [this] { m_view.setFit(PaperView::Fit::Page); });
    connect(m_fitWidth, &Button::clicked, this, [this] { m_view.setFit(PaperView::Fit::Width); });
}

void PaperBar::showPage()
{
    const int pages = m_paper.pageCount();
    const QSignalBlocker quiet(m_page);
    m_page->setRange(1, std::max(1, pages));
    m_page->setValue(m_view.page() + 1);
    m_of->setText(pages > 0 ? tr("of %1").arg(pages) : QString());
    m_page->setEnabled(pages > 1);
    m_up->setEnabled(m_view.page() > 0);
    m_down->setEnabled(m_view.page() + 1 < pages);
    for (Button *button : {m_smaller, m_zoom, m_larger, m_fitPage, m_fitWidth, m_turn}) {
        if (button)
            button->setEnabled(pages > 0);
    }
}

void PaperBar::showZoom()
{
    const int percent = m_paper.pageCount() > 0 ? qRound(m_view.zoom() * 100) : 100;
    m_zoom->setText(tr("%1 %").arg(percent));
    m_fitPage->setChecked(m_view.fit() == PaperView::Fit::Page);
    m_fitWidth->setChecked(m_view.fit() == PaperView::Fit::Width);
}

void PaperBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().line);
}

} // namespace lajur::ui
