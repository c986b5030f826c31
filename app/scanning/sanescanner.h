// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scanning/sanethread.h"
#include "models/services/scannerbackend.h"

namespace lajur::scanning {

/// Drives the scanners SANE knows. Make one a program: SANE can be begun only once at a time.
class SaneScanner final : public services::ScannerBackend
{
public:
    SaneScanner() = default;
    ~SaneScanner() override;
    Q_DISABLE_COPY_MOVE(SaneScanner)

    /// How long a search may take, and how long a scanner may send nothing.
    static constexpr std::chrono::seconds searchLimit{30};
    static constexpr std::chrono::seconds silenceLimit{60};

    domain::Result<QList<services::ScannerInfo>> scanners() override;
    domain::Result<services::ScannerAbilities> abilities(const QString &device) override;
    domain::Result<int> scan(const services::ScanSettings &settings, const TakePage &takePage,
                             services::Progress &progress) override;

private:
    struct Run;
    static domain::Status begin();
    static domain::Status scanAll(const std::shared_ptr<Run> &run);

    SaneThread m_thread;
};

} // namespace lajur::scanning
