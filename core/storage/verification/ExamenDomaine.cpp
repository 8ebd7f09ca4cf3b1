// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/verification/ExamenDomaine.h"

#include "core/domain/devis/FormeCanonique.h"
#include "core/domain/devis/Totaux.h"
#include "core/storage/Query.h"
#include "core/storage/Sceau.h"
#include "core/storage/StorageError.h"
#include "core/storage/accord/AccordRepository.h"
#include "core/storage/bpu/BpuRepository.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/storage/devis/DemandeRepository.h"
#include "core/storage/devis/DevisRepository.h"
#include "core/storage/intervenant/IntervenantRepository.h"
#include "core/storage/tiers/BeneficiaireRepository.h"
#include "core/storage/tiers/TitulaireRepository.h"

#include <stdexcept>

namespace trame {

namespace {

constexpr std::int64_t pas = 20'000;

class Lecture
{
public:
    Lecture(Database &base, const Verification::Suivi &suivi, const NoterAnomalie &noter)
        : m_base{base},
          m_suivi{suivi},
          m_noter{noter}
    {
    }

    void accord()
    {
        AccordRepository depot{m_base};
        lire("consultation", 1, [&] { return depot.consultation(); });
        lire("parametre", 0, [&] { return depot.parametres(); });
        chacun("lot", [&](std::int64_t) { return depot.lots(); });
        chacun("accord_cadre", [&](std::int64_t id) { return depot.accord(AccordCadreId{id}); });
        chacun("titulaire", [&](std::int64_t id) { return TitulaireRepository{m_base}.charger(TitulaireId{id}); });
        chacun("beneficiaire",
               [&](std::int64_t id) { return BeneficiaireRepository{m_base}.charger(BeneficiaireId{id}); });
        chacun("ligne_bpu", [&](std::int64_t id) { return BpuRepository{m_base}.charger(LigneBpuId{id}); });
        chacun("intervenant",
               [&](std::int64_t id) { return IntervenantRepository{m_base}.charger(IntervenantId{id}); });
        chacun("demande", [&](std::int64_t id) { return DemandeRepository{m_base}.charger(DemandeId{id}); });
        chacun("devis", [&](std::int64_t id) { return DevisRepository{m_base}.charger(DevisId{id}); });
    }

    void versions()
    {
        chacun("version_devis", [&](std::int64_t id) {
            const auto version = DevisRepository{m_base}.version(VersionDevisId{id});
            if (!version)
                return false;
            comparerTotaux("version_devis", id, totaux(version->contenu.lignes));
            const auto devis = DevisRepository{m_base}.charger(version->devis);
            if (devis && version->etat != EtatDevis::Brouillon)
                comparerEmission(*devis, *version);
            return true;
        });
    }

    void commandes()
    {
        chacun("bon_de_commande", [&](std::int64_t id) {
            const auto commande = CommandeRepository{m_base}.charger(BonDeCommandeId{id});
            if (commande)
                comparerTotaux("bon_de_commande", id, totaux(commande->lignes));
            return commande.has_value();
        });
    }

private:
    /// Reads one object; what can't be read is noted. A fault of the disk isn't one of the data.
    template <class Lecteur>
    void lire(const std::string &table, std::int64_t id, Lecteur lecteur)
    {
        try {
            static_cast<void>(lecteur());
        } catch (const StorageError &e) {
            if (e.erreur().code != CodeErreur::FichierEndommage)
                throw;
            m_noter({Anomalie::Genre::Illisible, table, id, e.what()});
        } catch (const std::logic_error &e) {
            m_noter({Anomalie::Genre::Illisible, table, id, e.what()});
        } catch (const std::runtime_error &e) {
            m_noter({Anomalie::Genre::Illisible, table, id, e.what()});
        }
    }

    template <class Lecteur>
    void chacun(const std::string &table, Lecteur lecteur)
    {
        const auto tous = m_base.entier("SELECT count(*) FROM " + table);
        std::int64_t faits = 0;
        Query q{m_base, "SELECT id FROM " + table + " ORDER BY id"};
        while (q.next()) {
            const auto id = q.entier(0);
            lire(table, id, [&] { return lecteur(id); });
            if (++faits % pas == 0)
                m_suivi(table, faits, tous);
        }
    }

    void comparerTotaux(const std::string &table, std::int64_t id, const Totaux &attendus)
    {
        Query q{m_base,
                "SELECT total_ht_centimes, total_tva_centimes, total_ttc_centimes FROM " + table + " WHERE id = ?"};
        if (q.lier(id).next()
            && (q.entier(0) != attendus.ht.enCentimes() || q.entier(1) != attendus.tva.enCentimes()
                || q.entier(2) != attendus.ttc.enCentimes()))
            m_noter({Anomalie::Genre::Total, table, id, {}});
    }

    void comparerEmission(const Devis &devis, const VersionDevis &version)
    {
        const auto id = version.id.valeur();
        if (version.empreinte != hexadecimal(sha256(formeCanonique(devis.numero, version.numero, version.contenu))))
            m_noter({Anomalie::Genre::Contenu, "version_devis", id, {}});
        const bool repondue = version.etat == EtatDevis::Valide || version.etat == EtatDevis::Refuse;
        if (devis.numero.empty() || !version.emission || (repondue && !version.reponse) || !bonDocument(devis, version))
            m_noter({Anomalie::Genre::Document, "version_devis", id, {}});
    }

    /// The document that an issue makes bears its number; a devis that was made up in bulk has none.
    bool bonDocument(const Devis &devis, const VersionDevis &version)
    {
        if (version.pdf.nul())
            return true;
        Query q{m_base, "SELECT nom FROM piece WHERE id = ?"};
        return q.lier(version.pdf.valeur()).next()
               && q.vue(0) == devis.numero + "-v" + std::to_string(version.numero) + ".pdf";
    }

    Database &m_base;
    const Verification::Suivi &m_suivi;
    const NoterAnomalie &m_noter;
};

} // namespace

void examinerDomaine(Database &base, const Verification::Suivi &suivi, const NoterAnomalie &noter)
{
    if (base.entier("PRAGMA user_version") < 2)
        return; // The events of an order came with schema 2: the file is read once it is brought to it.
    Lecture lecture{base, suivi, noter};
    lecture.accord();
    lecture.versions();
    lecture.commandes();
}

} // namespace trame
