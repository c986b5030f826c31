// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/caseformmodel.h"

#include "models/domain/letternumber.h"
#include "models/domain/nik.h"
#include "models/domain/nip.h"
#include "models/domain/opdname.h"
#include "models/forms/hints.h"

#include <algorithm>
#include <utility>

namespace lajur::forms {

using namespace domain;

namespace {

using Mark = FieldState::Mark;

constexpr int nikDigits = 16;
constexpr int nipDigits = 18;

const QLatin1String employmentField("employment");
const QLatin1String emailField("email");
const QLatin1String proofField("emailProof");
const QLatin1String letterNumberField("letterNumber");
const QLatin1String letterDateField("letterDate");
const QLatin1String letterSenderField("letterSender");
const QLatin1String letterSubjectField("letterSubject");
const QLatin1String letterReceivedField("letterReceivedOn");
const QLatin1String reasonField("reason");

// The fields of CaseForm in the order in which people read and fill them in.
const QStringList &applicantFields()
{
    static const QStringList names{QStringLiteral("nik"),        QStringLiteral("nip"),    QStringLiteral("name"),
                                   QStringLiteral("employment"), QStringLiteral("opd"),    QStringLiteral("rank"),
                                   QStringLiteral("unit"),       QStringLiteral("email"),  QStringLiteral("emailProof"),
                                   QStringLiteral("position"),   QStringLiteral("phone"),  QStringLiteral("city"),
                                   QStringLiteral("province"),   QStringLiteral("system"), QStringLiteral("purpose"),
                                   QStringLiteral("consent")};
    return names;
}

QList<Field> fieldsOfForm()
{
    const QJsonObject empty = CaseForm().toJson();
    QList<Field> fields;
    for (const QString &name : applicantFields()) {
        const FieldKind kind = empty.value(name).isBool() ? FieldKind::Flag : FieldKind::Text;
        fields.append({name, kind, empty.value(name).toVariant()});
    }
    fields.append({{letterNumberField, FieldKind::Text, {}},
                   {letterDateField, FieldKind::Date, {}},
                   {letterSenderField, FieldKind::Text, {}},
                   {letterSubjectField, FieldKind::Text, {}},
                   {letterReceivedField, FieldKind::Date, {}},
                   {reasonField, FieldKind::Text, {}}});
    return fields;
}

QVariantHash valuesOf(const CaseForm &form, const IncomingLetter &letter)
{
    QVariantHash values = form.toJson().toVariantHash();
    values.insert(letterNumberField, letter.number);
    values.insert(letterDateField, letter.date);
    values.insert(letterSenderField, letter.sender);
    values.insert(letterSubjectField, letter.subject);
    values.insert(letterReceivedField, letter.receivedOn);
    return values;
}

} // namespace

CaseFormModel::CaseFormModel(const FormContext &context, QObject *parent)
    : FormModel(parent)
    , m_context(context)
{
    setFields(fieldsOfForm());
}

void CaseFormModel::setContext(const FormContext &context)
{
    m_context = context;
    refresh();
}

void CaseFormModel::setReasonRequired(bool required)
{
    m_reasonRequired = required;
    refresh();
}

void CaseFormModel::reset(const CaseForm &form, const IncomingLetter &letter)
{
    resetTo(valuesOf(form, letter));
}

QStringList CaseFormModel::rebase(const CaseForm &newer, const IncomingLetter &letter)
{
    return rebaseTo(valuesOf(newer, letter));
}

CaseForm CaseFormModel::formOf() const
{
    QJsonObject json;
    for (const QString &name : applicantFields()) {
        const QVariant typed = value(name);
        json.insert(name, kind(name) == FieldKind::Flag ? QJsonValue(typed.toBool()) : typed.toString().trimmed());
    }
    if (!employmentFromName(json.value(employmentField).toString()))
        json.remove(employmentField);
    return CaseForm::fromJson(json).value_or(CaseForm());
}

CaseForm CaseFormModel::form() const
{
    return m_form;
}

IncomingLetter CaseFormModel::incomingLetter() const
{
    IncomingLetter letter;
    letter.number = text(letterNumberField).trimmed();
    letter.sender = text(letterSenderField).trimmed();
    letter.subject = text(letterSubjectField).trimmed();
    if (dateState(value(letterDateField)).mark == Mark::None)
        letter.date = value(letterDateField).toDate();
    if (dateState(value(letterReceivedField)).mark == Mark::None)
        letter.receivedOn = value(letterReceivedField).toDate();
    return letter;
}

QStringList CaseFormModel::missing() const
{
    return m_missing;
}

QString CaseFormModel::title(const QString &name) const
{
    if (name == reasonField)
        return tr("Reason for the change");
    return fieldTitle(name);
}

bool CaseFormModel::isRequired(const QString &name) const
{
    return name == reasonField && m_reasonRequired;
}

void CaseFormModel::examine()
{
    m_form = formOf();
    m_findings = inspect(m_form, m_context);
    const Agreement light = compared();
    const QStringList inDomainOrder = missingFields(m_form);
    QStringList lacking;
    std::copy_if(applicantFields().cbegin(), applicantFields().cend(), std::back_inserter(lacking),
                 [&inDomainOrder](const QString &name) { return inDomainOrder.contains(name); });
    const bool lightDiffers = std::exchange(m_agreement, light) != light;
    const bool missingDiffers = std::exchange(m_missing, lacking) != lacking;
    if (lightDiffers)
        emit agreementChanged();
    if (missingDiffers)
        emit missingChanged();
}

Agreement CaseFormModel::compared() const
{
    using Light = Agreement::Light;
    const QString notCompared = tr("Not compared:");
    if (m_form.employment == Employment::Other)
        return {Light::Unknown, notCompared, tr("only a PNS or PPPK has a NIP")};
    const Result<Nik> nik = Nik::parse(m_form.nik);
    const Result<Nip> nip = Nip::parse(m_form.nip);
    if (!nik || !nip)
        return {Light::Unknown, notCompared, !nik ? tr("the NIK is not complete") : tr("the NIP is not complete")};
    const auto differs = [this](QLatin1String code) {
        return std::any_of(m_findings.cbegin(), m_findings.cend(),
                           [code](const Finding &finding) { return finding.code == code; });
    };
    QStringList differences;
    if (differs(QLatin1String("nip.birth-differs-from-nik"))) {
        differences.append(tr("born %1 by the NIK, %2 by the NIP")
                               .arg(dayInWords(nik->birthDate(m_context.today)), dayInWords(nip->birthDate())));
    }
    if (differs(QLatin1String("nip.sex-differs-from-nik"))) {
        differences.append(nik->sex() == Sex::Male ? tr("male by the NIK, female by the NIP")
                                                   : tr("female by the NIK, male by the NIP"));
    }
    if (!differences.isEmpty())
        return {Light::Different, tr("Differ:"), differences.join(QLatin1String("; "))};
    return {Light::Equal, tr("Agree:"), tr("birth date, sex")};
}

FieldState CaseFormModel::assess(const QString &name, Moment moment) const
{
    if (applicantFields().contains(name))
        return assessApplicant(name, moment);
    if (isBlank(value(name)))
        return assessBlank(name, moment);
    return moment == Moment::Typing ? FieldState{} : assessLetter(name);
}

FieldState CaseFormModel::assessApplicant(const QString &name, Moment moment) const
{
    if (isBlank(value(name)))
        return {};
    Findings own = m_findings;
    own.removeIf([&name](const Finding &finding) { return finding.field != name; });
    if (moment != Moment::Typing)
        return stateOf(own, meaning(name));
    const FieldState state = stateWhileTyping(own, meaning(name), text(name));
    if (state.mark != Mark::None)
        return state;
    if (name == QLatin1String("nik"))
        return digitProgress(text(name), nikDigits);
    return name == QLatin1String("nip") ? digitProgress(text(name), nipDigits) : state;
}

FieldState CaseFormModel::meaning(const QString &name) const
{
    const QString typed = text(name);
    if (name == QLatin1String("nik"))
        return nikMeaning(typed, m_context.today);
    if (name == QLatin1String("nip") && m_form.employment != Employment::Other)
        return nipMeaning(typed);
    if (name == QLatin1String("name"))
        return nameMeaning(typed);
    if (name == QLatin1String("rank"))
        return rankMeaning(typed);
    if (name == QLatin1String("phone"))
        return phoneMeaning(typed);
    return name == emailField ? assessMailbox() : FieldState{};
}

/// The SOP wants a mailbox that was seen to be active; a proof speaks of the address it was given for.
FieldState CaseFormModel::assessMailbox() const
{
    const FieldState spelling = emailMeaning(text(emailField));
    if (spelling.mark != Mark::None)
        return spelling;
    const QString proof = text(proofField).trimmed();
    if (proof.isEmpty())
        return {Mark::Warning, tr("Not yet shown to be active. Record how it was."), {}, {}};
    const bool isOfStoredAddress = isChanged(emailField) && !isChanged(proofField);
    if (isOfStoredAddress && !isBlank(storedValue(emailField)))
        return {Mark::Warning,
                tr("The proof speaks of the former address. Record how this one was seen to be active."),
                {},
                {}};
    return {Mark::Check, tr("Seen to be active"), {}, {}};
}

FieldState CaseFormModel::assessLetter(const QString &name) const
{
    if (name == letterNumberField) {
        const auto number = LetterNumber::parse(text(name));
        return number ? FieldState{} : FieldState{Mark::Error, number.error().text, {}, {}};
    }
    if (name == letterSenderField) {
        const auto sender = OpdName::parse(text(name));
        return sender ? FieldState{} : FieldState{Mark::Error, sender.error().text, {}, {}};
    }
    if (name != letterDateField && name != letterReceivedField)
        return {};
    const FieldState unread = dateState(value(name));
    if (unread.mark != Mark::None)
        return unread;
    const IncomingLetter letter = incomingLetter();
    if (value(name).toDate() > m_context.today)
        return {Mark::Warning, tr("This day lies in the future. Check it against the letter."), {}, {}};
    if (letter.date.isValid() && letter.receivedOn.isValid() && letter.receivedOn < letter.date)
        return {Mark::Warning, tr("The letter was received before it was written. Check both days."), {}, {}};
    return {};
}

} // namespace lajur::forms
