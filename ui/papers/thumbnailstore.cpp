// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papers/thumbnailstore.h"

#include "models/services/paperreader.h"

namespace lajur::ui {

using domain::Result;
using services::PageImage;
using services::Paper;

ThumbnailStore &ThumbnailStore::of(Workspace &workspace)
{
    auto *store = workspace.findChild<ThumbnailStore *>(QString(), Qt::FindDirectChildrenOnly);
    return store ? *store : *new ThumbnailStore(workspace);
}

ThumbnailStore::ThumbnailStore(Workspace &workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::userChanged, this, &ThumbnailStore::followUser);
    connect(&m_workspace, &Workspace::locked, this, &ThumbnailStore::forget);
}

QImage ThumbnailStore::atHand(const CasePaper &paper, const QSize &box) const
{
    return m_pictures.value(paper).value({box.width(), box.height()});
}

bool ThumbnailStore::isKnown(const CasePaper &paper, const QSize &box) const
{
    return m_pictures.value(paper).contains({box.width(), box.height()});
}

void ThumbnailStore::fetch(const CasePaper &paper, const QSize &box)
{
    if (!m_workspace.papers() || !m_workspace.user().id.isValid() || paper.version <= 0)
        return;
    if (isKnown(paper, box))
        return; // asked for already
    m_pictures[paper].insert({box.width(), box.height()}, {});
    readPaper(m_workspace, this, paper, QStringLiteral("thumbnail"), [this, paper, box](const Result<Paper> &bytes) {
        if (bytes && isKnown(paper, box)) // not forgotten meanwhile
            render(paper, *bytes, box);
    });
}

void ThumbnailStore::render(const CasePaper &paper, const Paper &bytes, const QSize &box)
{
    m_workspace.papers()->renderPage(bytes, 0, box, {this, services::PaperUrgency::Soon},
                                     [this, paper, box](const Result<PageImage> &answer) {
                                         if (!answer || !isKnown(paper, box))
                                             return;
                                         m_pictures[paper].insert({box.width(), box.height()}, answer->image);
                                         emit fetched(paper);
                                     });
}

void ThumbnailStore::followUser()
{
    if (!m_workspace.user().id.isValid())
        forget();
}

void ThumbnailStore::forget()
{
    m_pictures.clear();
    if (m_workspace.papers())
        m_workspace.papers()->forgetAll();
    emit forgotten();
}

} // namespace lajur::ui
