// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/worker/operation.h"
#include "app/worker/readyktpreader.h"

namespace lajur::worker {

/// Guesses what kind of paper a page is: by its words, by a KTP that lies on it, by the code of a receipt; and says
/// whether it lies upside down.
class GuessPage final : public Operation
{
public:
    explicit GuessPage(std::shared_ptr<ReadyKtpReader> reader)
        : m_reader(std::move(reader))
    {
    }

    QString name() const override;
    Outcome<paperwire::Answer> run(HeldPaper &paper, const QCborMap &arguments) override;

private:
    std::shared_ptr<ReadyKtpReader> m_reader;
};

} // namespace lajur::worker
