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
    const QStringList fields = checkFields();
    const CaseEvent *event = latestCheck(opened);
    if (!event) {
        for (const QString &field : fields)
            state.verdicts.insert(field, checkedOutside(opened) ? Verdict::Equal : Verdict::Open);
        return state;
    }
    LAJUR_TRY_VALUE(const QJsonObject details, ledger.details(opened, *event));
    const QJsonObject inputs = details.value(QStringLiteral("inputs")).toObject();
    for (const QString &field : fields)
        state.verdicts.insert(field, verdictFromName(inputs.value(field).toString()));
    return state;
}

} // namespace lajur::services
