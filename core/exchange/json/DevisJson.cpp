// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json/DevisJson.h"

#include "core/domain/devis/Totaux.h"
#include "core/exchange/json/JsonWriter.h"

namespace trame {

namespace {

/// How a text that an entry is known by is read: it must be there, or may still be blank.
using LireNom = std::string (JsonReader::*)(const char *cle);

PhaseDevis lirePhase(JsonReader &json, LireNom nom)
{
    PhaseDevis phase;
    phase.code = (json.*nom)("code");
    phase.intitule = json.texteFacultatif("intitule");
    phase.objectifs = json.texteFacultatif("objectifs");
    phase.debut = json.dateFacultative("debut");
    phase.fin = json.dateFacultative("fin");
    return phase;
}

LivrablePropose lireLivrable(JsonReader &json, LireNom nom)
{
    LivrablePropose livrable;
    livrable.code = (json.*nom)("code");
    livrable.intitule = json.texteFacultatif("intitule");
    livrable.phase = json.texteFacultatif("phase");
    livrable.remise = json.dateFacultative("remise");
    livrable.plan = json.textes("plan");
    return livrable;
}

ChargeDevis lireCharge(JsonReader &json)
{
    ChargeDevis charge;
    charge.phase = json.texteFacultatif("phase");
    charge.livrable = json.texteFacultatif("livrable");
    charge.intervenant = json.texteFacultatif("intervenant");
    charge.profil = json.motFacultatif("profil", &deCode<Profil>, CodeErreur::ProfilInconnu);
    charge.jours = json.quantiteFacultative("jours_milliemes", "jours").value_or(Quantite{});
    charge.cout = json.montantFacultatif("cout_ht_centimes").value_or(Montant{});
    return charge;
}

MembreEquipe lireMembre(JsonReader &json, LireNom nom)
{
    MembreEquipe membre;
    membre.code = (json.*nom)("intervenant");
    membre.profil = json.mot("profil", &deCode<Profil>, CodeErreur::ProfilInconnu);
    membre.role = json.texteFacultatif("role");
    return membre;
}

InterventionPrevue lireIntervention(JsonReader &json, LireNom nom)
{
    InterventionPrevue intervention;
    intervention.intitule = (json.*nom)("intitule");
    intervention.phase = json.texteFacultatif("phase");
    intervention.debut = json.date("debut");
    intervention.fin = json.date("fin");
    intervention.lieu = json.texteFacultatif("lieu");
    return intervention;
}

SaisieDevis lireContenu(JsonReader &json, LireNom nom)
{
    const auto avec = [nom](auto lire) { return [lire, nom](JsonReader &entree) { return lire(entree, nom); }; };
    SaisieDevis devis;
    devis.objet = json.texteFacultatif("objet");
    devis.contexte = json.texteFacultatif("contexte");
    devis.modalites = json.texteFacultatif("modalites");
    devis.conditions = json.texteFacultatif("conditions");
    devis.mentionTva = json.texteFacultatif("mention_tva");
    devis.date = json.dateFacultative("date");
    devis.validite = json.dateFacultative("validite");
    devis.lignes = json.liste("lignes", DevisJson::lireLigne);
    devis.phases = json.liste("phases", avec(lirePhase));
    devis.livrables = json.liste("livrables", avec(lireLivrable));
    devis.charges = json.liste("charges", lireCharge);
    devis.equipe = json.liste("equipe", avec(lireMembre));
    devis.calendrier = json.liste("calendrier", avec(lireIntervention));
    return devis;
}

QJsonObject ecrirePhase(const PhaseDevis &phase)
{
    return {{QStringLiteral("code"), JsonWriter::texte(phase.code)},
            {QStringLiteral("intitule"), JsonWriter::texte(phase.intitule)},
            {QStringLiteral("objectifs"), JsonWriter::texte(phase.objectifs)},
            {QStringLiteral("debut"), JsonWriter::date(phase.debut)},
            {QStringLiteral("fin"), JsonWriter::date(phase.fin)}};
}

QJsonObject ecrireLivrable(const LivrablePropose &livrable)
{
    return {{QStringLiteral("code"), JsonWriter::texte(livrable.code)},
            {QStringLiteral("intitule"), JsonWriter::texte(livrable.intitule)},
            {QStringLiteral("phase"), JsonWriter::texte(livrable.phase)},
            {QStringLiteral("remise"), JsonWriter::date(livrable.remise)},
            {QStringLiteral("plan"), JsonWriter::textes(livrable.plan)}};
}

QJsonObject ecrireCharge(const ChargeDevis &charge)
{
    return {{QStringLiteral("phase"), JsonWriter::texte(charge.phase)},
            {QStringLiteral("livrable"), JsonWriter::texte(charge.livrable)},
            {QStringLiteral("intervenant"), JsonWriter::texte(charge.intervenant)},
            {QStringLiteral("profil"), JsonWriter::mot(charge.profil)},
            {QStringLiteral("jours_milliemes"), JsonWriter::quantite(charge.jours)},
            {QStringLiteral("cout_ht_centimes"), JsonWriter::montant(charge.cout)}};
}

QJsonObject ecrireMembre(const MembreEquipe &membre)
{
    return {{QStringLiteral("intervenant"), JsonWriter::texte(membre.code)},
            {QStringLiteral("profil"), JsonWriter::texte(code(membre.profil))},
            {QStringLiteral("role"), JsonWriter::texte(membre.role)}};
}

QJsonObject ecrireIntervention(const InterventionPrevue &intervention)
{
    return {{QStringLiteral("intitule"), JsonWriter::texte(intervention.intitule)},
            {QStringLiteral("phase"), JsonWriter::texte(intervention.phase)},
            {QStringLiteral("debut"), JsonWriter::date(intervention.debut)},
            {QStringLiteral("fin"), JsonWriter::date(intervention.fin)},
            {QStringLiteral("lieu"), JsonWriter::texte(intervention.lieu)}};
}

/// The entries with the load and cost of the part that has their code.
QJsonArray avecParts(const QJsonArray &entrees, const std::vector<PartRepartition> &parts)
{
    QJsonArray tableau;
    for (const auto &entree : entrees) {
        auto objet = entree.toObject();
        for (const auto &part : parts)
            if (JsonWriter::texte(part.code) == objet.value(QStringLiteral("code"))) {
                objet.insert(QStringLiteral("jours_milliemes"), JsonWriter::quantite(part.jours));
                objet.insert(QStringLiteral("cout_ht_centimes"), JsonWriter::montant(part.cout));
            }
        tableau.append(objet);
    }
    return tableau;
}

} // namespace

Result<SaisieDevis> DevisJson::lire(const QByteArray &octets)
{
    return JsonReader::document(octets, lireObjet);
}

Result<SaisieDevis> DevisJson::lireEnCours(const QByteArray &octets)
{
    return JsonReader::document(octets,
                                [](JsonReader &json) { return lireContenu(json, &JsonReader::texteFacultatif); });
}

SaisieLigneDevis DevisJson::lireLigne(JsonReader &json)
{
    SaisieLigneDevis ligne;
    ligne.codeBpu = json.texte("code_bpu");
    ligne.quantite = json.quantite("quantite_milliemes", "quantite");
    const bool designee = json.contient("designation");
    auto designation = json.texteFacultatif("designation");
    if (designee)
        ligne.designation = std::move(designation);
    ligne.prix = json.montantFacultatif("prix_unitaire_centimes");
    ligne.tva = json.tauxFacultatif("taux_tva_pour_dix_mille");
    ligne.remise = json.tauxFacultatif("remise_pour_dix_mille").value_or(Taux{});
    return ligne;
}

SaisieDevis DevisJson::lireObjet(JsonReader &json)
{
    return lireContenu(json, &JsonReader::texte);
}

QJsonObject DevisJson::ecrireLigne(const LigneDevis &ligne)
{
    return {{QStringLiteral("code_bpu"), JsonWriter::texte(ligne.codeBpu)},
            {QStringLiteral("designation"), JsonWriter::texte(ligne.designation)},
            {QStringLiteral("quantite_milliemes"), JsonWriter::quantite(ligne.quantite)},
            {QStringLiteral("remise_pour_dix_mille"), JsonWriter::taux(ligne.remise)},
            {QStringLiteral("prix_unitaire_centimes"), JsonWriter::montant(ligne.prixUnitaire)},
            {QStringLiteral("taux_tva_pour_dix_mille"), JsonWriter::taux(ligne.tva)}};
}

QJsonObject DevisJson::ecrire(const ContenuDevis &contenu)
{
    return {{QStringLiteral("objet"), JsonWriter::texte(contenu.objet)},
            {QStringLiteral("contexte"), JsonWriter::texte(contenu.contexte)},
            {QStringLiteral("modalites"), JsonWriter::texte(contenu.modalites)},
            {QStringLiteral("conditions"), JsonWriter::texte(contenu.conditions)},
            {QStringLiteral("mention_tva"), JsonWriter::texte(contenu.mentionTva)},
            {QStringLiteral("date"), JsonWriter::date(contenu.date)},
            {QStringLiteral("validite"), JsonWriter::date(contenu.validite)},
            {QStringLiteral("lignes"), JsonWriter::liste(contenu.lignes, ecrireLigne)},
            {QStringLiteral("phases"), JsonWriter::liste(contenu.phases, ecrirePhase)},
            {QStringLiteral("livrables"), JsonWriter::liste(contenu.livrables, ecrireLivrable)},
            {QStringLiteral("charges"), JsonWriter::liste(contenu.charges, ecrireCharge)},
            {QStringLiteral("equipe"), JsonWriter::liste(contenu.equipe, ecrireMembre)},
            {QStringLiteral("calendrier"), JsonWriter::liste(contenu.calendrier, ecrireIntervention)}};
}

QJsonObject DevisJson::ecrireAvecRepartition(const ContenuDevis &contenu)
{
    auto objet = ecrire(contenu);
    const auto completer = [&objet](const QString &cle, const std::vector<PartRepartition> &parts) {
        objet.insert(cle, avecParts(objet.value(cle).toArray(), parts));
    };
    completer(QStringLiteral("phases"), repartitionParPhase(contenu));
    completer(QStringLiteral("livrables"), repartitionParLivrable(contenu));
    return objet;
}

} // namespace trame
