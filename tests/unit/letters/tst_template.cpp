// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/letters/template.h"

#include <QTest>

using lajur::domain::ErrorCode;
using lajur::letters::Template;

namespace {

const QSet<QString> fields{QStringLiteral("pemohon.nama"), QStringLiteral("nomor")};
const QSet<QString> flags{QStringLiteral("contoh")};

} // namespace

class TestTemplate : public QObject
{
    Q_OBJECT

private slots:
    void shouldEscapeValues()
    {
        const auto parsed = Template::parse(QStringLiteral("{{pemohon.nama}}"), fields, flags);
        QVERIFY(parsed);
        QCOMPARE(parsed->render({{QStringLiteral("pemohon.nama"), QStringLiteral("<b>&{{nomor}}'\"")}}),
                 QStringLiteral("&lt;b&gt;&amp;{{nomor}}&apos;&quot;"));
    }

    void shouldKeepSectionOnlyIfFilled()
    {
        const auto parsed = Template::parse(QStringLiteral("{{#nomor}}N{{nomor}}{{/nomor}}{{^nomor}}kosong{{/nomor}}"),
                                            fields, flags);
        QVERIFY(parsed);
        QCOMPARE(parsed->render({{QStringLiteral("nomor"), QStringLiteral("7")}}), QStringLiteral("N7"));
        QCOMPARE(parsed->render({{QStringLiteral("nomor"), QString()}}), QStringLiteral("kosong"));
    }

    void shouldListPrintedFieldsInOrderAndOnce()
    {
        const auto parsed = Template::parse(
            QStringLiteral("{{pemohon.nama}}{{^contoh}}{{nomor}}{{/contoh}}{{pemohon.nama}}"), fields, flags);
        QVERIFY(parsed);
        QCOMPARE(parsed->printedFields({}), QStringList({QStringLiteral("pemohon.nama"), QStringLiteral("nomor")}));
        QCOMPARE(parsed->printedFields({{QStringLiteral("contoh"), QStringLiteral("1")}}),
                 QStringList(QStringLiteral("pemohon.nama")));
    }

    void shouldRefuse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown field") << QStringLiteral("{{pemohon.nma}}") << QStringLiteral("pemohon.nma");
        QTest::newRow("unknown field in a section left out")
            << QStringLiteral("{{#contoh}}{{asal}}{{/contoh}}") << QStringLiteral("asal");
        QTest::newRow("unknown section") << QStringLiteral("{{#ada}}x{{/ada}}") << QStringLiteral("ada");
        QTest::newRow("flag printed") << QStringLiteral("{{contoh}}") << QStringLiteral("contoh");
        QTest::newRow("empty name") << QStringLiteral("{{}}") << QString();
        QTest::newRow("current item") << QStringLiteral("{{#nomor}}{{.}}{{/nomor}}") << QStringLiteral(".");
        QTest::newRow("unclosed section") << QStringLiteral("{{#nomor}}x") << QStringLiteral("nomor");
        QTest::newRow("unopened section") << QStringLiteral("x{{/nomor}}") << QStringLiteral("nomor");
        QTest::newRow("crossed sections") << QStringLiteral("{{#nomor}}{{#contoh}}{{/nomor}}{{/contoh}}") << QString();
        QTest::newRow("unclosed tag") << QStringLiteral("{{nomor") << QString();
        QTest::newRow("ends with braces") << QStringLiteral("x{{") << QString();
        QTest::newRow("partial") << QStringLiteral("{{> kop}}") << QStringLiteral("kop");
        QTest::newRow("unescaped braces") << QStringLiteral("{{{nomor}}}") << QStringLiteral("nomor");
        QTest::newRow("unescaped ampersand") << QStringLiteral("{{& nomor}}") << QStringLiteral("nomor");
        QTest::newRow("other delimiters") << QStringLiteral("{{=<% %>=}}<% nomor %>") << QStringLiteral("{{=");
        QTest::newRow("too long") << QString(70'000, u'x') << QString();
        QTest::newRow("nested without end") << QStringLiteral("{{#nomor}}").repeated(2000) << QString();
    }

    void shouldRefuse()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto parsed = Template::parse(text, fields, flags);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::Invalid);
        QVERIFY2(parsed.error().text.contains(named), qPrintable(parsed.error().text));
    }

    void shouldRenderNothingByDefault()
    {
        QVERIFY(Template().render({}).isEmpty());
        QVERIFY(Template().printedFields({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
