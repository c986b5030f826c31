// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/itemmodels/boardcard.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHash>

namespace lajur::itemmodels {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Itemmodels)
};

} // namespace

QString BoardCard::spoken() const
{
    QStringList parts{name};
    if (!opd.isEmpty())
        parts << opd;
    parts << kindTitle;
    if (round > 1)
        parts << Tr::tr("round %1").arg(round);
    parts << stageTitle;
    if (!age.spoken.isEmpty())
        parts << age.spoken;
    if (missing > 0)
        parts << Tr::tr("%n thing(s) missing", nullptr, missing);
    if (!holder.isEmpty())
        parts << holder;
    return parts.join(QStringLiteral(", "));
}

QString BoardCard::missingText() const
{
    return missing > 0 ? Tr::tr("Missing %1").arg(missing) : QString();
}

QString BoardCard::roundText() const
{
    return round > 1 ? Tr::tr("round %1", "on a card, short").arg(round) : QString();
}

bool BoardCard::contains(const QStringList &words) const
{
    return std::all_of(words.cbegin(), words.cend(), [this](const QString &word) {
        return name.contains(word, Qt::CaseInsensitive) || opd.contains(word, Qt::CaseInsensitive)
            || number.contains(word, Qt::CaseInsensitive) || kindTitle.contains(word, Qt::CaseInsensitive)
            || nextAct.contains(word, Qt::CaseInsensitive);
    });
}

bool BoardCard::operator==(const BoardCard &other) const
{
    // What changes most often stands first.
    return age.text == other.age.text && age.state == other.age.state && age.share == other.age.share
        && stage == other.stage && since == other.since && missing == other.missing && round == other.round
        && id == other.id && name == other.name && opd == other.opd && number == other.number && kind == other.kind
        && kindTitle == other.kindTitle && lane == other.lane && stageTitle == other.stageTitle
        && nextAct == other.nextAct && holder == other.holder && own == other.own && forMe == other.forMe
        && waiting == other.waiting;
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.section(u',', 0, 0).split(u' ', Qt::SkipEmptyParts);
    // A title before the name ("Drs.", "Ir.") is no part of it.
    QStringList parts;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(parts),
                 [](const QString &word) { return !word.endsWith(u'.') && word.front().isLetter(); });
    if (parts.isEmpty())
        return words.isEmpty() ? QString() : words.constFirst().left(1).toUpper();
    const QString first = parts.constFirst().left(1);
    return (parts.size() == 1 ? first : first + parts.constLast().left(1)).toUpper();
}

QString kindTitle(const QString &kind)
{
    if (kind == u"baru")
        return Tr::tr("New", "service kind");
    if (kind == u"perpanjangan")
        return Tr::tr("Renewal", "service kind");
    if (kind == u"pembaruan_data")
        return Tr::tr("Data update", "service kind");
    if (kind == u"reset_passphrase")
        return Tr::tr("Passphrase reset", "service kind");
    if (kind == u"pencabutan")
        return Tr::tr("Revocation", "service kind");
    return kind;
}

} // namespace lajur::itemmodels
