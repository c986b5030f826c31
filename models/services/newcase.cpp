// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/newcase.h"

#include "models/services/jsonreading.h"

#include <QCoreApplication>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

} // namespace

Result<OutsideStart> OutsideStart::fromJson(const QJsonObject &json)
{
    JsonReading reading(json, QStringLiteral("outside"));
    OutsideStart start;
    start.stage = reading.text(QStringLiteral("stage"));
    start.note = reading.text(QStringLiteral("note"));
    start.agendaNumber = reading.text(QStringLiteral("agendaNumber"));
    start.letterNumber = reading.text(QStringLiteral("letterNumber"));
    start.letterDate = reading.date(QStringLiteral("letterDate"));
    start.letterSigned = reading.boolean(QStringLiteral("letterSigned"));
    start.serial = reading.text(QStringLiteral("serial"));
    start.issuer = reading.text(QStringLiteral("issuer"));
    start.validFrom = reading.date(QStringLiteral("validFrom"));
    start.validTo = reading.date(QStringLiteral("validTo"));
    const QDateTime since = reading.time(QStringLiteral("since"));
    if (since.isValid())
        start.since = since;
    LAJUR_TRY(reading.finish());
    if (start.note.trimmed().size() < 10)
        return failure(ErrorCode::Invalid,
                       Tr::tr("A request that began outside needs a note of at least 10 characters: from where and why "
                              "it is taken over."));
    if (!start.letterNumber.isEmpty() && !start.letterDate.isValid())
        return failure(ErrorCode::Invalid, Tr::tr("The letter written outside needs its date (letterDate)."));
    if (!start.serial.isEmpty()
        && (!start.validFrom.isValid() || !start.validTo.isValid() || start.validTo <= start.validFrom))
        return failure(ErrorCode::Invalid, Tr::tr("The certificate needs validFrom and a later validTo."));
    return start;
}

Result<NewCase> NewCase::fromJson(const QJsonObject &json)
{
    JsonReading reading(json, Tr::tr("the case file"));
    NewCase entry;
    const QString kind = reading.text(QStringLiteral("kind"));
    if (!kind.isEmpty())
        entry.kind = kind;
    const QJsonObject form = reading.object(QStringLiteral("form"));
    const QJsonObject letterJson = reading.object(QStringLiteral("incomingLetter"));
    const QJsonObject outside = reading.object(QStringLiteral("outside"));
    LAJUR_TRY(reading.finish());
    LAJUR_TRY_VALUE(entry.form, CaseForm::fromJson(form));
    JsonReading letter(letterJson, QStringLiteral("incomingLetter"));
    entry.letter.number = letter.text(QStringLiteral("number"));
    entry.letter.date = letter.date(QStringLiteral("date"));
    entry.letter.sender = letter.text(QStringLiteral("sender"));
    entry.letter.subject = letter.text(QStringLiteral("subject"));
    entry.letter.receivedOn = letter.date(QStringLiteral("receivedOn"));
    LAJUR_TRY(letter.finish());
    if (!outside.isEmpty()) {
        LAJUR_TRY_VALUE(entry.outside, OutsideStart::fromJson(outside));
    }
    return entry;
}

} // namespace lajur::services
