// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/checkmodel.h"

#include "models/domain/nik.h"
#include "models/domain/nip.h"
#include "models/domain/personname.h"
#include "models/itemmodels/casewords.h"
#include "models/services/paperwords.h"

#include <algorithm>

namespace lajur::itemmodels {

namespace {

using services::Verdict;

/// What a machine would say, short enough for a cell.
QString shortAdvice(identity::Likeness likeness)
{
    using identity::Likeness;
    switch (likeness) {
    case Likeness::Equal:
        return CheckModel::tr("equal");
    case Likeness::EqualWithoutTitles:
        return CheckModel::tr("equal without gelar");
    case Likeness::EqualWrittenOut:
        return CheckModel::tr("equal written out");
    case Likeness::Differs:
        return CheckModel::tr("differs");
    case Likeness::Unsure:
        return CheckModel::tr("read it yourself");
    case Likeness::Missing:
        break;
    }
    return CheckModel::tr("not found");
}

/// As the action `periksa` and its history call them.
QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Equal:
        return QStringLiteral("cocok");
    case Verdict::DiffersValidly:
        return QStringLiteral("beda");
    case Verdict::Wrong:
        return QStringLiteral("salah");
    case Verdict::Open:
        break;
    }
    return {};
}

Verdict verdictFromName(const QString &name)
{
    for (const Verdict known : {Verdict::Equal, Verdict::DiffersValidly, Verdict::Wrong}) {
        if (name == verdictName(known))
            return known;
    }
    return Verdict::Open;
}

/// Spans speak of what was compared; what is shown in other words differs as a whole.
QList<identity::TextSpan> marksOf(const identity::FieldComparison &compared, const QString &shown)
{
    if (compared.likeness != identity::Likeness::Differs || shown.isEmpty())
        return {};
    const bool whole = compared.typed != shown || compared.difference.inFirst.isEmpty();
    return whole ? QList<identity::TextSpan>{{0, shown.size()}} : compared.difference.inFirst;
}

/// Where a NIK or a name that somebody wrote differs from the one on the card.
QList<identity::TextSpan> marksAgainst(const identity::KtpReading &card, const QString &field, const QString &written,
                                       QDate today)
{
    identity::TypedIdentity typed;
    (field == u"nik" ? typed.nik : typed.name) = written;
    const QList<identity::FieldComparison> compared = identity::IdentityComparison::compare(typed, card, today);
    const auto found = std::ranges::find(compared, field, &identity::FieldComparison::field);
    return found == compared.cend() ? QList<identity::TextSpan>() : marksOf(*found, written);
}

} // namespace

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_hasCase ? 0 : int(m_fields.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CheckModel::formValue(const QString &field) const
{
    const auto nik = domain::Nik::parse(m_form.nik);
    const auto nip = domain::Nip::parse(m_form.nip);
    if (field == u"nik")
        return m_form.nik;
    if (field == u"name") {
        const auto name = domain::PersonName::parse(m_form.name);
        return name ? name->withoutTitles() : m_form.name;
    }
    if (field == u"nip")
        return nip ? nip->display() : m_form.nip;
    if (field == u"email")
        return m_form.email;
    if (field == u"position")
        return m_form.position;
    if (field == u"birthDate") {
        const QString byNik = nik ? dayText(nik->birthDate(m_today)) : tr("cannot be told");
        return nip && (!nik || nip->birthDate() != nik->birthDate(m_today))
            ? tr("%1 by the NIK, %2 by the NIP").arg(byNik, dayText(nip->birthDate()))
            : byNik;
    }
    if (!nik)
        return tr("cannot be told");
    const QString byNik = domain::sexTitle(nik->sex());
    return nip && nip->sex() != nik->sex() ? tr("%1 by the NIK, %2 by the NIP").arg(byNik, domain::sexTitle(nip->sex()))
                                           : byNik;
}

QString CheckModel::paperValue(const QString &field) const
{
    const auto nik = domain::Nik::parse(m_form.nik);
    const auto nip = domain::Nip::parse(m_form.nip);
    const bool isDate = field == u"birthDate";
    if (!isDate && field != u"sex")
        return formValue(field);
    if (!nik)
        return QStringLiteral("tidak dapat ditentukan");
    const auto words = [isDate](QDate date, domain::Sex sex) {
        return isDate ? date.toString(QStringLiteral("dd-MM-yyyy")) : services::PaperWords::sex(sex);
    };
    const QString byNik = words(nik->birthDate(m_today), nik->sex());
    const QString byNip = nip ? words(nip->birthDate(), nip->sex()) : byNik;
    return byNik == byNip ? byNik : QStringLiteral("%1 menurut NIK, %2 menurut NIP").arg(byNik, byNip);
}

QString CheckModel::readOn(const QString &field) const
{
    if (field == u"nik")
        return tr("The 16 digits at the top");
    if (field == u"name")
        return tr("Line Nama");
    if (field == u"birthDate")
        return tr("Line Tempat/Tgl Lahir");
    if (field == u"sex")
        return tr("Line Jenis Kelamin");
    return tr("Not on the KTP");
}

QString CheckModel::verdictText(services::Verdict verdict)
{
    switch (verdict) {
    case Verdict::Equal:
        return tr("agrees");
    case Verdict::DiffersValidly:
        return tr("differs, valid");
    case Verdict::Wrong:
        return tr("wrong");
    case Verdict::Open:
        break;
    }
    return tr("no verdict yet");
}

QString CheckModel::text(const QString &field, int column) const
{
    switch (column) {
    case Field:
        return services::checkFieldTitle(field);
    case Form:
        return formValue(field);
    case Letter:
        if (field == u"birthDate" || field == u"sex")
            return tr("By NIK and NIP"); // no letter of request gives them
        return m_onLetter.contains(field) && !m_onLetter.value(field).onLetter.isEmpty()
            ? m_onLetter.value(field).onLetter
            : tr("Read it there");
    case ReadOn:
        return readOn(field);
    case Printed:
        return m_printed.contains(field) ? m_printed.value(field) : tr("Not printed");
    default:
        return verdictText(m_verdicts.value(field, Verdict::Open));
    }
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString field = m_fields.at(index.row());
    const services::Verdict given = verdict(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(field, index.column());
    case Qt::ToolTipRole:
        return index.column() == ReadOn && comparison(field)         ? comparison(field)->text
            : index.column() == Letter && m_onLetter.contains(field) ? m_onLetter.value(field).text
                                                                     : text(field, index.column());
    case Qt::AccessibleTextRole: {
        QStringList words{tr("%1: %2, %3").arg(services::checkFieldTitle(field), formValue(field), verdictText(given))};
        if (comparison(field))
            words.append(tr("On the KTP: %1").arg(comparison(field)->text));
        if (const QString earlier = data(index, EarlierRole).toString(); !earlier.isEmpty())
            words.append(earlier);
        if (m_onLetter.contains(field))
            words.append(tr("On the letter: %1").arg(m_onLetter.value(field).text));
        if (m_printed.contains(field))
            words.append(tr("On the recommendation: %1").arg(m_printed.value(field)));
        return words.join(QStringLiteral(". "));
    }
    case FieldRole:
        return field;
    case VerdictRole:
        return int(given);
    case RecordedRole:
        return m_recorded.value(field, Verdict::Open) == given;
    case DifferenceRole:
        return QVariant::fromValue(index.column() == Printed ? printedDifferences(field) : differences(field));
    case EarlierRole:
        return m_earlier.verdicts.contains(field)
            ? tr("round %1: %2").arg(m_earlier.round).arg(verdictText(m_earlier.verdicts.value(field)))
            : QString();
    default:
        return paperData(field, index.column(), role);
    }
}

QVariant CheckModel::paperData(const QString &field, int column, int role) const
{
    if (column == Letter) {
        if (role == LikenessRole)
            return int(m_onLetter.value(field).likeness);
        if (role == AdviceRole)
            return m_onLetter.contains(field) ? shortAdvice(m_onLetter.value(field).likeness) : QString();
        return role == CropRole ? m_onLetter.value(field).crop : QVariant();
    }
    if (role == LikenessRole)
        return int(comparison(field) ? comparison(field)->likeness : identity::Likeness::Missing);
    if (role == AdviceRole)
        return comparison(field) ? shortAdvice(comparison(field)->likeness) : QString();
    return role == CropRole ? m_cardCrops.value(field) : QVariant();
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Field:
        return tr("Field");
    case Form:
        return tr("On the form");
    case Letter:
        return tr("Letter of request");
    case ReadOn:
        return tr("On the KTP");
    case Printed:
        return tr("Recommendation");
    case Verdict:
        return tr("Verdict");
    default:
        return {};
    }
}

void CheckModel::setCase(const CaseOverview &overview, QDate today)
{
    const domain::CaseForm &form = overview.form;
    const bool otherPapers = form.nik != m_form.nik || form.name != m_form.name || form.nip != m_form.nip
        || m_recorded != overview.check.verdicts;
    const bool compared = m_hasCase && form == m_form && today == m_today;
    const bool first = !m_hasCase || m_fields != overview.check.fields;
    if (first)
        beginResetModel();
    m_form = form;
    m_printed = overview.printed;
    m_fields = overview.check.fields;
    m_today = today;
    if (otherPapers)
        m_verdicts = overview.check.verdicts;
    m_recorded = overview.check.verdicts;
    m_earlier = overview.earlierCheck;
    m_hasCase = true;
    if (!compared) {
        compareAgain();
        dropOlderFindings();
    }
    if (first)
        endResetModel();
    tellAll();
}

void CheckModel::setReading(const identity::KtpScan &scan)
{
    m_scan = scan;
    compareAgain();
    tellAll();
}

void CheckModel::setLetter(const identity::LetterFindings &findings)
{
    m_onLetter = findings;
    dropOlderFindings();
    tellAll();
}

void CheckModel::dropOlderFindings()
{
    identity::LetterFindings current;
    for (const identity::LetterQuestion &question : identity::letterQuestions(m_form)) {
        const auto found = m_onLetter.constFind(question.field);
        if (found != m_onLetter.cend() && found->typed == question.typed)
            current.insert(question.field, *found);
    }
    m_onLetter = current;
}

void CheckModel::compareAgain()
{
    m_comparisons.clear();
    if (m_hasCase && !m_scan.crop.isNull()) {
        identity::TypedIdentity typed;
        typed.nik = m_form.nik;
        typed.nip = m_form.nip;
        typed.name = m_form.name;
        m_comparisons = identity::IdentityComparison::compare(typed, m_scan.reading, m_today);
    }
    cutCrops();
}

/// Once for each reading, not once for each painting.
void CheckModel::cutCrops()
{
    m_cardCrops.clear();
    for (const identity::KtpFieldName &name : identity::ktpFieldNames()) {
        const QRectF box = (m_scan.reading.*name.field).box;
        if (box.isNull() || m_scan.crop.isNull())
            continue;
        constexpr double room = 0.15; // of the height: no stroke is cut, and nothing of the next line is seen
        const double edge = box.height() * room;
        m_cardCrops.insert(
            QLatin1String(name.name),
            m_scan.crop.copy(box.adjusted(-edge, -edge, edge, edge).toAlignedRect() & m_scan.crop.rect()));
    }
}

const identity::FieldComparison *CheckModel::comparison(const QString &field) const
{
    const auto found = std::ranges::find(m_comparisons, field, &identity::FieldComparison::field);
    return found == m_comparisons.cend() ? nullptr : &*found;
}

QList<identity::TextSpan> CheckModel::differences(const QString &field) const
{
    const QString shown = formValue(field);
    if (const identity::FieldComparison *card = comparison(field);
        card && card->likeness == identity::Likeness::Differs) {
        // Spans speak of what was typed; what is shown in other words differs as a whole.
        if (card->typed == shown && !card->difference.inFirst.isEmpty())
            return card->difference.inFirst;
        return {{0, shown.size()}};
    }
    const identity::LetterField letter = m_onLetter.value(field);
    if (letter.likeness != identity::Likeness::Differs)
        return {};
    if (letter.typed == shown && !letter.difference.inFirst.isEmpty())
        return letter.difference.inFirst;
    return {{0, shown.size()}};
}

/// The same characters where the letter of recommendation prints them, between gelar or in groups.
QList<identity::TextSpan> CheckModel::printedDifferences(const QString &field) const
{
    const qsizetype at = m_printed.value(field).indexOf(formValue(field));
    QList<identity::TextSpan> spans = at < 0 ? QList<identity::TextSpan>() : differences(field);
    for (identity::TextSpan &span : spans)
        span.begin += at;
    return spans;
}

void CheckModel::tellAll()
{
    if (m_hasCase)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit changed();
}

services::Verdict CheckModel::verdict(int row) const
{
    return m_verdicts.value(m_fields.value(row), Verdict::Open);
}

void CheckModel::setVerdict(int row, services::Verdict given)
{
    if (row < 0 || row >= rowCount() || verdict(row) == given)
        return;
    m_verdicts.insert(m_fields.at(row), given);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit changed();
}

bool CheckModel::isChanged() const
{
    return std::ranges::any_of(m_fields, [this](const QString &field) {
        return m_verdicts.value(field, Verdict::Open) != m_recorded.value(field, Verdict::Open);
    });
}

int CheckModel::count(services::Verdict wanted) const
{
    return int(std::ranges::count_if(
        m_fields, [&](const QString &field) { return m_verdicts.value(field, Verdict::Open) == wanted; }));
}

int CheckModel::open() const
{
    return count(Verdict::Open);
}

int CheckModel::firstOpen() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (verdict(row) == Verdict::Open)
            return row;
    }
    return -1;
}

QList<services::ComparedField> CheckModel::compared() const
{
    QList<services::ComparedField> fields;
    for (const QString &name : m_fields) {
        services::ComparedField field;
        field.field = name;
        field.formValue = paperValue(name);
        field.letterValue = m_onLetter.value(name).onLetter;
        const identity::FieldComparison *card = comparison(name);
        const bool onCard = card && card->likeness != identity::Likeness::Missing;
        // On paper a mark says "differs from the KTP": what agrees with the card bears none.
        field.formDiffers = onCard ? marksOf(*card, field.formValue) : differences(name);
        if (onCard)
            field.letterDiffers = marksAgainst(m_scan.reading, name, field.letterValue, m_today);
        else if (m_onLetter.value(name).likeness == identity::Likeness::Differs)
            field.letterDiffers = m_onLetter.value(name).difference.inSecond;
        field.crop = m_cardCrops.value(name);
        field.printed = m_printed.value(name);
        field.printedDiffers = onCard && !field.printed.isEmpty()
            ? marksAgainst(m_scan.reading, name, field.printed, m_today)
            : printedDifferences(name);
        field.verdict = m_verdicts.value(name, Verdict::Open);
        fields.append(field);
    }
    return fields;
}

QJsonObject CheckModel::toInputs() const
{
    QJsonObject inputs;
    for (const QString &field : std::as_const(m_fields)) {
        if (const QString name = verdictName(m_verdicts.value(field, Verdict::Open)); !name.isEmpty())
            inputs.insert(field, name);
    }
    return inputs;
}

void CheckModel::takeInputs(const QJsonObject &inputs)
{
    for (const QString &field : std::as_const(m_fields))
        m_verdicts.insert(field, verdictFromName(inputs.value(field).toString()));
    tellAll();
}

void CheckModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    tellAll();
}

} // namespace lajur::itemmodels
