// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/paperintake.h"

#include "models/services/factgathering.h"
#include "models/services/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

/// Type that a file's name claims; empty if the name says nothing we know.
QString typeByName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf")
        return QStringLiteral("application/pdf");
    if (suffix == u"jpg" || suffix == u"jpeg")
        return QStringLiteral("image/jpeg");
    if (suffix == u"png")
        return QStringLiteral("image/png");
    if (suffix == u"tif" || suffix == u"tiff")
        return QStringLiteral("image/tiff");
    return {};
}

Result<QString> recognise(QIODevice &file, const QString &path)
{
    if (file.size() == 0)
        return failure(ErrorCode::Invalid, Tr::tr("The file is empty. Scan the paper again."));
    if (file.size() > PaperIntake::MaximumSize)
        return failure(ErrorCode::Invalid,
                       Tr::tr("The file has %1 MB; the most is 50 MB. Scan it again with 300 dpi.")
                           .arg(file.size() / (1024 * 1024)));
    const QString type = paperTypeOf(file.peek(8));
    if (type.isEmpty())
        return failure(ErrorCode::Invalid,
                       Tr::tr("The file is neither PDF nor JPEG, PNG or TIFF. Scan or save it as one of these."));
    const QString claimed = typeByName(path);
    if (!claimed.isEmpty() && claimed != type)
        return failure(ErrorCode::Invalid,
                       Tr::tr("The file's name says %1, its content is %2. Save it again under the right type.")
                           .arg(claimed, type));
    return type;
}

} // namespace

QByteArray paperContext(const Case &record, const QString &kind, int version)
{
    return "paper/" + record.number.toUtf8() + '/' + kind.toUtf8() + '/' + QByteArray::number(version);
}

PaperIntake::PaperIntake(const Ports &ports, const Session &session, CaseLedger &ledger)
    : m_ports(ports)
    , m_session(session)
    , m_ledger(ledger)
{
}

Status PaperIntake::requireRight(const QString &kind) const
{
    LAJUR_TRY(m_session.requireRole({QStringLiteral("loket"), QStringLiteral("kasi"), QStringLiteral("verifikator")}));
    if (documentKinds().contains(kind))
        return {};
    return failure(
        ErrorCode::Invalid,
        Tr::tr("“%1” is not a kind of paper. Kinds are: %2.").arg(kind, documentKinds().join(QStringLiteral(", "))));
}

Result<int> PaperIntake::nextVersion(CaseId id, const QString &kind) const
{
    LAJUR_TRY_VALUE(const auto papers, m_ports.documents.latestOfCase(id));
    for (const auto &[paperKind, version] : papers) {
        if (paperKind == kind)
            return version.version + 1;
    }
    return 1;
}

Result<DocumentVersion> PaperIntake::store(const Case &record, const QString &kind, int version, QIODevice &bytes,
                                           const QString &mimeType)
{
    DocumentVersion stored;
    stored.version = version;
    stored.mimeType = mimeType;
    stored.storedAt = m_ports.clock.now();
    stored.storedBy = m_session.user().id;
    WrappedKey key = m_ports.sealer.newKey();
    stored.keyWrap = key.wrap;
    const QByteArray context = paperContext(record, kind, version);
    LAJUR_TRY_VALUE(stored.storedName, m_ports.papers.put([&](QIODevice &out) -> Status {
        LAJUR_TRY_VALUE(stored.size, m_ports.sealer.sealStream(key.key, bytes, out, context, &stored.contentHash));
        if (stored.size > MaximumSize)
            return failure(ErrorCode::Invalid,
                           Tr::tr("The file grew beyond 50 MB while it was read. Try again when it is complete."));
        return {};
    }));
    return stored;
}

Status PaperIntake::enter(OpenedCase &opened, DocumentVersion &version, const QString &kind)
{
    const int expected = version.version;
    LAJUR_TRY_VALUE(version.document, m_ports.documents.ensure(opened.record.id, kind));
    LAJUR_TRY_VALUE(version, m_ports.documents.addVersion(version));
    if (version.version != expected)
        // The seal binds the version number; another PC attached the same kind in between.
        return failure(ErrorCode::Conflict,
                       Tr::tr("Somebody else attached the same kind of paper just now. Attach it again."));
    Entry entry = ownEntry(m_session, QStringLiteral("attach"), kind);
    entry.details = {{QStringLiteral("version"), version.version},
                     {QStringLiteral("size"), version.size},
                     {QStringLiteral("content"), QString::fromLatin1(version.contentHash.toHex())}};
    LAJUR_TRY_VALUE(opened.record.missing, FactGathering(m_ports, m_ledger).missing(opened, entry));
    return m_ledger.append(opened, entry);
}

Status PaperIntake::checkFile(QIODevice &file, const QString &path)
{
    LAJUR_TRY(recognise(file, path));
    return {};
}

Result<DocumentVersion> PaperIntake::attach(CaseId id, const QString &kind, const QString &path)
{
    LAJUR_TRY(requireRight(kind));
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable,
                       Tr::tr("The file cannot be read. Check that it exists and that you may open it."),
                       file.errorString());
    LAJUR_TRY_VALUE(const QString type, recognise(file, path));
    return attachBytes(id, kind, file, type);
}

Result<DocumentVersion> PaperIntake::attachBytes(CaseId id, const QString &kind, QIODevice &bytes,
                                                 const QString &mimeType, const std::function<Status()> &alongside)
{
    LAJUR_TRY(requireRight(kind));
    LAJUR_TRY_VALUE(const Case record, m_ports.caseQueries.byId(id));
    LAJUR_TRY_VALUE(const int next, nextVersion(id, kind));
    LAJUR_TRY_VALUE(DocumentVersion version, store(record, kind, next, bytes, mimeType));

    bool committing = false;
    const auto entered = [&]() -> Status {
        LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
        LAJUR_TRY_VALUE(OpenedCase opened, m_ledger.load(id));
        if (!opened.record.open)
            return failure(ErrorCode::Refused,
                           Tr::tr("Case %1 is closed; papers can no longer be added.").arg(opened.record.number));
        LAJUR_TRY(enter(opened, version, kind));
        if (alongside)
            LAJUR_TRY(alongside());
        committing = true;
        return transaction->commit();
    }();
    if (!entered) {
        // A commit that reports a fault may still have landed: its paper is left to the sweep, which asks the table.
        if (!committing)
            (void)m_ports.papers.remove(version.storedName);
        return failure(entered);
    }
    return version;
}

Result<DocumentVersion> PaperIntake::attachTo(OpenedCase &opened, const QString &kind, QIODevice &bytes,
                                              const QString &mimeType)
{
    LAJUR_TRY_VALUE(const int next, nextVersion(opened.record.id, kind));
    LAJUR_TRY_VALUE(DocumentVersion version, store(opened.record, kind, next, bytes, mimeType));
    if (const Status entered = enter(opened, version, kind); !entered) {
        (void)m_ports.papers.remove(version.storedName);
        return failure(entered);
    }
    return version;
}

Result<DocumentVersion> PaperIntake::find(CaseId id, const QString &kind, int version) const
{
    LAJUR_TRY_VALUE(const QList<Document> documents, m_ports.documents.ofCase(id));
    for (const Document &document : documents) {
        if (document.kind != kind)
            continue;
        LAJUR_TRY_VALUE(const QList<DocumentVersion> versions, m_ports.documents.versions(document.id));
        for (const DocumentVersion &stored : versions) {
            if (version == 0 || stored.version == version)
                return stored;
        }
    }
    return failure(ErrorCode::NotFound, Tr::tr("The case has no such paper: %1.").arg(documentKindTitle(kind)));
}

Status PaperIntake::read(CaseId id, const QString &kind, int version, QIODevice &out, const QString &purpose)
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(OpenedCase opened, m_ledger.load(id));
    LAJUR_TRY_VALUE(const DocumentVersion stored, find(id, kind, version));
    LAJUR_TRY_VALUE(const Key key, m_ports.sealer.openKey(stored.keyWrap));
    LAJUR_TRY_VALUE(const auto sealed, m_ports.papers.open(stored.storedName));
    // Logged before the bytes are shown: nobody reads a paper without a trace. In a thumbnail nothing can be read.
    if (purpose != u"thumbnail") {
        Entry entry = ownEntry(m_session, QStringLiteral("access"), purpose);
        entry.details = {{QStringLiteral("kind"), kind}, {QStringLiteral("version"), stored.version}};
        LAJUR_TRY(m_ledger.append(opened, entry));
        LAJUR_TRY(transaction->commit());
    }
    return m_ports.sealer.openStream(key, *sealed, out, paperContext(opened.record, kind, stored.version));
}

} // namespace lajur::services
