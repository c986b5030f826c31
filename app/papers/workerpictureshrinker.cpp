// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/papers/workerpictureshrinker.h"

#include "app/papers/workerpaperreader.h"
#include "models/paperwire/request.h"
#include "models/paperwire/shrunkpaper.h"
#include "models/services/waitforpaper.h"

#include <QCoreApplication>
#include <QThread>

#include <memory>

namespace lajur::papers {

using namespace domain;
using namespace services;
using namespace paperwire;
using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

/// Many pages at many resolutions take longer than one page to look at.
constexpr auto TimeLimit = 60s;

QString kilobytes(qint64 bytes)
{
    return QString::number((bytes + 999) / 1000);
}

Result<ShrunkPaper> ask(const QString &program, const QByteArray &bytes, qint64 limit, int leastDpi)
{
    WorkerPaperReader reader(program);
    reader.setTimeLimit(TimeLimit);
    LAJUR_TRY_VALUE(const Answer answer, waitForPaper<Answer>([&](const auto &caller, const auto &done) {
                        reader.ask(operations::Shrink, Paper(bytes),
                                   {{arguments::Limit, limit}, {arguments::LeastDpi, leastDpi}}, caller, done);
                    }));
    return ShrunkPaper::fromAnswer(answer);
}

} // namespace

Result<PictureShrinker::Shrunk> WorkerPictureShrinker::shrink(const QByteArray &bytes, const QString &mimeType,
                                                              qint64 limit, int leastDpi)
{
    if (bytes.size() <= limit)
        return Shrunk{bytes, mimeType};
    // Waiting for a worker takes an event loop. One on the caller's own thread would run other jobs of the office in
    // the middle of this one.
    Result<ShrunkPaper> shrunk;
    const std::unique_ptr<QThread> thread(QThread::create([&] { shrunk = ask(m_program, bytes, limit, leastDpi); }));
    thread->start();
    thread->wait();
    if (!shrunk)
        return failure(shrunk);
    if (shrunk->electronicallySigned)
        return failure(ErrorCode::Refused,
                       Tr::tr("The PDF carries an electronic signature, which would be void if it were made smaller. "
                              "Ask for a PDF of at most %1 KB.")
                           .arg(kilobytes(limit)),
                       QStringLiteral("signed PDF above the limit"));
    if (shrunk->bytes.isEmpty() || shrunk->bytes.size() > limit)
        return failure(ErrorCode::Refused,
                       Tr::tr("Just still readable it has %1 KB, and at most %2 KB are taken. Scan it again with "
                              "300 dpi, without what lies around it.")
                           .arg(kilobytes(shrunk->smallest), kilobytes(limit)),
                       QStringLiteral("cannot be shrunk below the limit"));
    return Shrunk{shrunk->bytes, shrunk->type};
}

} // namespace lajur::papers
