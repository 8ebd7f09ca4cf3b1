// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/NouveauFichier.h"

#include "core/usecases/accord/DefinirAccord.h"
#include "core/usecases/bpu/ImporterBpu.h"
#include "core/usecases/tiers/EnregistrerTitulaire.h"

namespace trame {

namespace {

Result<void> remplir(Session &session, const ui::PremierAccord &premier)
{
    if (auto fait = DefinirAccord{session}(premier.consultation, premier.lots, premier.parametres); !fait)
        return fait;
    const auto titulaire =
        EnregistrerTitulaire{session}.ajouter(premier.titulaire, premier.accords, premier.logo, premier.cle);
    if (!titulaire)
        return tl::unexpected{titulaire.error()};
    for (const auto &bordereau : premier.bordereaux)
        if (const auto bilan = ImporterBpu{session}(bordereau.lot, premier.titulaire.siret, bordereau.lignes); !bilan)
            return tl::unexpected{bilan.error()};
    return {};
}

} // namespace

Result<void> creerFichier(const ui::PremierAccord &premier, const Auteur &auteur, const Clock &clock)
{
    return Session::creer(premier.chemin.toStdString(), auteur, clock,
                          [&](Session &session) { return remplir(session, premier); });
}

} // namespace trame
