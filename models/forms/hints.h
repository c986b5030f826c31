// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/forms/fieldstate.h"

#include <QDate>
#include <QVariant>

namespace lajur::forms {

// What typed values mean, in words of the language of the default QLocale. Each answers None for a value with
// structural faults: those are for the rules to name.

FieldState nikMeaning(const QString &text, QDate today); ///< "17 August 1985 · male"
FieldState nipMeaning(const QString &text); ///< "PNS · 17 August 1985 · CPNS January 2010"
FieldState rankMeaning(const QString &text); ///< "Penata (III/c)"
FieldState nameMeaning(const QString &text); ///< Warning with a gelar, which BSrE does not want; offers the bare name.
FieldState emailMeaning(const QString &text); ///< Offers small letters.
FieldState phoneMeaning(const QString &text); ///< Error for a number that lost its 0; offers it.

/// Whether more typing can mend the fault, so that it is too early to speak of it.
bool typingMayMend(const domain::Finding &finding, const QString &text);

/// "12 of 16 digits"; None without digits, or once there are as many.
FieldState digitProgress(const QString &text, int expected);

/// The state of a field with these findings, whose value otherwise means `meaning`. The worst finding speaks, the
/// first of several; an offered correction stays.
FieldState stateOf(const domain::Findings &findings, const FieldState &meaning);

/// The same while somebody types: what is still to come is no fault, and nothing is offered.
FieldState stateWhileTyping(const domain::Findings &findings, const FieldState &meaning, const QString &text);

/// Error for a typed text that is no date or time; None else.
FieldState dateState(const QVariant &value);
FieldState timeState(const QVariant &value);

/// "17 August 1985"
QString dayInWords(QDate day);

} // namespace lajur::forms
