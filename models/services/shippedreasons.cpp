// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/shippedreasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lajur::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

struct Wording {
    const char *id;
    const char *title;
    const char *paperText;
    const char *bring;
};

constexpr const char *Ktp = "Pindaian KTP berwarna, utuh, tegak, dan terbaca (300 dpi)";
constexpr const char *Letter = "Surat permohonan yang sudah diperbaiki";
constexpr const char *Mailbox = "Alamat email kedinasan perorangan yang aktif";
constexpr const char *Readiness = "KTP asli dan telepon genggam saat menunggu tautan dari BSrE";

constexpr std::array<Wording, 19> Wordings{{
    {"data-differ", QT_TRANSLATE_NOOP("Services", "The data in the letter of request differ from the KTP"),
     "Data pada surat permohonan tidak sama dengan KTP.", Letter},
    {"titles-in-name", QT_TRANSLATE_NOOP("Services", "The name carries titles that are not on the KTP"),
     "Nama memuat gelar yang tidak tercantum pada KTP.", Letter},
    {"email-inactive", QT_TRANSLATE_NOOP("Services", "The e-mail address is not active"), "Alamat email tidak aktif.",
     Mailbox},
    {"email-shared", QT_TRANSLATE_NOOP("Services", "The e-mail address belongs to the agency, not to the person"),
     "Alamat email adalah milik perangkat daerah, bukan perorangan.", Mailbox},
    {"email-full", QT_TRANSLATE_NOOP("Services", "The mailbox is full"),
     "Kotak masuk email penuh sehingga tautan dari BSrE tidak diterima.", Mailbox},
    {"ktp-blurred", QT_TRANSLATE_NOOP("Services", "The KTP is blurred"), "Pindaian KTP buram.", Ktp},
    {"ktp-grey", QT_TRANSLATE_NOOP("Services", "The KTP is not in colour"), "Pindaian KTP tidak berwarna.", Ktp},
    {"ktp-cropped", QT_TRANSLATE_NOOP("Services", "The KTP is cut off"), "Pindaian KTP terpotong.", Ktp},
    {"ktp-glare", QT_TRANSLATE_NOOP("Services", "A reflection covers part of the KTP"),
     "Sebagian KTP tertutup pantulan cahaya.", Ktp},
    {"ktp-sideways", QT_TRANSLATE_NOOP("Services", "The KTP was uploaded sideways"), "Pindaian KTP tidak tegak.", Ktp},
    {"incomplete", QT_TRANSLATE_NOOP("Services", "Papers are missing"), "Berkas persyaratan tidak lengkap.",
     "Berkas persyaratan yang belum ada"},
    {"letter-unsigned", QT_TRANSLATE_NOOP("Services", "The letter of request is not signed"),
     "Surat permohonan belum ditandatangani.", Letter},
    {"letter-unstamped", QT_TRANSLATE_NOOP("Services", "The letter of request has no stamp"),
     "Surat permohonan belum dibubuhi cap dinas.", Letter},
    {"letter-undated", QT_TRANSLATE_NOOP("Services", "The letter of request has no date"),
     "Surat permohonan belum diberi tanggal.", Letter},
    {"post-outdated", QT_TRANSLATE_NOOP("Services", "Post or unit is no longer right after a transfer"),
     "Jabatan atau unit kerja tidak sesuai lagi setelah mutasi.",
     "Surat permohonan dengan jabatan dan unit kerja terbaru, disertai SK terakhir"},
    {"nik-unknown", QT_TRANSLATE_NOOP("Services", "The NIK is not registered or does not match"),
     "NIK belum terdaftar atau tidak sesuai pada data kependudukan.",
     "Bukti pemutakhiran data dari Dinas Kependudukan dan Pencatatan Sipil"},
    {"bound-elsewhere", QT_TRANSLATE_NOOP("Services", "NIK or e-mail is bound to an account of another agency"),
     "NIK atau email sudah terikat pada akun instansi lain.", "Surat pelepasan akun dari instansi sebelumnya"},
    {"link-expired", QT_TRANSLATE_NOOP("Services", "The link for activation or passphrase has expired"),
     "Tautan aktivasi atau passphrase sudah kedaluwarsa.", Readiness},
    {"identity-unproven", QT_TRANSLATE_NOOP("Services", "The selfie failed or was not taken by the applicant"),
     "Verifikasi wajah gagal atau tidak dilakukan oleh pemohon sendiri.", Readiness},
}};

ShippedReason reasonOf(const Wording &wording)
{
    return {QString::fromLatin1(wording.id), Tr::tr(wording.title), QString::fromUtf8(wording.paperText),
            QString::fromUtf8(wording.bring)};
}

/// Whoever types it leaves the full stop out, or begins it in lower case.
QString comparable(const QString &text)
{
    QString plain = text.simplified().toCaseFolded();
    while (plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

} // namespace

QList<ShippedReason> shippedReasons()
{
    QList<ShippedReason> reasons;
    for (const Wording &wording : Wordings)
        reasons.append(reasonOf(wording));
    return reasons;
}

std::optional<ShippedReason> shippedReasonOf(const QString &text)
{
    const QString wanted = comparable(text);
    for (const Wording &wording : Wordings) {
        const QStringList ways{QString::fromUtf8(wording.paperText), QString::fromUtf8(wording.title),
                               Tr::tr(wording.title)};
        if (std::any_of(ways.begin(), ways.end(), [&](const QString &way) { return comparable(way) == wanted; }))
            return reasonOf(wording);
    }
    return std::nullopt;
}

} // namespace lajur::services
