// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testoffice.h"

#include <QBuffer>
#include <QDirIterator>
#include <QTest>
#include <unistd.h>

using namespace lajur;
using namespace lajur::domain;
using namespace lajur::services;
using namespace lajur::testlib;

/// Papers come in as they are, are sealed before they touch the disk, and bad files leave nothing behind.
class TestPaperIntake : public QObject
{
    Q_OBJECT

private:
    static QString fileWith(const TestOffice &office, const QString &name, const QByteArray &bytes, qint64 size = -1)
    {
        QFile file(office.outside(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || (size > 0 && !file.resize(size)))
            qFatal("file for the test");
        return file.fileName();
    }

    static QByteArray readBack(TestOffice &office, CaseId id, const QString &kind, int version)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto read = office->papers().read(id, kind, version, out, QStringLiteral("view"));
        return read ? out.data() : outcome(read).toUtf8();
    }

    static QSet<QString> stored(TestOffice &office) { return *office->ports().papers.names(); }

private slots:
    void shouldKnowTheTypeByItsFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("PDF") << tinyPdf() << QStringLiteral("application/pdf");
        QTest::newRow("JPEG") << tinyJpeg() << QStringLiteral("image/jpeg");
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n", 8) << QStringLiteral("image/png");
        QTest::newRow("TIFF, Intel") << QByteArray("II*\0....", 8) << QStringLiteral("image/tiff");
        QTest::newRow("TIFF, Motorola") << QByteArray("MM\0*....", 8) << QStringLiteral("image/tiff");
        QTest::newRow("PDF after a blank") << QByteArray(" %PDF-1.4") << QString();
        QTest::newRow("half a magic") << QByteArray("\xff\xd8") << QString();
        QTest::newRow("GIF") << QByteArray("GIF89a..") << QString();
        QTest::newRow("program") << QByteArray("MZ\x90\0....", 8) << QString();
    }

    void shouldKnowTheTypeByItsFirstBytes()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, type);
        QCOMPARE(paperTypeOf(bytes), type);
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        const auto attached
            = office->papers().attach(id, QStringLiteral("ktp"), fileWith(office, QStringLiteral("scan"), bytes));
        QCOMPARE(codeOf(attached), type.isEmpty() ? QStringLiteral("invalid") : QStringLiteral("ok"));
        if (attached)
            QCOMPARE(attached->mimeType, type);
    }

    void shouldRefuseABadFileAndLeaveNothingBehind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("size");
        QTest::newRow("no byte") << QStringLiteral("a.pdf") << QByteArray() << qint64(-1);
        QTest::newRow("JPEG called PDF") << QStringLiteral("a.pdf") << tinyJpeg() << qint64(-1);
        QTest::newRow("PDF called JPG") << QStringLiteral("a.JPG") << tinyPdf() << qint64(-1);
        QTest::newRow("text called PNG") << QStringLiteral("a.png") << QByteArray("halo dunia") << qint64(-1);
        QTest::newRow("51 MB") << QStringLiteral("a.pdf") << tinyPdf() << qint64(51) * 1024 * 1024;
        QTest::newRow("300 MB") << QStringLiteral("a.pdf") << tinyPdf() << qint64(300) * 1024 * 1024;
        QTest::newRow("one byte too many") << QStringLiteral("a.pdf") << tinyPdf() << PaperIntake::MaximumSize + 1;
    }

    void shouldRefuseABadFileAndLeaveNothingBehind()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const qint64, size);
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        const QStringList before = office.dump();
        const auto attached = office->papers().attach(id, QStringLiteral("ktp"), fileWith(office, name, bytes, size));
        QCOMPARE(codeOf(attached), QStringLiteral("invalid"));
        QVERIFY(attached.error().text.size() > 20);
        QCOMPARE(office.dump(), before);
        QVERIFY(stored(office).isEmpty());
    }

    void shouldTakeAFileOfExactlyTheLimit()
    {
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        const auto attached
            = office->papers().attach(id, QStringLiteral("lainnya"),
                                      fileWith(office, QStringLiteral("a.pdf"), tinyPdf(), PaperIntake::MaximumSize));
        QCOMPARE(outcome(attached), QStringLiteral("ok"));
        QCOMPARE(attached->size, PaperIntake::MaximumSize);
    }

    void shouldSayWhenThereIsNothingToRead()
    {
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        const QStringList before = office.dump();
        const QString kind = QStringLiteral("ktp");
        const QString unavailable = QStringLiteral("unavailable");
        QCOMPARE(codeOf(office->papers().attach(id, kind, office.outside(QStringLiteral("tidak-ada.pdf")))),
                 unavailable);
        QCOMPARE(codeOf(office->papers().attach(id, kind, office.folder())), unavailable);
        const QString closed = fileWith(office, QStringLiteral("tertutup.pdf"), tinyPdf());
        QFile::setPermissions(closed, {});
        const bool root = ::geteuid() == 0;
        if (root)
            QCOMPARE(::seteuid(65534), 0); // root may read everything
        const auto attached = office->papers().attach(id, kind, closed);
        if (root)
            QCOMPARE(::seteuid(0), 0);
        QCOMPARE(codeOf(attached), unavailable);
        QCOMPARE(codeOf(office->papers().attach(id, QStringLiteral("foto"), closed)), QStringLiteral("invalid"));
        QCOMPARE(office.dump(), before);
    }

    void shouldCountVersionsAndGiveEachBack()
    {
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        const QString kind = QStringLiteral("ktp");
        for (int version = 1; version <= 3; ++version) {
            const auto attached = office->papers().attach(
                id, kind, fileWith(office, QStringLiteral("ktp.jpg"), tinyJpeg() + QByteArray::number(version)));
            QCOMPARE(outcome(attached), QStringLiteral("ok"));
            QCOMPARE(attached->version, version);
        }
        QCOMPARE(readBack(office, id, kind, 1), tinyJpeg() + "1");
        QCOMPARE(readBack(office, id, kind, 0), tinyJpeg() + "3");
        QVERIFY(readBack(office, id, kind, 4).startsWith("not-found"));
    }

    void shouldLogWhoOpenedAPaperBeforeShowingIt()
    {
        TestOffice office;
        const CaseId id = office.aCase().opened();
        QVERIFY(office.signIn(QStringLiteral("kadis")));
        readBack(office, id, QStringLiteral("ktp"), 0);
        const CaseEvent last = office.load(id).history.last();
        QCOMPARE(last.type, QStringLiteral("access"));
        QCOMPARE(last.transition, QStringLiteral("view"));
        QCOMPARE(last.recordedByName, QStringLiteral("kadis"));
    }

    void shouldLetNothingOfAPaperLieReadable()
    {
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        const QByteArray mark("INI-ISI-RAHASIA-");
        QVERIFY(office->papers().attach(id, QStringLiteral("ktp"),
                                        fileWith(office, QStringLiteral("a.pdf"), tinyPdf() + mark.repeated(9000))));
        int files = 0;
        for (QDirIterator it(office.folder(), QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++files) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(mark) && !bytes.startsWith("%PDF"), qPrintable(file.fileName()));
        }
        QVERIFY(files >= 2);
    }

    void shouldAnswerConflictWhenTwoAttachTheSameKindAtOnce()
    {
        TestOffice office;
        const CaseId id = office.aCase().withoutPapers().opened();
        const auto other = office.openAgain();
        QVERIFY((*other)->signIn().signIn(QStringLiteral("loket"), TestOffice::password()));
        // GIVEN somebody else who attaches while our file is being read
        class Interrupting : public QBuffer
        {
        public:
            std::function<void()> interrupt;

        protected:
            qint64 readData(char *data, qint64 size) override
            {
                if (const auto now = std::exchange(interrupt, {}))
                    now();
                return QBuffer::readData(data, size);
            }
        } ours;
        ours.setData(tinyJpeg());
        ours.open(QIODevice::ReadOnly);
        const QString kind = QStringLiteral("ktp");
        QString others;
        ours.interrupt = [&] {
            QByteArray bytes = tinyJpeg() + "lain";
            QBuffer theirs(&bytes);
            theirs.open(QIODevice::ReadOnly);
            others = outcome((*other)->papers().attachBytes(id, kind, theirs, QStringLiteral("image/jpeg")));
        };
        // WHEN ours comes to its end
        const auto attached = office->papers().attachBytes(id, kind, ours, QStringLiteral("image/jpeg"));
        // THEN it is told, and only theirs is kept
        QCOMPARE(others, QStringLiteral("ok"));
        QCOMPARE(codeOf(attached), QStringLiteral("conflict"));
        QCOMPARE(stored(office).size(), 1);
        QCOMPARE(readBack(office, id, kind, 0), tinyJpeg() + "lain");
    }

    void shouldAddNoPaperToAClosedCaseNorWithoutTheRole()
    {
        TestOffice office;
        const CaseId id = office.aCase().opened();
        QVERIFY(office.signIn(QStringLiteral("kabid")));
        QCOMPARE(codeOf(office.attach(id, QStringLiteral("ktp"))), QStringLiteral("not-permitted"));
        QVERIFY(office.signIn(QStringLiteral("loket")));
        QVERIFY(office.step(id, QStringLiteral("batalkan")));
        QCOMPARE(codeOf(office.attach(id, QStringLiteral("ktp"))), QStringLiteral("refused"));
        QCOMPARE(stored(office).size(), 2);
    }
};

QTEST_MAIN(TestPaperIntake)
#include "tst_paperintake.moc"
