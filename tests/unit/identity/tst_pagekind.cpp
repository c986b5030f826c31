// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/identity/pagekind.h"

#include <QTest>

using namespace lajur::identity;

namespace {

const QSizeF A4(1240, 1754);

/// Lines from the top of the page, 12 points high; a tab leaves a wide gap.
OcrWords wordsOf(const QString &text, double top = 120)
{
    OcrWords words;
    for (const QString &line : text.split(u'\n')) {
        double left = 130;
        for (const QString &part : line.split(u'\t')) {
            for (const QString &word : part.split(u' ', Qt::SkipEmptyParts)) {
                const double width = 13.0 * double(word.size());
                words.append({word, QRectF(left, top, width, 22), 0.9});
                left += width + 12;
            }
            left += 200;
        }
        top += 34;
    }
    return words;
}

const QString Letterhead = QStringLiteral("PEMERINTAH KOTA CONTOH\nDINAS KOMUNIKASI DAN INFORMATIKA\n"
                                          "Jalan Melati Nomor 5 Contoh 29432\n");

} // namespace

class TestPageKind : public QObject
{
    Q_OBJECT

private slots:
    void shouldNamePage_data();
    void shouldNamePage();
    void shouldNotNamePage_data();
    void shouldNotNamePage();
    void shouldReadWordsInAnyOrder();
    void shouldLookAtUpperHalfOnly();
    void shouldSurviveWordsWithoutPlace();
};

void TestPageKind::shouldNamePage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &text, const char *kind, const QStringList &words) {
        QTest::newRow(name) << Letterhead + text << QString::fromLatin1(kind) << words;
    };
    const QStringList permohonan{QStringLiteral("PERMOHONAN")};
    const QStringList rekomendasi{QStringLiteral("REKOMENDASI")};
    const QStringList disposisi{QStringLiteral("DISPOSISI")};
    const QStringList jabatan{QStringLiteral("KEPUTUSAN"), QStringLiteral("JABATAN")};
    const QStringList pangkat{QStringLiteral("KEPUTUSAN"), QStringLiteral("PANGKAT")};
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    row("request by its title", text("SURAT PERMOHONAN\nNomor: 12"), "surat_permohonan", permohonan);
    row("request in small letters", text("Surat Permohonan Sertifikat Elektronik"), "surat_permohonan", permohonan);
    row("request by its form", text("FORMULIR PERMOHONAN\nSERTIFIKAT"), "surat_permohonan", permohonan);
    row("request by its subject", text("Nomor : 800/12\tContoh, 3 Juli 2026\nSifat : Biasa\nHal : Permohonan TTE"),
        "surat_permohonan", permohonan);
    row("request for a recommendation", text("Perihal : Permohonan Rekomendasi\tKepada"), "surat_permohonan",
        permohonan);
    row("request that was misread", text("Hal : Perrnohonan Sertifikat"), "surat_permohonan", permohonan);
    row("title run together", text("SURATPERMOHONAN"), "surat_permohonan", permohonan);
    row("title spaced out", text("S U R A T P E R M O H O N A N"), "surat_permohonan", permohonan);
    row("speck before the title", text("| SURAT PERM0H0NAN"), "surat_permohonan", permohonan);
    row("recommendation", text("SURAT REKOMENDASI\nNomor : 5/2026\nBerdasarkan surat permohonan dari dinas"),
        "surat_rekomendasi", rekomendasi);
    row("recommendation that was misread", text("SURAT REK0MENDASl"), "surat_rekomendasi", rekomendasi);
    row("recommendation by its subject", text("Hal : Rekomendasi Sertifikat"), "surat_rekomendasi", rekomendasi);
    row("disposisi", text("LEMBAR DISPOSISI\nSurat dari : Dinas\nHal : Permohonan TTE"), "disposisi", disposisi);
    row("disposisi below its subject", text("Perihal : Permohonan TTE\nDISPOSISI :"), "disposisi", disposisi);
    row("disposisi that was misread", text("LEMBAR D1SP0SISI"), "disposisi", disposisi);
    row("SK of position",
        text("KEPUTUSAN WALI KOTA CONTOH\nNOMOR 12 TAHUN 2026\nTENTANG\nPENGANGKATAN DALAM JABATAN\n"
             "Menimbang : bahwa pangkat"),
        "sk_jabatan", jabatan);
    row("SK of pangkat", text("PETIKAN\nKEPUTUSAN WALI KOTA CONTOH\nTENTANG KENAIKAN PANGKAT\nJABATAN : GURU"),
        "sk_pangkat", pangkat);
    row("SK of pangkat without a title",
        text("KEPUTUSAN WALI KOTA CONTOH\nNOMOR 3\nMenimbang : bahwa yang namanya tersebut, jabatan guru,\n"
             "dipandang cakap untuk dinaikkan pangkatnya setingkat lebih tinggi"),
        "sk_pangkat", pangkat);
    row("SK that was misread", text("KEPUTUSAN WALl KOTA\nTENTANG PENGANGKATAN DALAM JABATAM"), "sk_jabatan", jabatan);
}

void TestPageKind::shouldNamePage()
{
    QFETCH(QString, text);
    const PageKind kind = pageKindOf(wordsOf(text), A4);
    QTEST(kind.kind, "kind");
    QTEST(kind.words, "words");
}

void TestPageKind::shouldNotNamePage_data()
{
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *name, const char *text) { QTest::newRow(name) << Letterhead + QString::fromUtf8(text); };
    row("letterhead alone", "");
    row("other letter", "Nomor : 5\nHal : Undangan Rapat\nKepada\nSaudara");
    row("only mentioned", "Hal : Undangan\nbersama ini kami sampaikan surat permohonan dan surat rekomendasi");
    row("line that begins with it", "Hal : Undangan\npermohonan tersebut serta rekomendasi");
    row("receipt", "TANDA TERIMA\nNomor : P-2026-00012\nHal : Permohonan TTE");
    row("other decision", "KEPUTUSAN WALI KOTA CONTOH\nTENTANG PEMBERIAN PENGHARGAAN\nMenimbang : bahwa");
    row("words that look alike", "PERTAHANAN\nPROPOSISI\nREKOMBINASI GEN");
    row("digits and specks", "12 34 ... | | ~\n::: 8");
}

void TestPageKind::shouldNotNamePage()
{
    QFETCH(QString, text);
    QCOMPARE(pageKindOf(wordsOf(text), A4), PageKind());
}

void TestPageKind::shouldReadWordsInAnyOrder()
{
    OcrWords words = wordsOf(Letterhead + QStringLiteral("SURAT PERMOHONAN\nNomor : 12"));
    std::reverse(words.begin(), words.end());
    QCOMPARE(pageKindOf(words, A4).kind, QStringLiteral("surat_permohonan"));
}

void TestPageKind::shouldLookAtUpperHalfOnly()
{
    QCOMPARE(pageKindOf(wordsOf(QStringLiteral("SURAT REKOMENDASI"), 900), A4), PageKind());
    QCOMPARE(pageKindOf(wordsOf(QStringLiteral("SURAT REKOMENDASI"), 700), A4).kind,
             QStringLiteral("surat_rekomendasi"));
}

void TestPageKind::shouldSurviveWordsWithoutPlace()
{
    OcrWords words{{QStringLiteral("DISPOSISI"), {}, 1}, {QString(), QRectF(1, 1, 5, 5), 0}};
    QCOMPARE(pageKindOf(words, A4), PageKind());
    QCOMPARE(pageKindOf({}, A4), PageKind());
    QCOMPARE(pageKindOf(wordsOf(QStringLiteral("DISPOSISI")), {}), PageKind());
    words.fill({QString(5000, u'A'), QRectF(0, 10, 5, 5), 1}, 50'000);
    QCOMPARE(pageKindOf(words, A4), PageKind());
}

QTEST_APPLESS_MAIN(TestPageKind)
#include "tst_pagekind.moc"
