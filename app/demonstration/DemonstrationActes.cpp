// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demonstration/Demonstration.h"

#include "app/impression/Impression.h"
#include "core/usecases/commande/AvancerCommande.h"
#include "core/usecases/commande/EnregistrerCommande.h"
#include "core/usecases/devis/ClasserDemande.h"
#include "core/usecases/devis/CompleterDevis.h"
#include "core/usecases/devis/CreerDemande.h"
#include "core/usecases/devis/DossierLoader.h"
#include "core/usecases/devis/EmettreDevis.h"
#include "core/usecases/devis/EnregistrerBrouillon.h"
#include "core/usecases/devis/RepondreDevis.h"
#include "core/usecases/devis/ReviserDevis.h"

#include <QFile>

namespace trame {

namespace {

/// Order of the acts of one day.
enum Rang {
    DeDemande,
    DeBrouillon,
    DEmission,
    DeReponse,
    DeCommande,
    DeDebut,
    DeRemise,
    DeLivraison,
    DeDecision,
    DeFin
};

template <class T>
Result<void> sansValeur(const Result<T> &resultat)
{
    return resultat ? Result<void>{} : Result<void>{tl::unexpected{resultat.error()}};
}

int rang(ActeCommande acte)
{
    if (acte == ActeCommande::Demarrer)
        return DeDebut;
    return acte == ActeCommande::Livrer ? DeLivraison : DeFin;
}

FichierJoint signature()
{
    QFile fichier{QStringLiteral(":/demo/signature.png")};
    const bool ouverte = fichier.open(QIODevice::ReadOnly);
    return {"signature.png", "image/png", ouverte ? fichier.readAll().toStdString() : std::string{}};
}

} // namespace

void Demonstration::prevoir(const DossierDemonstration &dossier)
{
    const auto suite = std::make_shared<Suite>();
    m_actes.push_back({dossier.reception, DeDemande, [this, dossier, suite]() -> Result<void> {
                           const auto demande = CreerDemande{m_session}(
                               {dossier.lot, dossier.beneficiaire, dossier.titulaire, dossier.objet,
                                dossier.description, dossier.reception, dossier.canal, dossier.contact});
                           if (demande)
                               suite->demande = demande->numero;
                           return sansValeur(demande);
                       }});
    for (std::size_t i = 0; i < dossier.versions.size(); ++i)
        prevoirVersion(dossier, i, suite);
    for (const auto &commande : dossier.commandes)
        prevoirCommande(commande, dossier.beneficiaire, suite);
    if (const auto &fin = dossier.sansSuite)
        m_actes.push_back({fin->date, DeFin, [this, suite, motif = fin->motif] {
                               return sansValeur(ClasserDemande{m_session}.sansSuite(suite->demande, motif));
                           }});
}

void Demonstration::prevoirVersion(const DossierDemonstration &dossier, std::size_t rang,
                                   const std::shared_ptr<Suite> &suite)
{
    const auto &version = dossier.versions.at(rang);
    const auto redaction = version.emission ? version.emission : version.contenu.date;
    m_actes.push_back({redaction.value_or(dossier.reception), DeBrouillon,
                       [this, suite, saisie = version.contenu, premiere = rang == 0]() -> Result<void> {
                           if (!premiere)
                               if (const auto revise = ReviserDevis{m_session}(suite->devis); !revise)
                                   return sansValeur(revise);
                           EnregistrerBrouillon brouillon{m_session};
                           const auto enregistre = premiere ? brouillon.creer(suite->demande, saisie)
                                                            : brouillon.modifier(suite->devis, saisie);
                           if (enregistre && premiere)
                               suite->devis = enregistre->devis.reference;
                           return sansValeur(enregistre);
                       }});
    if (!version.emission)
        return;
    m_actes.push_back({*version.emission, DEmission, [this, suite] {
                           const auto rendu = [this](const DossierDevis &emis) -> Result<std::string> {
                               const auto pdf = Impression{m_session.base(), m_horloge.maintenant()}.composer(emis);
                               if (!pdf)
                                   return tl::unexpected{pdf.error()};
                               return pdf->octets.toStdString();
                           };
                           return sansValeur(EmettreDevis{m_session, rendu}(suite->devis));
                       }});
    if (version.reponse)
        m_actes.push_back({version.reponse->date, DeReponse,
                           [this, suite, reponse = *version.reponse] { return repondre(suite->devis, reponse); }});
}

Result<void> Demonstration::repondre(const std::string &devis, const DossierDemonstration::Reponse &r)
{
    const ReponseDevis reponse{r.date, r.nom, r.qualite, r.motif, {}};
    RepondreDevis repondre{m_session};
    return r.favorable ? sansValeur(repondre.valider(devis, reponse, signature()))
                       : sansValeur(repondre.refuser(devis, reponse));
}

Result<BonDeCommandeId> Demonstration::commande(const std::string &numero, const Siret &siret)
{
    const auto trouvee = CommandeLoader{m_session.base()}.parNumero(numero, siret);
    if (!trouvee)
        return tl::unexpected{trouvee.error()};
    return trouvee->commande.id;
}

void Demonstration::prevoirCommande(const DossierDemonstration::Commande &c, const Siret &siret,
                                    const std::shared_ptr<Suite> &suite)
{
    m_actes.push_back({c.date, DeCommande, [this, suite, c] {
                           return sansValeur(EnregistrerCommande{m_session}(
                               {suite->devis, c.numero, c.date, c.engagement, c.service, c.contenu}));
                       }});
    const auto surCommande = [this, numero = c.numero, siret](auto faire) {
        return [this, numero, siret, faire]() -> Result<void> {
            const auto id = commande(numero, siret);
            return id ? sansValeur(faire(AvancerCommande{m_session}, *id)) : sansValeur(id);
        };
    };
    for (const auto &acte : c.actes)
        m_actes.push_back({acte.date, rang(acte.acte), surCommande([acte](AvancerCommande avancer, BonDeCommandeId id) {
                               return avancer.faire(id, {acte.acte, acte.date, acte.motif, {}, acte.refaction});
                           })});
    for (const auto &l : c.livrables) {
        if (l.remise)
            m_actes.push_back({*l.remise, DeRemise, surCommande([l](AvancerCommande avancer, BonDeCommandeId id) {
                                   return avancer.remettre(id, l.code, *l.remise);
                               })});
        if (l.decidee)
            m_actes.push_back({*l.decidee, DeDecision, surCommande([l](AvancerCommande avancer, BonDeCommandeId id) {
                                   return avancer.decider(id, l.code, l.decision, *l.decidee, l.refaction);
                               })});
    }
}

} // namespace trame
