// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/officework.h"

#include "app/intake/watchfolder.h"
#include "app/storage/backup.h"
#include "app/storage/folderdocumentstore.h"
#include "app/storage/posixfile.h"
#include "models/services/demooffice.h"
#include "models/services/demoperson.h"
#include "tests/testlib/passwordcost.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QRandomGenerator>

namespace lajur::crash {

using namespace domain;
using composition::Office;
using workflow::Action;

namespace {

/// Acts beside the straight way through the SOP.
bool isDetour(const QString &transition)
{
    static const QStringList detours{
        QStringLiteral("kembalikan"),
        QStringLiteral("tolak"),
        QStringLiteral("kembalikan_ke_kasi"),
        QStringLiteral("tarik_surat"),
        QStringLiteral("tarik_surat_ttd"),
        QStringLiteral("tolak_bsre"),
        QStringLiteral("batalkan"),
        QStringLiteral("koreksi_sertifikat"),
        QStringLiteral("kirim_ulang_akun"),
        QStringLiteral("kirim_ulang_passphrase"),
        QStringLiteral("passphrase_awal"),
        QStringLiteral("catat_bukti_email"),
        QStringLiteral("periksa"),
    };
    return detours.contains(transition);
}

bool endsCase(const QString &transition)
{
    return transition == u"tolak" || transition == u"batalkan";
}

/// Bytes that begin as a PDF or a JPEG does; nothing in the office decodes the rest.
QByteArray paperBytes(std::mt19937_64 &random, bool picture)
{
    QByteArray bytes = picture ? QByteArray("\xff\xd8\xff\xe0\x00\x10JFIF", 10) : QByteArray("%PDF-1.4\n");
    const int size = std::uniform_int_distribution(300, 9000)(random);
    while (bytes.size() < size)
        bytes.append(char(random() & 0xff));
    return bytes;
}

/// A small grey page as the scanner makes it.
QByteArray pageBytes(std::mt19937_64 &random)
{
    QImage image(40, 56, QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] = uchar(random() & 0xff);
    image.setDotsPerMeterX(11811);
    image.setDotsPerMeterY(11811);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 92);
    return buffer.data();
}

} // namespace

OfficeWork::OfficeWork(const QString &root, const Taker &taker)
    : m_root(root)
    , m_taker(taker)
{
}

int OfficeWork::chance(int upTo)
{
    return std::uniform_int_distribution(0, upTo - 1)(m_random);
}

Status OfficeWork::begin(const composition::OfficeOptions &options, bool create)
{
    auto opened = create ? Office::create(officeFolder(m_root), options) : Office::open(officeFolder(m_root), options);
    if (!opened)
        return failure(opened);
    m_office = std::move(*opened);
    services::DemoOffice demo({m_office->ports(), m_office->session(), m_office->setup(), m_office->signIn(),
                               m_office->intake(), m_office->papers(), m_office->steps(), m_office->registers()});
    const Status begun = create ? demo.found(m_office->passwordCost()) : demo.enter();
    if (!begun) {
        // As the programs do: a founding whose last sync failed may still be found whole in the log later.
        if (create)
            m_office->abandon();
        return begun;
    }
    LAJUR_TRY_VALUE(m_profile, m_office->setup().profile());
    LAJUR_TRY_VALUE(const QList<DailySeal> seals, m_office->ports().seals.all());
    m_clock.setDaysAhead(seals.size());
    return {};
}

Result<std::unique_ptr<OfficeWork>> OfficeWork::found(const QString &root, const Taker &taker)
{
    std::unique_ptr<OfficeWork> work(new OfficeWork(root, taker));
    composition::OfficeOptions options{&work->m_clock, testlib::minimumPasswordCost};
    LAJUR_TRY(work->begin(options, true));
    Promise promise;
    promise.act = QStringLiteral("found");
    promise.user = services::DemoOffice::userName();
    taker(promise);
    return work;
}

Result<std::unique_ptr<OfficeWork>> OfficeWork::enter(const QString &root, const Taker &taker)
{
    std::unique_ptr<OfficeWork> work(new OfficeWork(root, taker));
    composition::OfficeOptions options{&work->m_clock, testlib::minimumPasswordCost};
    LAJUR_TRY(work->begin(options, false));
    return work;
}

Status OfficeWork::promiseEntry(CaseId id, Promise promise)
{
    LAJUR_TRY_VALUE(const CaseEvent event, m_office->ports().caseQueries.lastEvent(id));
    promise.caseId = id.value;
    promise.event = event.sequence;
    promise.stage = event.toStage;
    promise.mark = QString::fromLatin1(event.mac.toHex().left(12));
    m_taker(promise);
    return {};
}

Result<CaseId> OfficeWork::newestCase()
{
    LAJUR_TRY_VALUE(const Board board, m_office->ports().caseQueries.board());
    CaseId newest;
    for (const BoardRow &row : board.rows)
        newest.value = std::max(newest.value, row.id.value);
    if (!newest.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("No case is open."));
    return newest;
}

Status OfficeWork::openCase()
{
    LAJUR_TRY_VALUE(const QList<CaseId> ids, m_office->ports().caseQueries.allIds());
    services::NewCase entry;
    entry.form = services::demoPerson(int(ids.size()));
    entry.letter.number = QStringLiteral("800/%1/CONTOH").arg(ids.size() + 1);
    entry.letter.date = m_clock.today();
    entry.letter.sender = entry.form.opd;
    entry.letter.receivedOn = entry.letter.date;
    LAJUR_TRY_VALUE(const services::Intake intake, m_office->intake().open(entry, m_profile));
    Promise promise;
    promise.act = QStringLiteral("open");
    promise.number = intake.opened.record.number;
    return promiseEntry(intake.opened.record.id, promise);
}

Status OfficeWork::attach(CaseId id, const QString &kind)
{
    QBuffer buffer;
    buffer.setData(paperBytes(m_random, kind == u"ktp"));
    buffer.open(QIODevice::ReadOnly);
    LAJUR_TRY_VALUE(const DocumentVersion version,
                    m_office->papers().attachBytes(id, kind, buffer, services::paperTypeOf(buffer.peek(8))));
    const storage::FolderDocumentStore store(officeFolder(m_root) + u'/' + storage::Backup::papersFolderName());
    Promise promise;
    promise.act = QStringLiteral("attach");
    promise.paper = version.storedName;
    promise.digest = digestOfFile(store.pathOf(version.storedName), promise.size);
    return promiseEntry(id, promise);
}

Status OfficeWork::scanPage()
{
    QBuffer buffer;
    buffer.setData(pageBytes(m_random));
    buffer.open(QIODevice::ReadOnly);
    LAJUR_TRY_VALUE(const services::ScanTray::Taken taken,
                    m_office->tray().add(buffer, {TraySource::scanner(), QStringLiteral("pemindai"), {}, 1, false}));
    const storage::FolderDocumentStore store(officeFolder(m_root) + u'/' + storage::Backup::papersFolderName());
    Promise promise;
    promise.act = QStringLiteral("scan");
    promise.trayPage = taken.page.id.value;
    promise.digest = digestOfFile(store.pathOf(taken.page.storedName), promise.size);
    m_taker(promise);
    return {};
}

Status OfficeWork::watchCopier()
{
    const QString name
        = QStringLiteral("%1.pdf").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    QBuffer scan;
    scan.setData(paperBytes(m_random, false) + name.toLatin1() + "\n%%EOF\n");
    scan.open(QIODevice::ReadOnly);
    LAJUR_TRY(storage::makeFolder(copierFolder(m_root)));
    LAJUR_TRY(m_office->ports().files.write(copierFolder(m_root) + u'/' + name, scan.data()));
    Promise promise;
    promise.act = QStringLiteral("copied");
    promise.copied = name;
    LAJUR_TRY_VALUE(const QByteArray fingerprint, m_office->tray().fingerprint(scan));
    promise.digest = QString::fromLatin1(fingerprint.toHex());
    m_taker(promise);
    DayClock clock;
    intake::WatchFolder folder(m_office->tray(), clock);
    for (int day = 0; day < 2; ++day) {
        clock.setDaysAhead(day);
        LAJUR_TRY_VALUE(const services::WatchReport report, folder.look({copierFolder(m_root), false}));
        if (!report.problems.isEmpty())
            return failure(ErrorCode::DiskFull, report.problems.constFirst().text,
                           QStringLiteral("a file of the copier stays")); // on a good disk there is no problem
    }
    return {};
}

Status OfficeWork::attachPages(CaseId id)
{
    LAJUR_TRY_VALUE(QList<TrayPage> waiting, m_office->ports().tray.all());
    erase_if(waiting, [](const TrayPage &page) { return page.source != TraySource::scanner(); });
    if (waiting.size() < 2)
        return failure(ErrorCode::Refused, QStringLiteral("The tray holds no two pages."));
    const QList<TrayPageId> pages{waiting.at(0).id, waiting.at(1).id};
    LAJUR_TRY_VALUE(const DocumentVersion version, m_office->tray().attach(id, QStringLiteral("lainnya"), pages));
    const storage::FolderDocumentStore store(officeFolder(m_root) + u'/' + storage::Backup::papersFolderName());
    Promise promise;
    promise.act = QStringLiteral("tray");
    promise.paper = version.storedName;
    promise.digest = digestOfFile(store.pathOf(version.storedName), promise.size);
    return promiseEntry(id, promise);
}

Status OfficeWork::edit(CaseId id)
{
    LAJUR_TRY_VALUE(const services::OpenedCase opened, m_office->ledger().load(id));
    LAJUR_TRY_VALUE(CaseForm form, m_office->ledger().form(opened));
    form.unit = QStringLiteral("Subbagian %1").arg(1 + chance(99));
    LAJUR_TRY(m_office->intake().edit(id, form, QStringLiteral("Unit kerja pada surat berbeda"), m_profile));
    Promise promise;
    promise.act = QStringLiteral("edit");
    return promiseEntry(id, promise);
}

QJsonObject OfficeWork::inputsFor(const Action &action)
{
    QJsonObject inputs;
    const QDate today = m_clock.today();
    for (const workflow::Input &input : action.inputs) {
        if (!input.required)
            continue;
        QString value = QStringLiteral("Keterangan contoh yang cukup panjang");
        if (input.type == workflow::InputType::Choice)
            value = input.choices.constFirst();
        else if (input.type == workflow::InputType::Date)
            value = (input.after.isEmpty() ? today : today.addYears(2)).toString(Qt::ISODate);
        else if (input.name == u"serial")
            value = QStringLiteral("97%1").arg(m_random() % 1'000'000'000'000'000ULL, 15, 10, QLatin1Char('0'));
        inputs.insert(input.name, value);
    }
    return inputs;
}

Status OfficeWork::take(CaseId id, const QString &transition)
{
    LAJUR_TRY_VALUE(const QList<Action> actions, m_office->steps().actions(id, m_profile));
    services::StepRequest request;
    request.transition = transition;
    for (const Action &action : actions) {
        if (action.transition == transition)
            request.inputs = inputsFor(action);
    }
    LAJUR_TRY_VALUE(const services::StepOutcome outcome, m_office->steps().take(id, request, m_profile));
    Promise promise;
    promise.act = transition;
    promise.number = outcome.number;
    LAJUR_TRY(promiseEntry(id, promise));
    if (outcome.letterPdf.isEmpty())
        return {};
    return handOut(QStringLiteral("surat-%1-%2.pdf").arg(id.value).arg(outcome.opened.history.size()),
                   outcome.letterPdf);
}

Status OfficeWork::handOut(const QString &name, const QByteArray &bytes)
{
    LAJUR_TRY(m_office->ports().files.write(outFolder(m_root) + u'/' + name, bytes));
    Promise promise;
    promise.act = QStringLiteral("file");
    promise.file = name;
    promise.size = bytes.size();
    promise.digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    m_taker(promise);
    return {};
}

Status OfficeWork::undo(CaseId id)
{
    LAJUR_TRY(m_office->steps().undo(id, QStringLiteral("Salah tekan"), m_profile));
    Promise promise;
    promise.act = QStringLiteral("undo");
    return promiseEntry(id, promise);
}

Status OfficeWork::readPaper(CaseId id)
{
    LAJUR_TRY_VALUE(const auto papers, m_office->ports().documents.latestOfCase(id));
    if (std::none_of(papers.cbegin(), papers.cend(), [](const auto &paper) { return paper.first == u"ktp"; }))
        return failure(ErrorCode::Refused, QStringLiteral("The case has no KTP yet."));
    QBuffer paper;
    paper.open(QIODevice::WriteOnly);
    LAJUR_TRY(m_office->papers().read(id, QStringLiteral("ktp"), 0, paper, QStringLiteral("view")));
    Promise promise;
    promise.act = QStringLiteral("read");
    return promiseEntry(id, promise);
}

Status OfficeWork::reprint(CaseId id)
{
    LAJUR_TRY_VALUE(const QByteArray pdf, m_office->letters().reprint(id, m_profile));
    Promise promise;
    promise.act = QStringLiteral("reprint");
    LAJUR_TRY(promiseEntry(id, promise));
    LAJUR_TRY_VALUE(const CaseEvent event, m_office->ports().caseQueries.lastEvent(id));
    return handOut(QStringLiteral("surat-%1-%2.pdf").arg(id.value).arg(event.sequence), pdf);
}

Status OfficeWork::exportRegisters()
{
    for (const QLatin1String name :
         {QLatin1String("pemohon"), QLatin1String("rekomendasi"), QLatin1String("sertifikat")}) {
        // A new name each time, whatever the seed: the promise is about these bytes.
        const QString file = QStringLiteral("%1-%2.csv")
                                 .arg(name)
                                 .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
        const QString path = outFolder(m_root) + u'/' + file;
        LAJUR_TRY(m_office->registers().csv(name, path));
        Promise promise;
        promise.act = QStringLiteral("register");
        promise.file = file;
        promise.digest = digestOfFile(path, promise.size);
        m_taker(promise);
    }
    return {};
}

Status OfficeWork::keepDraft()
{
    LAJUR_TRY_VALUE(const auto kept, m_office->drafts().kept());
    const DraftId former = kept.size() < 3 ? DraftId() : kept.at(chance(int(kept.size()))).id;
    const QJsonObject content{{QStringLiteral("unit"), QStringLiteral("Setengah jadi %1").arg(chance(1000))}};
    const QDateTime before = m_clock.now();
    LAJUR_TRY_VALUE(const DraftId id, m_office->drafts().keep(former, QStringLiteral("case"), content));
    Promise promise;
    promise.act = QStringLiteral("draft");
    promise.draft = id.value;
    promise.savedAt = before;
    m_taker(promise);
    return {};
}

Status OfficeWork::addUser()
{
    LAJUR_TRY_VALUE(const QList<User> users, m_office->ports().users.all());
    services::UserAdministration::NewUser entry;
    entry.name = QStringLiteral("petugas%1").arg(users.size());
    entry.fullName = QStringLiteral("Petugas Contoh");
    entry.roles = QStringList{QStringLiteral("loket")};
    entry.password = m_office->ports().keys.newPassword();
    LAJUR_TRY(m_office->users().add(entry));
    Promise promise;
    promise.act = QStringLiteral("user");
    promise.user = entry.name;
    m_taker(promise);
    return {};
}

Status OfficeWork::endDay()
{
    LAJUR_TRY(m_office->finishWork());
    LAJUR_TRY_VALUE(const QList<DailySeal> seals, m_office->ports().seals.all());
    m_clock.setDaysAhead(seals.size());
    Promise promise;
    promise.act = QStringLiteral("seal");
    promise.seal = int(seals.size());
    m_taker(promise);
    return {};
}

Result<QString> OfficeWork::missingPaper(CaseId id, const QString &stage)
{
    LAJUR_TRY_VALUE(const auto papers, m_office->ports().documents.latestOfCase(id));
    QStringList wanted{QStringLiteral("surat_permohonan"), QStringLiteral("ktp")};
    if (stage == u"MENUNGGU_TTD_REKOMENDASI")
        wanted << QStringLiteral("surat_rekomendasi_ttd");
    for (const auto &[kind, version] : papers)
        wanted.removeAll(kind);
    return wanted.value(0);
}

Result<QList<Action>> OfficeWork::openActions(CaseId id)
{
    LAJUR_TRY_VALUE(QList<Action> actions, m_office->steps().actions(id, m_profile));
    erase_if(actions, [](const Action &action) { return !action.open; });
    return actions;
}

Status OfficeWork::walk(CaseId id, const QString &stage)
{
    for (int steps = 0; steps < 40; ++steps) {
        LAJUR_TRY_VALUE(const Case record, m_office->ports().caseQueries.byId(id));
        if (record.stage == stage)
            return {};
        LAJUR_TRY_VALUE(const QString paper, missingPaper(id, record.stage));
        if (!paper.isEmpty()) {
            LAJUR_TRY(attach(id, paper));
            continue;
        }
        LAJUR_TRY_VALUE(const QList<Action> actions, openActions(id));
        const auto straight = std::find_if(actions.cbegin(), actions.cend(),
                                           [](const Action &action) { return !isDetour(action.transition); });
        if (straight != actions.cend()) {
            LAJUR_TRY(take(id, straight->transition));
            continue;
        }
        LAJUR_TRY(take(id, QStringLiteral("catat_bukti_email")));
        LAJUR_TRY(take(id, QStringLiteral("periksa")));
    }
    return failure(ErrorCode::Refused, QStringLiteral("The case does not come to %1.").arg(stage));
}

Status OfficeWork::advance(CaseId id)
{
    LAJUR_TRY_VALUE(const Case record, m_office->ports().caseQueries.byId(id));
    LAJUR_TRY_VALUE(const QString paper, missingPaper(id, record.stage));
    if (!paper.isEmpty())
        return attach(id, paper);
    LAJUR_TRY_VALUE(QList<Action> actions, openActions(id));
    const auto straight = std::find_if(actions.cbegin(), actions.cend(),
                                       [](const Action &action) { return !isDetour(action.transition); });
    if (straight != actions.cend() && chance(100) < 85)
        return take(id, straight->transition);
    if (straight == actions.cend() && record.stage == u"VERIFIKASI_KASI" && chance(100) < 75)
        return take(id, chance(2) == 0 ? QStringLiteral("catat_bukti_email") : QStringLiteral("periksa"));
    if (chance(100) < 85)
        erase_if(actions, [](const Action &action) { return endsCase(action.transition); });
    if (actions.isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("Nothing can be done with the case now."));
    return take(id, actions.at(chance(int(actions.size()))).transition);
}

Status OfficeWork::next()
{
    LAJUR_TRY_VALUE(const Board board, m_office->ports().caseQueries.board());
    const int dice = chance(100);
    if (board.rows.size() < 3 || (dice < 8 && board.rows.size() < 5))
        return openCase();
    const CaseId id = board.rows.at(chance(int(board.rows.size()))).id;
    if (dice < 14)
        return edit(id);
    if (dice < 20)
        return undo(id);
    if (dice < 23)
        return attach(id, QStringLiteral("ktp"));
    if (dice < 25)
        return scanPage();
    if (dice < 27)
        return readPaper(id);
    if (dice < 28)
        return chance(2) == 0 ? attachPages(id) : watchCopier();
    if (dice < 31)
        return reprint(id);
    if (dice < 35)
        return keepDraft();
    if (dice < 36)
        return exportRegisters();
    if (dice < 37)
        return addUser();
    if (dice < 40)
        return endDay();
    return advance(id);
}

} // namespace lajur::crash
