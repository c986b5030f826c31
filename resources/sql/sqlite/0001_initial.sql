-- SPDX-FileCopyrightText: 2026 Lajur authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Times: ISO 8601 in UTC with milliseconds. Dates: ISO 8601. Sealed values, keys and hashes: BLOB.
-- Large columns come last, so that reading the others does not walk over them.

CREATE TABLE opd (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    nip TEXT NOT NULL,
    email TEXT NOT NULL,
    opd_id INTEGER REFERENCES opd (id),
    nik_hash BLOB UNIQUE,
    sealed_nik BLOB NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX person_email ON person (lower(email));

CREATE TABLE user_account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    full_name TEXT NOT NULL,
    nip TEXT NOT NULL,
    roles TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    public_key BLOB NOT NULL,
    salt BLOB NOT NULL,
    operations INTEGER NOT NULL,
    memory_bytes INTEGER NOT NULL,
    sealed_secret BLOB NOT NULL,
    office_wrap BLOB NOT NULL,
    mac BLOB NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE office_keys (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    public_key BLOB NOT NULL,
    recovery_public_key BLOB NOT NULL,
    recovery_wrap BLOB NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE official (
    id INTEGER PRIMARY KEY,
    function TEXT NOT NULL CHECK (function <> ''),
    name TEXT NOT NULL,
    nip TEXT NOT NULL,
    email TEXT NOT NULL,
    rank TEXT NOT NULL,
    position TEXT NOT NULL,
    function_title TEXT NOT NULL,
    capacity TEXT NOT NULL CHECK (capacity IN ('definitif', 'an', 'plt', 'plh', 'pj')),
    signatory INTEGER NOT NULL CHECK (signatory IN (0, 1)),
    valid_from TEXT NOT NULL,
    valid_to TEXT CHECK (valid_to >= valid_from),
    sealed_nik BLOB NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE incoming_letter (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    date TEXT,
    sender TEXT NOT NULL,
    subject TEXT NOT NULL,
    received_on TEXT,
    row_version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE case_file (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    kind TEXT NOT NULL,
    stage TEXT NOT NULL,
    lane TEXT NOT NULL,
    stage_since TEXT NOT NULL,
    round INTEGER NOT NULL CHECK (round > 0),
    returned_from TEXT NOT NULL,
    event_count INTEGER NOT NULL CHECK (event_count >= 0),
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    opened_at TEXT NOT NULL,
    closed_at TEXT,
    agenda_number TEXT NOT NULL,
    missing INTEGER NOT NULL CHECK (missing >= 0),
    assignee_id INTEGER REFERENCES user_account (id),
    row_version INTEGER NOT NULL DEFAULT 1,
    person_id INTEGER REFERENCES person (id),
    incoming_letter_id INTEGER REFERENCES incoming_letter (id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    nip TEXT NOT NULL,
    email TEXT NOT NULL,
    opd TEXT NOT NULL,
    workflow_version INTEGER NOT NULL,
    workflow_hash BLOB NOT NULL,
    key_wrap BLOB NOT NULL,
    sealed_form BLOB NOT NULL
) STRICT;
-- Everything the board shows, so that it never reads the table: flat however many cases are closed.
CREATE INDEX case_board ON case_file
    (id, number, name, opd, kind, stage, lane, stage_since, round, missing, assignee_id, open) WHERE open = 1;
CREATE INDEX case_open_person ON case_file (person_id) WHERE open = 1;
CREATE INDEX case_opd ON case_file (opd, id);
-- Search by the first one or two letters of a name; longer texts go through case_search.
CREATE INDEX case_name_start ON case_file (substr(name_key, 1, 2), id);

-- rowid = case id; one upper-case text of name, NIP, e-mail and OPD.
CREATE VIRTUAL TABLE case_search USING fts5 (text, tokenize = 'trigram', detail = 'none', columnsize = 0);

CREATE TABLE case_event (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    type TEXT NOT NULL CHECK (type <> ''),
    transition TEXT NOT NULL,
    from_stage TEXT NOT NULL,
    to_stage TEXT NOT NULL,
    round INTEGER NOT NULL CHECK (round > 0),
    undoes INTEGER NOT NULL CHECK (undoes >= 0 AND undoes < sequence),
    function TEXT NOT NULL,
    done_by_name TEXT NOT NULL,
    done_by_nip TEXT NOT NULL,
    recorded_by INTEGER REFERENCES user_account (id),
    recorded_by_name TEXT NOT NULL,
    event_at TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    sealed_details BLOB NOT NULL,
    mac BLOB NOT NULL,
    UNIQUE (case_id, sequence)
) STRICT;
CREATE TRIGGER case_event_no_update BEFORE UPDATE ON case_event
BEGIN
    SELECT RAISE (ABORT, 'case_event is append-only');
END;
CREATE TRIGGER case_event_no_delete BEFORE DELETE ON case_event
BEGIN
    SELECT RAISE (ABORT, 'case_event is append-only');
END;

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    case_id INTEGER REFERENCES case_file (id),
    incoming_letter_id INTEGER REFERENCES incoming_letter (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    UNIQUE (case_id, kind),
    UNIQUE (incoming_letter_id, kind),
    CHECK ((case_id IS NULL) <> (incoming_letter_id IS NULL))
) STRICT;

CREATE TABLE document_version (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id),
    version INTEGER NOT NULL CHECK (version > 0),
    stored_name TEXT NOT NULL UNIQUE CHECK (stored_name <> ''),
    mime_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    content_hash BLOB NOT NULL,
    key_wrap BLOB NOT NULL,
    stored_at TEXT NOT NULL,
    stored_by INTEGER REFERENCES user_account (id),
    UNIQUE (document_id, version)
) STRICT;

CREATE TABLE number_series (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    pattern TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('own', 'external')),
    row_version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- A row, not a sequence: a number taken in a transaction that rolls back is taken again.
CREATE TABLE number_counter (
    series_id INTEGER NOT NULL REFERENCES number_series (id),
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (series_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE number (
    id INTEGER PRIMARY KEY,
    series_id INTEGER NOT NULL REFERENCES number_series (id),
    year INTEGER NOT NULL,
    value INTEGER NOT NULL CHECK (value >= 0),
    text TEXT NOT NULL CHECK (text <> ''),
    state TEXT NOT NULL CHECK (state IN ('used', 'void', 'replaced')),
    date TEXT,
    case_id INTEGER REFERENCES case_file (id),
    mac BLOB NOT NULL,
    UNIQUE (series_id, year, text)
) STRICT;

CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    number_id INTEGER REFERENCES number (id),
    number_text TEXT NOT NULL,
    date TEXT,
    state TEXT NOT NULL CHECK (state IN ('issued', 'signed', 'void', 'replaced')),
    signatory_id INTEGER REFERENCES official (id),
    signatory_name TEXT NOT NULL,
    template_name TEXT NOT NULL,
    printed INTEGER NOT NULL CHECK (printed >= 0),
    issued_at TEXT NOT NULL,
    issued_by INTEGER REFERENCES user_account (id),
    row_version INTEGER NOT NULL DEFAULT 1,
    sealed_content BLOB NOT NULL
) STRICT;
CREATE INDEX letter_number ON letter (number_id);

CREATE TABLE letter_subject (
    letter_id INTEGER NOT NULL REFERENCES letter (id),
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    PRIMARY KEY (letter_id, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_subject_case ON letter_subject (case_id, letter_id);

CREATE TABLE certificate (
    id INTEGER PRIMARY KEY,
    person_id INTEGER REFERENCES person (id),
    case_id INTEGER REFERENCES case_file (id),
    name TEXT NOT NULL,
    nip TEXT NOT NULL,
    email TEXT NOT NULL,
    opd TEXT NOT NULL,
    serial TEXT NOT NULL,
    issuer TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    status TEXT NOT NULL CHECK (status <> ''),
    mac BLOB NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX certificate_case ON certificate (case_id);
CREATE INDEX certificate_serial ON certificate (serial);

CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    form TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    saved_by INTEGER REFERENCES user_account (id),
    sealed_content BLOB NOT NULL
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE seal (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    day TEXT NOT NULL,
    sealed_at TEXT NOT NULL,
    last_event_id INTEGER NOT NULL,
    event_count INTEGER NOT NULL,
    heads_hash BLOB NOT NULL,
    mac BLOB NOT NULL
) STRICT;
CREATE TRIGGER seal_no_update BEFORE UPDATE ON seal
BEGIN
    SELECT RAISE (ABORT, 'seal is append-only');
END;
CREATE TRIGGER seal_no_delete BEFORE DELETE ON seal
BEGIN
    SELECT RAISE (ABORT, 'seal is append-only');
END;
