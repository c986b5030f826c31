// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/traydesk.h"

#include "models/domain/receiptcode.h"
#include "models/identity/findingmarks.h"
#include "models/identity/frontandback.h"
#include "models/identity/ktpscancodec.h"
#include "models/services/casefinder.h"
#include "models/services/openoffice.h"
#include "models/services/pageguess.h"
#include "models/services/paperintake.h"
#include "models/services/paperreader.h"
#include "models/services/scanintake.h"
#include "ui/widgets/workspace.h"

#include <algorithm>
#include <QBuffer>

namespace lajur::ui {

using namespace domain;
using itemmodels::PageGuess;
using itemmodels::TrayModel;
using services::OpenOffice;
using services::Paper;
using services::ScanTray;

namespace {

constexpr int mostGlanced = 32 * 1024 * 1024; // bytes of pages

/// A page that cannot be read has no kind; the person still sees it and may say one.
PageGuess inWords(const Result<services::PageGuess> &guess)
{
    if (!guess)
        return {{}, guess.error().text, {}};
    const auto receipt = ReceiptCode::parse(guess->receipt);
    // What is scanned as a recommendation is the signed one: the printed one never leaves the program.
    const QString kind = guess->kind == u"surat_rekomendasi" ? QStringLiteral("surat_rekomendasi_ttd") : guess->kind;
    return {kind, services::pageGuessText(*guess), receipt ? receipt->caseNumber().display() : QString()};
}

bool isBack(const identity::KtpScan &scan)
{
    return std::any_of(scan.quality.cbegin(), scan.quality.cend(),
                       [](const identity::ScanFinding &finding) { return finding.code == u"wrong-side"; });
}

/// JPEG of the two sides under each other; empty unless one is a front and the other a back.
QByteArray bothSides(const identity::KtpScan &one, const identity::KtpScan &other)
{
    constexpr int dpi = 300;
    if (one.crop.isNull() || other.crop.isNull() || isBack(one) == isBack(other))
        return {};
    const identity::KtpScan &front = isBack(one) ? other : one;
    const identity::KtpScan &back = isBack(one) ? one : other;
    return services::encodedPage(identity::frontAndBack(front.crop, back.crop, dpi));
}

} // namespace

TrayDesk::TrayDesk(Workspace &workspace, TrayModel &model, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_glanced(mostGlanced)
{
    connect(&m_workspace, &Workspace::locked, this, &TrayDesk::forget);
    connect(&m_workspace, &Workspace::userChanged, this, [this] {
        if (!m_workspace.user().id.isValid())
            forget();
    });
}

void TrayDesk::load()
{
    m_workspace.run(
        this, [](OpenOffice &office) { return office.tray().list(); },
        [this](const Result<QList<ScanTray::Entry>> &entries) {
            if (entries)
                show(*entries);
            else
                emit failed(entries.error().text);
        });
}

void TrayDesk::show(const QList<ScanTray::Entry> &entries)
{
    m_model.setEntries(entries);
    const QList<TrayPageId> glanced = m_glanced.keys();
    for (const TrayPageId page : glanced) {
        if (m_model.rowOf(page) < 0)
            m_glanced.remove(page); // attached or removed
    }
    m_pictures.removeIf([this](const auto &picture) { return m_model.rowOf(picture.key()) < 0; });
    emit loaded();
    guessNext();
}

void TrayDesk::glance(TrayPageId page, const std::function<void(const Result<Paper> &)> &then)
{
    if (const Paper *known = m_glanced.object(page)) {
        then(Paper(*known));
        return;
    }
    m_workspace.run(
        this,
        [page](OpenOffice &office) -> Result<Paper> {
            QBuffer bytes;
            bytes.open(QIODevice::WriteOnly);
            LAJUR_TRY(office.tray().glance(page, bytes));
            return Paper(bytes.data());
        },
        [this, page, then](const Result<Paper> &paper) {
            if (!m_workspace.user().id.isValid())
                return; // everything was forgotten meanwhile
            if (paper)
                m_glanced.insert(page, new Paper(*paper), paper->bytes().size());
            then(paper);
        });
}

QImage TrayDesk::picture(TrayPageId page, const QSize &box)
{
    if (m_pictures.contains(page) || !m_workspace.papers() || !m_workspace.user().id.isValid())
        return m_pictures.value(page);
    m_pictures.insert(page, {});
    glance(page, [this, page, box](const Result<Paper> &paper) {
        if (!paper)
            return;
        m_workspace.papers()->renderPage(*paper, 0, box, {this, services::PaperUrgency::Soon},
                                         [this, page](const Result<services::PageImage> &answer) {
                                             if (!answer || !m_pictures.contains(page))
                                                 return;
                                             m_pictures.insert(page, answer->image);
                                             emit pictureArrived(page);
                                         });
    });
    return {};
}

void TrayDesk::open(TrayPageId page, const std::function<void(const Result<Paper> &)> &then)
{
    m_workspace.run(
        this,
        [page](OpenOffice &office) -> Result<Paper> {
            QBuffer bytes;
            bytes.open(QIODevice::WriteOnly);
            LAJUR_TRY(office.tray().read(page, bytes));
            return Paper(bytes.data());
        },
        then);
}

/// One page after the other, the oldest first: the workers are needed for what somebody looks at.
void TrayDesk::guessNext()
{
    if (m_guessing || !m_workspace.papers())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const TrayPageId page = m_model.idAt(row);
        if (m_model.isGuessed(page))
            continue;
        m_guessing = true;
        glance(page, [this, page](const Result<Paper> &paper) {
            if (!paper) {
                takeGuess(page, {});
                return;
            }
            m_workspace.papers()->guessPage(*paper, 0, {this, services::PaperUrgency::Idle},
                                            [this, page, paper = *paper](const Result<services::PageGuess> &guess) {
                                                takeGuess(page, inWords(guess));
                                                if (guess && guess->kind == u"ktp")
                                                    judge(page, paper);
                                            });
        });
        return;
    }
}

/// A poor scan is told while the card still lies on the glass.
void TrayDesk::judge(TrayPageId page, const Paper &paper)
{
    m_workspace.papers()->readKtp(
        paper, 0, {this, services::PaperUrgency::Idle}, [this, page](const Result<services::KtpSheet> &sheet) {
            if (!sheet)
                return;
            using identity::FindingMarks;
            const auto scan = identity::scanOf(sheet->values, sheet->crops.value(0));
            m_model.setFaults(page, FindingMarks::sentences(scan.quality), FindingMarks::onPicture(scan));
        });
}

void TrayDesk::takeGuess(TrayPageId page, const PageGuess &guess)
{
    m_guessing = false;
    m_model.setGuess(page, guess);
    lookUpReceipts();
    guessNext();
}

void TrayDesk::lookUpReceipts()
{
    const QStringList numbers = m_model.unknownReceipts();
    for (const QString &number : numbers) {
        m_model.setReceiptTarget(number, {}); // asked once
        m_workspace.run(
            this,
            [number](OpenOffice &office) {
                return services::CaseFinder(office.ports(), office.session()).find(number, 1);
            },
            [this, number](const Result<QList<CaseSummary>> &found) {
                if (found && !found->isEmpty() && found->constFirst().number == number)
                    m_model.setReceiptTarget(number, {found->constFirst().id, number, found->constFirst().name});
            });
    }
}

void TrayDesk::take(const QList<PaperOffer> &offers)
{
    for (const PaperOffer &offer : offers) {
        m_workspace.run(
            this, [offer](OpenOffice &office) { return offer.putInTray(office); },
            [this, offer](const Status &taken) {
                if (!taken)
                    emit failed(tr("%1 was not taken in. %2").arg(offer.name(), taken.error().text));
                load();
            });
    }
}

void TrayDesk::attach(const TrayModel::Plan &plan)
{
    if (m_busy)
        return;
    m_batches.clear();
    for (const TrayModel::Batch &batch : plan.batches)
        m_batches.enqueue(batch);
    m_receipts = plan.receipts;
    setBusy(true);
    attachNext();
}

void TrayDesk::attachNext()
{
    if (m_batches.isEmpty()) {
        setBusy(false);
        if (!m_receipts.isEmpty())
            remove(std::exchange(m_receipts, {}), tr("Receipt: its pages are in their case"));
        load();
        emit finished();
        return;
    }
    const TrayModel::Batch batch = m_batches.dequeue();
    if (batch.kind == u"ktp" && batch.pages.size() == 2 && m_workspace.papers())
        cutSides(batch, {});
    else
        send(batch, {});
}

/// Front and back of a card, scanned one after the other, also become one page, as offices copy a KTP.
void TrayDesk::cutSides(const TrayModel::Batch &batch, const QList<identity::KtpScan> &cut)
{
    if (cut.size() == batch.pages.size()) {
        send(batch, cut);
        return;
    }
    glance(batch.pages.at(cut.size()), [this, batch, cut](const Result<Paper> &paper) {
        if (!paper) {
            send(batch, {});
            return;
        }
        m_workspace.papers()->readKtp(
            *paper, 0, {this, services::PaperUrgency::Visible},
            [this, batch, cut](const Result<services::KtpSheet> &sheet) {
                if (sheet)
                    cutSides(batch,
                             cut + QList<identity::KtpScan>{identity::scanOf(sheet->values, sheet->crops.value(0))});
                else
                    send(batch, {});
            });
    });
}

/// The pages as they are stay in the case; a sheet made of the sides cut out of them becomes the version after.
void TrayDesk::send(const TrayModel::Batch &batch, const QList<identity::KtpScan> &cut)
{
    m_workspace.run(
        this,
        [batch, cut](OpenOffice &office) -> Status {
            LAJUR_TRY(office.tray().attach(batch.target.id, batch.kind, batch.pages));
            const QByteArray sheet = cut.size() == 2 ? bothSides(cut.constFirst(), cut.constLast()) : QByteArray();
            if (sheet.isEmpty())
                return {};
            QBuffer bytes;
            bytes.setData(sheet);
            bytes.open(QIODevice::ReadOnly);
            LAJUR_TRY(office.papers().attachBytes(batch.target.id, batch.kind, bytes, QStringLiteral("image/jpeg")));
            return {};
        },
        [this, batch](const Status &done) {
            if (done) {
                emit attached(batch);
                attachNext();
                return;
            }
            // What is attached is attached; the rest is still in the tray.
            m_batches.clear();
            m_receipts.clear();
            setBusy(false);
            load();
            emit failed(tr("Not attached to %1. %2").arg(batch.target.number, done.error().text));
        });
}

void TrayDesk::remove(const QList<TrayPageId> &pages, const QString &reason)
{
    m_workspace.run(
        this, [pages, reason](OpenOffice &office) { return office.tray().remove(pages, reason); },
        [this, count = int(pages.size())](const Status &done) {
            if (done)
                emit removed(count);
            else
                emit failed(done.error().text);
            load();
        });
}

void TrayDesk::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged();
}

void TrayDesk::forget()
{
    m_glanced.clear();
    m_pictures.clear();
    m_guessing = false;
    m_batches.clear();
    m_busy = false;
    m_model.setEntries({});
}

} // namespace lajur::ui
