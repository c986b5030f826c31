// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/openpaper.h"

#include "models/services/papertrouble.h"

#include <algorithm>

namespace lajur::ui {

using domain::Error;
using domain::Result;
using services::Paper;
using services::PaperDescription;
using services::PaperPage;

namespace {

constexpr double screenPxPerPoint = 96 / 72.0;
constexpr double longSideOfA4 = 297 * 96 / 25.4; // px

} // namespace

OpenPaper::OpenPaper(services::PaperReader *reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
}

void OpenPaper::setState(State state)
{
    m_state = state;
    emit changed();
}

void OpenPaper::await()
{
    close();
    setState(State::Opening);
}

void OpenPaper::open(const Paper &paper)
{
    close();
    m_paper = paper;
    if (m_reader)
        describe();
    else
        fail({domain::ErrorCode::Unavailable, tr("Papers can not be shown here. Save a copy to look at it."), {}, {}});
}

void OpenPaper::describe()
{
    setState(State::Opening);
    m_reader->describe(m_paper, {this, services::PaperUrgency::Visible},
                       [this, id = m_paper.id()](const Result<PaperDescription> &description) {
                           if (id != m_paper.id())
                               return; // closed, or another paper meanwhile
                           if (description)
                               take(*description);
                           else
                               fail(description.error());
                       });
}

void OpenPaper::take(const PaperDescription &description)
{
    m_description = description;
    if (description.pageCount > 0 && !description.pages.isEmpty())
        setState(State::Ready);
    else if (description.locked)
        fail({domain::ErrorCode::Invalid,
              tr("The PDF opens with a password only. Ask for it without a password."),
              {},
              {}});
    else
        fail({domain::ErrorCode::Invalid, tr("The file has no page. Scan it again, or ask for it again."), {}, {}});
}

void OpenPaper::fail(const Error &error)
{
    m_trouble = error;
    setState(State::Trouble);
}

void OpenPaper::close()
{
    m_paper = {};
    m_description = {};
    m_learnt.clear();
    m_trouble = {};
    setState(State::Closed);
}

bool OpenPaper::mayRetry() const
{
    return m_state == State::Trouble && m_paper.id() != 0 && services::worthRetrying(services::paperTrouble(m_trouble));
}

void OpenPaper::retry()
{
    if (mayRetry())
        describe();
}

bool OpenPaper::knowsPage(int page) const
{
    return page < m_description.pages.size() || m_learnt.contains(page);
}

void OpenPaper::learnPage(int page, const QSizeF &points)
{
    if (knowsPage(page))
        return;
    m_learnt.insert(page, points);
    emit changed();
}

PaperPage OpenPaper::pageOf(int page) const
{
    if (m_learnt.contains(page))
        return {{}, m_learnt.value(page)};
    return m_description.pages.value(page, m_description.pages.value(0));
}

QSizeF OpenPaper::pageSize(int page) const
{
    const QSizeF size = pageOf(page).points * pxPerPoint(page);
    return size.isEmpty() ? QSizeF(longSideOfA4, longSideOfA4) : size;
}

double OpenPaper::pxPerPoint(int page) const
{
    const PaperPage it = pageOf(page);
    const bool namesNoResolution = !it.pixels.isEmpty() && it.points.toSize() == it.pixels;
    if (!namesNoResolution)
        return screenPxPerPoint;
    return longSideOfA4 / std::max(it.points.width(), it.points.height());
}

} // namespace lajur::ui
