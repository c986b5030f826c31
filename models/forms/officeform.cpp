// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/officeform.h"

#include "models/domain/numberpattern.h"
#include "models/forms/hints.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace lajur::forms {

using namespace domain;
using services::OfficeProfile;

namespace {

using Mark = FieldState::Mark;

constexpr int mostLines = 3;
// Below, no office printer reaches the paper; above, the letter does not fit.
constexpr double smallestMargin = 5;
constexpr double largestMargin = 80;

struct TextField {
    QLatin1String name;
    const char *title;
};

struct MarginField {
    QLatin1String name;
    const char *title;
    double letters::Margins::*value;
};

constexpr TextField texts[] = {
    {QLatin1String("government"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Government")},
    {QLatin1String("agencyLines"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Name of the office")},
    {QLatin1String("addressLines"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Address lines")},
    {QLatin1String("logo"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Logo")},
    {QLatin1String("city"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "City")},
    {QLatin1String("province"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Province")},
    {QLatin1String("agency"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Instansi of the signatory")},
    {QLatin1String("unit"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Work unit of the signatory")},
    {QLatin1String("opdCode"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Code of the office")},
    {QLatin1String("classification"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Classification code")},
    {QLatin1String("emailDomains"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Allowed e-mail domains")},
    {QLatin1String("casePattern"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Pattern of case numbers")},
    {QLatin1String("agendaPattern"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Pattern of agenda numbers")},
    {QLatin1String("letterPattern"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Pattern of letter numbers")},
    {QLatin1String("externalNumbers"),
     QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Letter numbers are given by Tata Usaha")},
    {QLatin1String("paper"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Paper")},
};

const MarginField margins[] = {
    {QLatin1String("marginTop"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Margin above"), &letters::Margins::top},
    {QLatin1String("marginRight"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Margin on the right"),
     &letters::Margins::right},
    {QLatin1String("marginBottom"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Margin below"),
     &letters::Margins::bottom},
    {QLatin1String("marginLeft"), QT_TRANSLATE_NOOP("lajur::forms::OfficeForm", "Margin on the left"),
     &letters::Margins::left},
};

FieldKind kindOf(const QString &name)
{
    if (name == QLatin1String("logo"))
        return FieldKind::Bytes;
    return name == QLatin1String("externalNumbers") ? FieldKind::Flag : FieldKind::Text;
}

bool isPattern(const QString &name)
{
    return name.endsWith(QLatin1String("Pattern"));
}

bool isMargin(const QString &name)
{
    return name.startsWith(QLatin1String("margin"));
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

QStringList domainsOf(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    return text.toLower().split(separators, Qt::SkipEmptyParts);
}

bool isDomain(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(\A(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}\z)"));
    return shape.match(text).hasMatch();
}

/// Millimetres as people write them; negative if it is no number.
double millimetres(const QString &text)
{
    bool ok = false;
    const double number = text.trimmed().replace(u',', u'.').toDouble(&ok);
    return ok && std::isfinite(number) ? number : -1;
}

QString paperName(letters::PaperSize size)
{
    return size == letters::PaperSize::F4 ? QStringLiteral("F4") : QStringLiteral("A4");
}

QVariantHash valuesOf(const OfficeProfile &profile)
{
    const QLatin1Char newLine('\n');
    QVariantHash values{
        {QStringLiteral("government"), profile.head.government},
        {QStringLiteral("agencyLines"), profile.head.agency.join(newLine)},
        {QStringLiteral("addressLines"), profile.head.address.join(newLine)},
        {QStringLiteral("logo"), profile.head.logo},
        {QStringLiteral("city"), profile.city},
        {QStringLiteral("province"), profile.province},
        {QStringLiteral("agency"), profile.agency},
        {QStringLiteral("unit"), profile.unit},
        {QStringLiteral("opdCode"), profile.opdCode},
        {QStringLiteral("classification"), profile.classification},
        {QStringLiteral("emailDomains"), profile.emailDomains.join(QLatin1String(", "))},
        {QStringLiteral("casePattern"), profile.casePattern},
        {QStringLiteral("agendaPattern"), profile.agendaPattern},
        {QStringLiteral("letterPattern"), profile.letterPattern},
        {QStringLiteral("externalNumbers"), profile.externalNumbers},
        {QStringLiteral("paper"), paperName(profile.page.size)},
    };
    for (const MarginField &margin : margins)
        values.insert(margin.name, QString::number(profile.page.margins.*margin.value));
    return values;
}

QList<Field> fieldsOfForm()
{
    // A new office begins with the usual patterns, paper and margins.
    const QVariantHash initial = valuesOf(OfficeProfile());
    QList<Field> fields;
    for (const TextField &text : texts)
        fields.append({text.name, kindOf(text.name), initial.value(text.name)});
    for (const MarginField &margin : margins)
        fields.append({margin.name, FieldKind::Text, initial.value(margin.name)});
    return fields;
}

} // namespace

OfficeForm::OfficeForm(const FormContext &context, QObject *parent)
    : FormModel(parent)
    , m_context(context)
{
    setFields(fieldsOfForm());
}

void OfficeForm::fromProfile(const OfficeProfile &profile)
{
    m_profile = profile;
    resetTo(valuesOf(profile));
}

void OfficeForm::setNextNumber(const QString &patternField, int next)
{
    m_next.insert(patternField, next);
    refresh();
}

QString OfficeForm::example(const QString &patternField) const
{
    const Result<NumberPattern> pattern = NumberPattern::parse(text(patternField));
    if (!pattern)
        return {};
    return pattern->format(m_next.value(patternField, 1), m_context.today,
                           text(QStringLiteral("classification")).trimmed(), text(QStringLiteral("opdCode")).trimmed());
}

QStringList OfficeForm::emailDomains() const
{
    return domainsOf(text(QStringLiteral("emailDomains")));
}

QString OfficeForm::title(const QString &name) const
{
    for (const TextField &text : texts) {
        if (name == text.name)
            return tr(text.title);
    }
    for (const MarginField &margin : margins) {
        if (name == margin.name)
            return tr(margin.title);
    }
    return name;
}

bool OfficeForm::isRequired(const QString &name) const
{
    return hasField(name) && kind(name) == FieldKind::Text;
}

FieldState OfficeForm::assess(const QString &name, Moment moment) const
{
    if (isBlank(value(name)))
        return assessBlank(name, moment);
    if (isPattern(name)) {
        const FieldState state = assessPattern(name);
        return moment == Moment::Typing && state.mark == Mark::Error ? FieldState{} : state;
    }
    if (moment == Moment::Typing)
        return {};
    if (name == QLatin1String("emailDomains"))
        return assessDomains();
    const QString fault = faultOf(name);
    return fault.isEmpty() ? FieldState{} : FieldState{Mark::Error, fault, {}, {}};
}

FieldState OfficeForm::assessPattern(const QString &name) const
{
    const Result<NumberPattern> pattern = NumberPattern::parse(text(name));
    if (!pattern)
        return {Mark::Error, pattern.error().text, {}, {}};
    if (name == QLatin1String("casePattern") && !pattern->uses(QStringLiteral("tahun"))) {
        return {Mark::Error, tr("Case numbers begin anew each year: add {tahun}."), tr("Add {tahun}"),
                QStringLiteral("{tahun}-") + text(name).trimmed()};
    }
    return {Mark::Check, tr("Next: %1").arg(example(name)), {}, {}};
}

FieldState OfficeForm::assessDomains() const
{
    const QStringList typed = emailDomains();
    const auto wrong = std::find_if_not(typed.cbegin(), typed.cend(), isDomain);
    if (wrong == typed.cend())
        return {};
    FieldState state{
        Mark::Error, tr("“%1” is not a domain. Type for example batam.go.id or *.batam.go.id.").arg(*wrong), {}, {}};
    QStringList mended;
    for (const QString &domain : typed)
        mended.append(domain.section(u'@', -1));
    if (std::all_of(mended.cbegin(), mended.cend(), isDomain)) {
        state.fix = tr("Remove what stands before the @");
        state.fixedValue = mended.join(QLatin1String(", "));
    }
    return state;
}

QString OfficeForm::faultOf(const QString &name) const
{
    if (name.endsWith(QLatin1String("Lines")) && linesOf(text(name)).size() > mostLines)
        return tr("At most %1 lines fit into the letterhead. Join some of them.").arg(mostLines);
    if (name == QLatin1String("logo") && !value(name).toByteArray().startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return tr("The logo is not a PNG picture. Choose another file.");
    if (name == QLatin1String("paper") && text(name) != QLatin1String("A4") && text(name) != QLatin1String("F4"))
        return tr("Letters are printed on A4 or F4. Choose one of the two.");
    if (isMargin(name)) {
        const double width = millimetres(text(name));
        if (width < smallestMargin || width > largestMargin)
            return tr("A margin is a number of millimetres from %1 to %2.").arg(smallestMargin).arg(largestMargin);
    }
    return {};
}

Result<OfficeProfile> OfficeForm::toProfile() const
{
    LAJUR_TRY(handingIn());
    const auto typed = [this](const char *name) { return text(QLatin1String(name)).trimmed(); };
    OfficeProfile profile = m_profile;
    profile.head.government = typed("government");
    profile.head.agency = linesOf(typed("agencyLines"));
    profile.head.address = linesOf(typed("addressLines"));
    profile.head.logo = value(QStringLiteral("logo")).toByteArray();
    profile.city = typed("city");
    profile.province = typed("province");
    profile.agency = typed("agency");
    profile.unit = typed("unit");
    profile.opdCode = typed("opdCode");
    profile.classification = typed("classification");
    profile.emailDomains = emailDomains();
    profile.casePattern = typed("casePattern");
    profile.agendaPattern = typed("agendaPattern");
    profile.letterPattern = typed("letterPattern");
    profile.externalNumbers = value(QStringLiteral("externalNumbers")).toBool();
    profile.page.size = typed("paper") == QLatin1String("F4") ? letters::PaperSize::F4 : letters::PaperSize::A4;
    for (const MarginField &margin : margins)
        profile.page.margins.*margin.value = millimetres(text(margin.name));
    // The office file has the last word on what a profile may hold.
    LAJUR_TRY(OfficeProfile::fromJson(profile.toJson()));
    return profile;
}

} // namespace lajur::forms
