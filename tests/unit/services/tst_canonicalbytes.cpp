// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/canonicalbytes.h"

#include <QTest>

using lajur::services::CanonicalBytes;

class TestCanonicalBytes : public QObject
{
    Q_OBJECT

private:
    static QByteArray of(const QStringList &texts)
    {
        CanonicalBytes bytes;
        for (const QString &text : texts)
            bytes << text;
        return bytes.bytes();
    }

private slots:
    void shouldTellRecordsApartWhoseFieldsRunTogether()
    {
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        QVERIFY(of({a + b, QString()}) != of({a, b}));
        QVERIFY(of({QString(), a}) != of({a, QString()}));
        QVERIFY(of({a}) != of({a, QString()}));
        QCOMPARE(of({a, b}), of({a, b}));
    }

    void shouldBeTheSameOnEveryComputer()
    {
        CanonicalBytes bytes;
        bytes << QStringLiteral("é") << qint64(258) << true << QDate(2026, 11, 23)
              << QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC) << QDate() << QDateTime();
        QCOMPARE(bytes.bytes().toHex(),
                 QByteArray("0000000000000002c3a9"
                            "0000000000000102"
                            "0000000000000001"
                            "0000000000258eb8"
                            "000001a2076b4400"
                            "0000000000000000"
                            "0000000000000000"));
    }

    void shouldNotDependOnTheTimeZoneOfATime()
    {
        const QDateTime utc(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC);
        CanonicalBytes one;
        CanonicalBytes other;
        one << utc;
        other << utc.toOffsetFromUtc(7 * 3600);
        QCOMPARE(one.bytes(), other.bytes());
    }
};

QTEST_GUILESS_MAIN(TestCanonicalBytes)
#include "tst_canonicalbytes.moc"
