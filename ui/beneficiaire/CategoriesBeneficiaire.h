// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVector>

namespace trame::ui {

/// A category of bodies of CCTP article 1: as the file holds it, and as the screen reads it.
struct CategorieBeneficiaire {
    QString nom;
    QString libelle;
};

/// The categories of CCTP article 1, in its order.
[[nodiscard]] QVector<CategorieBeneficiaire> categoriesBeneficiaire();

} // namespace trame::ui
