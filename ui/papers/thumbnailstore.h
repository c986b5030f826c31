// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/papers/casepaper.h"

#include <QHash>
#include <QImage>
#include <QMap>
#include <QObject>

#include <utility>

namespace lajur::ui {

/// Keeps small pictures of stored papers in memory for as long as somebody is signed in, one for each version.
class ThumbnailStore : public QObject
{
    Q_OBJECT

public:
    /// The one of the workspace, made when it is first asked for.
    static ThumbnailStore &of(Workspace &workspace);

    /// The first page as large as fits into `box` (device px); null if it has to be fetched, or cannot be shown.
    QImage atHand(const CasePaper &paper, const QSize &box) const;
    /// Fetches it once, whoever asks; fetched() says when it is there. Version 0 is not known again, so it is not kept.
    void fetch(const CasePaper &paper, const QSize &box);

signals:
    void fetched(const lajur::ui::CasePaper &paper);
    void forgotten();

private:
    using Box = std::pair<int, int>; ///< Width and height of a box.

    explicit ThumbnailStore(Workspace &workspace);
    bool isKnown(const CasePaper &paper, const QSize &box) const;
    void render(const CasePaper &paper, const services::Paper &bytes, const QSize &box);
    void followUser();
    void forget();

    Workspace &m_workspace;
    /// Null while it is fetched, and for what cannot be shown.
    QHash<CasePaper, QMap<Box, QImage>> m_pictures;
};

} // namespace lajur::ui
