// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/NouveauFichier.h"

#include "core/usecases/accord/DefinirAccord.h"
#include "core/usecases/bpu/ImporterBpu.h"
#include "core/usecases/tiers/EnregistrerTitulaire.h"

#include <QFile>

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
    return session.rendreDurable();
}

} // namespace

Result<void> creerFichier(const ui::PremierAccord &premier, const Auteur &auteur, const Clock &clock)
{
    auto session = Session::creer(premier.chemin.toStdString(), auteur, clock, Durabilite::Differee);
    if (!session)
        return tl::unexpected{session.error()};
    auto fait = remplir(**session, premier);
    session->reset();
    if (!fait)
        QFile::remove(premier.chemin);
    return fait;
}

} // namespace trame
