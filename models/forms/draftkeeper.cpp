// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forms/draftkeeper.h"

#include "models/forms/formmodel.h"

#include <QPointer>

#include <utility>

namespace lajur::forms {

using namespace domain;

namespace {

// Somebody who types without a pause is not made to wait for one.
constexpr std::chrono::milliseconds longestUnsaved{3000};

// No save ever fails as Cancelled.
constexpr ErrorCode noFailure = ErrorCode::Cancelled;

} // namespace

struct DraftKeeper::Round {
    DraftId id;
    bool over = false;
};

DraftKeeper::DraftKeeper(const QString &form, Content content, Keep keep, Discard discard, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_content(std::move(content))
    , m_keep(std::move(keep))
    , m_discard(std::move(discard))
    , m_round(std::make_shared<Round>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::save);
}

DraftKeeper::DraftKeeper(const QString &form, FormModel &model, Keep keep, Discard discard, QObject *parent)
    : DraftKeeper(
        form, [&model] { return model.isDirty() ? model.toJson() : QJsonObject(); }, std::move(keep),
        std::move(discard), parent)
{
    connect(&model, &FormModel::fieldChanged, this, &DraftKeeper::noteChange);
}

DraftKeeper::~DraftKeeper() = default;

void DraftKeeper::resume(DraftId id, const QDateTime &savedAt)
{
    m_round->id = id;
    m_savedAt = savedAt;
}

DraftId DraftKeeper::draft() const
{
    return m_round->id;
}

void DraftKeeper::setDelays(std::chrono::milliseconds afterChange, std::chrono::milliseconds afterFailure)
{
    m_afterChange = afterChange;
    m_afterFailure = afterFailure;
}

void DraftKeeper::noteChange()
{
    m_changed = true;
    // A disk that is full is not asked at every key.
    if (m_lastFailure != noFailure && m_timer.isActive())
        return;
    if (!m_unsavedSince.isValid())
        m_unsavedSince.start();
    if (!m_timer.isActive() || m_unsavedSince.elapsed() < longestUnsaved.count())
        m_timer.start(m_afterChange);
}

void DraftKeeper::keepNow()
{
    m_timer.stop();
    if (m_changed)
        save();
}

void DraftKeeper::done()
{
    m_timer.stop();
    m_unsavedSince.invalidate();
    m_changed = false;
    m_lastFailure = noFailure;
    m_savedAt = {};
    m_savedContent = {};
    const std::shared_ptr<Round> round = std::exchange(m_round, std::make_shared<Round>());
    if (m_saving)
        round->over = true;
    else if (round->id.isValid())
        m_discard(round->id);
}

void DraftKeeper::save()
{
    if (m_saving)
        return; // its answer brings us back here
    m_changed = false;
    m_unsavedSince.invalidate();
    const QJsonObject content = m_content();
    if (content.isEmpty())
        return done();
    if (content == m_savedContent)
        return;
    m_saving = true;
    const QPointer<DraftKeeper> guard(this);
    m_keep(m_round->id, m_form, content,
           [guard, round = m_round, discard = m_discard, content](const Result<DraftId> &answer) {
               if (answer)
                   round->id = *answer;
               if (round->over && round->id.isValid())
                   discard(round->id);
               if (guard)
                   guard->take(*round, answer, content);
           });
}

void DraftKeeper::take(Round &round, const Result<DraftId> &answer, const QJsonObject &content)
{
    m_saving = false;
    if (round.over) {
        if (m_changed && !m_timer.isActive())
            save();
        return;
    }
    if (!answer) {
        takeFailure(answer.error());
        return;
    }
    m_lastFailure = noFailure;
    m_savedContent = content;
    m_savedAt = QDateTime::currentDateTime();
    if (m_changed && !m_timer.isActive())
        save();
    emit saved(m_savedAt);
}

void DraftKeeper::takeFailure(const Error &error)
{
    // The draft was taken out of the journal behind our back: what is typed goes into a new one.
    if (error.code == ErrorCode::NotFound)
        m_round->id = {};
    m_changed = true;
    m_timer.start(m_afterFailure);
    if (std::exchange(m_lastFailure, error.code) != error.code)
        emit failed(error);
}

} // namespace lajur::forms
