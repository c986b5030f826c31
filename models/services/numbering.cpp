// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/numbering.h"

#include "models/domain/letternumber.h"
#include "models/domain/numberpattern.h"
#include "models/services/recordmac.h"

namespace lajur::services {

using namespace domain;

Numbering::Numbering(const Ports &ports, const OfficeProfile &profile)
    : m_ports(ports)
    , m_profile(profile)
{
}

Result<Number> Numbering::store(Number number)
{
    LAJUR_TRY_VALUE(number.mac, RecordMac(m_ports.sealer).of(number));
    LAJUR_TRY_VALUE(number.id, m_ports.numbers.insert(number));
    return number;
}

Result<Number> Numbering::take(const QString &seriesName, QDate date, CaseId caseId)
{
    LAJUR_TRY_VALUE(const NumberSeries series, m_ports.numbers.seriesByName(seriesName));
    LAJUR_TRY_VALUE(const NumberPattern pattern, NumberPattern::parse(series.pattern));
    Number number;
    number.series = series.id;
    number.year = date.year();
    number.date = date;
    number.caseId = caseId;
    for (;;) {
        LAJUR_TRY_VALUE(number.value, m_ports.numbers.take(series.id, number.year));
        number.text = pattern.format(number.value, date, m_profile.classification, m_profile.opdCode);
        auto stored = store(number);
        // Already in the register by a case taken over from outside: the book has that line, the next one is free.
        if (stored || stored.error().code != ErrorCode::Conflict)
            return stored;
    }
}

Result<Number> Numbering::record(const QString &seriesName, const QString &text, QDate date, CaseId caseId)
{
    LAJUR_TRY_VALUE(const NumberSeries series, m_ports.numbers.seriesByName(seriesName));
    LAJUR_TRY_VALUE(const LetterNumber parsed, LetterNumber::parse(text));
    Number number;
    number.series = series.id;
    number.year = date.year();
    number.text = parsed.display();
    number.date = date;
    number.caseId = caseId;
    return store(number);
}

Status Numbering::setState(NumberId id, NumberState state)
{
    LAJUR_TRY_VALUE(Number number, m_ports.numbers.byId(id));
    number.state = state;
    LAJUR_TRY_VALUE(number.mac, RecordMac(m_ports.sealer).of(number));
    return m_ports.numbers.setState(id, state, number.mac);
}

} // namespace lajur::services
