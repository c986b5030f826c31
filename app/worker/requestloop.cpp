// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/requestloop.h"

#include "models/paperwire/limits.h"

#include <QByteArray>

#include <cerrno>

#include <sys/resource.h>
#include <unistd.h>

namespace lajur::worker {

using namespace paperwire;

RequestLoop::RequestLoop(RequestHandler &handler, const AnswerWindow &window, int in, int out)
    : m_handler(handler)
    , m_window(window)
    , m_in(in)
    , m_out(out)
{
}

int RequestLoop::run()
{
    FrameReader reader(MaximumPaperSize);
    QByteArray chunk(Megabyte, Qt::Uninitialized);
    while (true) {
        const ssize_t count = ::read(m_in, chunk.data(), static_cast<std::size_t>(chunk.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return ExitEndOfRequests;
        reader.append(QByteArrayView(chunk.constData(), count));
        while (const auto frame = reader.next()) {
            if (!answer(m_handler.handle(*frame)))
                return ExitEndOfRequests;
        }
        if (reader.broken())
            return ExitBrokenRequest;
    }
}

bool RequestLoop::answer(Reply reply)
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    reply.header.peakMegabytes = static_cast<int>(usage.ru_maxrss / 1024);
    reply.header.cpuSeconds = static_cast<int>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec);

    const qint64 size = reply.answer.payloadSize();
    reply.header.shared = size > SmallAnswer && size <= m_window.size();
    const QCborMap header = reply.header.header(reply.answer);
    if (reply.header.shared) {
        reply.answer.writePayload(m_window.data());
        const QByteArray start = frameStart(header, 0);
        return write(start.constData(), start.size());
    }
    QByteArray bytes = frameStart(header, size);
    const qsizetype startSize = bytes.size();
    bytes.resize(startSize + size);
    reply.answer.writePayload(bytes.data() + startSize);
    return write(bytes.constData(), bytes.size());
}

bool RequestLoop::write(const char *bytes, qint64 size) const
{
    while (size > 0) {
        const ssize_t count = ::write(m_out, bytes, static_cast<std::size_t>(size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes += count;
        size -= count;
    }
    return true;
}

} // namespace lajur::worker
