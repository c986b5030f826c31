// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/hints.h"

#include "models/domain/gelar.h"
#include "models/domain/nik.h"
#include "models/domain/nip.h"
#include "models/domain/officialemail.h"
#include "models/domain/opdname.h"
#include "models/domain/personname.h"
#include "models/domain/phone.h"
#include "models/domain/rank.h"
#include "models/domain/typedtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lajur::forms {

using namespace domain;

namespace {

using Mark = FieldState::Mark;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

constexpr int nikDigits = 16;
constexpr int nipDigits = 18;
constexpr int mostPhoneDigits = 16; // 15 and the 0 that a country code replaces

const QStringView separator(u" · ");

QString sexInWords(Sex sex)
{
    return sex == Sex::Male ? Tr::tr("male") : Tr::tr("female");
}

qsizetype digitCount(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Adds the offer to write the value as it is written everywhere else, unless it is.
void offerSpelling(FieldState &state, const QString &typed, const QString &spelling)
{
    if (typed == spelling)
        return;
    state.fix = Tr::tr("Write %1").arg(spelling);
    state.fixedValue = spelling;
}

/// What stands before and behind the bare name, without the commas: "Dr. S.Kom., M.T."
QString gelarOf(const QString &name, const QString &bare)
{
    const qsizetype position = name.indexOf(bare);
    if (position < 0)
        return {};
    QStringList parts;
    for (QString part : {name.left(position), name.mid(position + bare.size())}) {
        while (part.startsWith(u',') || part.startsWith(u' '))
            part.remove(0, 1);
        while (part.endsWith(u',') || part.endsWith(u' '))
            part.chop(1);
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QLatin1Char(' '));
}

const Finding *worstOf(const Findings &findings)
{
    const auto worst = std::max_element(findings.cbegin(), findings.cend(),
                                        [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return worst == findings.cend() ? nullptr : &*worst;
}

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Block:
        return Mark::Error;
    case Severity::Warn:
        return Mark::Warning;
    case Severity::Note:
        break;
    }
    return Mark::Plain;
}

} // namespace

QString dayInWords(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

FieldState nikMeaning(const QString &text, QDate today)
{
    const Result<Nik> nik = Nik::parse(text);
    if (!nik)
        return {};
    QStringList words{dayInWords(nik->birthDate(today)), sexInWords(nik->sex())};
    if (nik->isSpecimen())
        words.append(Tr::tr("specimen, nobody's NIK"));
    FieldState state{Mark::Check, words.join(separator), {}, {}};
    offerSpelling(state, text.trimmed(), nik->digits());
    return state;
}

FieldState nipMeaning(const QString &text)
{
    const Result<Nip> nip = Nip::parse(text);
    if (!nip)
        return {};
    const QString born = dayInWords(nip->birthDate());
    QStringList words;
    if (nip->kind() == Nip::Kind::Pns) {
        const QString start
            = QLocale().toString(QDate(nip->startYear(), nip->startMonth(), 1), QStringLiteral("MMMM yyyy"));
        words = QStringList{QStringLiteral("PNS"), born, Tr::tr("CPNS %1").arg(start)};
    } else {
        words = QStringList{QStringLiteral("PPPK"), born, Tr::tr("since %1").arg(nip->startYear())};
    }
    FieldState state{Mark::Check, words.join(separator), {}, {}};
    if (text.trimmed() != nip->digits())
        offerSpelling(state, text.trimmed(), nip->display());
    return state;
}

FieldState rankMeaning(const QString &text)
{
    const Result<Rank> rank = Rank::parse(text);
    if (!rank)
        return {};
    FieldState state{Mark::Check, rank->display(), {}, {}};
    if (text.trimmed() != rank->display())
        offerSpelling(state, text.trimmed(), rank->golongan());
    return state;
}

FieldState nameMeaning(const QString &text)
{
    const QString name = singleSpaced(text);
    const QString bare = withoutGelar(name);
    if (bare.isEmpty() || bare == name)
        return {};
    const QString gelar = gelarOf(name, bare);
    if (gelar.isEmpty())
        return {};
    return {Mark::Warning, Tr::tr("Remove the gelar “%1”: BSrE wants the name alone.").arg(gelar), Tr::tr("Remove"),
            bare};
}

FieldState emailMeaning(const QString &text)
{
    const Result<OfficialEmail> email = OfficialEmail::parse(text);
    if (!email || email->address() == text.trimmed())
        return {};
    FieldState state{Mark::Plain, Tr::tr("Addresses are written in small letters."), {}, {}};
    state.fix = Tr::tr("Change to small letters");
    state.fixedValue = email->address();
    return state;
}

FieldState phoneMeaning(const QString &text)
{
    const Result<Phone> phone = Phone::parse(text);
    const QString repaired = QLatin1Char('0') + text.trimmed();
    if (phone || text.trimmed().isEmpty() || !Phone::parse(repaired))
        return {};
    return {Mark::Error, phone.error().text, Tr::tr("Put the 0 in front"), repaired};
}

bool typingMayMend(const Finding &finding, const QString &text)
{
    const QString &code = finding.code;
    if (code.startsWith(QLatin1String("nik.")))
        return withoutGrouping(text).size() < nikDigits;
    if (code.startsWith(QLatin1String("nip.")))
        return withoutGrouping(text).size() < nipDigits;
    if (code == QLatin1String("opd.length"))
        return text.trimmed().size() <= OpdName::maximumLength;
    if (code == QLatin1String("phone.length"))
        return digitCount(text) <= mostPhoneDigits;
    if (code == QLatin1String("email.syntax"))
        return text.trimmed().size() <= OfficialEmail::maximumLength;
    return !code.endsWith(QLatin1String(".long")) && code != QLatin1String("text.nik");
}

FieldState digitProgress(const QString &text, int expected)
{
    const qsizetype count = digitCount(text);
    if (count == 0 || count >= expected)
        return {};
    return {Mark::Plain, Tr::tr("%1 of %2 digits").arg(count).arg(expected), {}, {}};
}

FieldState stateOf(const Findings &findings, const FieldState &meaning)
{
    const Finding *worst = worstOf(findings);
    if (!worst || (worst->severity == Severity::Note && meaning.mark != Mark::None))
        return meaning;
    return {markOf(worst->severity), worst->text, meaning.fix, meaning.fixedValue};
}

FieldState stateWhileTyping(const Findings &findings, const FieldState &meaning, const QString &text)
{
    Findings settled = findings;
    settled.removeIf([&text](const Finding &finding) { return typingMayMend(finding, text); });
    const FieldState said = meaning.mark == Mark::Check ? meaning : FieldState{};
    FieldState state = stateOf(settled, said);
    state.fix.clear();
    state.fixedValue.clear();
    return state;
}

FieldState dateState(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString || value.toString().trimmed().isEmpty())
        return {};
    return {Mark::Error, Tr::tr("This is not a date. Type it as 23-11-2026."), {}, {}};
}

FieldState timeState(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString || value.toString().trimmed().isEmpty())
        return {};
    return {Mark::Error, Tr::tr("This is not a date with a time. Type it as 23-11-2026 08.15."), {}, {}};
}

} // namespace lajur::forms
