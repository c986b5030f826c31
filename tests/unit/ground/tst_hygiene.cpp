// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ground/hygiene.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lajur::ground;

using Rule = QStringList (*)(const SourceTree &);
Q_DECLARE_METATYPE(Rule)

/// Holds every file of the project to the house rules, and shows that a breach would be seen.
class TestHygiene : public QObject
{
    Q_OBJECT

private slots:
    void shouldHoldInTheProject_data();
    void shouldHoldInTheProject();
    void shouldJudgeOneFile_data();
    void shouldJudgeOneFile();
};

void TestHygiene::shouldHoldInTheProject_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::newRow("licence on every file") << &missingLicences;
    QTest::newRow("no long file") << &longFiles;
    QTest::newRow("every header once") << &unguardedHeaders;
    QTest::newRow("no connection by name") << &oldConnects;
    QTest::newRow("no work left for later") << &unfinishedWork;
    QTest::newRow("every folder explained") << &unexplainedFolders;
    QTest::newRow("no private path") << &privatePaths;
    QTest::newRow("nobody's NIK") << &realNiks;
}

void TestHygiene::shouldHoldInTheProject()
{
    QFETCH(Rule, rule);
    const SourceTree tree(QStringLiteral(LAJUR_SOURCE_DIR));
    QVERIFY(tree.contains(QStringLiteral("tests/unit/ground/tst_hygiene.cpp")));

    const QStringList faults = rule(tree);

    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(u'\n')));
}

void TestHygiene::shouldJudgeOneFile_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("good");

    // What would be found in this very file is put together from pieces.
    const QByteArray licence = "SPDX-FileCopyrightText: 2026 Lajur authors\n";
    const QByteArray kind = "SPDX-License-Identifier: GPL-3.0-or-later\n";
    const auto row = [](const char *name, Rule rule, const char *file, const QByteArray &content, bool good) {
        QTest::newRow(name) << rule << QString::fromUtf8(file) << content << good;
    };
    row("licence", &missingLicences, "models/a.cpp", "// " + licence + "// " + kind, true);
    row("licence below the interpreter", &missingLicences, "dev", "#!/bin/sh\n# " + licence + "# " + kind, true);
    row("licence in SQL", &missingLicences, "resources/sql/a.sql", "-- " + licence + "-- " + kind, true);
    row("no licence", &missingLicences, "models/a.h", "#pragma once\n", false);
    row("half a licence", &missingLicences, "models/a.cpp", "// " + licence, false);
    row("licence too late", &missingLicences, "CMakeLists.txt", "\n# " + licence + "# " + kind, false);
    row("600 lines", &longFiles, "app/a.cpp", QByteArray("\n").repeated(600), true);
    row("601 lines", &longFiles, "app/a.cpp", QByteArray("\n").repeated(601), false);
    row("guarded header", &unguardedHeaders, "app/a.h", "#pragma once\n", true);
    row("unguarded header", &unguardedHeaders, "app/a.h", "struct A {};\n", false);
    row("new connection", &oldConnects, "ui/a.cpp", "connect(a, &A::changed, b, &B::update);\n", true);
    row("connection by name", &oldConnects, "ui/a.cpp", QByteArray("connect(a, SIG") + "NAL(changed()), b);\n", false);
    row("finished", &unfinishedWork, "app/a.cpp", "// todos los santos\n", true);
    row("unfinished", &unfinishedWork, "app/a.cpp", QByteArray("// TO") + "DO: the rest\n", false);
    row("unfinished script", &unfinishedWork, "dev", QByteArray("# FIX") + "ME\n", false);
    row("explained folder", &unexplainedFolders, "models/domain/README.md", "a\n\nb\nc\nd\ne\n", true);
    row("silent folder", &unexplainedFolders, "models/domain/nik.h", "#pragma once\n", false);
    row("curt folder", &unexplainedFolders, "app/vault/README.md", "a\n\n\n\nb\n", false);
    row("long-winded folder", &unexplainedFolders, "app/vault/README.md", QByteArray("a\n").repeated(16), false);
    row("folder of a folder", &unexplainedFolders, "tests/data/README.md", "a\nb\nc\nd\ne\n", true);
    row("system path", &privatePaths, "app/a.cpp", "\"/proc/self/mountinfo\"\n", true);
    row("address", &privatePaths, "README.md", "https://example.org/work/a\n", true);
    row("private path", &privatePaths, "README.md", QByteArray("cd /ho") + "me/somebody/lajur\n", false);
    row("private path in JSON", &privatePaths, "CMakePresets.json", QByteArray("\"/wo") + "rk/a\"\n", false);
    row("NIK of no province", &realNiks, "models/a.cpp", "9971010101850001\n", true);
    row("NIK of no birthday", &realNiks, "models/a.cpp", "2171013202850001\n", true);
    row("18 digits", &realNiks, "models/a.cpp", "217101010185000112\n", true);
    row("NIK of a man", &realNiks, "models/a.cpp", "x2171010101850001x\n", false);
    row("NIK of a woman", &realNiks, "README.md", "2171014101850001\n", false);
    row("second number of a line", &realNiks, "resources/a.json", "9971010101850001, 2171010101850001\n", false);
    row("NIK in a test", &realNiks, "tests/unit/a.cpp", "2171010101850001\n", true);
}

void TestHygiene::shouldJudgeOneFile()
{
    QFETCH(Rule, rule);
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(bool, good);

    // GIVEN a tree with this one file
    QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(file.contains(u'/') ? file.section(u'/', 0, -2) : QStringLiteral(".")));
    QFile source(root.filePath(file));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(content);
    source.close();

    const QStringList faults = rule(SourceTree(root.path()));

    QCOMPARE(faults.size(), good ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestHygiene)
#include "tst_hygiene.moc"
