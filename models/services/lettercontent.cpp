// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/lettercontent.h"

#include "models/domain/nip.h"
#include "models/domain/numberpattern.h"
#include "models/domain/rank.h"
#include "models/letters/mergefields.h"
#include "models/letters/resources.h"
#include "models/letters/signatureblock.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace lajur::services {

using namespace domain;
using letters::LetterFields;
using letters::LetterPerson;
using letters::LetterRenderer;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

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

/// Which field of the form fills a merge field of the applicant or of the use.
struct FormSource {
    const char *mergeField;
    const char *formField;
};
constexpr std::array<FormSource, 12> FormSources{{
    {"pemohon.nama", "name"},
    {"pemohon.nip", "nip"},
    {"pemohon.nik", "nik"},
    {"pemohon.pangkat", "rank"},
    {"pemohon.jabatan", "position"},
    {"pemohon.unit", "unit"},
    {"pemohon.organisasi", "opd"},
    {"pemohon.kota", "city"},
    {"pemohon.provinsi", "province"},
    {"pemohon.email", "email"},
    {"sistem", "system"},
    {"kegunaan", "purpose"},
}};

/// As it stands on the paper, which is Indonesian whatever the window speaks.
QString gap()
{
    return QStringLiteral("[belum diisi]");
}

void showGaps(LetterPerson &person)
{
    for (const PersonMember &member : PersonMembers) {
        if ((person.*member.member).trimmed().isEmpty())
            person.*member.member = gap();
    }
}

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
    fields.applicant = applicant(form, profile);
    fields.system = form.system;
    fields.purpose = form.purpose;
    fields.place = profile.city;
    fields.date = day;
    fields.numberByHand = numberByHand;
    fields.specimen = profile.demo;
    return fields;
}

LetterPerson LetterContent::applicant(const CaseForm &form, const OfficeProfile &profile)
{
    LetterPerson person;
    person.name = form.name;
    person.nip = form.nip.isEmpty() ? QStringLiteral("-") : displayNip(form.nip);
    person.nik = form.nik.simplified().remove(QLatin1Char(' '));
    person.rank = displayRank(form.rank);
    person.position = form.position;
    person.unit
        = form.unit.isEmpty() || form.unit == form.opd ? form.opd : QStringLiteral("%1, %2").arg(form.unit, form.opd);
    person.agency = profile.agency;
    person.organisation = form.opd;
    person.city = form.city;
    person.province = form.province;
    person.email = form.email.toLower();
    return person;
}

QHash<QString, QString> LetterContent::printedForCheck(const LetterPerson &applicant)
{
    using letters::MergeFields;
    return {{QStringLiteral("nik"), MergeFields::cleaned(applicant.nik)},
            {QStringLiteral("name"), MergeFields::cleaned(applicant.name)},
            {QStringLiteral("nip"), MergeFields::staffNumber(applicant.nip)},
            {QStringLiteral("email"), MergeFields::cleaned(applicant.email)},
            {QStringLiteral("position"), MergeFields::cleaned(applicant.position)}};
}

Result<LetterRenderer> LetterContent::renderer(const OfficeProfile &profile) const
{
    LAJUR_TRY_VALUE(QString text, m_ports.settings.value(QStringLiteral("letter/template")));
    if (text.isEmpty()) {
        LAJUR_TRY_VALUE(text, letters::builtInTemplate());
    }
    return LetterRenderer::create(text, profile.head, profile.page);
}

Result<QString> LetterContent::numberToCome(const NumberSeries &series, const OfficeProfile &profile, QDate day)
{
    LAJUR_TRY_VALUE(const NumberPattern pattern, NumberPattern::parse(series.pattern));
    // A value no office reaches, to find its place among the other digits.
    constexpr int standIn = 987654321;
    return pattern.format(standIn, day, profile.classification, profile.opdCode)
        .replace(QString::number(standIn), QStringLiteral("···"));
}

LetterFields LetterContent::withGapsShown(LetterFields fields)
{
    showGaps(fields.signatory);
    showGaps(fields.applicant);
    for (QString LetterFields::*member :
         {&LetterFields::system, &LetterFields::purpose, &LetterFields::place, &LetterFields::signatureTitle}) {
        if ((fields.*member).trimmed().isEmpty())
            fields.*member = gap();
    }
    return fields;
}

MissingValue LetterContent::missingValue(const QString &mergeField)
{
    const auto formField = [](const QString &name) {
        const auto *source = std::find_if(FormSources.begin(), FormSources.end(), [&name](const FormSource &one) {
            return name == QLatin1String(one.mergeField);
        });
        return source == FormSources.end() ? QString() : QString::fromLatin1(source->formField);
    };
    if (const QString field = formField(mergeField); !field.isEmpty())
        return {mergeField, fieldTitle(field), field};
    const QString part = mergeField.section(u'.', 1);
    if (mergeField.startsWith(u"penandatangan.")) {
        const QString field = formField(QStringLiteral("pemohon.") + part);
        return {mergeField, Tr::tr("Signatory: %1").arg(field.isEmpty() ? part : fieldTitle(field)), {}};
    }
    if (mergeField.startsWith(u"tandaTangan."))
        return {mergeField, Tr::tr("Signatory: %1").arg(fieldTitle(QStringLiteral("position"))), {}};
    return {mergeField, Tr::tr("Office data: %1").arg(mergeField), {}};
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
