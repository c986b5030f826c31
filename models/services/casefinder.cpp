// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/casefinder.h"

#include "models/services/session.h"

namespace lajur::services {

using namespace domain;

namespace {

constexpr int nikLength = 16;

/// The digits of a whole NIK, whatever stands between them; empty if it is none.
QString wholeNik(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (!c.isSpace() && c != u'.' && c != u'-')
            return {};
    }
    return digits.size() == nikLength ? digits : QString();
}

CaseSummary summaryOf(const Case &record)
{
    return {record.id,   record.number, record.name,  record.nip,  record.email,    record.opd,
            record.kind, record.stage,  record.round, record.open, record.openedAt, record.closedAt};
}

} // namespace

CaseFinder::CaseFinder(const Ports &ports, const Session &session)
    : m_ports(ports)
    , m_session(session)
{
}

Result<QList<CaseSummary>> CaseFinder::find(const QString &text, int limit) const
{
    LAJUR_TRY(m_session.requireUser());
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return QList<CaseSummary>();
    if (const QString digits = wholeNik(wanted); !digits.isEmpty())
        return byNik(digits, limit);
    LAJUR_TRY_VALUE(const QList<CaseSummary> numbered, byNumber(wanted));
    if (!numbered.isEmpty())
        return numbered;
    return m_ports.caseQueries.search(wanted, limit);
}

Result<QList<CaseSummary>> CaseFinder::byNik(const QString &digits, int limit) const
{
    LAJUR_TRY_VALUE(const QByteArray hash, m_ports.sealer.mac(MacPurpose::NikLookup, digits.toUtf8()));
    LAJUR_TRY_VALUE(const auto person, m_ports.persons.byNikHash(hash));
    if (!person)
        return QList<CaseSummary>();
    return m_ports.caseQueries.ofPerson(person->id, limit);
}

Result<QList<CaseSummary>> CaseFinder::byNumber(const QString &number) const
{
    const auto record = m_ports.caseQueries.byNumber(number);
    if (record)
        return QList<CaseSummary>{summaryOf(*record)};
    if (record.error().code == ErrorCode::NotFound)
        return QList<CaseSummary>();
    return failure(record);
}

} // namespace lajur::services
