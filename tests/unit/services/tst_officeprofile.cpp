// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/demoperson.h"
#include "models/services/officeprofile.h"

#include <QJsonArray>
#include <QTest>

using namespace lajur::services;

class TestOfficeProfile : public QObject
{
    Q_OBJECT

private:
    static QJsonObject profile()
    {
        const QJsonArray line{QStringLiteral("Baris")};
        return {{QStringLiteral("government"), QStringLiteral("PEMERINTAH KOTA BATAM")},
                {QStringLiteral("agencyLines"), line},
                {QStringLiteral("addressLines"), line},
                {QStringLiteral("city"), QStringLiteral("Batam")},
                {QStringLiteral("province"), QStringLiteral("Kepulauan Riau")},
                {QStringLiteral("agency"), QStringLiteral("Pemerintah Kota Batam")},
                {QStringLiteral("unit"), QStringLiteral("Dinas Kominfo")},
                {QStringLiteral("opdCode"), QStringLiteral("DISKOMINFO")},
                {QStringLiteral("classification"), QStringLiteral("500.12")},
                {QStringLiteral("emailDomains"), QJsonArray{QStringLiteral("batam.go.id")}}};
    }

    static QJsonObject official()
    {
        const auto person = demoPerson(1);
        return {{QStringLiteral("function"), QStringLiteral("kepala_dinas")},
                {QStringLiteral("name"), person.name},
                {QStringLiteral("nip"), person.nip},
                {QStringLiteral("nik"), person.nik},
                {QStringLiteral("email"), person.email},
                {QStringLiteral("rank"), QStringLiteral("IV/a")},
                {QStringLiteral("position"), QStringLiteral("Kepala Dinas")},
                {QStringLiteral("functionTitle"), QStringLiteral("Kepala Dinas")},
                {QStringLiteral("signatory"), true},
                {QStringLiteral("validFrom"), QStringLiteral("2026-01-01")}};
    }

    template <typename Read>
    static void expectRefusal(QJsonObject json, const QString &key, const QJsonValue &value, const Read &read)
    {
        QVERIFY(read(json));
        json.insert(key, value);
        const auto refused = read(json);
        QVERIFY2(!refused, "was taken");
        QCOMPARE(refused.error().code, lajur::domain::ErrorCode::Invalid);
    }

private slots:
    void shouldReadBackWhatItWrote()
    {
        const auto read = OfficeProfile::fromJson(profile());
        QVERIFY(read);
        const auto again = OfficeProfile::fromJson(read->toJson());
        QVERIFY(again);
        QCOMPARE(again->toJson(), read->toJson());
        QCOMPARE(again->emailDomains, QStringList{QStringLiteral("batam.go.id")});
    }

    void shouldRefuseAWrongEntryOfTheOffice_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown") << QStringLiteral("kota") << QJsonValue(QStringLiteral("Batam"));
        QTest::newRow("empty text") << QStringLiteral("city") << QJsonValue(QStringLiteral(" "));
        QTest::newRow("number for a text") << QStringLiteral("city") << QJsonValue(1);
        QTest::newRow("no lines") << QStringLiteral("agencyLines") << QJsonValue(QJsonArray());
        QTest::newRow("too many lines") << QStringLiteral("agencyLines")
                                        << QJsonValue(QJsonArray{QStringLiteral("1"), QStringLiteral("2"),
                                                                 QStringLiteral("3"), QStringLiteral("4")});
        QTest::newRow("no domain") << QStringLiteral("emailDomains") << QJsonValue(QJsonArray());
        QTest::newRow("pattern without number")
            << QStringLiteral("letterPattern") << QJsonValue(QStringLiteral("{tahun}"));
        QTest::newRow("text for a flag") << QStringLiteral("externalNumbers") << QJsonValue(QStringLiteral("ya"));
        QTest::newRow("text for demo") << QStringLiteral("demo") << QJsonValue(QStringLiteral("true"));
        QTest::newRow("paper") << QStringLiteral("paper") << QJsonValue(QStringLiteral("Folio"));
    }

    void shouldRefuseAWrongEntryOfTheOffice()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        expectRefusal(profile(), key, value, [](const QJsonObject &json) { return OfficeProfile::fromJson(json); });
    }

    void shouldRefuseAWrongEntryOfAnOfficial_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown") << QStringLiteral("jabatan") << QJsonValue(QStringLiteral("x"));
        QTest::newRow("function") << QStringLiteral("function") << QJsonValue(QStringLiteral("walikota"));
        QTest::newRow("NIP") << QStringLiteral("nip") << QJsonValue(QStringLiteral("123"));
        QTest::newRow("capacity") << QStringLiteral("capacity") << QJsonValue(QStringLiteral("wakil"));
        QTest::newRow("no first day") << QStringLiteral("validFrom") << QJsonValue(QString());
        QTest::newRow("last day mistyped") << QStringLiteral("validTo") << QJsonValue(QStringLiteral("31-12-2026"));
        QTest::newRow("last day before the first")
            << QStringLiteral("validTo") << QJsonValue(QStringLiteral("2025-12-31"));
        QTest::newRow("text for a flag") << QStringLiteral("signatory") << QJsonValue(QStringLiteral("ya"));
        QTest::newRow("signatory without NIK") << QStringLiteral("nik") << QJsonValue(QString());
        QTest::newRow("signatory with a wrong NIK") << QStringLiteral("nik") << QJsonValue(QStringLiteral("12"));
        QTest::newRow("signatory without e-mail") << QStringLiteral("email") << QJsonValue(QString());
    }

    void shouldRefuseAWrongEntryOfAnOfficial()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        expectRefusal(official(), key, value, [](const QJsonObject &json) {
            return OfficialEntry::fromJson(json, {QDate(2026, 11, 23), true, {}});
        });
    }
};

QTEST_GUILESS_MAIN(TestOfficeProfile)
#include "tst_officeprofile.moc"
