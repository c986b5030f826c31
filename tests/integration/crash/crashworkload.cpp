// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small program to be recorded, killed and starved of disk: crashworkload KIND FOLDER COUNT (a negative count never
// ends).

#include "tests/integration/crash/acknowledge.h"
#include "tests/integration/crash/everycall.h"
#include "tests/integration/crash/provenfiles.h"
#include "tests/integration/crash/provenrows.h"

#include <cstdio>
#include <QCoreApplication>

using namespace lajur::crash;

namespace {

int complain(const QString &what)
{
    std::fputs(qPrintable(what + u'\n'), stderr);
    return 1;
}

int addRows(const QString &folder, const char *setup, int count)
{
    ProvenRows rows(folder, setup);
    if (rows.problem().isEmpty() && count < 0)
        acknowledge("ready");
    for (int i = 0; i != count && rows.problem().isEmpty(); ++i) {
        if (const qint64 id = rows.append(); id > 0)
            acknowledge(QByteArray::number(id));
    }
    return rows.problem().isEmpty() ? 0 : complain(rows.problem());
}

int writeFiles(const QString &folder, ProvenFiles::Care care, int count)
{
    const ProvenFiles files(folder, care);
    for (int version = 0; version != count; ++version) {
        if (!files.write(version))
            return complain(QStringLiteral("cannot write"));
        acknowledge(QByteArray::number(version));
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return complain(QStringLiteral("crashworkload KIND FOLDER COUNT"));
    const QString kind = arguments[1];
    const QString folder = arguments[2];
    const int count = arguments[3].toInt();
    if (kind == QLatin1String("wal-full"))
        return addRows(folder, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL", count);
    if (kind == QLatin1String("wal-normal"))
        return addRows(folder, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL", count);
    if (kind == QLatin1String("delete-full"))
        return addRows(folder, "PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL", count);
    if (kind == QLatin1String("no-journal"))
        return addRows(folder, "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF", count);
    if (kind == QLatin1String("plain-file"))
        return writeFiles(folder, ProvenFiles::Care::None, count);
    if (kind == QLatin1String("saved-file"))
        return writeFiles(folder, ProvenFiles::Care::Saved, count);
    if (kind == QLatin1String("synced-file"))
        return writeFiles(folder, ProvenFiles::Care::SavedAndSynced, count);
    if (kind == QLatin1String("every-call")) {
        const QString failed = EveryCall::make(folder, folder + QStringLiteral("/.."));
        return failed.isEmpty() ? 0 : complain(failed);
    }
    return complain(QStringLiteral("unknown kind"));
}
