// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/searchbar.h"

#include "ui/papers/openpaper.h"
#include "ui/papers/papersearch.h"
#include "ui/papers/paperview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>

#include <algorithm>

namespace lajur::ui {

using namespace std::chrono_literals;

SearchBar::SearchBar(OpenPaper &paper, PaperView &view, QWidget *parent)
    : QWidget(parent)
    , m_paper(paper)
    , m_view(view)
    , m_search(new PaperSearch(paper, this))
    , m_field(new SearchField(this))
    , m_found(new Label(TextRole::Small, this))
    , m_previous(button("previousHit", QStringLiteral("left"), tr("Previous hit"), tr("Shift+F3")))
    , m_next(button("nextHit", QStringLiteral("right"), tr("Next hit"), tr("F3")))
{
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setAccessibleName(tr("Search in the paper"));
    m_field->setPlaceholderText(tr("Search"));
    m_field->setToolTip(tr("Search in the paper (Ctrl+F)"));
    m_field->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_field->setMaxLength(200);
    m_field->setFixedWidth(184);
    m_found->setObjectName(QStringLiteral("found"));
    m_found->setTone(Label::Tone::Muted);
    // Its room is kept, so that the field stays where it is while one types.
    int room = 0;
    for (const QString &words : {tr("Searching…"), tr("Not found"), tr("%1 of %2").arg(8888).arg(8888)})
        room = std::max(room, m_found->fontMetrics().horizontalAdvance(words));
    m_found->setFixedWidth(room + 4);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_field, m_previous, m_next, m_found})
        row->addWidget(widget);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &SearchBar::start);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_field, &QLineEdit::returnPressed, this, &SearchBar::next);
    connect(m_previous, &Button::clicked, this, &SearchBar::previous);
    connect(m_next, &Button::clicked, this, &SearchBar::next);
    connect(m_search, &PaperSearch::changed, this, &SearchBar::showFound);
    connect(m_search, &PaperSearch::currentChanged, this, &SearchBar::goToHit);
    connect(&m_paper, &OpenPaper::changed, this, &SearchBar::followPaper);
    connect(&m_view, &PaperView::pageChanged, this, &SearchBar::showHits);
    followPaper();
}

Button *SearchBar::button(const char *name, const QString &iconName, const QString &words, const QString &keys)
{
    auto *made = new Button(Button::Kind::Flat, this);
    made->setObjectName(QLatin1String(name));
    made->setIcon(icon(iconName));
    made->setAccessibleName(words);
    made->setToolTip(tr("%1 (%2)").arg(words, keys));
    return made;
}

void SearchBar::enter()
{
    if (!isVisible())
        return;
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBar::followPaper()
{
    setVisible(m_paper.isPdf()); // a picture has no text
    if (m_shown == m_paper.paper().id())
        return;
    m_shown = m_paper.paper().id();
    m_field->clear();
    start();
}

void SearchBar::start()
{
    m_pause.stop();
    m_search->find(m_field->text(), m_view.page());
}

void SearchBar::next()
{
    if (m_field->text().trimmed() == m_search->text())
        m_search->next();
    else
        start();
}

void SearchBar::previous()
{
    m_search->previous();
}

void SearchBar::showFound()
{
    const int count = m_search->count();
    m_next->setEnabled(count > 0);
    m_previous->setEnabled(count > 0);
    m_found->setToolTip({});
    if (m_search->text().isEmpty()) {
        m_found->clear();
    } else if (count > 0) {
        m_found->setText(tr("%1 of %2").arg(m_search->position()).arg(count));
    } else if (m_search->isRunning()) {
        m_found->setText(tr("Searching…"));
    } else {
        m_found->setText(tr("Not found"));
        m_found->setToolTip(tr("A scanned page is a picture: it holds no text that could be found."));
    }
    showHits();
}

void SearchBar::goToHit()
{
    if (m_search->currentPage() >= 0)
        m_view.setPage(m_search->currentPage());
    showFound();
    m_view.scrollToHit();
}

void SearchBar::showHits()
{
    const int page = m_view.page();
    m_view.setHits(m_search->hits(page), page == m_search->currentPage() ? m_search->currentBox() : -1);
}

} // namespace lajur::ui
