// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ktp/ktpreader.h"
#include "app/worker/operation.h"

#include <optional>

namespace lajur::worker {

/// Reads the KTP on a page. The engine is started with the first card, so that showing pages does not wait for it.
class ReadKtp final : public Operation
{
public:
    QString name() const override;
    Outcome<paperwire::Answer> run(HeldPaper &paper, const QCborMap &arguments) override;

private:
    std::optional<ktp::KtpReader> m_reader;
};

} // namespace lajur::worker
