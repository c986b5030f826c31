// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlcertificaterepository.h"

#include "app/storage/database.h"
#include "app/storage/rowversion.h"
#include "app/storage/searchindex.h"

using namespace lajur::domain;

namespace lajur::storage {

namespace {

QString columns()
{
    return QStringLiteral("id, person_id, case_id, name, nip, email, opd, serial, issuer, valid_from, valid_to,"
                          " status, mac, row_version");
}

Certificate certificateFrom(Row &row)
{
    Certificate certificate;
    row >> certificate.id >> certificate.person >> certificate.caseId >> certificate.name >> certificate.nip
        >> certificate.email >> certificate.opd >> certificate.serial >> certificate.issuer >> certificate.validFrom
        >> certificate.validTo >> certificate.status >> certificate.mac >> certificate.rowVersion;
    return certificate;
}

} // namespace

SqlCertificateRepository::SqlCertificateRepository(Database &database)
    : m_database(database)
{
}

Result<CertificateId> SqlCertificateRepository::insert(const Certificate &certificate)
{
    LAJUR_TRY_VALUE(auto transaction, m_database.begin());
    Certificate stored = certificate;
    LAJUR_TRY_VALUE(stored.id.value,
                    m_database
                        .statement(QStringLiteral(
                            "INSERT INTO certificate (person_id, case_id, name, nip, email, opd, serial, issuer, "
                            "valid_from, valid_to, status, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                            "RETURNING id"))
                        .with(certificate.person, certificate.caseId, certificate.name, certificate.nip,
                              certificate.email, certificate.opd, certificate.serial, certificate.issuer,
                              certificate.validFrom, certificate.validTo, certificate.status, certificate.mac)
                        .insert());
    LAJUR_TRY(SearchIndex(m_database).add(stored));
    LAJUR_TRY(transaction->commit());
    return stored.id;
}

Status SqlCertificateRepository::update(const Certificate &certificate)
{
    LAJUR_TRY_VALUE(auto transaction, m_database.begin());
    const Result<int> touched
        = m_database
              .statement(
                  QStringLiteral("UPDATE certificate SET person_id = ?, case_id = ?, name = ?, nip = ?, email = ?, opd"
                                 " = ?, serial = ?, issuer = ?, valid_from = ?, valid_to = ?, status = ?, mac = ?, "
                                 "row_version = row_version + 1 WHERE id = ? AND row_version = ?"))
              .with(certificate.person, certificate.caseId, certificate.name, certificate.nip, certificate.email,
                    certificate.opd, certificate.serial, certificate.issuer, certificate.validFrom, certificate.validTo,
                    certificate.status, certificate.mac, certificate.id, certificate.rowVersion)
              .change();
    LAJUR_TRY(requireTouched(m_database, touched, QStringLiteral("certificate"), certificate.id.value));
    LAJUR_TRY(SearchIndex(m_database).add(certificate));
    return transaction->commit();
}

Result<QList<Certificate>> SqlCertificateRepository::ofCase(CaseId caseId)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM certificate WHERE case_id = ? ORDER BY id").arg(columns());
    return m_database.statement(sql).with(caseId).list<Certificate>(certificateFrom);
}

Result<QList<Certificate>> SqlCertificateRepository::bySerial(const QString &serial)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM certificate WHERE serial = ? ORDER BY id").arg(columns());
    return m_database.statement(sql).with(serial).list<Certificate>(certificateFrom);
}

Result<QList<Certificate>> SqlCertificateRepository::all()
{
    static const QString sql = QStringLiteral("SELECT %1 FROM certificate ORDER BY id").arg(columns());
    return m_database.statement(sql).list<Certificate>(certificateFrom);
}

} // namespace lajur::storage
