// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/lettercontent.h"

#include "models/domain/nip.h"
#include "models/domain/rank.h"
#include "models/letters/resources.h"
#include "models/letters/signatureblock.h"

#include <array>

namespace lajur::services {

using namespace domain;
using letters::LetterFields;
using letters::LetterPerson;
using letters::LetterRenderer;

namespace {

struct PersonMember {
    const char *key;
    QString LetterPerson::*member;
};
constexpr std::array<PersonMember, 11> PersonMembers{{
    {"name", &LetterPerson::name},
    {"nip", &LetterPerson::nip},
    {"nik", &LetterPerson::nik},
    {"rank", &LetterPerson::rank},
    {"position", &LetterPerson::position},
    {"unit", &LetterPerson::unit},
    {"agency", &LetterPerson::agency},
    {"organisation", &LetterPerson::organisation},
    {"city", &LetterPerson::city},
    {"province", &LetterPerson::province},
    {"email", &LetterPerson::email},
}};

struct FieldMember {
    const char *key;
    QString LetterFields::*member;
};
constexpr std::array<FieldMember, 6> FieldMembers{{
    {"number", &LetterFields::number},
    {"system", &LetterFields::system},
    {"purpose", &LetterFields::purpose},
    {"place", &LetterFields::place},
    {"signatureTitle", &LetterFields::signatureTitle},
    {"signatureRank", &LetterFields::signatureRank},
}};

QJsonObject personToJson(const LetterPerson &person)
{
    QJsonObject json;
    for (const PersonMember &member : PersonMembers)
        json.insert(QLatin1String(member.key), person.*member.member);
    return json;
}

LetterPerson personFromJson(const QJsonObject &json)
{
    LetterPerson person;
    for (const PersonMember &member : PersonMembers)
        person.*member.member = json.value(QLatin1String(member.key)).toString();
    return person;
}

QString displayNip(const QString &digits)
{
    const auto nip = Nip::parse(digits);
    return nip ? nip->display() : digits;
}

QString displayRank(const QString &text)
{
    // BSrE's form has the line for everybody; who has no golongan gets the dash an office would write.
    if (text.isEmpty())
        return QStringLiteral("-");
    const auto rank = Rank::parse(text);
    return rank ? rank->display() : text;
}

} // namespace

LetterContent::LetterContent(const Ports &ports)
    : m_ports(ports)
{
}

Result<LetterPerson> LetterContent::signatory(const Official &official, const OfficeProfile &profile) const
{
    LetterPerson person;
    person.name = official.name;
    person.nip = displayNip(official.nip);
    if (!official.sealedNik.isEmpty()) {
        LAJUR_TRY_VALUE(
            const QByteArray nik,
            m_ports.sealer.openFromOffice(official.sealedNik, QByteArray("official/" + official.nip.toLatin1())));
        person.nik = QString::fromUtf8(nik);
    }
    person.rank = displayRank(official.rank);
    person.position = official.position;
    person.unit = profile.unit;
    person.agency = profile.agency;
    person.email = official.email;
    return person;
}

Result<LetterFields> LetterContent::fields(const CaseForm &form, const OfficeProfile &profile, QDate day,
                                           bool numberByHand) const
{
    LAJUR_TRY_VALUE(const auto official, m_ports.officials.signatory(day));
    LetterFields fields;
    if (official) {
        LAJUR_TRY_VALUE(fields.signatory, signatory(*official, profile));
        fields.signatureTitle
            = letters::SignatureBlock::lines(official->functionTitle, official->position, official->capacity);
        if (const auto rank = Rank::parse(official->rank))
            fields.signatureRank = rank->pangkatName();
    }
    const auto nik = form.nik.simplified().remove(QLatin1Char(' '));
    fields.applicant.name = form.name;
    fields.applicant.nip = displayNip(form.nip);
    fields.applicant.nik = nik;
    fields.applicant.rank = displayRank(form.rank);
    fields.applicant.position = form.position;
    fields.applicant.unit
        = form.unit.isEmpty() || form.unit == form.opd ? form.opd : QStringLiteral("%1, %2").arg(form.unit, form.opd);
    fields.applicant.agency = profile.agency;
    fields.applicant.organisation = form.opd;
    fields.applicant.city = form.city;
    fields.applicant.province = form.province;
    fields.applicant.email = form.email.toLower();
    if (form.nip.isEmpty())
        fields.applicant.nip = QStringLiteral("-");
    fields.system = form.system;
    fields.purpose = form.purpose;
    fields.place = profile.city;
    fields.date = day;
    fields.numberByHand = numberByHand;
    fields.specimen = profile.demo;
    return fields;
}

Result<LetterRenderer> LetterContent::renderer(const OfficeProfile &profile) const
{
    LAJUR_TRY_VALUE(QString text, m_ports.settings.value(QStringLiteral("letter/template")));
    if (text.isEmpty()) {
        LAJUR_TRY_VALUE(text, letters::builtInTemplate());
    }
    return LetterRenderer::create(text, profile.head, profile.page);
}

QJsonObject LetterContent::toJson(const LetterFields &fields)
{
    QJsonObject json{{QStringLiteral("signatory"), personToJson(fields.signatory)},
                     {QStringLiteral("applicant"), personToJson(fields.applicant)},
                     {QStringLiteral("numberByHand"), fields.numberByHand},
                     {QStringLiteral("date"), fields.date.toString(Qt::ISODate)},
                     {QStringLiteral("specimen"), fields.specimen}};
    for (const FieldMember &member : FieldMembers)
        json.insert(QLatin1String(member.key), fields.*member.member);
    return json;
}

LetterFields LetterContent::fromJson(const QJsonObject &json)
{
    LetterFields fields;
    for (const FieldMember &member : FieldMembers)
        fields.*member.member = json.value(QLatin1String(member.key)).toString();
    fields.signatory = personFromJson(json.value(QStringLiteral("signatory")).toObject());
    fields.applicant = personFromJson(json.value(QStringLiteral("applicant")).toObject());
    fields.numberByHand = json.value(QStringLiteral("numberByHand")).toBool();
    fields.date = QDate::fromString(json.value(QStringLiteral("date")).toString(), Qt::ISODate);
    fields.specimen = json.value(QStringLiteral("specimen")).toBool();
    return fields;
}

} // namespace lajur::services
