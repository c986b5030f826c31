// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workflow/inputcheck.h"

#include <QTest>

using namespace lajur::workflow;

class TestInputCheck : public QObject
{
    Q_OBJECT

private slots:
    void shouldSayWhatIsWrongWithAValue_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, InputType type, const QJsonValue &value, const char *code) {
            QTest::newRow(name) << static_cast<int>(type) << value << QString::fromLatin1(code);
        };
        const auto text = [](const char *value) { return QJsonValue(QString::fromUtf8(value)); };
        row("text", InputType::Text, text("Nama salah"), "");
        row("text of ten letters in two bytes each", InputType::Text, text("éééééééééé"), "");
        row("short text", InputType::Text, text("Salah"), "input.short");
        row("text padded with blanks", InputType::Text, text("Salah     \t    x"), "input.short");
        row("blanks", InputType::Text, text("              "), "input.missing");
        row("nothing", InputType::Text, QJsonValue(QJsonValue::Undefined), "input.missing");
        row("null", InputType::Text, QJsonValue(QJsonValue::Null), "input.missing");
        row("number for text", InputType::Text, QJsonValue(1234567890), "input.type");
        row("date", InputType::Date, text("2028-02-29"), "");
        row("no such day", InputType::Date, text("2027-02-29"), "input.type");
        row("date as people write it", InputType::Date, text("23-11-2026"), "input.type");
        row("date as number", InputType::Date, QJsonValue(20261123), "input.type");
        row("date and time", InputType::DateTime, text("2026-11-23T08:15:00+07:00"), "");
        row("no time", InputType::DateTime, text("besok"), "input.type");
        row("whole number", InputType::Integer, QJsonValue(3), "");
        row("whole number as text", InputType::Integer, text("-3"), "");
        row("fraction", InputType::Integer, QJsonValue(3.5), "input.type");
        row("letters for a number", InputType::Integer, text("tiga"), "input.type");
        row("number", InputType::Number, QJsonValue(3.5), "");
        row("number as text", InputType::Number, text("3.5"), "");
        row("endless number", InputType::Number, text("inf"), "input.type");
        row("choice", InputType::Choice, text("email"), "");
        row("other choice", InputType::Choice, text("merpati"), "input.choice");
    }

    void shouldSayWhatIsWrongWithAValue()
    {
        QFETCH(int, type);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        Input input;
        input.name = QStringLiteral("value");
        input.title = {QStringLiteral("Nilai"), {}};
        input.type = static_cast<InputType>(type);
        input.minimumLength = input.type == InputType::Text ? 10 : 0;
        input.choices = QStringList{QStringLiteral("email"), QStringLiteral("portal")};
        QJsonObject values;
        if (!value.isUndefined())
            values.insert(input.name, value);

        const auto faults = inputFaults({input}, values);
        QCOMPARE(faults.isEmpty() ? QString() : faults.constFirst().code, code);
        if (!faults.isEmpty()) {
            QCOMPARE(faults.constFirst().field, QStringLiteral("value"));
            QVERIFY(faults.constFirst().text.contains(QStringLiteral("“Nilai”")));
        }
        // What may be left out may be left out, and nothing else changes.
        input.required = false;
        QCOMPARE(inputFaults({input}, values).isEmpty(), code.isEmpty() || code == QLatin1String("input.missing"));
    }

    void shouldAskForAnEndAfterTheBeginning_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("right");
        QTest::newRow("later") << QStringLiteral("2026-11-24") << true;
        QTest::newRow("same day") << QStringLiteral("2026-11-23") << false;
        QTest::newRow("earlier") << QStringLiteral("2024-11-23") << false;
    }

    void shouldAskForAnEndAfterTheBeginning()
    {
        QFETCH(QString, to);
        QFETCH(bool, right);
        const QList<Input> inputs
            = {{QStringLiteral("from"), {QStringLiteral("Berlaku mulai"), {}}, InputType::Date, true, 0, {}, {}, {}},
               {QStringLiteral("to"),
                {QStringLiteral("Sampai"), {}},
                InputType::Date,
                true,
                0,
                {},
                QStringLiteral("from"),
                {}}};
        const auto faults
            = inputFaults(inputs, {{QStringLiteral("from"), QStringLiteral("2026-11-23")}, {QStringLiteral("to"), to}});
        QCOMPARE(faults.isEmpty(), right);
        if (!right) {
            QCOMPARE(faults.constFirst().code, QStringLiteral("input.order"));
            QVERIFY(faults.constFirst().text.contains(QStringLiteral("Berlaku mulai")));
        }
    }

    void shouldRefuseUnknownInputs()
    {
        const auto faults = inputFaults({}, {{QStringLiteral("warna"), QStringLiteral("biru")}});
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.constFirst().code, QStringLiteral("input.unknown"));
        QCOMPARE(faults.constFirst().field, QStringLiteral("warna"));
    }
};

QTEST_GUILESS_MAIN(TestInputCheck)

#include "tst_inputcheck.moc"
