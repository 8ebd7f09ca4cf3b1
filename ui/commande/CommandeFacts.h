// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/commande/CommandeLoader.h"

#include <QWidget>

namespace trame::ui {

class FindingsView;
struct Espace;

/// What an order states beside its lines, and how it differs from its devis: the column at the right of its page.
class CommandeFacts : public QWidget
{
    Q_OBJECT
public:
    /// The space outlives the column.
    explicit CommandeFacts(const Espace &espace, QWidget *parent = nullptr);

    void present(const DossierCommande &lue);

private:
    void setFacts(const DossierCommande &lue);

    const Espace &m_espace;
    QWidget *m_facts;
    FindingsView *m_differences;
};

} // namespace trame::ui
