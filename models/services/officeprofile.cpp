// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/officeprofile.h"

#include "models/domain/nik.h"
#include "models/domain/nip.h"
#include "models/domain/numberpattern.h"
#include "models/domain/user.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array)
        list << item.toString();
    return list;
}

Status refuseUnknown(const QJsonObject &json, const QSet<QString> &known)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key()))
            return failure(ErrorCode::Invalid, Tr::tr("The office file has an unknown entry “%1”.").arg(it.key()));
    }
    return {};
}

Status requireText(const QJsonObject &json, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (json.value(key).toString().trimmed().isEmpty())
            return failure(ErrorCode::Invalid, Tr::tr("The office file lacks a text for “%1”.").arg(key));
    }
    return {};
}

Status requireTexts(const QJsonObject &json, const QStringList &keys, int most)
{
    for (const QString &key : keys) {
        const QStringList lines = strings(json.value(key));
        if (lines.isEmpty() || lines.contains(QString()) || lines.size() > most)
            return failure(ErrorCode::Invalid,
                           Tr::tr("The office file needs a list of 1 to %1 texts for “%2”.").arg(most).arg(key));
    }
    return {};
}

Status readPattern(const QJsonObject &json, const QString &key, QString &pattern)
{
    if (json.contains(key))
        pattern = json.value(key).toString();
    const auto parsed = NumberPattern::parse(pattern);
    if (!parsed)
        return failure(ErrorCode::Invalid,
                       Tr::tr("The number pattern “%1” is not usable: %2").arg(key, parsed.error().text));
    return {};
}

Status readFlag(const QJsonObject &json, const QString &key, bool &flag)
{
    const QJsonValue value = json.value(key);
    if (!value.isUndefined() && !value.isBool())
        return failure(ErrorCode::Invalid, Tr::tr("“%1” in the office file has to be true or false.").arg(key));
    flag = value.toBool();
    return {};
}

/// A day that may be left out; what is no date is refused, for a mistyped last day would mean "for ever".
Status readDay(const QJsonObject &json, const QString &key, QDate &day)
{
    const QString text = json.value(key).toString().trimmed();
    day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        return failure(ErrorCode::Invalid,
                       Tr::tr("“%1” in the office file has to be a date such as 2026-01-01.").arg(key));
    return {};
}

Status readPeriod(const QJsonObject &json, Official &official)
{
    LAJUR_TRY(readDay(json, QStringLiteral("validFrom"), official.validFrom));
    LAJUR_TRY(readDay(json, QStringLiteral("validTo"), official.validTo));
    if (!official.validFrom.isValid())
        return failure(ErrorCode::Invalid,
                       Tr::tr("The period of %1 needs a first day (validFrom, for example 2026-01-01).")
                           .arg(official.functionTitle));
    if (official.validTo.isValid() && official.validTo < official.validFrom)
        return failure(ErrorCode::Invalid,
                       Tr::tr("The period of %1 ends before it begins.").arg(official.functionTitle));
    return {};
}

/// The letter names its signatory in full, so nothing of that may be missing or wrong.
Status checkSignatory(const QJsonObject &json, const FormContext &context)
{
    LAJUR_TRY(requireText(json, {QStringLiteral("nik"), QStringLiteral("email"), QStringLiteral("rank")}));
    const QString nik = json.value(QStringLiteral("nik")).toString();
    const Findings findings = Nik::inspect(nik, context.today, context.demoOffice);
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Block)
            return failure(ErrorCode::Invalid, Tr::tr("NIK of the signatory: %1").arg(finding.text));
    }
    return {};
}

} // namespace

QJsonObject OfficeProfile::toJson() const
{
    return {
        {QStringLiteral("government"), head.government},
        {QStringLiteral("agencyLines"), QJsonArray::fromStringList(head.agency)},
        {QStringLiteral("addressLines"), QJsonArray::fromStringList(head.address)},
        {QStringLiteral("logo"), QString::fromLatin1(head.logo.toBase64())},
        {QStringLiteral("city"), city},
        {QStringLiteral("province"), province},
        {QStringLiteral("agency"), agency},
        {QStringLiteral("unit"), unit},
        {QStringLiteral("opdCode"), opdCode},
        {QStringLiteral("classification"), classification},
        {QStringLiteral("emailDomains"), QJsonArray::fromStringList(emailDomains)},
        {QStringLiteral("casePattern"), casePattern},
        {QStringLiteral("agendaPattern"), agendaPattern},
        {QStringLiteral("letterPattern"), letterPattern},
        {QStringLiteral("externalNumbers"), externalNumbers},
        {QStringLiteral("paper"), page.size == letters::PaperSize::F4 ? QStringLiteral("F4") : QStringLiteral("A4")},
        {QStringLiteral("demo"), demo}};
}

Result<OfficeProfile> OfficeProfile::fromJson(const QJsonObject &json)
{
    const QStringList texts{QStringLiteral("government"),    QStringLiteral("city"), QStringLiteral("province"),
                            QStringLiteral("agency"),        QStringLiteral("unit"), QStringLiteral("opdCode"),
                            QStringLiteral("classification")};
    const QStringList lists{QStringLiteral("agencyLines"), QStringLiteral("addressLines")};
    QSet<QString> known(texts.begin(), texts.end());
    known.unite({lists.begin(), lists.end()});
    known.unite({QStringLiteral("logo"), QStringLiteral("emailDomains"), QStringLiteral("casePattern"),
                 QStringLiteral("agendaPattern"), QStringLiteral("letterPattern"), QStringLiteral("externalNumbers"),
                 QStringLiteral("paper"), QStringLiteral("demo")});
    LAJUR_TRY(refuseUnknown(json, known));
    LAJUR_TRY(requireText(json, texts));
    LAJUR_TRY(requireTexts(json, lists, 3));
    LAJUR_TRY(requireTexts(json, {QStringLiteral("emailDomains")}, 100));

    OfficeProfile profile;
    profile.head.government = json.value(QStringLiteral("government")).toString();
    profile.head.agency = strings(json.value(QStringLiteral("agencyLines")));
    profile.head.address = strings(json.value(QStringLiteral("addressLines")));
    profile.head.logo = QByteArray::fromBase64(json.value(QStringLiteral("logo")).toString().toLatin1());
    const bool noLogo = json.value(QStringLiteral("logo")).toString().isEmpty();
    if (!noLogo && !profile.head.logo.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return failure(ErrorCode::Invalid, Tr::tr("The logo is not a PNG picture."));
    profile.city = json.value(QStringLiteral("city")).toString();
    profile.province = json.value(QStringLiteral("province")).toString();
    profile.agency = json.value(QStringLiteral("agency")).toString();
    profile.unit = json.value(QStringLiteral("unit")).toString();
    profile.opdCode = json.value(QStringLiteral("opdCode")).toString();
    profile.classification = json.value(QStringLiteral("classification")).toString();
    profile.emailDomains = strings(json.value(QStringLiteral("emailDomains")));
    LAJUR_TRY(readPattern(json, QStringLiteral("casePattern"), profile.casePattern));
    if (!NumberPattern::parse(profile.casePattern)->uses(QStringLiteral("tahun")))
        return failure(ErrorCode::Invalid,
                       Tr::tr("The pattern of case numbers needs {tahun}: counting begins anew each year."));
    LAJUR_TRY(readPattern(json, QStringLiteral("agendaPattern"), profile.agendaPattern));
    LAJUR_TRY(readPattern(json, QStringLiteral("letterPattern"), profile.letterPattern));
    LAJUR_TRY(readFlag(json, QStringLiteral("externalNumbers"), profile.externalNumbers));
    const QString paper = json.value(QStringLiteral("paper")).toString(QStringLiteral("A4"));
    if (paper != u"A4" && paper != u"F4")
        return failure(ErrorCode::Invalid, Tr::tr("The paper of letters is A4 or F4, not “%1”.").arg(paper));
    profile.page.size = paper == u"F4" ? letters::PaperSize::F4 : letters::PaperSize::A4;
    LAJUR_TRY(readFlag(json, QStringLiteral("demo"), profile.demo));
    return profile;
}

Result<OfficialEntry> OfficialEntry::fromJson(const QJsonObject &json, const FormContext &context)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString().trimmed(); };
    LAJUR_TRY(refuseUnknown(json,
                            {QStringLiteral("function"), QStringLiteral("name"), QStringLiteral("nip"),
                             QStringLiteral("nik"), QStringLiteral("email"), QStringLiteral("rank"),
                             QStringLiteral("position"), QStringLiteral("functionTitle"), QStringLiteral("capacity"),
                             QStringLiteral("signatory"), QStringLiteral("validFrom"), QStringLiteral("validTo")}));
    LAJUR_TRY(requireText(json,
                          {QStringLiteral("function"), QStringLiteral("name"), QStringLiteral("nip"),
                           QStringLiteral("functionTitle"), QStringLiteral("position")}));
    OfficialEntry entry;
    Official &official = entry.official;
    official.function = text("function");
    official.name = text("name");
    official.email = text("email");
    official.rank = text("rank");
    official.position = text("position");
    official.functionTitle = text("functionTitle");
    LAJUR_TRY(readFlag(json, QStringLiteral("signatory"), official.signatory));
    if (!allRoles().contains(official.function))
        return failure(ErrorCode::Invalid, Tr::tr("“%1” is not a function of the SOP.").arg(official.function));
    if (json.contains(QStringLiteral("capacity")) && !capacityFromName(text("capacity"), official.capacity))
        return failure(ErrorCode::Invalid,
                       Tr::tr("“%1” is not a capacity; use definitif, an, plt, plh or pj.").arg(text("capacity")));
    LAJUR_TRY_VALUE(const Nip nip, Nip::parse(text("nip")));
    official.nip = nip.digits();
    LAJUR_TRY(readPeriod(json, official));
    if (official.signatory)
        LAJUR_TRY(checkSignatory(json, context));
    entry.nik = text("nik");
    return entry;
}

} // namespace lajur::services
