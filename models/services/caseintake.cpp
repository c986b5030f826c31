// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/caseintake.h"

#include "models/domain/nik.h"
#include "models/services/certificateregister.h"
#include "models/services/factgathering.h"
#include "models/services/lettercontent.h"
#include "models/services/numbering.h"
#include "models/services/readablecopy.h"
#include "models/services/session.h"

#include <QCoreApplication>

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

} // namespace

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
    record.person = {};
    if (digits.isEmpty())
        return {};
    LAJUR_TRY_VALUE(const QByteArray hash, m_ports.sealer.mac(MacPurpose::NikLookup, digits.toUtf8()));
    LAJUR_TRY_VALUE(const auto known, m_ports.persons.byNikHash(hash));
    Person person = known.value_or(Person());
    const Person before = person;
    person.name = record.name;
    person.nameKey = record.nameKey;
    // A half-filled form takes nothing away from what is known.
    if (!record.nip.isEmpty())
        person.nip = record.nip;
    if (!record.email.isEmpty())
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
    LAJUR_TRY_VALUE(const QString other, m_ledger.otherOpenCase(record));
    if (other.isEmpty())
        return {};
    return failure(
        ErrorCode::Refused,
        Tr::tr("This person already has an open request, %1. Continue that one, or cancel it first.").arg(other), {},
        {{QStringLiteral("case.already-open"), other, QStringLiteral("nik")}});
}

Status CaseIntake::addMailboxFinding(const Case &record, Findings &findings) const
{
    if (record.email.isEmpty())
        return {};
    LAJUR_TRY_VALUE(const auto others, m_ports.persons.byEmail(record.email, record.person));
    if (!others.isEmpty())
        findings.append(
            {QStringLiteral("email.shared"), Severity::Warn, QStringLiteral("email"),
             Tr::tr("Another applicant already uses this e-mail address. It has to be the applicant's own mailbox.")});
    return {};
}

Status CaseIntake::applyForm(Intake &intake, const CaseForm &form) const
{
    Case &record = intake.opened.record;
    const ReadableCopy readable(form);
    record.name = readable.name;
    record.nameKey = readable.nameKey;
    record.nip = readable.nip;
    record.email = readable.email;
    record.opd = readable.opd;
    LAJUR_TRY(linkPerson(record, form));
    if (record.open)
        LAJUR_TRY(refuseSecondCase(record));
    LAJUR_TRY(addMailboxFinding(record, intake.findings));
    m_ledger.setForm(intake.opened, form);
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
    const QString stageId = entry.outside ? entry.outside->stage : definition.startStage();
    const workflow::Stage *stage = definition.stage(stageId);
    if (!stage)
        return failure(ErrorCode::Invalid, Tr::tr("The workflow has no stage “%1”.").arg(stageId));

    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY(m_workflows.remember(*opened.engine));
    Numbering numbering(m_ports, profile);
    LAJUR_TRY_VALUE(const Number number, numbering.take(QStringLiteral("perkara"), m_ports.clock.today(), {}));
    Case &record = opened.record;
    record.number = number.text;
    record.kind = entry.kind;
    record.workflowVersion = definition.version();
    record.workflowHash = definition.contentHash();
    record.open = !stage->final;
    const WrappedKey key = m_ports.sealer.newKey();
    opened.key = key.key;
    record.keyWrap = key.wrap;
    LAJUR_TRY(applyForm(intake, entry.form));
    if (!entry.letter.number.isEmpty() || !entry.letter.sender.isEmpty()) {
        IncomingLetter letter = entry.letter;
        letter.subject.clear(); // free text may name people and numbers: it is kept sealed, in the opening entry
        LAJUR_TRY_VALUE(record.incomingLetter, m_ports.incomingLetters.insert(letter));
    }
    record.missing = stage->final ? 0 : int(missingFields(entry.form).size() + stage->requiredDocuments.size());
    LAJUR_TRY(begin(opened, entry, *stage));
    if (entry.outside)
        LAJUR_TRY(takeOver(opened, *entry.outside, profile));
    LAJUR_TRY(transaction->commit());
    return intake;
}

Status CaseIntake::begin(OpenedCase &opened, const NewCase &entry, const workflow::Stage &stage)
{
    const QString type = entry.outside ? QStringLiteral("import") : QStringLiteral("open");
    Entry first = ownEntry(m_session, type, type);
    first.toStage = stage.id;
    if (!entry.letter.subject.isEmpty())
        first.details.insert(QStringLiteral("subject"), entry.letter.subject);
    if (entry.outside) {
        first.at = entry.outside->since;
        first.details.insert(QStringLiteral("note"), entry.outside->note);
        opened.record.agendaNumber = entry.outside->agendaNumber;
    }
    return m_ledger.create(opened, first);
}

Status CaseIntake::takeOver(OpenedCase &opened, const OutsideStart &outside, const OfficeProfile &profile)
{
    const Case &record = opened.record;
    Numbering numbering(m_ports, profile);
    const QDate began = officeTime(record.openedAt).date();
    if (!outside.agendaNumber.isEmpty())
        LAJUR_TRY(numbering.record(QStringLiteral("agenda"), outside.agendaNumber, began, record.id));
    if (!outside.letterNumber.isEmpty()) {
        LAJUR_TRY_VALUE(
            const Number number,
            numbering.record(QStringLiteral("rekomendasi"), outside.letterNumber, outside.letterDate, record.id));
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
    LAJUR_TRY(CertificateRegister(m_ports).enter(record,
                                                 {outside.serial, outside.issuer, outside.validFrom, outside.validTo}));
    return {};
}

Status CaseIntake::keepPrintedLetter(const OpenedCase &opened, const CaseForm &before, const CaseForm &after,
                                     const OfficeProfile &profile) const
{
    static const QStringList letterIsRewritten{QStringLiteral("PENYUSUNAN_REKOMENDASI"),
                                               QStringLiteral("PERBAIKAN_PEMOHON")};
    if (letterIsRewritten.contains(opened.state.stage))
        return {};
    LAJUR_TRY_VALUE(const QList<Letter> letters, m_ports.letters.ofCase(opened.record.id));
    const bool counts = std::any_of(letters.begin(), letters.end(), [](const Letter &letter) {
        return letter.state == LetterState::Issued || letter.state == LetterState::Signed;
    });
    if (!counts)
        return {};
    const LetterContent content(m_ports);
    const QDate day = m_ports.clock.today();
    LAJUR_TRY_VALUE(const letters::LetterFields printed, content.fields(before, profile, day, false));
    LAJUR_TRY_VALUE(const letters::LetterFields changed, content.fields(after, profile, day, false));
    if (LetterContent::toJson(printed) == LetterContent::toJson(changed))
        return {};
    return failure(ErrorCode::Refused,
                   Tr::tr("What the letter of recommendation says cannot be changed any more. Take the letter back "
                          "first; the new one gets its own number."));
}

Status CaseIntake::correctLetter(OpenedCase &opened, const IncomingLetter &letter, Entry &entry) const
{
    Case &record = opened.record;
    IncomingLetter before;
    if (record.incomingLetter.isValid()) {
        LAJUR_TRY_VALUE(before, m_ports.incomingLetters.byId(record.incomingLetter));
    }
    LAJUR_TRY_VALUE(before.subject, m_ledger.letterSubject(opened));
    IncomingLetter after = letter;
    after.id = before.id;
    after.rowVersion = before.rowVersion;
    const QJsonObject said = before.toJson();
    if (after.toJson() == said)
        return {};
    entry.details.insert(QStringLiteral("letterBefore"), said);
    entry.details.insert(QStringLiteral("subject"), after.subject);
    after.subject.clear(); // free text may name people and numbers: it is kept sealed, in the history
    if (before.id.isValid())
        return m_ports.incomingLetters.update(after);
    LAJUR_TRY_VALUE(record.incomingLetter, m_ports.incomingLetters.insert(after));
    return {};
}

Result<Intake> CaseIntake::edit(CaseId id, const CaseForm &form, const QString &reason, const OfficeProfile &profile,
                                std::optional<qint64> seenRowVersion, const std::optional<IncomingLetter> &letter)
{
    LAJUR_TRY(m_session.requireRole(intakeRoles()));
    Intake intake;
    LAJUR_TRY_VALUE(intake.findings, check(form, profile));
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(intake.opened, m_ledger.load(id));
    OpenedCase &opened = intake.opened;
    LAJUR_TRY(m_ledger.requireSeen(opened, seenRowVersion));
    if (!opened.record.open)
        return failure(ErrorCode::Refused,
                       Tr::tr("Case %1 is closed; its form stays as it is.").arg(opened.record.number));
    if (opened.state.stage != opened.engine->definition().startStage() && reason.trimmed().isEmpty())
        return failure(ErrorCode::Refused, Tr::tr("Say why the form is changed: the case is already on its way."));
    LAJUR_TRY_VALUE(const CaseForm before, m_ledger.form(opened));
    LAJUR_TRY(keepPrintedLetter(opened, before, form, profile));
    CaseForm edited = form;
    if (edited.email != before.email && edited.emailProof == before.emailProof)
        edited.emailProof.clear(); // it spoke of the other mailbox
    LAJUR_TRY(applyForm(intake, edited));
    // Only what the KTP decides makes a check of KTP against letter void.
    const bool identity = edited.name != before.name || edited.nik != before.nik || edited.nip != before.nip;
    Entry entry = ownEntry(m_session, QStringLiteral("edit"),
                           identity ? QStringLiteral("edit") : QStringLiteral("edit-details"));
    entry.details = {{QStringLiteral("reason"), reason}, {QStringLiteral("before"), before.toJson()}};
    if (letter)
        LAJUR_TRY(correctLetter(opened, *letter, entry));
    LAJUR_TRY_VALUE(opened.record.missing, FactGathering(m_ports, m_ledger).missing(opened, entry));
    LAJUR_TRY(m_ledger.append(opened, entry));
    LAJUR_TRY(m_ports.cases.index(opened.record));
    LAJUR_TRY(transaction->commit());
    return intake;
}

} // namespace lajur::services
