// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/pictureshrinker.h"

#include <QString>

namespace lajur::papers {

/// The port PictureShrinker by a worker process, for whoever has to wait anyway: the office's thread, a command.
class WorkerPictureShrinker final : public services::PictureShrinker
{
public:
    /// `program` is the worker's file; empty means the one beside the running program.
    explicit WorkerPictureShrinker(const QString &program = {})
        : m_program(program)
    {
    }

    domain::Result<Shrunk> shrink(const QByteArray &bytes, const QString &mimeType, qint64 limit,
                                  int leastDpi) override;

private:
    const QString m_program;
};

} // namespace lajur::papers
