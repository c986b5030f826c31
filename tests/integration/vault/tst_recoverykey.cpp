// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/recoverykey.h"
#include "tests/integration/vault/testoffice.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace lajur::vault;
using lajur::domain::ErrorCode;

class TestRecoveryKey : public QObject
{
    Q_OBJECT

private:
    // Made with libsodium alone from the bytes 0 to 31. Fixed, for one random key in some hundreds leaves two groups
    // suspect of the same mistake, and then none is named.
    const QString m_sheet = u"000G-40R4-0M30-E209-185G-R38E-1W81-24GK-2GAH-C5RR-34D1-P70X-3RFG-EEWF"_qs;

    static QString otherThan(QChar c) { return c == u'7' ? u"8"_qs : u"7"_qs; }
    static QString withOther(QString text, qsizetype at) { return text.replace(at, 1, otherThan(text.at(at))); }
    static bool namesGroup(const lajur::domain::Result<RecoveryKey> &read, qsizetype group)
    {
        return !read && read.error().text.startsWith(u"Group %1 "_qs.arg(group));
    }

private slots:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void shouldWriteFourteenGroupsOfFour()
    {
        const QString text = RecoveryKey::random().text();
        static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$"_qs);
        QVERIFY(form.match(text).hasMatch());
        QVERIFY(text != RecoveryKey::random().text());
    }

    void shouldReadBackWhatItWrote()
    {
        for (int i = 0; i < 200; ++i) {
            const RecoveryKey key = RecoveryKey::random();
            const auto read = RecoveryKey::fromText(key.text());
            QVERIFY(read);
            QCOMPARE(read->keyPair().publicKey(), key.keyPair().publicKey());
            QCOMPARE(read->text(), key.text());
        }
    }

    /// Sheets printed years ago must still open: this text and its key never change.
    void shouldKeepItsForm()
    {
        const auto read = RecoveryKey::fromText(m_sheet);
        QVERIFY(read);
        QCOMPARE(read->keyPair().publicKey().toHex(),
                 QByteArray("4701d08488451f545a409fb58ae3e58581ca40ac3f7f114698cd71deac73ca01"));
    }

    /// The last digit before the check group has four bits to spare: they must not make a second way to write a key.
    void shouldHaveOneFormOnly()
    {
        for (const QChar last : u"HJKMNPQRSTVWXYZ"_qs) {
            QString text = m_sheet;
            text[63] = last;
            QVERIFY(namesGroup(RecoveryKey::fromText(text), 13));
        }
    }

    void shouldTakeWhatPeopleType_data()
    {
        QTest::addColumn<std::function<QString(QString)>>("typing");
        using Typing = std::function<QString(QString)>;
        QTest::newRow("lower case") << Typing([](const QString &t) { return t.toLower(); });
        QTest::newRow("no dashes") << Typing([](QString t) { return t.remove(u'-'); });
        QTest::newRow("blanks") << Typing([](QString t) { return u"  "_qs + t.replace(u'-', u' ') + u"\n"_qs; });
        QTest::newRow("long dashes") << Typing([](QString t) { return t.replace(u'-', u" – "_qs); });
        QTest::newRow("O for 0") << Typing([](QString t) { return t.replace(u'0', u'O'); });
        QTest::newRow("o for 0") << Typing([](QString t) { return t.replace(u'0', u'o'); });
        QTest::newRow("I for 1") << Typing([](QString t) { return t.replace(u'1', u'I'); });
        QTest::newRow("l for 1") << Typing([](QString t) { return t.replace(u'1', u'l'); });
    }
    void shouldTakeWhatPeopleType()
    {
        QFETCH(const std::function<QString(QString)>, typing);
        for (int i = 0; i < 20; ++i) {
            const QString text = RecoveryKey::random().text();
            const auto read = RecoveryKey::fromText(typing(text));
            QVERIFY2(read, "a fresh key was not read back");
            QCOMPARE(read->text(), text);
        }
    }

    void shouldNameTheGroupOfAnyOneWrongCharacter()
    {
        for (qsizetype at = 0; at < m_sheet.size(); ++at) {
            if (m_sheet.at(at) == u'-')
                continue;
            const auto read = RecoveryKey::fromText(withOther(m_sheet, at));
            COMPARE_ERROR(read, ErrorCode::Invalid);
            QVERIFY2(namesGroup(read, at / 5 + 1), qPrintable(read.error().text));
        }
    }

    void shouldNameTheGroupOfSwappedCharacters()
    {
        QString text = m_sheet;
        text.replace(10, 2, u"M0"_qs);
        QVERIFY(text != m_sheet);
        QVERIFY(namesGroup(RecoveryKey::fromText(text), 3));
    }

    void shouldNameTheGroupOfForeignCharacterOrWrongLength()
    {
        const QString text = RecoveryKey::random().text();
        QVERIFY(namesGroup(RecoveryKey::fromText(QString(text).replace(5, 1, u"U"_qs)), 2));
        QVERIFY(namesGroup(RecoveryKey::fromText(QString(text).replace(65, 1, u"é"_qs)), 14));
        QVERIFY(namesGroup(RecoveryKey::fromText(QString(text).remove(15, 1)), 4));
        QVERIFY(namesGroup(RecoveryKey::fromText(QString(text).insert(20, u'A')), 5));
    }

    void shouldRefuseWhatIsNoKey_data()
    {
        QTest::addColumn<QString>("typed");
        const QString text = RecoveryKey::random().text();
        QTest::newRow("empty") << QString();
        QTest::newRow("dashes") << u"----"_qs;
        QTest::newRow("a group less") << text.left(64);
        QTest::newRow("a group more") << text + u"-AAAA"_qs;
        QTest::newRow("two wrong groups") << withOther(withOther(text, 0), 30);
        QTest::newRow("huge") << QString(1'000'000, u'A');
    }
    void shouldRefuseWhatIsNoKey()
    {
        QFETCH(const QString, typed);
        const auto read = RecoveryKey::fromText(typed);
        COMPARE_ERROR(read, ErrorCode::Invalid);
        QVERIFY(!read.error().text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecoveryKey)
#include "tst_recoverykey.moc"
