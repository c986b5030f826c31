// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/workflow/text.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace lajur::workflow {

/// Whose time runs while a case stands in a stage.
enum class ClockKind { None, Office, Applicant, Bsre };

struct Lane {
    QString id;
    Text title; ///< The SOP's name of who works there.
    Text shortTitle; ///< For the head of a board's lane; the title if the file has none.
    bool outside = false; ///< An outside party without an account (pemohon, bsre).
};

struct Stage {
    QString id;
    Text title;
    Text shortTitle; ///< For the head of a group of cards; the title if the file has none.
    QString lane;
    int step = 0; ///< Row of the SOP, 1 to 5; 0 outside it.
    ClockKind clock = ClockKind::None;
    int minutes = 0; ///< Standard working time, 0 if none.
    bool final = false;
    QStringList requiredDocuments; ///< Mutu baku: kinds of paper that belong to the stage.
};

/// Call of a guard from the closed set, with its parameters.
struct GuardCall {
    QString name;
    QJsonObject parameters;
};

/// Values arrive as JSON or, from a command line, as text: dates as ISO 8601, numbers with a decimal point.
enum class InputType { Text, Date, DateTime, Integer, Choice, Number };

/// A value the person who takes the action has to give.
struct Input {
    QString name;
    Text title;
    InputType type = InputType::Text;
    bool required = true;
    int minimumLength = 0;
    QStringList choices; ///< Values as they are stored and typed.
    QString after; ///< Name of a date input this date must lie behind, empty if none.
    QHash<QString, Text> choiceTitles; ///< Words for choices, by value.

    /// A choice in words; the value itself if the file has none.
    Text choiceTitle(const QString &choice) const;
};

/// Whose act a transition is and who may record it, where that differs by stage.
struct StageActors {
    QString function;
    QStringList roles;
};

/// What the service does besides moving the case, by name from a closed set ("take-agenda-number", "issue-letter",
/// "void-letter", "record-letter-number", "record-signature", "record-email-proof",
/// "record-check", "write-certificate", "correct-certificate").
struct Transition {
    QString id;
    Text title;
    Text shortTitle; ///< A verb for a button; the title if the file has none.
    QStringList from; ///< Stage ids.
    QString to; ///< Stage id; empty when the case goes back to the stage that returned it.
    QString toIfReplaced; ///< With `replacedDocument`: stage if that paper has a new version since the return.
    QString replacedDocument;
    QString toIfUnknown; ///< Stage for a case taken over in mid-correction, of which nobody knows who returned it.
    bool stays = false; ///< Leaves the case where it is; `to` is empty then.
    QString returnTo; ///< With `returns`: the stage to come back to, if it is not the one left.
    QString function; ///< Whose act it is by the SOP.
    QStringList roles; ///< Who may record it.
    QList<GuardCall> guards;
    QList<Input> inputs;
    QString effect;
    bool returns = false; ///< Sends the case to the applicant: remembers `from`, and coming back is a new round.
    bool resubmits = false; ///< Begins a new round.
    bool undoable = true;
    Text notUndoableReason;
    Text confirm; ///< Sentence shown before acting, empty if none.
    Text output; ///< What the SOP says comes out.
    QHash<QString, StageActors> byStage; ///< Exceptions from `function` and `roles`, by stage id.

    /// Whether the case comes back to whoever returned it.
    bool goesBack() const { return to.isEmpty() && !stays; }
    QString functionIn(const QString &stage) const;
    QStringList rolesIn(const QString &stage) const;
};

/// One service kind and version of the SOP as data; immutable once loaded.
class Definition
{
public:
    /// Checks syntax (line and column), schema (JSON pointer), and meaning: guard, effect and role names, unique ids,
    /// known stages and lanes, a start, reachable stages, an end reachable from everywhere.
    static domain::Result<Definition> load(const QByteArray &json);

    QString kind() const { return m_kind; }
    int version() const { return m_version; }
    Text title() const { return m_title; }
    QByteArray contentHash() const { return m_contentHash; } ///< SHA-256 of the canonical JSON.
    QString startStage() const { return m_startStage; }
    const QList<Lane> &lanes() const { return m_lanes; }
    const QList<Stage> &stages() const { return m_stages; }
    const QList<Transition> &transitions() const { return m_transitions; }
    const Stage *stage(const QString &id) const;
    const Transition *transition(const QString &id) const;

private:
    friend class DefinitionLoader;
    QString m_kind;
    int m_version = 0;
    Text m_title;
    QByteArray m_contentHash;
    QString m_startStage;
    QList<Lane> m_lanes;
    QList<Stage> m_stages;
    QList<Transition> m_transitions;
};

} // namespace lajur::workflow
