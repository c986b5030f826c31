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

QString activeAddress()
{
    return Tr::tr("SOP, warning 1: the official e-mail address named in the letter has to be an active one.");
}

QString sameAsKtp()
{
    return Tr::tr("SOP, warning 2: data in the letter that differ from the KTP make BSrE refuse the certificate.");
}

QString papersRequired()
{
    return Tr::tr("SOP, step 1: the letter of request and the papers required.");
}

QString colourScan()
{
    return Tr::tr("SOP, step 4: a colour scan of the applicant's KTP.");
}

QString letterMade()
{
    return Tr::tr("SOP, step 3: the letter of recommendation is made after the papers were verified.");
}

QList<CaseMissing> emptyFields(const domain::Reason &reason, const domain::CaseForm &form)
{
    QList<CaseMissing> things;
    const QStringList fields = domain::missingFields(form);
    for (const QString &field : fields)
        things.append({domain::fieldTitle(field), reason.text, papersRequired(), field});
    return things;
}

/// Short words and place for a reason of which there is only one.
CaseMissing single(const domain::Reason &reason)
{
    const QString guard = reason.code.section(u'.', 1);
    const QString &field = reason.field;
    if (guard == u"noBlockingFindings")
        return {Tr::tr("%1 needs mending").arg(domain::fieldTitle(field)), reason.text,
                field == u"email" ? activeAddress() : sameAsKtp(), field};
    if (guard == u"documentsPresent")
        return {domain::documentKindTitle(field), reason.text, field == u"ktp" ? colourScan() : papersRequired(),
                QStringLiteral("document:") + field};
    if (guard == u"consentGiven")
        return {Tr::tr("consent of the holder"), reason.text, Tr::tr("UU 27/2022, article 20."),
                QStringLiteral("consent")};
    if (guard == u"emailProven")
        return {Tr::tr("proof of e-mail"), reason.text, activeAddress(), QStringLiteral("emailProof")};
    if (guard == u"checkPassed")
        return {Tr::tr("check of the KTP"), reason.text, sameAsKtp(), QStringLiteral("check")};
    if (guard == u"letterIssued" || guard == u"letterSigned" || guard == u"letterNumbered")
        return {Tr::tr("letter of recommendation"), reason.text, letterMade(), QStringLiteral("letter")};
    if (guard == u"mergeFieldsFilled")
        return {Tr::tr("fields of the letter"), reason.text, letterMade(), QStringLiteral("data")};
    return {reason.text, reason.text, {}, {}};
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
