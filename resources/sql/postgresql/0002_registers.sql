-- SPDX-FileCopyrightText: 2026 Lajur authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The registers as lists to look through: every order and every filter has its index. None of the columns changes
-- with a step but those of a letter or case that comes to its end.

ALTER TABLE case_file ALTER COLUMN opd TYPE TEXT COLLATE "C";
ALTER TABLE case_file ALTER COLUMN opened_at TYPE TEXT COLLATE "C";
ALTER TABLE letter ALTER COLUMN date TYPE TEXT COLLATE "C";
ALTER TABLE number ALTER COLUMN date TYPE TEXT COLLATE "C";
ALTER TABLE certificate ALTER COLUMN name TYPE TEXT COLLATE "C";
ALTER TABLE certificate ALTER COLUMN opd TYPE TEXT COLLATE "C";

CREATE INDEX case_opened ON case_file (opened_at, id);
CREATE INDEX case_name ON case_file (name_key, id);
CREATE INDEX case_closed ON case_file (stage, id) WHERE open = 0;
CREATE INDEX case_person ON case_file (person_id);

CREATE INDEX letter_date ON letter (date NULLS FIRST, id);
CREATE INDEX letter_unsigned ON letter (state, id) WHERE state <> 'signed';
-- Numbers that may be without a letter; a number in use has one.
CREATE INDEX number_not_used ON number (series_id, id) WHERE state <> 'used';

CREATE INDEX certificate_first_day ON certificate (valid_from NULLS FIRST, id);
CREATE INDEX certificate_last_day ON certificate (valid_to NULLS FIRST, id);
CREATE INDEX certificate_name ON certificate (upper(name), id);
CREATE INDEX certificate_opd ON certificate (opd, id);
CREATE INDEX certificate_ended ON certificate (status, id) WHERE status <> 'aktif';
CREATE INDEX certificate_person ON certificate (person_id);

-- A case is found by its numbers, too.
UPDATE case_search SET text = text || ' ' || upper(c.number)
    || CASE WHEN c.agenda_number = '' THEN '' ELSE ' ' || upper(c.agenda_number) END
FROM case_file c WHERE c.id = case_search.case_id;

-- The letter's number and the texts of its cases.
CREATE TABLE letter_search (
    letter_id BIGINT PRIMARY KEY REFERENCES letter (id),
    text TEXT NOT NULL
);
INSERT INTO letter_search (letter_id, text)
SELECT l.id, upper(l.number_text) || COALESCE((
    SELECT ' ' || string_agg(x.text, ' ') FROM letter_subject s JOIN case_search x ON x.case_id = s.case_id
    WHERE s.letter_id = l.id), '')
FROM letter l;

-- Name, NIP, e-mail, OPD and serial number.
CREATE TABLE certificate_search (
    certificate_id BIGINT PRIMARY KEY REFERENCES certificate (id),
    text TEXT NOT NULL
);
INSERT INTO certificate_search (certificate_id, text)
SELECT id, upper(name || ' ' || nip || ' ' || email || ' ' || opd || ' ' || serial) FROM certificate;
