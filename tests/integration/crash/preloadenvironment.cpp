// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/preloadenvironment.h"

#include <cstring>
#include <QFile>

namespace lajur::crash {

namespace {

QProcessEnvironment preloading(const char *library)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QString::fromUtf8(library));
    // A program built with sanitizers wants their runtime first and would refuse to start.
    const QString asan = QStringLiteral("ASAN_OPTIONS");
    environment.insert(asan, environment.value(asan) + QStringLiteral(":verify_asan_link_order=0"));
    return environment;
}

} // namespace

QProcessEnvironment PreloadEnvironment::recorded(const QString &root, const QString &log, const QString &acknowledgeTo)
{
    QProcessEnvironment environment = preloading(LAJUR_CRASHLOG_LIBRARY);
    environment.insert(QStringLiteral("CRASHLOG_ROOT"), root);
    environment.insert(QStringLiteral("CRASHLOG_FILE"), log);
    environment.insert(QStringLiteral("CRASHLOG_ACK"), acknowledgeTo);
    return environment;
}

QProcessEnvironment PreloadEnvironment::failing(const QString &root, const InjectedFailure &failure,
                                                const QString &countFile)
{
    QProcessEnvironment environment = preloading(LAJUR_FAILWRITES_LIBRARY);
    environment.insert(QStringLiteral("FAIL_ROOT"), root);
    environment.insert(QStringLiteral("FAIL_N"), QString::number(failure.call));
    environment.insert(QStringLiteral("FAIL_MODE"),
                       failure.andAllAfter ? QStringLiteral("on") : QStringLiteral("once"));
    environment.insert(QStringLiteral("FAIL_SHORT"), failure.halfWritten ? QStringLiteral("1") : QStringLiteral("0"));
    environment.insert(QStringLiteral("FAIL_ONLY_DATA"), failure.onlyData ? QStringLiteral("1") : QStringLiteral("0"));
    environment.insert(QStringLiteral("FAIL_ERRNO"), QString::number(failure.error));
    environment.insert(QStringLiteral("FAIL_COUNT_FILE"), countFile);
    return environment;
}

QProcessEnvironment PreloadEnvironment::fillable(const QString &root, const QString &switchFile)
{
    QProcessEnvironment environment = preloading(LAJUR_FAILWRITES_LIBRARY);
    environment.insert(QStringLiteral("FAIL_ROOT"), root);
    environment.insert(QStringLiteral("FAIL_ONLY_DATA"), QStringLiteral("1"));
    environment.insert(QStringLiteral("FAIL_SWITCH_FILE"), switchFile);
    return environment;
}

qint64 PreloadEnvironment::callsCounted(const QString &countFile)
{
    QFile file(countFile);
    quint64 count = 0;
    if (!file.open(QIODevice::ReadOnly) || file.read(reinterpret_cast<char *>(&count), sizeof count) != sizeof count)
        return -1;
    return qint64(count);
}

} // namespace lajur::crash
