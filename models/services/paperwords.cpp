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

} // namespace

QString PaperWords::field(const QString &name)
{
    for (const Word &known : Fields) {
        if (name == QLatin1String(known.name))
            return QString::fromUtf8(known.word);
    }
    return name;
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

QList<letters::TextMark> PaperWords::marks(const QList<identity::TextSpan> &spans)
{
    QList<letters::TextMark> marks;
    for (const identity::TextSpan &span : spans)
        marks.append({span.begin, span.length});
    return marks;
}

} // namespace lajur::services
