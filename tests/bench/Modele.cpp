// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Modele.h"

#include "core/exchange/csv/BpuCsv.h"
#include "core/exchange/json/AccordJson.h"
#include "core/exchange/json/BeneficiaireJson.h"
#include "core/exchange/json/IntervenantJson.h"
#include "core/exchange/json/TitulaireJson.h"
#include "core/usecases/accord/DefinirAccord.h"
#include "core/usecases/bpu/ImporterBpu.h"
#include "core/usecases/generation/GenererCommandes.h"
#include "core/usecases/intervenant/EnregistrerIntervenant.h"
#include "core/usecases/tiers/EnregistrerBeneficiaire.h"
#include "core/usecases/tiers/EnregistrerTitulaire.h"
#include "tests/bench/Mesure.h"

#include <QFile>

#include <stdexcept>

namespace trame::bench {

namespace {

const Auteur auteur{"Camille Renaud", "POSTE-12", "trame-bench"};

QByteArray demonstration(const std::string &nom)
{
    QFile fichier{QStringLiteral(TRAME_DEMO "/") + QString::fromStdString(nom)};
    if (!fichier.open(QIODevice::ReadOnly))
        throw std::runtime_error(nom);
    return fichier.readAll();
}

template <class T>
T exiger(Result<T> resultat)
{
    if (!resultat)
        throw std::runtime_error("error " + std::to_string(static_cast<int>(resultat.error().code)));
    if constexpr (!std::is_void_v<T>)
        return *std::move(resultat);
}

void definirAccord(Session &session)
{
    auto accord = exiger(AccordJson::lire(demonstration("accord.json")));
    exiger(DefinirAccord{session}(accord.consultation, accord.lots, accord.parametres));
    for (auto &t : exiger(JsonReader::documents(demonstration("titulaires.json"), TitulaireJson::lireObjet)))
        exiger(EnregistrerTitulaire{session}.ajouter(t.titulaire, t.accords, {}, CleSiret::Confirmee));
    for (auto &b : exiger(JsonReader::documents(demonstration("beneficiaires.json"), BeneficiaireJson::lireObjet)))
        exiger(EnregistrerBeneficiaire{session}.ajouter(b.beneficiaire, CleSiret::Confirmee));
    for (auto &i : exiger(JsonReader::documents(demonstration("intervenants.json"), IntervenantJson::lireObjet)))
        exiger(EnregistrerIntervenant{session}.ajouter(i.titulaire, i.intervenant));
}

void importerBpu(Session &session, const std::string &nom, int lot, const char *titulaire)
{
    auto lignes = BpuCsv::lire(demonstration(nom));
    if (!lignes)
        throw std::runtime_error(nom);
    exiger(ImporterBpu{session}(lot, exiger(Siret::lire(titulaire)), *std::move(lignes)));
}

void remplir(Session &session)
{
    definirAccord(session);
    importerBpu(session, "bpu-l1.csv", 1, "00001011600010");
    importerBpu(session, "bpu-l2a.csv", 2, "00001021500010");
    importerBpu(session, "bpu-l2b.csv", 2, "00001022300014");
    importerBpu(session, "bpu-l3.csv", 3, "00001031400011");
    importerBpu(session, "bpu-l4.csv", 4, "00001041300011");
}

} // namespace

Modele::Modele(std::string chemin, std::int64_t commandes)
    : m_chemin{std::move(chemin)},
      m_commandes{commandes}
{
    if (QFile::exists(QString::fromStdString(m_chemin)))
        return;
    const auto session = exiger(Session::creer(m_chemin, auteur, clock));
    remplir(*session);
    const auto debut = cpu();
    exiger(GenererCommandes{*session}(commandes, 1));
    m_cpuGeneration = cpu() - debut;
}

std::unique_ptr<Session> Modele::ouvrir(Database::Mode mode) const
{
    return exiger(Session::ouvrir(m_chemin, mode, auteur, clock));
}

std::string Modele::copier() const
{
    const auto copie = QString::fromStdString(m_chemin + ".copie");
    QFile::remove(copie);
    if (!QFile::copy(QString::fromStdString(m_chemin), copie))
        throw std::runtime_error(m_chemin);
    return copie.toStdString();
}

void Modele::supprimer() const
{
    QFile::remove(QString::fromStdString(m_chemin));
}

} // namespace trame::bench
