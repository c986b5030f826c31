// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/worker/sandbox.h"

namespace lajur::worker {

/// The sandbox of Linux: Landlock for files and the network, a list of allowed system calls for everything else.
class LinuxSandbox final : public Sandbox
{
public:
    bool enter(const QList<QByteArray> &readable) override;
};

} // namespace lajur::worker
