// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/watchrounds.h"

#include "models/services/officework.h"
#include "models/services/watchroutine.h"

#include <chrono>
#include <QStringList>

namespace lajur::services {

using namespace domain;

WatchRounds::WatchRounds(OfficeWork &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
{
    m_timer.setSingleShot(true); // the next round begins when this one is over
    m_timer.setInterval(std::chrono::seconds(WatchRoutine::secondsBetweenLooks));
    connect(&m_timer, &QTimer::timeout, this, &WatchRounds::look);
    m_timer.start();
}

void WatchRounds::look()
{
    // An office that is being opened, or asks somebody for a password, is looked at the next time.
    if (m_office.pending() > 0) {
        m_timer.start();
        return;
    }
    m_office.run(
        this, [](OpenOffice &office) { return office.watch().look(); },
        [this](const Result<WatchReport> &report) {
            take(report);
            m_timer.start();
        });
}

void WatchRounds::take(const Result<WatchReport> &report)
{
    QStringList sentences;
    if (report) {
        for (const WatchReport::Problem &problem : report->problems)
            sentences.append(QStringLiteral("%1: %2").arg(problem.file, problem.text));
    } else if (report.error().code != ErrorCode::SignedOut) {
        sentences.append(report.error().text);
    }
    const QString trouble = sentences.join(u'\n');
    if (std::exchange(m_trouble, trouble) != trouble)
        emit troubleChanged(trouble);
}

} // namespace lajur::services
