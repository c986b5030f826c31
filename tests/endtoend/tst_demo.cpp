// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endtoend/lajurctl.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lajur::endtoend;

/// Shows that whoever has nothing yet gets an office to try, one walked case and its papers, with one command.
class TestDemo : public QObject
{
    Q_OBJECT

private slots:
    void shouldWalkACaseInANewOfficeAndAgainInTheSame();
    void shouldLetTheDemoUserSignIn();
    void shouldRefuseToReplaceAnOffice();
    void shouldMakeAsManyCasesAsAsked();

private:
    QTemporaryDir m_folder;
    const Lajurctl m_lajurctl{m_folder.filePath(QStringLiteral("contoh"))};
};

void TestDemo::shouldWalkACaseInANewOfficeAndAgainInTheSame()
{
    QStringList pdfs;
    for (int round = 0; round < 2; ++round) {
        const Run run = m_lajurctl(QStringLiteral("demo --open 2 --closed 1 --walk"));
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const QJsonObject json = run.object();
        for (const char *key : {"user", "password", "data", "pdf", "case", "letterNumber"})
            QVERIFY2(!json.value(QLatin1String(key)).toString().isEmpty(), key);
        QCOMPARE(json.value(QStringLiteral("data")).toString(), m_lajurctl.dataFolder());
        QStringList files{json.value(QStringLiteral("pdf")).toString()};
        for (const QJsonValue path : json.value(QStringLiteral("registers")).toArray())
            files << path.toString();
        QCOMPARE(files.size(), 4);
        for (const QString &path : qAsConst(files))
            QVERIFY2(path.startsWith(QLatin1Char('/')) && QFile(path).size() > 0, qPrintable(path));
        QFile pdf(files.first());
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        pdfs << files.first();
    }
    QVERIFY(pdfs[0] != pdfs[1]);
}

void TestDemo::shouldLetTheDemoUserSignIn()
{
    const Lajurctl user = m_lajurctl.as(QStringLiteral("contoh"), QStringLiteral("contoh-2026"));
    QCOMPARE(user(QStringLiteral("case list")).array().size(), 5); // 2 + 1 + two walks
    QCOMPARE(user(QStringLiteral("verify")).exitCode, 0);
}

void TestDemo::shouldRefuseToReplaceAnOffice()
{
    const Run run = m_lajurctl(QStringLiteral("demo --open 1 --closed 0"));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorCode(), QStringLiteral("refused"));
    QVERIFY(run.err.contains(m_lajurctl.dataFolder().toUtf8()));
}

void TestDemo::shouldMakeAsManyCasesAsAsked()
{
    const Lajurctl other = m_lajurctl.in(m_folder.filePath(QStringLiteral("lain")));
    QCOMPARE(other(QStringLiteral("demo --open 3 --closed 0")).exitCode, 0);
    const Lajurctl user = other.as(QStringLiteral("contoh"), QStringLiteral("contoh-2026"));
    QCOMPARE(user(QStringLiteral("case list --open")).array().size(), 3);
    QCOMPARE(user(QStringLiteral("case list")).array().size(), 3);
}

QTEST_MAIN(TestDemo)
#include "tst_demo.moc"
