// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/database.h"
#include "app/storage/sqlcertificaterepository.h"
#include "app/storage/sqlletterrepository.h"
#include "app/storage/sqlnumberrepository.h"
#include "app/storage/sqlpersonrepository.h"
#include "app/storage/sqlregisterqueries.h"
#include "tests/integration/storage/samples.h"

#include <algorithm>
#include <array>
#include <QRandomGenerator>

namespace lajur::tests {

using namespace domain;
using namespace storage;

/// What a register should show of one line, kept beside the database.
struct Line {
    RegisterKey key;
    QString date; ///< As stored; null first.
    QString expiry;
    QString nameKey; ///< What Name orders by.
    QString opd;
    QString state; ///< As RegisterFilter::state names it.
    QDate day;
    QString text; ///< What words are looked for in.
    QString letters; ///< What one or two letters begin.
    QByteArray nikHash;
};

inline constexpr std::array<const char *, 6> Names{"Siti Nurhaliza",       "Budi Santoso", "budi hartono",
                                                   "Simanjuntak O'Contoh", "Łucja Dewi",   "Ani Puspita"};
inline constexpr std::array<const char *, 3> Opds{"Dinas Kesehatan", "dinas Pasar", "Badan 100%"};

/// A small office with every kind of line, written through the repositories.
class RegisterOffice
{
public:
    explicit RegisterOffice(Database &database)
        : m_database(database)
        , m_letters(database)
        , m_numbers(database)
    {
    }

    bool fill(int cases)
    {
        auto transaction = m_database.begin();
        const auto other = m_numbers.insertSeries({{}, QStringLiteral("agenda"), QStringLiteral("x"), {}, 0});
        const auto series = m_numbers.insertSeries({{}, QStringLiteral("rekomendasi"), QStringLiteral("x"), {}, 0});
        bool good = transaction && other && series;
        m_series = *series;
        for (int i = 1; good && i <= cases; ++i)
            good = addCase(i);
        return good && (*transaction)->commit();
    }

    const QList<Line> &lines(Register kind) const
    {
        return kind == Register::Applicants ? m_applicants : kind == Register::Letters ? m_letterLines : m_certificates;
    }

private:
    bool addCase(int i)
    {
        Case entry = aCase(QStringLiteral("P-2026-%1").arg(i, 5, 10, QLatin1Char('0')), pick(Names));
        entry.nip = QStringLiteral("1985031220100120%1").arg(m_random.bounded(10, 99));
        entry.email = QStringLiteral("orang%1@contoh.go.id").arg(m_random.bounded(50));
        entry.opd = pick(Opds);
        entry.agendaNumber = i % 3 ? QStringLiteral("A-%1").arg(1000 + i) : QString();
        entry.openedAt = QDateTime(QDate(2024, 1, 1), QTime(16, 30), Qt::UTC).addDays(m_random.bounded(1000));
        entry.open = m_random.bounded(3) == 0;
        entry.stage = entry.open  ? QStringLiteral("DI_KABID")
            : m_random.bounded(4) ? QStringLiteral("SELESAI")
                                  : QStringLiteral("DIBATALKAN");
        const QByteArray hash = "nik" + QByteArray::number(i % 40);
        entry.person = personOf(hash);
        SqlCaseRepository repository(m_database);
        const auto id = repository.insert(entry);
        if (!id)
            return false;
        entry.id = *id;
        const QString text
            = QStringList{entry.name, entry.nip, entry.email, entry.opd, entry.number, entry.agendaNumber}
                  .join(u' ')
                  .toUpper()
                  .simplified();
        m_applicants.append({{id->value, *id},
                             iso(entry.openedAt),
                             iso(entry.openedAt),
                             entry.nameKey,
                             entry.opd,
                             entry.open ? RegisterFilter::openState() : entry.stage,
                             entry.openedAt.toOffsetFromUtc(7 * 3600).date(),
                             text,
                             entry.nameKey,
                             hash});
        // Letters may come before or after the case's words.
        return i % 2 ? repository.index(entry) && addLetters(entry, text, hash) && addCertificate(entry, i, hash)
                     : addLetters(entry, text, hash) && repository.index(entry) && addCertificate(entry, i, hash);
    }

    bool addLetters(const Case &entry, const QString &text, const QByteArray &hash)
    {
        for (int n = m_random.bounded(3); n > 0; --n) {
            Letter letter;
            letter.state = std::array{LetterState::Issued, LetterState::Signed, LetterState::Signed, LetterState::Void,
                                      LetterState::Replaced}[m_random.bounded(5u)];
            letter.date = m_random.bounded(6) ? QDate(2024, 6, 1).addDays(m_random.bounded(800)) : QDate();
            letter.issuedAt = moment(1);
            letter.numberText
                = m_random.bounded(5) ? QStringLiteral("500.12/%1/Kominfo").arg(++m_numberCount) : QString();
            if (!letter.numberText.isEmpty()) {
                const auto number
                    = m_numbers.insert({{},
                                        m_series,
                                        2026,
                                        1,
                                        letter.numberText,
                                        letter.state == LetterState::Void ? NumberState::Void : NumberState::Used,
                                        letter.date,
                                        entry.id,
                                        "mac"});
                if (!number)
                    return false;
                letter.number = *number;
            }
            const auto id = m_letters.insert(letter, {entry.id});
            if (!id)
                return false;
            addLetterLine({id->value, entry.id}, entry, letterStateName(letter.state), letter.date,
                          letter.numberText.toUpper() + u' ' + text, hash);
        }
        if (m_random.bounded(10))
            return true;
        const QString free = QStringLiteral("500.12/%1/Bebas").arg(++m_numberCount);
        const QDate day = QDate(2025, 1, 1).addDays(m_random.bounded(400));
        const auto number = m_numbers.insert({{}, m_series, 2026, 1, free, NumberState::Void, day, entry.id, "mac"});
        if (number)
            addLetterLine({-number->value, entry.id}, entry, numberStateName(NumberState::Void), day,
                          free.toUpper() + u' ' + text, hash);
        return number.has_value();
    }

    void addLetterLine(RegisterKey key, const Case &entry, const QString &state, QDate day, const QString &text,
                       const QByteArray &hash)
    {
        m_letterLines.append({key, day.toString(Qt::ISODate), day.toString(Qt::ISODate), entry.nameKey, entry.opd,
                              state, day, text, entry.nameKey, hash});
    }

    bool addCertificate(const Case &entry, int i, const QByteArray &hash)
    {
        if (entry.stage != u"SELESAI")
            return true;
        Certificate certificate{{},
                                entry.person,
                                entry.id,
                                entry.name,
                                entry.nip,
                                entry.email,
                                entry.opd,
                                QStringLiteral("7700%1").arg(i, 4, 10, QLatin1Char('0')),
                                QStringLiteral("BSRE CA"),
                                m_random.bounded(6) ? QDate(2024, 1, 1).addDays(m_random.bounded(1000)) : QDate(),
                                {},
                                i % 5 ? QStringLiteral("aktif") : QStringLiteral("batal"),
                                "mac",
                                0};
        if (certificate.validFrom.isValid())
            certificate.validTo = certificate.validFrom.addDays(m_random.bounded(900));
        const auto id = SqlCertificateRepository(m_database).insert(certificate);
        if (!id)
            return false;
        QString upper = certificate.name; // ASCII only, as the database does
        for (QChar &c : upper)
            c = c.unicode() < 128 ? c.toUpper() : c;
        m_certificates.append({{id->value, {}},
                               certificate.validFrom.toString(Qt::ISODate),
                               certificate.validTo.toString(Qt::ISODate),
                               upper,
                               entry.opd,
                               certificate.status,
                               certificate.validFrom,
                               QStringList{entry.name, entry.nip, entry.email, entry.opd, certificate.serial}
                                   .join(u' ')
                                   .toUpper()
                                   .simplified(),
                               upper,
                               hash});
        return true;
    }

    template <std::size_t Size>
    QString pick(const std::array<const char *, Size> &texts)
    {
        return QString::fromUtf8(texts[m_random.bounded(quint32(Size))]);
    }

    PersonId personOf(const QByteArray &hash)
    {
        if (!m_persons.contains(hash)) {
            Person person;
            person.nikHash = hash;
            person.sealedNik = "sealed";
            m_persons.insert(hash, *SqlPersonRepository(m_database).insert(person));
        }
        return m_persons.value(hash);
    }

    static QString iso(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

    Database &m_database;
    SqlLetterRepository m_letters;
    SqlNumberRepository m_numbers;
    SeriesId m_series;
    QRandomGenerator m_random{20261123};
    QHash<QByteArray, PersonId> m_persons;
    int m_numberCount = 100;
    QList<Line> m_applicants;
    QList<Line> m_letterLines;
    QList<Line> m_certificates;
};

inline bool passes(const Line &line, const RegisterFilter &filter)
{
    if (!filter.nikHash.isEmpty()) {
        if (line.nikHash != filter.nikHash)
            return false;
    } else if (const QStringList words = filter.text.toUpper().split(u' ', Qt::SkipEmptyParts); !words.isEmpty()) {
        const bool words3 = std::any_of(words.begin(), words.end(), [](const QString &w) { return w.size() > 2; });
        const bool all
            = std::all_of(words.begin(), words.end(), [&](const QString &w) { return line.text.contains(w); });
        if (words3 ? !all : !line.letters.startsWith(words.join(QString())))
            return false;
    }
    return (filter.opd.isEmpty() || line.opd == filter.opd) && (filter.state.isEmpty() || line.state == filter.state)
        && (!filter.from.isValid() || (line.day.isValid() && line.day >= filter.from))
        && (!filter.to.isValid() || (line.day.isValid() && line.day <= filter.to));
}

inline QList<RegisterKey> expected(const QList<Line> &lines, const RegisterFilter &filter)
{
    QList<Line> wanted;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(wanted),
                 [&](const Line &line) { return passes(line, filter); });
    const auto order = [&](const Line &line) {
        return filter.order == RegisterOrder::Date  ? line.date
            : filter.order == RegisterOrder::Expiry ? line.expiry
            : filter.order == RegisterOrder::Name   ? line.nameKey
            : filter.order == RegisterOrder::Opd    ? line.opd
                                                    : QString();
    };
    const auto sortable = [&](const Line &line) {
        return std::tuple(order(line).toUtf8(), line.key.entry); // one subject a letter
    };
    std::sort(wanted.begin(), wanted.end(), [&](const Line &a, const Line &b) {
        return filter.ascending ? sortable(a) < sortable(b) : sortable(b) < sortable(a);
    });
    QList<RegisterKey> keys;
    for (const Line &line : wanted)
        keys.append(line.key);
    return keys;
}

} // namespace lajur::tests
