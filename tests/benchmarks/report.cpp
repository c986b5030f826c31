// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/report.h"

#include <cstdio>
#include <QJsonDocument>
#include <QJsonObject>

namespace lajur::bench {

namespace {

QJsonObject figures(const QString &name, double value, double floor, Unit unit)
{
    const bool timed = unit == Unit::Milliseconds;
    return {{QStringLiteral("name"), name},
            {timed ? QStringLiteral("value_ms") : QStringLiteral("value"), value},
            {timed ? QStringLiteral("floor_ms") : QStringLiteral("floor"), floor},
            {QStringLiteral("ratio"), value / floor}};
}

void print(const QJsonObject &line)
{
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

void reportGoal(const QString &name, double value, double floor, double goal, Unit unit)
{
    QJsonObject line = figures(name, value, floor, unit);
    line.insert(QStringLiteral("goal"), goal);
    print(line);
}

void reportFigure(const QString &name, double value, double floor, Unit unit)
{
    print(figures(name, value, floor, unit));
}

int giveUp(const domain::Error &error)
{
    std::fprintf(stderr, "cannot measure: %s (%s)\n", qPrintable(error.text), qPrintable(error.detail));
    return 1;
}

} // namespace lajur::bench
