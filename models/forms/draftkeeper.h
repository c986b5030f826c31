// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/draft.h"
#include "models/domain/result.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace lajur::forms {

class FormModel;

/// Keeps a half-filled form in the journal while somebody types, so that a kill or a power cut costs no more than the
/// last keys.
///
/// Saving is asynchronous: never two saves of one form are under way, and the newest content wins.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const domain::Result<domain::DraftId> &)>;
    /// Saves `content`, replacing the draft `id` if it is one, and calls `answer` exactly once, now or later, on the
    /// thread of the keeper.
    using Keep
        = std::function<void(domain::DraftId id, const QString &form, const QJsonObject &content, Answer answer)>;
    using Discard = std::function<void(domain::DraftId id)>;
    /// The form as it is now; an empty object if there is nothing to keep.
    using Content = std::function<QJsonObject()>;

    /// `form` says which form it is ("case", "action/terima", …) when drafts are offered again. `keep` and `discard`
    /// have to outlive the keeper's last answer: a save under way when the keeper goes is still cleaned up by them.
    DraftKeeper(const QString &form, Content content, Keep keep, Discard discard, QObject *parent = nullptr);
    ~DraftKeeper() override; ///< Saves nothing; call keepNow() before.

    /// Keeper of what `model` differs from what is stored in; watches its changes. `model` must outlive it.
    DraftKeeper(const QString &form, FormModel &model, Keep keep, Discard discard, QObject *parent = nullptr);

    /// Goes on with a draft found in the journal.
    void resume(domain::DraftId id, const QDateTime &savedAt);

    domain::DraftId draft() const; ///< Not valid while nothing is kept.
    QDateTime savedAt() const { return m_savedAt; } ///< Null while nothing is kept.
    bool isSaving() const { return m_saving; }
    /// Whether the journal lacks something that was typed.
    bool isBehind() const { return m_changed || m_saving; }

    /// How long after the last change to save (400 ms at first) and, after a failure, to try again (2 s).
    void setDelays(std::chrono::milliseconds afterChange, std::chrono::milliseconds afterFailure);

public slots:
    void noteChange(); ///< The form has changed.
    void keepNow(); ///< Saves at once what is not saved yet: the form is left.
    /// The form was handed in or given up: its draft is discarded, also one whose save is still under way. The next
    /// noteChange() begins a new draft.
    void done();

signals:
    void saved(const QDateTime &at);
    /// Once for each row of failures of one kind; saving is tried again by itself.
    void failed(const lajur::domain::Error &error);

private:
    struct Round;

    void save();
    void take(Round &round, const domain::Result<domain::DraftId> &answer, const QJsonObject &content);
    void takeFailure(const domain::Error &error);

    QString m_form;
    Content m_content;
    Keep m_keep;
    Discard m_discard;
    QTimer m_timer;
    QElapsedTimer m_unsavedSince; ///< Since the oldest change that is not saved.
    std::chrono::milliseconds m_afterChange{400};
    std::chrono::milliseconds m_afterFailure{2000};
    std::shared_ptr<Round> m_round; ///< One draft from its first save to done(); outlives the keeper in answers.
    QJsonObject m_savedContent;
    QDateTime m_savedAt;
    domain::ErrorCode m_lastFailure = domain::ErrorCode::Cancelled;
    bool m_changed = false;
    bool m_saving = false;
};

} // namespace lajur::forms
