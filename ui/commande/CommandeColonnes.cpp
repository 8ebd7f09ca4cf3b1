// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commande/CommandeColonnes.h"

#include "core/domain/devis/Totaux.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/text/Utf8.h"
#include "ui/commande/ActeText.h"

#include <QCoreApplication>

namespace trame::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("trame::ui::CommandeColonnes", text);
}

} // namespace

std::vector<ColumnOf<LigneDevis>> colonnesDeLigne(const Langage &langage)
{
    using Row = LigneDevis;
    const auto designation = [](const Row &l) { return text(l.designation); };
    return {{{.title = words(QT_TRANSLATE_NOOP("trame::ui::CommandeColonnes", "Code BPU")), .width = 104},
             [](const Row &l) { return text(l.codeBpu); }},
            {{.title = words(QT_TRANSLATE_NOOP("trame::ui::CommandeColonnes", "Désignation")), .stretch = true},
             designation,
             {},
             designation},
            {{.title = words(QT_TRANSLATE_NOOP("trame::ui::CommandeColonnes", "Quantité")),
              .kind = ColumnKind::Quantity,
              .width = 88},
             [&langage](const Row &l) { return Libelles{langage}.quantite(l.quantite, l.unite); }},
            {{.title = words(QT_TRANSLATE_NOOP("trame::ui::CommandeColonnes", "PU HT")),
              .kind = ColumnKind::Amount,
              .width = 92,
              .yields = 1},
             [&langage](const Row &l) { return Format{langage}.montant(l.prixUnitaire); }},
            {{.title = words(QT_TRANSLATE_NOOP("trame::ui::CommandeColonnes", "Remise")),
              .kind = ColumnKind::Quantity,
              .width = 64,
              .yields = 2},
             [&langage](const Row &l) { return l.remise == Taux{} ? QString{} : Format{langage}.taux(l.remise); }},
            {{.title = words(QT_TRANSLATE_NOOP("trame::ui::CommandeColonnes", "TVA")),
              .kind = ColumnKind::Quantity,
              .width = 60,
              .yields = 3},
             [&langage](const Row &l) { return Format{langage}.taux(l.tva); }},
            {{.title = words(QT_TRANSLATE_NOOP("trame::ui::CommandeColonnes", "Montant HT")),
              .kind = ColumnKind::Amount,
              .width = 104},
             [&langage](const Row &l) { return Format{langage}.montant(netHt(l)); }}};
}

std::vector<ColumnOf<EvenementCommande>> colonnesDEvenement(const Langage &langage)
{
    using Row = EvenementCommande;
    const auto motif = [](const Row &e) { return text(e.motif); };
    return {
        {{.title = words(QT_TRANSLATE_NOOP("trame::ui::CommandeColonnes", "Date")),
          .kind = ColumnKind::Date,
          .width = 96},
         [&langage](const Row &e) { return Format{langage}.date(e.date); }},
        {{.title = words(QT_TRANSLATE_NOOP("trame::ui::CommandeColonnes", "Acte")), .width = 180},
         [](const Row &e) { return ActeText::fait(e.acte); }},
        {{.title = words(QT_TRANSLATE_NOOP("trame::ui::CommandeColonnes", "Motif")), .stretch = true},
         motif,
         {},
         motif},
        {{.title = words(QT_TRANSLATE_NOOP("trame::ui::CommandeColonnes", "Réfaction HT")), .kind = ColumnKind::Amount},
         [&langage](const Row &e) {
             return e.refaction == Montant{} ? QString{} : Format{langage}.montant(e.refaction);
         }},
        {{.title = words(QT_TRANSLATE_NOOP("trame::ui::CommandeColonnes", "Par")), .width = 132, .yields = 1},
         [](const Row &e) { return text(e.auteur); }}};
}

} // namespace trame::ui
