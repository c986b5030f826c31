// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/casepackage.h"

#include "models/services/paperintake.h"
#include "models/services/pictureshrinker.h"
#include "models/services/progress.h"
#include "models/services/session.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

constexpr QLatin1String PlanKey("package");
constexpr int LeastDpiOfKtp = 200; ///< Under that a NIK of 3 mm is no longer told apart from another.
constexpr int LeastDpiOfLetter = 100;
constexpr int PartsOfWork = 3; ///< Letter, KTP, writing.

const QString SignedLetter = QStringLiteral("surat_rekomendasi_ttd");
const QString Ktp = QStringLiteral("ktp");

QString endingOf(const QString &mimeType)
{
    if (mimeType == u"image/jpeg")
        return QStringLiteral(".jpg");
    return mimeType.endsWith(u"pdf") ? QStringLiteral(".pdf") : QStringLiteral(".") + mimeType.section(u'/', 1);
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

/// A signed copy speaks for the letter it was made of, not for one taken back or issued later.
bool speaksForItsLetter(const OpenedCase &opened)
{
    static const QStringList endings{QStringLiteral("terbitkan_surat"), QStringLiteral("tarik_surat"),
                                     QStringLiteral("tarik_surat_ttd"), QStringLiteral("perbaiki_surat")};
    const auto attached = std::find_if(opened.history.crbegin(), opened.history.crend(),
                                       [](const CaseEvent &event) { return event.transition == SignedLetter; });
    const int since = attached == opened.history.crend() ? 0 : attached->sequence;
    return std::none_of(opened.state.trail.begin(), opened.state.trail.end(), [since](const workflow::Step &step) {
        return step.sequence > since && endings.contains(step.transition);
    });
}

/// The first of the names that is taken in the folder, whatever its ending; empty if none is.
QString takenName(const QString &folder, const QStringList &names)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &file : files) {
        const auto isIt
            = [&file](const QString &name) { return file.completeBaseName().compare(name, Qt::CaseInsensitive) == 0; };
        if (std::any_of(names.cbegin(), names.cend(), isIt))
            return file.fileName();
    }
    return {};
}

void takeAway(const QStringList &paths)
{
    for (const QString &path : paths)
        QFile::remove(path);
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

/// A paper that belongs into the package, as it is stored.
struct CasePackage::Wanted {
    QString kind;
    QString word; ///< In the file's name.
    qint64 limit;
    int leastDpi;
    DocumentVersion stored;
};

Result<PackagePlan> CasePackage::plan() const
{
    LAJUR_TRY_VALUE(const QString text, m_ports.settings.value(PlanKey));
    return PackagePlan::fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

Status CasePackage::choose(const PackagePlan &seen, const PackagePlan &chosen)
{
    LAJUR_TRY(m_session.requireRole({QStringLiteral("administrator")}));
    LAJUR_TRY(chosen.check());
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(const PackagePlan stored, plan());
    if (stored != seen)
        return failure(ErrorCode::Conflict,
                       Tr::tr("Another administrator has changed the package meanwhile. Load it again."));
    const QByteArray json = QJsonDocument(chosen.toJson()).toJson(QJsonDocument::Compact);
    LAJUR_TRY(m_ports.settings.setValue(PlanKey, QString::fromUtf8(json)));
    return transaction->commit();
}

Status CasePackage::requirePlace(const QString &folder) const
{
    if (m_isInside(folder))
        return failure(ErrorCode::Refused,
                       Tr::tr("A package is readable; choose a folder outside the office's data, not %1.").arg(folder));
    const QFileInfo place(folder);
    if (!place.isDir())
        return failure(ErrorCode::Unavailable,
                       Tr::tr("There is no folder %1. Make it, or choose another; nothing was done.").arg(folder));
    if (!place.isWritable())
        return failure(ErrorCode::ReadOnly,
                       Tr::tr("Nothing may be written into %1. Choose another folder; nothing was done.").arg(folder));
    return {};
}

Result<QList<CasePackage::Wanted>> CasePackage::wanted(const OpenedCase &opened) const
{
    LAJUR_TRY_VALUE(const PackagePlan plan, this->plan());
    LAJUR_TRY_VALUE(const auto papers, m_ports.documents.latestOfCase(opened.record.id));
    QList<Wanted> wanted{{SignedLetter, QStringLiteral("surat"), plan.letterLimit, LeastDpiOfLetter, {}},
                         {Ktp, QStringLiteral("ktp"), plan.ktpLimit, LeastDpiOfKtp, {}}};
    for (Wanted &paper : wanted) {
        const auto found = std::find_if(papers.cbegin(), papers.cend(),
                                        [&paper](const auto &stored) { return stored.first == paper.kind; });
        if (found == papers.cend())
            return failure(
                ErrorCode::NotFound,
                Tr::tr("The package needs %1. Scan and attach it first.").arg(documentKindTitle(paper.kind)));
        paper.stored = found->second;
    }
    if (!speaksForItsLetter(opened))
        return failure(ErrorCode::NotFound,
                       Tr::tr("The signed letter that is attached no longer counts. Scan the new "
                              "one once it is signed, and attach it first."));
    return wanted;
}

Result<QList<PackedPaper>> CasePackage::outlook(CaseId id) const
{
    LAJUR_TRY_VALUE(const OpenedCase opened, m_ledger.load(id));
    LAJUR_TRY_VALUE(const QList<Wanted> wanted, this->wanted(opened));
    QList<PackedPaper> papers;
    for (const Wanted &paper : wanted)
        papers.append({paper.kind, paper.stored.size, paper.limit});
    return papers;
}

Result<OutgoingFile> CasePackage::copyOf(CaseId id, const Wanted &paper, const QString &name)
{
    const QString title = documentKindTitle(paper.kind);
    if (paper.stored.size > paper.limit && m_shrinker == nullptr)
        return failure(ErrorCode::Refused,
                       Tr::tr("%1 has %2 KB; the portal takes %3 KB. Scan it smaller and attach it again.")
                           .arg(title, kilobytes(paper.stored.size), kilobytes(paper.limit)));
    QBuffer plain;
    plain.open(QIODevice::WriteOnly);
    LAJUR_TRY(m_papers.read(id, paper.kind, paper.stored.version, plain, QStringLiteral("pack")));
    if (plain.size() <= paper.limit)
        return OutgoingFile{name + endingOf(paper.stored.mimeType), plain.data()};
    const Result<PictureShrinker::Shrunk> shrunk
        = m_shrinker->shrink(plain.data(), paper.stored.mimeType, paper.limit, paper.leastDpi);
    if (!shrunk) {
        // Two papers go into a package; the shrinker does not know which one it has.
        Error named = shrunk.error();
        named.text = QStringLiteral("%1: %2").arg(title, named.text);
        return tl::unexpected<Error>(named);
    }
    if (shrunk->bytes.isEmpty() || shrunk->bytes.size() > paper.limit)
        return failure(ErrorCode::Refused,
                       Tr::tr("%1 cannot be made as small as %2 KB. Scan it again with 300 dpi.")
                           .arg(title, kilobytes(paper.limit)));
    return OutgoingFile{name + endingOf(shrunk->mimeType), shrunk->bytes};
}

Status CasePackage::log(CaseId id, const Packed &packed)
{
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(OpenedCase opened, m_ledger.load(id));
    Entry entry = ownEntry(m_session, QStringLiteral("access"), QStringLiteral("package"));
    QJsonArray kinds;
    QJsonArray sizes;
    for (const PackedPaper &paper : packed.papers) {
        kinds.append(paper.kind);
        sizes.append(paper.size);
    }
    entry.details = {{QStringLiteral("kinds"), kinds},
                     {QStringLiteral("sizes"), sizes},
                     {QStringLiteral("zip"), !packed.password.isEmpty()}};
    LAJUR_TRY(m_ledger.append(opened, entry));
    return transaction->commit();
}

Status CasePackage::handOut(const QList<OutgoingFile> &files, const Order &order, Packed &packed)
{
    for (const OutgoingFile &file : files) {
        const QString path = QDir(order.folder).absoluteFilePath(file.name);
        LAJUR_TRY(m_ports.files.write(path, file.bytes));
        packed.files.append(path);
    }
    return order.progress != nullptr ? order.progress->advance(PartsOfWork) : Status();
}

Status CasePackage::requireFree(const Order &order, const QStringList &names) const
{
    const QString taken = order.replace ? QString() : takenName(order.folder, names);
    if (taken.isEmpty())
        return {};
    return failure(
        ErrorCode::Conflict,
        Tr::tr("%1 is already in that folder. Replace it, or choose another folder; nothing was written.").arg(taken));
}

Result<QList<OutgoingFile>> CasePackage::collect(const OpenedCase &opened, const Order &order, Packed &packed)
{
    LAJUR_TRY_VALUE(const PackagePlan plan, this->plan());
    LAJUR_TRY_VALUE(const CaseForm person, m_ledger.form(opened));
    LAJUR_TRY_VALUE(const QList<Wanted> papers, wanted(opened));
    const auto named = [&](const QString &word) { return nameBy(plan.pattern, opened, person, word); };
    const bool zipped = order.form == Form::EncryptedZip;
    QStringList names{named(QStringLiteral("berkas"))};
    if (!zipped)
        names = {named(papers.first().word), named(papers.last().word)};
    LAJUR_TRY(requireFree(order, names));
    QList<OutgoingFile> files;
    for (const Wanted &paper : papers) {
        LAJUR_TRY_VALUE(const OutgoingFile file, copyOf(opened.record.id, paper, named(paper.word)));
        files.append(file);
        packed.papers.append({paper.kind, file.bytes.size(), paper.limit});
        if (order.progress != nullptr)
            LAJUR_TRY(order.progress->advance(int(files.size())));
    }
    if (!zipped)
        return files;
    packed.password = m_ports.keys.newPassword();
    LAJUR_TRY_VALUE(const QByteArray zip, m_archive.zip(files, packed.password));
    return QList<OutgoingFile>{{names.first() + QStringLiteral(".zip"), zip}};
}

Result<CasePackage::Packed> CasePackage::write(CaseId id, const Order &order)
{
    LAJUR_TRY(m_session.requireRole({QStringLiteral("loket"), QStringLiteral("kasi"), QStringLiteral("verifikator")}));
    LAJUR_TRY(requirePlace(order.folder));
    LAJUR_TRY_VALUE(const OpenedCase opened, m_ledger.load(id));
    Packed packed;
    LAJUR_TRY_VALUE(const QList<OutgoingFile> files, collect(opened, order, packed));
    Status done = handOut(files, order, packed);
    if (done)
        done = log(id, packed);
    if (!done) {
        takeAway(packed.files);
        return failure(done);
    }
    return packed;
}

} // namespace lajur::services
