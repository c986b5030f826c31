// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/pagepicture.h"

#include "models/services/papertrouble.h"
#include "ui/papers/openpaper.h"

namespace lajur::ui {

using namespace std::chrono_literals;
using domain::Result;
using services::PageImage;
using services::PaperUrgency;

namespace {

constexpr double measuringDpi = 48; // coarse, and shown until the sharp picture is there

} // namespace

PagePicture::PagePicture(OpenPaper &paper, QObject *parent)
    : QObject(parent)
    , m_paper(paper)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        emit changed();
    });
}

void PagePicture::want(int page, const QSize &box)
{
    const quint64 id = m_paper.paper().id();
    const bool samePage = page == m_page && id == m_id;
    if (samePage && box == m_box)
        return;
    if (!samePage)
        m_image = {};
    m_id = id;
    m_page = page;
    m_box = box;
    ask();
}

bool PagePicture::mayRetry() const
{
    return m_trouble && services::worthRetrying(services::paperTrouble(*m_trouble));
}

void PagePicture::retry()
{
    ask();
    emit changed();
}

void PagePicture::forget()
{
    if (m_ticket != 0)
        m_paper.reader()->drop(m_ticket);
    m_ticket = 0;
    m_patience.stop();
    m_slow = m_sharp = false;
    m_trouble.reset();
    m_image = {};
    m_page = -1;
    m_box = {};
}

void PagePicture::ask()
{
    services::PaperReader &reader = *m_paper.reader();
    if (m_ticket != 0)
        reader.drop(m_ticket);
    m_ticket = 0;
    m_trouble.reset();
    m_sharp = m_slow = false;
    m_patience.stop();
    if (!m_paper.knowsPage(m_page))
        return measure();
    const QImage atHand = reader.pageAtHand(m_paper.paper(), m_page, m_box);
    m_sharp = !atHand.isNull();
    if (m_sharp)
        m_image = atHand;
    else if (m_image.isNull())
        m_patience.start();
    // Asked for also when it is at hand: the reader then fetches the pages beside it.
    m_ticket = reader.renderPage(m_paper.paper(), m_page, m_box, {this, PaperUrgency::Visible},
                                 [this](const Result<PageImage> &answer) {
                                     m_ticket = 0;
                                     if (answer)
                                         take(answer->image, true);
                                     else
                                         fail(answer.error());
                                 });
}

/// A page beyond the described ones says by a coarse picture how large it is.
void PagePicture::measure()
{
    m_patience.start();
    m_ticket = m_paper.reader()->renderPageAt(m_paper.paper(), m_page, measuringDpi, {this, PaperUrgency::Visible},
                                              [this](const Result<PageImage> &answer) {
                                                  m_ticket = 0;
                                                  if (!answer)
                                                      return fail(answer.error());
                                                  const QSizeF size = answer->image.size();
                                                  take(answer->image, false);
                                                  m_box = {}; // the view wants it again now that it knows the size
                                                  m_paper.learnPage(m_page, size * 72 / measuringDpi);
                                              });
}

void PagePicture::take(const QImage &image, bool sharp)
{
    m_patience.stop();
    m_slow = false;
    m_sharp = sharp;
    m_image = image;
    emit changed();
}

void PagePicture::fail(const domain::Error &error)
{
    m_patience.stop();
    m_slow = false;
    m_trouble = error;
    emit changed();
}

} // namespace lajur::ui
