// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/demoopening.h"

#include "app/composition/office.h"
#include "app/composition/storyclock.h"
#include "models/services/demooffice.h"

namespace lajur::desktop {

using namespace domain;

namespace {
constexpr int openCases = 60;
constexpr int closedCases = 20;

Status make(const QString &dataFolder)
{
    composition::StoryClock clock(QDateTime::currentDateTimeUtc());
    LAJUR_TRY_VALUE(auto office, composition::Office::create(dataFolder, {.clock = &clock, .passwordCost = {}}));
    services::DemoOffice demo({office->ports(), office->session(), office->setup(), office->signIn(), office->intake(),
                               office->papers(), office->steps(), office->registers()});
    LAJUR_TRY(demo.found(office->passwordCost()));
    return demo.fill(openCases, closedCases, [&clock](int done, int all) { clock.turnTo(done, all); });
}
} // namespace

services::OfficeWork::Opener demoOpening(const QString &dataFolder)
{
    return [dataFolder]() -> Result<std::unique_ptr<services::OpenOffice>> {
        LAJUR_TRY(make(dataFolder));
        LAJUR_TRY_VALUE(auto office, composition::Office::open(dataFolder));
        return std::unique_ptr<services::OpenOffice>(std::move(office));
    };
}

} // namespace lajur::desktop
