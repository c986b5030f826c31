// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/csv.h"

#include <algorithm>

namespace lajur::services {

namespace {

bool looksLikeFormula(QStringView cell)
{
    static constexpr QStringView Starts = u"=+-@\t\r\n";
    return !cell.isEmpty() && Starts.contains(cell.front());
}

/// Spreadsheets turn long numbers into 2.17E+15, and take a leading zero away.
bool wouldLoseDigits(QStringView cell)
{
    const bool number = std::all_of(cell.begin(), cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return number && (cell.size() >= 8 || (cell.size() > 1 && cell.front() == u'0'));
}

QString safeCell(const QString &cell)
{
    QString text = cell;
    if (looksLikeFormula(text) || wouldLoseDigits(text))
        text.prepend(QLatin1Char('\''));
    const bool quote = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"'))
        || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (quote)
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return text;
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList safe;
    safe.reserve(cells.size());
    for (const QString &cell : cells)
        safe << safeCell(cell);
    return safe.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

} // namespace lajur::services
