// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/officialform.h"

#include "models/domain/nik.h"
#include "models/domain/nip.h"
#include "models/domain/user.h"
#include "models/forms/hints.h"

namespace lajur::forms {

using namespace domain;

namespace {

using Mark = FieldState::Mark;

const QLatin1String nikField("nik");
const QLatin1String nipField("nip");
const QLatin1String signatoryField("signatory");
const QLatin1String validFromField("validFrom");
const QLatin1String validToField("validTo");

QList<Field> fieldsOfForm()
{
    QList<Field> fields;
    for (const char *name : {"function", "functionTitle", "name", "nip", "nik", "email", "rank", "position"})
        fields.append({QLatin1String(name), FieldKind::Text, {}});
    fields.append({{QStringLiteral("capacity"), FieldKind::Text, capacityName(Capacity::Definitive)},
                   {signatoryField, FieldKind::Flag, {}},
                   {validFromField, FieldKind::Date, {}},
                   {validToField, FieldKind::Date, {}}});
    return fields;
}

/// An official's e-mail may lie outside the applicants' domains; a person looks at it.
Findings forOfficials(Findings findings)
{
    for (Finding &finding : findings) {
        if (finding.code == QLatin1String("email.domain"))
            finding.severity = Severity::Warn;
    }
    return findings;
}

} // namespace

OfficialForm::OfficialForm(const FormContext &context, QObject *parent)
    : FormModel(parent)
    , m_context(context)
{
    setFields(fieldsOfForm());
}

void OfficialForm::setContext(const FormContext &context)
{
    m_context = context;
    refresh();
}

void OfficialForm::fromOfficial(const Official &official, const QString &nik)
{
    m_official = official;
    resetTo({{QStringLiteral("function"), official.function},
             {QStringLiteral("functionTitle"), official.functionTitle},
             {QStringLiteral("name"), official.name},
             {nipField, official.nip},
             {nikField, nik},
             {QStringLiteral("email"), official.email},
             {QStringLiteral("rank"), official.rank},
             {QStringLiteral("position"), official.position},
             {QStringLiteral("capacity"), capacityName(official.capacity)},
             {signatoryField, official.signatory},
             {validFromField, official.validFrom},
             {validToField, official.validTo}});
}

QStringList OfficialForm::functions()
{
    QStringList functions = allRoles();
    functions.removeOne(QStringLiteral("administrator"));
    return functions;
}

QStringList OfficialForm::capacities()
{
    QStringList names;
    for (const Capacity known : {Capacity::Definitive, Capacity::OnBehalf, Capacity::ActingVacant,
                                 Capacity::ActingAbsent, Capacity::Temporary})
        names.append(capacityName(known));
    return names;
}

QString OfficialForm::capacityTitle(const QString &capacity)
{
    Capacity known = Capacity::Definitive;
    if (!capacityFromName(capacity, known))
        return capacity;
    switch (known) {
    case Capacity::Definitive:
        return tr("holds the office");
    case Capacity::OnBehalf:
        return tr("a.n. (on behalf of)");
    case Capacity::ActingVacant:
        return tr("Plt. (the office is vacant)");
    case Capacity::ActingAbsent:
        return tr("Plh. (the holder is absent)");
    case Capacity::Temporary:
        return tr("Pj. (temporary holder)");
    }
    return {};
}

QString OfficialForm::title(const QString &name) const
{
    if (name == QLatin1String("function"))
        return tr("Function in the SOP");
    if (name == QLatin1String("functionTitle"))
        return tr("Title as printed");
    if (name == QLatin1String("name"))
        return tr("Name with gelar, as printed");
    if (name == QLatin1String("capacity"))
        return tr("Capacity");
    if (name == QLatin1String("position"))
        return tr("Own position");
    if (name == signatoryField)
        return tr("Signs the letters of recommendation");
    if (name == validFromField)
        return tr("First day");
    if (name == validToField)
        return tr("Last day");
    return fieldTitle(name);
}

bool OfficialForm::isRequired(const QString &name) const
{
    static const QStringList always{
        QStringLiteral("function"), QStringLiteral("functionTitle"), QStringLiteral("name"),     QStringLiteral("nip"),
        QStringLiteral("position"), QStringLiteral("capacity"),      QStringLiteral("validFrom")};
    static const QStringList printed{QStringLiteral("email"), QStringLiteral("rank")};
    if (always.contains(name))
        return true;
    if (!value(signatoryField).toBool())
        return false;
    // A sealed NIK stays unless another one is typed.
    return printed.contains(name) || (name == nikField && m_official.sealedNik.isEmpty());
}

void OfficialForm::examine()
{
    CaseForm person;
    person.name = text(QStringLiteral("name"));
    person.nip = text(nipField).trimmed();
    person.nik = text(nikField).trimmed();
    person.email = text(QStringLiteral("email"));
    person.rank = text(QStringLiteral("rank"));
    person.position = text(QStringLiteral("position"));
    const Result<Nip> nip = Nip::parse(person.nip);
    person.employment = nip && nip->kind() == Nip::Kind::Pppk ? Employment::Pppk : Employment::Pns;
    m_findings = forOfficials(inspect(person, m_context));
}

FieldState OfficialForm::assess(const QString &name, Moment moment) const
{
    if (isBlank(value(name)))
        return assessBlank(name, moment);
    if (name == validFromField || name == validToField)
        return moment == Moment::Typing ? FieldState{} : assessPeriod(name);
    Findings own = m_findings;
    own.removeIf([&name](const Finding &finding) { return finding.field != name; });
    return moment == Moment::Typing ? stateWhileTyping(own, meaning(name), text(name)) : stateOf(own, meaning(name));
}

FieldState OfficialForm::meaning(const QString &name) const
{
    if (name == nikField)
        return nikMeaning(text(name), m_context.today);
    if (name == nipField)
        return nipMeaning(text(name));
    if (name == QLatin1String("rank"))
        return rankMeaning(text(name));
    return name == QLatin1String("email") ? emailMeaning(text(name)) : FieldState{};
}

FieldState OfficialForm::assessPeriod(const QString &name) const
{
    const FieldState unread = dateState(value(name));
    if (unread.mark != Mark::None || name == validFromField)
        return unread;
    const QDate first = value(validFromField).toDate();
    if (first.isValid() && value(validToField).toDate() < first)
        return {Mark::Error, tr("The last day lies before the first day. Correct one of the two."), {}, {}};
    return {};
}

Result<services::OfficialEntry> OfficialForm::toEntry() const
{
    LAJUR_TRY(handingIn());
    services::OfficialEntry entry;
    Official &official = entry.official = m_official;
    official.function = text(QStringLiteral("function"));
    official.functionTitle = text(QStringLiteral("functionTitle")).trimmed();
    official.name = text(QStringLiteral("name")).simplified();
    LAJUR_TRY_VALUE(const Nip nip, Nip::parse(text(nipField)));
    official.nip = nip.digits();
    official.email = text(QStringLiteral("email")).trimmed().toLower();
    official.rank = text(QStringLiteral("rank")).trimmed();
    official.position = text(QStringLiteral("position")).trimmed();
    if (!capacityFromName(text(QStringLiteral("capacity")), official.capacity))
        official.capacity = Capacity::Definitive;
    official.signatory = value(signatoryField).toBool();
    official.validFrom = value(validFromField).toDate();
    official.validTo = value(validToField).toDate();
    if (!isBlank(value(nikField))) {
        LAJUR_TRY_VALUE(const Nik nik, Nik::parse(text(nikField)));
        entry.nik = nik.digits();
    }
    return entry;
}

} // namespace lajur::forms
