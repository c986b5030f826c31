// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/workspace.h"

namespace lajur::ui {

Workspace::Workspace(services::OfficeWork &work, const Devices &devices, Prompts &prompts, const services::Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_work(work)
    , m_devices(devices)
    , m_prompts(prompts)
    , m_clock(clock)
{
    connect(&m_work, &services::OfficeWork::changed, this, &Workspace::changed);
}

void Workspace::setUser(const domain::User &user)
{
    m_user = user;
    emit userChanged();
}

void Workspace::setProfile(const services::OfficeProfile &profile)
{
    m_profile = profile;
    emit profileChanged();
}

void Workspace::setWatchTrouble(const QString &sentence)
{
    if (std::exchange(m_watchTrouble, sentence) != sentence)
        emit watchTroubleChanged();
}

} // namespace lajur::ui
