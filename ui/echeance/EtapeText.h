// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/Langage.h"
#include "core/usecases/commande/Echeancier.h"
#include "ui/common/StepLine.h"

#include <QCoreApplication>

namespace trame::ui {

/// Steps of the chain of time limits in words (CCTP 6.6.6).
class EtapeText
{
    Q_DECLARE_TR_FUNCTIONS(trame::ui::EtapeText)
public:
    explicit EtapeText(const Langage &langage)
        : m_langage{langage}
    {
    }

    /// What is to be done: «Devis», «Livrable L1».
    [[nodiscard]] QString nom(const EtapeChaine &etape) const;
    /// What it is about: «Devis — Audit des usages».
    [[nodiscard]] QString objet(const Echeance &echeance) const;
    /// The number of the order, else of the devis, else of the need.
    [[nodiscard]] static QString numero(const Echeance &echeance);
    /// The working days left, or behind: «−1 j. ouvré».
    [[nodiscard]] QString reste(const EtapeChaine &etape) const;
    /// The chain as a line of steps.
    [[nodiscard]] QVector<Step> chaine(const std::vector<EtapeChaine> &etapes) const;

private:
    [[nodiscard]] QString ecart(const EtapeChaine &etape) const;
    const Langage &m_langage;
};

/// Where the object of a step is shown: «commande/42», «devis/D-L2-2026-0017», «demandes/7».
[[nodiscard]] QString cible(const Echeance &echeance);

} // namespace trame::ui
