// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/papers/pagecache.h"
#include "app/papers/workerpool.h"

namespace lajur::papers {

/// The port PaperReader by worker processes: the file's bytes go to a worker, what it finds comes back checked.
class WorkerPaperReader final : public services::PaperReader
{
public:
    /// `program` is the worker's file; empty means the one beside the running program.
    explicit WorkerPaperReader(const QString &program = {});

    services::PaperTicket describe(const services::Paper &paper, const services::PaperCaller &caller,
                                   const services::PaperAnswer<services::PaperDescription> &answer) override;
    services::PaperTicket renderPage(const services::Paper &paper, int page, const QSize &box,
                                     const services::PaperCaller &caller,
                                     const services::PaperAnswer<services::PageImage> &answer) override;
    services::PaperTicket renderPageAt(const services::Paper &paper, int page, double dpi,
                                       const services::PaperCaller &caller,
                                       const services::PaperAnswer<services::PageImage> &answer) override;
    QImage pageAtHand(const services::Paper &paper, int page, const QSize &box) override;
    services::PaperTicket words(const services::Paper &paper, int page, const services::PaperCaller &caller,
                                const services::PaperAnswer<QList<services::PageWord>> &answer) override;
    services::PaperTicket search(const services::Paper &paper, const QString &text, int firstPage, int count,
                                 const services::PaperCaller &caller,
                                 const services::PaperAnswer<QList<services::PageHits>> &answer) override;
    services::PaperTicket normalise(const services::Paper &paper, const services::PaperCaller &caller,
                                    const services::PaperAnswer<services::NormalisedImage> &answer) override;
    services::PaperTicket codes(const services::Paper &paper, int page, const services::PaperCaller &caller,
                                const services::PaperAnswer<QList<services::PageCode>> &answer) override;
    services::PaperTicket signatures(const services::Paper &paper, const services::PaperCaller &caller,
                                     const services::PaperAnswer<QList<services::PaperSignature>> &answer) override;
    services::PaperTicket certificate(const services::Paper &paper, const services::PaperCaller &caller,
                                      const services::PaperAnswer<services::CertificateFacts> &answer) override;
    services::PaperTicket readKtp(const services::Paper &paper, int page, const services::PaperCaller &caller,
                                  const services::PaperAnswer<services::KtpSheet> &answer) override;
    services::PaperTicket readPage(const services::Paper &paper, int page, const services::PaperCaller &caller,
                                   const services::PaperAnswer<services::PageReading> &answer) override;
    services::PaperTicket guessPage(const services::Paper &paper, int page, const services::PaperCaller &caller,
                                    const services::PaperAnswer<services::PageGuess> &answer) override;
    void drop(services::PaperTicket ticket) override;
    void forgetAll() override;

    const WorkerPool &pool() const { return m_pool; }
    /// How long a question may take. For tests.
    void setTimeLimit(std::chrono::milliseconds limit) { m_limit = limit; }
    /// Asks a worker anything. For operations beyond the port.
    services::PaperTicket ask(const QString &operation, const services::Paper &paper, const QCborMap &arguments,
                              const services::PaperCaller &caller, const PaperJob::Done &done);

private:
    void keep(const PageCache::Key &key, const services::PageImage &image, const services::PaperCaller &caller,
              const services::Paper &paper);
    void prefetch(const services::Paper &paper, const PageCache::Key &key);

    PageCache m_cache;
    QList<services::PaperTicket> m_prefetched; ///< Asked for because they lie beside the page last looked at.
    std::chrono::milliseconds m_limit;
    WorkerPool m_pool;
};

} // namespace lajur::papers
