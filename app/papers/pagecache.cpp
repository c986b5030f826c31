// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/pagecache.h"

#include <QHash>

namespace lajur::papers {

namespace {

constexpr qint64 Kilobyte = 1024;

} // namespace

size_t qHash(const PageCache::Key &key, size_t seed)
{
    return qHashMulti(seed, key.paper, key.page, key.box.width(), key.box.height());
}

PageCache::PageCache(qint64 megabytes)
    : m_pages(static_cast<qsizetype>(megabytes * Kilobyte))
{
}

void PageCache::insert(const Key &key, const services::PageImage &image)
{
    m_pages.insert(key, new services::PageImage(image),
                   static_cast<qsizetype>(image.image.sizeInBytes() / Kilobyte + 1));
}

const services::PageImage *PageCache::find(const Key &key) const
{
    return m_pages.object(key);
}

} // namespace lajur::papers
