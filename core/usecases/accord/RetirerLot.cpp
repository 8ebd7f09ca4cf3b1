// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/accord/RetirerLot.h"

#include "core/storage/accord/AccordRepository.h"
#include "core/usecases/Bordure.h"

namespace trame {

RetirerLot::Obstacle RetirerLot::chercher(int numero) const
{
    AccordRepository depot{m_session.base()};
    if (depot.demandesDuLot(numero) > 0)
        return Obstacle::Demandes;
    if (depot.lignesDuLot(numero) > 0)
        return Obstacle::Bordereau;
    return depot.lots().size() == 1 ? Obstacle::DernierLot : Obstacle::Aucun;
}

Result<RetirerLot::Obstacle> RetirerLot::obstacle(int numero) const
{
    return aLaBordure([&]() -> Result<Obstacle> { return chercher(numero); });
}

Result<void> RetirerLot::operator()(int numero)
{
    return aLaBordure([&]() -> Result<void> {
        Transaction transaction{m_session};
        const auto lot = AccordRepository{m_session.base()}.lot(numero);
        if (!lot)
            return echec(CodeErreur::Introuvable, {std::string{"lot"}, std::int64_t{numero}});
        if (chercher(numero) != Obstacle::Aucun)
            return echec(CodeErreur::TransitionInterdite, {std::string{"retirer-lot"}, lot->intitule});
        AccordRepository::retirer(transaction, numero);
        transaction.commit("retirer-lot", lot->intitule);
        return {};
    });
}

} // namespace trame
