// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/officesetup.h"

#include "models/domain/nip.h"
#include "models/domain/numberpattern.h"
#include "models/domain/rank.h"
#include "models/letters/logo.h"
#include "models/services/officialcheck.h"
#include "models/services/recordmac.h"
#include "models/services/session.h"
#include "models/services/useradministration.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

constexpr QLatin1String ProfileKey("office");

QByteArray nikContext(const Official &official)
{
    return QByteArray("official/" + official.nip.toLatin1());
}

/// `stored` with the entries that differ between the other two.
Result<QJsonObject> merged(QJsonObject stored, const QJsonObject &seen, const QJsonObject &changed)
{
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        const QJsonValue before = seen.value(it.key());
        const QJsonValue now = stored.value(it.key());
        if (it.value() == before || it.value() == now)
            continue;
        if (now != before)
            return failure(ErrorCode::Conflict,
                           Tr::tr("Another administrator has changed the same settings meanwhile. Load them again, "
                                  "then repeat your change."),
                           QStringLiteral("setting 'office', entry '%1' differs").arg(it.key()));
        stored.insert(it.key(), it.value());
    }
    return stored;
}

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
    for (const OfficialEntry &entry : officials) {
        LAJUR_TRY_VALUE(const Official official, ready(entry));
        LAJUR_TRY(m_ports.officials.insert(official));
    }
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

/// As it is stored: numbers without blanks, the NIK sealed.
Result<Official> OfficeSetup::ready(const OfficialEntry &entry) const
{
    Official official = entry.official;
    if (const auto nip = Nip::parse(official.nip))
        official.nip = nip->digits();
    if (const auto rank = Rank::parse(official.rank))
        official.rank = rank->golongan();
    if (!entry.nik.isEmpty())
        official.sealedNik = m_ports.sealer.sealToOffice(entry.nik.toUtf8(), nikContext(official));
    return official;
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

Result<OfficeProfile> OfficeSetup::changeProfile(const OfficeProfile &seen, const OfficeProfile &changed)
{
    LAJUR_TRY(m_session.requireRole({QStringLiteral("administrator")}));
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(const OfficeProfile stored, profile());
    LAJUR_TRY_VALUE(const QJsonObject json, merged(stored.toJson(), seen.toJson(), changed.toJson()));
    LAJUR_TRY_VALUE(const OfficeProfile result, OfficeProfile::fromJson(json));
    LAJUR_TRY(letters::Logo::decode(result.head.logo));
    LAJUR_TRY(saveProfile(result));
    LAJUR_TRY(transaction->commit());
    return result;
}

Result<QList<OfficeSetup::SeriesOutlook>> OfficeSetup::series() const
{
    LAJUR_TRY_VALUE(const OfficeProfile office, profile());
    LAJUR_TRY_VALUE(const QList<NumberSeries> all, m_ports.numbers.allSeries());
    const QDate today = m_ports.clock.today();
    QList<SeriesOutlook> outlooks;
    for (const NumberSeries &series : all) {
        LAJUR_TRY_VALUE(const int last, m_ports.numbers.last(series.id, today.year()));
        SeriesOutlook outlook{series, last + 1, {}};
        if (series.mode == SeriesMode::Own) {
            LAJUR_TRY_VALUE(const NumberPattern pattern, NumberPattern::parse(series.pattern));
            outlook.next = pattern.format(outlook.nextValue, today, office.classification, office.opdCode);
        }
        outlooks << outlook;
    }
    return outlooks;
}

Result<QList<Official>> OfficeSetup::officials() const
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(QList<Official> all, m_ports.officials.all());
    const QStringList order = allRoles();
    std::stable_sort(all.begin(), all.end(), [&order](const Official &a, const Official &b) {
        const qsizetype first = order.indexOf(a.function);
        const qsizetype second = order.indexOf(b.function);
        return first != second ? first < second : a.validFrom > b.validFrom;
    });
    return all;
}

Result<OfficialEntry> OfficeSetup::official(OfficialId id) const
{
    LAJUR_TRY(m_session.requireRole({QStringLiteral("administrator")}));
    OfficialEntry entry;
    LAJUR_TRY_VALUE(entry.official, m_ports.officials.byId(id));
    if (!entry.official.sealedNik.isEmpty()) {
        LAJUR_TRY_VALUE(const QByteArray nik,
                        m_ports.sealer.openFromOffice(entry.official.sealedNik, nikContext(entry.official)));
        entry.nik = QString::fromUtf8(nik);
    }
    return entry;
}

Status OfficeSetup::checkAgainstOthers(const OfficialEntry &entry) const
{
    LAJUR_TRY_VALUE(const OfficeProfile office, profile());
    LAJUR_TRY_VALUE(const QList<Official> others, m_ports.officials.all());
    return checkOfficial(entry, others, office.formContext(m_ports.clock.today()));
}

Status OfficeSetup::addOfficial(const OfficialEntry &entry)
{
    LAJUR_TRY(m_session.requireRole({QStringLiteral("administrator")}));
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY(checkAgainstOthers(entry));
    LAJUR_TRY_VALUE(const Official official, ready(entry));
    LAJUR_TRY(m_ports.officials.insert(official));
    return transaction->commit();
}

Status OfficeSetup::correctOfficial(const OfficialEntry &entry)
{
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(const OfficialEntry stored, official(entry.official.id));
    OfficialEntry corrected = entry;
    // Sealed anew, for what it is bound to holds the NIP.
    if (corrected.nik.isEmpty())
        corrected.nik = stored.nik;
    LAJUR_TRY(checkAgainstOthers(corrected));
    LAJUR_TRY_VALUE(const Official official, ready(corrected));
    LAJUR_TRY(m_ports.officials.update(official));
    return transaction->commit();
}

Status OfficeSetup::endPeriod(OfficialId id, qint64 seenRowVersion, QDate lastDay)
{
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(OfficialEntry entry, official(id));
    entry.official.rowVersion = seenRowVersion;
    entry.official.validTo = lastDay;
    if (!lastDay.isValid() || lastDay < entry.official.validFrom)
        return failure(ErrorCode::Invalid, Tr::tr("The last day lies before the first. Correct one of them."),
                       QStringLiteral("period ends before it begins"),
                       {{QStringLiteral("official.period"), {}, QStringLiteral("validTo")}});
    LAJUR_TRY(m_ports.officials.update(entry.official));
    return transaction->commit();
}

} // namespace lajur::services
