// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/printing/cupsjob.h"

#include <QCoreApplication>

namespace lajur::printing {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

/// CUPS's list of a job's options, freed in the end.
struct Options {
    int count = 0;
    cups_option_t *list = nullptr;

    Options() = default;
    ~Options() { cupsFreeOptions(count, list); }
    Q_DISABLE_COPY_MOVE(Options)

    void add(const char *name, const QByteArray &value)
    {
        count = cupsAddOption(name, value.constData(), count, &list);
    }
};

} // namespace

CupsJob::CupsJob(const CupsConnection &connection, const CupsQueue &queue)
    : m_connection(connection)
    , m_queue(queue)
{
}

Status CupsJob::send(const QByteArray &pdf, const Settings &settings)
{
    Options options;
    options.add(CUPS_MEDIA, settings.media);
    options.add(CUPS_COPIES, QByteArray::number(settings.copies));
    options.add(CUPS_SIDES, CUPS_SIDES_ONE_SIDED);
    // The page has its own margins and its exact size: no filter may fit it to what it takes for the printable part.
    options.add("print-scaling", "none");
    int job = 0;
    const QByteArray title = settings.title.toUtf8();
    if (cupsCreateDestJob(m_connection.get(), m_queue.destination(), m_queue.information(), &job, title.constData(),
                          options.count, options.list)
        != IPP_STATUS_OK)
        return refused();
    const Status sent = transfer(pdf, settings, job, options.list, options.count);
    if (!sent)
        cupsCancelDestJob(m_connection.get(), m_queue.destination(), job);
    return sent;
}

Status CupsJob::transfer(const QByteArray &pdf, const Settings &settings, int job, cups_option_t *options, int count)
{
    http_t *http = m_connection.get();
    const QByteArray title = settings.title.toUtf8();
    if (cupsStartDestDocument(http, m_queue.destination(), m_queue.information(), job, title.constData(),
                              CUPS_FORMAT_PDF, count, options, 1)
            != HTTP_STATUS_CONTINUE
        || cupsWriteRequestData(http, pdf.constData(), size_t(pdf.size())) != HTTP_STATUS_CONTINUE)
        return refused();
    if (cupsFinishDestDocument(http, m_queue.destination(), m_queue.information()) > IPP_STATUS_OK_CONFLICTING)
        return refused();
    return {};
}

tl::unexpected<Error> CupsJob::refused() const
{
    // CUPS words its grounds in the system's language, and they name queues, not people.
    return failure(
        ErrorCode::Unavailable,
        Tr::tr("The printer “%1” did not take the letter: %2 Choose another printer, or save the letter as PDF.")
            .arg(QString::fromUtf8(m_queue.destination()->name), QString::fromUtf8(cupsLastErrorString())),
        cupsDetail());
}

} // namespace lajur::printing
