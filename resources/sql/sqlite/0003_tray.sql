-- SPDX-FileCopyrightText: 2026 Lajur authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Pages that came from scanner, watch folder or clipboard and belong to no case yet. An id is never given twice: what
-- somebody has on the screen must not come to mean another page.

CREATE TABLE tray_page (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    stored_name TEXT NOT NULL UNIQUE CHECK (stored_name <> ''),
    source TEXT NOT NULL CHECK (source IN ('scanner', 'folder', 'paste', 'file')),
    run TEXT NOT NULL,
    page INTEGER NOT NULL CHECK (page > 0),
    mime_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    taken_at TEXT NOT NULL,
    taken_by INTEGER REFERENCES user_account (id),
    fingerprint BLOB NOT NULL,
    key_wrap BLOB NOT NULL,
    sealed_label BLOB NOT NULL
) STRICT;
CREATE INDEX tray_page_fingerprint ON tray_page (fingerprint);

-- Who looked at a page or took it out; the page itself may be gone.
CREATE TABLE tray_act (
    id INTEGER PRIMARY KEY,
    page_id INTEGER NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('view', 'remove')),
    at TEXT NOT NULL,
    by_user INTEGER REFERENCES user_account (id),
    sealed_reason BLOB NOT NULL
) STRICT;

-- Files of the watch folder that are taken in and whose originals lie there still: after a kill they are known again.
CREATE TABLE tray_original (
    name_mark BLOB PRIMARY KEY NOT NULL,
    fingerprint BLOB NOT NULL,
    taken_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
