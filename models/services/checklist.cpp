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
    return event.type == u"edit" || (event.type == u"attach" && papers.contains(event.transition));
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

} // namespace

QStringList checkFields()
{
    return {QStringLiteral("nik"), QStringLiteral("name"), QStringLiteral("birthDate"), QStringLiteral("sex")};
}

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
    return field;
}

int CheckState::open() const
{
    const QStringList fields = checkFields();
    return int(std::count_if(fields.begin(), fields.end(), [this](const QString &field) {
        return verdicts.value(field, Verdict::Open) == Verdict::Open;
    }));
}

QStringList CheckState::wrong() const
{
    QStringList titles;
    const QStringList fields = checkFields();
    for (const QString &field : fields) {
        if (verdicts.value(field, Verdict::Open) == Verdict::Wrong)
            titles << checkFieldTitle(field);
    }
    return titles;
}

Result<CheckState> currentCheck(const CaseLedger &ledger, const OpenedCase &opened)
{
    CheckState state;
    const CaseEvent *event = latestCheck(opened);
    if (!event)
        return state;
    LAJUR_TRY_VALUE(const QJsonObject details, ledger.details(opened, *event));
    const QJsonObject inputs = details.value(QStringLiteral("inputs")).toObject();
    const QStringList fields = checkFields();
    for (const QString &field : fields)
        state.verdicts.insert(field, verdictFromName(inputs.value(field).toString()));
    return state;
}

} // namespace lajur::services
