// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/unzipped.h"

#include <archive.h>
#include <archive_entry.h>

namespace lajur::testlib {

QHash<QString, QByteArray> unzipped(const QByteArray &zip, const QString &password)
{
    constexpr qsizetype mostOfFile = 1024 * 1024;
    QHash<QString, QByteArray> files;
    archive *reader = archive_read_new();
    archive_read_support_format_zip(reader);
    archive_read_add_passphrase(reader, qPrintable(password));
    archive_read_open_memory(reader, zip.constData(), size_t(zip.size()));
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
        QByteArray content(mostOfFile, '\0');
        const la_ssize_t size = archive_read_data(reader, content.data(), size_t(content.size()));
        if (size >= 0)
            files.insert(QString::fromUtf8(archive_entry_pathname(entry)), content.left(size));
    }
    archive_read_free(reader);
    return files;
}

} // namespace lajur::testlib
