// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/registerreading.h"

#include "models/domain/caseform.h"
#include "models/domain/nik.h"
#include "models/domain/officetime.h"
#include "models/services/session.h"
#include "models/services/workflowcatalog.h"

#include <algorithm>
#include <QJsonDocument>

namespace lajur::services {

using namespace domain;

namespace {

RegisterLine lineOf(const LetterRow &row)
{
    RegisterLine line;
    line.caseId = row.caseId;
    line.letter = row.letter;
    line.caseNumber = row.caseNumber;
    line.number = row.number;
    line.date = row.date;
    line.name = row.name;
    line.nip = row.nip;
    line.opd = row.opd;
    line.state = row.state;
    line.by = row.signatory;
    return line;
}

RegisterLine lineOf(const CertificateRow &row)
{
    RegisterLine line;
    line.caseId = row.caseId;
    line.caseNumber = row.caseNumber;
    line.number = row.serial;
    line.date = row.validFrom;
    line.until = row.validTo;
    line.name = row.name;
    line.nip = row.nip;
    line.email = row.email;
    line.opd = row.opd;
    line.state = row.status;
    line.by = row.issuer;
    return line;
}

} // namespace

RegisterReading::RegisterReading(const Ports &ports, const Session &session, WorkflowCatalog &workflows)
    : m_ports(ports)
    , m_session(session)
    , m_workflows(workflows)
{
}

Result<RegisterFilter> RegisterReading::resolved(RegisterFilter filter)
{
    LAJUR_TRY(m_session.requireUser());
    QString digits = filter.text;
    digits.remove(u' ').remove(u'.');
    const bool whole = digits.size() == 16
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (whole && filter.nikHash.isEmpty()) {
        LAJUR_TRY_VALUE(filter.nikHash, m_ports.sealer.mac(MacPurpose::NikLookup, digits.toLatin1()));
    }
    return filter;
}

Result<int> RegisterReading::count(const RegisterFilter &filter)
{
    LAJUR_TRY_VALUE(const RegisterFilter exact, resolved(filter));
    return m_ports.registers.count(exact);
}

Result<QList<RegisterLine>> RegisterReading::page(const RegisterFilter &filter, int offset, int limit)
{
    LAJUR_TRY_VALUE(const RegisterFilter exact, resolved(filter));
    LAJUR_TRY_VALUE(const QList<RegisterKey> found, m_ports.registers.keys(exact, offset, qMax(0, limit)));
    return lines(filter.kind, found);
}

Result<QList<RegisterKey>> RegisterReading::keys(const RegisterFilter &filter)
{
    LAJUR_TRY_VALUE(const RegisterFilter exact, resolved(filter));
    return m_ports.registers.keys(exact, 0, -1);
}

Result<QList<RegisterLine>> RegisterReading::lines(Register kind, const QList<RegisterKey> &keys)
{
    LAJUR_TRY(m_session.requireUser());
    QList<RegisterLine> lines;
    lines.reserve(keys.size());
    if (kind == Register::Applicants) {
        LAJUR_TRY_VALUE(const QList<ApplicantRow> rows, m_ports.registers.applicants(keys));
        for (const ApplicantRow &row : rows)
            lines.append(lineOf(row));
    } else if (kind == Register::Letters) {
        LAJUR_TRY_VALUE(const QList<LetterRow> rows, m_ports.registers.letters(keys));
        for (const LetterRow &row : rows)
            lines.append(services::lineOf(row));
    } else {
        LAJUR_TRY_VALUE(const QList<CertificateRow> rows, m_ports.registers.certificates(keys));
        for (const CertificateRow &row : rows)
            lines.append(services::lineOf(row));
    }
    return lines;
}

RegisterLine RegisterReading::lineOf(const ApplicantRow &row)
{
    RegisterLine line;
    line.caseId = row.caseId;
    line.caseNumber = row.caseNumber;
    line.agendaNumber = row.agendaNumber;
    line.date = officeTime(row.openedAt).date();
    line.name = row.name;
    line.nip = row.nip;
    line.maskedNik = maskedNik(row);
    line.email = row.email;
    line.opd = row.opd;
    line.state = row.stage;
    line.stage.indonesian = row.stage;
    if (const auto engine = m_workflows.current(row.kind)) {
        if (const workflow::Stage *stage = (*engine)->definition().stage(row.stage))
            line.stage = stage->shortTitle.isEmpty() ? stage->title : stage->shortTitle;
    }
    return line;
}

/// A form that does not open is no reason to show no register; verifying the office names it.
QString RegisterReading::maskedNik(const ApplicantRow &row)
{
    const auto key = m_ports.sealer.openKey(row.keyWrap);
    const auto json = key ? m_ports.sealer.open(*key, row.sealedForm, "case/" + row.caseNumber.toUtf8() + "/form")
                          : Result<QByteArray>(failure(key));
    const auto form
        = json ? CaseForm::fromJson(QJsonDocument::fromJson(*json).object()) : Result<CaseForm>(failure(json));
    if (!form)
        return QStringLiteral("?");
    const auto nik = Nik::parse(form->nik);
    return nik ? nik->masked() : QString();
}

Result<RegisterChoices> RegisterReading::choices(Register kind)
{
    LAJUR_TRY(m_session.requireUser());
    RegisterChoices choices;
    RegisterFilter everything;
    everything.kind = kind;
    LAJUR_TRY_VALUE(choices.total, m_ports.registers.count(everything));
    LAJUR_TRY_VALUE(choices.opds, m_ports.registers.opds(kind));
    LAJUR_TRY_VALUE(choices.years, m_ports.registers.years(kind));
    LAJUR_TRY_VALUE(const workflow::Engine *engine, m_workflows.current(QStringLiteral("baru")));
    for (const workflow::Stage &stage : engine->definition().stages()) {
        if (stage.final)
            choices.closedStages.append({stage.id, stage.shortTitle.isEmpty() ? stage.title : stage.shortTitle});
    }
    return choices;
}

} // namespace lajur::services
