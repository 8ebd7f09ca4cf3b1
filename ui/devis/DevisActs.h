// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/DossierDevis.h"

#include <QString>

class QWidget;

namespace trame::ui {

struct Espace;

/// Carries out what one asks of a devis: asks what has to be asked, calls the use case, and says why when it was
/// refused. An act that answers true has written to the file.
class DevisActs
{
public:
    /// Dialogs stand over the window of `owner`.
    DevisActs(Espace &espace, QWidget *owner)
        : m_espace{espace},
          m_owner{owner}
    {
    }

    [[nodiscard]] bool issue(const DossierDevis &dossier);
    [[nodiscard]] bool revise(const DossierDevis &dossier);
    [[nodiscard]] bool validate(const DossierDevis &dossier);
    [[nodiscard]] bool refuse(const DossierDevis &dossier);
    [[nodiscard]] bool cancelAnswer(const DossierDevis &dossier);
    [[nodiscard]] bool abandon(const DossierDevis &dossier);
    /// These write nothing; true when the document was handed on: the signed one as soon as there is one.
    bool preview(const DossierDevis &dossier);
    /// Shows the print preview.
    bool print(const DossierDevis &dossier);
    bool send(const DossierDevis &dossier);
    void compare(const DossierDevis &dossier);

private:
    void tell(const QString &title, const Erreur &erreur);
    [[nodiscard]] static QString letterOf(const DossierDevis &dossier);

    Espace &m_espace;
    QWidget *m_owner;
};

} // namespace trame::ui
