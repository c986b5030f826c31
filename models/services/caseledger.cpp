// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/caseledger.h"

#include "models/services/recordmac.h"
#include "models/services/session.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace lajur::services {

using namespace domain;
using workflow::Step;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

QByteArray formContext(const Case &record)
{
    return "case/" + record.number.toUtf8() + "/form";
}

QByteArray eventContext(const QString &caseNumber, int sequence)
{
    return "case/" + caseNumber.toUtf8() + "/event/" + QByteArray::number(sequence);
}

bool movesCase(const QString &type)
{
    return type == u"open" || type == u"import" || type == u"transition" || type == u"undo";
}

/// What an entry did, in the words of the SOP or of the office.
QString deedOf(const CaseEvent &event, const workflow::Definition &definition)
{
    if (event.type == u"edit")
        return Tr::tr("form changed");
    if (event.type == u"attach")
        return Tr::tr("paper attached");
    const workflow::Transition *transition = definition.transition(event.transition);
    const QString title = transition ? transition->title.shown() : event.transition;
    return event.type == u"undo" ? Tr::tr("taken back: %1").arg(title) : title;
}

} // namespace

Entry ownEntry(const Session &session, const QString &type, const QString &transition, const QString &function)
{
    Entry entry;
    entry.type = type;
    entry.transition = transition;
    entry.function = function;
    entry.doneByName = session.user().fullName;
    entry.doneByNip = session.user().nip;
    return entry;
}

Step stepOf(const CaseEvent &event)
{
    return {event.sequence, event.type,   event.transition, event.fromStage,
            event.toStage,  event.undoes, event.doneByNip,  event.eventAt};
}

CaseLedger::CaseLedger(const Ports &ports, const Session &session, WorkflowCatalog &workflows)
    : m_ports(ports)
    , m_session(session)
    , m_workflows(workflows)
{
}

Result<OpenedCase> CaseLedger::load(CaseId id)
{
    OpenedCase opened;
    LAJUR_TRY_VALUE(opened.record, m_ports.caseQueries.byId(id));
    LAJUR_TRY_VALUE(opened.history, m_ports.caseQueries.history(id));
    LAJUR_TRY_VALUE(opened.engine, m_workflows.byHash(opened.record.workflowHash));
    LAJUR_TRY_VALUE(opened.key, m_ports.sealer.openKey(opened.record.keyWrap));
    QList<Step> steps;
    steps.reserve(opened.history.size());
    for (const CaseEvent &event : std::as_const(opened.history))
        steps.append(stepOf(event));
    LAJUR_TRY_VALUE(opened.state, opened.engine->replay(steps));
    const Case &record = opened.record;
    if (record.stage != opened.state.stage || record.round != opened.state.round
        || record.eventCount != opened.history.size())
        return failure(ErrorCode::Damaged,
                       Tr::tr("Case %1 and its history disagree. Run the check of the data and restore a backup.")
                           .arg(record.number),
                       QStringLiteral("projection differs from replay"));
    return opened;
}

Result<CaseForm> CaseLedger::form(const OpenedCase &opened) const
{
    LAJUR_TRY_VALUE(const QByteArray json,
                    m_ports.sealer.open(opened.key, opened.record.sealedForm, formContext(opened.record)));
    return CaseForm::fromJson(QJsonDocument::fromJson(json).object());
}

void CaseLedger::setForm(OpenedCase &opened, const CaseForm &form) const
{
    const QByteArray json = QJsonDocument(form.toJson()).toJson(QJsonDocument::Compact);
    opened.record.sealedForm = m_ports.sealer.seal(opened.key, json, formContext(opened.record));
    opened.formChanged = true;
}

QString CaseLedger::formDigest(const Case &record)
{
    return QString::fromLatin1(QCryptographicHash::hash(record.sealedForm, QCryptographicHash::Sha256).toHex());
}

Result<QJsonObject> CaseLedger::details(const OpenedCase &opened, const CaseEvent &event) const
{
    if (event.sealedDetails.isEmpty())
        return QJsonObject();
    LAJUR_TRY_VALUE(
        const QByteArray json,
        m_ports.sealer.open(opened.key, event.sealedDetails, eventContext(opened.record.number, event.sequence)));
    return QJsonDocument::fromJson(json).object();
}

Result<QJsonObject> CaseLedger::details(const SealedStep &step) const
{
    if (step.sealedDetails.isEmpty())
        return QJsonObject();
    LAJUR_TRY_VALUE(const Key key, m_ports.sealer.openKey(step.keyWrap));
    LAJUR_TRY_VALUE(const QByteArray json,
                    m_ports.sealer.open(key, step.sealedDetails, eventContext(step.caseNumber, step.sequence)));
    return QJsonDocument::fromJson(json).object();
}

Result<QString> CaseLedger::otherOpenCase(const Case &record) const
{
    if (!record.person.isValid())
        return QString();
    LAJUR_TRY_VALUE(const auto open, m_ports.caseQueries.openOfPerson(record.person));
    for (const CaseSummary &other : open) {
        if (other.id != record.id)
            return other.number;
    }
    return QString();
}

Status CaseLedger::requireSeen(const OpenedCase &opened, std::optional<qint64> seenRowVersion) const
{
    if (!seenRowVersion || *seenRowVersion == opened.record.rowVersion)
        return {};
    // Each entry writes the row once, so the entries since then are at most as many as the versions.
    const qsizetype since = std::clamp<qsizetype>(opened.record.rowVersion - *seenRowVersion, 1, opened.history.size());
    const auto newest = opened.history.crbegin();
    const auto work
        = std::find_if(newest, newest + since, [](const CaseEvent &event) { return event.type != u"access"; });
    if (work == newest + since)
        return {};
    return failure(ErrorCode::Conflict,
                   Tr::tr("%1 worked on case %2 meanwhile (%3). Look at it again before you change it.")
                       .arg(work->recordedByName, opened.record.number, deedOf(*work, opened.engine->definition())));
}

bool CaseLedger::clockIsBehind(const OpenedCase &opened) const
{
    if (opened.history.isEmpty())
        return false;
    // An entry made while the clock was behind bears the time of the one before it.
    const CaseEvent &last = opened.history.last();
    return m_ports.clock.now() < std::max(last.enteredAt, last.eventAt);
}

Result<QDateTime> CaseLedger::eventTime(const OpenedCase &opened, const std::optional<QDateTime> &given,
                                        const QDateTime &now) const
{
    if (!given) {
        // A clock set back must not put an entry before the one it follows.
        const QDateTime previous = opened.history.isEmpty() ? now : opened.history.last().eventAt;
        const QDateTime step = opened.state.trail.isEmpty() ? now : opened.state.trail.last().eventAt;
        return std::max({now, previous, step});
    }
    const QDateTime at = given->toUTC();
    if (at > now)
        return failure(ErrorCode::Refused, Tr::tr("The time given lies in the future. Check it against the paper."));
    if (!opened.state.trail.isEmpty() && at < opened.state.trail.last().eventAt)
        return failure(
            ErrorCode::Refused,
            Tr::tr("The time given lies before the step before it (%1).")
                .arg(officeTime(opened.state.trail.last().eventAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    return at;
}

Result<CaseEvent> CaseLedger::buildEvent(const OpenedCase &opened, const Entry &entry) const
{
    CaseEvent event;
    event.caseId = opened.record.id;
    event.sequence = int(opened.history.size()) + 1;
    event.type = entry.type;
    event.transition = entry.transition;
    event.fromStage = opened.state.stage;
    event.toStage = entry.toStage.isEmpty() ? opened.state.stage : entry.toStage;
    event.undoes = entry.undoes;
    event.function = entry.function;
    event.doneByName = entry.doneByName;
    event.doneByNip = entry.doneByNip;
    event.recordedBy = m_session.user().id;
    event.recordedByName = m_session.user().name;
    event.enteredAt = m_ports.clock.now();
    LAJUR_TRY_VALUE(event.eventAt, eventTime(opened, entry.at, event.enteredAt));
    QJsonObject details = entry.details;
    if (opened.formChanged)
        // The chained entry says which form it left behind: an older one put back is found.
        details.insert(QStringLiteral("form"), formDigest(opened.record));
    if (!details.isEmpty())
        event.sealedDetails = m_ports.sealer.seal(opened.key, QJsonDocument(details).toJson(QJsonDocument::Compact),
                                                  eventContext(opened.record.number, event.sequence));
    return event;
}

Status CaseLedger::project(OpenedCase &opened, const CaseEvent &event) const
{
    if (!movesCase(event.type))
        return {};
    LAJUR_TRY_VALUE(opened.state, opened.engine->apply(opened.state, stepOf(event)));
    const workflow::Stage *stage = opened.engine->definition().stage(opened.state.stage);
    Case &record = opened.record;
    record.stage = stage->id;
    record.lane = stage->lane;
    record.stageSince = opened.state.stageSince;
    record.round = opened.state.round;
    record.returnedFrom = opened.state.returnedFrom;
    record.open = !stage->final;
    record.closedAt = stage->final ? event.eventAt : QDateTime();
    return {};
}

Status CaseLedger::append(OpenedCase &opened, const Entry &entry)
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(CaseEvent event, buildEvent(opened, entry));
    LAJUR_TRY(project(opened, event));
    event.round = opened.state.round;
    const QByteArray previous = opened.history.isEmpty() ? QByteArray() : opened.history.last().mac;
    LAJUR_TRY_VALUE(event.mac, RecordMac(m_ports.sealer).of(event, previous));
    LAJUR_TRY_VALUE(event.id, m_ports.cases.append(event));
    opened.history.append(event);
    opened.formChanged = false;
    opened.record.eventCount = event.sequence;
    LAJUR_TRY(m_ports.cases.update(opened.record));
    ++opened.record.rowVersion;
    return {};
}

Result<QString> CaseLedger::letterSubject(const OpenedCase &opened) const
{
    static const QStringList types{QStringLiteral("open"), QStringLiteral("import"), QStringLiteral("edit")};
    for (auto event = opened.history.crbegin(); event != opened.history.crend(); ++event) {
        if (!types.contains(event->type))
            continue;
        LAJUR_TRY_VALUE(const QJsonObject written, details(opened, *event));
        if (written.contains(QLatin1String("subject")))
            return written.value(QLatin1String("subject")).toString();
    }
    return QString();
}

Status CaseLedger::create(OpenedCase &opened, const Entry &entry)
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(CaseEvent event, buildEvent(opened, entry));
    LAJUR_TRY(project(opened, event));
    opened.record.eventCount = 1;
    opened.record.openedAt = event.eventAt;
    event.round = opened.state.round;
    LAJUR_TRY_VALUE(opened.record.id, m_ports.cases.insert(opened.record));
    opened.record.rowVersion = 1;
    event.caseId = opened.record.id;
    LAJUR_TRY_VALUE(event.mac, RecordMac(m_ports.sealer).of(event, {}));
    LAJUR_TRY_VALUE(event.id, m_ports.cases.append(event));
    opened.history = {event};
    opened.formChanged = false;
    return m_ports.cases.index(opened.record);
}

} // namespace lajur::services
