// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/sqlcaserepository.h"
#include "models/domain/case.h"
#include "models/domain/caseevent.h"

namespace lajur::tests {

/// Fails the running test with the error's detail.
#define VERIFY_DONE(result)                                                                                            \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().detail));                                       \
    } while (false)

/// Fails the running test unless the result is an error of that code with a sentence for the user.
#define VERIFY_ERROR(result, expected)                                                                                 \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY(!verified);                                                                                            \
        QCOMPARE(verified.error().code, (expected));                                                                   \
        QVERIFY(verified.error().text.endsWith(u'.'));                                                                 \
    } while (false)

inline QDateTime moment(int second)
{
    return QDateTime(QDate(2026, 2, 1), QTime(3, 4, second, 567), Qt::UTC);
}

/// A case with every field set to something of its own, except references.
inline domain::Case aCase(const QString &number = QStringLiteral("P-1"),
                          const QString &name = QStringLiteral("Siti Nurhaliza O'Contoh"))
{
    domain::Case entry;
    entry.number = number;
    entry.kind = QStringLiteral("baru");
    entry.workflowVersion = 3;
    entry.workflowHash = QByteArray("\0hash", 5);
    entry.name = name;
    entry.nameKey = name.toUpper().remove(u'\'').remove(u' ');
    entry.nip = QStringLiteral("198503122010012001");
    entry.email = QStringLiteral("siti_n@contoh.go.id");
    entry.opd = QStringLiteral("Dinas Contoh 100%");
    entry.stage = QStringLiteral("PENYUSUNAN");
    entry.lane = QStringLiteral("kasi");
    entry.stageSince = moment(1);
    entry.round = 2;
    entry.returnedFrom = QStringLiteral("MENUNGGU_TTD");
    entry.eventCount = 4;
    entry.openedAt = moment(2);
    entry.closedAt = moment(3);
    entry.agendaNumber = QStringLiteral("A-7");
    entry.missing = 5;
    entry.keyWrap = QByteArray("\1wrap\0x", 7);
    entry.sealedForm = QByteArray("\xff\x00form", 6);
    return entry;
}

inline domain::CaseEvent anEvent(domain::CaseId id, int sequence)
{
    domain::CaseEvent event;
    event.caseId = id;
    event.sequence = sequence;
    event.type = QStringLiteral("transition");
    event.transition = QStringLiteral("terima");
    event.fromStage = QStringLiteral("A");
    event.toStage = QStringLiteral("B");
    event.round = 2;
    event.undoes = sequence - 1;
    event.function = QStringLiteral("kabid");
    event.doneByName = QStringLiteral("Contoh, S.H.");
    event.doneByNip = QStringLiteral("198503122010012001");
    event.recordedByName = QStringLiteral("Loket");
    event.eventAt = moment(4);
    event.enteredAt = moment(5);
    event.sealedDetails = QByteArray("\0sealed", 7);
    event.mac = QByteArray(32, '\x9c');
    return event;
}

} // namespace lajur::tests
