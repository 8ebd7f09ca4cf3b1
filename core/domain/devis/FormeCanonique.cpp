// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/FormeCanonique.h"

namespace trame {

namespace {

/// Writes name, length and value of each field, so that no two contents give the same text.
class Ecriture
{
public:
    void champ(std::string_view nom, std::string_view valeur)
    {
        m_texte.append(nom).append(":").append(std::to_string(valeur.size())).append("=");
        m_texte.append(valeur).append("\n");
    }
    void champ(std::string_view nom, std::int64_t valeur) { champ(nom, std::to_string(valeur)); }
    void champ(std::string_view nom, const std::optional<Date> &date)
    {
        champ(nom, date ? date->iso() : std::string{});
    }
    void champ(std::string_view nom, const std::vector<std::string> &textes)
    {
        champ(nom, std::int64_t(textes.size()));
        for (const auto &texte : textes)
            champ(nom, texte);
    }
    [[nodiscard]] std::string texte() && { return std::move(m_texte); }

private:
    std::string m_texte;
};

void ecrire(Ecriture &e, const LigneDevis &ligne)
{
    e.champ("ligne.code", ligne.codeBpu);
    e.champ("ligne.designation", ligne.designation);
    e.champ("ligne.unite", code(ligne.unite));
    e.champ("ligne.profil", ligne.profil ? code(*ligne.profil) : std::string_view{});
    e.champ("ligne.quantite", ligne.quantite.enMilliemes());
    e.champ("ligne.prix", ligne.prixUnitaire.enCentimes());
    e.champ("ligne.remise", ligne.remise.pourDixMille());
    e.champ("ligne.tva", ligne.tva.pourDixMille());
}

void ecrire(Ecriture &e, const CvAnonymise &cv)
{
    e.champ("cv.titre", cv.titre);
    e.champ("cv.resume", cv.resume);
    e.champ("cv.formations", cv.formations);
    e.champ("cv.competences", cv.competences);
    e.champ("cv.certifications", cv.certifications);
    e.champ("cv.langues", cv.langues);
    e.champ("cv.missions", std::int64_t(cv.missions.size()));
    for (const auto &mission : cv.missions) {
        e.champ("mission.duree", mission.duree);
        e.champ("mission.contexte", mission.contexte);
        e.champ("mission.role", mission.role);
        e.champ("mission.travaux", mission.travaux);
    }
}

void ecrirePlanning(Ecriture &e, const ContenuDevis &contenu)
{
    e.champ("phases", std::int64_t(contenu.phases.size()));
    for (const auto &phase : contenu.phases) {
        e.champ("phase.code", phase.code);
        e.champ("phase.intitule", phase.intitule);
        e.champ("phase.objectifs", phase.objectifs);
        e.champ("phase.debut", phase.debut);
        e.champ("phase.fin", phase.fin);
    }
    e.champ("livrables", std::int64_t(contenu.livrables.size()));
    for (const auto &livrable : contenu.livrables) {
        e.champ("livrable.code", livrable.code);
        e.champ("livrable.intitule", livrable.intitule);
        e.champ("livrable.phase", livrable.phase);
        e.champ("livrable.remise", livrable.remise);
        e.champ("livrable.plan", livrable.plan);
    }
    e.champ("calendrier", std::int64_t(contenu.calendrier.size()));
    for (const auto &intervention : contenu.calendrier) {
        e.champ("intervention.intitule", intervention.intitule);
        e.champ("intervention.phase", intervention.phase);
        e.champ("intervention.debut", std::optional{intervention.debut});
        e.champ("intervention.fin", std::optional{intervention.fin});
        e.champ("intervention.lieu", intervention.lieu);
    }
}

void ecrireCharges(Ecriture &e, const ContenuDevis &contenu)
{
    e.champ("charges", std::int64_t(contenu.charges.size()));
    for (const auto &charge : contenu.charges) {
        e.champ("charge.phase", charge.phase);
        e.champ("charge.livrable", charge.livrable);
        e.champ("charge.intervenant", charge.intervenant);
        e.champ("charge.profil", charge.profil ? code(*charge.profil) : std::string_view{});
        e.champ("charge.jours", charge.jours.enMilliemes());
        e.champ("charge.cout", charge.cout.enCentimes());
    }
    e.champ("equipe", std::int64_t(contenu.equipe.size()));
    for (const auto &membre : contenu.equipe) {
        e.champ("membre.code", membre.code);
        e.champ("membre.profil", code(membre.profil));
        e.champ("membre.role", membre.role);
        e.champ("membre.cv", std::int64_t{membre.cv ? 1 : 0});
        if (membre.cv)
            ecrire(e, *membre.cv);
    }
}

} // namespace

std::string formeCanonique(const std::string &numero, int version, const ContenuDevis &contenu)
{
    Ecriture e;
    e.champ("numero", numero);
    e.champ("version", std::int64_t{version});
    e.champ("objet", contenu.objet);
    e.champ("contexte", contenu.contexte);
    e.champ("modalites", contenu.modalites);
    e.champ("conditions", contenu.conditions);
    e.champ("mention_tva", contenu.mentionTva);
    e.champ("date", std::optional{contenu.date});
    e.champ("validite", std::optional{contenu.validite});
    e.champ("lignes", std::int64_t(contenu.lignes.size()));
    for (const auto &ligne : contenu.lignes)
        ecrire(e, ligne);
    ecrirePlanning(e, contenu);
    ecrireCharges(e, contenu);
    return std::move(e).texte();
}

} // namespace trame
