// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/checklist.h"

#include <QCoreApplication>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

Verdict verdictFromName(const QString &name)
{
    if (name == u"cocok")
        return Verdict::Equal;
    if (name == u"beda")
        return Verdict::DiffersValidly;
    if (name == u"salah")
        return Verdict::Wrong;
    return Verdict::Open;
}

bool makesCheckVoid(const CaseEvent &event)
{
    static const QStringList papers{QStringLiteral("ktp"), QStringLiteral("surat_permohonan")};
    // Verifikator sends a file back to Kasi because something does not agree after all.
    return event.transition == u"edit" || event.transition == u"kembalikan_ke_kasi"
        || (event.type == u"attach" && papers.contains(event.transition));
}

/// The event of the check that still speaks of today's form and papers, or null.
const CaseEvent *latestCheck(const OpenedCase &opened)
{
    const auto &trail = opened.state.trail;
    for (auto event = opened.history.crbegin(); event != opened.history.crend(); ++event) {
        if (makesCheckVoid(*event))
            return nullptr;
        const bool inForce = std::any_of(trail.begin(), trail.end(), [&event](const workflow::Step &step) {
            return step.sequence == event->sequence;
        });
        if (event->transition == u"periksa" && inForce)
            return &*event;
    }
    return nullptr;
}

/// A case taken over behind Kasi's desk was checked there; that holds until its form is changed here.
bool checkedOutside(const OpenedCase &opened)
{
    static const QStringList unchecked{QStringLiteral("DRAF"), QStringLiteral("MENUNGGU_DISPOSISI"),
                                       QStringLiteral("DI_KABID"), QStringLiteral("VERIFIKASI_KASI"),
                                       QStringLiteral("PERBAIKAN_PEMOHON")};
    const CaseEvent &first = opened.history.constFirst();
    return first.type == u"import" && !unchecked.contains(first.toStage) && opened.state.round == 1
        && std::none_of(opened.history.begin(), opened.history.end(), [](const CaseEvent &event) {
               return event.transition == u"edit" || event.transition == u"periksa"
                   || event.transition == u"kembalikan_ke_kasi";
           });
}

/// The fields for which the workflow's own check asks a verdict.
CheckState unchecked(const workflow::Engine &engine)
{
    CheckState state;
    for (const workflow::Transition &transition : engine.definition().transitions()) {
        if (transition.effect != u"record-check")
            continue;
        for (const workflow::Input &input : transition.inputs) {
            if (input.type != workflow::InputType::Choice)
                continue;
            state.fields.append(input.name);
            if (input.required)
                state.required.append(input.name);
        }
    }
    return state;
}

} // namespace

QString checkFieldTitle(const QString &field)
{
    if (field == u"nik")
        return QStringLiteral("NIK");
    if (field == u"name")
        return Tr::tr("Name");
    if (field == u"birthDate")
        return Tr::tr("Date of birth");
    if (field == u"sex")
        return Tr::tr("Sex");
    if (field == u"nip")
        return QStringLiteral("NIP");
    if (field == u"email")
        return Tr::tr("E-mail");
    if (field == u"position")
        return Tr::tr("Position");
    return field;
}

int CheckState::open() const
{
    return int(std::count_if(required.begin(), required.end(), [this](const QString &field) {
        return verdicts.value(field, Verdict::Open) == Verdict::Open;
    }));
}

QStringList CheckState::wrong() const
{
    QStringList titles;
    for (const QString &field : fields) {
        if (verdicts.value(field, Verdict::Open) == Verdict::Wrong)
            titles << checkFieldTitle(field);
    }
    return titles;
}

Result<CheckState> currentCheck(const CaseLedger &ledger, const OpenedCase &opened)
{
    CheckState state = unchecked(*opened.engine);
    const CaseEvent *event = latestCheck(opened);
    if (!event) {
        for (const QString &field : std::as_const(state.fields))
            state.verdicts.insert(field, checkedOutside(opened) ? Verdict::Equal : Verdict::Open);
        return state;
    }
    LAJUR_TRY_VALUE(const QJsonObject details, ledger.details(opened, *event));
    const QJsonObject inputs = details.value(QStringLiteral("inputs")).toObject();
    for (const QString &field : std::as_const(state.fields))
        state.verdicts.insert(field, verdictFromName(inputs.value(field).toString()));
    state.note = inputs.value(QStringLiteral("note")).toString();
    state.recordedAt = event->eventAt;
    state.recordedBy = event->doneByName;
    return state;
}

Result<EarlierCheck> earlierCheck(const CaseLedger &ledger, const OpenedCase &opened)
{
    EarlierCheck earlier;
    const CaseEvent *current = latestCheck(opened);
    const auto event
        = std::find_if(opened.history.crbegin(), opened.history.crend(), [current](const CaseEvent &entry) {
              return entry.transition == u"periksa" && &entry != current;
          });
    if (event == opened.history.crend())
        return earlier;
    LAJUR_TRY_VALUE(const QJsonObject details, ledger.details(opened, *event));
    const QJsonObject inputs = details.value(QStringLiteral("inputs")).toObject();
    earlier.round = event->round;
    for (const QString &field : unchecked(*opened.engine).fields) {
        if (const Verdict verdict = verdictFromName(inputs.value(field).toString()); verdict != Verdict::Open)
            earlier.verdicts.insert(field, verdict);
    }
    return earlier;
}

} // namespace lajur::services
