// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demonstration/DossierDemonstration.h"

#include "core/exchange/json/DevisJson.h"
#include "core/exchange/json/JsonReader.h"

namespace trame {

namespace {

std::optional<bool> favorableDeCode(std::string_view code)
{
    if (code == "valider")
        return true;
    return code == "refuser" ? std::optional{false} : std::nullopt;
}

DossierDemonstration::Reponse lireReponse(JsonReader &json)
{
    DossierDemonstration::Reponse reponse;
    reponse.favorable = json.mot<bool>("type", favorableDeCode);
    reponse.date = json.date("date");
    reponse.nom = json.texteFacultatif("nom");
    reponse.qualite = json.texteFacultatif("qualite");
    reponse.motif = json.texteFacultatif("motif");
    return reponse;
}

DossierDemonstration::Version lireVersion(JsonReader &json)
{
    DossierDemonstration::Version version;
    version.emission = json.dateFacultative("emission");
    version.contenu = json.objet("contenu", DevisJson::lireObjet);
    version.reponse = json.objetFacultatif("reponse", lireReponse);
    return version;
}

DossierDemonstration::Acte lireActe(JsonReader &json)
{
    DossierDemonstration::Acte acte;
    acte.acte = json.mot<ActeCommande>("acte", deCode<ActeCommande>);
    acte.date = json.date("date");
    acte.motif = json.texteFacultatif("motif");
    acte.refaction = json.montantFacultatif("refaction_centimes").value_or(Montant{});
    return acte;
}

DossierDemonstration::Livrable lireLivrable(JsonReader &json)
{
    DossierDemonstration::Livrable livrable;
    livrable.code = json.texte("code");
    livrable.remise = json.dateFacultative("remise");
    livrable.decision = json.mot<DecisionLivrable>("decision", deCode<DecisionLivrable>);
    livrable.decidee = json.dateFacultative("decidee");
    livrable.refaction = json.montantFacultatif("refaction_centimes").value_or(Montant{});
    return livrable;
}

DossierDemonstration::Commande lireCommande(JsonReader &json)
{
    DossierDemonstration::Commande commande;
    commande.numero = json.texte("numero");
    commande.date = json.date("date");
    commande.engagement = json.texteFacultatif("engagement");
    commande.service = json.texteFacultatif("service");
    commande.contenu.lieu = json.texteFacultatif("lieu");
    commande.contenu.contact = json.texteFacultatif("contact");
    const bool listees = json.contient("lignes");
    auto lignes = json.liste("lignes", DevisJson::lireLigne);
    if (listees)
        commande.contenu.lignes = std::move(lignes);
    commande.actes = json.liste("actes", lireActe);
    commande.livrables = json.liste("livrables", lireLivrable);
    return commande;
}

void lireDemande(JsonReader &json, DossierDemonstration &dossier)
{
    dossier.lot = json.entier("lot", 1, 999);
    dossier.titulaire = json.siret("titulaire");
    dossier.beneficiaire = json.siret("beneficiaire");
    dossier.objet = json.texte("objet");
    dossier.description = json.texteFacultatif("description");
    dossier.reception = json.date("reception");
    dossier.canal = json.texteFacultatif("canal");
    dossier.contact = json.texteFacultatif("contact");
}

DossierDemonstration::SansSuite lireSansSuite(JsonReader &json)
{
    const auto date = json.date("date");
    return {date, json.texte("motif")};
}

DossierDemonstration lireDossier(JsonReader &json)
{
    auto dossier = json.objet("demande", [](JsonReader &demande) {
        DossierDemonstration lu;
        lireDemande(demande, lu);
        return lu;
    });
    dossier.sansSuite = json.objetFacultatif("sans_suite", lireSansSuite);
    dossier.versions = json.liste("versions", lireVersion);
    dossier.commandes = json.liste("commandes", lireCommande);
    // An order that another one follows takes the deliverables it names; the last one takes the rest.
    for (std::size_t i = 0; i + 1 < dossier.commandes.size(); ++i) {
        auto &commande = dossier.commandes[i];
        commande.contenu.livrables.emplace();
        for (const auto &livrable : commande.livrables)
            commande.contenu.livrables->push_back(livrable.code);
    }
    return dossier;
}

} // namespace

Result<std::vector<DossierDemonstration>> lireDossiers(const QByteArray &octets)
{
    return JsonReader::documents(octets, lireDossier);
}

} // namespace trame
