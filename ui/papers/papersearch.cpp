// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/papersearch.h"

#include "ui/papers/openpaper.h"

#include <algorithm>

namespace lajur::ui {

using domain::Result;
using services::PageHits;

namespace {

constexpr int blockSize = 25; // pages asked for at once

} // namespace

PaperSearch::PaperSearch(OpenPaper &paper, QObject *parent)
    : QObject(parent)
    , m_paper(paper)
{
}

void PaperSearch::stop()
{
    if (m_ticket != 0)
        m_paper.reader()->drop(m_ticket);
    m_ticket = 0;
    m_blocks.clear();
    m_hits.clear();
    m_page = -1;
    m_box = 0;
}

void PaperSearch::find(const QString &text, int fromPage)
{
    stop();
    m_text = text.trimmed();
    const int pages = m_paper.pageCount();
    if (!m_text.isEmpty() && m_paper.isPdf()) {
        for (int page = fromPage; page < pages; page += blockSize)
            m_blocks.append({page, std::min(blockSize, pages - page)});
        for (int page = 0; page < fromPage; page += blockSize)
            m_blocks.append({page, std::min(blockSize, fromPage - page)});
    }
    askNext();
    emit changed();
    emit currentChanged();
}

void PaperSearch::askNext()
{
    m_ticket = 0;
    if (m_blocks.isEmpty())
        return;
    const auto [first, count] = m_blocks.takeFirst();
    m_ticket = m_paper.reader()->search(m_paper.paper(), m_text, first, count, {this, services::PaperUrgency::Soon},
                                        [this, text = m_text](const Result<QList<PageHits>> &found) {
                                            if (text != m_text)
                                                return;
                                            if (found)
                                                take(*found);
                                            // What cannot be searched hides nothing of the other pages.
                                            askNext();
                                            emit changed();
                                        });
}

void PaperSearch::take(const QList<PageHits> &found)
{
    for (const PageHits &page : found) {
        if (!page.boxes.isEmpty())
            m_hits.insert(page.page, page.boxes);
    }
    if (m_page < 0 && !found.isEmpty() && m_hits.contains(found.constFirst().page))
        setCurrent(found.constFirst().page, 0);
}

void PaperSearch::setCurrent(int page, int box)
{
    m_page = page;
    m_box = box;
    emit currentChanged();
}

void PaperSearch::walk(int direction)
{
    if (m_page < 0)
        return;
    const int box = m_box + direction;
    if (box >= 0 && box < m_hits.value(m_page).size())
        return setCurrent(m_page, box);
    const QList<int> pages = m_hits.keys();
    const qsizetype at = (pages.indexOf(m_page) + direction + pages.size()) % pages.size();
    const int page = pages.at(at);
    setCurrent(page, direction > 0 ? 0 : static_cast<int>(m_hits.value(page).size()) - 1);
}

int PaperSearch::count() const
{
    qsizetype count = 0;
    for (const QList<QRectF> &boxes : m_hits)
        count += boxes.size();
    return static_cast<int>(count);
}

int PaperSearch::position() const
{
    if (m_page < 0)
        return 0;
    qsizetype before = m_box + 1;
    for (auto it = m_hits.begin(); it != m_hits.end() && it.key() < m_page; ++it)
        before += it->size();
    return static_cast<int>(before);
}

} // namespace lajur::ui
