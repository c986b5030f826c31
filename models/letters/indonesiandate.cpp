// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/indonesiandate.h"

#include <array>

namespace lajur::letters {

namespace {

// QLocale's Indonesian names depend on the CLDR data Qt was built with; a letter must read the same on every PC.
constexpr std::array<const char16_t *, 12> monthNames{u"Januari",   u"Februari", u"Maret",    u"April",
                                                      u"Mei",       u"Juni",     u"Juli",     u"Agustus",
                                                      u"September", u"Oktober",  u"November", u"Desember"};

QString withMonth(const QDate &date, qsizetype letters)
{
    if (!date.isValid())
        return {};
    const QString month = QString::fromUtf16(monthNames.at(static_cast<std::size_t>(date.month() - 1)));
    return QStringLiteral("%1 %2 %3").arg(date.day()).arg(month.left(letters)).arg(date.year());
}

} // namespace

QString IndonesianDate::longForm(const QDate &date)
{
    return withMonth(date, 9);
}

QString IndonesianDate::shortForm(const QDate &date)
{
    return withMonth(date, 3);
}

} // namespace lajur::letters
