// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json/SortieJson.h"

#include "core/domain/commande/ReglesChaine.h"
#include "core/exchange/json/DevisJson.h"
#include "core/exchange/json/JsonWriter.h"

namespace trame {

namespace {

/// A line of an order, with its net: it may have what rounding left of the devis.
QJsonObject ligneCommande(const LigneDevis &ligne)
{
    auto objet = DevisJson::ecrireLigne(ligne);
    objet.insert(QStringLiteral("arrondi_centimes"), JsonWriter::montant(ligne.arrondi));
    objet.insert(QStringLiteral("montant_ht_centimes"), JsonWriter::montant(netHt(ligne)));
    return objet;
}

/// Adds the entries of one object to another.
void joindre(QJsonObject &objet, const QJsonObject &autre)
{
    for (auto it = autre.begin(); it != autre.end(); ++it)
        objet.insert(it.key(), it.value());
}

} // namespace

QJsonObject SortieJson::totaux(const Totaux &totaux)
{
    const auto parTaux = [](const TvaParTaux &tva) {
        return QJsonObject{{QStringLiteral("taux_pour_dix_mille"), JsonWriter::taux(tva.taux)},
                           {QStringLiteral("base_ht_centimes"), JsonWriter::montant(tva.base)},
                           {QStringLiteral("montant_centimes"), JsonWriter::montant(tva.montant)}};
    };
    return {{QStringLiteral("total_ht_centimes"), JsonWriter::montant(totaux.ht)},
            {QStringLiteral("total_tva_centimes"), JsonWriter::montant(totaux.tva)},
            {QStringLiteral("total_ttc_centimes"), JsonWriter::montant(totaux.ttc)},
            {QStringLiteral("tva"), JsonWriter::liste(totaux.parTaux, parTaux)}};
}

QJsonObject SortieJson::devis(const DossierDevis &dossier, Date jour)
{
    const auto &version = dossier.version;
    const auto &contenu = version.contenu;
    QJsonObject objet{{QStringLiteral("numero"), JsonWriter::texte(dossier.devis.nom())},
                      {QStringLiteral("reference"), JsonWriter::texte(dossier.devis.reference)},
                      {QStringLiteral("version"), version.numero},
                      {QStringLiteral("etat"), JsonWriter::texte(trame::code(etatAu(version, jour)))},
                      {QStringLiteral("demande"), JsonWriter::texte(dossier.demande.numero)},
                      {QStringLiteral("siret"), JsonWriter::siret(dossier.beneficiaire.siret)},
                      {QStringLiteral("beneficiaire"), JsonWriter::texte(dossier.beneficiaire.nom)},
                      {QStringLiteral("lot"), dossier.lot.numero},
                      {QStringLiteral("objet"), JsonWriter::texte(contenu.objet)},
                      {QStringLiteral("date"), JsonWriter::date(contenu.date)},
                      {QStringLiteral("validite"), JsonWriter::date(contenu.validite)},
                      {QStringLiteral("emission"), JsonWriter::date(version.emission)}};
    joindre(objet, totaux(trame::totaux(contenu.lignes)));
    return objet;
}

QJsonObject SortieJson::devisComplet(const DossierDevis &dossier, Date jour)
{
    auto objet = DevisJson::ecrireAvecRepartition(dossier.version.contenu);
    joindre(objet, devis(dossier, jour));
    return objet;
}

QJsonObject SortieJson::commande(const BonDeCommande &commande, const Beneficiaire &beneficiaire,
                                 const std::string &devis)
{
    QJsonObject objet{{QStringLiteral("numero"), JsonWriter::texte(commande.numero)},
                      {QStringLiteral("date"), JsonWriter::date(commande.date)},
                      {QStringLiteral("siret"), JsonWriter::siret(beneficiaire.siret)},
                      {QStringLiteral("beneficiaire"), JsonWriter::texte(beneficiaire.nom)},
                      {QStringLiteral("lot"), commande.lot},
                      {QStringLiteral("etat"), JsonWriter::texte(trame::code(commande.etat))},
                      {QStringLiteral("devis"), JsonWriter::texte(devis)},
                      {QStringLiteral("engagement"), JsonWriter::texte(commande.engagement)},
                      {QStringLiteral("service"), JsonWriter::texte(commande.service)},
                      {QStringLiteral("lignes"), JsonWriter::liste(commande.lignes, ligneCommande)}};
    auto sommes = totaux(trame::totaux(commande.lignes));
    sommes.remove(QStringLiteral("tva"));
    joindre(objet, sommes);
    return objet;
}

QJsonObject SortieJson::livrable(const LivrableCommande &livrable)
{
    return {{QStringLiteral("code"), JsonWriter::texte(livrable.code)},
            {QStringLiteral("intitule"), JsonWriter::texte(livrable.intitule)},
            {QStringLiteral("prevue"), JsonWriter::date(livrable.prevue)},
            {QStringLiteral("remise"), JsonWriter::date(livrable.remise)},
            {QStringLiteral("decision"), JsonWriter::texte(trame::code(livrable.decision))},
            {QStringLiteral("decidee"), JsonWriter::date(livrable.decidee)},
            {QStringLiteral("refaction_centimes"), JsonWriter::montant(livrable.refaction)}};
}

QJsonObject SortieJson::etape(const EtapeChaine &etape)
{
    return {{QStringLiteral("etape"), JsonWriter::texte(trame::code(etape.etape))},
            {QStringLiteral("livrable"), JsonWriter::texte(etape.objet)},
            {QStringLiteral("acteur"), JsonWriter::texte(trame::code(etape.acteur))},
            {QStringLiteral("echeance"), JsonWriter::date(etape.echeance)},
            {QStringLiteral("echeance_initiale"), JsonWriter::date(etape.echeanceInitiale)},
            {QStringLiteral("reelle"), JsonWriter::date(etape.reelle)},
            {QStringLiteral("ecart_jours_ouvres"), etape.ecart},
            {QStringLiteral("etat"), JsonWriter::texte(trame::code(etape.etat))},
            {QStringLiteral("source"), JsonWriter::texte(regles::devisEnRetard.source)}};
}

QJsonObject SortieJson::constat(const Constat &constat, const QString &titre, const QString &detail)
{
    const auto &regle = *constat.regle;
    return {{QStringLiteral("regle"), JsonWriter::texte(regle.code)},
            {QStringLiteral("exigence"), JsonWriter::texte(regle.exigence)},
            {QStringLiteral("source"), JsonWriter::texte(regle.source)},
            {QStringLiteral("gravite"), JsonWriter::texte(code(constat.gravite))},
            {QStringLiteral("champ"), JsonWriter::texte(code(constat.section))},
            {QStringLiteral("cle"), JsonWriter::texte(constat.cle)},
            {QStringLiteral("titre"), titre},
            {QStringLiteral("detail"), detail}};
}

} // namespace trame
