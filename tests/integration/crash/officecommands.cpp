// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/officecommands.h"

#include "app/composition/upkeep.h"

namespace lajur::crash {

using namespace domain;

namespace {

/// Stage in which each step is taken.
const QList<std::pair<QString, QString>> &steps()
{
    static const QList<std::pair<QString, QString>> all{
        {QStringLiteral("terima"), QStringLiteral("DRAF")},
        {QStringLiteral("disposisi"), QStringLiteral("MENUNGGU_DISPOSISI")},
        {QStringLiteral("teruskan"), QStringLiteral("DI_KABID")},
        {QStringLiteral("catat_bukti_email"), QStringLiteral("VERIFIKASI_KASI")},
        {QStringLiteral("periksa"), QStringLiteral("VERIFIKASI_KASI")},
        {QStringLiteral("kembalikan"), QStringLiteral("VERIFIKASI_KASI")},
        {QStringLiteral("ajukan_ulang"), QStringLiteral("PERBAIKAN_PEMOHON")},
        {QStringLiteral("setujui"), QStringLiteral("VERIFIKASI_KASI")},
        {QStringLiteral("terbitkan_surat"), QStringLiteral("PENYUSUNAN_REKOMENDASI")},
        {QStringLiteral("tarik_surat"), QStringLiteral("MENUNGGU_TTD_REKOMENDASI")},
        {QStringLiteral("catat_ttd"), QStringLiteral("MENUNGGU_TTD_REKOMENDASI")},
        {QStringLiteral("kirim_bsre"), QStringLiteral("SIAP_KIRIM_BSRE")},
        {QStringLiteral("daftar"), QStringLiteral("AKUN_DIKIRIM")},
        {QStringLiteral("tolak_bsre"), QStringLiteral("VERIFIKASI_BSRE")},
        {QStringLiteral("setujui_bsre"), QStringLiteral("VERIFIKASI_BSRE")},
        {QStringLiteral("terbit"), QStringLiteral("SET_PASSPHRASE")},
        {QStringLiteral("selesai"), QStringLiteral("TERBIT")},
        {QStringLiteral("batalkan"), QStringLiteral("DI_KABID")},
    };
    return all;
}

QString stageOf(const QString &transition)
{
    for (const auto &[step, stage] : steps()) {
        if (step == transition)
            return stage;
    }
    return {};
}

QString backupFolder(const QString &root)
{
    return root + QStringLiteral("/backup");
}

} // namespace

QStringList OfficeCommands::names()
{
    QStringList all{QStringLiteral("open"),  QStringLiteral("attach"),   QStringLiteral("edit"),
                    QStringLiteral("undo"),  QStringLiteral("read"),     QStringLiteral("reprint"),
                    QStringLiteral("draft"), QStringLiteral("register"), QStringLiteral("user"),
                    QStringLiteral("seal"),  QStringLiteral("backup"),   QStringLiteral("restore"),
                    QStringLiteral("scan"),  QStringLiteral("tray"),     QStringLiteral("watch")};
    for (const auto &step : steps())
        all << step.first;
    return all;
}

Status OfficeCommands::prepare(OfficeWork &work, const QString &name)
{
    LAJUR_TRY(work.openCase());
    LAJUR_TRY_VALUE(const CaseId id, work.newestCase());
    if (name == u"reprint" || name == u"register" || worksSignedOut(name))
        return work.walk(id, QStringLiteral("MENUNGGU_TTD_REKOMENDASI"));
    if (name == u"tray") {
        LAJUR_TRY(work.scanPage());
        return work.scanPage();
    }
    if (name == u"undo" || name == u"read")
        return work.walk(id, QStringLiteral("DI_KABID"));
    if (name == u"ajukan_ulang") {
        LAJUR_TRY(work.walk(id, QStringLiteral("DI_KABID")));
        return work.take(id, QStringLiteral("kembalikan"));
    }
    if (name == u"terima") {
        LAJUR_TRY(work.attach(id, QStringLiteral("ktp")));
        return work.attach(id, QStringLiteral("surat_permohonan"));
    }
    if (name == u"setujui") {
        LAJUR_TRY(work.walk(id, QStringLiteral("VERIFIKASI_KASI")));
        LAJUR_TRY(work.take(id, QStringLiteral("catat_bukti_email")));
        return work.take(id, QStringLiteral("periksa"));
    }
    if (const QString stage = stageOf(name); !stage.isEmpty())
        LAJUR_TRY(work.walk(id, stage));
    return name == u"catat_ttd" ? work.attach(id, QStringLiteral("surat_rekomendasi_ttd")) : Status();
}

Status OfficeCommands::run(OfficeWork &work, const QString &name)
{
    if (name == u"open")
        return work.openCase();
    if (name == u"draft")
        return work.keepDraft();
    if (name == u"register")
        return work.exportRegisters();
    if (name == u"user")
        return work.addUser();
    if (name == u"seal")
        return work.endDay();
    if (name == u"scan")
        return work.scanPage();
    if (name == u"watch")
        return work.watchCopier();
    LAJUR_TRY_VALUE(const CaseId id, work.newestCase());
    if (name == u"attach")
        return work.attach(id, QStringLiteral("ktp"));
    if (name == u"tray")
        return work.attachPages(id);
    if (name == u"edit")
        return work.edit(id);
    if (name == u"undo")
        return work.undo(id);
    if (name == u"read")
        return work.readPaper(id);
    if (name == u"reprint")
        return work.reprint(id);
    return work.take(id, name);
}

bool OfficeCommands::worksSignedOut(const QString &name)
{
    return name == u"backup" || name == u"restore";
}

Status OfficeCommands::runSignedOut(const QString &root, const QString &name, const OfficeWork::Taker &taker)
{
    Promise promise;
    promise.act = name;
    if (name == u"restore") {
        LAJUR_TRY(composition::restore(backupFolder(root), OfficeWork::officeFolder(root)));
    } else {
        LAJUR_TRY(composition::backUp(OfficeWork::officeFolder(root), backupFolder(root), 2));
    }
    taker(promise);
    return {};
}

} // namespace lajur::crash
