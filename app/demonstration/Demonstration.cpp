// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demonstration/Demonstration.h"

#include "app/impression/Impression.h"
#include "core/exchange/csv/BpuCsv.h"
#include "core/exchange/json/AccordJson.h"
#include "core/exchange/json/BeneficiaireJson.h"
#include "core/exchange/json/IntervenantJson.h"
#include "core/exchange/json/TitulaireJson.h"
#include "core/usecases/accord/DefinirAccord.h"
#include "core/usecases/bpu/ImporterBpu.h"
#include "core/usecases/intervenant/EnregistrerIntervenant.h"
#include "core/usecases/tiers/EnregistrerBeneficiaire.h"
#include "core/usecases/tiers/EnregistrerTitulaire.h"

#include <QFile>

#include <algorithm>
#include <array>

/// The content stands in a static library: without this call the linker would leave it out.
static void initialiserDemonstration()
{
    Q_INIT_RESOURCE(demonstration);
}

namespace trame {

namespace {

QByteArray lireRessource(const QString &nom)
{
    QFile fichier{QStringLiteral(":/demo/") + nom};
    return fichier.open(QIODevice::ReadOnly) ? fichier.readAll() : QByteArray{};
}

/// Several documents of one kind, each handed to an act.
template <class Lecture, class Faire>
Result<void> pourChacun(const char *nom, Lecture lire, Faire faire)
{
    auto documents = JsonReader::documents(lireRessource(QLatin1String{nom}), lire);
    if (!documents)
        return tl::unexpected{documents.error()};
    for (auto &document : *documents)
        if (auto fait = faire(std::move(document)); !fait)
            return tl::unexpected{fait.error()};
    return {};
}

/// The price schedule of each agreement.
struct Bordereau {
    const char *fichier;
    int lot;
    const char *titulaire;
};

constexpr std::array bordereaux{
    Bordereau{"bpu-l1.csv", 1, "00001011600010"}, Bordereau{"bpu-l2a.csv", 2, "00001021500010"},
    Bordereau{"bpu-l2b.csv", 2, "00001022300014"}, Bordereau{"bpu-l3.csv", 3, "00001031400011"},
    Bordereau{"bpu-l4.csv", 4, "00001041300011"}};

} // namespace

Result<void> Demonstration::creer(const std::string &chemin, const Suivi &suivi)
{
    initialiserDemonstration();
    HorlogeReglable horloge;
    horloge.regler(Date::de(2025, 2, 3).value());
    const Auteur auteur{"Camille Ferrand", "POSTE-12", "Trame " TRAME_VERSION};
    return Session::creer(chemin, auteur, horloge, [&](Session &session) {
        Demonstration demonstration{session, horloge};
        auto fait = demonstration.fonder();
        return fait ? demonstration.rejouer(suivi) : fait;
    });
}

Result<void> Demonstration::fonder()
{
    const auto accord = AccordJson::lire(lireRessource(QStringLiteral("accord.json")));
    if (!accord)
        return tl::unexpected{accord.error()};
    if (auto fait = DefinirAccord{m_session}(accord->consultation, accord->lots, accord->parametres); !fait)
        return fait;
    if (auto fait = fonderTitulaires(); !fait)
        return fait;
    if (auto fait = fonderBordereaux(); !fait)
        return fait;
    auto dossiers = lireDossiers(lireRessource(QStringLiteral("dossiers.json")));
    if (!dossiers)
        return tl::unexpected{dossiers.error()};
    for (const auto &dossier : *dossiers)
        prevoir(dossier);
    return {};
}

Result<void> Demonstration::fonderTitulaires()
{
    auto fait = pourChacun("titulaires.json", TitulaireJson::lireObjet, [this](SaisieTitulaire saisie) {
        std::optional<FichierJoint> logo;
        if (!saisie.logo.empty()) {
            auto contenu = lireRessource(QString::fromStdString(saisie.logo)).toStdString();
            logo = FichierJoint{saisie.logo, typeMime(contenu), std::move(contenu)};
        }
        return EnregistrerTitulaire{m_session}.ajouter(std::move(saisie.titulaire), std::move(saisie.accords), logo,
                                                       CleSiret::AVerifier);
    });
    if (!fait)
        return fait;
    fait = pourChacun("beneficiaires.json", BeneficiaireJson::lireObjet, [this](SaisieBeneficiaire saisie) {
        return EnregistrerBeneficiaire{m_session}.ajouter(std::move(saisie.beneficiaire), CleSiret::AVerifier);
    });
    if (!fait)
        return fait;
    return pourChacun("intervenants.json", IntervenantJson::lireObjet, [this](SaisieIntervenant saisie) {
        return EnregistrerIntervenant{m_session}.ajouter(saisie.titulaire, std::move(saisie.intervenant));
    });
}

Result<void> Demonstration::fonderBordereaux()
{
    for (const auto &bordereau : bordereaux) {
        auto lignes = BpuCsv::lire(lireRessource(QLatin1String{bordereau.fichier}));
        if (!lignes)
            return tl::unexpected{lignes.error().front().erreur()};
        const auto bilan =
            ImporterBpu{m_session}(bordereau.lot, Siret::lire(bordereau.titulaire).value(), *std::move(lignes));
        if (!bilan)
            return tl::unexpected{bilan.error()};
    }
    return {};
}

Result<void> Demonstration::rejouer(const Suivi &suivi)
{
    std::stable_sort(m_actes.begin(), m_actes.end(),
                     [](const auto &a, const auto &b) { return a.date != b.date ? a.date < b.date : a.rang < b.rang; });
    const auto tous = static_cast<int>(m_actes.size());
    for (int i = 0; i < tous; ++i) {
        const auto &acte = m_actes[static_cast<std::size_t>(i)];
        m_horloge.regler(acte.date);
        if (auto fait = acte.faire(); !fait)
            return fait;
        if (suivi && !suivi(i + 1, tous))
            return echec(CodeErreur::Interrompu);
    }
    return {};
}

} // namespace trame
