// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/registerqueries.h"
#include "models/services/registerreading.h"

#include <optional>

namespace lajur::itemmodels {

/// What a register shows of its lines, in the order of the SOP's lists; the same on the screen and on paper.
enum class RegisterColumn {
    CaseNumber,
    AgendaNumber,
    LetterNumber,
    Serial,
    Received,
    LetterDate,
    ValidFrom,
    ValidTo,
    Name,
    Nip,
    Nik,
    Email,
    Opd,
    Stage,
    LetterState,
    Status,
    Signatory,
    Issuer,
};

QList<RegisterColumn> registerColumns(domain::Register kind);
QString columnTitle(RegisterColumn column);
QString columnText(RegisterColumn column, const services::RegisterLine &line);
/// What the lines are ordered by under that column's head, if they can be.
std::optional<domain::RegisterOrder> columnOrder(RegisterColumn column);
/// Width a column wants among the others of its register, in characters.
int columnWidth(RegisterColumn column);
/// Names and the like, which take whatever room there is; not numbers and dates, which have their length.
bool isWords(RegisterColumn column);

/// "Applicants", on a tab.
QString registerTitle(domain::Register kind);
/// The SOP's name of the list.
QString registerHeading(domain::Register kind);
/// A letter's or certificate's state in words.
QString stateText(domain::Register kind, const QString &state);

} // namespace lajur::itemmodels
