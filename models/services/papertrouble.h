// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

namespace lajur::services {

/// Why a paper could not be read. The first reason of the Error holds its name as code.
enum class PaperTrouble {
    None, ///< Not an error of reading papers.
    Refused, ///< The file is at fault: it will be refused again.
    Crashed, ///< The worker ended while it read the file.
    Hung, ///< The worker took too long and was ended.
    Missing, ///< There is no worker program to start.
    Unprotected, ///< The worker could not shut itself in and so read nothing.
};

/// Stable English name ("paper-refused", "worker-crashed", "worker-hung", "worker-missing", "worker-unprotected").
QString paperTroubleName(PaperTrouble trouble);
PaperTrouble paperTrouble(const domain::Error &error);
/// Whether the same request can have another outcome the next time.
bool worthRetrying(PaperTrouble trouble);

} // namespace lajur::services
