// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/printing/cupsqueue.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace lajur::printing {

using namespace domain;
using services::PrinterInfo;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr double perMm = 100; // CUPS counts in hundredths of a millimetre
constexpr double sameMm = 0.5; // PWG 5101.1 takes sizes this close for one

QString option(const cups_dest_t &destination, const char *name)
{
    return QString::fromUtf8(cupsGetOption(name, destination.num_options, destination.options));
}

QString trouble(const cups_dest_t &destination)
{
    constexpr int stopped = IPP_PSTATE_STOPPED;
    if (option(destination, "printer-is-accepting-jobs") == u"false")
        return Tr::tr("takes no jobs");
    if (option(destination, "printer-state").toInt() == stopped)
        return Tr::tr("stopped");
    return {};
}

PrinterInfo infoOf(const cups_dest_t &destination)
{
    PrinterInfo info;
    info.name = QString::fromUtf8(destination.name);
    info.description = option(destination, "printer-info");
    info.isDefault = destination.is_default != 0;
    info.trouble = trouble(destination);
    return info;
}

} // namespace

CupsQueue::CupsQueue(const CupsConnection &connection, cups_dest_t *destination)
    : m_http(connection.get())
    , m_destination(destination)
    , m_information(cupsCopyDestInfo(connection.get(), destination))
{
}

Result<QList<PrinterInfo>> CupsQueue::all(const CupsConnection &connection)
{
    cups_dest_t *found = nullptr;
    const int count = cupsGetDests2(connection.get(), &found);
    const std::unique_ptr<cups_dest_t, std::function<void(cups_dest_t *)>> owner(
        found, [count](cups_dest_t *all) { cupsFreeDests(count, all); });
    QList<PrinterInfo> printers;
    for (int i = 0; i < count; ++i) {
        // An instance is the same queue with other settings; letters bring their own.
        if (found[i].instance == nullptr)
            printers.append(infoOf(found[i]));
    }
    std::stable_sort(printers.begin(), printers.end(),
                     [](const PrinterInfo &a, const PrinterInfo &b) { return a.isDefault && !b.isDefault; });
    return printers;
}

Result<CupsQueue> CupsQueue::named(const CupsConnection &connection, const QString &name)
{
    cups_dest_t *destination = cupsGetNamedDest(connection.get(), name.toUtf8().constData(), nullptr);
    if (destination == nullptr)
        return failure(ErrorCode::Unavailable,
                       Tr::tr("The printer “%1” is no longer there. Switch it on or choose another one.").arg(name),
                       cupsDetail());
    return CupsQueue(connection, destination);
}

Status CupsQueue::requireReady() const
{
    const PrinterInfo info = infoOf(*m_destination);
    if (info.trouble.isEmpty())
        return {};
    return failure(
        ErrorCode::Unavailable,
        Tr::tr("The printer “%1” does not print now (%2). Start it again in the system's settings, or choose "
               "another one.")
            .arg(info.name, info.trouble),
        option(*m_destination, "printer-state-reasons"));
}

QStringList CupsQueue::paperNames() const
{
    QStringList names;
    const int count = cupsGetDestMediaCount(m_http, m_destination.get(), m_information.get(), 0);
    for (int i = 0; i < count; ++i) {
        cups_size_t size;
        if (!cupsGetDestMediaByIndex(m_http, m_destination.get(), m_information.get(), i, 0, &size))
            continue;
        // "A4" rather than "iso_a4_210x297mm"; a paper without a common name is told by its size.
        const pwg_media_t *known = pwgMediaForPWG(size.media);
        const char *name = known != nullptr && known->ppd != nullptr
            ? known->ppd
            : cupsLocalizeDestMedia(m_http, m_destination.get(), m_information.get(), 0, &size);
        if (name != nullptr && !names.contains(QString::fromUtf8(name)))
            names.append(QString::fromUtf8(name));
    }
    return names;
}

QByteArray CupsQueue::exactMedia(const QSizeF &paper) const
{
    const int width = qRound(paper.width() * perMm);
    const int length = qRound(paper.height() * perMm);
    cups_size_t size;
    if (cupsGetDestMediaBySize(m_http, m_destination.get(), m_information.get(), width, length, CUPS_MEDIA_FLAGS_EXACT,
                               &size)
        && qAbs(size.width / perMm - paper.width()) < sameMm && qAbs(size.length / perMm - paper.height()) < sameMm)
        return size.media;
    // Not one of the papers it names, but it may take any size within bounds.
    QByteArray custom(128, '\0');
    if (pwgFormatSizeName(custom.data(), size_t(custom.size()), "custom", nullptr, width, length, "mm")
        && cupsCheckDestSupported(m_http, m_destination.get(), m_information.get(), CUPS_MEDIA, custom.constData()))
        return custom.constData();
    return {};
}

Result<QByteArray> CupsQueue::media(const QSizeF &paper, const QString &paperName) const
{
    const QByteArray found = m_information != nullptr ? exactMedia(paper) : QByteArray();
    if (!found.isEmpty())
        return found;
    constexpr qsizetype mostNamed = 6;
    const QStringList names = paperNames();
    return failure(
        ErrorCode::Invalid,
        Tr::tr("The printer “%1” has no paper of %2 × %3 mm (%4); it has %5. Choose another paper or another "
               "printer. Nothing was printed, as a smaller or larger page would not be the letter.")
            .arg(QString::fromUtf8(m_destination->name), QLocale().toString(paper.width()),
                 QLocale().toString(paper.height()), paperName,
                 names.isEmpty() ? Tr::tr("none it names")
                                 : QStringList(names.mid(0, mostNamed)).join(QStringLiteral(", "))),
        cupsDetail());
}

} // namespace lajur::printing
