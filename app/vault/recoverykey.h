// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vault/boxkeypair.h"
#include "app/vault/secretbytes.h"
#include "models/domain/result.h"

#include <QString>

namespace lajur::vault {

/// The way back in when no password is left: 256 random bits on paper, typed back by a person.
///
/// Written in Crockford's base32 (no I, L, O, U) as 13 groups of 4 and a check group of 20 bits.
class RecoveryKey
{
public:
    static RecoveryKey random();
    /// Takes any case, spaces and dashes, I and L for 1, O for 0. Invalid if mistyped; the sentence names the group
    /// that looks wrong if one can be told (one wrong character or two neighbours swapped, nearly always).
    static domain::Result<RecoveryKey> fromText(const QString &typed);

    QString text() const;
    /// The pair the office's secret is sealed to.
    BoxKeyPair keyPair() const;

private:
    BoxKeyPair::Seed m_seed;
};

} // namespace lajur::vault
