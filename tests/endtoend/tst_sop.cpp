// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endtoend/foundedoffice.h"
#include "tests/endtoend/readable.h"
#include "tests/endtoend/samplefiles.h"

#include <QFile>
#include <QTest>

using namespace lajur::endtoend;

/// Shows the main job: requests go in with their papers; letters, certificates and registers come out, and nothing
/// readable stays behind.
class TestSop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shouldGiveEachRoleAnAccount();
    void shouldRefuseIntakeOfAnEmptyFormWithEveryReason();
    void shouldCarryACaseReturnedByKasiToItsEnd();
    void shouldCarryACaseRefusedByBsreToItsEnd();
    void shouldKeepTheNumberOfAVoidLetter();
    void shouldUndoAStepAndKeepBothInTheHistory();
    void shouldRefuseTheActOfAnotherRole();
    void shouldExportTheThreeRegisters();
    void shouldVerifyClean();
    void shouldLeaveNothingReadable();

private:
    Lajurctl as(const QString &user) const { return m_office.admin().as(user, QStringLiteral("sandi-untuk-") + user); }
    /// Takes actions in order, each "user action words…"; the first that fails, with its answer, else empty.
    QByteArray take(int id, const QStringList &steps) const;
    QByteArray toKasi(int id) const;
    QByteArray fromCheckToBsre(int id) const;
    QByteArray fromBsreToEnd(int id) const;
    QByteArray exported(const QString &name) const;

    FoundedOffice m_office;
    int m_returned = 0;
    int m_refused = 0;
};

namespace {
const QString Checked = QStringLiteral("kasi periksa nik=cocok name=cocok birthDate=cocok sex=cocok");
} // namespace

QByteArray TestSop::take(int id, const QStringList &steps) const
{
    QByteArray fault;
    for (qsizetype i = 0; i < steps.size() && fault.isEmpty();) {
        const QString user = steps[i].section(QLatin1Char(' '), 0, 0);
        QStringList lines; // what the same person does in a row
        for (; i < steps.size() && steps[i].startsWith(user + QLatin1Char(' ')); ++i)
            lines << QStringLiteral("case act %1 %2").arg(id).arg(steps[i].section(QLatin1Char(' '), 1));
        fault = as(user).all(lines);
    }
    return fault;
}

QByteArray TestSop::toKasi(int id) const
{
    return take(id,
                {QStringLiteral("loket terima"), QStringLiteral("kadis disposisi"), QStringLiteral("kabid teruskan")});
}

QByteArray TestSop::fromCheckToBsre(int id) const
{
    const Run proof = as(QStringLiteral("kasi"))(QStringLiteral("case act %1 catat_bukti_email --set").arg(id),
                                                 {QStringLiteral("how=Surel uji dibalas pemohon")});
    const QByteArray fault = proof.exitCode == 0 ? take(id, {Checked, QStringLiteral("kasi setujui")}) : proof.out;
    if (!fault.isEmpty())
        return fault;
    const QString pdf = m_office.path(QStringLiteral("rekomendasi-%1.pdf").arg(id));
    const QString verifikator = QStringLiteral("verifikator");
    const Run issued = as(verifikator)(QStringLiteral("letter issue %1 --pdf").arg(id), {pdf});
    const Run signedCopy = as(verifikator)(QStringLiteral("case attach %1 surat_rekomendasi_ttd").arg(id), {pdf});
    if (issued.exitCode != 0 || signedCopy.exitCode != 0)
        return issued.out + signedCopy.out;
    return take(id,
                {QStringLiteral("kadis catat_ttd"), QStringLiteral("verifikator kirim_bsre"),
                 QStringLiteral("verifikator daftar")});
}

QByteArray TestSop::fromBsreToEnd(int id) const
{
    return take(id,
                {QStringLiteral("verifikator setujui_bsre source=portal"),
                 QStringLiteral("verifikator terbit serial=99000000000000000%1 issuer=BSRE validFrom=2026-01-10 "
                                "validTo=2028-01-10 source=email")
                     .arg(id),
                 QStringLiteral("verifikator selesai")});
}

QByteArray TestSop::exported(const QString &name) const
{
    QFile file(m_office.path(name + QStringLiteral(".csv")));
    const Run run = m_office.admin()(QStringLiteral("register export %1 --csv").arg(name), {file.fileName()});
    return run.exitCode == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : run.out;
}

void TestSop::initTestCase()
{
    QVERIFY2(m_office.isFounded(), (m_office.founding().out + m_office.founding().err).constData());
    QVERIFY(QFile::exists(m_office.recoveryFile()));
}

void TestSop::shouldGiveEachRoleAnAccount()
{
    const QList<QPair<QString, QString>> staff{{QStringLiteral("loket"), QStringLiteral("loket")},
                                               {QStringLiteral("kadis"), QStringLiteral("kepala_dinas")},
                                               {QStringLiteral("kabid"), QStringLiteral("kabid")},
                                               {QStringLiteral("kasi"), QStringLiteral("kasi")},
                                               {QStringLiteral("verifikator"), QStringLiteral("verifikator")}};
    for (const auto &[user, role] : staff) {
        const QByteArray password = "sandi-untuk-" + user.toUtf8() + '\n';
        const Run run = m_office.admin()(QStringLiteral("user add %1 --role %2 --new-password-fd 0").arg(user, role),
                                         {}, password);
        QVERIFY2(run.exitCode == 0, run.out.constData());
        QVERIFY(!run.out.contains("sandi-untuk-"));
    }
    QCOMPARE(m_office.admin()(QStringLiteral("user list")).array().size(), 6);
    const Run made = m_office.admin()(QStringLiteral("user add magang --role loket,kasi"));
    const QString password = made.object().value(QStringLiteral("password")).toString();
    QVERIFY(password.size() >= 12);
    QCOMPARE(m_office.admin().as(QStringLiteral("magang"), password)(QStringLiteral("case list")).exitCode, 0);
    // WHEN blocked THEN the account is closed
    QCOMPARE(m_office.admin()(QStringLiteral("user roles magang --block")).object().value(QStringLiteral("active")),
             QJsonValue(false));
    QCOMPARE(m_office.admin().as(QStringLiteral("magang"), password)(QStringLiteral("case list")).errorCode(),
             QStringLiteral("wrong-password"));
}

void TestSop::shouldRefuseIntakeOfAnEmptyFormWithEveryReason()
{
    const QJsonObject form{
        {QStringLiteral("form"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Contoh Kosong")}}}};
    const QString file = writeJson(m_office.path(QStringLiteral("empty.json")), form);
    const int id = as(QStringLiteral("loket"))(QStringLiteral("case open --from"), {file})
                       .object()
                       .value(QStringLiteral("id"))
                       .toInt();
    const Run run = as(QStringLiteral("loket"))(QStringLiteral("case act %1 terima").arg(id));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorCode(), QStringLiteral("refused"));
    QVERIFY2(run.reasonCodes().size() >= 3, run.out.constData()); // fields, papers, consent
    QCOMPARE(m_office.stageOf(id), QStringLiteral("DRAF"));
    const Run cancelled = as(QStringLiteral("loket"))(QStringLiteral("case cancel %1 --note").arg(id),
                                                      {QStringLiteral("Salah dibuka oleh petugas")});
    QVERIFY2(cancelled.exitCode == 0, cancelled.out.constData());
    QCOMPARE(m_office.stageOf(id), QStringLiteral("DIBATALKAN"));
}

void TestSop::shouldCarryACaseReturnedByKasiToItsEnd()
{
    m_returned = m_office.openCase(1);
    QVERIFY(m_returned > 0);
    QCOMPARE(toKasi(m_returned), QByteArray());
    const Run returned = as(QStringLiteral("kasi"))(QStringLiteral("case act %1 kembalikan --note").arg(m_returned),
                                                    {QStringLiteral("Foto KTP tidak terbaca")});
    QVERIFY2(returned.exitCode == 0, returned.out.constData());
    QCOMPARE(m_office.stageOf(m_returned), QStringLiteral("PERBAIKAN_PEMOHON"));
    const QString ktp = writeJpeg(m_office.path(QStringLiteral("ktp2.jpg")), nikOf(1));
    const Run second = as(QStringLiteral("loket"))(QStringLiteral("case attach %1 ktp").arg(m_returned), {ktp});
    QCOMPARE(second.object().value(QStringLiteral("version")).toInt(), 2);
    QCOMPARE(take(m_returned, {QStringLiteral("loket ajukan_ulang")}), QByteArray());
    QCOMPARE(m_office.stageOf(m_returned), QStringLiteral("VERIFIKASI_KASI"));
    QCOMPARE(fromCheckToBsre(m_returned), QByteArray());
    QCOMPARE(fromBsreToEnd(m_returned), QByteArray());
    QCOMPARE(m_office.stageOf(m_returned), QStringLiteral("SELESAI"));
    const QJsonObject shown = m_office.admin()(QStringLiteral("case show %1").arg(m_returned)).object();
    QCOMPARE(shown.value(QStringLiteral("round")).toInt(), 2);
    QCOMPARE(shown.value(QStringLiteral("open")), QJsonValue(false));
}

void TestSop::shouldCarryACaseRefusedByBsreToItsEnd()
{
    m_refused = m_office.openCase(2);
    QCOMPARE(toKasi(m_refused), QByteArray());
    QCOMPARE(fromCheckToBsre(m_refused), QByteArray());
    const Run refused
        = as(QStringLiteral("verifikator"))(QStringLiteral("case act %1 tolak_bsre source=email --note").arg(m_refused),
                                            {QStringLiteral("Foto KTP tidak berwarna")});
    QVERIFY2(refused.exitCode == 0, refused.out.constData());
    QCOMPARE(m_office.stageOf(m_refused), QStringLiteral("DITOLAK_BSRE"));
    QCOMPARE(take(m_refused,
                  {QStringLiteral("verifikator kirim_ulang_bsre"), QStringLiteral("verifikator kirim_bsre"),
                   QStringLiteral("verifikator daftar")}),
             QByteArray());
    QCOMPARE(fromBsreToEnd(m_refused), QByteArray());
    QCOMPARE(m_office.stageOf(m_refused), QStringLiteral("SELESAI"));
}

void TestSop::shouldKeepTheNumberOfAVoidLetter()
{
    const int id = m_office.openCase(3);
    QCOMPARE(toKasi(id), QByteArray());
    const Lajurctl verifikator = as(QStringLiteral("verifikator"));
    QCOMPARE(as(QStringLiteral("kasi"))(QStringLiteral("case act %1 catat_bukti_email --set").arg(id),
                                        {QStringLiteral("how=Ditelepon dan membalas")})
                 .exitCode,
             0);
    QCOMPARE(take(id, {Checked, QStringLiteral("kasi setujui")}), QByteArray());
    const QString pdf = m_office.path(QStringLiteral("batal.pdf"));
    const QString number = verifikator(QStringLiteral("letter issue %1 --pdf").arg(id), {pdf})
                               .object()
                               .value(QStringLiteral("letterNumber"))
                               .toString();
    QVERIFY(!number.isEmpty());
    const QString copy = m_office.path(QStringLiteral("salinan.pdf"));
    QCOMPARE(verifikator(QStringLiteral("letter reprint %1 --pdf").arg(id), {copy})
                 .object()
                 .value(QStringLiteral("pdf"))
                 .toString(),
             copy);
    const Run tooShort = verifikator(QStringLiteral("letter void %1 --note salah").arg(id));
    QCOMPARE(tooShort.exitCode, 1);
    QCOMPARE(verifikator(QStringLiteral("letter void %1 --note").arg(id), {QStringLiteral("Jabatan pemohon keliru")})
                 .exitCode,
             0);
    const QString next = verifikator(QStringLiteral("letter issue %1").arg(id))
                             .object()
                             .value(QStringLiteral("letterNumber"))
                             .toString();
    QVERIFY(!next.isEmpty() && next != number);
    QVERIFY(exported(QStringLiteral("rekomendasi")).contains(number.toUtf8()));
}

void TestSop::shouldUndoAStepAndKeepBothInTheHistory()
{
    const int id = m_office.openCase(4);
    QCOMPARE(take(id,
                  {QStringLiteral("loket terima"),
                   QStringLiteral("loket disposisi --by ") + nipOfOfficial(QStringLiteral("kepala_dinas"))}),
             QByteArray());
    const Run undone = as(QStringLiteral("loket"))(QStringLiteral("case undo %1 --note Keliru").arg(id));
    QVERIFY2(undone.exitCode == 0, undone.out.constData());
    QCOMPARE(m_office.stageOf(id), QStringLiteral("MENUNGGU_DISPOSISI"));
    const QJsonArray history
        = m_office.admin()(QStringLiteral("case show %1").arg(id)).object().value(QStringLiteral("history")).toArray();
    const QJsonObject last = history.last().toObject();
    const QJsonObject before = history[history.size() - 2].toObject();
    QCOMPARE(last.value(QStringLiteral("undoes")), before.value(QStringLiteral("sequence")));
    QCOMPARE(before.value(QStringLiteral("doneByNip")).toString(), nipOfOfficial(QStringLiteral("kepala_dinas")));
    QCOMPARE(before.value(QStringLiteral("recordedBy")).toString(), QStringLiteral("loket"));
}

void TestSop::shouldRefuseTheActOfAnotherRole()
{
    const int id = m_office.openCase(5);
    QCOMPARE(toKasi(id), QByteArray());
    const Run run = as(QStringLiteral("loket"))(QStringLiteral("case act %1 setujui").arg(id));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(!run.reasonCodes().isEmpty(), run.out.constData());
    QCOMPARE(as(QStringLiteral("loket"))(QStringLiteral("user list")).exitCode, 0);
    QCOMPARE(as(QStringLiteral("loket"))(QStringLiteral("user add x --role loket")).errorCode(),
             QStringLiteral("not-permitted"));
}

void TestSop::shouldExportTheThreeRegisters()
{
    const QByteArray applicants = exported(QStringLiteral("pemohon"));
    const QByteArray certificates = exported(QStringLiteral("sertifikat"));
    const QByteArray letters = exported(QStringLiteral("rekomendasi"));
    for (int n : {1, 2, 3})
        QVERIFY2(applicants.contains(nikOf(n).toLatin1()), applicants.constData());
    for (int id : {m_returned, m_refused})
        QVERIFY2(certificates.contains("99000000000000000" + QByteArray::number(id)), certificates.constData());
    QVERIFY(letters.contains("Contoh Pemohon B") && letters.contains("Contoh Pemohon D"));
    QVERIFY2(letters.count("Contoh Pemohon D") == 2, letters.constData()); // the void one and its successor
    QCOMPARE(m_office.admin()(QStringLiteral("register export pemohon --csv"), {m_office.path(QStringLiteral("p.csv"))})
                 .object()
                 .value(QStringLiteral("rows"))
                 .toInt(),
             int(applicants.count('\n')) - 1);
}

void TestSop::shouldVerifyClean()
{
    const Run run = m_office.admin()(QStringLiteral("verify"));
    QVERIFY2(run.exitCode == 0, run.out.constData());
    QCOMPARE(run.object().value(QStringLiteral("cases")).toInt(), 6);
    QCOMPARE(run.object().value(QStringLiteral("problems")).toArray().size(), 0);
    QCOMPARE(Lajurctl(m_office.data())(QStringLiteral("verify --structure")).exitCode, 0);
}

void TestSop::shouldLeaveNothingReadable()
{
    const QStringList niks{nikOf(1), nikOf(2), nikOf(3), nikOf(4), nikOf(5)};
    // GIVEN a search that finds what lies open
    QVERIFY(!readableFiles(m_office.path(QString()), niks).filter(QStringLiteral("ktp.jpg")).isEmpty());
    QVERIFY(!readableFiles(m_office.path(QString()), niks).filter(QStringLiteral("case-1.json")).isEmpty());
    // THEN the office's folder, and what the program leaves in a home, hold nothing
    for (const char *folder : {"data", ".cache", ".local", ".config"})
        QCOMPARE(readableFiles(m_office.path(QLatin1String(folder)), niks), QStringList());
}

QTEST_MAIN(TestSop)
#include "tst_sop.moc"
