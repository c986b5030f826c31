// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/attribution.h"

#include "models/domain/nip.h"
#include "models/services/session.h"

#include <QCoreApplication>

namespace lajur::services {

using namespace domain;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};
} // namespace

Attribution::Attribution(const Ports &ports, const Session &session)
    : m_ports(ports)
    , m_session(session)
{
}

Result<Doer> Attribution::byNip(const QString &text, const QString &function, QDate day) const
{
    LAJUR_TRY_VALUE(const Nip nip, Nip::parse(text));
    LAJUR_TRY_VALUE(const QList<Official> officials, m_ports.officials.all());
    for (const Official &official : officials) {
        const bool onDuty = official.validFrom <= day && (!official.validTo.isValid() || day <= official.validTo);
        if (official.nip == nip.digits() && official.function == function && onDuty)
            return Doer{official.name, official.nip};
    }
    LAJUR_TRY_VALUE(const QList<User> users, m_ports.users.all());
    for (const User &user : users) {
        if (user.nip == nip.digits() && user.active && user.roles.contains(function))
            return Doer{user.fullName, user.nip};
    }
    return failure(ErrorCode::Refused,
                   Tr::tr("Nobody with this NIP holds the function “%1” on that day.").arg(function));
}

Result<Doer> Attribution::doer(const QString &function, const QString &nip, const Case &record, QDate day) const
{
    if (!nip.isEmpty())
        return byNip(nip, function, day);
    if (function == u"pemohon")
        return Doer{record.name, record.nip};
    if (function == u"bsre")
        return Doer{QStringLiteral("BSrE"), QString()};
    const User &user = m_session.user();
    if (function == u"loket")
        return Doer{user.fullName, user.nip};
    LAJUR_TRY_VALUE(const auto official, m_ports.officials.onDuty(function, day));
    if (official)
        return Doer{official->name, official->nip};
    if (user.roles.contains(function))
        return Doer{user.fullName, user.nip};
    return failure(
        ErrorCode::Refused,
        Tr::tr("No official holds the function “%1” on that day. Enter the official in the settings.").arg(function));
}

} // namespace lajur::services
