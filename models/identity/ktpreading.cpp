// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/ktpreading.h"

namespace lajur::identity {

const std::array<KtpFieldName, 17> &ktpFieldNames()
{
    static constexpr std::array<KtpFieldName, 17> names{{
        {"nik", &KtpReading::nik, true},
        {"name", &KtpReading::name, true},
        {"birthPlace", &KtpReading::birthPlace, true},
        {"birthDate", &KtpReading::birthDate, true},
        {"sex", &KtpReading::sex, true},
        {"province", &KtpReading::province, false},
        {"city", &KtpReading::city, false},
        {"bloodType", &KtpReading::bloodType, false},
        {"address", &KtpReading::address, false},
        {"neighbourhood", &KtpReading::neighbourhood, false},
        {"village", &KtpReading::village, false},
        {"district", &KtpReading::district, false},
        {"religion", &KtpReading::religion, false},
        {"maritalStatus", &KtpReading::maritalStatus, false},
        {"occupation", &KtpReading::occupation, false},
        {"citizenship", &KtpReading::citizenship, false},
        {"validUntil", &KtpReading::validUntil, false},
    }};
    return names;
}

} // namespace lajur::identity
