// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/DevisImprimable.h"
#include "core/documents/DocumentPdf.h"
#include "core/documents/PagesPeintes.h"
#include "core/storage/Database.h"
#include "core/usecases/FichierJoint.h"
#include "core/usecases/commande/CommandeLoader.h"

#include <optional>
#include <string>

namespace trame {

/// Makes the documents of what a file holds: gathers the attachments, and gives the frozen one where there is one.
class Impression
{
public:
    /// `instant`: when a document that isn't frozen yet is made, from the Clock.
    Impression(Database &base, std::string instant)
        : m_base{base},
          m_instant{std::move(instant)}
    {
    }

    /// What the document of a devis shows, with its attachments.
    [[nodiscard]] DevisImprimable imprimable(const DossierDevis &dossier);
    /// A new rendering of the devis as it stands.
    [[nodiscard]] Result<DocumentPdf> composer(const DossierDevis &dossier);
    /// The document as issued; a draft, or a version issued without its document, is composed.
    [[nodiscard]] Result<DocumentPdf> devis(const DossierDevis &dossier);
    /// What the signed devis shows, with its «bon pour accord»; nothing where the signature came back as a PDF, whose
    /// pages aren't Trame's to paint. Introuvable where the devis isn't validated.
    [[nodiscard]] Result<std::optional<DevisImprimable>> imprimableSigne(const DossierDevis &dossier);
    /// The devis with its «bon pour accord»: the signed document that was attached, or the devis composed with the
    /// signature. Introuvable where the devis isn't validated.
    [[nodiscard]] Result<DocumentPdf> devisSigne(const DossierDevis &dossier);
    [[nodiscard]] Result<DocumentPdf> commande(const DossierCommande &commande);
    /// The pages of an order, for the printer.
    [[nodiscard]] static PagesPeintes pagesCommande(const DossierCommande &commande);

private:
    [[nodiscard]] QByteArray piece(PieceId id);
    Database &m_base;
    std::string m_instant;
};

} // namespace trame
