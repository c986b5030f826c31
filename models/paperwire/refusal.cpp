// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paperwire/refusal.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <utility>

namespace lajur::paperwire {

namespace {

constexpr std::array<std::pair<Refusal, const char *>, 10> Names{{
    {Refusal::TooLarge, "too-large"},
    {Refusal::TooManyPixels, "too-many-pixels"},
    {Refusal::UnknownType, "unknown-type"},
    {Refusal::Damaged, "damaged"},
    {Refusal::Locked, "locked"},
    {Refusal::NoSuchPage, "no-such-page"},
    {Refusal::OtherKind, "other-kind"},
    {Refusal::NotACertificate, "not-a-certificate"},
    {Refusal::NoMemory, "no-memory"},
    {Refusal::UnknownRequest, "unknown-request"},
}};

} // namespace

QString refusalName(Refusal refusal)
{
    const auto *found
        = std::find_if(Names.begin(), Names.end(), [&](const auto &name) { return name.first == refusal; });
    return QLatin1String(found->second);
}

std::optional<Refusal> refusalNamed(const QString &name)
{
    for (const auto &[refusal, text] : Names) {
        if (name == QLatin1String(text))
            return refusal;
    }
    return std::nullopt;
}

} // namespace lajur::paperwire
