// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/paperwords.h"

#include <array>

namespace lajur::services {

namespace {

struct Word {
    const char *name;
    const char *word;
};

constexpr std::array<Word, 11> Fields{{
    {"nik", "NIK"},
    {"name", "Nama"},
    {"birthPlace", "Tempat lahir"},
    {"birthDate", "Tanggal lahir"},
    {"sex", "Jenis kelamin"},
    {"nip", "NIP"},
    {"email", "Email"},
    {"position", "Jabatan"},
    {"rank", "Pangkat/golongan"},
    {"unit", "Unit kerja"},
    {"opd", "Perangkat daerah"},
}};

constexpr std::array<Word, 12> Papers{{
    {"surat_permohonan", "Surat permohonan"},
    {"ktp", "KTP"},
    {"disposisi", "Disposisi"},
    {"sk_jabatan", "SK jabatan"},
    {"sk_pangkat", "SK pangkat"},
    {"bukti_email", "Bukti email"},
    {"surat_rekomendasi", "Surat Rekomendasi"},
    {"surat_rekomendasi_ttd", "Surat Rekomendasi bertanda tangan"},
    {"bukti_bsre", "Bukti dari BSrE"},
    {"lembar_perbandingan", "Lembar perbandingan"},
    {"surat_pengembalian", "Surat pengembalian"},
    {"lainnya", "Dokumen lain"},
}};

template <std::size_t Size>
QString wordFor(const QString &name, const std::array<Word, Size> &words)
{
    for (const Word &known : words) {
        if (name == QLatin1String(known.name))
            return QString::fromUtf8(known.word);
    }
    return name;
}

} // namespace

QString PaperWords::field(const QString &name)
{
    return wordFor(name, Fields);
}

QString PaperWords::paper(const QString &kind)
{
    return wordFor(kind, Papers);
}

QString PaperWords::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Equal:
        return QStringLiteral("cocok");
    case Verdict::DiffersValidly:
        return QStringLiteral("beda tapi sah");
    case Verdict::Wrong:
        return QStringLiteral("salah");
    case Verdict::Open:
        break;
    }
    return QStringLiteral("belum");
}

QString PaperWords::sex(domain::Sex sex)
{
    return sex == domain::Sex::Female ? QStringLiteral("perempuan") : QStringLiteral("laki-laki");
}

QList<letters::TextMark> PaperWords::marks(const QList<identity::TextSpan> &spans)
{
    QList<letters::TextMark> marks;
    for (const identity::TextSpan &span : spans)
        marks.append({span.begin, span.length});
    return marks;
}

} // namespace lajur::services
