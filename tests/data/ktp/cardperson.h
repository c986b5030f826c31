// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sex.h"
#include "tests/data/ktp/dice.h"

#include <QDate>

namespace lajur::ktpcards {

/// What stands on the card of somebody who does not exist: NIK of province 99.
struct CardPerson {
    QString province;
    QString city;
    QString nik;
    QString name;
    QString birthPlace;
    QDate birthDate;
    domain::Sex sex = domain::Sex::Male;
    QString bloodType;
    QString address;
    QString neighbourhood;
    QString village;
    QString district;
    QString religion;
    QString maritalStatus;
    QString occupation;
    QString validUntil;
    QDate issued;
};

CardPerson inventPerson(Dice &dice);

} // namespace lajur::ktpcards
