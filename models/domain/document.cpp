// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/document.h"

#include <QCoreApplication>

namespace lajur::domain {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Domain)
};

struct Kind {
    const char *id;
    const char *title;
};

constexpr Kind kinds[] = {
    {"surat_permohonan", QT_TRANSLATE_NOOP("Domain", "Letter of request")},
    {"ktp", QT_TRANSLATE_NOOP("Domain", "KTP")},
    {"disposisi", QT_TRANSLATE_NOOP("Domain", "Disposisi")},
    {"sk_jabatan", QT_TRANSLATE_NOOP("Domain", "SK of position")},
    {"sk_pangkat", QT_TRANSLATE_NOOP("Domain", "SK of pangkat")},
    {"bukti_email", QT_TRANSLATE_NOOP("Domain", "Proof of e-mail")},
    {"surat_rekomendasi", QT_TRANSLATE_NOOP("Domain", "Surat Rekomendasi, as printed")},
    {"surat_rekomendasi_ttd", QT_TRANSLATE_NOOP("Domain", "Surat Rekomendasi, signed")},
    {"bukti_bsre", QT_TRANSLATE_NOOP("Domain", "Proof from BSrE")},
    {"lembar_perbandingan", QT_TRANSLATE_NOOP("Domain", "Comparison sheet")},
    {"surat_pengembalian", QT_TRANSLATE_NOOP("Domain", "Return letter")},
    {"lainnya", QT_TRANSLATE_NOOP("Domain", "Other paper")},
};

} // namespace

QStringList documentKinds()
{
    QStringList ids;
    for (const Kind &kind : kinds)
        ids.append(QString::fromLatin1(kind.id));
    return ids;
}

QString documentKindTitle(const QString &kind)
{
    for (const Kind &known : kinds) {
        if (kind == QLatin1String(known.id))
            return Tr::tr(known.title);
    }
    return kind;
}

} // namespace lajur::domain
