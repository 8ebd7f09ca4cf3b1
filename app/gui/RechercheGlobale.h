// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Session.h"
#include "core/text/Langage.h"
#include "ui/shell/Hit.h"

#include <QVector>

namespace trame {

/// What «Aller à…» finds in the open file: needs, devis, orders, beneficiaries, lines of the price schedule and people,
/// each with the target that leads to it.
[[nodiscard]] QVector<ui::Hit> chercherPartout(Session &session, const Langage &langage, const QString &texte);

} // namespace trame
