// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lajur::domain {

/// What NIK, NIP and KTP each say on their own and are compared by.
enum class Sex { Male, Female };

/// "L" or "P", as on the KTP and in the office's lists.
QString sexCode(Sex sex);
/// Translated word for use inside a sentence.
QString sexTitle(Sex sex);

} // namespace lajur::domain
