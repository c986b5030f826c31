// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/checkmodel.h"

#include "models/domain/nik.h"
#include "models/domain/nip.h"
#include "models/domain/personname.h"
#include "models/itemmodels/casewords.h"

#include <algorithm>

namespace lajur::itemmodels {

using services::checkFields;

namespace {

using services::Verdict;

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

} // namespace

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_hasCase ? 0 : int(checkFields().size());
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

QString CheckModel::readOn(const QString &field) const
{
    if (field == u"nik")
        return tr("KTP, the 16 digits at the top; letter of request");
    if (field == u"name")
        return tr("KTP, line Nama; letter of request, without gelar");
    if (field == u"birthDate")
        return tr("KTP, line Tempat/Tgl Lahir");
    return tr("KTP, line Jenis Kelamin");
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

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString field = checkFields().at(index.row());
    const services::Verdict given = verdict(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Field:
            return services::checkFieldTitle(field);
        case Form:
            return formValue(field);
        case ReadOn:
            return readOn(field);
        default:
            return verdictText(given);
        }
    case Qt::AccessibleTextRole:
        return comparison(field)
            ? tr("%1: %2, %3. Suggestion: %4")
                  .arg(services::checkFieldTitle(field), formValue(field), verdictText(given), comparison(field)->text)
            : tr("%1: %2, %3").arg(services::checkFieldTitle(field), formValue(field), verdictText(given));
    case FieldRole:
        return field;
    case VerdictRole:
        return int(given);
    case RecordedRole:
        return m_recorded.value(field, Verdict::Open) == given;
    case CropRole:
        return crop(field);
    case LikenessRole:
        return int(comparison(field) ? comparison(field)->likeness : identity::Likeness::Missing);
    case AdviceRole:
        return comparison(field) ? comparison(field)->text : QString();
    case DifferenceRole:
        return QVariant::fromValue(differences(field));
    default:
        return {};
    }
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
    case ReadOn:
        return m_comparisons.isEmpty() ? tr("Read it on") : tr("On the KTP");
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
    const bool first = !m_hasCase;
    if (first)
        beginResetModel();
    m_form = form;
    m_today = today;
    if (otherPapers)
        m_verdicts = overview.check.verdicts;
    m_recorded = overview.check.verdicts;
    m_hasCase = true;
    compareAgain();
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

void CheckModel::compareAgain()
{
    m_comparisons.clear();
    if (m_scan.crop.isNull() || !m_hasCase)
        return;
    identity::TypedIdentity typed;
    typed.nik = m_form.nik;
    typed.nip = m_form.nip;
    typed.name = m_form.name;
    m_comparisons = identity::IdentityComparison::compare(typed, m_scan.reading, m_today);
}

const identity::FieldComparison *CheckModel::comparison(const QString &field) const
{
    const auto found = std::ranges::find(m_comparisons, field, &identity::FieldComparison::field);
    return found == m_comparisons.cend() ? nullptr : &*found;
}

QImage CheckModel::crop(const QString &field) const
{
    for (const identity::KtpFieldName &name : identity::ktpFieldNames()) {
        const QRectF box = (m_scan.reading.*name.field).box;
        if (field == QLatin1String(name.name) && !box.isNull()) {
            constexpr double room = 0.25; // of the height, so that no stroke is cut
            const double edge = box.height() * room;
            return m_scan.crop.copy(box.adjusted(-edge, -edge, edge, edge).toAlignedRect() & m_scan.crop.rect());
        }
    }
    return {};
}

QList<identity::TextSpan> CheckModel::differences(const QString &field) const
{
    const identity::FieldComparison *found = comparison(field);
    if (!found || found->likeness != identity::Likeness::Differs)
        return {};
    const QString shown = formValue(field);
    // Spans speak of what was typed; what is shown in other words differs as a whole.
    if (found->typed == shown && !found->difference.inFirst.isEmpty())
        return found->difference.inFirst;
    return {{0, shown.size()}};
}

void CheckModel::tellAll()
{
    if (m_hasCase)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit changed();
}

services::Verdict CheckModel::verdict(int row) const
{
    return m_verdicts.value(checkFields().value(row), Verdict::Open);
}

void CheckModel::setVerdict(int row, services::Verdict given)
{
    if (row < 0 || row >= rowCount() || verdict(row) == given)
        return;
    m_verdicts.insert(checkFields().at(row), given);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit changed();
}

bool CheckModel::isChanged() const
{
    const QStringList fields = checkFields();
    return std::ranges::any_of(fields, [this](const QString &field) {
        return m_verdicts.value(field, Verdict::Open) != m_recorded.value(field, Verdict::Open);
    });
}

int CheckModel::count(services::Verdict wanted) const
{
    const QStringList fields = checkFields();
    return int(std::ranges::count_if(
        fields, [&](const QString &field) { return m_verdicts.value(field, Verdict::Open) == wanted; }));
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

QJsonObject CheckModel::toInputs() const
{
    QJsonObject inputs;
    const QStringList fields = checkFields();
    for (const QString &field : fields) {
        if (const QString name = verdictName(m_verdicts.value(field, Verdict::Open)); !name.isEmpty())
            inputs.insert(field, name);
    }
    return inputs;
}

void CheckModel::takeInputs(const QJsonObject &inputs)
{
    const QStringList fields = checkFields();
    for (const QString &field : fields)
        m_verdicts.insert(field, verdictFromName(inputs.value(field).toString()));
    tellAll();
}

void CheckModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    tellAll();
}

} // namespace lajur::itemmodels
