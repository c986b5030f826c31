// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/composition/office.h"

namespace lajur::bench {

/// A demo office with somebody signed in who may do everything, and cases in the stage a measurement begins with.
class BenchOffice
{
public:
    static domain::Result<BenchOffice> found(const QString &dataFolder);

    composition::Office &office() { return *m_office; }
    const services::OfficeProfile &profile() const { return m_profile; }
    QString databasePath() const;

    /// Takes over cases that began outside and stand in `stage` now.
    domain::Result<QList<domain::CaseId>> cases(int count, const QString &stage);

private:
    std::unique_ptr<composition::Office> m_office;
    services::OfficeProfile m_profile;
};

} // namespace lajur::bench
