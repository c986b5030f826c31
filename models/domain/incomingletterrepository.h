// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incomingletter.h"
#include "models/domain/result.h"

namespace lajur::domain {

/// Keeps the letters of request.
class IncomingLetterRepository
{
public:
    virtual ~IncomingLetterRepository() = default;
    virtual Result<IncomingLetterId> insert(const IncomingLetter &letter) = 0;
    virtual Status update(const IncomingLetter &letter) = 0;
    virtual Result<IncomingLetter> byId(IncomingLetterId id) = 0;
};

} // namespace lajur::domain
