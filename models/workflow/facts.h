// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace lajur::workflow {

/// Everything the guards may ask about a case besides its state; gathered by the services, so that guards stay pure.
struct Facts {
    QStringList missingFields; ///< Translated names of required form fields still empty.
    domain::Findings findings; ///< Of the form.
    QSet<QString> documents; ///< Kinds of paper present.
    QSet<QString> replacedDocuments; ///< Kinds with a new version since the case was returned.
    bool consent = false;
    bool emailProven = false; ///< The mailbox was seen to be active.
    QString otherOpenCase; ///< Number of another open case of the same person, empty if none.
    int checkOpen = 0; ///< Fields of the check without a verdict.
    QStringList checkFailed; ///< Translated names of fields with the verdict "salah".
    bool letterIssued = false; ///< A letter that is neither void nor replaced exists.
    bool letterSigned = false;
    bool letterNumbered = false; ///< Its number is known.
    bool numbersExternal = false; ///< The letter series is kept by somebody else.
    bool signatoryKnown = false; ///< An official signs on this day.
    QStringList emptyMergeFields; ///< Fields of the letter that would be empty.
};

/// Who asks, for roles and for the warning about one person in two functions.
struct Actor {
    QStringList roles;
    QString nip; ///< Of the official the act is attributed to, empty if unknown.
};

} // namespace lajur::workflow
