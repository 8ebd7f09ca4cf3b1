-- SPDX-FileCopyrightText: 2026 Les auteurs de Trame
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 2: what was done to an order and when, the full-text index, and the indexes the lists are read by.
CREATE TABLE commande_evenement(
  id INTEGER PRIMARY KEY,
  bon_de_commande_id INTEGER NOT NULL REFERENCES bon_de_commande(id),
  rang INTEGER NOT NULL,
  acte TEXT NOT NULL CHECK(acte IN ('demarrer','livrer','ajourner','admettre','refacter','rejeter','clore','annuler','rouvrir')),
  date TEXT NOT NULL CHECK(date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  motif TEXT NOT NULL,
  auteur TEXT NOT NULL,
  refaction_ht_centimes INTEGER NOT NULL CHECK(refaction_ht_centimes >= 0),
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(bon_de_commande_id, rang)
) STRICT;
CREATE INDEX demande_reception ON demande(reception);
CREATE INDEX version_devis_date ON version_devis(date);
DROP INDEX bon_de_commande_date;
CREATE INDEX bon_de_commande_date ON bon_de_commande(date, lot_id, etat, total_ht_centimes);
-- Whether a devis was ordered, without the rows of its orders.
DROP INDEX bon_de_commande_devis;
CREATE INDEX bon_de_commande_devis ON bon_de_commande(version_devis_id, etat);
-- One index for all that is searched: rowid = kind × 2^40 + key (1 demande, 2 devis, 3 bon de commande, 4 beneficiaire,
-- 5 ligne de BPU, 6 intervenant). It is derived from the other tables and carries no seal.
CREATE VIRTUAL TABLE recherche USING fts5(texte, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3', columnsize=0);
INSERT INTO recherche(rowid, texte)
  SELECT (1 << 40) + n.id, n.numero || ' ' || n.objet || ' ' || n.contact || ' ' || b.nom || ' ' || b.siret
  FROM demande n JOIN beneficiaire b ON b.id = n.beneficiaire_id;
INSERT INTO recherche(rowid, texte)
  SELECT (2 << 40) + d.id, coalesce(d.numero, '') || ' ' || d.reference || ' ' || n.numero || ' ' || v.objet || ' ' || b.nom
         || ' ' || b.siret
  FROM devis d JOIN demande n ON n.id = d.demande_id JOIN beneficiaire b ON b.id = n.beneficiaire_id
  JOIN version_devis v ON v.devis_id = d.id
  WHERE v.numero = (SELECT max(x.numero) FROM version_devis x WHERE x.devis_id = d.id);
INSERT INTO recherche(rowid, texte)
  SELECT (3 << 40) + c.id, c.numero || ' ' || c.engagement || ' ' || c.service || ' ' || v.objet || ' '
         || coalesce(d.numero, d.reference) || ' ' || b.nom || ' ' || b.siret
  FROM bon_de_commande c JOIN beneficiaire b ON b.id = c.beneficiaire_id
  JOIN version_devis v ON v.id = c.version_devis_id JOIN devis d ON d.id = v.devis_id;
INSERT INTO recherche(rowid, texte)
  SELECT (4 << 40) + b.id, b.nom || ' ' || b.siret || ' ' || b.commune || ' ' || b.categorie
         || coalesce((SELECT group_concat(' ' || k.nom) FROM beneficiaire_contact k WHERE k.beneficiaire_id = b.id), '')
  FROM beneficiaire b;
INSERT INTO recherche(rowid, texte)
  SELECT (5 << 40) + l.id, l.code || ' ' || l.section || ' ' || l.designation FROM ligne_bpu l;
INSERT INTO recherche(rowid, texte)
  SELECT (6 << 40) + i.id, i.code || ' ' || i.nom || ' ' || i.prenom FROM intervenant i;
