// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/papers/workerpaperreader.h"
#include "models/domain/result.h"
#include "models/identity/ktpscan.h"

namespace lajur::cli {

/// Reads KTPs in files for a command, which has nothing else to do meanwhile.
class KtpFile
{
public:
    /// Waits for the answer. Unavailable if the file or the worker cannot be reached, Invalid for a bad file.
    domain::Result<identity::KtpScan> read(const QString &path);

private:
    papers::WorkerPaperReader m_reader;
};

} // namespace lajur::cli
