// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <memory>

namespace lajur::worker {

/// Shuts the worker in before it sees a foreign byte: whatever a file makes it do, it writes nothing, starts nothing
/// and reaches nobody. Each system has its own way.
class Sandbox
{
public:
    static std::unique_ptr<Sandbox> ofSystem();

    virtual ~Sandbox() = default;

    /// For good, for the whole process; only what lies in `readable` (folders) can still be opened, to be read.
    /// False if any part of it could not be set up; the worker then must not work.
    virtual bool enter(const QList<QByteArray> &readable) = 0;
};

} // namespace lajur::worker
