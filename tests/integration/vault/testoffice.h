// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vault/officesecret.h"
#include "app/vault/sodiumkeykeeper.h"
#include "app/vault/sodiumsealer.h"
#include "tests/testlib/passwordcost.h"

namespace lajur::vault {

/// A fresh office with its secret held, as after the first start.
struct TestOffice {
    std::shared_ptr<OfficeSecret> secret = OfficeSecret::create().value();
    SodiumKeyKeeper keeper{secret};
    SodiumSealer sealer{secret};
    services::NewOffice made = keeper.createOffice();

    domain::User addUser(const QString &password)
    {
        domain::User user;
        if (!keeper.setPassword(user, password, testlib::minimumPasswordCost) || !keeper.wrapForUser(user))
            qFatal("no user could be made");
        return user;
    }
};

/// Code of a result's error; fails loudly in a comparison when there is none.
template <typename T>
int codeOf(const domain::Result<T> &result)
{
    return result ? -1 : static_cast<int>(result.error().code);
}

inline QByteArray withBitFlipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace lajur::vault

#define COMPARE_ERROR(result, expected) QCOMPARE(codeOf(result), static_cast<int>(expected))
