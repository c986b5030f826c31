// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/provenfiles.h"

#include <fcntl.h>
#include <QFile>
#include <QSaveFile>
#include <unistd.h>

namespace lajur::crash {

namespace {

constexpr int fileCount = 7;

QString pathOf(const QString &folder, int version)
{
    return folder + QStringLiteral("/file%1").arg(version % fileCount);
}

QByteArray contentOf(int version)
{
    const QByteArray number = QByteArray::number(version);
    return number + '\n' + QByteArray(3000 + version % 500, char('a' + version % 26)) + '\n' + number;
}

bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

bool ProvenFiles::write(int version) const
{
    const QByteArray content = contentOf(version);
    if (m_care == Care::None) {
        QFile file(pathOf(m_folder, version));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return true;
    }
    QSaveFile file(pathOf(m_folder, version));
    // Qt 6.4 forgets the error if the last flush of its buffer fails inside commit(), and puts a cut file in place
    // (QTBUG-75077).
    const QIODevice::OpenMode buffering = m_care == Care::Saved ? QIODevice::NotOpen : QIODevice::Unbuffered;
    return file.open(QIODevice::WriteOnly | buffering) && file.write(content) == content.size() && file.commit()
        && (m_care == Care::Saved || syncFolder(m_folder));
}

QString ProvenFiles::check(const QString &folder, const QByteArrayList &acknowledged)
{
    QList<int> newest(fileCount, -1);
    for (const QByteArray &version : acknowledged)
        newest[version.toInt() % fileCount] = version.toInt();
    for (int i = 0; i < fileCount; ++i) {
        QFile file(pathOf(folder, i));
        if (!file.open(QIODevice::ReadOnly)) {
            if (newest[i] >= 0)
                return QStringLiteral("lost file %1").arg(i);
            continue;
        }
        const QByteArray content = file.readAll();
        const int version = content.left(content.indexOf('\n')).toInt();
        if (content != contentOf(version) || version % fileCount != i)
            return QStringLiteral("torn file %1").arg(i);
        if (version < newest[i])
            return QStringLiteral("lost version %1 of file %2").arg(newest[i]).arg(i);
    }
    return {};
}

} // namespace lajur::crash
