// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/caseform.h"

#include "models/domain/inspection.h"
#include "models/domain/nik.h"
#include "models/domain/nip.h"
#include "models/domain/officialemail.h"
#include "models/domain/opdname.h"
#include "models/domain/personname.h"
#include "models/domain/phone.h"
#include "models/domain/rank.h"
#include "models/domain/typedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

// What fits into the lines of the letter of recommendation.
constexpr int longestText = 200;

bool isFilled(const QString &text)
{
    return !text.trimmed().isEmpty();
}

/// The faults for which `parse` refused the value, with the given severity.
template <typename Value>
Findings refusals(const Result<Value> &parsed, Severity severity = Severity::Block)
{
    Findings findings;
    if (!parsed) {
        for (const Reason &reason : parsed.error().reasons)
            findings.append({reason.code, severity, {}, reason.text});
    }
    return findings;
}

Findings inspectNip(const CaseForm &form, const FormContext &context)
{
    if (form.employment == Employment::Other) {
        return {note(QLatin1String("nip.not-expected"),
                     Tr::tr("There is a NIP, but the applicant is entered as neither PNS nor PPPK. Correct the "
                            "employment or clear the NIP."))};
    }
    return Nip::inspect(form.nip, context.today, form.employment);
}

/// Only warns: letters of an office also know "-" where a PPPK has no golongan (nothing is said about that one).
Findings inspectRank(const CaseForm &form)
{
    if (form.employment != Employment::Pns && form.rank.trimmed() == QLatin1String("-"))
        return {};
    const Result<Rank> rank = Rank::parse(form.rank);
    if (!rank)
        return refusals(rank, Severity::Warn);
    const QLatin1String code("rank.kind-differs");
    if (form.employment == Employment::Pns && rank->isPppk()) {
        return {warning(code,
                        Tr::tr("This is the golongan of a PPPK, but the applicant is entered as PNS. Type for "
                               "example III/a or correct the employment."))};
    }
    if (form.employment != Employment::Pns && !rank->isPppk()) {
        return {warning(code,
                        Tr::tr("This is the golongan of a PNS, but the applicant is not entered as PNS. Type for "
                               "example IX or correct the employment."))};
    }
    return {};
}

Findings inspectText(const QString &text)
{
    Findings findings;
    if (hasInvisibles(text.trimmed())) {
        findings.append(blocking(QLatin1String("text.invisible"),
                                 Tr::tr("The text contains a line break or an invisible character. Delete it and type "
                                        "it again on one line.")));
    }
    if (text.trimmed().size() > longestText) {
        findings.append(blocking(QLatin1String("text.long"),
                                 Tr::tr("The text has %1 characters; at most %2 fit into the letter. Shorten it.")
                                     .arg(text.trimmed().size())
                                     .arg(longestText)));
    }
    return findings;
}

/// NIP and NIK of one person tell birth date and sex twice. Honest exceptions exist (an old SK with a wrong date; a NIK
/// is not changed by a correction), so that a person decides. The century of a NIK is a guess and left out.
Findings compareNipWithNik(const CaseForm &form, const FormContext &context)
{
    const Result<Nip> nip = Nip::parse(form.nip);
    const Result<Nik> nik = Nik::parse(form.nik);
    if (form.employment == Employment::Other || !nip || !nik)
        return {};
    Findings findings;
    const QLatin1String dayMonthYear("ddMMyy");
    const QDate nikDate = nik->birthDate(context.today);
    const QDate nipDate = nip->birthDate();
    if (nipDate.toString(dayMonthYear) != nikDate.toString(dayMonthYear)) {
        findings.append(warning(
            QLatin1String("nip.birth-differs-from-nik"),
            Tr::tr("The birth date is %1 by the NIP and %2 by the NIK. Compare both with KTP and SK.")
                .arg(nipDate.toString(QStringLiteral("dd-MM-yyyy")), nikDate.toString(QStringLiteral("dd-MM-yyyy")))));
    }
    if (nip->sex() != nik->sex()) {
        findings.append(warning(QLatin1String("nip.sex-differs-from-nik"),
                                Tr::tr("By the NIP the holder is %1, by the NIK %2. Compare both with KTP and SK.")
                                    .arg(sexTitle(nip->sex()), sexTitle(nik->sex()))));
    }
    return findings;
}

Findings strayNik(const QString &text)
{
    static const QRegularExpression sixteenDigits(QStringLiteral("(?<!\\d)\\d(?:[ .-]?\\d){15}(?![ .-]?\\d)"));
    if (!sixteenDigits.match(text).hasMatch())
        return {};
    return {{QStringLiteral("text.nik"),
             Severity::Block,
             {},
             Tr::tr("This field seems to hold a NIK. It belongs into the field NIK only.")}};
}

} // namespace

Findings inspect(const CaseForm &form, const FormContext &context)
{
    Findings findings;
    const auto add = [&findings](const char *field, const QString &value, const auto &inspectValue) {
        if (isFilled(value))
            findings += inField(QString::fromLatin1(field), inspectValue());
    };
    // These are kept readable: a NIK that strayed into them would be, too.
    for (const auto &[field, value] : {std::pair("name", form.name), {"email", form.email}, {"opd", form.opd}})
        add(field, value, [&value = value] { return strayNik(value); });
    add("name", form.name, [&] { return PersonName::inspect(form.name); });
    add("nip", form.nip, [&] { return inspectNip(form, context) + compareNipWithNik(form, context); });
    add("nik", form.nik, [&] { return Nik::inspect(form.nik, context.today, context.demoOffice); });
    add("email", form.email, [&] { return OfficialEmail::inspect(form.email, context.emailDomains); });
    add("phone", form.phone, [&] { return refusals(Phone::parse(form.phone)); });
    add("rank", form.rank, [&] { return inspectRank(form); });
    add("position", form.position, [&] { return inspectText(form.position); });
    add("unit", form.unit, [&] { return inspectText(form.unit); });
    add("opd", form.opd, [&] { return refusals(OpdName::parse(form.opd)); });
    add("city", form.city, [&] { return inspectText(form.city); });
    add("province", form.province, [&] { return inspectText(form.province); });
    add("system", form.system, [&] { return inspectText(form.system); });
    add("purpose", form.purpose, [&] { return inspectText(form.purpose); });
    return findings;
}

} // namespace lajur::domain
