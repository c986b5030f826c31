// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/worker/papersource.h"
#include "models/paperwire/answer.h"

#include <vector>

namespace lajur::worker {

/// The paper a worker holds between requests: its bytes, and opened once somebody needs it open.
class HeldPaper
{
public:
    HeldPaper() = default;
    HeldPaper(quint64 id, const QByteArray &bytes)
        : m_id(id)
        , m_bytes(bytes)
    {
    }

    quint64 id() const { return m_id; }
    const QByteArray &bytes() const { return m_bytes; }
    /// Refused as PaperSource::open does, each time anew.
    Outcome<PaperSource *> source();

private:
    quint64 m_id = 0;
    QByteArray m_bytes;
    std::unique_ptr<PaperSource> m_source;
};

/// One thing a worker can be asked to do with a paper.
class Operation
{
public:
    virtual ~Operation() = default;

    virtual QString name() const = 0;
    /// Arguments come from outside: whatever is missing or absurd is refused.
    virtual Outcome<paperwire::Answer> run(HeldPaper &paper, const QCborMap &arguments) = 0;
};

using Operations = std::vector<std::unique_ptr<Operation>>;

/// Page number of the arguments; -1, which no paper has, if there is none.
int pageOf(const QCborMap &arguments);
paperwire::Answer answerOf(const QCborMap &value);

} // namespace lajur::worker
