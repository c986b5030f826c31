// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/worker/operation.h"

namespace lajur::worker {

/// Finds the electronic signatures of a PDF.
class ReadSignatures final : public Operation
{
public:
    QString name() const override;
    Outcome<paperwire::Answer> run(HeldPaper &paper, const QCborMap &arguments) override;
};

} // namespace lajur::worker
