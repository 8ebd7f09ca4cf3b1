// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/accord/DonneesAccord.h"
#include "ui/workspace/Espace.h"

#include <QCoreApplication>

class QWidget;

namespace trame::ui {

/// What is done to a lot, an agreement or a holder from the page of the agreement: each asks, records or says why not;
/// true once something was recorded.
class AccordActs
{
    Q_DECLARE_TR_FUNCTIONS(trame::ui::AccordActs)
public:
    AccordActs(const Espace &espace, QWidget *owner)
        : m_espace{espace},
          m_owner{owner}
    {
    }

    [[nodiscard]] bool removeLot(const Lot &lot) const;
    [[nodiscard]] bool editAccord(const AccordTitulaire &accord) const;
    [[nodiscard]] bool editTitulaire(const DonneesAccord &donnees, const Titulaire &titulaire) const;

private:
    void tell(const QString &title, const Erreur &erreur) const;

    const Espace &m_espace;
    QWidget *m_owner;
};

} // namespace trame::ui
