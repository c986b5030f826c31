// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/officialcheck.h"

#include "models/domain/inspection.h"
#include "models/domain/nik.h"
#include "models/domain/nip.h"
#include "models/domain/officialemail.h"
#include "models/domain/rank.h"
#include "models/domain/user.h"

#include <QCoreApplication>

#include <algorithm>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

bool overlap(const Official &a, const Official &b)
{
    const auto beganBy = [](const Official &one, const Official &other) {
        return !other.validTo.isValid() || one.validFrom <= other.validTo;
    };
    return beganBy(a, b) && beganBy(b, a);
}

bool collide(const Official &entry, const Official &other)
{
    if (entry.id == other.id || entry.function != other.function || !overlap(entry, other))
        return false;
    const bool severalHold = entry.function == u"verifikator" || entry.function == u"loket";
    return entry.nip == other.nip || (entry.capacity == other.capacity && !severalHold);
}

Findings texts(const Official &official)
{
    Findings findings;
    if (!allRoles().contains(official.function))
        findings += inField(QStringLiteral("function"),
                            {blocking(QLatin1String("official.function"), Tr::tr("Choose the function in the SOP."))});
    if (official.name.trimmed().isEmpty())
        findings += inField(
            QStringLiteral("name"),
            {blocking(QLatin1String("official.name"), Tr::tr("Enter the name as it is printed, with titles."))});
    if (official.functionTitle.trimmed().isEmpty())
        findings += inField(QStringLiteral("functionTitle"),
                            {blocking(QLatin1String("official.title"),
                                      Tr::tr("Enter the title of the function as it is printed on letters."))});
    if (official.position.trimmed().isEmpty())
        findings += inField(
            QStringLiteral("position"),
            {blocking(QLatin1String("official.position"), Tr::tr("Enter the official's own position (jabatan)."))});
    return findings;
}

Findings numbers(const OfficialEntry &entry, const FormContext &context)
{
    const Official &official = entry.official;
    Findings findings = inField(QStringLiteral("nip"), Nip::inspect(official.nip, context.today, Employment::Other));
    const bool nikKept = entry.nik.isEmpty() && !official.sealedNik.isEmpty();
    if (!entry.nik.isEmpty() || (official.signatory && !nikKept))
        findings += inField(QStringLiteral("nik"), Nik::inspect(entry.nik, context.today, context.demoOffice));
    if (!official.email.isEmpty() || official.signatory)
        findings += inField(QStringLiteral("email"), OfficialEmail::inspect(official.email, context.emailDomains));
    if (!official.rank.isEmpty() || official.signatory) {
        if (const auto rank = Rank::parse(official.rank); !rank)
            findings += inField(QStringLiteral("rank"), {blocking(QLatin1String("rank.unknown"), rank.error().text)});
    }
    return findings;
}

Findings period(const Official &official, const QList<Official> &others)
{
    if (!official.validFrom.isValid())
        return inField(
            QStringLiteral("validFrom"),
            {blocking(QLatin1String("official.period"), Tr::tr("Enter the first day of the period in office."))});
    if (official.validTo.isValid() && official.validTo < official.validFrom)
        return inField(QStringLiteral("validTo"),
                       {blocking(QLatin1String("official.period"),
                                 Tr::tr("The last day lies before the first. Correct one of them."))});
    const auto other
        = std::find_if(others.begin(), others.end(), [&](const Official &known) { return collide(official, known); });
    if (other == others.end())
        return {};
    const QString dayFormat = QStringLiteral("dd-MM-yyyy");
    const QString from = other->validFrom.toString(dayFormat);
    const QString text = other->validTo.isValid()
        ? Tr::tr("%1 holds this function from %2 until %3. The two periods may not overlap.")
              .arg(other->name, from, other->validTo.toString(dayFormat))
        : Tr::tr("%1 holds this function since %2. End that period first.").arg(other->name, from);
    return inField(QStringLiteral("validFrom"), {blocking(QLatin1String("official.overlap"), text)});
}

} // namespace

Findings inspectOfficial(const OfficialEntry &entry, const QList<Official> &others, const FormContext &context)
{
    return texts(entry.official) + numbers(entry, context) + period(entry.official, others);
}

Status checkOfficial(const OfficialEntry &entry, const QList<Official> &others, const FormContext &context)
{
    Findings blocks = inspectOfficial(entry, others, context);
    blocks.removeIf([](const Finding &finding) { return finding.severity != Severity::Block; });
    if (blocks.isEmpty())
        return {};
    return invalid(blocks);
}

} // namespace lajur::services
