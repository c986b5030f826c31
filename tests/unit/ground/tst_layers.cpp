// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ground/layerrules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lajur::ground;

/// Shows that includes point one way through the layers, and that a wrong one would be seen.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void shouldFindNoWrongIncludeInTheProject();
    void shouldJudgeOneInclude_data();
    void shouldJudgeOneInclude();
};

void TestLayers::shouldFindNoWrongIncludeInTheProject()
{
    const SourceTree tree(QStringLiteral(LAJUR_SOURCE_DIR));
    QVERIFY(tree.contains(QStringLiteral("models/domain/result.h")));

    const QStringList wrong = wrongIncludes(tree);

    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::shouldJudgeOneInclude_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");

    const auto row = [](const char *name, const char *file, const char *line, bool allowed) {
        QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(line) << allowed;
    };
    row("domain to itself", "models/domain/a.cpp", "#include \"models/domain/nik.h\"", true);
    row("domain to workflow", "models/domain/a.h", "#include \"models/workflow/engine.h\"", false);
    row("workflow to domain", "models/workflow/a.h", "#include \"models/domain/nik.h\"", true);
    row("workflow to letters", "models/workflow/a.h", "#include \"models/letters/letterfields.h\"", false);
    row("letters to services", "models/letters/a.cpp", "#include \"models/services/clock.h\"", false);
    row("services to workflow", "models/services/a.cpp", "#include \"models/workflow/engine.h\"", true);
    row("services to item models", "models/services/a.cpp", "#include \"models/itemmodels/board.h\"", false);
    row("models to ui", "models/services/a.cpp", "#include \"ui/board/board.h\"", false);
    row("models to app", "models/services/a.cpp", "  #  include \"app/storage/database.h\"", false);
    row("models to translations", "models/services/a.cpp", "#include \"translations/catalogue.h\"", false);
    row("worker to ktp", "app/worker/a.cpp", "#include \"app/ktp/ktpreader.h\"", true);
    row("ktp to worker", "app/ktp/a.cpp", "#include \"app/worker/operation.h\"", false);
    row("layer without a rule", "models/novelty/a.cpp", "#include \"models/domain/nik.h\"", false);
    row("models to a standard header", "models/domain/a.cpp", "#include <QString>", true);
    row("models to a third-party header", "models/workflow/a.cpp", "#include <valijson/schema.hpp>", true);
    row("models to Qt SQL", "models/services/a.cpp", "#include <QSqlQuery>", false);
    row("models to Qt SQL by module", "models/services/a.cpp", "#include <QtSql/QSqlQuery>", false);
    row("models to a printer", "models/letters/a.cpp", "#include <QPrinter>", false);
    row("models to a message box", "models/forms/a.cpp", "#include <QMessageBox>", false);
    row("models to a file dialog", "models/forms/a.cpp", "#include <QFileDialog>", false);
    row("models to the crypto library", "models/services/a.cpp", "#include <sodium.h>", false);
    row("bare name", "models/domain/a.cpp", "#include \"nik.h\"", false);
    row("way round by dots", "models/domain/a.cpp", "#include \"models/domain/../services/clock.h\"", false);
    row("production code to tests", "app/cli/a.cpp", "#include \"tests/testlib/builders.h\"", false);
    row("ui to models", "ui/board/a.cpp", "#include \"models/services/clock.h\"", true);
    row("ui to app", "ui/board/a.cpp", "#include \"app/composition/office.h\"", false);
    row("adapter to models", "app/storage/a.cpp", "#include \"models/domain/nik.h\"", true);
    row("adapter to SQL", "app/storage/a.cpp", "#include <QSqlQuery>", true);
    row("adapter to another", "app/storage/a.cpp", "#include \"app/vault/sodiumsealer.h\"", false);
    row("adapter to composition", "app/vault/a.cpp", "#include \"app/composition/office.h\"", false);
    row("adapter to ui", "app/storage/a.cpp", "#include \"ui/board/board.h\"", false);
    row("composition to adapter", "app/composition/a.cpp", "#include \"app/vault/sodiumsealer.h\"", true);
    row("executable to composition", "app/cli/a.cpp", "#include \"app/composition/office.h\"", true);
    row("generated file", "ui/board/a.cpp", "#include \"ui_board.h\"", true);
    row("tests are free", "tests/unit/domain/a.cpp", "#include \"app/storage/database.h\"", true);
}

void TestLayers::shouldJudgeOneInclude()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(bool, allowed);

    // GIVEN a tree with this one file
    QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(file.section(u'/', 0, -2)));
    QFile source(root.filePath(file));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("#pragma once\n\n" + line.toUtf8() + "\n");
    source.close();

    const QStringList wrong = wrongIncludes(SourceTree(root.path()));

    QCOMPARE(wrong.size(), allowed ? 0 : 1);
    if (!allowed)
        QVERIFY2(wrong.constFirst().startsWith(file + QLatin1String(":3: ")), qPrintable(wrong.constFirst()));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
