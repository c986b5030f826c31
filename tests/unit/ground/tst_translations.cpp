// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ground/translationcheck.h"
#include "translations/language.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace lajur;

/// Shows that Lajur says everything in both languages: each text of the sources is translated, with its placeholders.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void shouldTranslateEveryTextOfTheSources_data();
    void shouldTranslateEveryTextOfTheSources();
    void shouldSpeakTheLanguageAskedFor();
    void shouldSpeakIndonesianWhenTheLanguageIsUnknown();
    void shouldJudgeOneMessage_data();
    void shouldJudgeOneMessage();
};

namespace {

const QString Root = QStringLiteral(LAJUR_SOURCE_DIR);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Translation {
    QString context;
    QString source;
    QString text;
};

/// First ordinary text of a .ts file that reads differently in its translation.
Translation firstTranslation(const QByteArray &ts)
{
    Translation translation;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            translation.context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            translation.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            translation.text = xml.readElementText(QXmlStreamReader::SkipChildElements);
            if (!translation.text.trimmed().isEmpty() && translation.text != translation.source)
                return translation;
        }
    }
    return {};
}

QString translated(const Translation &translation)
{
    return QCoreApplication::translate(translation.context.toUtf8().constData(),
                                       translation.source.toUtf8().constData());
}

} // namespace

void TestTranslations::shouldTranslateEveryTextOfTheSources_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("Indonesian") << QStringLiteral("id") << QStringList();
    QTest::newRow("English plurals") << QStringLiteral("en") << QStringList{QStringLiteral("-pluralonly")};
}

void TestTranslations::shouldTranslateEveryTextOfTheSources()
{
    QFETCH(QString, language);
    QFETCH(QStringList, options);

    // GIVEN a copy of the file, brought up to the sources as "./dev translate" does
    QTemporaryDir folder;
    const QString name = QStringLiteral("lajur_%1.ts").arg(language);
    QVERIFY(QFile::copy(Root + QLatin1String("/translations/") + name, folder.filePath(name)));
    QStringList arguments
        = options + QStringList{QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"), Root};
    for (const QString &layer : {QStringLiteral("models"), QStringLiteral("app"), QStringLiteral("ui")}) {
        if (QDir(Root).exists(layer))
            arguments.append(QDir(Root).filePath(layer));
    }
    QProcess lupdate;
    lupdate.start(QStringLiteral(LAJUR_LUPDATE), arguments + QStringList{QStringLiteral("-ts"), folder.filePath(name)});
    QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
    const QByteArray complaints = lupdate.readAllStandardError();
    QVERIFY2(lupdate.exitCode() == 0, complaints.constData());
    // THEN no text lies outside a context, or in one that lupdate made up, where no translation would find it
    QVERIFY2(!complaints.contains("lacks Q_OBJECT") && !complaints.contains("Cannot invoke tr()"),
             complaints.constData());
    QVERIFY(!contentOf(folder.filePath(name)).contains("<name>Tr</name>"));

    const QStringList faults = ground::translationFaults(contentOf(folder.filePath(name)));

    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(u'\n')));
}

void TestTranslations::shouldSpeakTheLanguageAskedFor()
{
    const Translation some = firstTranslation(contentOf(Root + QLatin1String("/translations/lajur_id.ts")));
    QVERIFY2(!some.source.isEmpty(), "lajur_id.ts translates nothing");

    QCOMPARE(translations::speak(QStringLiteral("id")), QStringLiteral("id"));
    QCOMPARE(translated(some), some.text);

    QCOMPARE(translations::speak(QStringLiteral("en")), QStringLiteral("en"));
    QCOMPARE(translated(some), some.source);
}

void TestTranslations::shouldSpeakIndonesianWhenTheLanguageIsUnknown()
{
    QCOMPARE(translations::speak(QStringLiteral("tlh")), QStringLiteral("id"));
}

void TestTranslations::shouldJudgeOneMessage_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("good");

    const auto row
        = [](const char *name, const QByteArray &message, bool good) { QTest::newRow(name) << message << good; };
    const QByteArray one = "<message><source>Case %1 of %2</source>";
    const QByteArray many = "<message numerus=\"yes\"><source>%n file(s) in %1</source>";
    row("translated", one + "<translation>Dari %2, berkas %1</translation></message>", true);
    row("unfinished", one + "<translation type=\"unfinished\"></translation></message>", false);
    row("guessed", one + "<translation type=\"unfinished\">Berkas %1 dari %2</translation></message>", false);
    row("vanished", one + "<translation type=\"vanished\">Berkas %1 dari %2</translation></message>", false);
    row("empty", one + "<translation></translation></message>", false);
    row("lost placeholder", one + "<translation>Berkas %1</translation></message>", false);
    row("foreign placeholder", one + "<translation>Berkas %1 dari %3</translation></message>", false);
    row("counted", many + "<translation><numerusform>%n berkas di %1</numerusform></translation></message>", true);
    row("counted one",
        many
            + "<translation><numerusform>One in %1</numerusform><numerusform>%n in %1</numerusform>"
              "</translation></message>",
        true);
    row("counted, lost placeholder", many + "<translation><numerusform>%n berkas</numerusform></translation></message>",
        false);
    row("counted, empty form", many + "<translation><numerusform></numerusform></translation></message>", false);
    row("broken XML", one, false);
}

void TestTranslations::shouldJudgeOneMessage()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, good);

    const QStringList faults
        = ground::translationFaults("<TS version=\"2.1\"><context><name>Domain</name>" + message + "</context></TS>");

    QCOMPARE(faults.size(), good ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
