// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace lajur::letters {

/// Dates as an Indonesian letter writes them, whatever the locale of the PC.
class IndonesianDate
{
public:
    static QString longForm(const QDate &date); ///< "23 November 2026"; empty if `date` is invalid.
    static QString shortForm(const QDate &date); ///< "23 Nov 2026"; empty if `date` is invalid.
};

} // namespace lajur::letters
