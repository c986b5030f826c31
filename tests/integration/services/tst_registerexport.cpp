// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/registerexport.h"
#include "models/services/registerreading.h"
#include "models/services/session.h"
#include "tests/testlib/testoffice.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// The three registers as files for a spreadsheet: whole, and nothing in them runs or loses its digits there.
class TestRegisterExport : public QObject
{
    Q_OBJECT

private:
    static QStringList lines(TestOffice &office, const QString &name)
    {
        const QString path = office.outside(name + QStringLiteral(".csv"));
        const auto rows = office->registers().csv(name, path);
        QFile file(path);
        if (!rows || !file.open(QIODevice::ReadOnly))
            return {outcome(rows)};
        // Without the mark in front spreadsheets on Windows take UTF-8 for Latin-1.
        const QByteArray bytes = file.readAll();
        if (!bytes.startsWith("\xef\xbb\xbf"))
            return {QStringLiteral("no byte order mark")};
        const QStringList all = QString::fromUtf8(bytes).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        return all.size() == *rows + 1 ? all : QStringList();
    }

private slots:
    void shouldListApplicantsWithTheirNikAsText()
    {
        TestOffice office;
        NewCase entry = office.entry(1);
        entry.form.name = QStringLiteral("Budi, \"Si\" Contoh");
        entry.form.position = QStringLiteral("=HYPERLINK(\"http://x\")");
        const auto intake = office->intake().open(entry, office.profile());
        QCOMPARE(outcome(intake), QStringLiteral("ok"));
        const QStringList rows = lines(office, QStringLiteral("pemohon"));
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.last().contains(QStringLiteral(",'%1,").arg(entry.form.nik)));
        QVERIFY(rows.last().contains(QStringLiteral(",'%1,").arg(entry.form.nip)));
        QVERIFY(rows.last().contains(QStringLiteral(",\"Budi, \"\"Si\"\" Contoh\",")));
        QVERIFY(rows.last().contains(QStringLiteral(",\"'=HYPERLINK(\"\"http://x\"\")\",")));
    }

    void shouldListVoidAndReplacedNumbersToo()
    {
        TestOffice office;
        const CaseId id = office.aCase().inStage(QStringLiteral("MENUNGGU_TTD_REKOMENDASI"));
        QVERIFY(office.step(id, QStringLiteral("tarik_surat")));
        QVERIFY(office.walk(id, QStringLiteral("SIAP_KIRIM_BSRE")));
        const QStringList rows = lines(office, QStringLiteral("rekomendasi"));
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows[1].contains(u"500.12/001") && rows[1].contains(u"void"));
        QVERIFY(rows[2].contains(u"500.12/002") && rows[2].contains(u"signed"));
    }

    void shouldListCertificates()
    {
        TestOffice office;
        office.aCase().inStage(QStringLiteral("TERBIT"));
        const QStringList rows = lines(office, QStringLiteral("sertifikat"));
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.last().contains(QStringLiteral(",BSRE CA DS G1,2026-11-23,2028-11-22,aktif,")));
    }

    void shouldWriteTheLinesOfAFilterInItsOrder()
    {
        TestOffice office;
        for (int n = 1; n <= 4; ++n)
            office.aCase(n).opened();
        const QString path = office.outside(QStringLiteral("r.csv"));
        RegisterFilter filter;
        filter.ascending = false;
        Progress progress;
        QCOMPARE(*office->registers().csv(filter, path, progress), 4);
        QCOMPARE(progress.done(), 4);
        QCOMPARE(progress.total(), 4);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList all = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QVERIFY(all.at(1).contains(office.entry(4).form.name));
        QVERIFY(all.at(4).contains(office.entry(1).form.name));
    }

    void shouldLeaveNothingBehindWhenStopped()
    {
        TestOffice office;
        office.aCase(1).opened();
        const QString path = office.outside(QStringLiteral("r.csv"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("lama") == 4);
        before.close();
        Progress progress;
        progress.cancel();
        QCOMPARE(codeOf(office->registers().csv(RegisterFilter(), path, progress)), QStringLiteral("cancelled"));
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("lama"));
        QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void shouldFindAPersonByNikAndMaskItWhenRead()
    {
        TestOffice office;
        for (int n = 1; n <= 3; ++n)
            office.aCase(n).opened();
        RegisterReading reading(office->ports(), office->session(), office->workflows());
        RegisterFilter filter;
        filter.text = office.entry(2).form.nik;
        const auto lines = reading.page(filter, 0, 10);
        QCOMPARE(outcome(lines), QStringLiteral("ok"));
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().name, office.entry(2).form.name);
        QVERIFY(lines->first().maskedNik.contains(u'\x2022') && lines->first().maskedNik != office.entry(2).form.nik);
        QVERIFY(!lines->first().stage.isEmpty());
        const auto choices = reading.choices(Register::Applicants);
        QCOMPARE(choices->total, 3);
        QVERIFY(choices->closedStages.size() >= 2);
        office->session().end();
        QCOMPARE(codeOf(reading.count(filter)), QStringLiteral("signed-out"));
    }

    void shouldRefuseAnUnknownRegisterAndAFolderThatIsNotThere()
    {
        TestOffice office;
        QCOMPARE(codeOf(office->registers().csv(QStringLiteral("gaji"), office.outside(QStringLiteral("g.csv")))),
                 QStringLiteral("invalid"));
        QVERIFY(!office->registers().csv(QStringLiteral("pemohon"), office.outside(QStringLiteral("tidak/ada.csv"))));
        QVERIFY(!QFileInfo::exists(office.outside(QStringLiteral("g.csv"))));
    }
};

QTEST_MAIN(TestRegisterExport)
#include "tst_registerexport.moc"
