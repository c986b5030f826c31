// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endtoend/foundedoffice.h"
#include "tests/endtoend/samplefiles.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace lajur::endtoend;

/// Shows that the manual page tells the truth: what it names is there, and its JSON is what the program takes and
/// gives.
class TestManPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shouldNameEveryCommandAndOption();
    void shouldNameEveryActionOfTheWorkflow();
    void shouldNameEveryKindOfPaperAndEveryErrorCode();
    void shouldShowAnOfficeFileThatFoundsAnOffice();
    void shouldShowFormsThatTheProgramTakes();
    void shouldShowWhatTheProgramAnswers_data();
    void shouldShowWhatTheProgramAnswers();
    void shouldShowABatchThatRuns();
    void shouldFormatWithoutWarnings();

private:
    QByteArray example(const QString &name) const;
    QJsonValue json(const QString &name) const;
    QJsonValue answer(const QString &line) const;

    QString m_page;
    FoundedOffice m_office;
    Lajurctl m_demo{m_office.path(QStringLiteral("contoh"))};
};

namespace {

const QString PagePath = QStringLiteral(LAJUR_SOURCE_DIR "/installer/man/lajurctl.1");

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QJsonValue parsed(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// Names and types of a value and all below it, "user:3 roles[:3"; a list counts by its first element, an empty one
/// not at all.
QStringList shapeOf(const QJsonValue &value, const QString &place = {})
{
    QStringList shape;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            shape << shapeOf(it.value(), place + QLatin1Char('/') + it.key());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        shape << (array.isEmpty() ? QStringList() : shapeOf(array.first(), place + QLatin1Char('[')));
    } else {
        shape << place + QLatin1Char(':') + QString::number(value.type());
    }
    return shape;
}

} // namespace

QByteArray TestManPage::example(const QString &name) const
{
    const QString start = QStringLiteral(".\\\" json %1\n.EX\n").arg(name);
    const qsizetype begin = m_page.indexOf(start);
    const qsizetype end = m_page.indexOf(QLatin1String(".EE\n.\\\" end"), begin);
    QString text = begin < 0 || end < 0 ? QString() : m_page.mid(begin + start.size(), end - begin - start.size());
    text.replace(QLatin1String("\\[lq]"), QString(QChar(0x201c)))
        .replace(QLatin1String("\\[rq]"), QString(QChar(0x201d)));
    text.remove(QLatin1String("\\&")).replace(QLatin1String("\\e"), QLatin1String("\\"));
    return text.toUtf8();
}

QJsonValue TestManPage::json(const QString &name) const
{
    return parsed(example(name));
}

QJsonValue TestManPage::answer(const QString &line) const
{
    return parsed(m_demo(line).out);
}

void TestManPage::initTestCase()
{
    m_page = readAll(PagePath);
    QVERIFY(m_page.size() > 10'000);
    QVERIFY2(m_office.isFounded(), m_office.founding().out.constData());
    QCOMPARE(m_demo(QStringLiteral("demo --open 14 --closed 1")).exitCode, 0);
    m_demo = m_demo.as(QStringLiteral("contoh"), QStringLiteral("contoh-2026"));
}

void TestManPage::shouldNameEveryCommandAndOption()
{
    const QString help = QString::fromUtf8(m_demo.plain(QStringLiteral("--help")).out);
    static const QRegularExpression commandLine(QStringLiteral("^  ([a-z]+(?: [a-z]+)?)  "),
                                                QRegularExpression::MultilineOption);
    static const QRegularExpression longOption(QStringLiteral("--[a-z-]+"));
    QRegularExpressionMatchIterator commands = commandLine.globalMatch(help);
    int count = 0;
    const QString plain = QString(m_page).remove(QLatin1Char('\\'));
    while (commands.hasNext()) {
        const QString command = commands.next().captured(1);
        ++count;
        const bool isNamed = m_page.contains(QStringLiteral("\n.SS %1\n").arg(command))
            || m_page.contains(QStringLiteral("\n.B %1\n").arg(command));
        QVERIFY2(isNamed, qPrintable(command));
        const QString usage
            = QString::fromUtf8(m_demo.plain(command + QStringLiteral(" --help")).out).section(QLatin1Char('\n'), 0, 0);
        QRegularExpressionMatchIterator options = longOption.globalMatch(usage);
        while (options.hasNext()) {
            const QString option = options.next().captured();
            QVERIFY2(plain.contains(option), qPrintable(option));
        }
    }
    QCOMPARE(count, 36);
    for (const char *option :
         {"--data", "--json", "--lang", "--user", "--password-fd", "--recovery-fd", "--help", "--version"})
        QVERIFY2(plain.contains(QLatin1String(option)), option);
}

void TestManPage::shouldNameEveryActionOfTheWorkflow()
{
    const QJsonObject workflow
        = parsed(readAll(QStringLiteral(LAJUR_SOURCE_DIR "/resources/workflows/baru.json")).toUtf8()).toObject();
    const QJsonArray transitions = workflow.value(QStringLiteral("transitions")).toArray();
    QVERIFY(transitions.size() > 20);
    for (const QJsonValue value : transitions) {
        const QJsonObject transition = value.toObject();
        const QString id = transition.value(QStringLiteral("id")).toString();
        const QString section
            = m_page.section(QStringLiteral("\n.TP\n.B %1\n").arg(id), 1, 1).section(QStringLiteral("\n.TP"), 0, 0);
        QVERIFY2(!section.isEmpty(), qPrintable(id));
        const QJsonArray inputs = transition.value(QStringLiteral("inputs")).toArray();
        for (const QJsonValue input : inputs) {
            const QString name = input.toObject().value(QStringLiteral("name")).toString();
            QVERIFY2(section.contains(name), qPrintable(id + QLatin1Char(' ') + name));
        }
    }
}

void TestManPage::shouldNameEveryKindOfPaperAndEveryErrorCode()
{
    // The program lists the kinds when it is given a wrong one.
    const QString error = QString::fromUtf8(m_demo(QStringLiteral("case attach 1 frob"), {PagePath}).err);
    const QStringList kinds
        = error.section(QStringLiteral(": "), 1).section(QLatin1Char('.'), 0, 0).split(QStringLiteral(", "));
    QVERIFY2(kinds.size() >= 10, qPrintable(error));
    for (const QString &kind : kinds)
        QVERIFY2(m_page.contains(QStringLiteral("\n.BR ") + kind + QLatin1Char(' ')), qPrintable(kind));
    for (const char *code : {"wrong-use", "network-share", "newer-schema", "not-permitted", "busy"})
        QVERIFY2(QString(m_page).remove(QLatin1Char('\\')).contains(QLatin1String(code)), code);
}

void TestManPage::shouldShowAnOfficeFileThatFoundsAnOffice()
{
    const QString file
        = writeJson(m_office.path(QStringLiteral("page.json")), json(QStringLiteral("in office")).toObject());
    const Run run = m_office.admin().in(m_office.path(QStringLiteral("kantor")))(
        QStringLiteral("init --office"),
        {file, QStringLiteral("--recovery-out"), m_office.path(QStringLiteral("kunci.txt"))});
    QVERIFY2(run.exitCode == 0, run.out.constData());
    QCOMPARE(shapeOf(run.object()), shapeOf(json(QStringLiteral("out init"))));
}

void TestManPage::shouldShowFormsThatTheProgramTakes()
{
    const auto given = [this](const char *line, const char *name) {
        return m_office.admin()(QString::fromLatin1(line), {}, example(QString::fromLatin1(name)));
    };
    const Run opened = given("case open --from -", "in case");
    QVERIFY2(opened.exitCode == 0, opened.out.constData());
    QCOMPARE(shapeOf(opened.object()), shapeOf(json(QStringLiteral("out case open"))));
    const Run edited = given("case edit 1 --note Nomor-diganti", "in edit");
    QVERIFY2(edited.exitCode == 0, edited.out.constData());
    QCOMPARE(shapeOf(edited.object()), shapeOf(json(QStringLiteral("out case edit"))));
    const Run outside = given("case open", "in outside");
    QVERIFY2(outside.exitCode == 0, outside.out.constData());
    QCOMPARE(outside.object().value(QStringLiteral("stage")).toString(), QStringLiteral("SELESAI"));
    const Run official = given("official add", "in official");
    QVERIFY2(official.exitCode == 0, official.out.constData());
    QCOMPARE(shapeOf(official.object()), shapeOf(json(QStringLiteral("out official add"))));
}

void TestManPage::shouldShowWhatTheProgramAnswers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &line) {
        QTest::newRow(name) << QStringLiteral("out ") + QLatin1String(name) << line;
    };
    const auto firstIn = [this](const char *stage) {
        const QJsonArray cases = m_demo(QStringLiteral("case list --stage %1").arg(QLatin1String(stage))).array();
        return cases.first().toObject().value(QStringLiteral("id")).toInt();
    };
    const int printed = firstIn("MENUNGGU_TTD_REKOMENDASI");
    const int waiting = firstIn("MENUNGGU_DISPOSISI");
    const Run opened = m_demo(QStringLiteral("case open"), {}, example(QStringLiteral("in case")));
    const int bare = opened.object().value(QStringLiteral("id")).toInt(); // without papers: its intake is closed
    const QString out = m_office.path(QString());
    row("nik", QStringLiteral("nik 9971010101850001"));
    row("workflow check", QStringLiteral("workflow check " LAJUR_SOURCE_DIR "/resources/workflows/baru.json"));
    row("case list", QStringLiteral("case list --limit 1"));
    row("case show", QStringLiteral("case show 1"));
    row("case actions", QStringLiteral("case actions %1").arg(bare));
    row("case attach",
        QStringLiteral("case attach %1 lainnya %2")
            .arg(waiting)
            .arg(writePdf(out + QStringLiteral("/a.pdf"), QStringLiteral("A"))));
    row("case act", QStringLiteral("case act %1 disposisi").arg(waiting));
    row("case undo", QStringLiteral("case undo %1 --note Keliru").arg(waiting));
    row("error", QStringLiteral("case act %1 terima").arg(waiting));
    row("letter reprint", QStringLiteral("letter reprint %1 --pdf %2/b.pdf").arg(printed).arg(out));
    row("letter issue",
        QStringLiteral("letter issue %1 --pdf %2/c.pdf").arg(firstIn("PENYUSUNAN_REKOMENDASI")).arg(out));
    const QString scan = writePdf(out + QStringLiteral("/scan.pdf"), QStringLiteral("S"));
    row("tray add", QStringLiteral("tray add ") + scan);
    row("tray list", QStringLiteral("tray list"));
    row("tray attach", QStringLiteral("tray attach %1 lainnya 2").arg(bare));
    m_demo(QStringLiteral("tray add ") + writePdf(out + QStringLiteral("/salah.pdf"), QStringLiteral("W")));
    row("tray remove", QStringLiteral("tray remove 1 --note Terbalik"));
    row("paper show", QStringLiteral("paper show 1"));
    row("paper export", QStringLiteral("paper export 1 ktp --out %1/ktp.png").arg(out));
    row("case package", QStringLiteral("case package %1 --zip --out %2").arg(firstIn("SIAP_KIRIM_BSRE")).arg(out));
    row("case receipt", QStringLiteral("case receipt %1 --out %2/tanda-terima.pdf").arg(waiting).arg(out));
    row("register export", QStringLiteral("register export rekomendasi --csv %1/r.csv").arg(out));
    row("user add", QStringLiteral("user add rina --role loket"));
    row("user roles", QStringLiteral("user roles rina --role loket,verifikator"));
    row("user reset", QStringLiteral("user reset rina"));
    row("user list", QStringLiteral("user list"));
    row("verify", QStringLiteral("verify"));
    row("backup", QStringLiteral("backup %1/cadangan").arg(out));
    row("restore", QStringLiteral("restore %1/cadangan --data %1/pulih").arg(out));
    row("demo", QStringLiteral("demo --walk --data %1/walk --open 0 --closed 0").arg(out));
}

void TestManPage::shouldShowWhatTheProgramAnswers()
{
    QFETCH(QString, name);
    QFETCH(QString, line);
    const QStringList shown = shapeOf(json(name));
    QVERIFY2(!shown.isEmpty(), qPrintable(name));
    QCOMPARE(shapeOf(answer(line)), shown);
}

void TestManPage::shouldShowABatchThatRuns()
{
    const Run run = m_office.admin()(QStringLiteral("batch"), {}, example(QStringLiteral("in batch")));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out.count('\n'), example(QStringLiteral("in batch")).count('\n'));
    const QList<QByteArray> answers = run.out.trimmed().split('\n');
    const QList<QByteArray> shown = example(QStringLiteral("out batch")).trimmed().split('\n');
    QCOMPARE(shapeOf(parsed(answers.last())), shapeOf(parsed(shown.last())));
    QCOMPARE(parsed(answers.first()).toObject().keys(), parsed(shown.first()).toObject().keys());
}

void TestManPage::shouldFormatWithoutWarnings()
{
    QProcess man;
    man.start(QStringLiteral("man"),
              {QStringLiteral("-l"), QStringLiteral("--warnings"), QStringLiteral("-Tutf8"), PagePath});
    if (!man.waitForFinished())
        QSKIP("man is not installed");
    QCOMPARE(man.readAllStandardError(), QByteArray());
    QVERIFY(man.readAllStandardOutput().size() > 10'000);
}

QTEST_MAIN(TestManPage)
#include "tst_manpage.moc"
