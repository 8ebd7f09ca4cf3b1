// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/domain/devis/DossierDevis.h"
#include "ui/devis/DevisSection.h"
#include "ui/forms/EditHistory.h"

#include <QObject>

#include <optional>
#include <string>

namespace trame::ui {

struct Espace;

/// The devis that is being looked at: what the file holds of it, what was changed since, and what of that can be
/// undone. A version that isn't the last draft is there to be read only.
class DevisDraft : public QObject
{
    Q_OBJECT
public:
    explicit DevisDraft(Espace &espace, QObject *parent = nullptr);

    /// Reads a devis by its number or provisional reference; its last version unless one is named. Changes that
    /// weren't saved are forgotten.
    [[nodiscard]] Result<void> open(const std::string &nom, std::optional<int> version = {});
    [[nodiscard]] bool isOpen() const { return m_versions > 0; }

    /// The version as edited, with what surrounds it.
    [[nodiscard]] const DossierDevis &dossier() const { return m_dossier; }
    /// How many versions the devis has.
    [[nodiscard]] int versions() const { return m_versions; }
    [[nodiscard]] bool isLast() const { return m_dossier.version.numero == m_versions; }
    [[nodiscard]] Edition edition() const;
    /// Whether a time limit runs that waits for a step of this devis.
    [[nodiscard]] bool isAwaited() const;

    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();
    [[nodiscard]] bool isChanged() const { return m_history.isModified(); }
    /// The person changed the content.
    void change(const ContenuDevis &contenu, const QString &acte);
    /// Writes the content, unless the devis has been written over since it was read (ModifieEntreTemps).
    [[nodiscard]] Result<void> save();
    /// Forgets what wasn't saved.
    void discard();

Q_SIGNALS:
    /// The content is another one: edited, undone, or read anew.
    void contentChanged();
    /// What can be undone, or whether there is something to save, has changed.
    void historyChanged();

private:
    void show(const ContenuDevis &contenu);

    Espace &m_espace;
    DossierDevis m_dossier;
    int m_versions = 0;
    EditHistory<ContenuDevis> m_history;
};

} // namespace trame::ui
