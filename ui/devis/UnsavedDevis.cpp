// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/UnsavedDevis.h"

#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/devis/CompleterDevis.h"
#include "ui/common/Dialogs.h"
#include "ui/devis/DevisDraft.h"
#include "ui/devis/UnsavedDialog.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QScopedValueRollback>

#include <utility>

namespace trame::ui {

namespace {

/// The JSON names lines and people by their codes: what goes with the codes comes from what is saved, else from the
/// file's lists.
void complete(ContenuDevis &contenu, const ContenuDevis &saved, const std::vector<Intervenant> &people)
{
    for (auto &ligne : contenu.lignes)
        for (const auto &known : saved.lignes)
            if (known.codeBpu == ligne.codeBpu) {
                ligne.unite = known.unite;
                ligne.profil = known.profil;
            }
    for (auto &membre : contenu.equipe) {
        for (const auto &person : people)
            if (person.code == membre.code)
                membre.cv = person.cv;
        for (const auto &known : saved.equipe)
            if (known.code == membre.code)
                membre.cv = known.cv;
    }
}

} // namespace

UnsavedDevis::UnsavedDevis(const Espace &espace, DevisDraft &draft, QObject *parent)
    : QObject{parent},
      m_espace{espace},
      m_draft{draft}
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(pause);
    connect(&m_rest, &QTimer::timeout, this, &UnsavedDevis::keep);
    if (espace.unsaved == nullptr)
        return;
    connect(&draft, &DevisDraft::contentChanged, this, &UnsavedDevis::follow);
    connect(&draft, &DevisDraft::historyChanged, this, &UnsavedDevis::follow);
}

UnsavedDevis::~UnsavedDevis() = default;

UnsavedKey UnsavedDevis::key() const
{
    return {QString::fromStdString(m_espace.session.chemin()), QStringLiteral("devis"),
            QString::fromStdString(m_draft.dossier().version.uuid)};
}

void UnsavedDevis::follow()
{
    if (m_draft.isChanged()) {
        // The first change begins the wait, the next ones don't lengthen it: typing without a rest is kept too.
        if (!m_rest.isActive())
            m_rest.start();
        return;
    }
    m_rest.stop();
    if (m_kept)
        m_espace.unsaved->forget(*m_kept);
    m_kept.reset();
}

void UnsavedDevis::keep()
{
    m_rest.stop();
    if (m_espace.unsaved == nullptr || !m_draft.isOpen() || !m_draft.isChanged())
        return;
    const auto &dossier = m_draft.dossier();
    const auto name = QString::fromStdString(dossier.devis.nom());
    m_kept = key();
    const auto kept = m_espace.unsaved->keep({*m_kept, name, QStringLiteral("devis/") + name,
                                              QString::fromStdString(m_espace.session.clock().maintenant()),
                                              dossier.version.version, m_espace.desk.toJson(dossier.version.contenu)});
    if (!kept && !std::exchange(m_failed, true))
        Q_EMIT keepingFailed(kept.error());
}

std::optional<UnsavedEntry> UnsavedDevis::found() const
{
    if (m_espace.unsaved == nullptr || m_offering || !m_espace.ecriture() || !m_draft.isOpen() || m_kept
        || m_draft.isChanged())
        return std::nullopt;
    return m_espace.unsaved->find(key());
}

bool UnsavedDevis::offer(QWidget *window)
{
    const auto entry = found();
    if (!entry)
        return true;
    const QScopedValueRollback offering{m_offering, true};
    const auto content = contentOf(*entry);
    if (!content) {
        m_espace.dialogs.error(
            errorReport(m_espace.langage, tr("Une saisie gardée ne peut pas être relue"), content.error()));
        return true;
    }
    if (*content == m_draft.dossier().version.contenu) {
        discard();
        return true;
    }
    const bool writable = m_draft.edition() == Edition::Permise;
    UnsavedDialog dialog{m_espace.langage, {*entry, *content, m_draft.dossier(), writable}, window};
    switch (dialog.exec()) {
    case UnsavedDialog::Discard:
        discard();
        return true;
    case UnsavedDialog::Restore:
        m_draft.change(*content, tr("Saisie reprise"));
        keep();
        return true;
    default:
        return !writable;
    }
}

Result<ContenuDevis> UnsavedDevis::contentOf(const UnsavedEntry &entry) const
{
    const auto typed = m_espace.desk.fromJson(entry.content);
    if (!typed)
        return tl::unexpected{typed.error()};
    return aLaBordure([&]() -> Result<ContenuDevis> {
        auto &session = m_espace.session;
        const auto &dossier = m_draft.dossier();
        auto contenu = CompleterDevis{session.base()}(dossier.demande, *typed, session.clock().aujourdhui());
        // A text that was emptied stays empty.
        contenu.objet = typed->objet;
        contenu.conditions = typed->conditions;
        contenu.mentionTva = typed->mentionTva;
        complete(contenu, dossier.version.contenu, Lectures{session}.intervenants(dossier.titulaire.id));
        return contenu;
    });
}

void UnsavedDevis::discard()
{
    m_rest.stop();
    m_kept.reset();
    if (m_espace.unsaved != nullptr && m_draft.isOpen())
        m_espace.unsaved->forget(key());
}

} // namespace trame::ui
