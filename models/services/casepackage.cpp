// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/casepackage.h"

#include "models/services/paperintake.h"
#include "models/services/pictureshrinker.h"
#include "models/services/session.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

constexpr QLatin1String PlanKey("package");
constexpr qint64 SmallestLimit = 20 * 1000;
constexpr int LeastDpiOfKtp = 200; ///< Under that a NIK of 3 mm is no longer told apart from another.
constexpr int LeastDpiOfLetter = 100;

QString endingOf(const QString &mimeType)
{
    if (mimeType == u"image/jpeg")
        return QStringLiteral(".jpg");
    return mimeType.endsWith(u"pdf") ? QStringLiteral(".pdf") : QStringLiteral(".") + mimeType.section(u'/', 1);
}

Status check(const PackagePlan &plan)
{
    for (const qint64 limit : {plan.ktpLimit, plan.letterLimit}) {
        if (limit < SmallestLimit || limit > PaperIntake::MaximumSize)
            return failure(ErrorCode::Invalid, Tr::tr("A limit lies between 20 KB and 50 MB."),
                           QStringLiteral("package limit out of range"));
    }
    static const QRegularExpression unknown(QStringLiteral("\\{(?!(?:nip|nama|nomor|jenis)\\})[^}]*\\}?"));
    if (unknown.match(plan.pattern).hasMatch() || !plan.pattern.contains(QLatin1String("{jenis}")))
        return failure(ErrorCode::Invalid,
                       Tr::tr("A name's pattern needs {jenis} and may hold {nip}, {nama} and {nomor}."),
                       QStringLiteral("package pattern"));
    return {};
}

QString nameBy(const QString &pattern, const OpenedCase &opened, const CaseForm &form, const QString &kind)
{
    QString name = pattern;
    name.replace(QLatin1String("{nip}"), form.nip)
        .replace(QLatin1String("{nomor}"), opened.record.number)
        .replace(QLatin1String("{jenis}"), kind)
        .replace(QLatin1String("{nama}"), form.name); // last: nothing in a name is taken for a field
    return CasePackage::safeName(name);
}

QString kilobytes(qint64 bytes)
{
    return QString::number((bytes + 999) / 1000);
}

} // namespace

CasePackage::CasePackage(const Ports &ports, const Session &session, CaseLedger &ledger, PaperIntake &papers,
                         ArchiveWriter &archive, const IsInside &isInside)
    : m_ports(ports)
    , m_session(session)
    , m_ledger(ledger)
    , m_papers(papers)
    , m_archive(archive)
    , m_isInside(isInside)
{
}

QString CasePackage::safeName(const QString &name)
{
    static const QRegularExpression forbidden(QStringLiteral("[<>:\"/\\\\|?*\\x{00}-\\x{1f}\\x{7f}]"));
    static const QRegularExpression reserved(QStringLiteral("\\A(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\.|\\z)"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ends(QStringLiteral("\\A[. _]+|[. _]+\\z"));
    QString safe = name.normalized(QString::NormalizationForm_C).simplified();
    safe.replace(forbidden, QStringLiteral("_"));
    safe.replace(QLatin1Char(' '), QLatin1Char('_'));
    safe = safe.left(100);
    safe.remove(ends);
    if (safe.isEmpty() || reserved.match(safe).hasMatch())
        safe.prepend(QStringLiteral("berkas_"));
    return safe;
}

Result<PackagePlan> CasePackage::plan() const
{
    LAJUR_TRY_VALUE(const QString text, m_ports.settings.value(PlanKey));
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    PackagePlan plan;
    plan.ktpLimit = json.value(QLatin1String("ktpLimit")).toInteger(plan.ktpLimit);
    plan.letterLimit = json.value(QLatin1String("letterLimit")).toInteger(plan.letterLimit);
    plan.pattern = json.value(QLatin1String("pattern")).toString(plan.pattern);
    return plan;
}

Status CasePackage::choose(const PackagePlan &seen, const PackagePlan &chosen)
{
    LAJUR_TRY(m_session.requireRole({QStringLiteral("administrator")}));
    LAJUR_TRY(check(chosen));
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(const PackagePlan stored, plan());
    if (stored != seen)
        return failure(ErrorCode::Conflict,
                       Tr::tr("Another administrator has changed the package meanwhile. Load it again."));
    const QJsonObject json{{QStringLiteral("ktpLimit"), chosen.ktpLimit},
                           {QStringLiteral("letterLimit"), chosen.letterLimit},
                           {QStringLiteral("pattern"), chosen.pattern}};
    LAJUR_TRY(
        m_ports.settings.setValue(PlanKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))));
    return transaction->commit();
}

Status CasePackage::requirePlace(const QString &folder) const
{
    if (m_isInside(folder))
        return failure(ErrorCode::Refused,
                       Tr::tr("A package is readable; choose a folder outside the office's data, not %1.").arg(folder));
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::Unavailable,
                       Tr::tr("There is no folder %1. Make it, or choose another; nothing was done.").arg(folder));
    return {};
}

Result<OutgoingFile> CasePackage::paper(CaseId id, const QString &kind, const QString &name, qint64 limit)
{
    LAJUR_TRY_VALUE(const auto papers, m_ports.documents.latestOfCase(id));
    const auto found
        = std::find_if(papers.cbegin(), papers.cend(), [&](const auto &item) { return item.first == kind; });
    if (found == papers.cend())
        return failure(ErrorCode::NotFound,
                       Tr::tr("The package needs %1. Scan and attach it first.").arg(documentKindTitle(kind)));
    QString type = found->second.mimeType;
    if (found->second.size > limit && m_shrinker == nullptr)
        return failure(ErrorCode::Refused,
                       Tr::tr("%1 has %2 KB; the portal takes %3 KB. Scan it smaller and attach it again.")
                           .arg(documentKindTitle(kind), kilobytes(found->second.size), kilobytes(limit)));
    QBuffer plain;
    plain.open(QIODevice::WriteOnly);
    LAJUR_TRY(m_papers.read(id, kind, found->second.version, plain, QStringLiteral("export")));
    QByteArray bytes = plain.data();
    if (bytes.size() > limit) {
        const int leastDpi = kind == u"ktp" ? LeastDpiOfKtp : LeastDpiOfLetter;
        const Result<PictureShrinker::Shrunk> shrunk = m_shrinker->shrink(bytes, type, limit, leastDpi);
        if (!shrunk) {
            // Two papers go into a package; the shrinker does not know which one it has.
            Error named = shrunk.error();
            named.text = QStringLiteral("%1: %2").arg(documentKindTitle(kind), named.text);
            return tl::unexpected<Error>(named);
        }
        if (shrunk->bytes.isEmpty() || shrunk->bytes.size() > limit)
            return failure(ErrorCode::Refused,
                           Tr::tr("%1 cannot be made as small as %2 KB. Scan it again with 300 dpi.")
                               .arg(documentKindTitle(kind), kilobytes(limit)));
        bytes = shrunk->bytes;
        type = shrunk->mimeType;
    }
    return OutgoingFile{name + endingOf(type), bytes};
}

Status CasePackage::log(CaseId id, Form form, const QList<OutgoingFile> &files)
{
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(OpenedCase opened, m_ledger.load(id));
    Entry entry = ownEntry(m_session, QStringLiteral("access"), QStringLiteral("package"));
    QJsonArray sizes;
    for (const OutgoingFile &file : files)
        sizes.append(file.bytes.size());
    entry.details
        = {{QStringLiteral("kinds"), QJsonArray{QStringLiteral("surat_rekomendasi_ttd"), QStringLiteral("ktp")}},
           {QStringLiteral("sizes"), sizes},
           {QStringLiteral("zip"), form == Form::EncryptedZip}};
    LAJUR_TRY(m_ledger.append(opened, entry));
    return transaction->commit();
}

Result<CasePackage::Packed> CasePackage::write(CaseId id, const QString &folder, Form form)
{
    LAJUR_TRY(m_session.requireRole({QStringLiteral("loket"), QStringLiteral("kasi"), QStringLiteral("verifikator")}));
    LAJUR_TRY(requirePlace(folder));
    LAJUR_TRY_VALUE(const PackagePlan plan, this->plan());
    LAJUR_TRY_VALUE(const OpenedCase opened, m_ledger.load(id));
    LAJUR_TRY_VALUE(const CaseForm person, m_ledger.form(opened));
    const auto named
        = [&](const char *kind) { return nameBy(plan.pattern, opened, person, QString::fromLatin1(kind)); };
    LAJUR_TRY_VALUE(const OutgoingFile letter,
                    paper(id, QStringLiteral("surat_rekomendasi_ttd"), named("surat"), plan.letterLimit));
    LAJUR_TRY_VALUE(const OutgoingFile ktp, paper(id, QStringLiteral("ktp"), named("ktp"), plan.ktpLimit));
    QList<OutgoingFile> files{letter, ktp};
    Packed packed;
    if (form == Form::EncryptedZip) {
        packed.password = m_ports.keys.newPassword();
        LAJUR_TRY_VALUE(const QByteArray zip, m_archive.zip(files, packed.password));
        files = {{named("berkas") + QStringLiteral(".zip"), zip}};
    }
    LAJUR_TRY(log(id, form, {letter, ktp}));
    for (const OutgoingFile &file : std::as_const(files)) {
        packed.files.append(QDir(folder).absoluteFilePath(file.name));
        LAJUR_TRY(m_ports.files.write(packed.files.constLast(), file.bytes));
    }
    return packed;
}

} // namespace lajur::services
