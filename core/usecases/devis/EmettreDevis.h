// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/DossierDevis.h"
#include "core/storage/Transaction.h"

#include <functional>
#include <string>

namespace trame {

/// Issues a draft devis: gives it its number, freezes its content with its PDF, records it in the
/// journal. Refused while a blocking finding stands (CCTP 4.3, 6.6.4, 6.6.5; ceiling of the lot).
class EmettreDevis
{
public:
    /// Makes the document of a dossier that has its number, its date and its fingerprint: the bytes of a PDF.
    using Rendu = std::function<Result<std::string>(const DossierDevis &)>;

    EmettreDevis(Session &session, Rendu rendu)
        : m_session{session},
          m_rendu{std::move(rendu)}
    {
    }

    /// Errors: Introuvable, TransitionInterdite, ActeIncompatible, RefuseParRegle with the findings, whatever the
    /// document's making gives.
    [[nodiscard]] Result<DossierDevis> operator()(const std::string &devis);

private:
    [[nodiscard]] Result<DossierDevis> executer(const std::string &devis);
    void remplacerPrecedente(Transaction &transaction, const DossierDevis &dossier);
    Session &m_session;
    Rendu m_rendu;
};

} // namespace trame
