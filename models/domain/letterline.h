// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/letter.h"

#include <QStringList>

namespace lajur::domain {

/// One line of the list of letters; holds nothing sealed.
struct LetterLine {
    LetterId letter; ///< Not set for a letter yet to be issued.
    CaseId caseId; ///< The first of the cases it speaks for.
    QString caseNumber;
    QString name;
    QString opd;
    int subjects = 1; ///< How many cases it speaks for.
    QString number; ///< Empty while none is given.
    LetterState state = LetterState::Issued;
    QDate date; ///< Of the letter; of a draft the day since when it waits.
    int printed = 0;
    bool caseOpen = true;
    QString stage; ///< Where the case stands.

    bool isDraft() const { return !letter.isValid(); }
};

/// Which letters a list shows, newest first.
struct LetterFilter {
    enum class Kind {
        All,
        Waiting, ///< Issued, of an open case, and not signed, or signed without a number.
        Signed,
        Void, ///< Void and replaced ones.
    };

    int year = 0; ///< Of the letter's date; 0 for any.
    QString text; ///< In number, name or OPD, whatever the case of letters; empty for any.
    Kind kind = Kind::All;
    LetterId before; ///< Only letters older than this one; not set for the newest page.
    int limit = 100; ///< 1 to 1,000.
};

} // namespace lajur::domain
