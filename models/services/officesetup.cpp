// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/officesetup.h"

#include "models/services/recordmac.h"
#include "models/services/session.h"
#include "models/services/useradministration.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

constexpr QLatin1String ProfileKey("office");

} // namespace

OfficeSetup::OfficeSetup(const Ports &ports, Session &session)
    : m_ports(ports)
    , m_session(session)
{
}

Result<QString> OfficeSetup::found(const OfficeProfile &profile, const QList<OfficialEntry> &officials,
                                   const FirstUser &first, PasswordCost cost,
                                   const std::function<Status(const QString &)> &deliver)
{
    const auto known = m_ports.users.officeKeys();
    if (known)
        return failure(ErrorCode::Refused, Tr::tr("This data folder already holds an office. Choose another folder."));
    if (known.error().code != ErrorCode::NotFound)
        return failure(known);
    QStringList roles = first.roles;
    if (!roles.contains(u"administrator"))
        roles << QStringLiteral("administrator");
    LAJUR_TRY_VALUE(User user, newAccount(first.name, first.fullName, first.nip, roles));
    const NewOffice office = m_ports.keys.createOffice();
    const Status written = write(office, user, profile, officials, first.password, cost, deliver);
    if (!written) {
        m_ports.keys.lock();
        return failure(written);
    }
    m_session.begin(user);
    return office.recoveryText;
}

Status OfficeSetup::write(const NewOffice &office, User &user, const OfficeProfile &profile,
                          const QList<OfficialEntry> &officials, const QString &password, PasswordCost cost,
                          const std::function<Status(const QString &)> &deliver)
{
    LAJUR_TRY(m_ports.keys.setPassword(user, password, cost));
    LAJUR_TRY(m_ports.keys.wrapForUser(user));
    LAJUR_TRY_VALUE(user.mac, RecordMac(m_ports.sealer).of(user));

    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    OfficeKeys keys = office.keys;
    keys.createdAt = m_ports.clock.now();
    LAJUR_TRY(m_ports.users.saveOfficeKeys(keys));
    LAJUR_TRY_VALUE(user.id, m_ports.users.insert(user));
    LAJUR_TRY(storeProfile(profile));
    LAJUR_TRY(createSeries(profile));
    for (const OfficialEntry &entry : officials)
        LAJUR_TRY(storeOfficial(entry));
    // An office whose recovery key nobody holds must not come to be.
    LAJUR_TRY(deliver(office.recoveryText));
    return transaction->commit();
}

Status OfficeSetup::createSeries(const OfficeProfile &profile)
{
    const SeriesMode letters = profile.externalNumbers ? SeriesMode::External : SeriesMode::Own;
    const QList<NumberSeries> all{
        {{}, QStringLiteral("perkara"), profile.casePattern, SeriesMode::Own, 0},
        {{}, QStringLiteral("agenda"), profile.agendaPattern, SeriesMode::Own, 0},
        {{}, QStringLiteral("rekomendasi"), profile.letterPattern, letters, 0},
    };
    for (const NumberSeries &series : all)
        LAJUR_TRY(m_ports.numbers.insertSeries(series));
    return {};
}

Status OfficeSetup::storeOfficial(const OfficialEntry &entry)
{
    Official official = entry.official;
    if (!entry.nik.isEmpty())
        official.sealedNik
            = m_ports.sealer.sealToOffice(entry.nik.toUtf8(), QByteArray("official/" + official.nip.toLatin1()));
    LAJUR_TRY(m_ports.officials.insert(official));
    return {};
}

Status OfficeSetup::storeProfile(const OfficeProfile &profile)
{
    return m_ports.settings.setValue(ProfileKey,
                                     QString::fromUtf8(QJsonDocument(profile.toJson()).toJson(QJsonDocument::Compact)));
}

Result<OfficeProfile> OfficeSetup::profile() const
{
    LAJUR_TRY_VALUE(const QString text, m_ports.settings.value(ProfileKey));
    if (text.isEmpty())
        return failure(ErrorCode::NotFound, Tr::tr("There is no office in this data folder yet. Set one up first."));
    auto profile = OfficeProfile::fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
    if (!profile)
        return failure(ErrorCode::Damaged, Tr::tr("The office's settings are damaged. Restore the latest backup."),
                       QStringLiteral("setting 'office' does not parse"));
    return profile;
}

Status OfficeSetup::saveProfile(const OfficeProfile &profile)
{
    LAJUR_TRY(m_session.requireRole({QStringLiteral("administrator")}));
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY(storeProfile(profile));
    LAJUR_TRY_VALUE(QList<NumberSeries> all, m_ports.numbers.allSeries());
    for (NumberSeries &series : all) {
        if (series.name == u"perkara")
            series.pattern = profile.casePattern;
        else if (series.name == u"agenda")
            series.pattern = profile.agendaPattern;
        else if (series.name == u"rekomendasi") {
            series.pattern = profile.letterPattern;
            series.mode = profile.externalNumbers ? SeriesMode::External : SeriesMode::Own;
        }
        LAJUR_TRY(m_ports.numbers.updateSeries(series));
    }
    return transaction->commit();
}

Status OfficeSetup::addOfficial(const OfficialEntry &entry)
{
    LAJUR_TRY(m_session.requireRole({QStringLiteral("administrator")}));
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY(storeOfficial(entry));
    return transaction->commit();
}

} // namespace lajur::services
