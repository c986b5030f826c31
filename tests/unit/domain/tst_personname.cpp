// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/personname.h"
#include "tests/unit/domain/readable.h"

#include <QTest>

using namespace lajur::domain;
using namespace Qt::StringLiterals;

class TstPersonName : public QObject
{
    Q_OBJECT

private slots:
    void shouldInspectWhatIsTyped_data();
    void shouldInspectWhatIsTyped();
    void shouldParseWhatDoesNotBlock_data() { shouldInspectWhatIsTyped_data(); }
    void shouldParseWhatDoesNotBlock();
    void shouldStripGelarAndCompare_data();
    void shouldStripGelarAndCompare();
    void shouldPrintWhatWasTyped();
};

void TstPersonName::shouldInspectWhatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("findings");

    QTest::newRow("two words") << u"Budi Santoso"_s << QStringList{};
    QTest::newRow("one letter") << u"O"_s << QStringList{};
    QTest::newRow("apostrophe") << u"Nur'aini"_s << QStringList{};
    QTest::newRow("curly apostrophe") << u"Nur\u2019aini"_s << QStringList{};
    QTest::newRow("hyphen") << u"Siti Al-Banjari"_s << QStringList{};
    QTest::newRow("accent") << u"André Wongso"_s << QStringList{};
    QTest::newRow("gelar") << u"Prof. Dr. H. Budi Santoso, S.Kom., M.T."_s << QStringList{};
    QTest::newRow("white space around") << u"\n Budi  Santoso \t"_s << QStringList{};
    QTest::newRow("60 letters") << QString(60, u'a') << QStringList{};
    QTest::newRow("60 letters with gelar") << u"Dr. "_s + QString(60, u'a') + u", S.Kom."_s << QStringList{};

    const QStringList empty{u"name.empty block"_s};
    QTest::newRow("empty") << QString() << empty;
    QTest::newRow("spaces") << u"   "_s << empty;
    QTest::newRow("dots") << u"..."_s << empty;
    QTest::newRow("digits only") << u"12345"_s << empty;
    QTest::newRow("gelar only") << u"Dr. Ir."_s << empty;
    QTest::newRow("gelar behind nothing") << u", S.Kom., M.T."_s << empty;
    QTest::newRow("one gelar with dots") << u"S.Kom."_s << empty;

    const QStringList longName{u"name.long block"_s};
    QTest::newRow("61 letters") << QString(61, u'a') << longName;
    QTest::newRow("a million letters") << QString(1'000'000, u'a') << longName;
    QTest::newRow("a million gelar before") << u"Dr. "_s.repeated(1'000'000) + u"Budi"_s << longName;
    QTest::newRow("endless gelar") << u"Budi"_s + u", S.Kom."_s.repeated(30) << longName;

    const QStringList invisible{u"name.invisible block"_s};
    QTest::newRow("zero byte") << u"Budi"_s + QChar(0) + u"Santoso"_s << invisible;
    QTest::newRow("line break inside") << u"Budi\nSantoso"_s << invisible;
    QTest::newRow("bell") << u"Budi\aSantoso"_s << invisible;
    QTest::newRow("zero width space") << u"Budi\u200bSantoso"_s << invisible;
    QTest::newRow("right-to-left override") << u"Budi \u202eSantoso"_s << invisible;
    QTest::newRow("half a surrogate pair") << u"Budi"_s + QChar(0xD83D) << invisible;

    QTest::newRow("digit") << u"Budi 2"_s << QStringList{u"name.digit warn"_s};
    QTest::newRow("markup") << u"<b>&{{Budi"_s << QStringList{u"name.punctuation warn"_s};
    QTest::newRow("slash and digit") << u"Bud1/Santoso"_s
                                     << QStringList{u"name.digit warn"_s, u"name.punctuation warn"_s};
    QTest::newRow("emoji") << u"Budi \U0001F600"_s << QStringList{u"name.punctuation warn"_s};
}

void TstPersonName::shouldInspectWhatIsTyped()
{
    QFETCH(QString, text);
    QFETCH(QStringList, findings);
    QCOMPARE(readable(PersonName::inspect(text)), findings);
}

void TstPersonName::shouldParseWhatDoesNotBlock()
{
    QFETCH(QString, text);
    QFETCH(QStringList, findings);
    const Result<PersonName> name = PersonName::parse(text);
    const bool blocked = !findings.isEmpty() && findings.constFirst().endsWith(u" block");
    QCOMPARE(refusal(name), QStringList{blocked ? findings.constFirst().chopped(6) : u"accepted"_s});
    if (name) {
        QVERIFY(!name->withoutTitles().isEmpty());
        QVERIFY(!name->comparisonForm().isEmpty());
        QVERIFY(name->display() == PersonName::parse(name->display()).value().display());
    }
}

void TstPersonName::shouldStripGelarAndCompare_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bare");
    QTest::addColumn<QString>("comparison");
    const auto row = [](const QString &text, const QString &bare, const QString &comparison) {
        QTest::newRow(qPrintable(text)) << text << bare << comparison;
    };
    row(u"Budi Santoso"_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"budi   santoso"_s, u"budi santoso"_s, u"BUDI SANTOSO"_s);
    // Before the name
    row(u"Dr. Budi Santoso"_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"dr. Budi Santoso, Sp.PD"_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"drg. Sari Dewi"_s, u"Sari Dewi"_s, u"SARI DEWI"_s);
    row(u"Drs. H.Ahmad Fauzi, M.Si"_s, u"Ahmad Fauzi"_s, u"AHMAD FAUZI"_s);
    row(u"Dra Hj Siti Aminah"_s, u"Siti Aminah"_s, u"SITI AMINAH"_s);
    row(u"Ir. Joko"_s, u"Joko"_s, u"JOKO"_s);
    row(u"apt. Rina Sari, S.Farm."_s, u"Rina Sari"_s, u"RINA SARI"_s);
    row(u"Ns. Rina Sari, S.Kep."_s, u"Rina Sari"_s, u"RINA SARI"_s);
    row(u"PROF. DR. IR. BUDI"_s, u"BUDI"_s, u"BUDI"_s);
    // Behind the name
    row(u"Budi Santoso, S.Kom., M.T."_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"Budi Santoso,S.Kom,M.T"_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"Budi Santoso, S. Kom., M. Si."_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"Budi Santoso, s.kom"_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"Budi Santoso, S.Sos M.Si"_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"Budi Santoso, A.Md. Kom."_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"Budi Santoso, SE, Ak., CA"_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"Budi Santoso, S.Xyz."_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"Budi Santoso, Ph.D."_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"Budi Santoso,"_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"Budi Santoso SE"_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"BUDI SANTOSO SE, MM"_s, u"BUDI SANTOSO"_s, u"BUDI SANTOSO"_s);
    row(u"Budi Santoso S.STP"_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"Budi Santoso S. Kom. M.T."_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    row(u"Budi Santoso SKom"_s, u"Budi Santoso"_s, u"BUDI SANTOSO"_s);
    // Names that look like gelar
    row(u"Ir"_s, u"Ir"_s, u"IR"_s);
    row(u"SE"_s, u"SE"_s, u"SE"_s);
    row(u"H"_s, u"H"_s, u"H"_s);
    row(u"H."_s, u"H."_s, u"H"_s);
    row(u"H. A"_s, u"A"_s, u"A"_s);
    row(u"H Ahmad"_s, u"H Ahmad"_s, u"H AHMAD"_s);
    row(u"Ahmad H."_s, u"Ahmad H."_s, u"AHMAD H"_s);
    row(u"Abdul H. Rahman"_s, u"Abdul H. Rahman"_s, u"ABDUL H RAHMAN"_s);
    row(u"Ir, S.Kom."_s, u"Ir"_s, u"IR"_s);
    row(u"Irwan"_s, u"Irwan"_s, u"IRWAN"_s);
    row(u"Dewi Ma"_s, u"Dewi Ma"_s, u"DEWI MA"_s);
    row(u"Lie Se"_s, u"Lie Se"_s, u"LIE SE"_s);
    row(u"Ahmad S. T."_s, u"Ahmad S. T."_s, u"AHMAD S T"_s);
    row(u"Budi, Santoso"_s, u"Budi, Santoso"_s, u"BUDI SANTOSO"_s);
    // Abbreviated names
    row(u"M. Ali"_s, u"M. Ali"_s, u"MUHAMMAD ALI"_s);
    row(u"M.Ali"_s, u"M.Ali"_s, u"MUHAMMAD ALI"_s);
    row(u"H.M. Ali"_s, u"M. Ali"_s, u"MUHAMMAD ALI"_s);
    row(u"Moh. Ali"_s, u"Moh. Ali"_s, u"MUHAMMAD ALI"_s);
    row(u"Muh Ali"_s, u"Muh Ali"_s, u"MUHAMMAD ALI"_s);
    row(u"Andi Mohd. Ali"_s, u"Andi Mohd. Ali"_s, u"ANDI MUHAMMAD ALI"_s);
    row(u"Abd. Rahman"_s, u"Abd. Rahman"_s, u"ABDUL RAHMAN"_s);
    row(u"Sy. Aisyah"_s, u"Sy. Aisyah"_s, u"SYARIFAH AISYAH"_s);
    row(u"Andi M."_s, u"Andi M."_s, u"ANDI M"_s);
    row(u"M"_s, u"M"_s, u"M"_s);
    // Letters only
    row(u"Nur'aini"_s, u"Nur'aini"_s, u"NURAINI"_s);
    row(u"Nur\u2019aini"_s, u"Nur\u2019aini"_s, u"NURAINI"_s);
    row(u"Al-Banjari"_s, u"Al-Banjari"_s, u"AL BANJARI"_s);
    row(u"André"_s, u"André"_s, u"ANDRE"_s);
    row(u"<b>&{{Budi"_s, u"<b>&{{Budi"_s, u"B BUDI"_s);
}

void TstPersonName::shouldStripGelarAndCompare()
{
    QFETCH(QString, text);
    QFETCH(QString, bare);
    QFETCH(QString, comparison);
    const PersonName name = PersonName::parse(text).value();
    QCOMPARE(name.withoutTitles(), bare);
    QCOMPARE(name.comparisonForm(), comparison);
}

void TstPersonName::shouldPrintWhatWasTyped()
{
    QCOMPARE(PersonName::parse(u"  Dr.  Budi Santoso,  S.Kom. ").value().display(), u"Dr. Budi Santoso, S.Kom."_s);
}

QTEST_GUILESS_MAIN(TstPersonName)
#include "tst_personname.moc"
