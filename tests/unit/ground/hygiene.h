// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/unit/ground/sourcetree.h"

namespace lajur::ground {

// Each answers its faults as "file:line: what is wrong" or "file: what is wrong".

QStringList missingLicences(const SourceTree &tree);
/// Implementation files above 600 lines.
QStringList longFiles(const SourceTree &tree);
QStringList unguardedHeaders(const SourceTree &tree);
/// Connections by the names of signal and slot, which the compiler cannot check.
QStringList oldConnects(const SourceTree &tree);
QStringList unfinishedWork(const SourceTree &tree);
/// Second-level folders without a README.md of 5 to 15 lines (blank ones and the licence not counted).
QStringList unexplainedFolders(const SourceTree &tree);
/// Paths that exist on one developer's computer only.
QStringList privatePaths(const SourceTree &tree);
/// Numbers that could be a living person's NIK, outside the tests and the demo office.
QStringList realNiks(const SourceTree &tree);

} // namespace lajur::ground
