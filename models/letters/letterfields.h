// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace lajur::letters {

/// One person's block in BSrE's form of the letter.
struct LetterPerson {
    QString name;
    QString nip;
    QString nik;
    QString rank; ///< "Penata Muda Tingkat I (III/b)" or "Golongan IX"
    QString position; ///< Jabatan
    QString unit; ///< Unit kerja
    QString agency; ///< Instansi, "Pemerintah Kota Batam".
    QString organisation; ///< Applicant only: the OPD, which the title names.
    QString city; ///< Applicant only.
    QString province; ///< Applicant only.
    QString email;
};

/// What stands in one Surat Rekomendasi; frozen when the letter is issued.
struct LetterFields {
    QString number; ///< As printed.
    bool numberByHand = false; ///< Number comes later from Tata Usaha: an empty line is printed to write it on.
    LetterPerson signatory;
    LetterPerson applicant;
    QString system;
    QString purpose;
    QString place;
    QDate date;
    QString signatureTitle; ///< Lines above the name: "Kepala Dinas …," or "a.n. Kepala Dinas …\nSekretaris,"
    QString signatureRank; ///< Pangkat alone, as under the name, "Pembina"; may be empty for PPPK.
    bool specimen = false; ///< Prints CONTOH across the page.
};

/// Head of the office's paper (kop).
struct Letterhead {
    QString government; ///< "PEMERINTAH KOTA BATAM"
    QStringList agency; ///< "DINAS KOMUNIKASI DAN INFORMATIKA", one to three lines
    QStringList address; ///< Address, telephone, site and e-mail; one to three lines
    QByteArray logo; ///< PNG, empty if none
};

} // namespace lajur::letters
