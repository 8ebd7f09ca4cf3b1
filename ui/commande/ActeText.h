// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commande/BonDeCommande.h"

#include <QCoreApplication>

namespace trame::ui {

/// The acts on an order and on its deliverables in words.
class ActeText
{
    Q_DECLARE_TR_FUNCTIONS(trame::ui::ActeText)
public:
    /// As a button, with «…» where a reason is asked for: «Annuler la commande…».
    [[nodiscard]] static QString bouton(ActeCommande acte);
    /// As the title of the dialog that asks for the day.
    [[nodiscard]] static QString title(ActeCommande acte);
    /// As the history says it: «Exécution démarrée».
    [[nodiscard]] static QString fait(ActeCommande acte);
    /// A decision on a deliverable as a button.
    [[nodiscard]] static QString bouton(DecisionLivrable decision);
};

} // namespace trame::ui
