// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/officialemail.h"
#include "tests/unit/domain/readable.h"

#include <QTest>

using namespace lajur::domain;
using namespace Qt::StringLiterals;

class TstOfficialEmail : public QObject
{
    Q_OBJECT

private slots:
    void shouldInspectWhatIsTyped_data();
    void shouldInspectWhatIsTyped();
    void shouldAllowNoDomainWhileNoneIsSet();
    void shouldTellItsParts();
};

void TstOfficialEmail::shouldInspectWhatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("findings");

    QTest::newRow("plain") << u"budi.santoso@batam.go.id"_s << QStringList{};
    QTest::newRow("NIP") << u"198508172010011003@batam.go.id"_s << QStringList{};
    QTest::newRow("capitals and spaces around") << u" Budi@BATAM.go.id\n"_s << QStringList{};
    QTest::newRow("plus, underscore, hyphen") << u"b_u-d+i@batam.go.id"_s << QStringList{};
    QTest::newRow("allowed subdomain") << u"budi@dinkes.kepriprov.go.id"_s << QStringList{};
    QTest::newRow("subdomain of a subdomain") << u"budi@a.b.kepriprov.go.id"_s << QStringList{};
    QTest::newRow("64 before the @") << QString(64, u'a') + u"@batam.go.id"_s << QStringList{};

    const QStringList domain{u"email.domain block"_s};
    QTest::newRow("BP Batam") << u"budi@bpbatam.go.id"_s << domain;
    QTest::newRow("gmail") << u"budi@gmail.com"_s << domain;
    QTest::newRow("subdomain of an exact domain") << u"budi@mail.batam.go.id"_s << domain;
    QTest::newRow("wildcard's own domain") << u"budi@kepriprov.go.id"_s << domain;
    QTest::newRow("wildcard glued") << u"budi@xkepriprov.go.id"_s << domain;
    QTest::newRow("domain as a prefix") << u"budi@batam.go.id.com"_s << domain;

    const QStringList syntax{u"email.syntax block"_s};
    QTest::newRow("empty") << QString() << syntax;
    QTest::newRow("no @") << u"budi.batam.go.id"_s << syntax;
    QTest::newRow("two @") << u"budi@x@batam.go.id"_s << syntax;
    QTest::newRow("nothing before") << u"@batam.go.id"_s << syntax;
    QTest::newRow("nothing behind") << u"budi@"_s << syntax;
    QTest::newRow("space inside") << u"budi santoso@batam.go.id"_s << syntax;
    QTest::newRow("comma") << u"budi@batam,go.id"_s << syntax;
    QTest::newRow("two addresses") << u"a@batam.go.id;b@batam.go.id"_s << syntax;
    QTest::newRow("two dots") << u"budi..s@batam.go.id"_s << syntax;
    QTest::newRow("dot before the @") << u"budi.@batam.go.id"_s << syntax;
    QTest::newRow("dot behind the @") << u"budi@.batam.go.id"_s << syntax;
    QTest::newRow("dot at the end") << u"budi@batam.go.id."_s << syntax;
    QTest::newRow("one label") << u"budi@localhost"_s << syntax;
    QTest::newRow("hyphen at a label's end") << u"budi@batam-.go.id"_s << syntax;
    QTest::newRow("address") << u"budi@10.0.0.1"_s << syntax;
    QTest::newRow("Cyrillic a") << u"budi@b\u0430tam.go.id"_s << syntax;
    QTest::newRow("line break inside") << u"budi@batam.go.id\nBcc: x@y.id"_s << syntax;
    QTest::newRow("markup") << u"<b>&{{@batam.go.id"_s << syntax;
    QTest::newRow("65 before the @") << QString(65, u'a') + u"@batam.go.id"_s << syntax;
    QTest::newRow("255 characters") << u"budi@"_s + u"a."_s.repeated(124) + u"id"_s << syntax;
    QTest::newRow("a million characters") << QString(1'000'000, u'a') + u"@batam.go.id"_s << syntax;

    const QStringList role{u"email.role-mailbox warn"_s};
    QTest::newRow("diskominfo") << u"diskominfo@batam.go.id"_s << role;
    QTest::newRow("admin with a number") << u"Admin2@batam.go.id"_s << role;
    QTest::newRow("sekretariat of an office") << u"sekretariat.diskominfo@batam.go.id"_s << role;
    QTest::newRow("tata usaha") << u"tata.usaha@batam.go.id"_s << role;
    QTest::newRow("a name that begins alike") << u"adminah@batam.go.id"_s << QStringList{};
    QTest::newRow("role elsewhere") << u"info@gmail.com"_s << (domain + role);
}

void TstOfficialEmail::shouldInspectWhatIsTyped()
{
    QFETCH(QString, text);
    QFETCH(QStringList, findings);
    const QStringList domains{u"Batam.go.id"_s, u"*.kepriprov.go.id"_s};
    QCOMPARE(readable(OfficialEmail::inspect(text, domains)), findings);
    QCOMPARE(refusal(OfficialEmail::parse(text)),
             QStringList{findings.contains(u"email.syntax block"_s) ? u"email.syntax"_s : u"accepted"_s});
}

void TstOfficialEmail::shouldAllowNoDomainWhileNoneIsSet()
{
    QCOMPARE(readable(OfficialEmail::inspect(u"budi@batam.go.id", {})), QStringList{u"email.domain block"_s});
}

void TstOfficialEmail::shouldTellItsParts()
{
    const OfficialEmail email = OfficialEmail::parse(u" Budi.S@Batam.Go.Id ").value();
    QCOMPARE(email.address(), u"budi.s@batam.go.id"_s);
    QCOMPARE(email.localPart(), u"budi.s"_s);
    QCOMPARE(email.domain(), u"batam.go.id"_s);
    QVERIFY(email == OfficialEmail::parse(u"budi.s@batam.go.id").value());
}

QTEST_GUILESS_MAIN(TstOfficialEmail)
#include "tst_officialemail.moc"
