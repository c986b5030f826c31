// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqldocumentrepository.h"

#include "app/storage/database.h"

using namespace lajur::domain;

namespace lajur::storage {

namespace {

QString columns()
{
    return QStringLiteral("v.id, v.document_id, v.version, v.stored_name, v.mime_type, v.size, v.content_hash, "
                          "v.key_wrap, v.stored_at, v.stored_by");
}

DocumentVersion versionFrom(Row &row)
{
    DocumentVersion version;
    row >> version.id >> version.document >> version.version >> version.storedName >> version.mimeType >> version.size
        >> version.contentHash >> version.keyWrap >> version.storedAt >> version.storedBy;
    return version;
}

} // namespace

SqlDocumentRepository::SqlDocumentRepository(Database &database)
    : m_database(database)
{
}

Result<DocumentId> SqlDocumentRepository::ensure(CaseId caseId, const QString &kind)
{
    LAJUR_TRY_VALUE(auto transaction, m_database.begin());
    LAJUR_TRY_VALUE(const auto known,
                    m_database.statement(QStringLiteral("SELECT id FROM document WHERE case_id = ? AND kind = ?"))
                        .with(caseId, kind)
                        .first<DocumentId>([](Row &row) {
                            DocumentId id;
                            row >> id;
                            return id;
                        }));
    DocumentId id = known.value_or(DocumentId());
    if (!known) {
        LAJUR_TRY_VALUE(
            id.value,
            m_database.statement(QStringLiteral("INSERT INTO document (case_id, kind) VALUES (?, ?) RETURNING id"))
                .with(caseId, kind)
                .insert());
    }
    LAJUR_TRY(transaction->commit());
    return id;
}

Result<DocumentVersion> SqlDocumentRepository::addVersion(const DocumentVersion &version)
{
    LAJUR_TRY_VALUE(auto transaction, m_database.begin());
    DocumentVersion added = version;
    LAJUR_TRY_VALUE(added.version,
                    m_database
                        .statement(QStringLiteral("SELECT COALESCE(MAX(version), 0) + 1 "
                                                  "FROM document_version WHERE document_id = ?"))
                        .with(version.document)
                        .one<int>([](Row &row) {
                            int next = 0;
                            row >> next;
                            return next;
                        }));
    LAJUR_TRY_VALUE(added.id.value,
                    m_database
                        .statement(QStringLiteral(
                            "INSERT INTO document_version (document_id, version, stored_name, mime_type, size, "
                            "content_hash, key_wrap, stored_at, stored_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                            "RETURNING id"))
                        .with(added.document, added.version, added.storedName, added.mimeType, added.size,
                              added.contentHash, added.keyWrap, added.storedAt, added.storedBy)
                        .insert());
    LAJUR_TRY(transaction->commit());
    return added;
}

Result<QList<Document>> SqlDocumentRepository::ofCase(CaseId caseId)
{
    return m_database
        .statement(
            QStringLiteral("SELECT id, case_id, incoming_letter_id, kind FROM document WHERE case_id = ? ORDER BY id"))
        .with(caseId)
        .list<Document>([](Row &row) {
            Document document;
            row >> document.id >> document.caseId >> document.incomingLetter >> document.kind;
            return document;
        });
}

Result<QList<DocumentVersion>> SqlDocumentRepository::versions(DocumentId document)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM document_version v WHERE v.document_id = ? ORDER BY v.version DESC")
              .arg(columns());
    return m_database.statement(sql).with(document).list<DocumentVersion>(versionFrom);
}

Result<QList<std::pair<QString, DocumentVersion>>> SqlDocumentRepository::latestOfCase(CaseId caseId)
{
    static const QString sql
        = QStringLiteral("SELECT d.kind, %1 FROM document d JOIN document_version v ON v.document_id = d.id "
                         "WHERE d.case_id = ? AND v.version = "
                         "(SELECT MAX(version) FROM document_version WHERE document_id = d.id) ORDER BY d.id")
              .arg(columns());
    return m_database.statement(sql).with(caseId).list<std::pair<QString, DocumentVersion>>([](Row &row) {
        QString kind;
        row >> kind;
        return std::pair(kind, versionFrom(row));
    });
}

Result<QList<DocumentVersion>> SqlDocumentRepository::allVersions()
{
    static const QString sql = QStringLiteral("SELECT %1 FROM document_version v ORDER BY v.id").arg(columns());
    return m_database.statement(sql).list<DocumentVersion>(versionFrom);
}

Result<CaseId> SqlDocumentRepository::caseOf(DocumentId document)
{
    return m_database.statement(QStringLiteral("SELECT case_id FROM document WHERE id = ?"))
        .with(document)
        .one<CaseId>([](Row &row) {
            CaseId id;
            row >> id;
            return id;
        });
}

} // namespace lajur::storage
