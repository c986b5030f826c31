// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/watchedfolder.h"

#include <QObject>
#include <QTimer>

namespace lajur::services {

class OfficeWork;

/// Looks into the watched folder every few seconds as long as the program runs, whoever is signed in.
class WatchRounds : public QObject
{
    Q_OBJECT

public:
    explicit WatchRounds(OfficeWork &office, QObject *parent = nullptr);

signals:
    /// What stays in the folder and why, in sentences; empty when nothing does any more. May name files.
    void troubleChanged(const QString &sentences);

private:
    void look();
    void take(const domain::Result<WatchReport> &report);

    OfficeWork &m_office;
    QTimer m_timer;
    QString m_trouble;
};

} // namespace lajur::services
