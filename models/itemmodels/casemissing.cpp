// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/casemissing.h"

#include "models/domain/document.h"

#include <QCoreApplication>

namespace lajur::itemmodels {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Itemmodels)
};

QList<CaseMissing> emptyFields(const domain::Reason &reason, const domain::CaseForm &form)
{
    QList<CaseMissing> things;
    const QStringList fields = domain::missingFields(form);
    for (const QString &field : fields)
        things.append({domain::fieldTitle(field), reason.text, field});
    return things;
}

/// Short words and place for a reason of which there is only one.
CaseMissing single(const domain::Reason &reason)
{
    const QString guard = reason.code.section(u'.', 1);
    if (guard == u"noBlockingFindings")
        return {Tr::tr("%1 needs mending").arg(domain::fieldTitle(reason.field)), reason.text, reason.field};
    if (guard == u"documentsPresent")
        return {domain::documentKindTitle(reason.field), reason.text, QStringLiteral("document:") + reason.field};
    if (guard == u"consentGiven")
        return {Tr::tr("consent of the holder"), reason.text, QStringLiteral("consent")};
    if (guard == u"emailProven")
        return {Tr::tr("proof of e-mail"), reason.text, QStringLiteral("emailProof")};
    if (guard == u"checkPassed")
        return {Tr::tr("check of the KTP"), reason.text, QStringLiteral("check")};
    if (guard == u"letterIssued" || guard == u"letterSigned" || guard == u"letterNumbered")
        return {Tr::tr("letter of recommendation"), reason.text, QStringLiteral("letter")};
    if (guard == u"mergeFieldsFilled")
        return {Tr::tr("fields of the letter"), reason.text, QStringLiteral("data")};
    return {reason.text, reason.text, {}};
}

} // namespace

QList<CaseMissing> CaseMissing::of(const workflow::Action &action, const domain::CaseForm &form)
{
    QList<CaseMissing> things;
    for (const domain::Reason &reason : action.closedBecause) {
        if (reason.code == u"guard.fieldsComplete")
            things += emptyFields(reason, form);
        else
            things += single(reason);
    }
    return things;
}

} // namespace lajur::itemmodels
