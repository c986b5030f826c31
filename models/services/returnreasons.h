// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QString>

namespace lajur::services {

class OpenOffice;

/// One reason to choose from when papers go back.
struct ReasonChoice {
    QString id; ///< Of a shipped reason; empty for one the office typed itself.
    QString title; ///< As shown: a shipped one translated.
    QString text; ///< As to be recorded and printed: Indonesian for a shipped one.
    int uses = 0;
};

/// The reasons an office gives for returning papers: the shipped list, ordered by use, and what it typed itself. It
/// grows with the office, so that nothing is typed twice.
class ReturnReasons
{
public:
    static constexpr int MostTyped = 30;
    static constexpr int LongestTyped = 200; ///< Longer ones speak of one case only.

    explicit ReturnReasons(OpenOffice &office)
        : m_office(office)
    {
    }

    /// Shipped ones first, the most used at the top, then at most MostTyped typed ones, likewise. No text is offered
    /// that holds a run of digits as long as a NIK. SignedOut if nobody is signed in: what was said is sealed.
    domain::Result<QList<ReasonChoice>> all() const;

private:
    OpenOffice &m_office;
};

} // namespace lajur::services
