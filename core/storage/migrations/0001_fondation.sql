-- SPDX-FileCopyrightText: 2026 Les auteurs de Trame
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 1: from the consultation to the purchase order. Amounts in centimes, quantities in
-- thousandths, rates per ten thousand, dates as AAAA-MM-JJ. Each row carries its seal: SHA-256
-- over all its other columns.
CREATE TABLE fichier(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  uuid TEXT NOT NULL UNIQUE,
  cree TEXT NOT NULL,
  titulaire_id INTEGER REFERENCES titulaire(id),
  version INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32)
) STRICT;
CREATE TABLE consultation(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  numero TEXT NOT NULL CHECK(numero <> ''),
  objet TEXT NOT NULL,
  procedure TEXT NOT NULL,
  reference_legale TEXT NOT NULL,
  pa_nom TEXT NOT NULL,
  pa_forme TEXT NOT NULL,
  pa_siret TEXT NOT NULL CHECK(length(pa_siret) = 14),
  pa_voie TEXT NOT NULL,
  pa_complement TEXT NOT NULL,
  pa_code_postal TEXT NOT NULL,
  pa_commune TEXT NOT NULL,
  pa_representant TEXT NOT NULL,
  pa_courriel TEXT NOT NULL,
  pa_url TEXT NOT NULL,
  version INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32)
) STRICT;
CREATE TABLE parametre(
  id INTEGER PRIMARY KEY,
  cle TEXT NOT NULL UNIQUE,
  valeur TEXT NOT NULL,
  source TEXT NOT NULL,
  version INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32)
) STRICT;
CREATE TABLE lot(
  id INTEGER PRIMARY KEY,
  numero INTEGER NOT NULL UNIQUE CHECK(numero BETWEEN 1 AND 999),
  intitule TEXT NOT NULL,
  nombre_titulaires INTEGER NOT NULL CHECK(nombre_titulaires BETWEEN 1 AND 99),
  mode_attribution TEXT NOT NULL CHECK(mode_attribution IN ('mono-attributaire','cascade','rotation','libre-choix')),
  montant_maximum_ht_centimes INTEGER NOT NULL CHECK(montant_maximum_ht_centimes >= 0),
  montant_maximum_source TEXT NOT NULL,
  montant_minimum_ht_centimes INTEGER CHECK(montant_minimum_ht_centimes >= 0),
  montant_minimum_source TEXT,
  seuil_alerte_pour_dix_mille INTEGER NOT NULL CHECK(seuil_alerte_pour_dix_mille BETWEEN 0 AND 10000),
  seuil_alerte_source TEXT NOT NULL,
  version INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32)
) STRICT;
CREATE TABLE piece(
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  nom TEXT NOT NULL CHECK(nom <> ''),
  type_mime TEXT NOT NULL,
  taille_octets INTEGER NOT NULL CHECK(taille_octets >= 0),
  sha256 TEXT NOT NULL CHECK(length(sha256) = 64),
  contenu BLOB NOT NULL,
  version INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32)
) STRICT;
CREATE TABLE titulaire(
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  siret TEXT NOT NULL UNIQUE CHECK(length(siret) = 14),
  nom TEXT NOT NULL CHECK(nom <> ''),
  forme_juridique TEXT NOT NULL,
  capital TEXT NOT NULL,
  rcs TEXT NOT NULL,
  voie TEXT NOT NULL,
  complement TEXT NOT NULL,
  code_postal TEXT NOT NULL,
  commune TEXT NOT NULL,
  courriel TEXT NOT NULL,
  telephone TEXT NOT NULL,
  site TEXT NOT NULL,
  mention_tva TEXT NOT NULL,
  condition_devis TEXT NOT NULL,
  logo_piece_id INTEGER REFERENCES piece(id),
  version INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32)
) STRICT;
CREATE TABLE titulaire_contact(
  id INTEGER PRIMARY KEY,
  titulaire_id INTEGER NOT NULL REFERENCES titulaire(id),
  rang INTEGER NOT NULL,
  nom TEXT NOT NULL,
  role TEXT NOT NULL,
  courriel TEXT NOT NULL,
  telephone TEXT NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(titulaire_id, rang)
) STRICT;
CREATE TABLE accord_cadre(
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  lot_id INTEGER NOT NULL REFERENCES lot(id),
  titulaire_id INTEGER NOT NULL REFERENCES titulaire(id),
  numero TEXT NOT NULL UNIQUE CHECK(numero <> ''),
  prefixe_devis TEXT NOT NULL UNIQUE CHECK(prefixe_devis <> ''),
  rang INTEGER NOT NULL CHECK(rang >= 1),
  date_notification TEXT NOT NULL CHECK(date_notification GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  duree_mois INTEGER NOT NULL CHECK(duree_mois BETWEEN 1 AND 600),
  reconduction INTEGER NOT NULL CHECK(reconduction BETWEEN 0 AND 99),
  duree_reconduction_mois INTEGER NOT NULL CHECK(duree_reconduction_mois BETWEEN 0 AND 600),
  version INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(lot_id, titulaire_id)
) STRICT;
CREATE TABLE beneficiaire(
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  siret TEXT NOT NULL UNIQUE CHECK(length(siret) = 14),
  numero_local TEXT NOT NULL,
  nom TEXT NOT NULL CHECK(nom <> ''),
  categorie TEXT NOT NULL,
  voie TEXT NOT NULL,
  complement TEXT NOT NULL,
  code_postal TEXT NOT NULL,
  commune TEXT NOT NULL,
  territoire TEXT NOT NULL,
  vendredi_saint INTEGER NOT NULL CHECK(vendredi_saint IN (0, 1)),
  jours_locaux INTEGER NOT NULL CHECK(jours_locaux IN (0, 1)),
  groupement INTEGER NOT NULL CHECK(groupement IN (0, 1)),
  service_obligatoire INTEGER NOT NULL CHECK(service_obligatoire IN (0, 1)),
  engagement_obligatoire INTEGER NOT NULL CHECK(engagement_obligatoire IN (0, 1)),
  delai_paiement_jours INTEGER NOT NULL CHECK(delai_paiement_jours BETWEEN 1 AND 120),
  version INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32)
) STRICT;
CREATE INDEX beneficiaire_nom ON beneficiaire(nom);
CREATE TABLE beneficiaire_contact(
  id INTEGER PRIMARY KEY,
  beneficiaire_id INTEGER NOT NULL REFERENCES beneficiaire(id),
  rang INTEGER NOT NULL,
  nom TEXT NOT NULL,
  role TEXT NOT NULL,
  courriel TEXT NOT NULL,
  telephone TEXT NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(beneficiaire_id, rang)
) STRICT;
CREATE TABLE beneficiaire_membre(
  id INTEGER PRIMARY KEY,
  beneficiaire_id INTEGER NOT NULL REFERENCES beneficiaire(id),
  rang INTEGER NOT NULL,
  siret TEXT NOT NULL CHECK(length(siret) = 14),
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(beneficiaire_id, rang)
) STRICT;
CREATE INDEX beneficiaire_membre_siret ON beneficiaire_membre(siret);
CREATE TABLE beneficiaire_convention(
  id INTEGER PRIMARY KEY,
  beneficiaire_id INTEGER NOT NULL REFERENCES beneficiaire(id),
  rang INTEGER NOT NULL,
  reference TEXT NOT NULL,
  date TEXT NOT NULL CHECK(date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  fin TEXT CHECK(fin GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  lot TEXT NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(beneficiaire_id, rang)
) STRICT;
CREATE TABLE ligne_bpu(
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  accord_id INTEGER NOT NULL REFERENCES accord_cadre(id),
  code TEXT NOT NULL CHECK(code <> ''),
  section TEXT NOT NULL,
  designation TEXT NOT NULL,
  unite TEXT NOT NULL,
  profil TEXT CHECK(profil IN ('junior','confirme','expert')),
  taux_tva_pour_dix_mille INTEGER NOT NULL CHECK(taux_tva_pour_dix_mille BETWEEN 0 AND 10000),
  version INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(accord_id, code)
) STRICT;
CREATE TABLE prix_bpu(
  id INTEGER PRIMARY KEY,
  ligne_bpu_id INTEGER NOT NULL REFERENCES ligne_bpu(id),
  rang INTEGER NOT NULL,
  prix_unitaire_ht_centimes INTEGER NOT NULL CHECK(prix_unitaire_ht_centimes BETWEEN 0 AND 10000000000000),
  du TEXT NOT NULL CHECK(du GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  au TEXT CHECK(au GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(ligne_bpu_id, rang)
) STRICT;
CREATE TABLE intervenant(
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  titulaire_id INTEGER NOT NULL REFERENCES titulaire(id),
  code TEXT NOT NULL UNIQUE CHECK(code <> ''),
  nom TEXT NOT NULL,
  prenom TEXT NOT NULL,
  courriel TEXT NOT NULL,
  telephone TEXT NOT NULL,
  adresse TEXT NOT NULL,
  naissance TEXT CHECK(naissance GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  debut_ia TEXT NOT NULL CHECK(debut_ia GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  competence_specialisee TEXT NOT NULL,
  employeur_masque TEXT NOT NULL,
  cv_json TEXT,
  version INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32)
) STRICT;
CREATE TABLE compteur(
  id INTEGER PRIMARY KEY,
  prefixe TEXT NOT NULL UNIQUE,
  dernier INTEGER NOT NULL CHECK(dernier >= 0),
  version INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32)
) STRICT;
CREATE TABLE demande(
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  numero TEXT NOT NULL UNIQUE,
  accord_id INTEGER NOT NULL REFERENCES accord_cadre(id),
  beneficiaire_id INTEGER NOT NULL REFERENCES beneficiaire(id),
  objet TEXT NOT NULL CHECK(objet <> ''),
  description TEXT NOT NULL,
  reception TEXT NOT NULL CHECK(reception GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  canal TEXT NOT NULL,
  contact TEXT NOT NULL,
  sans_suite TEXT NOT NULL,
  version INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32)
) STRICT;
CREATE INDEX demande_beneficiaire ON demande(beneficiaire_id);
CREATE TABLE devis(
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  demande_id INTEGER NOT NULL REFERENCES demande(id),
  reference TEXT NOT NULL UNIQUE,
  numero TEXT UNIQUE CHECK(numero <> ''),
  version INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32)
) STRICT;
CREATE INDEX devis_demande ON devis(demande_id);
CREATE TABLE version_devis(
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  devis_id INTEGER NOT NULL REFERENCES devis(id),
  numero INTEGER NOT NULL CHECK(numero BETWEEN 1 AND 999),
  etat TEXT NOT NULL CHECK(etat IN ('brouillon','emis','valide','refuse','remplace')),
  objet TEXT NOT NULL,
  contexte TEXT NOT NULL,
  modalite TEXT NOT NULL,
  condition_devis TEXT NOT NULL,
  mention_tva TEXT NOT NULL,
  date TEXT NOT NULL CHECK(date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  validite TEXT NOT NULL CHECK(validite GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  emission TEXT CHECK(emission GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  empreinte TEXT NOT NULL,
  pdf_piece_id INTEGER REFERENCES piece(id),
  reponse_date TEXT CHECK(reponse_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reponse_nom TEXT,
  reponse_qualite TEXT,
  reponse_motif TEXT,
  reponse_piece_id INTEGER REFERENCES piece(id),
  total_ht_centimes INTEGER NOT NULL,
  total_tva_centimes INTEGER NOT NULL,
  total_ttc_centimes INTEGER NOT NULL,
  version INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(devis_id, numero)
) STRICT;
CREATE INDEX version_devis_etat ON version_devis(etat);
CREATE TABLE devis_ligne(
  id INTEGER PRIMARY KEY,
  version_devis_id INTEGER NOT NULL REFERENCES version_devis(id),
  rang INTEGER NOT NULL,
  code_bpu TEXT NOT NULL,
  designation TEXT NOT NULL,
  unite TEXT NOT NULL,
  profil TEXT CHECK(profil IN ('junior','confirme','expert')),
  quantite_milliemes INTEGER NOT NULL,
  prix_unitaire_ht_centimes INTEGER NOT NULL,
  remise_pour_dix_mille INTEGER NOT NULL,
  taux_tva_pour_dix_mille INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(version_devis_id, rang)
) STRICT;
CREATE TABLE devis_phase(
  id INTEGER PRIMARY KEY,
  version_devis_id INTEGER NOT NULL REFERENCES version_devis(id),
  rang INTEGER NOT NULL,
  code TEXT NOT NULL,
  intitule TEXT NOT NULL,
  objectif TEXT NOT NULL,
  debut TEXT,
  fin TEXT,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(version_devis_id, rang)
) STRICT;
CREATE TABLE devis_livrable(
  id INTEGER PRIMARY KEY,
  version_devis_id INTEGER NOT NULL REFERENCES version_devis(id),
  rang INTEGER NOT NULL,
  code TEXT NOT NULL,
  intitule TEXT NOT NULL,
  phase TEXT NOT NULL,
  remise TEXT,
  plan TEXT NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(version_devis_id, rang)
) STRICT;
CREATE TABLE devis_charge(
  id INTEGER PRIMARY KEY,
  version_devis_id INTEGER NOT NULL REFERENCES version_devis(id),
  rang INTEGER NOT NULL,
  phase TEXT NOT NULL,
  livrable TEXT NOT NULL,
  intervenant TEXT NOT NULL,
  profil TEXT CHECK(profil IN ('junior','confirme','expert')),
  charge_milliemes INTEGER NOT NULL,
  cout_ht_centimes INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(version_devis_id, rang)
) STRICT;
CREATE TABLE devis_membre(
  id INTEGER PRIMARY KEY,
  version_devis_id INTEGER NOT NULL REFERENCES version_devis(id),
  rang INTEGER NOT NULL,
  code TEXT NOT NULL,
  profil TEXT NOT NULL CHECK(profil IN ('junior','confirme','expert')),
  role TEXT NOT NULL,
  cv_json TEXT,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(version_devis_id, rang)
) STRICT;
CREATE TABLE devis_intervention(
  id INTEGER PRIMARY KEY,
  version_devis_id INTEGER NOT NULL REFERENCES version_devis(id),
  rang INTEGER NOT NULL,
  intitule TEXT NOT NULL,
  phase TEXT NOT NULL,
  debut TEXT NOT NULL,
  fin TEXT NOT NULL,
  lieu TEXT NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(version_devis_id, rang)
) STRICT;
CREATE TABLE bon_de_commande(
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  version_devis_id INTEGER NOT NULL REFERENCES version_devis(id),
  accord_id INTEGER NOT NULL REFERENCES accord_cadre(id),
  lot_id INTEGER NOT NULL REFERENCES lot(id),
  beneficiaire_id INTEGER NOT NULL REFERENCES beneficiaire(id),
  numero TEXT NOT NULL CHECK(numero <> ''),
  date TEXT NOT NULL CHECK(date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reception TEXT CHECK(reception GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  engagement TEXT NOT NULL,
  service TEXT NOT NULL,
  lieu TEXT NOT NULL,
  contact TEXT NOT NULL,
  etat TEXT NOT NULL CHECK(etat IN ('recue','en-cours','livree','admise','admise-avec-refaction','rejetee','close','annulee')),
  motif TEXT NOT NULL,
  refaction_ht_centimes INTEGER NOT NULL CHECK(refaction_ht_centimes >= 0),
  total_ht_centimes INTEGER NOT NULL,
  total_tva_centimes INTEGER NOT NULL,
  total_ttc_centimes INTEGER NOT NULL,
  version INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(beneficiaire_id, numero)
) STRICT;
CREATE INDEX bon_de_commande_date ON bon_de_commande(date);
CREATE INDEX bon_de_commande_numero ON bon_de_commande(numero);
CREATE INDEX bon_de_commande_devis ON bon_de_commande(version_devis_id);
CREATE INDEX bon_de_commande_lot ON bon_de_commande(lot_id, etat, total_ht_centimes);
CREATE INDEX bon_de_commande_etat ON bon_de_commande(etat, date);
CREATE TABLE commande_ligne(
  id INTEGER PRIMARY KEY,
  bon_de_commande_id INTEGER NOT NULL REFERENCES bon_de_commande(id),
  rang INTEGER NOT NULL,
  code_bpu TEXT NOT NULL,
  designation TEXT NOT NULL,
  unite TEXT NOT NULL,
  profil TEXT CHECK(profil IN ('junior','confirme','expert')),
  quantite_milliemes INTEGER NOT NULL,
  prix_unitaire_ht_centimes INTEGER NOT NULL,
  remise_pour_dix_mille INTEGER NOT NULL,
  taux_tva_pour_dix_mille INTEGER NOT NULL,
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(bon_de_commande_id, rang)
) STRICT;
CREATE TABLE commande_livrable(
  id INTEGER PRIMARY KEY,
  bon_de_commande_id INTEGER NOT NULL REFERENCES bon_de_commande(id),
  rang INTEGER NOT NULL,
  code TEXT NOT NULL,
  intitule TEXT NOT NULL,
  prevue TEXT,
  remise TEXT,
  decidee TEXT,
  decision TEXT NOT NULL CHECK(decision IN ('aucune','admis','admis-avec-refaction','ajourne','rejete')),
  refaction_ht_centimes INTEGER NOT NULL CHECK(refaction_ht_centimes >= 0),
  sceau BLOB NOT NULL CHECK(length(sceau) = 32),
  UNIQUE(bon_de_commande_id, rang)
) STRICT;
CREATE TABLE journal(
  seq INTEGER PRIMARY KEY,
  operation TEXT NOT NULL UNIQUE,
  horodatage TEXT NOT NULL,
  auteur TEXT NOT NULL,
  poste TEXT NOT NULL,
  programme TEXT NOT NULL,
  acte TEXT NOT NULL,
  objet TEXT NOT NULL,
  changement TEXT NOT NULL,
  empreinte_precedente BLOB NOT NULL CHECK(length(empreinte_precedente) = 32),
  empreinte BLOB NOT NULL CHECK(length(empreinte) = 32)
) STRICT;
CREATE TRIGGER journal_sans_modification BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal'); END;
CREATE TRIGGER journal_sans_suppression BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal'); END;
CREATE TABLE bail(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  jeton TEXT,
  utilisateur TEXT,
  poste TEXT,
  processus INTEGER,
  depuis TEXT,
  battement TEXT
) STRICT;
INSERT INTO bail(id) VALUES(1);
