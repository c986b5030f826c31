// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ktp/ktpreader.h"
#include "app/worker/outcome.h"

#include <optional>

namespace lajur::worker {

/// The one engine that all operations of a worker read with. It is started when the first of them needs it, so that
/// showing pages does not wait for it.
class ReadyKtpReader
{
public:
    Outcome<ktp::KtpReader *> get();

private:
    std::optional<ktp::KtpReader> m_reader;
};

} // namespace lajur::worker
