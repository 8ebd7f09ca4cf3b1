// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/DevisAct.h"

namespace trame::ui {

namespace {

using enum DevisAct;

OfferedActs written(EtatDevis etat)
{
    switch (etat) {
    case EtatDevis::Brouillon:
        return {Issue, {Preview, Save}, {Print, Abandon}};
    case EtatDevis::Emis:
        return {Validate, {Send, Revise}, {Refuse, Preview, Print}};
    case EtatDevis::Expire:
        return {Revise, {Validate}, {Refuse, Preview, Print}};
    case EtatDevis::Valide:
        return {Order, {ShowSigned}, {Preview, Print, Send, CancelAnswer}};
    case EtatDevis::Refuse:
        return {Revise, {Preview}, {Print, CancelAnswer}};
    case EtatDevis::Remplace:
        break;
    }
    return {std::nullopt, {Preview, Print}, {}};
}

OfferedActs read(EtatDevis etat)
{
    if (etat == EtatDevis::Valide)
        return {std::nullopt, {ShowSigned, Preview, Print}, {}};
    return {std::nullopt, {Preview, Print}, {}};
}

} // namespace

OfferedActs offeredActs(const ShownVersion &shown)
{
    const bool offered = shown.writable && shown.last && (!shown.closed || shown.etat == EtatDevis::Refuse);
    auto acts = offered ? written(shown.etat) : read(shown.etat);
    if (shown.versions > 1)
        acts.more.push_back(Compare);
    return acts;
}

} // namespace trame::ui
