// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/caseintake.h"

#include "models/domain/certificateserial.h"
#include "models/domain/nik.h"
#include "models/domain/personname.h"
#include "models/services/factgathering.h"
#include "models/services/jsonreading.h"
#include "models/services/numbering.h"
#include "models/services/recordmac.h"
#include "models/services/session.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

const QStringList &intakeRoles()
{
    static const QStringList roles{QStringLiteral("loket"), QStringLiteral("kasi"), QStringLiteral("verifikator")};
    return roles;
}

Error withReasons(const QString &text, const Findings &findings)
{
    Error error{ErrorCode::Refused, text, {}, {}};
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Block)
            error.reasons.append({finding.code, finding.text, finding.field});
    }
    return error;
}

QString nikDigits(const CaseForm &form)
{
    const auto nik = Nik::parse(form.nik);
    return nik ? nik->digits() : QString();
}

/// Copies the readable part of the form onto the row.
void copyReadable(Case &record, const CaseForm &form)
{
    record.name = form.name.simplified();
    const auto name = PersonName::parse(form.name);
    record.nameKey = name ? name->comparisonForm() : QString();
    record.nip = form.nip.simplified().remove(QLatin1Char(' '));
    record.email = form.email.trimmed().toLower();
    record.opd = form.opd.simplified();
}

} // namespace

Result<OutsideStart> OutsideStart::fromJson(const QJsonObject &json)
{
    JsonReading reading(json, QStringLiteral("outside"));
    OutsideStart start;
    start.stage = reading.text(QStringLiteral("stage"));
    start.note = reading.text(QStringLiteral("note"));
    start.agendaNumber = reading.text(QStringLiteral("agendaNumber"));
    start.letterNumber = reading.text(QStringLiteral("letterNumber"));
    start.letterDate = reading.date(QStringLiteral("letterDate"));
    start.letterSigned = reading.boolean(QStringLiteral("letterSigned"));
    start.serial = reading.text(QStringLiteral("serial"));
    start.issuer = reading.text(QStringLiteral("issuer"));
    start.validFrom = reading.date(QStringLiteral("validFrom"));
    start.validTo = reading.date(QStringLiteral("validTo"));
    const QDateTime since = reading.time(QStringLiteral("since"));
    if (since.isValid())
        start.since = since;
    LAJUR_TRY(reading.finish());
    if (start.note.trimmed().size() < 10)
        return failure(ErrorCode::Invalid, Tr::tr("A request that began outside needs a note of at least 10 characters: from where and why it is taken over."));
    if (!start.letterNumber.isEmpty() && !start.letterDate.isValid())
        return failure(ErrorCode::Invalid, Tr::tr("The letter written outside needs its date (letterDate)."));
    if (!start.serial.isEmpty() && (!start.validFrom.isValid() || !start.validTo.isValid() || start.validTo <= start.validFrom))
        return failure(ErrorCode::Invalid, Tr::tr("The certificate needs validFrom and a later validTo."));
    return start;
}

Result<NewCase> NewCase::fromJson(const QJsonObject &json)
{
    JsonReading reading(json, Tr::tr("the case file"));
    NewCase entry;
    const QString kind = reading.text(QStringLiteral("kind"));
    if (!kind.isEmpty())
        entry.kind = kind;
    const QJsonObject form = reading.object(QStringLiteral("form"));
    const QJsonObject letterJson = reading.object(QStringLiteral("incomingLetter"));
    const QJsonObject outside = reading.object(QStringLiteral("outside"));
    LAJUR_TRY(reading.finish());
    LAJUR_TRY_VALUE(entry.form, CaseForm::fromJson(form));
    JsonReading letter(letterJson, QStringLiteral("incomingLetter"));
    entry.letter.number = letter.text(QStringLiteral("number"));
    entry.letter.date = letter.date(QStringLiteral("date"));
    entry.letter.sender = letter.text(QStringLiteral("sender"));
    entry.letter.subject = letter.text(QStringLiteral("subject"));
    entry.letter.receivedOn = letter.date(QStringLiteral("receivedOn"));
    LAJUR_TRY(letter.finish());
    if (!outside.isEmpty()) {
        LAJUR_TRY_VALUE(entry.outside, OutsideStart::fromJson(outside));
    }
    return entry;
}

CaseIntake::CaseIntake(const Ports &ports, const Session &session, CaseLedger &ledger, WorkflowCatalog &workflows)
    : m_ports(ports)
    , m_session(session)
    , m_ledger(ledger)
    , m_workflows(workflows)
{
}

Result<Findings> CaseIntake::check(const CaseForm &form, const OfficeProfile &profile) const
{
    Findings findings = inspect(form, profile.formContext(m_ports.clock.today()));
    if (form.name.trimmed().isEmpty())
        findings.append({QStringLiteral("name.empty"), Severity::Block, QStringLiteral("name"),
                         Tr::tr("The name is missing; without it nobody finds the case again.")});
    if (hasBlocking(findings))
        return tl::unexpected(withReasons(Tr::tr("The form cannot be kept like this."), findings));
    return findings;
}

Status CaseIntake::linkPerson(Case &record, const CaseForm &form) const
{
    const QString digits = nikDigits(form);
    if (digits.isEmpty())
        return {};
    LAJUR_TRY_VALUE(const QByteArray hash, m_ports.sealer.mac(MacPurpose::NikLookup, digits.toUtf8()));
    LAJUR_TRY_VALUE(const auto known, m_ports.persons.byNikHash(hash));
    Person person = known.value_or(Person());
    const Person before = person;
    person.name = record.name;
    person.nameKey = record.nameKey;
    person.nip = record.nip;
    person.email = record.email;
    if (!record.opd.isEmpty()) {
        LAJUR_TRY_VALUE(person.opd, m_ports.persons.ensureOpd(record.opd));
    }
    if (known) {
        record.person = person.id;
        const bool same = person.name == before.name && person.nip == before.nip && person.email == before.email
            && person.opd == before.opd;
        return same ? Status() : m_ports.persons.update(person);
    }
    person.nikHash = hash;
    person.sealedNik = m_ports.sealer.sealToOffice(digits.toUtf8(), QByteArray("person/" + hash.toHex()));
    LAJUR_TRY_VALUE(record.person, m_ports.persons.insert(person));
    return {};
}

Status CaseIntake::refuseSecondCase(const Case &record) const
{
    if (!record.person.isValid())
        return {};
    LAJUR_TRY_VALUE(const auto others, m_ports.caseQueries.openOfPerson(record.person));
    for (const CaseSummary &other : others) {
        if (other.id != record.id)
            return failure(ErrorCode::Refused,
                           Tr::tr("This person already has an open request, %1. Continue that one, or cancel it first.").arg(other.number),
                           {}, {{QStringLiteral("case.already-open"), other.number, QStringLiteral("nik")}});
    }
    return {};
}

Status CaseIntake::addMailboxFinding(const Case &record, Findings &findings) const
{
    if (record.email.isEmpty())
        return {};
    LAJUR_TRY_VALUE(const auto others, m_ports.persons.byEmail(record.email, record.person));
    if (!others.isEmpty())
        findings.append({QStringLiteral("email.shared"), Severity::Warn, QStringLiteral("email"),
                         Tr::tr("Another applicant already uses this e-mail address. It has to be the applicant's own mailbox.")});
    return {};
}

Result<Intake> CaseIntake::open(const NewCase &entry, const OfficeProfile &profile)
{
    LAJUR_TRY(m_session.requireRole(intakeRoles()));
    Intake intake;
    LAJUR_TRY_VALUE(intake.findings, check(entry.form, profile));
    OpenedCase &opened = intake.opened;
    LAJUR_TRY_VALUE(opened.engine, m_workflows.current(entry.kind));
    const workflow::Definition &definition = opened.engine->definition();
    const QString stage = entry.outside ? entry.outside->stage : definition.startStage();
    if (!definition.stage(stage))
        return failure(ErrorCode::Invalid, Tr::tr("The workflow has no stage “%1”.").arg(stage));

    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY(m_workflows.remember(*opened.engine));
    Numbering numbering(m_ports, profile);
    LAJUR_TRY_VALUE(const Number number, numbering.take(QStringLiteral("perkara"), m_ports.clock.today(), {}));
    Case &record = opened.record;
    record.number = number.text;
    record.kind = entry.kind;
    record.workflowVersion = definition.version();
    record.workflowHash = definition.contentHash();
    copyReadable(record, entry.form);
    LAJUR_TRY(linkPerson(record, entry.form));
    LAJUR_TRY(refuseSecondCase(record));
    LAJUR_TRY(addMailboxFinding(record, intake.findings));
    if (!entry.letter.number.isEmpty() || !entry.letter.sender.isEmpty()) {
        LAJUR_TRY_VALUE(record.incomingLetter, m_ports.incomingLetters.insert(entry.letter));
    }
    WrappedKey key = m_ports.sealer.newKey();
    opened.key = key.key;
    record.keyWrap = key.wrap;
    m_ledger.setForm(opened, entry.form);
    record.missing = int(missingFields(entry.form).size() + definition.stage(stage)->requiredDocuments.size());

    Entry first;
    first.type = entry.outside ? QStringLiteral("import") : QStringLiteral("open");
    first.transition = first.type;
    first.toStage = stage;
    first.function = QStringLiteral("loket");
    first.doneByName = m_session.user().fullName;
    first.doneByNip = m_session.user().nip;
    if (entry.outside) {
        first.at = entry.outside->since;
        first.details.insert(QStringLiteral("note"), entry.outside->note);
        record.agendaNumber = entry.outside->agendaNumber;
    }
    LAJUR_TRY(m_ledger.create(opened, first));
    if (entry.outside)
        LAJUR_TRY(takeOver(opened, *entry.outside, profile));
    LAJUR_TRY(transaction->commit());
    return intake;
}

Status CaseIntake::takeOver(OpenedCase &opened, const OutsideStart &outside, const OfficeProfile &profile)
{
    const Case &record = opened.record;
    Numbering numbering(m_ports, profile);
    if (!outside.agendaNumber.isEmpty())
        LAJUR_TRY(numbering.record(QStringLiteral("agenda"), outside.agendaNumber, m_ports.clock.today(), record.id));
    if (!outside.letterNumber.isEmpty()) {
        LAJUR_TRY_VALUE(const Number number, numbering.record(QStringLiteral("rekomendasi"), outside.letterNumber,
                                                              outside.letterDate, record.id));
        Letter letter;
        letter.number = number.id;
        letter.numberText = number.text;
        letter.date = outside.letterDate;
        letter.state = outside.letterSigned ? LetterState::Signed : LetterState::Issued;
        letter.templateName = QStringLiteral("outside");
        letter.issuedAt = m_ports.clock.now();
        letter.issuedBy = m_session.user().id;
        LAJUR_TRY(m_ports.letters.insert(letter, {record.id}));
    }
    if (outside.serial.isEmpty())
        return {};
    LAJUR_TRY_VALUE(const CertificateSerial serial, CertificateSerial::parse(outside.serial));
    Certificate certificate{{},           record.person,  record.id,        record.name,     record.nip,
                            record.email, record.opd,     serial.decimal(), outside.issuer,  outside.validFrom,
                            outside.validTo, QStringLiteral("aktif"), {},   0};
    LAJUR_TRY_VALUE(certificate.mac, RecordMac(m_ports.sealer).of(certificate));
    LAJUR_TRY(m_ports.certificates.insert(certificate));
    return {};
}

Result<Intake> CaseIntake::edit(CaseId id, const CaseForm &form, const QString &reason, const OfficeProfile &profile)
{
    LAJUR_TRY(m_session.requireRole(intakeRoles()));
    Intake intake;
    LAJUR_TRY_VALUE(intake.findings, check(form, profile));
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(intake.opened, m_ledger.load(id));
    OpenedCase &opened = intake.opened;
    if (!opened.record.open)
        return failure(ErrorCode::Refused, Tr::tr("Case %1 is closed; its form stays as it is.").arg(opened.record.number));
    if (opened.state.stage != opened.engine->definition().startStage() && reason.trimmed().isEmpty())
        return failure(ErrorCode::Refused, Tr::tr("Say why the form is changed: the case is already on its way."));
    copyReadable(opened.record, form);
    LAJUR_TRY(linkPerson(opened.record, form));
    LAJUR_TRY(refuseSecondCase(opened.record));
    LAJUR_TRY(addMailboxFinding(opened.record, intake.findings));
    LAJUR_TRY_VALUE(const CaseForm before, m_ledger.form(opened));
    m_ledger.setForm(opened, form);
    LAJUR_TRY_VALUE(opened.record.missing, FactGathering(m_ports, m_ledger).missing(opened, form));
    Entry entry;
    entry.type = QStringLiteral("edit");
    entry.transition = QStringLiteral("edit");
    entry.function = QStringLiteral("loket");
    entry.doneByName = m_session.user().fullName;
    entry.doneByNip = m_session.user().nip;
    entry.details = {{QStringLiteral("reason"), reason}, {QStringLiteral("before"), before.toJson()}};
    LAJUR_TRY(m_ledger.append(opened, entry));
    LAJUR_TRY(m_ports.cases.index(opened.record));
    LAJUR_TRY(transaction->commit());
    return intake;
}

} // namespace lajur::services
