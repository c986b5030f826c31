// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/returnreasons.h"

#include "models/services/caseledger.h"
#include "models/services/openoffice.h"
#include "models/services/returnnotice.h"
#include "models/services/session.h"
#include "models/services/shippedreasons.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace lajur::services {

using namespace domain;

namespace {

/// Opening one takes some tens of microseconds; an office returns fewer a year.
constexpr int MostSteps = 500;

bool holdsNik(const QString &text)
{
    static const QRegularExpression run(QStringLiteral("\\d(?:[ .\\-]?\\d){15,}"));
    return run.match(text).hasMatch();
}

/// What was given as a reason, newest first.
class Tally
{
public:
    void add(const QString &text)
    {
        if (const auto shipped = shippedReasonOf(text)) {
            ++m_shipped[shipped->id];
            return;
        }
        if (text.size() > ReturnReasons::LongestTyped || holdsNik(text))
            return;
        const QString key = text.simplified().toCaseFolded();
        if (!m_places.contains(key)) {
            m_places.insert(key, m_typed.size());
            m_typed.append({{}, text, text, 0});
        }
        ++m_typed[m_places.value(key)].uses;
    }

    QList<ReasonChoice> choices()
    {
        QList<ReasonChoice> shipped;
        for (const ShippedReason &reason : shippedReasons())
            shipped.append({reason.id, reason.title, reason.paperText, m_shipped.value(reason.id)});
        const auto moreUsed = [](const ReasonChoice &a, const ReasonChoice &b) { return a.uses > b.uses; };
        std::stable_sort(shipped.begin(), shipped.end(), moreUsed);
        std::stable_sort(m_typed.begin(), m_typed.end(), moreUsed);
        return shipped + m_typed.mid(0, ReturnReasons::MostTyped);
    }

private:
    QHash<QString, int> m_shipped;
    QHash<QString, qsizetype> m_places; ///< In m_typed.
    QList<ReasonChoice> m_typed;
};

} // namespace

Result<QList<ReasonChoice>> ReturnReasons::all() const
{
    LAJUR_TRY(m_office.session().requireUser());
    LAJUR_TRY_VALUE(const QList<SealedStep> steps,
                    m_office.ports().caseQueries.latestSteps(QStringLiteral("kembalikan"), MostSteps));
    Tally tally;
    for (const SealedStep &step : steps) {
        const auto details = m_office.ledger().details(step);
        // One damaged case is told where it is opened; it must not keep every other from being returned.
        if (!details)
            continue;
        const QJsonObject inputs = details->value(QStringLiteral("inputs")).toObject();
        for (const QString &text : ReturnNotice::separated(inputs.value(QStringLiteral("reason")).toString()))
            tally.add(text);
    }
    return tally.choices();
}

} // namespace lajur::services
