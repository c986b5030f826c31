// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/demooffice.h"

#include "models/letters/resources.h"
#include "models/services/demopapers.h"
#include "models/services/demoperson.h"

#include <QBuffer>
#include <QDir>

namespace lajur::services {

using namespace domain;

namespace {

constexpr int WalkedAtMost = 60; // of open and of closed cases each
constexpr int EveryDetour = 4; // so many walked open cases were returned once
constexpr int BatchSize = 500; // cases taken over in one transaction

OfficeProfile demoProfile()
{
    OfficeProfile profile;
    profile.head.government = QStringLiteral("PEMERINTAH KOTA BATAM");
    profile.head.agency = {QStringLiteral("DINAS KOMUNIKASI DAN INFORMATIKA")};
    profile.head.address = {QStringLiteral("Jalan Contoh Nomor 1, Batam 29400"),
                            QStringLiteral("Telepon (0778) 000000 – Laman kominfo.contoh.go.id")};
    profile.head.logo = letters::demoLogo();
    profile.city = QStringLiteral("Batam");
    profile.province = QStringLiteral("Kepulauan Riau");
    profile.agency = QStringLiteral("Pemerintah Kota Batam");
    profile.unit = QStringLiteral("Dinas Komunikasi dan Informatika");
    profile.opdCode = QStringLiteral("DISKOMINFO");
    profile.classification = QStringLiteral("500.12");
    profile.emailDomains = {QStringLiteral("batam.go.id")};
    profile.demo = true;
    return profile;
}

OfficialEntry official(const QString &function, const QString &title, int n, bool signatory)
{
    const CaseForm person = demoPerson(n);
    OfficialEntry entry;
    entry.official.function = function;
    entry.official.name = person.name;
    entry.official.nip = person.nip;
    entry.official.email = person.email;
    entry.official.rank = signatory ? QStringLiteral("IV/b") : QStringLiteral("III/d");
    entry.official.position = title;
    entry.official.functionTitle = title;
    entry.official.signatory = signatory;
    entry.official.validFrom = QDate(2020, 1, 1);
    entry.nik = person.nik;
    return entry;
}

QList<OfficialEntry> demoOfficials()
{
    // Numbers far from those of the applicants; odd ones are no PPPK here.
    return {
        official(QStringLiteral("kepala_dinas"), QStringLiteral("Kepala Dinas Komunikasi dan Informatika"), 8001, true),
        official(QStringLiteral("kabid"), QStringLiteral("Kepala Bidang Pengelolaan Informasi Publik dan Persandian"),
                 8002, false),
        official(QStringLiteral("kasi"), QStringLiteral("Kepala Seksi Persandian"), 8003, false),
        official(QStringLiteral("verifikator"), QStringLiteral("Verifikator Sertifikat Elektronik"), 8004, false)};
}

/// Steps of the SOP in order, with what each asks for.
struct WalkStep {
    const char *from;
    const char *transition;
    QJsonObject inputs;
};

QList<WalkStep> sopSteps(int n, QDate day)
{
    const QString today = day.toString(Qt::ISODate);
    const QString end = day.addYears(2).toString(Qt::ISODate);
    const QJsonObject source{{QStringLiteral("source"), QStringLiteral("portal")}};
    QJsonObject certificate{{QStringLiteral("serial"), QStringLiteral("99%1").arg(n + 1, 18, 10, QLatin1Char('0'))},
                            {QStringLiteral("issuer"), QStringLiteral("BSRE CA DS G1")},
                            {QStringLiteral("validFrom"), today},
                            {QStringLiteral("validTo"), end},
                            {QStringLiteral("source"), QStringLiteral("email")}};
    const QJsonObject verdicts{
        {QStringLiteral("nik"), QStringLiteral("cocok")},       {QStringLiteral("name"), QStringLiteral("cocok")},
        {QStringLiteral("birthDate"), QStringLiteral("cocok")}, {QStringLiteral("sex"), QStringLiteral("cocok")},
        {QStringLiteral("nip"), QStringLiteral("cocok")},       {QStringLiteral("email"), QStringLiteral("cocok")},
        {QStringLiteral("position"), QStringLiteral("cocok")}};
    return {{"DRAF", "terima", {}},
            {"MENUNGGU_DISPOSISI", "disposisi", {}},
            {"DI_KABID", "teruskan", {}},
            {"VERIFIKASI_KASI",
             "catat_bukti_email",
             {{QStringLiteral("how"), QStringLiteral("Email uji dibalas pemohon")}}},
            {"VERIFIKASI_KASI", "periksa", verdicts},
            {"VERIFIKASI_KASI", "setujui", {}},
            {"PENYUSUNAN_REKOMENDASI", "terbitkan_surat", {}},
            {"MENUNGGU_TTD_REKOMENDASI", "catat_ttd", {}},
            {"SIAP_KIRIM_BSRE", "kirim_bsre", {}},
            {"AKUN_DIKIRIM", "daftar", {}},
            {"VERIFIKASI_BSRE", "setujui_bsre", source},
            {"SET_PASSPHRASE", "terbit", certificate},
            {"TERBIT", "selesai", {}}};
}

QStringList openStages()
{
    QStringList stages;
    const QList<WalkStep> steps = sopSteps(0, {});
    for (const WalkStep &step : steps) {
        if (!stages.contains(QLatin1String(step.from)))
            stages << QLatin1String(step.from);
    }
    return stages;
}

/// Stages beside the straight way, each with the one that a step off the way leads there from.
struct SideStage {
    const char *stage;
    const char *from;
    const char *transition;
    QJsonObject inputs;
};

QList<SideStage> sideStages()
{
    const QString reason = QStringLiteral("Scan KTP tidak terbaca, mohon dikirim ulang berwarna");
    return {{"PERBAIKAN_PEMOHON", "VERIFIKASI_KASI", "kembalikan", {{QStringLiteral("reason"), reason}}},
            {"DITOLAK_BSRE",
             "VERIFIKASI_BSRE",
             "tolak_bsre",
             {{QStringLiteral("reason"), QStringLiteral("Nama pada surat berbeda dengan KTP")},
              {QStringLiteral("source"), QStringLiteral("portal")}}}};
}

/// The stage of the straight way that a stage is reached from; itself if it lies on it.
QString wayTo(const QString &stage)
{
    const QList<SideStage> sides = sideStages();
    for (const SideStage &side : sides) {
        if (stage == QLatin1String(side.stage))
            return QLatin1String(side.from);
    }
    return stage;
}

/// Where the walked open cases stand, in turn.
QStringList walkedStages()
{
    QStringList stages = openStages();
    for (const SideStage &side : sideStages())
        stages << QLatin1String(side.stage);
    return stages;
}

IncomingLetter demoLetter(const CaseForm &form, QDate today)
{
    IncomingLetter letter;
    letter.number = QStringLiteral("800/%1/CONTOH/%2").arg(form.phone.right(4)).arg(today.year());
    letter.date = today;
    letter.sender = form.opd;
    letter.subject = QStringLiteral("Permohonan penerbitan sertifikat elektronik");
    letter.receivedOn = today;
    return letter;
}

} // namespace

DemoOffice::DemoOffice(const UseCases &use)
    : m_use(use)
    , m_profile(demoProfile())
{
}

QString DemoOffice::userName()
{
    return QStringLiteral("contoh");
}

QString DemoOffice::password()
{
    return QStringLiteral("contoh-2026");
}

Status DemoOffice::found(PasswordCost cost)
{
    const OfficeSetup::FirstUser user{userName(), QStringLiteral("Pengguna Contoh"), {}, password(), allRoles()};
    LAJUR_TRY(m_use.setup.found(m_profile, demoOfficials(), user, cost, [](const QString &) { return Status(); }));
    return {};
}

Status DemoOffice::enter()
{
    LAJUR_TRY_VALUE(m_profile, m_use.setup.profile());
    return m_use.signIn.signIn(userName(), password());
}

Result<int> DemoOffice::people() const
{
    LAJUR_TRY_VALUE(const QList<CaseId> ids, m_use.ports.caseQueries.allIds());
    return int(ids.size());
}

Result<CaseId> DemoOffice::openCase(const CaseForm &form)
{
    NewCase entry;
    entry.form = form;
    entry.letter = demoLetter(form, m_use.ports.clock.today());
    LAJUR_TRY_VALUE(const Intake intake, m_use.intake.open(entry, m_profile));
    return intake.opened.record.id;
}

Result<StepOutcome> DemoOffice::step(CaseId id, const QString &transition, const QJsonObject &inputs)
{
    StepRequest request;
    request.transition = transition;
    request.inputs = inputs;
    return m_use.steps.take(id, request, m_profile);
}

Status DemoOffice::attach(CaseId id, const QString &kind, const QByteArray &bytes, const QString &mimeType)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    LAJUR_TRY(m_use.papers.attachBytes(id, kind, buffer, mimeType));
    return {};
}

Status DemoOffice::takeAll(CaseId id, const CaseForm &form, const QString &lastStage, bool detour)
{
    LAJUR_TRY(attach(id, QStringLiteral("surat_permohonan"),
                     demoRequest(form, demoLetter(form, m_use.ports.clock.today())),
                     QStringLiteral("application/pdf")));
    LAJUR_TRY(attach(id, QStringLiteral("ktp"), demoKtp(form), QStringLiteral("image/jpeg")));
    const QList<WalkStep> steps = sopSteps(int(id.value), m_use.ports.clock.today());
    for (const WalkStep &next : steps) {
        if (lastStage == QLatin1String(next.from))
            return {};
        if (detour && qstrcmp(next.transition, "catat_bukti_email") == 0) {
            LAJUR_TRY(leaveTheWay(id, QStringLiteral("PERBAIKAN_PEMOHON")));
            LAJUR_TRY(step(id, QStringLiteral("ajukan_ulang")));
        }
        if (qstrcmp(next.transition, "catat_ttd") == 0)
            LAJUR_TRY(attach(id, QStringLiteral("surat_rekomendasi_ttd"),
                             demoScan(QStringLiteral("Surat Rekomendasi (bertanda tangan)"), {form.name}),
                             QStringLiteral("application/pdf")));
        LAJUR_TRY(step(id, QLatin1String(next.transition), next.inputs));
    }
    return {};
}

Status DemoOffice::leaveTheWay(CaseId id, const QString &stage)
{
    const QList<SideStage> sides = sideStages();
    for (const SideStage &side : sides) {
        if (stage == QLatin1String(side.stage))
            LAJUR_TRY(step(id, QLatin1String(side.transition), side.inputs));
    }
    return {};
}

Status DemoOffice::takeOver(int n, const QString &stage)
{
    NewCase entry;
    entry.form = demoPerson(n);
    OutsideStart outside;
    outside.stage = stage;
    outside.note = QStringLiteral("Berkas contoh dari buku agenda lama");
    const QDate today = m_use.ports.clock.today();
    const bool closed = stage == u"SELESAI";
    const qsizetype place = openStages().indexOf(stage);
    const qsizetype issued = openStages().indexOf(QStringLiteral("MENUNGGU_TTD_REKOMENDASI"));
    if (closed || place >= issued) {
        outside.letterNumber = QStringLiteral("500.12/L-%1/CONTOH/%2").arg(n + 1).arg(today.year());
        outside.letterDate = today;
        outside.letterSigned = closed || place > issued;
    }
    if (closed) {
        outside.serial = QStringLiteral("98%1").arg(n + 1, 18, 10, QLatin1Char('0'));
        outside.issuer = QStringLiteral("BSRE CA DS G1");
        outside.validFrom = today;
        outside.validTo = today.addYears(2);
    }
    entry.outside = outside;
    LAJUR_TRY(m_use.intake.open(entry, m_profile));
    return {};
}

Status DemoOffice::fill(int open, int closed, const std::function<void(int done, int all)> &beforeCase)
{
    const QStringList stages = openStages();
    const int walkedClosed = qMin(closed, WalkedAtMost);
    const int walked = walkedClosed + qMin(open, WalkedAtMost);
    int done = 0;
    const auto begin = [&] {
        if (beforeCase)
            beforeCase(done, walked);
        ++done;
    };
    LAJUR_TRY_VALUE(int next, people());
    // Closed ones first: in a real office, too, they are the older rows.
    const QString last = QStringLiteral("SELESAI");
    for (int i = 0; i < walkedClosed; ++i) {
        begin();
        const CaseForm form = demoPerson(next++);
        LAJUR_TRY_VALUE(const CaseId id, openCase(form));
        LAJUR_TRY(takeAll(id, form, last));
    }
    QStringList takenOver(qMax(0, closed - WalkedAtMost), last);
    for (int i = WalkedAtMost; i < open; ++i)
        takenOver << stages[i % stages.size()];
    for (qsizetype first = 0; first < takenOver.size(); first += BatchSize) {
        LAJUR_TRY_VALUE(auto transaction, m_use.ports.transactions.begin());
        for (qsizetype i = first; i < qMin(first + BatchSize, takenOver.size()); ++i)
            LAJUR_TRY(takeOver(next++, takenOver[i]));
        LAJUR_TRY(transaction->commit());
    }
    const QStringList walkedTo = walkedStages();
    for (int i = 0; i < qMin(open, WalkedAtMost); ++i) {
        begin();
        const CaseForm form = demoPerson(next++);
        LAJUR_TRY_VALUE(const CaseId id, openCase(form));
        const QString stage = walkedTo[i % walkedTo.size()];
        LAJUR_TRY(takeAll(id, form, wayTo(stage), i % EveryDetour == 1));
        LAJUR_TRY(leaveTheWay(id, stage));
    }
    return {};
}

Result<DemoWalk> DemoOffice::walk(const QString &folder)
{
    const QDir dir(folder);
    LAJUR_TRY_VALUE(const int n, people());
    const CaseForm form = demoPerson(n);
    LAJUR_TRY_VALUE(const CaseId id, openCase(form));
    LAJUR_TRY(takeAll(id, form, QStringLiteral("PENYUSUNAN_REKOMENDASI")));
    LAJUR_TRY_VALUE(const StepOutcome issued, step(id, QStringLiteral("terbitkan_surat")));
    DemoWalk walk;
    walk.caseNumber = issued.opened.record.number;
    walk.letterNumber = issued.number;
    walk.pdf = dir.absoluteFilePath(QStringLiteral("surat-rekomendasi-%1.pdf").arg(walk.caseNumber));
    LAJUR_TRY(m_use.ports.files.write(walk.pdf, issued.letterPdf));
    for (const QLatin1String name :
         {QLatin1String("pemohon"), QLatin1String("rekomendasi"), QLatin1String("sertifikat")}) {
        const QString path = dir.absoluteFilePath(QStringLiteral("register-%1.csv").arg(name));
        LAJUR_TRY(m_use.registers.csv(name, path));
        walk.registers << path;
    }
    return walk;
}

} // namespace lajur::services
