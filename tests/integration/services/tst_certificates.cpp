// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testoffice.h"

#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// The third register: what BSrE issued, each certificate once, a wrong line kept as void.
class TestCertificates : public QObject
{
    Q_OBJECT

private:
    static QJsonObject certificate(const QString &serial, const QString &from = QStringLiteral("2026-11-23"),
                                   const QString &to = QStringLiteral("2028-11-22"))
    {
        return {{QStringLiteral("serial"), serial},
                {QStringLiteral("issuer"), QStringLiteral("BSRE CA DS G1")},
                {QStringLiteral("validFrom"), from},
                {QStringLiteral("validTo"), to},
                {QStringLiteral("source"), QStringLiteral("email")}};
    }
    const QString m_ready = QStringLiteral("SET_PASSPHRASE");

private slots:
    void shouldTakeSerialsUpTo160Bit_data()
    {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("decimal");
        QTest::newRow("decimal") << QStringLiteral("42") << QStringLiteral("42");
        QTest::newRow("pairs") << QStringLiteral("0A:1B") << QStringLiteral("2587");
        QTest::newRow("160 bit") << QStringLiteral("0x") + QString(40, u'f')
                                 << QStringLiteral("1461501637330902918203684832716283019655932542975");
        QTest::newRow("161 bit") << QStringLiteral("0x1") + QString(40, u'0') << QString();
        QTest::newRow("zero") << QStringLiteral("0") << QString();
        QTest::newRow("hexadecimal without a mark") << QStringLiteral("0A1B") << QString();
    }

    void shouldTakeSerialsUpTo160Bit()
    {
        QFETCH(const QString, serial);
        QFETCH(const QString, decimal);
        TestOffice office;
        const CaseId id = office.aCase().inStage(m_ready);
        const QStringList before = office.dump();
        const auto issued = office.step(id, QStringLiteral("terbit"), certificate(serial));
        QCOMPARE(codeOf(issued), decimal.isEmpty() ? QStringLiteral("invalid") : QStringLiteral("ok"));
        if (issued)
            QCOMPARE(office->ports().certificates.ofCase(id)->first().serial, decimal);
        else
            QCOMPARE(office.dump(), before);
    }

    void shouldRefuseWrongDates_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("last day before the first") << QStringLiteral("2026-11-23") << QStringLiteral("2026-11-22");
        QTest::newRow("one day") << QStringLiteral("2026-11-23") << QStringLiteral("2026-11-23");
        QTest::newRow("no such day") << QStringLiteral("2026-02-30") << QStringLiteral("2028-02-28");
        QTest::newRow("not given") << QString() << QStringLiteral("2028-02-28");
    }

    void shouldRefuseWrongDates()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        TestOffice office;
        const CaseId id = office.aCase().inStage(m_ready);
        const QStringList before = office.dump();
        QCOMPARE(codeOf(office.step(id, QStringLiteral("terbit"), certificate(QStringLiteral("7"), from, to))),
                 QStringLiteral("refused"));
        QCOMPARE(office.dump(), before);
    }

    void shouldRefuseASerialThatIsInTheRegisterAlready()
    {
        TestOffice office;
        QVERIFY(office.step(office.aCase(1).inStage(m_ready), QStringLiteral("terbit"),
                            certificate(QStringLiteral("0x2a"))));
        const CaseId second = office.aCase(2).inStage(m_ready);
        QCOMPARE(codeOf(office.step(second, QStringLiteral("terbit"), certificate(QStringLiteral("42")))),
                 QStringLiteral("refused"));
        QCOMPARE(outcome(office.step(second, QStringLiteral("terbit"), certificate(QStringLiteral("43")))),
                 QStringLiteral("ok"));
    }

    void shouldKeepAWrongLineAsVoid()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("TERBIT"));
        const QString wrong = office->ports().certificates.ofCase(id)->first().serial;
        QCOMPARE(outcome(office.step(id, QStringLiteral("koreksi_sertifikat"))), QStringLiteral("ok"));
        QCOMPARE(office.stage(id), QStringLiteral("TERBIT"));
        QHash<QString, QString> status;
        const auto lines = office->ports().certificates.ofCase(id);
        for (const Certificate &line : *lines)
            status.insert(line.serial, line.status);
        QCOMPARE(status.size(), 2);
        QCOMPARE(status.value(wrong), QStringLiteral("batal"));
        // A void line does not keep its number from the right case.
        const CaseId other = office.aCase(2).inStage(m_ready);
        QCOMPARE(outcome(office.step(other, QStringLiteral("terbit"), certificate(wrong))), QStringLiteral("ok"));
        QVERIFY(office->verification().everything()->problems.isEmpty());
    }
};

QTEST_MAIN(TestCertificates)
#include "tst_certificates.moc"
