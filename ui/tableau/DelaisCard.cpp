// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tableau/DelaisCard.h"

#include "core/text/Format.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/Listes.h"
#include "core/usecases/accord/TableauDeBord.h"
#include "core/usecases/commande/TenueDelais.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/common/Worker.h"
#include "ui/workspace/Espace.h"

#include <QGridLayout>
#include <QLabel>

namespace trame::ui {

DelaisCard::DelaisCard(Espace &espace, QWidget *parent)
    : Card{tr("Délais tenus sur douze mois"), parent},
      m_espace{espace},
      m_table{new QWidget{this}},
      m_grid{new QGridLayout{m_table}},
      m_remark{plainLabel({}, this, QStringLiteral("muted"))}
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4 * gridUnit);
    m_grid->setVerticalSpacing(3 * gridUnit);
    m_grid->setColumnStretch(0, 1);
    m_remark->setText(tr("Lecture en cours…"));
    m_remark->hide();
    addWidget(m_remark);
    addWidget(m_table);
    addStretch();
    connect(&espace.worker, &Worker::finished, this, &DelaisCard::finir);
}

void DelaisCard::lire()
{
    m_parametres = Lectures{m_espace.session}.parametres();
    if (Listes{m_espace.session}.commandes().nombre({}) >= beaucoup) {
        confier();
        return;
    }
    present(TableauDeBord{m_espace.session.base(), m_espace.session.clock().aujourdhui()}.delaisTenus());
}

void DelaisCard::confier()
{
    if (m_lecture)
        return;
    auto lecture = std::make_shared<Lecture>();
    const auto job = [lecture, chemin = m_espace.session.base().chemin(),
                      jour = m_espace.session.clock().aujourdhui()](WorkProgress &) {
        // A connection of its own, that only reads, page by page. The file was checked when it was opened; doing so
        // again would open it beside SQLite, and closing that would drop the locks of the connection that writes.
        Database base{chemin, Database::Mode::Lecture};
        lecture->delais = TableauDeBord{base, jour}.delaisTenus();
        lecture->faite = true;
    };
    m_attend = !m_espace.worker.start(tr("Lecture des délais tenus"), job);
    if (!m_attend)
        m_lecture = lecture;
    m_remark->setVisible(m_grid->isEmpty());
}

void DelaisCard::finir()
{
    if (m_lecture) {
        const auto lecture = std::move(m_lecture);
        m_lecture.reset();
        m_remark->hide();
        if (lecture->faite)
            present(lecture->delais);
    } else if (m_attend) {
        confier();
    }
}

QString DelaisCard::nom(Etape etape) const
{
    switch (etape) {
    case Etape::Devis:
        return tr("Devis (%1 j. ouvrés)").arg(m_parametres.delaiDevis.valeur);
    case Etape::Validation:
        return tr("Validation (%1 j. ouvrés)").arg(m_parametres.delaiValidation.valeur);
    case Etape::Commande:
        return tr("Bon de commande (%1 j. ouvrés)").arg(m_parametres.delaiCommande.valeur);
    case Etape::Livrable:
        return tr("Livrables");
    case Etape::Execution:
        break;
    }
    return tr("Fin d’exécution");
}

void DelaisCard::present(const std::vector<DelaiTenu> &delais)
{
    const Format format{m_espace.langage};
    qDeleteAll(m_table->findChildren<QLabel *>());
    const auto put = [this](int row, const QString &name, const QString &share, const QString &mean,
                            const QString &role) {
        int column = 0;
        for (const auto &text : {name, share, mean}) {
            m_grid->addWidget(plainLabel(text, m_table, role), row, column,
                              column == 0 ? Qt::AlignLeft : Qt::AlignRight);
            ++column;
        }
    };
    put(0, tr("Étape"), tr("À temps"), tr("Retard moyen"), QStringLiteral("small"));
    int row = 1;
    for (const auto &delai : delais) {
        const auto part = partATemps(delai);
        const auto retard = retardMoyen(delai);
        put(row++, nom(delai.etape), part ? format.taux(*part) : tr("—"),
            retard ? tr("%1 j.").arg(format.quantite(*retard)) : tr("—"), {});
    }
}

} // namespace trame::ui
