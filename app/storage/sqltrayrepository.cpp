// SPDX-FileCopyrightText: 2026 Lajur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqltrayrepository.h"

#include "app/storage/database.h"
#include "app/storage/rowversion.h"

using namespace lajur::domain;

namespace lajur::storage {

namespace {

QString columns()
{
    return QStringLiteral("id, stored_name, source, run, page, mime_type, size, taken_at, taken_by, fingerprint, "
                          "key_wrap, sealed_label");
}

TrayPage pageFrom(Row &row)
{
    TrayPage page;
    row >> page.id >> page.storedName >> page.source >> page.run >> page.page >> page.mimeType >> page.size
        >> page.takenAt >> page.takenBy >> page.fingerprint >> page.keyWrap >> page.sealedLabel;
    return page;
}

int numberFrom(Row &row)
{
    int number = 0;
    row >> number;
    return number;
}

} // namespace

SqlTrayRepository::SqlTrayRepository(Database &database)
    : m_database(database)
{
}

Result<TrayPageId> SqlTrayRepository::add(const TrayPage &page)
{
    return m_database
        .statement(QStringLiteral("INSERT INTO tray_page (stored_name, source, run, page, mime_type, size, taken_at, "
                                  "taken_by, fingerprint, key_wrap, sealed_label) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
        .with(page.storedName, page.source, page.run, page.page, page.mimeType, page.size, page.takenAt, page.takenBy,
              page.fingerprint, page.keyWrap, page.sealedLabel)
        .insert()
        .map([](qint64 value) { return TrayPageId{value}; });
}

Result<QList<TrayPage>> SqlTrayRepository::all()
{
    static const QString sql = QStringLiteral("SELECT %1 FROM tray_page ORDER BY id").arg(columns());
    return m_database.statement(sql).list<TrayPage>(pageFrom);
}

Result<int> SqlTrayRepository::count()
{
    return m_database.statement(QStringLiteral("SELECT count(*) FROM tray_page")).one<int>(numberFrom);
}

Result<TrayPage> SqlTrayRepository::byId(TrayPageId id)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM tray_page WHERE id = ?").arg(columns());
    return m_database.statement(sql).with(id).one<TrayPage>(pageFrom);
}

Result<std::optional<TrayPage>> SqlTrayRepository::byFingerprint(const QByteArray &fingerprint)
{
    static const QString sql
        = QStringLiteral("SELECT %1 FROM tray_page WHERE fingerprint = ? ORDER BY id").arg(columns());
    return m_database.statement(sql).with(fingerprint).first<TrayPage>(pageFrom);
}

Status SqlTrayRepository::remove(TrayPageId id)
{
    const Result<int> touched
        = m_database.statement(QStringLiteral("DELETE FROM tray_page WHERE id = ?")).with(id).change();
    return requireTouched(m_database, touched, QStringLiteral("tray_page"), id.value);
}

Status SqlTrayRepository::note(const TrayAct &act)
{
    return m_database
        .statement(
            QStringLiteral("INSERT INTO tray_act (page_id, act, at, by_user, sealed_reason) VALUES (?, ?, ?, ?, ?)"))
        .with(act.page, act.act, act.at, act.by, act.sealedReason)
        .change()
        .map([](int) {});
}

Result<QList<TrayAct>> SqlTrayRepository::acts()
{
    return m_database
        .statement(QStringLiteral("SELECT page_id, act, at, by_user, sealed_reason FROM tray_act ORDER BY id"))
        .list<TrayAct>([](Row &row) {
            TrayAct act;
            row >> act.page >> act.act >> act.at >> act.by >> act.sealedReason;
            return act;
        });
}

Status SqlTrayRepository::expectGone(const QByteArray &nameMark, const QByteArray &fingerprint,
                                     const QDateTime &takenAt)
{
    return m_database
        .statement(QStringLiteral("INSERT INTO tray_original (name_mark, fingerprint, taken_at) VALUES (?, ?, ?) "
                                  "ON CONFLICT (name_mark) DO UPDATE SET fingerprint = excluded.fingerprint, "
                                  "taken_at = excluded.taken_at"))
        .with(nameMark, fingerprint, takenAt)
        .change()
        .map([](int) {});
}

Result<bool> SqlTrayRepository::isExpectedGone(const QByteArray &nameMark, const QByteArray &fingerprint)
{
    return m_database
        .statement(QStringLiteral("SELECT count(*) FROM tray_original WHERE name_mark = ? AND fingerprint = ?"))
        .with(nameMark, fingerprint)
        .one<int>(numberFrom)
        .map([](int count) { return count > 0; });
}

Status SqlTrayRepository::setGone(const QByteArray &nameMark)
{
    return m_database.statement(QStringLiteral("DELETE FROM tray_original WHERE name_mark = ?"))
        .with(nameMark)
        .change()
        .map([](int) {});
}

Result<QList<QByteArray>> SqlTrayRepository::expectedGone()
{
    return m_database.statement(QStringLiteral("SELECT name_mark FROM tray_original")).list<QByteArray>([](Row &row) {
        QByteArray mark;
        row >> mark;
        return mark;
    });
}

} // namespace lajur::storage
