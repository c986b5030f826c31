// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/rank.h"
#include "tests/unit/domain/readable.h"

#include <QTest>

using namespace lajur::domain;
using namespace Qt::StringLiterals;

class TstRank : public QObject
{
    Q_OBJECT

private slots:
    void shouldUnderstandWhatOfficesWrite_data();
    void shouldUnderstandWhatOfficesWrite();
    void shouldRefuseWhatIsNoGolongan_data();
    void shouldRefuseWhatIsNoGolongan();
    void shouldUnderstandItsOwnDisplay();
};

void TstRank::shouldUnderstandWhatOfficesWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("golongan");
    QTest::addColumn<QString>("pangkat");
    const auto row = [](const QString &text, const QString &golongan, const QString &pangkat) {
        QTest::newRow(qPrintable(text)) << text << golongan << pangkat;
    };
    row(u"III/a"_s, u"III/a"_s, u"Penata Muda"_s);
    row(u"III a"_s, u"III/a"_s, u"Penata Muda"_s);
    row(u" iii / A "_s, u"III/a"_s, u"Penata Muda"_s);
    row(u"IIIb"_s, u"III/b"_s, u"Penata Muda Tingkat I"_s);
    row(u"III-d"_s, u"III/d"_s, u"Penata Tingkat I"_s);
    row(u"Gol. IV/e"_s, u"IV/e"_s, u"Pembina Utama"_s);
    row(u"Penata Muda"_s, u"III/a"_s, u"Penata Muda"_s);
    row(u"penata muda tk. I"_s, u"III/b"_s, u"Penata Muda Tingkat I"_s);
    row(u"Penata Muda Tk.I (III/b)"_s, u"III/b"_s, u"Penata Muda Tingkat I"_s);
    row(u"Pembina (IV/a)"_s, u"IV/a"_s, u"Pembina"_s);
    row(u"Pembina, IV/a"_s, u"IV/a"_s, u"Pembina"_s);
    row(u"I/a"_s, u"I/a"_s, u"Juru Muda"_s);
    row(u"II/c"_s, u"II/c"_s, u"Pengatur"_s);
    row(u"IX"_s, u"IX"_s, QString());
    row(u"I"_s, u"I"_s, QString());
    row(u"golongan xvii"_s, u"XVII"_s, QString());
}

void TstRank::shouldUnderstandWhatOfficesWrite()
{
    QFETCH(QString, text);
    QFETCH(QString, golongan);
    QFETCH(QString, pangkat);
    const Rank rank = Rank::parse(text).value();
    QCOMPARE(rank.golongan(), golongan);
    QCOMPARE(rank.pangkatName(), pangkat);
    QCOMPARE(rank.isPppk(), pangkat.isEmpty());
    QCOMPARE(rank.display(), pangkat.isEmpty() ? u"Golongan "_s + golongan : pangkat + u" ("_s + golongan + u")"_s);
}

void TstRank::shouldRefuseWhatIsNoGolongan_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    for (const char *text : {"", "-", "III/e", "V/a", "0", "XVIII", "IIII", "VV", "3/a", "III/", "a", "/a", "III/aa",
                             "IX/a", "Kepala Dinas", "Pembina (IX)", "III/a III/b", "<b>III/a"}) {
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << u"rank.unknown"_s;
    }
    QTest::newRow("name of another") << u"Pembina (III/a)"_s << u"rank.name-differs"_s;
    QTest::newRow("a million letters") << QString(1'000'000, u'I') << u"rank.unknown"_s;
}

void TstRank::shouldRefuseWhatIsNoGolongan()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(refusal(Rank::parse(text)), QStringList{code});
}

void TstRank::shouldUnderstandItsOwnDisplay()
{
    const QStringList levels{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    int known = 0;
    for (const QString &level : levels) {
        for (const QChar room : {u'a', u'b', u'c', u'd', u'e'}) {
            if (const Result<Rank> rank = Rank::parse(QString(level + u'/' + room))) {
                QVERIFY(Rank::parse(rank->display()).value() == *rank);
                QVERIFY(Rank::parse(rank->pangkatName()).value() == *rank);
                ++known;
            }
        }
    }
    QCOMPARE(known, 17);
}

QTEST_GUILESS_MAIN(TstRank)
#include "tst_rank.moc"
