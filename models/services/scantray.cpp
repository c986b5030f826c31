// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/scantray.h"

#include "models/services/paperintake.h"
#include "models/services/session.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QScopeGuard>
#include <QSet>

namespace lajur::services {

using namespace domain;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

const QByteArray LabelContext = QByteArrayLiteral("tray/label");
const QByteArray ReasonContext = QByteArrayLiteral("tray/reason");

QByteArray keyedHash(const QByteArray &key, const QByteArray &data)
{
    return QMessageAuthenticationCode::hash(data, key, QCryptographicHash::Sha256);
}

tl::unexpected<Error> gone()
{
    return failure(
        ErrorCode::NotFound,
        Tr::tr("A page is no longer in the tray: somebody has attached or removed it. Load the tray again."));
}

/// NotFound in the words of the tray.
template <typename T>
tl::unexpected<Error> inWordsOfTheTray(const Result<T> &result)
{
    return result.error().code == ErrorCode::NotFound ? gone() : failure(result);
}

} // namespace

QByteArray ScanTray::context(const TrayPage &page)
{
    return "tray/" + page.fingerprint.toHex();
}

ScanTray::ScanTray(const Ports &ports, const Session &session, PaperIntake &papers, PageJoiner &joiner)
    : m_ports(ports)
    , m_session(session)
    , m_papers(papers)
    , m_joiner(joiner)
{
}

/// Differs from office to office; whoever has it can tell of bytes he holds whether they are here, but not what is.
Result<QByteArray> ScanTray::hashKey() const
{
    LAJUR_TRY_VALUE(const OfficeKeys keys, m_ports.users.officeKeys());
    return keyedHash(keys.publicKey, QByteArrayLiteral("lajur tray"));
}

Result<QByteArray> ScanTray::fingerprint(QIODevice &bytes) const
{
    LAJUR_TRY_VALUE(const QByteArray key, hashKey());
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    if (!bytes.seek(0) || !code.addData(&bytes) || !bytes.seek(0))
        return failure(ErrorCode::Unavailable,
                       Tr::tr("The page could not be read to its end. Try again when its disk or share is there."),
                       bytes.errorString());
    return code.result();
}

Result<QByteArray> ScanTray::nameMark(const QString &label) const
{
    LAJUR_TRY_VALUE(const QByteArray key, hashKey());
    return keyedHash(key, "name/" + label.toUtf8());
}

Result<std::optional<ScanTray::Taken>> ScanTray::known(const QByteArray &fingerprint, const Origin &origin) const
{
    std::optional<Taken> found;
    if (origin.source == TraySource::scanner()) // two equal pages of paper are two pages
        return found;
    LAJUR_TRY_VALUE(const auto page, m_ports.tray.byFingerprint(fingerprint));
    if (page)
        found = Taken{*page, true};
    if (!found && origin.originalRemains) {
        LAJUR_TRY_VALUE(const QByteArray mark, nameMark(origin.label));
        LAJUR_TRY_VALUE(const bool expected, m_ports.tray.isExpectedGone(mark, fingerprint));
        if (expected)
            found = Taken{{}, true};
    }
    return found;
}

Status ScanTray::seal(TrayPage &page, QIODevice &bytes)
{
    WrappedKey key = m_ports.sealer.newKey();
    page.keyWrap = key.wrap;
    LAJUR_TRY_VALUE(page.storedName, m_ports.papers.put([&](QIODevice &out) -> Status {
        LAJUR_TRY_VALUE(page.size, m_ports.sealer.sealStream(key.key, bytes, out, context(page), nullptr));
        return {};
    }));
    // A file somebody writes to meanwhile would be half the old and half the new one.
    const auto again = fingerprint(bytes);
    if (again && *again == page.fingerprint && page.size == bytes.size())
        return {};
    (void)m_ports.papers.remove(page.storedName);
    if (!again)
        return failure(again);
    return failure(ErrorCode::Unavailable,
                   Tr::tr("The file changed while it was read. Try again when it is complete."));
}

Result<ScanTray::Taken> ScanTray::enter(TrayPage &page, const Origin &origin)
{
    bool committing = false;
    const auto entered = [&]() -> Result<Taken> {
        LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
        LAJUR_TRY_VALUE(const auto before, known(page.fingerprint, origin)); // another PC watches the same folder
        if (before)
            return *before;
        LAJUR_TRY_VALUE(page.id, m_ports.tray.add(page));
        if (origin.originalRemains) {
            LAJUR_TRY_VALUE(const QByteArray mark, nameMark(origin.label));
            LAJUR_TRY(m_ports.tray.expectGone(mark, page.fingerprint, page.takenAt));
        }
        committing = true;
        LAJUR_TRY(transaction->commit());
        return Taken{page, false};
    }();
    // A commit that reports a fault may still have landed: its page is left to the sweep, which asks the table.
    if (!committing)
        (void)m_ports.papers.remove(page.storedName);
    return entered;
}

Result<ScanTray::Taken> ScanTray::add(QIODevice &bytes, const Origin &origin)
{
    if (bytes.size() == 0)
        return failure(ErrorCode::Invalid, Tr::tr("The file is empty. Scan the paper again."));
    if (bytes.size() > PaperIntake::MaximumSize)
        return failure(ErrorCode::Invalid,
                       Tr::tr("The file has %1 MB; the most is 50 MB. Scan it again with 300 dpi.")
                           .arg(bytes.size() / (1024 * 1024)));
    TrayPage page;
    page.mimeType = paperTypeOf(bytes.peek(8));
    if (page.mimeType.isEmpty())
        return failure(ErrorCode::Invalid,
                       Tr::tr("The file is neither PDF nor JPEG, PNG or TIFF. Scan or save it as one of these."));
    LAJUR_TRY_VALUE(page.fingerprint, fingerprint(bytes));
    LAJUR_TRY_VALUE(const auto before, known(page.fingerprint, origin));
    if (before)
        return *before;
    page.source = origin.source;
    page.run = origin.run;
    page.page = origin.page;
    page.takenAt = m_ports.clock.now();
    page.takenBy = m_session.user().id;
    page.sealedLabel = m_ports.sealer.sealToOffice(origin.label.toUtf8(), LabelContext);
    LAJUR_TRY(seal(page, bytes));
    return enter(page, origin);
}

Result<ScanTray::Taken> ScanTray::addFile(const QString &path, const Origin &origin)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable,
                       Tr::tr("The file cannot be read. Check that it exists and that you may open it."),
                       file.errorString());
    LAJUR_TRY(m_papers.checkFile(file, path));
    return add(file, origin);
}

Result<int> ScanTray::count() const
{
    return m_ports.tray.count();
}

Result<QList<ScanTray::Entry>> ScanTray::list() const
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(const QList<TrayPage> pages, m_ports.tray.all());
    QList<Entry> entries;
    for (const TrayPage &page : pages) {
        LAJUR_TRY_VALUE(const QByteArray label, m_ports.sealer.openFromOffice(page.sealedLabel, LabelContext));
        entries.append({page, QString::fromUtf8(label)});
    }
    return entries;
}

Status ScanTray::note(const TrayPage &page, const QString &act, const QString &reason)
{
    return m_ports.tray.note({page.id, act, m_ports.clock.now(), m_session.user().id,
                              m_ports.sealer.sealToOffice(reason.toUtf8(), ReasonContext)});
}

Status ScanTray::read(TrayPageId id, QIODevice &out)
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(const QList<TrayPage> pages, find({id}));
    const TrayPage &page = pages.constFirst();
    LAJUR_TRY_VALUE(const Key key, m_ports.sealer.openKey(page.keyWrap));
    LAJUR_TRY_VALUE(const auto sealed, m_ports.papers.open(page.storedName));
    // Noted before the bytes are shown: nobody sees a page without a trace.
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY(note(page, QStringLiteral("view"), {}));
    LAJUR_TRY(transaction->commit());
    return m_ports.sealer.openStream(key, *sealed, out, context(page));
}

Status ScanTray::glance(TrayPageId id, QIODevice &out) const
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(const QList<TrayPage> pages, find({id}));
    LAJUR_TRY_VALUE(const QByteArray bytes, plain(pages.constFirst()));
    if (out.write(bytes) != bytes.size())
        return failure(ErrorCode::Unavailable, Tr::tr("The page could not be read. Try again."), out.errorString());
    return {};
}

Result<QByteArray> ScanTray::plain(const TrayPage &page) const
{
    LAJUR_TRY_VALUE(const Key key, m_ports.sealer.openKey(page.keyWrap));
    LAJUR_TRY_VALUE(const auto sealed, m_ports.papers.open(page.storedName));
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    LAJUR_TRY(m_ports.sealer.openStream(key, *sealed, bytes, context(page)));
    return bytes.data();
}

Result<QList<TrayPage>> ScanTray::find(const QList<TrayPageId> &ids) const
{
    QList<TrayPage> pages;
    QSet<TrayPageId> seen;
    for (const TrayPageId id : ids) {
        if (seen.contains(id))
            return failure(ErrorCode::Invalid, Tr::tr("A page is named twice. Name each page once."));
        seen.insert(id);
        const auto page = m_ports.tray.byId(id);
        if (!page)
            return inWordsOfTheTray(page);
        pages.append(*page);
    }
    if (pages.isEmpty())
        return failure(ErrorCode::Invalid, Tr::tr("Choose at least one page of the tray."));
    return pages;
}

Result<DocumentVersion> ScanTray::attach(CaseId caseId, const QString &kind, const QList<TrayPageId> &ids)
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(const QList<TrayPage> pages, find(ids));
    QList<QByteArray> contents;
    for (const TrayPage &page : pages) {
        if (pages.size() > 1 && page.source != TraySource::scanner())
            return failure(ErrorCode::Invalid,
                           Tr::tr("Only pages from the scanner can be joined to one paper. Attach the others one by "
                                  "one."));
        LAJUR_TRY_VALUE(const QByteArray bytes, plain(page));
        contents.append(bytes);
    }
    QByteArray paper = contents.constFirst();
    QString type = pages.constFirst().mimeType;
    if (contents.size() > 1) {
        LAJUR_TRY_VALUE(paper, m_joiner.join(contents));
        type = QStringLiteral("application/pdf");
    }
    QBuffer bytes(&paper);
    bytes.open(QIODevice::ReadOnly);
    LAJUR_TRY_VALUE(const DocumentVersion version,
                    m_papers.attachBytes(caseId, kind, bytes, type, [this, &pages]() -> Status {
                        for (const TrayPage &page : pages) {
                            if (const Status removed = m_ports.tray.remove(page.id); !removed)
                                return inWordsOfTheTray(removed);
                        }
                        return {};
                    }));
    for (const TrayPage &page : pages)
        (void)m_ports.papers.remove(page.storedName); // what stays behind is known to nobody and swept later
    return version;
}

Status ScanTray::remove(const QList<TrayPageId> &ids, const QString &reason)
{
    LAJUR_TRY(m_session.requireRole({QStringLiteral("loket"), QStringLiteral("kasi"), QStringLiteral("verifikator")}));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::Invalid, Tr::tr("Say why the page is removed."));
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY_VALUE(const QList<TrayPage> pages, find(ids));
    for (const TrayPage &page : pages) {
        LAJUR_TRY(note(page, QStringLiteral("remove"), reason));
        LAJUR_TRY(m_ports.tray.remove(page.id));
    }
    LAJUR_TRY(transaction->commit());
    for (const TrayPage &page : pages)
        (void)m_ports.papers.remove(page.storedName);
    return {};
}

Result<QList<std::pair<TrayAct, QString>>> ScanTray::acts() const
{
    LAJUR_TRY(m_session.requireUser());
    LAJUR_TRY_VALUE(const QList<TrayAct> acts, m_ports.tray.acts());
    QList<std::pair<TrayAct, QString>> opened;
    for (const TrayAct &act : acts) {
        LAJUR_TRY_VALUE(const QByteArray reason, m_ports.sealer.openFromOffice(act.sealedReason, ReasonContext));
        opened.append({act, QString::fromUtf8(reason)});
    }
    return opened;
}

Status ScanTray::originalGone(const QString &label)
{
    LAJUR_TRY_VALUE(const QByteArray mark, nameMark(label));
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    LAJUR_TRY(m_ports.tray.setGone(mark));
    return transaction->commit();
}

Status ScanTray::originalsLeft(const QStringList &labels)
{
    LAJUR_TRY_VALUE(QList<QByteArray> expected, m_ports.tray.expectedGone());
    if (expected.isEmpty())
        return {};
    for (const QString &label : labels) {
        LAJUR_TRY_VALUE(const QByteArray mark, nameMark(label));
        expected.removeAll(mark);
    }
    if (expected.isEmpty())
        return {};
    LAJUR_TRY_VALUE(auto transaction, m_ports.transactions.begin());
    for (const QByteArray &mark : std::as_const(expected))
        LAJUR_TRY(m_ports.tray.setGone(mark));
    return transaction->commit();
}

} // namespace lajur::services
