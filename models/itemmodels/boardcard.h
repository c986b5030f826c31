// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/casequeries.h"
#include "models/itemmodels/stageage.h"

namespace lajur::itemmodels {

/// An open case as a card shows it.
struct BoardCard {
    domain::CaseId id;
    QString number;
    QString name;
    QString opd;
    QString kind;
    QString kindTitle; ///< "New", in words.
    QString lane;
    QString stage;
    QString stageTitle; ///< Short, for the head over the cards.
    QString nextAct; ///< What the SOP has happen next, as a verb.
    QDateTime since; ///< When the case came into its stage.
    StageAge age;
    int round = 1;
    int missing = 0; ///< Papers and fields.
    QString holder; ///< Name of whose turn it is; empty if nobody is known.
    QString initials; ///< The same in one or two letters.
    bool own = false; ///< It is the turn of who is signed in.
    bool forMe = false; ///< Who is signed in may record the next act, and it is not somebody outside who has to act.
    bool waiting = false; ///< Somebody outside has to act next.

    bool isLate() const { return age.state == StageAge::State::Late; }
    bool isNear() const { return age.state == StageAge::State::Near; }
    /// Everything the card shows, as a sentence for a screen reader.
    QString spoken() const;
    /// "Missing 2".
    QString missingText() const;
    /// "2nd", as short as a card needs; empty in the first round.
    QString roundText() const;
    /// Whether every word of `text` stands in name, OPD, number, kind or next act; case does not matter.
    bool contains(const QStringList &words) const;
    bool operator==(const BoardCard &other) const;
};

/// "DL" for "Dewi Lestari, S.Kom.": of the first and the last word before the gelar.
QString initialsOf(const QString &name);
/// Name of a service kind for a card ("New", "Renewal"); the id itself if unknown.
QString kindTitle(const QString &kind);

} // namespace lajur::itemmodels
