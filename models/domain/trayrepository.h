// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/traypage.h"

#include <optional>

namespace lajur::domain {

/// Keeps which pages wait in the tray and which originals a watch folder has still to give up; the sealed bytes lie in
/// the document store.
class TrayRepository
{
public:
    virtual ~TrayRepository() = default;
    virtual Result<TrayPageId> add(const TrayPage &page) = 0;
    /// In the order in which they came.
    virtual Result<QList<TrayPage>> all() = 0;
    virtual Result<int> count() = 0;
    /// NotFound if it is no longer there.
    virtual Result<TrayPage> byId(TrayPageId id) = 0;
    virtual Result<std::optional<TrayPage>> byFingerprint(const QByteArray &fingerprint) = 0;
    /// NotFound if it is no longer there.
    virtual Status remove(TrayPageId id) = 0;
    virtual Status note(const TrayAct &act) = 0;
    virtual Result<QList<TrayAct>> acts() = 0;

    /// A file of that name (its keyed hash) and content has been taken in, its original lies in the folder still.
    virtual Status expectGone(const QByteArray &nameMark, const QByteArray &fingerprint, const QDateTime &takenAt) = 0;
    virtual Result<bool> isExpectedGone(const QByteArray &nameMark, const QByteArray &fingerprint) = 0;
    /// The original is gone: whatever comes under its name is a new file.
    virtual Status setGone(const QByteArray &nameMark) = 0;
    virtual Result<QList<QByteArray>> expectedGone() = 0; ///< Name marks.
};

} // namespace lajur::domain
