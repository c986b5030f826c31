// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition/upkeep.h"
#include "models/services/demopapers.h"
#include "tests/testlib/telltale.h"
#include "tests/testlib/testoffice.h"

#include <QBuffer>
#include <QDirIterator>
#include <QTest>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// After every use case: no NIK, no scan, no letter and no telephone number lies readable in the data folder, in a
/// backup or in the folder for temporary files.
class TestLeaks : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    TellTale m_secrets;

    /// The first leak below the folders; counts the files looked at.
    QString leaks(const QStringList &folders, int *files = nullptr) const
    {
        for (const QString &folder : folders) {
            for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot,
                                 QDirIterator::Subdirectories);
                 it.hasNext();) {
                const QString path = it.next();
                if (const QString found = m_secrets.toldBy(path); !found.isEmpty())
                    return path + QStringLiteral(": ") + found;
                if (files)
                    ++*files;
            }
        }
        return {};
    }

    static Status attach(TestOffice &office, CaseId id, const QString &kind, QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        LAJUR_TRY(office->papers().attachBytes(id, kind, buffer, paperTypeOf(bytes)));
        return {};
    }

private slots:
    void shouldSeeEveryKindOfLeak_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const CaseForm form = TestOffice().entry(1).form;
        QTest::newRow("NIK") << "x" + form.nik.toUtf8();
        QTest::newRow("NIK in UTF-16") << QByteArray(reinterpret_cast<const char *>(form.nik.utf16()),
                                                     form.nik.size() * 2);
        QTest::newRow("NIK in groups") << form.nik.left(4).toUtf8() + ' ' + form.nik.mid(4, 4).toUtf8() + ' '
                + form.nik.mid(8, 4).toUtf8() + ' ' + form.nik.right(4).toUtf8();
        QTest::newRow("NIK inside a stream") << "stream\n" + qCompress(form.nik.toUtf8()).mid(4);
        QTest::newRow("picture") << demoKtp(form);
        QTest::newRow("PDF") << demoScan(QStringLiteral("Surat"), {form.name});
    }

    void shouldSeeEveryKindOfLeak()
    {
        QFETCH(const QByteArray, bytes);
        m_secrets = TellTale({TestOffice().entry(1).form.nik});
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("bocor")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QVERIFY(!leaks({folder.path()}).isEmpty());
    }

    void shouldLeaveNothingReadableAfterAnyUseCase()
    {
        TestOffice office;
        QVERIFY(qputenv("TMPDIR", m_temporary.path().toLocal8Bit())); // after the office's own folder is made
        CaseForm form = office.entry(1).form;
        form.purpose = QStringLiteral("KEGUNAAN-SURAT-INI");
        m_secrets = TellTale({form.nik, form.phone, office.entry(8001).form.nik});
        m_secrets.add(form.purpose.toUtf8());
        m_secrets.add("Nomor Induk Kependudukan");
        const QStringList folders{office.folder(), m_temporary.path()};

        NewCase entry = office.entry(1);
        entry.form = form;
        const auto intake = office->intake().open(entry, office.profile());
        QCOMPARE(outcome(intake), QStringLiteral("ok"));
        const CaseId id = intake->opened.record.id;
        QCOMPARE(leaks(folders), QString());
        QVERIFY(office->drafts().keep({}, QStringLiteral("case"), form.toJson()));
        QCOMPARE(leaks(folders), QString());
        QVERIFY(attach(office, id, QStringLiteral("ktp"), demoKtp(form)));
        QVERIFY(attach(office, id, QStringLiteral("surat_permohonan"),
                       demoScan(QStringLiteral("Surat"), {form.name, form.nik})));
        QCOMPARE(leaks(folders), QString());
        for (const QString &stage : {QStringLiteral("DI_KABID"), QStringLiteral("VERIFIKASI_KASI"),
                                     QStringLiteral("MENUNGGU_TTD_REKOMENDASI")}) {
            QCOMPARE(outcome(office.walk(id, stage)), QStringLiteral("ok"));
            QCOMPARE(leaks(folders), QString());
        }
        QVERIFY(office->letters().reprint(id, office.profile()));
        QVERIFY(office->intake().edit(id, form, QStringLiteral("NIK %1 sudah benar").arg(form.nik), office.profile()));
        QCOMPARE(leaks(folders), QString());
        QVERIFY(office.step(id, QStringLiteral("tarik_surat"),
                            {{QStringLiteral("reason"), QStringLiteral("NIK %1 salah").arg(form.nik)}}));
        QVERIFY(office.walk(id, QStringLiteral("SELESAI")));
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QVERIFY(office->papers().read(id, QStringLiteral("ktp"), 0, out, QStringLiteral("view")));
        QCOMPARE(leaks(folders), QString());
        QVERIFY(office->registers().csv(QStringLiteral("pemohon"), office.outside(QStringLiteral("pemohon.csv"))));
        QVERIFY(office->verification().everything()->problems.isEmpty());
        QVERIFY(office->finishWork());
        const QString backup = office.outside(QStringLiteral("cadangan"));
        QVERIFY(composition::backUp(office.folder(), backup, 3));
        int files = 0;
        QCOMPARE(leaks(folders + QStringList{backup}, &files), QString());
        QVERIFY2(files >= 8, "too few files were looked at");
        // The one thing that was let out on purpose is seen, so the walk does look.
        QVERIFY(!m_secrets.toldBy(office.outside(QStringLiteral("pemohon.csv"))).isEmpty());
    }

    void shouldKeepOnlyNameNipEmailAndOpdReadableInTheDatabase()
    {
        TestOffice office;
        NewCase entry = office.entry(1);
        CaseForm &form = entry.form;
        form.unit = QStringLiteral("UNIT-KERJA-X");
        form.position = QStringLiteral("JABATAN-X");
        form.system = QStringLiteral("SISTEM-X");
        form.purpose = QStringLiteral("KEGUNAAN-X");
        form.city = QStringLiteral("KOTA-X");
        const CaseId id = office->intake().open(entry, office.profile())->opened.record.id;
        for (const QString &kind : {QStringLiteral("ktp"), QStringLiteral("surat_permohonan")})
            QVERIFY(office.attach(id, kind));
        QCOMPARE(outcome(office.walk(id, QStringLiteral("SELESAI"))), QStringLiteral("ok"));
        const QString everything = office.dump().join(u'\n');
        for (const QString &secret : {form.nik, form.phone, form.unit, form.position, form.system, form.purpose,
                                      form.city, QStringLiteral("Surel uji dibalas")})
            QVERIFY2(!everything.contains(secret), qPrintable(secret.left(3)));
        for (const QString &known : {form.name, form.nip, form.email, form.opd})
            QVERIFY(everything.contains(known));
    }
};

QTEST_MAIN(TestLeaks)
#include "tst_leaks.moc"
