// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/ziparchivewriter.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>
#include <QCoreApplication>

namespace lajur::exchange {

using domain::ErrorCode;
using domain::failure;
using domain::Result;
using domain::Status;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

using Archive = std::unique_ptr<archive, int (*)(archive *)>;
using Entry = std::unique_ptr<archive_entry, void (*)(archive_entry *)>;

la_ssize_t append(archive *, void *bytes, const void *data, size_t size)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

tl::unexpected<domain::Error> failed(archive *zip)
{
    const char *said = archive_error_string(zip);
    return failure(ErrorCode::Unavailable, Tr::tr("The encrypted ZIP file could not be made. Try again."),
                   QStringLiteral("libarchive: ") + QString::fromUtf8(said != nullptr ? said : "no reason given"));
}

Status add(archive *zip, const services::OutgoingFile &file)
{
    const Entry entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), file.name.toUtf8().constData());
    archive_entry_set_size(entry.get(), file.bytes.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    const bool added = archive_write_header(zip, entry.get()) == ARCHIVE_OK
        && archive_write_data(zip, file.bytes.constData(), size_t(file.bytes.size())) == file.bytes.size()
        && archive_write_finish_entry(zip) == ARCHIVE_OK;
    return added ? Status() : failed(zip);
}

} // namespace

Result<QByteArray> ZipArchiveWriter::zip(const QList<services::OutgoingFile> &files, const QString &password)
{
    QByteArray bytes;
    const Archive zip(archive_write_new(), &archive_write_free);
    const bool begun = archive_write_set_format_zip(zip.get()) == ARCHIVE_OK
        && archive_write_set_options(zip.get(), "zip:encryption=aes256,zip:hdrcharset=UTF-8") == ARCHIVE_OK
        && archive_write_set_passphrase(zip.get(), password.toUtf8().constData()) == ARCHIVE_OK
        && archive_write_set_bytes_in_last_block(zip.get(), 1) == ARCHIVE_OK
        && archive_write_open(zip.get(), &bytes, nullptr, &append, nullptr) == ARCHIVE_OK;
    if (!begun)
        return failed(zip.get());
    for (const services::OutgoingFile &file : files)
        LAJUR_TRY(add(zip.get(), file));
    if (archive_write_close(zip.get()) != ARCHIVE_OK)
        return failed(zip.get());
    return bytes;
}

} // namespace lajur::exchange
