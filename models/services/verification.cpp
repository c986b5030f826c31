// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/verification.h"

#include "models/services/dailysealing.h"
#include "models/services/paperintake.h"
#include "models/services/readablecopy.h"
#include "models/services/recordmac.h"
#include "models/services/scantray.h"

#include <QCoreApplication>
#include <QIODevice>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

/// Takes opened bytes and forgets them: a check must not leave papers in memory or on disk.
class Nowhere : public QIODevice
{
public:
    Nowhere() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

bool isProjectionOf(const Case &record, const workflow::CaseState &state, const workflow::Stage &stage, int events)
{
    return record.stage == state.stage && record.lane == stage.lane && record.stageSince == state.stageSince
        && record.round == state.round && record.returnedFrom == state.returnedFrom && record.open == !stage.final
        && record.eventCount == events;
}

NumberState numberStateFor(LetterState state)
{
    switch (state) {
    case LetterState::Issued:
    case LetterState::Signed:
        return NumberState::Used;
    case LetterState::Void:
        return NumberState::Void;
    case LetterState::Replaced:
        return NumberState::Replaced;
    }
    return NumberState::Used;
}

} // namespace

Verification::Verification(const Ports &ports, CaseLedger &ledger, WorkflowCatalog &workflows)
    : m_ports(ports)
    , m_ledger(ledger)
    , m_workflows(workflows)
{
}

void Verification::add(const QString &code, const QString &place, const QString &text)
{
    m_report.problems.append({code, place, text});
}

Result<VerificationReport> Verification::structure()
{
    m_report = {};
    LAJUR_TRY(checkCases(false));
    LAJUR_TRY(checkPapers(false));
    return m_report;
}

Result<VerificationReport> Verification::everything()
{
    m_report = {};
    LAJUR_TRY(checkAccounts());
    LAJUR_TRY(checkNumbers());
    LAJUR_TRY(checkCertificates());
    LAJUR_TRY(checkCases(true));
    LAJUR_TRY(checkPapers(true));
    LAJUR_TRY(checkPersons());
    LAJUR_TRY(checkSeals());
    return m_report;
}

Status Verification::checkCases(bool withKeys)
{
    LAJUR_TRY_VALUE(const QList<CaseId> ids, m_ports.caseQueries.allIds());
    for (const CaseId id : ids)
        checkCase(id, withKeys);
    m_report.cases = int(ids.size());
    return {};
}

void Verification::checkCase(CaseId id, bool withKeys)
{
    const auto record = m_ports.caseQueries.byId(id);
    const auto history = m_ports.caseQueries.history(id);
    if (!record || !history) {
        add(QStringLiteral("case.unreadable"), QString::number(id.value),
            (record ? history.error() : record.error()).text);
        return;
    }
    m_report.events += int(history->size());
    const auto engine = m_workflows.byHash(record->workflowHash);
    if (!engine) {
        add(QStringLiteral("case.workflow"), record->number, engine.error().text);
        return;
    }
    QList<workflow::Step> steps;
    int expected = 0;
    for (const CaseEvent &event : *history) {
        steps.append(stepOf(event));
        if (event.sequence != ++expected)
            add(QStringLiteral("event.sequence"), record->number,
                Tr::tr("An entry of the history is missing or doubled."));
    }
    const auto state = (*engine)->replay(steps);
    if (!state)
        add(QStringLiteral("history.replay"), record->number,
            Tr::tr("The history does not follow the workflow: %1").arg(state.error().text));
    else if (!isProjectionOf(*record, *state, *(*engine)->definition().stage(state->stage), int(history->size())))
        add(QStringLiteral("case.projection"), record->number, Tr::tr("The case and its history disagree."));
    if (withKeys) {
        checkHistory(*record, *history);
        checkSealedValues(*record);
    }
}

void Verification::checkHistory(const Case &record, const QList<CaseEvent> &history)
{
    QByteArray previous;
    for (const CaseEvent &event : history) {
        const auto mac = RecordMac(m_ports.sealer).of(event, previous);
        if (!mac || *mac != event.mac)
            add(QStringLiteral("event.mac"), record.number,
                Tr::tr("Entry %1 of the history was changed after it was written.").arg(event.sequence));
        previous = event.mac;
    }
}

void Verification::checkSealedValues(const Case &record)
{
    const auto opened = m_ledger.load(record.id);
    if (!opened) {
        if (opened.error().code == ErrorCode::Damaged)
            add(QStringLiteral("case.key"), record.number,
                Tr::tr("The case does not open: %1").arg(opened.error().text));
        return;
    }
    if (const auto form = m_ledger.form(*opened))
        checkReadable(record, *form);
    else
        add(QStringLiteral("case.form"), record.number, Tr::tr("The form of the case was changed or damaged."));
    QString form;
    for (const CaseEvent &event : opened->history) {
        if (const auto details = m_ledger.details(*opened, event)) {
            requireGiven(record, *details);
            requirePaper(record, event, *details);
            form = details->value(QLatin1String("form")).toString(form);
        } else {
            add(QStringLiteral("event.details"), record.number,
                Tr::tr("The sealed part of entry %1 was changed or damaged.").arg(event.sequence));
        }
    }
    if (form != CaseLedger::formDigest(record))
        add(QStringLiteral("case.form-replaced"), record.number, Tr::tr("An older form of the case was put back."));
    checkLetters(record);
}

void Verification::requirePaper(const Case &record, const CaseEvent &event, const QJsonObject &details)
{
    if (event.type != u"attach")
        return;
    const QByteArray content = QByteArray::fromHex(details.value(QLatin1String("content")).toString().toLatin1());
    const int version = details.value(QLatin1String("version")).toInt();
    bool there = false;
    const auto documents = m_ports.documents.ofCase(record.id);
    for (const Document &document : documents.value_or(QList<Document>())) {
        if (document.kind != event.transition)
            continue;
        const auto versions = m_ports.documents.versions(document.id);
        for (const DocumentVersion &stored : versions.value_or(QList<DocumentVersion>()))
            there = there || (stored.version == version && stored.contentHash == content);
    }
    if (!there)
        add(QStringLiteral("paper.gone"), record.number,
            Tr::tr("%1, version %2, was attached by the history but is gone or replaced.")
                .arg(documentKindTitle(event.transition))
                .arg(version));
}

void Verification::checkReadable(const Case &record, const CaseForm &form)
{
    const ReadableCopy copy(form);
    if (record.name != copy.name || record.nameKey != copy.nameKey || record.nip != copy.nip
        || record.email != copy.email || record.opd != copy.opd)
        add(QStringLiteral("case.readable"), record.number,
            Tr::tr("Name, NIP, e-mail or OPD shown for the case differ from its sealed form."));
}

void Verification::requireGiven(const Case &record, const QJsonObject &details)
{
    for (const QLatin1String key : {QLatin1String("agendaNumber"), QLatin1String("letterNumber")}) {
        const QString number = details.value(key).toString();
        if (!number.isEmpty() && !m_numbers.contains(number))
            add(QStringLiteral("number.missing"), record.number,
                Tr::tr("Number %1 was given by the history but is gone from the register.").arg(number));
    }
    const QString issued = details.value(QLatin1String("letterNumber")).toString();
    const auto found = m_ports.letters.ofCase(record.id);
    const QList<Letter> letters = found.value_or(QList<Letter>());
    const bool kept = std::any_of(letters.begin(), letters.end(),
                                  [&](const Letter &letter) { return letter.numberText == issued; });
    if (!issued.isEmpty() && !kept)
        add(QStringLiteral("letter.missing"), record.number,
            Tr::tr("Letter %1 was issued by the history but is gone.").arg(issued));
    const QString serial = details.value(QLatin1String("serial")).toString();
    if (!serial.isEmpty() && !m_serials.contains(serial))
        add(QStringLiteral("certificate.missing"), record.number,
            Tr::tr("Certificate %1 was recorded by the history but is gone from the register.").arg(serial));
}

void Verification::checkLetters(const Case &record)
{
    const auto letters = m_ports.letters.ofCase(record.id);
    for (const Letter &letter : letters.value_or(QList<Letter>())) {
        if (!letter.sealedContent.isEmpty()
            && !m_ports.sealer.openFromOffice(letter.sealedContent, QByteArray("letter/" + record.number.toUtf8())))
            add(QStringLiteral("letter.content"), letter.numberText,
                Tr::tr("The content of the letter was changed or damaged."));
        const auto number = letter.number.isValid() ? m_ports.numbers.byId(letter.number) : Result<Number>(Number());
        if (!number || number->text != letter.numberText || number->state != numberStateFor(letter.state))
            add(QStringLiteral("letter.number"), record.number,
                Tr::tr("The letter and its number in the register disagree."));
    }
}

Status Verification::checkPapers(bool withKeys)
{
    LAJUR_TRY_VALUE(const QList<DocumentVersion> versions, m_ports.documents.allVersions());
    LAJUR_TRY_VALUE(QSet<QString> names, m_ports.papers.names());
    for (const DocumentVersion &version : versions) {
        if (!names.remove(version.storedName))
            add(QStringLiteral("paper.missing"), version.storedName,
                Tr::tr("%1: the paper is missing from the store.").arg(paperTitle(version)));
        else if (withKeys)
            checkPaper(version);
    }
    m_report.papers = int(versions.size());
    LAJUR_TRY(checkTray(names, withKeys));
    m_report.orphans = int(names.size());
    return {};
}

Status Verification::checkTray(QSet<QString> &names, bool withKeys)
{
    LAJUR_TRY_VALUE(const QList<TrayPage> pages, m_ports.tray.all());
    for (const TrayPage &page : pages) {
        if (!names.remove(page.storedName)) {
            add(QStringLiteral("tray.missing"), page.storedName,
                Tr::tr("Page %1 of the tray is missing from the store.").arg(page.id.value));
            continue;
        }
        const auto opened = [&]() -> Status {
            LAJUR_TRY_VALUE(const Key key, m_ports.sealer.openKey(page.keyWrap));
            LAJUR_TRY_VALUE(const auto sealed, m_ports.papers.open(page.storedName));
            Nowhere nowhere;
            return m_ports.sealer.openStream(key, *sealed, nowhere, ScanTray::context(page));
        };
        if (!withKeys)
            continue;
        if (const Status status = opened(); !status)
            add(QStringLiteral("tray.damaged"), page.storedName,
                Tr::tr("Page %1 of the tray was changed or damaged. %2").arg(page.id.value).arg(status.error().text));
    }
    m_report.trayPages = int(pages.size());
    return {};
}

void Verification::checkPaper(const DocumentVersion &version)
{
    const auto opened = [&]() -> Status {
        LAJUR_TRY_VALUE(const CaseId caseId, m_ports.documents.caseOf(version.document));
        LAJUR_TRY_VALUE(const Case record, m_ports.caseQueries.byId(caseId));
        LAJUR_TRY_VALUE(const QList<Document> documents, m_ports.documents.ofCase(caseId));
        LAJUR_TRY_VALUE(const Key key, m_ports.sealer.openKey(version.keyWrap));
        LAJUR_TRY_VALUE(const auto sealed, m_ports.papers.open(version.storedName));
        for (const Document &document : documents) {
            Nowhere nowhere;
            if (document.id == version.document)
                return m_ports.sealer.openStream(key, *sealed, nowhere,
                                                 paperContext(record, document.kind, version.version));
        }
        return failure(ErrorCode::Damaged, Tr::tr("The paper belongs to no document."));
    }();
    if (!opened)
        add(QStringLiteral("paper.damaged"), version.storedName,
            Tr::tr("%1: the sealed paper was changed or damaged. %2").arg(paperTitle(version), opened.error().text));
}

QString Verification::paperTitle(const DocumentVersion &version) const
{
    const auto caseId = m_ports.documents.caseOf(version.document);
    const auto record = caseId ? m_ports.caseQueries.byId(*caseId) : Result<Case>(failure(caseId));
    const auto documents = caseId ? m_ports.documents.ofCase(*caseId) : Result<QList<Document>>(failure(caseId));
    QString kind;
    for (const Document &document : documents.value_or(QList<Document>())) {
        if (document.id == version.document)
            kind = documentKindTitle(document.kind);
    }
    return Tr::tr("Case %1, %2, version %3").arg(record ? record->number : QString(), kind).arg(version.version);
}

Status Verification::checkAccounts()
{
    LAJUR_TRY_VALUE(const QList<User> users, m_ports.users.all());
    for (const User &user : users) {
        LAJUR_TRY_VALUE(const QByteArray mac, RecordMac(m_ports.sealer).of(user));
        if (mac != user.mac)
            add(QStringLiteral("user.mac"), user.name, Tr::tr("The account or its roles were changed outside Lajur."));
    }
    return {};
}

Status Verification::checkNumbers()
{
    LAJUR_TRY_VALUE(const QList<Number> numbers, m_ports.numbers.all());
    m_numbers.clear();
    for (const Number &number : numbers) {
        m_numbers.insert(number.text);
        LAJUR_TRY_VALUE(const QByteArray mac, RecordMac(m_ports.sealer).of(number));
        if (mac != number.mac)
            add(QStringLiteral("number.mac"), number.text,
                Tr::tr("The number or its state was changed outside Lajur."));
    }
    return {};
}

Status Verification::checkCertificates()
{
    LAJUR_TRY_VALUE(const QList<Certificate> certificates, m_ports.certificates.all());
    m_serials.clear();
    for (const Certificate &certificate : certificates) {
        m_serials.insert(certificate.serial);
        LAJUR_TRY_VALUE(const QByteArray mac, RecordMac(m_ports.sealer).of(certificate));
        if (mac != certificate.mac)
            add(QStringLiteral("certificate.mac"), certificate.serial,
                Tr::tr("The certificate's line was changed outside Lajur."));
    }
    return {};
}

Status Verification::checkPersons()
{
    LAJUR_TRY_VALUE(const QList<Person> persons, m_ports.persons.all());
    for (const Person &person : persons) {
        const auto nik
            = m_ports.sealer.openFromOffice(person.sealedNik, QByteArray("person/" + person.nikHash.toHex()));
        const auto hash = nik ? m_ports.sealer.mac(MacPurpose::NikLookup, *nik) : Result<QByteArray>(QByteArray());
        if (!nik || *hash != person.nikHash)
            add(QStringLiteral("person.nik"), person.name,
                Tr::tr("The sealed NIK of a person was changed or damaged."));
    }
    return {};
}

Status Verification::checkSeals()
{
    LAJUR_TRY_VALUE(const QList<DailySeal> seals, m_ports.seals.all());
    QByteArray previous;
    int expected = 0;
    for (const DailySeal &seal : seals) {
        const QString place = seal.day.toString(Qt::ISODate);
        LAJUR_TRY_VALUE(const QByteArray mac, RecordMac(m_ports.sealer).of(seal, previous));
        if (seal.sequence != ++expected || mac != seal.mac)
            add(QStringLiteral("seal.mac"), place, Tr::tr("The daily seal was changed, or one before it is missing."));
        previous = seal.mac;
    }
    if (!seals.isEmpty()) {
        // Every seal covers all that came before, so the newest tells whether anything sealed is gone.
        const DailySeal &last = seals.last();
        LAJUR_TRY_VALUE(const QByteArray heads, DailySealing(m_ports).headsHash(last.lastEventId));
        LAJUR_TRY_VALUE(const qint64 count, m_ports.seals.eventCountUpTo(last.lastEventId));
        if (heads != last.headsHash || count != last.eventCount)
            add(QStringLiteral("seal.heads"), last.day.toString(Qt::ISODate),
                Tr::tr("Sealed entries of the history are missing or changed."));
    }
    m_report.sealsChecked = true;
    return {};
}

Result<int> Verification::sweepOrphans()
{
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    // Another process may have put a paper and not yet committed its row; and should an older database ever be put
    // back beside newer papers, there is a month to notice.
    LAJUR_TRY_VALUE(QSet<QString> names, m_ports.papers.names(m_ports.clock.now().addDays(-30)));
    LAJUR_TRY_VALUE(const QList<DocumentVersion> versions, m_ports.documents.allVersions());
    for (const DocumentVersion &version : versions)
        names.remove(version.storedName);
    LAJUR_TRY_VALUE(const QList<TrayPage> pages, m_ports.tray.all());
    for (const TrayPage &page : pages)
        names.remove(page.storedName);
    for (const QString &name : std::as_const(names))
        LAJUR_TRY(m_ports.papers.remove(name));
    return int(names.size());
}

} // namespace lajur::services
