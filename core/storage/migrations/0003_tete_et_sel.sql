-- SPDX-FileCopyrightText: 2026 Les auteurs de Trame
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 3: what the file must hold, so that what was taken out of it is missed, and the salts of the people whose
-- values the journal masks. The head's one row is made with the migration and goes along with every act; it is derived
-- from the journal and the rows, so that it has no seal of its own kind and doesn't leave with an archive.
CREATE TABLE tete(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  seq INTEGER NOT NULL CHECK(seq >= 0),
  depuis INTEGER NOT NULL CHECK(depuis BETWEEN 0 AND seq),
  empreinte BLOB NOT NULL CHECK(length(empreinte) = 32),
  nombres TEXT NOT NULL,
  controle BLOB NOT NULL CHECK(length(controle) = 32)
) STRICT;
-- How many rows the tables hold after the act whose number of rows it changed; part of what the chain covers.
ALTER TABLE journal ADD COLUMN nombres TEXT;
CREATE TABLE intervenant_sel(
  id INTEGER PRIMARY KEY,
  intervenant_id INTEGER NOT NULL UNIQUE REFERENCES intervenant(id),
  sel BLOB NOT NULL CHECK(length(sel) = 32),
  sceau BLOB NOT NULL CHECK(length(sceau) = 32)
) STRICT;
-- What was changed or removed before stays in the index until its parts are merged: names of people among it.
INSERT INTO recherche(recherche) VALUES('rebuild');
