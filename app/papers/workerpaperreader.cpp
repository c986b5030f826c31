// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/workerpaperreader.h"

#include "models/paperwire/answercodec.h"
#include "models/paperwire/limits.h"
#include "models/paperwire/request.h"

#include <QCoreApplication>
#include <QLocale>

namespace lajur::papers {

using namespace domain;
using namespace services;
using namespace paperwire;
using namespace std::chrono_literals;

namespace {

constexpr qint64 CacheMegabytes = 192;
constexpr auto TimeLimit = 20s;

QString programBeside()
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + QStringLiteral("/lajur-worker.exe");
#else
    return QCoreApplication::applicationDirPath() + QStringLiteral("/lajur-worker");
#endif
}

/// Turns what comes from a worker into what was asked for.
template <typename T, typename Decode>
PaperJob::Done decoded(const PaperAnswer<T> &answer, Decode decode)
{
    return [answer, decode](const Result<Answer> &result) {
        if (!result)
            answer(failure(result));
        else
            answer(decode(*result));
    };
}

Result<PageImage> pageImageOf(const Answer &answer, int page)
{
    if (answer.images.size() != 1)
        return tl::unexpected<Error>(endedError(WorkerEnd::Crashed));
    const qint64 count = answer.value[arguments::Count].toInteger();
    return PageImage{answer.images.constFirst(), page, static_cast<int>(qBound(qint64(0), count, qint64(1'000'000)))};
}

} // namespace

WorkerPaperReader::WorkerPaperReader(const QString &program)
    : m_cache(CacheMegabytes)
    , m_limit(TimeLimit)
    , m_pool(program.isEmpty() ? programBeside() : program)
{
}

PaperTicket WorkerPaperReader::ask(const QString &operation, const Paper &paper, const QCborMap &arguments,
                                   const PaperCaller &caller, const PaperJob::Done &done)
{
    PaperJob job;
    job.operation = operation;
    job.paper = paper;
    job.arguments = arguments;
    job.urgency = caller.urgency;
    job.limit = m_limit;
    job.context = caller.context;
    job.done = done;
    if (paper.bytes().size() > MaximumPaperSize)
        job.known = tl::unexpected<Error>(refusedError(Refusal::TooLarge));
    else if (paper.bytes().isEmpty())
        job.known = tl::unexpected<Error>(refusedError(Refusal::UnknownType));
    return m_pool.add(std::move(job));
}

PaperTicket WorkerPaperReader::describe(const Paper &paper, const PaperCaller &caller,
                                        const PaperAnswer<PaperDescription> &answer)
{
    return ask(operations::Describe, paper, {}, caller,
               decoded(answer, [](const Answer &found) { return descriptionOf(found.value); }));
}

PaperTicket WorkerPaperReader::renderPage(const Paper &paper, int page, const QSize &box, const PaperCaller &caller,
                                          const PaperAnswer<PageImage> &answer)
{
    const PageCache::Key key{paper.id(), page, box};
    if (caller.urgency == PaperUrgency::Visible) {
        for (const PaperTicket ticket : std::exchange(m_prefetched, {}))
            m_pool.drop(ticket);
    }
    if (const PageImage *cached = m_cache.find(key)) {
        PaperJob job;
        job.context = caller.context;
        job.known = Answer();
        job.done = [this, answer, key, caller, paper, image = *cached](const Result<Answer> &) {
            keep(key, image, caller, paper);
            answer(image);
        };
        return m_pool.add(std::move(job));
    }
    const QCborMap given{{arguments::Page, page}, {arguments::Width, box.width()}, {arguments::Height, box.height()}};
    return ask(operations::Render, paper, given, caller, [=, this](const Result<Answer> &result) {
        if (!result)
            return answer(failure(result));
        const Result<PageImage> image = pageImageOf(*result, page);
        if (image)
            keep(key, *image, caller, paper);
        answer(image);
    });
}

void WorkerPaperReader::keep(const PageCache::Key &key, const PageImage &image, const PaperCaller &caller,
                             const Paper &paper)
{
    if (!m_cache.find(key))
        m_cache.insert(key, image);
    if (caller.urgency != PaperUrgency::Visible)
        return;
    for (const int page : {key.page + 1, key.page - 1}) {
        if (page >= 0 && page < image.pageCount)
            prefetch(paper, {key.paper, page, key.box});
    }
}

void WorkerPaperReader::prefetch(const Paper &paper, const PageCache::Key &key)
{
    if (m_cache.find(key))
        return;
    m_prefetched.append(
        renderPage(paper, key.page, key.box, {&m_pool, PaperUrgency::Idle}, [](const Result<PageImage> &) {}));
}

QImage WorkerPaperReader::pageAtHand(const Paper &paper, int page, const QSize &box)
{
    const PageImage *cached = m_cache.find({paper.id(), page, box});
    return cached ? cached->image : QImage();
}

PaperTicket WorkerPaperReader::renderPageAt(const Paper &paper, int page, double dpi, const PaperCaller &caller,
                                            const PaperAnswer<PageImage> &answer)
{
    return ask(operations::Render, paper, {{arguments::Page, page}, {arguments::Dpi, dpi}}, caller,
               decoded(answer, [page](const Answer &found) { return pageImageOf(found, page); }));
}

PaperTicket WorkerPaperReader::words(const Paper &paper, int page, const PaperCaller &caller,
                                     const PaperAnswer<QList<PageWord>> &answer)
{
    return ask(operations::Words, paper, {{arguments::Page, page}}, caller,
               decoded(answer, [](const Answer &found) { return wordsOf(found.value); }));
}

PaperTicket WorkerPaperReader::search(const Paper &paper, const QString &text, int firstPage, int count,
                                      const PaperCaller &caller, const PaperAnswer<QList<PageHits>> &answer)
{
    const QCborMap given{{arguments::Text, text.left(MaximumSearchLength)},
                         {arguments::Page, firstPage},
                         {arguments::Count, qMin(count, MaximumPagesShown)}};
    return ask(operations::Search, paper, given, caller,
               decoded(answer, [](const Answer &found) { return hitsOf(found.value); }));
}

PaperTicket WorkerPaperReader::normalise(const Paper &paper, const PaperCaller &caller,
                                         const PaperAnswer<NormalisedImage> &answer)
{
    return ask(operations::Normalise, paper, {}, caller,
               decoded(answer, [](const Answer &found) { return normalisedOf(found); }));
}

PaperTicket WorkerPaperReader::codes(const Paper &paper, int page, const PaperCaller &caller,
                                     const PaperAnswer<QList<PageCode>> &answer)
{
    return ask(operations::Codes, paper, {{arguments::Page, page}}, caller,
               decoded(answer, [](const Answer &found) { return codesOf(found.value); }));
}

PaperTicket WorkerPaperReader::signatures(const Paper &paper, const PaperCaller &caller,
                                          const PaperAnswer<QList<PaperSignature>> &answer)
{
    return ask(operations::Signatures, paper, {}, caller,
               decoded(answer, [](const Answer &found) { return signaturesOf(found.value); }));
}

PaperTicket WorkerPaperReader::certificate(const Paper &paper, const PaperCaller &caller,
                                           const PaperAnswer<CertificateFacts> &answer)
{
    return ask(operations::Certificate, paper, {}, caller,
               decoded(answer, [](const Answer &found) { return certificateOf(found.value); }));
}

PaperTicket WorkerPaperReader::readKtp(const Paper &paper, int page, const PaperCaller &caller,
                                       const PaperAnswer<KtpSheet> &answer)
{
    const QString language = QLocale().name().left(2);
    return ask(operations::Ktp, paper, {{arguments::Page, page}, {arguments::Language, language}}, caller,
               decoded(answer, [](const Answer &found) {
                   return KtpSheet{found.value, found.images};
               }));
}

PaperTicket WorkerPaperReader::readPage(const Paper &paper, int page, const PaperCaller &caller,
                                        const PaperAnswer<PageReading> &answer)
{
    return ask(operations::Read, paper, {{arguments::Page, page}}, caller,
               decoded(answer, [](const Answer &found) { return readingOf(found.value); }));
}

PaperTicket WorkerPaperReader::guessPage(const Paper &paper, int page, const PaperCaller &caller,
                                         const PaperAnswer<PageGuess> &answer)
{
    return ask(operations::Kind, paper, {{arguments::Page, page}}, caller,
               decoded(answer, [](const Answer &found) { return guessOf(found.value); }));
}

void WorkerPaperReader::drop(PaperTicket ticket)
{
    m_pool.drop(ticket);
}

void WorkerPaperReader::forgetAll()
{
    m_cache.clear();
    m_pool.retireAll();
}

} // namespace lajur::papers
