// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace lajur::worker {

/// Lets this process open files below `readable` to read them and nothing else, by Landlock. Folders that do not exist
/// are no fault. False if the kernel has no Landlock.
bool restrictFileAccess(const QList<QByteArray> &readable);

} // namespace lajur::worker
