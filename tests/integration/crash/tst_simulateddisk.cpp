// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/crash/simulateddisk.h"

#include <QSet>
#include <QTest>

using namespace lajur::crash;

namespace {

constexpr quint64 root = 1;
constexpr quint64 other = 2;

/// The states, as text, that hundreds of power cuts leave of a disk to which this was done.
QSet<QByteArray> statesAfter(const QList<LogRecord> &records)
{
    SimulatedDisk disk;
    disk.apply({CRASHLOG_BASE_FOLDER, root, 0, 0, 0, {}, {}, {}});
    disk.apply({CRASHLOG_BASE_FOLDER, other, root, 0, 0, "dir", {}, {}});
    disk.apply({CRASHLOG_BASE_FILE, 3, root, 0, 0, "old", {}, "OLD"});
    for (const LogRecord &record : records) {
        if (!disk.apply(record).isEmpty())
            return {"refused"};
    }
    QSet<QByteArray> states;
    for (quint64 seed = 0; seed < 600; ++seed) {
        QByteArray state;
        for (const auto &remnant : disk.afterPowerLoss(Fate(seed))) {
            if (!remnant.folder)
                state
                    += remnant.path + '=' + remnant.content.left(3) + QByteArray::number(remnant.content.size()) + ' ';
        }
        states.insert(state.trimmed().replace('\0', '0'));
    }
    return states;
}

LogRecord newFile(quint64 node)
{
    return {CRASHLOG_NEW_FILE, node, 0, 0, 0, {}, {}, {}};
}
LogRecord link(quint64 node, const QByteArray &name, quint64 folder = root)
{
    return {CRASHLOG_LINK, node, folder, 0, 0, name, {}, {}};
}
LogRecord removal(const QByteArray &name)
{
    return {CRASHLOG_UNLINK, 0, root, 0, 0, name, {}, {}};
}
LogRecord write(quint64 node, const QByteArray &data, qint64 at = 0)
{
    return {CRASHLOG_WRITE, node, 0, 0, at, {}, {}, data};
}
LogRecord truncate(quint64 node, qint64 size)
{
    return {CRASHLOG_TRUNCATE, node, 0, 0, size, {}, {}, {}};
}
LogRecord sync(quint64 node)
{
    return {CRASHLOG_SYNC, node, 0, 0, 0, {}, {}, {}};
}
LogRecord rename(quint64 node, const QByteArray &from, const QByteArray &to, quint64 newFolder = root)
{
    return {CRASHLOG_RENAME, node, root, newFolder, 0, from, to, {}};
}

} // namespace

class TestSimulatedDisk : public QObject
{
    Q_OBJECT

private slots:
    void shouldLeaveJustTheStatesThatThePowerCutAllows_data();
    void shouldLeaveJustTheStatesThatThePowerCutAllows();
    void shouldKeepOrLoseEachSectorOnItsOwn();
    void shouldRepeatAStateFromItsSeed();
    void shouldKeepEverythingWithoutAPowerCut();
    void shouldRefuseAFileWhoseCreationWasNotRecorded();
};

void TestSimulatedDisk::shouldLeaveJustTheStatesThatThePowerCutAllows_data()
{
    QTest::addColumn<QList<LogRecord>>("records");
    QTest::addColumn<QSet<QByteArray>>("states");
    const QByteArray a("aaa");
    const QByteArray b("bbb");
    using States = QSet<QByteArray>;

    QTest::newRow("nothing done") << QList<LogRecord>{} << States{"old=OLD3"};
    QTest::newRow("write without sync keeps old, new or what was there")
        << QList<LogRecord>{write(3, a)} << States{"old=OLD3", "old=aaa3"};
    QTest::newRow("write and sync") << QList<LogRecord>{write(3, a), sync(3)} << States{"old=aaa3"};
    QTest::newRow("two writes leave any version")
        << QList<LogRecord>{write(3, a), write(3, b)} << States{"old=OLD3", "old=aaa3", "old=bbb3"};
    QTest::newRow("write after sync falls back to the synced one")
        << QList<LogRecord>{write(3, a), sync(3), write(3, b)} << States{"old=aaa3", "old=bbb3"};
    QTest::newRow("size without data shows zeros")
        << QList<LogRecord>{newFile(9), link(9, "n"), sync(root), write(9, a)}
        << States{"n=0 old=OLD3", "n=0003 old=OLD3", "n=aaa3 old=OLD3"};
    QTest::newRow("truncation may be lost, but leaves no zeros under the old size")
        << QList<LogRecord>{truncate(3, 0)} << States{"old=OLD3", "old=0"};
    QTest::newRow("truncation within a block may blank its rest first")
        << QList<LogRecord>{truncate(3, 1)} << States{"old=OLD3", "old=O003", "old=O1"};
    QTest::newRow("cut and written again: the old end comes back with the old size only")
        << QList<LogRecord>{truncate(3, 0), write(3, "a")}
        << States{"old=OLD3", "old=aLD3", "old=0", "old=01", "old=a1"};
    QTest::newRow("truncation synced") << QList<LogRecord>{truncate(3, 1), sync(3)} << States{"old=O1"};
    QTest::newRow("cut and grown again shows zeros, not the old end")
        << QList<LogRecord>{truncate(3, 1), truncate(3, 3), sync(3)} << States{"old=O003"};
    QTest::newRow("syncing a file does not save its name")
        << QList<LogRecord>{newFile(9), link(9, "n"), write(9, a), sync(9)} << States{"old=OLD3", "n=aaa3 old=OLD3"};
    QTest::newRow("syncing both saves both")
        << QList<LogRecord>{newFile(9), link(9, "n"), write(9, a), sync(9), sync(root)} << States{"n=aaa3 old=OLD3"};
    QTest::newRow("names survive in their order")
        << QList<LogRecord>{newFile(8), link(8, "a"), newFile(9), link(9, "b")}
        << States{"old=OLD3", "a=0 old=OLD3", "a=0 b=0 old=OLD3"};
    QTest::newRow("rename replaces at once")
        << QList<LogRecord>{newFile(9), link(9, "t"), write(9, a), sync(9), sync(root), rename(9, "t", "old")}
        << States{"old=OLD3 t=aaa3", "old=aaa3"};
    QTest::newRow("rename to another folder never loses the file")
        << QList<LogRecord>{rename(3, "old", "new", other)}
        << States{"old=OLD3", "dir/new=OLD3", "dir/new=OLD3 old=OLD3"};
    QTest::newRow("rename to another folder, only the old one synced")
        << QList<LogRecord>{rename(3, "old", "new", other), sync(root)} << States{"old=OLD3", "dir/new=OLD3"};
    QTest::newRow("rename to another folder, both synced")
        << QList<LogRecord>{rename(3, "old", "new", other), sync(other), sync(root)} << States{"dir/new=OLD3"};
    QTest::newRow("removal may come back") << QList<LogRecord>{removal("old")} << States{"old=OLD3", ""};
    QTest::newRow("removal synced") << QList<LogRecord>{removal("old"), sync(root)} << States{""};
    QTest::newRow("an inode number used again is another file")
        << QList<LogRecord>{removal("old"), sync(root), newFile(3), link(3, "n"), sync(root)} << States{"n=0"};
    QTest::newRow("sync of everything") << QList<LogRecord>{rename(3, "old", "new", other), write(3, a), {}}
                                        << States{"dir/new=aaa3"};
}

void TestSimulatedDisk::shouldLeaveJustTheStatesThatThePowerCutAllows()
{
    QFETCH(QList<LogRecord>, records);
    QFETCH(QSet<QByteArray>, states);
    QCOMPARE(statesAfter(records), states);
}

void TestSimulatedDisk::shouldKeepOrLoseEachSectorOnItsOwn()
{
    // GIVEN four sectors on the disk, overwritten from the middle of the first to the middle of the last
    FileContent content(QByteArray(2048, 'o'));
    const QByteArray data(1536, 'n');
    content.write(256, data);
    // WHEN the power goes many times
    QSet<QByteArray> seen;
    for (quint64 seed = 0; seed < 2000; ++seed) {
        Fate fate(seed);
        const QByteArray bytes = content.afterPowerLoss(fate);
        QCOMPARE(bytes.size(), 2048);
        QCOMPARE(bytes.left(256), QByteArray(256, 'o'));
        QByteArray pattern;
        for (int at : {256, 512, 1024, 1536}) {
            const int length = at == 256 || at == 1536 ? 256 : 512;
            QCOMPARE(bytes.mid(at, length), QByteArray(length, bytes[at])); // whole or not at all
            pattern += bytes[at];
        }
        seen.insert(pattern);
    }
    // THEN every combination was met
    QCOMPARE(seen.size(), 16);
}

void TestSimulatedDisk::shouldRepeatAStateFromItsSeed()
{
    FileContent content;
    const QByteArray data(20'000, 'x');
    content.write(0, data);
    Fate first(4);
    Fate second(4);
    Fate third(5);
    const QByteArray bytes = content.afterPowerLoss(first);
    QCOMPARE(content.afterPowerLoss(second), bytes);
    QVERIFY(content.afterPowerLoss(third) != bytes);
}

void TestSimulatedDisk::shouldKeepEverythingWithoutAPowerCut()
{
    FileContent content(QByteArray(10, 'o'));
    const QByteArray data(1000, 'x');
    content.write(5, data);
    content.truncate(600);
    Fate mercy = Fate::mercy();
    QCOMPARE(content.afterPowerLoss(mercy), QByteArray(5, 'o') + QByteArray(595, 'x'));
    QVERIFY(!content.isSynced());
}

void TestSimulatedDisk::shouldRefuseAFileWhoseCreationWasNotRecorded()
{
    QCOMPARE(statesAfter({write(77, "x")}), QSet<QByteArray>{"refused"});
    QCOMPARE(statesAfter({link(77, "x")}), QSet<QByteArray>{"refused"});
}

QTEST_GUILESS_MAIN(TestSimulatedDisk)
#include "tst_simulateddisk.moc"
