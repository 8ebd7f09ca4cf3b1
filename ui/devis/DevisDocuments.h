// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/DocumentPdf.h"
#include "core/documents/PagesPeintes.h"
#include "core/domain/base/Result.h"
#include "core/domain/devis/DossierDevis.h"

#include <QString>

#include <optional>

class QWidget;

namespace trame::ui {

struct Espace;

/// Which document of a devis is meant.
enum class DevisForm {
    Signed, ///< With its «bon pour accord»: the signature placed, or the PDF that came back.
    Issued  ///< As it was sent to be signed, or as the draft stands.
};

/// The documents of a devis. Once a devis is signed that is the one meant wherever a document is shown, printed, saved
/// or sent, unless the other is asked for by name.
class DevisDocuments
{
public:
    explicit DevisDocuments(const Espace &espace)
        : m_espace{espace}
    {
    }

    /// The form that is meant when none is named.
    [[nodiscard]] static DevisForm usual(const DossierDevis &dossier);
    /// «D-L2-2026-0001-v1-signe.pdf».
    [[nodiscard]] static QString fileName(const DossierDevis &dossier, DevisForm form);
    [[nodiscard]] Result<DocumentPdf> pdf(const DossierDevis &dossier, DevisForm form) const;
    /// The pages, to be painted; nothing where the signed devis came back as a PDF.
    [[nodiscard]] Result<std::optional<PagesPeintes>> pages(const DossierDevis &dossier, DevisForm form) const;

    /// Shows the document in the system's own viewer; what goes wrong is told, and false then.
    bool show(const DossierDevis &dossier, DevisForm form) const;
    /// Prints the pages; a PDF that came back is offered to the system's viewer, which can print it.
    bool print(const DossierDevis &dossier, DevisForm form, QWidget *parent) const;

private:
    void tell(const QString &title, const Erreur &erreur) const;

    const Espace &m_espace;
};

} // namespace trame::ui
