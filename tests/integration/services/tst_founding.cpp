// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/passwordcost.h"
#include "tests/testlib/testoffice.h"

#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

namespace {

const OfficeSetup::FirstUser founder{
    QStringLiteral("kepala"), QStringLiteral("Sri Kepala"), {}, TestOffice::password(), {}};

} // namespace

/// Founding an office: once, whole or not at all, and never without its recovery key in somebody's hand.
class TestFounding : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<composition::Office> create(const QString &name)
    {
        auto office = composition::Office::create(m_folder.filePath(name), {&m_clock, minimumPasswordCost, 8000});
        return office ? std::move(*office) : nullptr;
    }

    QTemporaryDir m_folder;
    TestClock m_clock;

private slots:
    void shouldDeliverTheRecoveryKeyBeforeAnythingIsKept()
    {
        const auto office = create(QStringLiteral("delivered"));
        const auto offices = [this] {
            return askDatabase(m_folder.filePath(QStringLiteral("delivered/lajur.sqlite")),
                               QStringLiteral("SELECT count(*) FROM office_keys"));
        };
        QVariant keptAtDelivery;
        const auto founded
            = office->setup().found(TestOffice().profile(), {}, founder, minimumPasswordCost, [&](const QString &text) {
                  keptAtDelivery = offices();
                  return text.isEmpty() ? failure(ErrorCode::Damaged, {}) : Status();
              });
        QCOMPARE(outcome(founded), QStringLiteral("ok"));
        QCOMPARE(keptAtDelivery, QVariant(0));
        QCOMPARE(offices(), QVariant(1));
        QVERIFY(office->session().isSignedIn());
        QCOMPARE(office->session().user().roles, QStringList{QStringLiteral("administrator")});
        QVERIFY(composition::Office::open(m_folder.filePath(QStringLiteral("delivered"))));
    }

    void shouldLeaveNoOfficeWhenTheRecoveryKeyCannotBeDelivered()
    {
        const auto office = create(QStringLiteral("undelivered"));
        const auto founded = office->setup().found(
            TestOffice().profile(), {}, founder, minimumPasswordCost,
            [](const QString &) -> Status { return failure(ErrorCode::DiskFull, QStringLiteral("no room")); });
        QCOMPARE(codeOf(founded), QStringLiteral("disk-full"));
        QVERIFY(!office->session().isSignedIn());
        QVERIFY(!office->ports().keys.isUnlocked());
        QCOMPARE(codeOf(composition::Office::open(m_folder.filePath(QStringLiteral("undelivered")))),
                 QStringLiteral("not-found"));
        // The same folder can be tried again.
        QVERIFY(create(QStringLiteral("undelivered")));
    }

    void shouldRefuseASecondOfficeInTheSameFolder()
    {
        TestOffice office;
        const QStringList before = office.dump();
        QCOMPARE(codeOf(composition::Office::create(office.folder())), QStringLiteral("refused"));
        QCOMPARE(codeOf(office->setup().found(office.profile(), {}, founder, minimumPasswordCost,
                                              [](const QString &) { return Status(); })),
                 QStringLiteral("refused"));
        QCOMPARE(office.dump(), before);
    }

    void shouldRefuseAnUnusableFirstUser_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("nip");
        QTest::addColumn<QString>("password");
        QTest::newRow("no name") << QString() << QString() << TestOffice::password();
        QTest::newRow("blank in the name") << QStringLiteral("sri kepala") << QString() << TestOffice::password();
        QTest::newRow("NIP that is none") << QStringLiteral("sri") << QStringLiteral("123") << TestOffice::password();
        QTest::newRow("weak password") << QStringLiteral("sri") << QString() << QStringLiteral("abc");
    }

    void shouldRefuseAnUnusableFirstUser()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, nip);
        QFETCH(const QString, password);
        const auto office = create(QStringLiteral("user-%1").arg(QString::fromUtf8(QTest::currentDataTag())));
        const auto founded = office->setup().found(TestOffice().profile(), {}, {name, {}, nip, password, {}},
                                                   minimumPasswordCost, [](const QString &) { return Status(); });
        QCOMPARE(codeOf(founded), QStringLiteral("invalid"));
        QCOMPARE(codeOf(office->ports().users.officeKeys()), QStringLiteral("not-found"));
    }

    void shouldRefuseToOpenAnOfficeWhosePublicKeyIsDamaged_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("gone") << QStringLiteral("x''");
        QTest::newRow("short") << QStringLiteral("x'00112233'");
        QTest::newRow("long") << QStringLiteral("zeroblob(33)");
    }

    void shouldRefuseToOpenAnOfficeWhosePublicKeyIsDamaged()
    {
        QFETCH(const QString, key);
        TestOffice office;
        office.close();
        QVERIFY(office.tamper({QStringLiteral("UPDATE office_keys SET public_key = ") + key}));
        QCOMPARE(codeOf(office.openAgain()), QStringLiteral("damaged"));
    }
};

QTEST_MAIN(TestFounding)
#include "tst_founding.moc"
