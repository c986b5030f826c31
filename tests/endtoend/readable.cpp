// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endtoend/readable.h"

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QStringEncoder>

namespace lajur::endtoend {

namespace {

QString reasonOf(const QByteArray &bytes, const QStringList &texts)
{
    for (const QString &text : texts) {
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            const QByteArray encoded = QStringEncoder(encoding)(text);
            if (bytes.contains(encoded))
                return QStringLiteral("a personal number");
        }
    }
    if (bytes.contains("%PDF-"))
        return QStringLiteral("a PDF");
    return QImage::fromData(bytes).isNull() ? QString() : QStringLiteral("an image");
}

} // namespace

QStringList readableFiles(const QString &folder, const QStringList &texts)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString reason = file.open(QIODevice::ReadOnly) ? reasonOf(file.readAll(), texts) : QString();
        if (!reason.isEmpty())
            found << file.fileName() + QStringLiteral(": ") + reason;
    }
    return found;
}

} // namespace lajur::endtoend
