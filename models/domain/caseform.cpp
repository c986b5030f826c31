// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/caseform.h"

#include "models/domain/inspection.h"

#include <QCoreApplication>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

/// Who needs a field for the letter of recommendation.
enum class Needed { Always, Asn, Never };

struct TextField {
    QLatin1String name;
    const char *title;
    QString CaseForm::*value;
    Needed needed;
};

// In form order.
const TextField textFields[] = {
    {QLatin1String("name"), QT_TRANSLATE_NOOP("Domain", "Name"), &CaseForm::name, Needed::Always},
    {QLatin1String("nip"), QT_TRANSLATE_NOOP("Domain", "NIP"), &CaseForm::nip, Needed::Asn},
    {QLatin1String("nik"), QT_TRANSLATE_NOOP("Domain", "NIK"), &CaseForm::nik, Needed::Always},
    {QLatin1String("email"), QT_TRANSLATE_NOOP("Domain", "Official e-mail"), &CaseForm::email, Needed::Always},
    {QLatin1String("phone"), QT_TRANSLATE_NOOP("Domain", "Phone or WhatsApp"), &CaseForm::phone, Needed::Always},
    {QLatin1String("rank"), QT_TRANSLATE_NOOP("Domain", "Golongan"), &CaseForm::rank, Needed::Asn},
    {QLatin1String("position"), QT_TRANSLATE_NOOP("Domain", "Position"), &CaseForm::position, Needed::Always},
    {QLatin1String("unit"), QT_TRANSLATE_NOOP("Domain", "Work unit"), &CaseForm::unit, Needed::Always},
    {QLatin1String("opd"), QT_TRANSLATE_NOOP("Domain", "OPD"), &CaseForm::opd, Needed::Always},
    {QLatin1String("city"), QT_TRANSLATE_NOOP("Domain", "City"), &CaseForm::city, Needed::Always},
    {QLatin1String("province"), QT_TRANSLATE_NOOP("Domain", "Province"), &CaseForm::province, Needed::Always},
    {QLatin1String("system"), QT_TRANSLATE_NOOP("Domain", "System"), &CaseForm::system, Needed::Always},
    {QLatin1String("purpose"), QT_TRANSLATE_NOOP("Domain", "Purpose"), &CaseForm::purpose, Needed::Always},
    {QLatin1String("emailProof"), QT_TRANSLATE_NOOP("Domain", "Proof of e-mail"), &CaseForm::emailProof, Needed::Never},
};

const QLatin1String employmentKey("employment");
const QLatin1String consentKey("consent");

Result<QString> textOf(const QString &key, const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return invalid({{QStringLiteral("form.type"), Severity::Block, key,
                     Tr::tr("The field “%1” must be a text in quotation marks.").arg(key)}});
}

Status setField(CaseForm &form, const QString &key, const QJsonValue &value)
{
    if (key == consentKey) {
        if (!value.isBool()) {
            return invalid({{QStringLiteral("form.type"), Severity::Block, key,
                             Tr::tr("The field “%1” must be true or false.").arg(key)}});
        }
        form.consent = value.toBool();
        return {};
    }
    if (key == employmentKey) {
        LAJUR_TRY_VALUE(const QString name, textOf(key, value));
        LAJUR_TRY_VALUE(form.employment, employmentFromName(name));
        return {};
    }
    for (const TextField &field : textFields) {
        if (key == field.name) {
            LAJUR_TRY_VALUE(form.*field.value, textOf(key, value));
            return {};
        }
    }
    return invalid({{QStringLiteral("form.unknown-key"), Severity::Block, key,
                     Tr::tr("The form has no field “%1”. Check its spelling.").arg(key)}});
}

} // namespace

QJsonObject CaseForm::toJson() const
{
    QJsonObject json;
    for (const TextField &field : textFields)
        json.insert(field.name, this->*field.value);
    json.insert(employmentKey, employmentName(employment));
    json.insert(consentKey, consent);
    return json;
}

Result<CaseForm> CaseForm::fromJson(const QJsonObject &json)
{
    CaseForm form;
    for (auto entry = json.constBegin(); entry != json.constEnd(); ++entry)
        LAJUR_TRY(setField(form, entry.key(), entry.value()));
    return form;
}

QStringList missingFields(const CaseForm &form)
{
    QStringList missing;
    for (const TextField &field : textFields) {
        const bool needed
            = field.needed == Needed::Always || (field.needed == Needed::Asn && form.employment != Employment::Other);
        if (needed && (form.*field.value).trimmed().isEmpty())
            missing.append(field.name);
    }
    return missing;
}

/// Of the letter of request's fields (IncomingLetter::toJson()).
static QString letterFieldTitle(const QString &field)
{
    if (field == u"letterNumber")
        return Tr::tr("Letter number");
    if (field == u"letterDate")
        return Tr::tr("Date of the letter");
    if (field == u"letterSender")
        return Tr::tr("Sender");
    if (field == u"letterSubject")
        return Tr::tr("Subject");
    return field == u"letterReceivedOn" ? Tr::tr("Received on") : field;
}

QString fieldTitle(const QString &field)
{
    for (const TextField &known : textFields) {
        if (field == known.name)
            return Tr::tr(known.title);
    }
    if (field == employmentKey)
        return Tr::tr("Employment");
    if (field == consentKey)
        return Tr::tr("Consent of the holder");
    return letterFieldTitle(field);
}

} // namespace lajur::domain
