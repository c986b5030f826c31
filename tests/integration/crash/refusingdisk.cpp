// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/refusingdisk.h"

#include "tests/integration/crash/preloadenvironment.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace lajur::crash {

namespace {

// Of failwrites.c.
const char *const rootVariable = "FAIL_ROOT";
const char *const switchVariable = "FAIL_SWITCH_FILE";
const char *const reasonVariable = "FAIL_ERRNO";

} // namespace

bool RefusingDisk::isThere()
{
    return qEnvironmentVariableIsSet(switchVariable);
}

int RefusingDisk::runAgain(const QStringList &arguments, Temporaries temporaries, const QString &reason)
{
    QTemporaryDir disk;
    QTemporaryDir beside;
    QProcess child;
    QProcessEnvironment environment
        = PreloadEnvironment::fillable(disk.path(), beside.filePath(QStringLiteral("refuses")));
    environment.insert(QString::fromLatin1(reasonVariable), reason);
    if (temporaries == Temporaries::OnIt)
        environment.insert(QStringLiteral("TMPDIR"), disk.path());
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(-1);
    return child.exitStatus() == QProcess::NormalExit ? child.exitCode() : 1;
}

QString RefusingDisk::path()
{
    return qEnvironmentVariable(rootVariable);
}

QString RefusingDisk::reason()
{
    return qEnvironmentVariable(reasonVariable);
}

void RefusingDisk::refuse(bool writes)
{
    QFile file(qEnvironmentVariable(switchVariable));
    if (!file.open(QIODevice::ReadWrite) || file.write(writes ? "1" : "0", 1) != 1)
        qFatal("the disk does not obey");
}

} // namespace lajur::crash
