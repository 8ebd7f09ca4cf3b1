// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/generation/GenererCommandes.h"

#include "core/domain/devis/FormeCanonique.h"
#include "core/domain/devis/Totaux.h"
#include "core/storage/Compteur.h"
#include "core/storage/EtatFichier.h"
#include "core/storage/accord/AccordRepository.h"
#include "core/storage/bpu/BpuRepository.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/storage/devis/DemandeRepository.h"
#include "core/storage/devis/DevisRepository.h"
#include "core/storage/intervenant/IntervenantRepository.h"
#include "core/storage/tiers/BeneficiaireRepository.h"
#include "core/storage/tiers/TitulaireRepository.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Numerotation.h"
#include "core/usecases/generation/BeneficiairesFictifs.h"
#include "core/usecases/generation/DossierFictif.h"

#include <algorithm>
#include <limits>
#include <map>
#include <span>
#include <tuple>

namespace trame {

namespace {

constexpr std::size_t dossiersParTransaction = 1000;
constexpr std::int32_t moisDActivite = 48;
constexpr std::int64_t commandesParBeneficiaire = 5;
constexpr std::int64_t beneficiairesAuPlus = 2000;
constexpr const char *serieBrouillon = "BROUILLON";

/// A case to be: where, for whom, and when.
struct Projet {
    std::size_t terrain = 0;
    std::size_t beneficiaire = 0;
    std::size_t commandes = commandesParDevis;
    std::uint64_t flux = 0; ///< Its own stream of numbers.
    JalonsDossier jalons;
};

class Generation
{
public:
    Generation(Session &session, std::int64_t commandes, std::uint64_t graine)
        : m_session{session},
          m_jour{session.clock().aujourdhui()},
          m_commandes{commandes},
          m_dejaLa{lireEtat(session.base()).commandes},
          m_graine{graine}
    {
    }

    Result<GenererCommandes::Bilan> operator()(const GenererCommandes::Suivi &suivi)
    {
        lireTerrains();
        if (m_terrains.empty())
            return echec(CodeErreur::AccordIncomplet, {std::string{"bpu"}});
        reunirBeneficiaires();
        const auto projets = projeter();
        const std::span tous{projets};
        for (std::size_t i = 0; i < projets.size(); i += dossiersParTransaction) {
            enregistrer(tous.subspan(i, std::min(dossiersParTransaction, projets.size() - i)));
            if (suivi)
                suivi(m_bilan.commandes, m_commandes);
        }
        return m_bilan;
    }

private:
    void lireTerrains();
    void reunirBeneficiaires();
    [[nodiscard]] std::vector<Projet> projeter();
    [[nodiscard]] const Calendrier &calendrier(const Beneficiaire &beneficiaire);
    void enregistrer(std::span<const Projet> projets);
    void ecrire(Transaction &transaction, DossierFictif &dossier, LotId lot);
    void releverMaxima(Transaction &transaction);

    Session &m_session;
    Date m_jour;
    std::int64_t m_commandes;
    std::int64_t m_dejaLa; ///< Orders that were there before: a second run draws other rows.
    std::uint64_t m_graine;
    std::vector<TerrainAccord> m_terrains;
    std::vector<Beneficiaire> m_beneficiaires;
    std::map<int, Lot> m_lots;
    std::map<int, Montant> m_engages; ///< Ordered or validated, by lot.
    std::map<std::tuple<Territoire, bool, bool>, Calendrier> m_calendriers;
    GenererCommandes::Bilan m_bilan;
};

/// The agreements that have a priced schedule, with the days they can be worked in.
void Generation::lireTerrains()
{
    auto &base = m_session.base();
    AccordRepository accords{base};
    for (const auto &lot : accords.lots()) {
        m_lots.emplace(lot.numero, lot);
        m_engages[lot.numero] =
            CommandeRepository{base}.consomme(lot.id) + DevisRepository{base}.valideNonCommande(lot.id, {});
        for (auto &accord : accords.accords(lot.numero)) {
            TerrainAccord t;
            t.debut = std::max(accord.dateNotification, m_jour.plusMois(-moisDActivite));
            t.fin = std::max(t.debut, std::min(m_jour, finMaximale(accord)));
            for (auto &ligne : BpuRepository{base}.toutes(accord.id))
                if (ligne.prixAu(t.debut) && ligne.prixAu(t.fin))
                    t.bpu.push_back(std::move(ligne));
            for (auto &intervenant : IntervenantRepository{base}.tous(accord.titulaire))
                if (intervenant.cv)
                    t.intervenants.push_back(std::move(intervenant));
            t.titulaire = TitulaireRepository{base}.charger(accord.titulaire).value();
            t.parametres = accords.parametres();
            t.lot = lot;
            t.accord = std::move(accord);
            if (!t.bpu.empty() && t.fin <= m_jour)
                m_terrains.push_back(std::move(t));
        }
    }
}

/// The bodies that are there and have a convention throughout, and further ones.
void Generation::reunirBeneficiaires()
{
    auto debut = m_jour;
    for (const auto &terrain : m_terrains)
        debut = std::min(debut, terrain.debut);
    std::set<Siret> pris;
    for (auto &b : BeneficiaireRepository{m_session.base()}.page(0, std::numeric_limits<std::int64_t>::max())) {
        pris.insert(b.siret);
        const auto couvreTout = [&](const Convention &c) {
            return c.lots.empty() && c.couvre(0, debut) && c.couvre(0, m_jour);
        };
        if (std::any_of(b.conventions.begin(), b.conventions.end(), couvreTout))
            m_beneficiaires.push_back(std::move(b));
    }
    const auto nombre = std::clamp<std::int64_t>(m_commandes / commandesParBeneficiaire, 1, beneficiairesAuPlus);
    Alea alea{m_graine, static_cast<std::uint64_t>(m_dejaLa) * 2};
    Transaction transaction{m_session, Transaction::Detail::Nombre};
    for (auto &b : beneficiairesFictifs(alea, static_cast<std::size_t>(nombre), pris, debut)) {
        BeneficiaireRepository::enregistrer(transaction, b);
        m_beneficiaires.push_back(std::move(b));
    }
    transaction.commit("generer-beneficiaires", std::to_string(nombre));
    m_bilan.beneficiaires = nombre;
}

const Calendrier &Generation::calendrier(const Beneficiaire &b)
{
    const std::tuple cle{b.territoire, b.feries.vendrediSaint, b.feries.joursLocaux};
    const auto place = m_calendriers.find(cle);
    return place != m_calendriers.end() ? place->second
                                        : m_calendriers.emplace(cle, Calendrier{b.territoire, b.feries}).first->second;
}

/// All cases, in the order in which their devis are issued: their numbers follow it.
std::vector<Projet> Generation::projeter()
{
    constexpr auto part = std::int64_t{commandesParDevis};
    std::vector<Projet> projets(static_cast<std::size_t>((m_commandes + part - 1) / part));
    if (const auto reste = static_cast<std::size_t>(m_commandes % part); reste != 0 && !projets.empty())
        projets.back().commandes = reste;
    auto flux = static_cast<std::uint64_t>(m_dejaLa) * 2;
    for (auto &p : projets) {
        p.flux = flux += 2;
        Alea alea{m_graine, p.flux};
        p.terrain = static_cast<std::size_t>(alea.entre(0, static_cast<std::int64_t>(m_terrains.size()) - 1));
        p.beneficiaire = static_cast<std::size_t>(alea.entre(0, static_cast<std::int64_t>(m_beneficiaires.size()) - 1));
        p.jalons = jalonner(alea, m_terrains[p.terrain], calendrier(m_beneficiaires[p.beneficiaire]));
    }
    std::stable_sort(projets.begin(), projets.end(),
                     [](const auto &a, const auto &b) { return a.jalons.emission < b.jalons.emission; });
    return projets;
}

std::string serieBesoin(const TerrainAccord &terrain, const JalonsDossier &jalons)
{
    return "BES-L" + std::to_string(terrain.lot.numero) + "-" + std::to_string(jalons.reception.annee());
}

std::string serieDevis(const TerrainAccord &terrain, const JalonsDossier &jalons)
{
    return terrain.accord.prefixeDevis + "-" + std::to_string(jalons.emission.annee());
}

/// The next number of each series that these cases use.
std::map<std::string, std::int64_t> reserver(Transaction &transaction, const std::vector<TerrainAccord> &terrains,
                                             std::span<const Projet> projets)
{
    std::map<std::string, std::int64_t> numeros{{serieBrouillon, static_cast<std::int64_t>(projets.size())}};
    for (const auto &p : projets) {
        ++numeros[serieBesoin(terrains[p.terrain], p.jalons)];
        ++numeros[serieDevis(terrains[p.terrain], p.jalons)];
    }
    for (auto &[serie, nombre] : numeros)
        nombre = numerosSuivants(transaction, serie, nombre);
    return numeros;
}

void Generation::enregistrer(std::span<const Projet> projets)
{
    Transaction transaction{m_session, Transaction::Detail::Nombre};
    auto numeros = reserver(transaction, m_terrains, projets);
    const auto numeroter = [&](const std::string &serie) { return numerote(serie, numeros[serie]++); };
    for (const auto &p : projets) {
        const auto &terrain = m_terrains[p.terrain];
        Alea alea{m_graine, p.flux + 1};
        auto dossier = composerDossier(alea, terrain, m_beneficiaires[p.beneficiaire], p.jalons, p.commandes, m_jour,
                                       m_session.auteur().nom);
        dossier.demande.numero = numeroter(serieBesoin(terrain, p.jalons));
        dossier.devis.numero = numeroter(serieDevis(terrain, p.jalons));
        dossier.devis.reference = numeroter(serieBrouillon);
        for (auto &commande : dossier.commandes) {
            const auto serie = "BDC-" + std::to_string(commande.date.annee());
            commande.numero = numerote(serie, m_dejaLa + ++m_bilan.commandes);
            m_bilan.lignesCommande += static_cast<std::int64_t>(commande.lignes.size());
        }
        ecrire(transaction, dossier, terrain.lot.id);
        m_engages[terrain.lot.numero] += totaux(dossier.version.contenu.lignes).ht;
        m_bilan.lignesDevis += static_cast<std::int64_t>(dossier.version.contenu.lignes.size());
        ++m_bilan.devis;
    }
    releverMaxima(transaction);
    transaction.commit("generer-commandes", std::to_string(projets.size()));
}

void Generation::ecrire(Transaction &transaction, DossierFictif &d, LotId lot)
{
    DemandeRepository::enregistrer(transaction, d.demande);
    d.devis.demande = d.demande.id;
    DevisRepository::enregistrer(transaction, d.devis);
    d.version.devis = d.devis.id;
    d.version.empreinte = hexadecimal(sha256(formeCanonique(d.devis.numero, d.version.numero, d.version.contenu)));
    DevisRepository::enregistrer(transaction, d.version);
    for (auto &commande : d.commandes) {
        commande.devis = d.version.id;
        CommandeRepository::enregistrer(transaction, commande, lot);
    }
}

/// Where more than 90 % of a lot's maximum would be used, it becomes what leaves 70 % used.
void Generation::releverMaxima(Transaction &transaction)
{
    constexpr auto limite = Taux::pourDixMille(9000);
    constexpr std::int64_t dixiemes = 7;
    constexpr std::int64_t pas = 100'000'00;
    for (auto &[numero, lot] : m_lots) {
        const auto engage = m_engages[numero];
        if (engage <= lot.montantMaximum.valeur.part(limite))
            continue;
        const auto maximum = (engage.enCentimes() / dixiemes * 10 / pas + 1) * pas;
        lot.montantMaximum = {Montant::centimes(maximum), "génération"};
        AccordRepository::enregistrer(transaction, lot);
    }
}

} // namespace

Result<GenererCommandes::Bilan> GenererCommandes::operator()(std::int64_t commandes, std::uint64_t graine)
{
    if (commandes < 1 || commandes > maximum)
        return echec(CodeErreur::ChampInvalide,
                     {std::string{"commandes"}, commandes, std::string{"limites"}, std::int64_t{1}, maximum});
    return aLaBordure([&] { return Generation{m_session, commandes, graine}(m_suivi); });
}

} // namespace trame
