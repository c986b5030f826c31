// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/paperanswers.h"

#include <QCache>
#include <QSize>

namespace lajur::papers {

/// Rendered pages kept in memory, raw, as many as there is room for; the ones not looked at for longest go first.
class PageCache
{
public:
    struct Key {
        quint64 paper = 0;
        int page = 0;
        QSize box;
        bool operator==(const Key &) const = default;
    };

    explicit PageCache(qint64 megabytes);

    void insert(const Key &key, const services::PageImage &image);
    const services::PageImage *find(const Key &key) const; ///< Null if it is not there.
    void clear() { m_pages.clear(); }

private:
    QCache<Key, services::PageImage> m_pages;
};

size_t qHash(const PageCache::Key &key, size_t seed = 0);

} // namespace lajur::papers
