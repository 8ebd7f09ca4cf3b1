// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/DevisDraft.h"

#include "core/domain/devis/ReglesDelais.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/devis/DossierLoader.h"
#include "core/usecases/devis/EnregistrerBrouillon.h"
#include "ui/workspace/Espace.h"

#include <QApplication>

namespace trame::ui {

namespace {

/// Whether two contents have the same entries, whatever stands in them: one that was added or taken away is always a
/// step of its own.
bool sameEntries(const ContenuDevis &a, const ContenuDevis &b)
{
    return a.lignes.size() == b.lignes.size() && a.phases.size() == b.phases.size()
           && a.livrables.size() == b.livrables.size() && a.charges.size() == b.charges.size()
           && a.equipe.size() == b.equipe.size() && a.calendrier.size() == b.calendrier.size();
}

} // namespace

DevisDraft::DevisDraft(Espace &espace, QObject *parent)
    : QObject{parent},
      m_espace{espace},
      m_history{{}, sameEntries}
{
}

Result<void> DevisDraft::open(const std::string &nom, std::optional<int> version)
{
    auto dossier = aLaBordure([&] { return DossierLoader{m_espace.session.base()}.parNom(nom, version); });
    if (!dossier)
        return tl::unexpected{dossier.error()};
    const auto versions = aLaBordure(
        [&]() -> Result<std::size_t> { return Lectures{m_espace.session}.versions(dossier->devis.id).size(); });
    if (!versions)
        return tl::unexpected{versions.error()};
    m_dossier = *std::move(dossier);
    m_versions = static_cast<int>(*versions);
    m_history.start(m_dossier.version.contenu);
    Q_EMIT contentChanged();
    Q_EMIT historyChanged();
    return {};
}

bool DevisDraft::isAwaited() const
{
    return delaiCourt(m_dossier, m_espace.session.clock().aujourdhui());
}

Edition DevisDraft::edition() const
{
    const bool draft = isOpen() && isLast() && m_dossier.version.etat == EtatDevis::Brouillon;
    return draft && m_espace.ecriture() ? Edition::Permise : Edition::Refusee;
}

void DevisDraft::change(const ContenuDevis &contenu, const QString &acte)
{
    if (edition() == Edition::Refusee || contenu == m_dossier.version.contenu)
        return;
    m_history.record(contenu, acte, QApplication::focusWidget());
    show(contenu);
}

void DevisDraft::undo()
{
    show(m_history.undo());
}

void DevisDraft::redo()
{
    show(m_history.redo());
}

Result<void> DevisDraft::save()
{
    auto saved = EnregistrerBrouillon{m_espace.session}.modifier(m_dossier.devis.nom(), m_dossier.version.contenu,
                                                                 m_dossier.version.version);
    if (!saved)
        return tl::unexpected{saved.error()};
    m_dossier = *std::move(saved);
    m_history.markSaved(m_dossier.version.contenu);
    Q_EMIT contentChanged();
    Q_EMIT historyChanged();
    return {};
}

void DevisDraft::discard()
{
    if (!isOpen())
        return;
    const auto saved = m_history.saved();
    m_history.start(saved);
    show(saved);
}

void DevisDraft::show(const ContenuDevis &contenu)
{
    m_dossier.version.contenu = contenu;
    // The lines and the people that the content names now; where they can't be read, those known before stand.
    auto around = aLaBordure([&] {
        return DossierLoader{m_espace.session.base()}.autourDe(m_dossier.demande, m_dossier.devis, m_dossier.version);
    });
    if (around)
        m_dossier = *std::move(around);
    Q_EMIT contentChanged();
    Q_EMIT historyChanged();
}

} // namespace trame::ui
