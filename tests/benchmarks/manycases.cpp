// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/manycases.h"

#include "app/storage/sqlcaserepository.h"
#include "models/domain/caseevent.h"
#include "models/services/demoperson.h"

#include <array>
#include <QRandomGenerator>

namespace lajur::bench {

using namespace domain;

namespace {

constexpr int CasesPerTransaction = 100'000;
constexpr int KeyWrapSize = 80;
constexpr int FormSize = 600;
constexpr int DetailsSize = 120;
constexpr int MacSize = 32;
constexpr int FirstClosedPerson = 10'000; // those before have the open cases

struct Place {
    const char *stage;
    const char *lane;
};

constexpr std::array OpenPlaces{
    Place{"DRAF", "loket"},           Place{"MENUNGGU_DISPOSISI", "kepala_dinas"},    Place{"DI_KABID", "kabid"},
    Place{"VERIFIKASI_KASI", "kasi"}, Place{"PENYUSUNAN_REKOMENDASI", "verifikator"}, Place{"VERIFIKASI_BSRE", "bsre"},
    Place{"TERBIT", "pemohon"}};

QByteArray noise(int size)
{
    static QRandomGenerator generator(20260201); // the same in each run
    std::array<quint32, FormSize / sizeof(quint32)> words{};
    generator.fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), size);
}

QDateTime timeOf(int number)
{
    return QDateTime(QDate(2016, 1, 4), QTime(1, 0), Qt::UTC).addSecs(qint64(number) * 2700);
}

} // namespace

Status ManyCases::write(int open, int closed)
{
    const int total = open + closed;
    const int recentOpen = closed == 0 ? open : open * 9 / 10;
    const int recent = std::min(total, 3 * recentOpen);
    const int old = total - recent;
    for (int begin = 0; begin < total; begin += CasesPerTransaction) {
        LAJUR_TRY_VALUE(auto transaction, m_database.begin());
        for (int i = begin; i < std::min(total, begin + CasesPerTransaction); ++i) {
            // Open ones spread evenly over each of the two parts.
            const qint64 due = i < old ? qint64(i + 1) * (open - recentOpen) / old
                                       : open - recentOpen + qint64(i - old + 1) * recentOpen / recent;
            LAJUR_TRY(writeOne(i, m_opened < due || m_closed == closed));
        }
        LAJUR_TRY(transaction->commit());
    }
    return m_database.checkpoint();
}

Status ManyCases::writeOne(int number, bool open)
{
    const int person = open ? m_opened++ : FirstClosedPerson + m_closed++;
    const CaseForm form = services::demoPerson(person);
    const Place place = open ? OpenPlaces[static_cast<std::size_t>(person) % OpenPlaces.size()] : Place{"SELESAI", ""};
    Case entry;
    entry.number = QStringLiteral("P-%1/2026").arg(number + 1, 7, 10, QLatin1Char('0'));
    entry.kind = QStringLiteral("baru");
    entry.workflowVersion = 1;
    entry.workflowHash = QByteArray(MacSize, 'w');
    entry.name = form.name;
    entry.nameKey = form.name.toUpper();
    entry.nip = form.nip;
    entry.email = form.email;
    entry.opd = form.opd;
    entry.stage = QLatin1String(place.stage);
    entry.lane = QLatin1String(place.lane);
    entry.openedAt = timeOf(number);
    entry.stageSince = entry.openedAt.addSecs(7200);
    entry.open = open;
    entry.closedAt = open ? QDateTime() : entry.stageSince;
    entry.eventCount = number % 10 == 0 ? 8 + number / 10 % 5 : 1 + number % 2;
    entry.agendaNumber = QStringLiteral("A-%1").arg(number + 1);
    entry.missing = open ? person % 3 : 0;
    entry.keyWrap = noise(KeyWrapSize);
    entry.sealedForm = noise(FormSize);
    storage::SqlCaseRepository cases(m_database);
    LAJUR_TRY_VALUE(entry.id, cases.insert(entry));
    LAJUR_TRY(cases.index(entry));
    return writeHistory(entry);
}

Status ManyCases::writeHistory(const Case &entry)
{
    storage::SqlCaseRepository cases(m_database);
    CaseEvent event;
    event.caseId = entry.id;
    event.type = QStringLiteral("transition");
    event.transition = QStringLiteral("teruskan");
    event.fromStage = QStringLiteral("DI_KABID");
    event.toStage = entry.stage;
    event.function = QStringLiteral("kabid");
    event.doneByName = QStringLiteral("Surya Adi Contoh");
    event.doneByNip = QStringLiteral("197701012003121001");
    event.recordedByName = QStringLiteral("contoh");
    event.eventAt = entry.openedAt;
    event.enteredAt = entry.openedAt;
    for (event.sequence = 1; event.sequence <= entry.eventCount; ++event.sequence) {
        event.sealedDetails = noise(DetailsSize);
        event.mac = noise(MacSize);
        LAJUR_TRY(cases.append(event));
    }
    return {};
}

} // namespace lajur::bench
