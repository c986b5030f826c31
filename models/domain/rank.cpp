// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/rank.h"

#include "models/domain/inspection.h"
#include "models/domain/romannumeral.h"
#include "models/domain/typedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

struct Pangkat {
    int level;
    char room;
    const char *name;
};

constexpr Pangkat pangkats[] = {{1, 'a', "Juru Muda"},
                                {1, 'b', "Juru Muda Tingkat I"},
                                {1, 'c', "Juru"},
                                {1, 'd', "Juru Tingkat I"},
                                {2, 'a', "Pengatur Muda"},
                                {2, 'b', "Pengatur Muda Tingkat I"},
                                {2, 'c', "Pengatur"},
                                {2, 'd', "Pengatur Tingkat I"},
                                {3, 'a', "Penata Muda"},
                                {3, 'b', "Penata Muda Tingkat I"},
                                {3, 'c', "Penata"},
                                {3, 'd', "Penata Tingkat I"},
                                {4, 'a', "Pembina"},
                                {4, 'b', "Pembina Tingkat I"},
                                {4, 'c', "Pembina Utama Muda"},
                                {4, 'd', "Pembina Utama Madya"},
                                {4, 'e', "Pembina Utama"}};

constexpr int highestPppkGrade = 17; // Perpres 98/2020

const Pangkat *pangkatOf(int level, QChar room)
{
    for (const Pangkat &pangkat : pangkats) {
        if (pangkat.level == level && QLatin1Char(pangkat.room) == room)
            return &pangkat;
    }
    return nullptr;
}

const Pangkat *pangkatNamed(const QString &name)
{
    static const QRegularExpression shortened(QStringLiteral("\\bTk(?:t)?\\.? ?(?:I|1)$"),
                                              QRegularExpression::CaseInsensitiveOption);
    const QString full = QString(name).replace(shortened, QStringLiteral("Tingkat I"));
    for (const Pangkat &pangkat : pangkats) {
        if (full.compare(QLatin1String(pangkat.name), Qt::CaseInsensitive) == 0)
            return &pangkat;
    }
    return nullptr;
}

Finding unknownRank(const QString &text)
{
    return blocking(QLatin1String("rank.unknown"),
                    Tr::tr("“%1” is not a golongan. Type for example III/a for a PNS or IX for a PPPK.").arg(text));
}

} // namespace

Result<Rank> Rank::parse(QStringView text)
{
    static const QRegularExpression syntax(
        QStringLiteral(R"(\A(?:(?<name>[a-z .]+?) ?[,(] ?)?(?:gol(?:ongan)?\.? ?)?)"
                       R"((?<level>[ivx]+)(?: ?[/.-]? ?(?<room>[a-e]))?(?: ?\))?\z)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString typed = singleSpaced(text);
    if (const Pangkat *named = pangkatNamed(typed))
        return Rank(named->level, QLatin1Char(named->room));

    const QRegularExpressionMatch match = syntax.match(typed);
    const int level = fromRomanNumeral(match.capturedView(u"level"));
    const QString room = match.captured(u"room").toLower();
    const Pangkat *pangkat = room.isEmpty() ? nullptr : pangkatOf(level, room.front());
    const QString name = match.captured(u"name");
    const bool isPppkGrade = room.isEmpty() && name.isEmpty() && level <= highestPppkGrade;
    if (level == 0 || (!pangkat && !isPppkGrade))
        return invalid({unknownRank(typed)});
    if (pangkat && !name.isEmpty() && pangkatNamed(name) != pangkat) {
        return invalid({blocking(QLatin1String("rank.name-differs"),
                                 Tr::tr("%1 is the pangkat %2, not %3. Correct one of the two.")
                                     .arg(Rank(level, room.front()).golongan(), QLatin1String(pangkat->name), name))});
    }
    return Rank(level, pangkat ? room.front() : QChar());
}

QString Rank::golongan() const
{
    return isPppk() ? romanNumeral(m_level) : romanNumeral(m_level) + QLatin1Char('/') + m_room;
}

QString Rank::pangkatName() const
{
    const Pangkat *pangkat = pangkatOf(m_level, m_room);
    return pangkat ? QString::fromLatin1(pangkat->name) : QString();
}

QString Rank::display() const
{
    // Not translated: this is how Indonesian letters print it.
    return isPppk() ? QStringLiteral("Golongan %1").arg(golongan())
                    : QStringLiteral("%1 (%2)").arg(pangkatName(), golongan());
}

} // namespace lajur::domain
