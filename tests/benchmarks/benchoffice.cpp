// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/benchoffice.h"

#include "models/services/demooffice.h"
#include "models/services/demoperson.h"
#include "tests/testlib/passwordcost.h"

#include <QDir>

namespace lajur::bench {

using namespace domain;

Result<BenchOffice> BenchOffice::found(const QString &dataFolder)
{
    BenchOffice bench;
    LAJUR_TRY_VALUE(bench.m_office,
                    composition::Office::create(dataFolder, {.passwordCost = testlib::minimumPasswordCost}));
    composition::Office &office = *bench.m_office;
    services::DemoOffice demo({office.ports(), office.session(), office.setup(), office.signIn(), office.intake(),
                               office.papers(), office.steps(), office.registers()});
    LAJUR_TRY(demo.found(testlib::minimumPasswordCost));
    LAJUR_TRY_VALUE(bench.m_profile, office.setup().profile());
    return bench;
}

QString BenchOffice::databasePath() const
{
    return QDir(m_office->dataFolder()).filePath(QStringLiteral("lajur.sqlite"));
}

Result<QList<CaseId>> BenchOffice::cases(int count, const QString &stage)
{
    services::NewCase entry;
    entry.outside.emplace();
    entry.outside->stage = stage;
    entry.outside->note = QStringLiteral("Berkas contoh dari buku agenda lama");
    QList<CaseId> ids;
    LAJUR_TRY_VALUE(auto transaction, m_office->ports().transactions.begin());
    for (int i = 0; i < count; ++i) {
        entry.form = services::demoPerson(i);
        LAJUR_TRY_VALUE(const services::Intake intake, m_office->intake().open(entry, m_profile));
        ids.append(intake.opened.record.id);
    }
    LAJUR_TRY(transaction->commit());
    LAJUR_TRY(m_office->finishWork());
    return ids;
}

} // namespace lajur::bench
