// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/caseview.h"

#include "app/cli/columns.h"
#include "app/cli/values.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lajur::cli {

using namespace domain;
using services::OpenedCase;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Warn:
        return QStringLiteral("warn");
    case Severity::Block:
        return QStringLiteral("block");
    }
    return {};
}

QJsonArray findingsToJson(const Findings &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                 {QStringLiteral("severity"), severityName(finding.severity)},
                                 {QStringLiteral("field"), finding.field},
                                 {QStringLiteral("text"), finding.text}});
    return array;
}

QJsonObject recordToJson(const Case &record)
{
    return {{QStringLiteral("id"), record.id.value},
            {QStringLiteral("number"), record.number},
            {QStringLiteral("kind"), record.kind},
            {QStringLiteral("name"), record.name},
            {QStringLiteral("nip"), record.nip},
            {QStringLiteral("email"), record.email},
            {QStringLiteral("opd"), record.opd},
            {QStringLiteral("stage"), record.stage},
            {QStringLiteral("lane"), record.lane},
            {QStringLiteral("stageSince"), timeText(record.stageSince)},
            {QStringLiteral("round"), record.round},
            {QStringLiteral("open"), record.open},
            {QStringLiteral("openedAt"), timeText(record.openedAt)},
            {QStringLiteral("closedAt"), timeText(record.closedAt)},
            {QStringLiteral("agendaNumber"), record.agendaNumber},
            {QStringLiteral("missing"), record.missing}};
}

QJsonObject eventToJson(const CaseEvent &event, const QJsonObject &details)
{
    return {{QStringLiteral("sequence"), event.sequence},
            {QStringLiteral("type"), event.type},
            {QStringLiteral("action"), event.transition},
            {QStringLiteral("from"), event.fromStage},
            {QStringLiteral("to"), event.toStage},
            {QStringLiteral("round"), event.round},
            {QStringLiteral("undoes"), event.undoes},
            {QStringLiteral("function"), event.function},
            {QStringLiteral("doneBy"), event.doneByName},
            {QStringLiteral("doneByNip"), event.doneByNip},
            {QStringLiteral("recordedBy"), event.recordedByName},
            {QStringLiteral("eventAt"), timeText(event.eventAt)},
            {QStringLiteral("enteredAt"), timeText(event.enteredAt)},
            {QStringLiteral("details"), details}};
}

} // namespace

CaseView::CaseView(composition::Office &office)
    : m_office(office)
{
}

QString CaseView::stageTitle(const QString &kind, const QString &stage) const
{
    const auto engine = m_office.workflows().current(kind);
    const workflow::Stage *found = engine ? (*engine)->definition().stage(stage) : nullptr;
    return found ? found->title.shown() : stage;
}

Result<Reply> CaseView::intake(const services::Intake &intake) const
{
    const Case &record = intake.opened.record;
    QJsonObject json = recordToJson(record);
    json.insert(QStringLiteral("findings"), findingsToJson(intake.findings));
    QStringList lines{Tr::tr("Case %1 (id %2): %3")
                          .arg(record.number)
                          .arg(record.id.value)
                          .arg(stageTitle(record.kind, record.stage))};
    for (const Finding &finding : intake.findings)
        lines << QStringLiteral("  - ") + finding.text;
    return Reply{json, lines};
}

Reply CaseView::list(const QList<CaseSummary> &cases) const
{
    Reply reply;
    QJsonArray array;
    QList<QStringList> rows;
    for (const CaseSummary &entry : cases) {
        array.append(QJsonObject{{QStringLiteral("id"), entry.id.value},
                                 {QStringLiteral("number"), entry.number},
                                 {QStringLiteral("name"), entry.name},
                                 {QStringLiteral("nip"), entry.nip},
                                 {QStringLiteral("email"), entry.email},
                                 {QStringLiteral("opd"), entry.opd},
                                 {QStringLiteral("kind"), entry.kind},
                                 {QStringLiteral("stage"), entry.stage},
                                 {QStringLiteral("round"), entry.round},
                                 {QStringLiteral("open"), entry.open},
                                 {QStringLiteral("openedAt"), timeText(entry.openedAt)},
                                 {QStringLiteral("closedAt"), timeText(entry.closedAt)}});
        rows << QStringList{QString::number(entry.id.value), entry.number, entry.name, entry.opd,
                            stageTitle(entry.kind, entry.stage)};
    }
    reply.lines = cases.isEmpty() ? QStringList{Tr::tr("No cases.")} : columns(rows);
    reply.json = array;
    return reply;
}

Reply CaseView::step(const services::StepOutcome &outcome)
{
    const OpenedCase &opened = outcome.opened;
    const workflow::Stage *stage = opened.engine->definition().stage(opened.state.stage);
    QJsonObject json = recordToJson(opened.record);
    json.insert(QStringLiteral("event"), opened.history.constLast().sequence);
    json.insert(QStringLiteral("givenNumber"), outcome.number);
    json.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(outcome.warnings));
    Reply reply{json, {QStringLiteral("%1: %2").arg(opened.record.number, stage->title.shown())}};
    if (!outcome.number.isEmpty())
        reply.lines << Tr::tr("Number given: %1").arg(outcome.number);
    for (const QString &warning : outcome.warnings)
        reply.lines << QStringLiteral("! ") + warning;
    return reply;
}

Result<QJsonArray> CaseView::papers(CaseId id, QStringList &lines) const
{
    QJsonArray array;
    LAJUR_TRY_VALUE(const QList<Document> documents, m_office.ports().documents.ofCase(id));
    for (const Document &document : documents) {
        LAJUR_TRY_VALUE(const QList<DocumentVersion> versions, m_office.ports().documents.versions(document.id));
        for (const DocumentVersion &version : versions) {
            array.append(QJsonObject{{QStringLiteral("kind"), document.kind},
                                     {QStringLiteral("version"), version.version},
                                     {QStringLiteral("type"), version.mimeType},
                                     {QStringLiteral("size"), version.size},
                                     {QStringLiteral("storedAt"), timeText(version.storedAt)}});
            lines << Tr::tr("Paper: %1, version %2, %3 bytes")
                         .arg(documentKindTitle(document.kind))
                         .arg(version.version)
                         .arg(version.size);
        }
    }
    return array;
}

Result<QJsonArray> CaseView::letters(CaseId id, QStringList &lines) const
{
    QJsonArray array;
    LAJUR_TRY_VALUE(const QList<Letter> letters, m_office.ports().letters.ofCase(id));
    for (const Letter &letter : letters) {
        array.append(QJsonObject{{QStringLiteral("number"), letter.numberText},
                                 {QStringLiteral("date"), letter.date.toString(Qt::ISODate)},
                                 {QStringLiteral("state"), letterStateName(letter.state)},
                                 {QStringLiteral("signatory"), letter.signatoryName},
                                 {QStringLiteral("printed"), letter.printed}});
        lines << Tr::tr("Letter: %1 of %2 (%3)")
                     .arg(letter.numberText, letter.date.toString(Qt::ISODate), letterStateName(letter.state));
    }
    return array;
}

Result<QJsonArray> CaseView::certificates(CaseId id, QStringList &lines) const
{
    QJsonArray array;
    LAJUR_TRY_VALUE(const QList<Certificate> certificates, m_office.ports().certificates.ofCase(id));
    for (const Certificate &certificate : certificates) {
        array.append(QJsonObject{{QStringLiteral("serial"), certificate.serial},
                                 {QStringLiteral("issuer"), certificate.issuer},
                                 {QStringLiteral("validFrom"), certificate.validFrom.toString(Qt::ISODate)},
                                 {QStringLiteral("validTo"), certificate.validTo.toString(Qt::ISODate)},
                                 {QStringLiteral("status"), certificate.status}});
        lines << Tr::tr("Certificate: %1, valid to %2")
                     .arg(certificate.serial, certificate.validTo.toString(Qt::ISODate));
    }
    return array;
}

Result<QJsonArray> CaseView::history(const OpenedCase &opened, QStringList &lines) const
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const CaseEvent &event : opened.history) {
        LAJUR_TRY_VALUE(const QJsonObject details, m_office.ledger().details(opened, event));
        array.append(eventToJson(event, details));
        rows << QStringList{QString::number(event.sequence), localTimeText(event.eventAt), event.transition,
                            Tr::tr("%1, recorded by %2").arg(event.doneByName, event.recordedByName)};
    }
    lines << columns(rows);
    return array;
}

Result<Reply> CaseView::whole(CaseId id) const
{
    LAJUR_TRY_VALUE(const OpenedCase opened, m_office.ledger().load(id));
    LAJUR_TRY_VALUE(const CaseForm form, m_office.ledger().form(opened));
    LAJUR_TRY_VALUE(const services::OfficeProfile profile, m_office.setup().profile());
    const Case &record = opened.record;
    Reply reply;
    reply.lines << Tr::tr("Case %1 (id %2): %3")
                       .arg(record.number)
                       .arg(record.id.value)
                       .arg(stageTitle(record.kind, record.stage));
    QJsonObject json = recordToJson(record);
    const QJsonObject formJson = form.toJson();
    json.insert(QStringLiteral("form"), formJson);
    json.insert(QStringLiteral("missingFields"), QJsonArray::fromStringList(missingFields(form)));
    json.insert(QStringLiteral("findings"),
                findingsToJson(inspect(form, profile.formContext(m_office.ports().clock.today()))));
    QList<QStringList> rows;
    for (auto it = formJson.begin(); it != formJson.end(); ++it) {
        const QString value
            = it.value().isBool() ? (it.value().toBool() ? Tr::tr("yes") : Tr::tr("no")) : it.value().toString();
        rows << QStringList{fieldTitle(it.key()), value};
    }
    reply.lines << columns(rows, QStringLiteral("  "));
    LAJUR_TRY_VALUE(const QJsonArray paperList, papers(id, reply.lines));
    LAJUR_TRY_VALUE(const QJsonArray letterList, letters(id, reply.lines));
    LAJUR_TRY_VALUE(const QJsonArray certificateList, certificates(id, reply.lines));
    LAJUR_TRY_VALUE(const QJsonArray eventList, history(opened, reply.lines));
    json.insert(QStringLiteral("papers"), paperList);
    json.insert(QStringLiteral("letters"), letterList);
    json.insert(QStringLiteral("certificates"), certificateList);
    json.insert(QStringLiteral("history"), eventList);
    reply.json = json;
    return reply;
}

} // namespace lajur::cli
