// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/mergefields.h"

#include "models/domain/nip.h"
#include "models/letters/indonesiandate.h"

namespace lajur::letters {

namespace {

using Values = QHash<QString, QString>;

Values personValues(const QString &who, const LetterPerson &person)
{
    return {
        {who + QStringLiteral(".nama"), person.name},        {who + QStringLiteral(".nip"), person.nip},
        {who + QStringLiteral(".nik"), person.nik},          {who + QStringLiteral(".pangkat"), person.rank},
        {who + QStringLiteral(".jabatan"), person.position}, {who + QStringLiteral(".unit"), person.unit},
        {who + QStringLiteral(".instansi"), person.agency},  {who + QStringLiteral(".organisasi"), person.organisation},
        {who + QStringLiteral(".kota"), person.city},        {who + QStringLiteral(".provinsi"), person.province},
        {who + QStringLiteral(".email"), person.email}};
}

Values rawTexts(const LetterFields &fields, const Letterhead &head)
{
    Values values{{QStringLiteral("nomor"), fields.number},
                  {QStringLiteral("sistem"), fields.system},
                  {QStringLiteral("kegunaan"), fields.purpose},
                  {QStringLiteral("tempat"), fields.place},
                  {QStringLiteral("tanggal"), IndonesianDate::longForm(fields.date)},
                  {QStringLiteral("tandaTangan.jabatan"), fields.signatureTitle},
                  {QStringLiteral("tandaTangan.pangkat"), fields.signatureRank},
                  {QStringLiteral("kop.pemerintah"), head.government},
                  {QStringLiteral("kop.instansi"), head.agency.join(u' ')}};
    values.insert(personValues(QStringLiteral("penandatangan"), fields.signatory));
    values.insert(personValues(QStringLiteral("pemohon"), fields.applicant));
    return values;
}

} // namespace

QString MergeFields::staffNumber(const QString &number)
{
    const domain::Result<domain::Nip> nip = domain::Nip::parse(number);
    return nip ? nip->display() : cleaned(number);
}

QString MergeFields::staffNumberLabel(const QString &number)
{
    const domain::Result<domain::Nip> nip = domain::Nip::parse(number);
    return nip && nip->kind() == domain::Nip::Kind::Pppk ? QStringLiteral("NI PPPK") : QStringLiteral("NIP");
}

QString MergeFields::cleaned(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar c : text.simplified()) {
        // Soft hyphens, zero-width spaces and direction marks come in with copied text and would print as holes.
        if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            visible.append(c);
    }
    return visible.normalized(QString::NormalizationForm_C);
}

QHash<QString, QString> MergeFields::values(const LetterFields &fields, const Letterhead &head)
{
    Values values = rawTexts(fields, head);
    for (QString &value : values)
        value = cleaned(value);
    for (const QString &who : {QStringLiteral("penandatangan"), QStringLiteral("pemohon")}) {
        const QString number = values.value(who + QStringLiteral(".nip"));
        values.insert(who + QStringLiteral(".nip"), staffNumber(number));
        values.insert(who + QStringLiteral(".labelNip"), staffNumberLabel(number));
    }
    values.insert(QStringLiteral("nomorManual"), fields.numberByHand ? QStringLiteral("1") : QString());
    values.insert(QStringLiteral("contoh"), fields.specimen ? QStringLiteral("1") : QString());
    return values;
}

QSet<QString> MergeFields::names()
{
    const Values all = values({}, {});
    return QSet<QString>(all.keyBegin(), all.keyEnd()) - flags();
}

QSet<QString> MergeFields::flags()
{
    return {QStringLiteral("nomorManual"), QStringLiteral("contoh")};
}

QStringList MergeFields::inSignature()
{
    return {QStringLiteral("tempat"), QStringLiteral("tanggal"), QStringLiteral("tandaTangan.jabatan"),
            QStringLiteral("penandatangan.nama"), QStringLiteral("penandatangan.nip")};
}

} // namespace lajur::letters
