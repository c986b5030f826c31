-- SPDX-FileCopyrightText: 2026 Lajur authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The registers as lists to look through: every order and every filter reads an index, not the tables. None of the
-- columns changes with a step but those of a letter or case that comes to its end.

DROP INDEX case_opd;
CREATE INDEX case_opd ON case_file (opd, id, opened_at);
CREATE INDEX case_opened ON case_file (opened_at, id, opd);
CREATE INDEX case_name ON case_file (name_key, id, opened_at, opd);
CREATE INDEX case_closed ON case_file (stage, id) WHERE open = 0;
CREATE INDEX case_person ON case_file (person_id);

CREATE INDEX letter_date ON letter (date, id);
CREATE INDEX letter_day ON letter (id, date);
CREATE INDEX letter_unsigned ON letter (state, id) WHERE state <> 'signed';
-- Numbers that may be without a letter; a number in use has one.
CREATE INDEX number_not_used ON number (series_id, id) WHERE state <> 'used';

CREATE INDEX certificate_first_day ON certificate (valid_from, id, opd);
CREATE INDEX certificate_last_day ON certificate (valid_to, id, valid_from, opd);
CREATE INDEX certificate_name ON certificate (upper(name), id, valid_from, opd);
CREATE INDEX certificate_opd ON certificate (opd, id, valid_from);
CREATE INDEX certificate_ended ON certificate (status, id) WHERE status <> 'aktif';
CREATE INDEX certificate_person ON certificate (person_id);

-- A case is found by its numbers, too.
UPDATE case_search SET text = text || (
    SELECT ' ' || upper(c.number) || CASE WHEN c.agenda_number = '' THEN '' ELSE ' ' || upper(c.agenda_number) END
    FROM case_file c WHERE c.id = case_search.rowid);

-- rowid = letter id; its number and the texts of its cases.
CREATE VIRTUAL TABLE letter_search USING fts5 (text, tokenize = 'trigram', detail = 'none', columnsize = 0);
INSERT INTO letter_search (rowid, text)
SELECT l.id, upper(l.number_text) || COALESCE((
    SELECT ' ' || group_concat(x.text, ' ') FROM letter_subject s JOIN case_search x ON x.rowid = s.case_id
    WHERE s.letter_id = l.id), '')
FROM letter l;

-- rowid = certificate id; name, NIP, e-mail, OPD and serial number.
CREATE VIRTUAL TABLE certificate_search USING fts5 (text, tokenize = 'trigram', detail = 'none', columnsize = 0);
INSERT INTO certificate_search (rowid, text)
SELECT id, upper(name || ' ' || nip || ' ' || email || ' ' || opd || ' ' || serial) FROM certificate;
