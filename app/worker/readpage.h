// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/worker/operation.h"
#include "app/worker/readyktpreader.h"

namespace lajur::worker {

/// Words of a page whatever it is: those a PDF brings, else what can be read on its picture, whichever way up it lies.
class ReadPage final : public Operation
{
public:
    explicit ReadPage(std::shared_ptr<ReadyKtpReader> reader)
        : m_reader(std::move(reader))
    {
    }

    QString name() const override;
    Outcome<paperwire::Answer> run(HeldPaper &paper, const QCborMap &arguments) override;

private:
    std::shared_ptr<ReadyKtpReader> m_reader;
};

} // namespace lajur::worker
