// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/caseintake.h"
#include "models/services/emailproof.h"
#include "tests/testlib/testoffice.h"

#include <QRegularExpression>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// A mailbox shown to be active by a code: sent, given back, wrong, old, or for another address.
class TestEmailProof : public QObject
{
    Q_OBJECT

private:
    static CaseId atTheKasi(TestOffice &office) { return office.aCase().inStage(QStringLiteral("VERIFIKASI_KASI")); }
    static CaseForm form(TestOffice &office, CaseId id) { return *office->ledger().form(office.load(id)); }
    static QString codeIn(const QString &body)
    {
        static const QRegularExpression digits(QStringLiteral("^\\s+(\\d{6})$"), QRegularExpression::MultilineOption);
        return digits.match(body).captured(1);
    }
    static QString another(const QString &code)
    {
        return code == u"000000" ? QStringLiteral("000001") : QStringLiteral("000000");
    }
    static QString send(TestOffice &office, CaseId id)
    {
        const auto sending = EmailProof(*office).begin(id, office.profile());
        return sending ? codeIn(sending->body) : QString();
    }

private slots:
    void shouldTakeTheCodeThatWasSentLastAndNoOther()
    {
        TestOffice office;
        const CaseId id = atTheKasi(office);
        EmailProof proof(*office);
        QCOMPARE(codeOf(proof.confirm(id, QStringLiteral("123456"))), QStringLiteral("not-found"));
        const auto first = proof.begin(id, office.profile());
        QCOMPARE(outcome(first), QStringLiteral("ok"));
        QVERIFY(first->to.contains(u'@'));
        const QString code = codeIn(first->body);
        QCOMPARE(code.size(), EmailProof::Digits);
        QCOMPARE(codeOf(proof.confirm(id, another(code))), QStringLiteral("refused"));
        QCOMPARE(codeOf(proof.confirm(id, {})), QStringLiteral("refused"));
        const auto how = proof.confirm(id, QStringLiteral(" %1 %2 ").arg(code.left(3), code.mid(3)));
        QCOMPARE(outcome(how), QStringLiteral("ok"));
        QVERIFY(how->contains(first->to));
        QVERIFY2(!how->contains(code), "the code itself is nobody's business afterwards");

        QString second = send(office, id);
        while (second == code) // one in a million
            second = send(office, id);
        QCOMPARE(codeOf(proof.confirm(id, code)), QStringLiteral("refused"));
        QCOMPARE(outcome(proof.confirm(id, second)), QStringLiteral("ok"));
    }

    void shouldCarryNoNikToTheMailbox()
    {
        TestOffice office;
        const CaseId id = atTheKasi(office);
        const auto sending = EmailProof(*office).begin(id, office.profile());
        QVERIFY(sending.has_value());
        QVERIFY(!(sending->subject + sending->body).contains(form(office, id).nik));
    }

    void shouldRefuseACodeThatIsTooOld()
    {
        TestOffice office;
        const CaseId id = atTheKasi(office);
        const QString code = send(office, id);
        office.clock().advance(qint64(EmailProof::ValidDays) * 24 * 3600 + 60);
        QCOMPARE(codeOf(EmailProof(*office).confirm(id, code)), QStringLiteral("refused"));
    }

    void shouldRefuseACodeThatWentToAnotherAddress()
    {
        TestOffice office;
        const CaseId id = atTheKasi(office);
        const QString code = send(office, id);
        CaseForm changed = form(office, id);
        changed.email = QStringLiteral("lain.lagi@batam.go.id");
        QCOMPARE(
            outcome(office->intake().edit(id, changed, QStringLiteral("Alamat email diperbaiki"), office.profile())),
            QStringLiteral("ok"));
        QCOMPARE(codeOf(EmailProof(*office).confirm(id, code)), QStringLiteral("refused"));
    }

    void shouldAskForWhoMayRecordIt()
    {
        TestOffice office;
        const CaseId id = atTheKasi(office);
        office.signIn(QStringLiteral("kabid"));
        QCOMPARE(codeOf(EmailProof(*office).begin(id, office.profile())), QStringLiteral("not-permitted"));
    }

    void shouldRecordTheProofAsAStep()
    {
        TestOffice office;
        const CaseId id = atTheKasi(office);
        const auto how = EmailProof(*office).confirm(id, send(office, id));
        QVERIFY(how.has_value());
        QCOMPARE(outcome(office.step(id, QStringLiteral("catat_bukti_email"), {{QStringLiteral("how"), *how}})),
                 QStringLiteral("ok"));
        QCOMPARE(form(office, id).emailProof, *how);
    }
};

QTEST_GUILESS_MAIN(TestEmailProof)

#include "tst_emailproof.moc"
