// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/FileDesk.h"
#include "core/files/PrivateFolder.h"
#include "core/storage/Session.h"
#include "ui/shell/FileStatus.h"
#include "ui/workspace/Espace.h"

#include <QString>

#include <memory>

namespace trame {

/// A data file that the window has open: the session, the desk made for it, and what the status bar says.
class FichierOuvert
{
public:
    /// `tenant` is who writes when the file is open for reading because of it.
    FichierOuvert(std::unique_ptr<Session> session, ui::Acces acces, std::optional<Detenteur> tenant);

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] const ui::Desk &desk() const { return m_desk; }
    [[nodiscard]] ui::Acces acces() const { return m_acces; }
    [[nodiscard]] QString chemin() const;

    /// An act was recorded: the status bar says when.
    void noterEcriture();
    /// What the last check of the file found.
    void noterVerification(bool intact);
    /// Looks whether somebody wrote since the copy that is read was taken; true when that has changed.
    bool suivre();
    /// Before the file is closed: a copy of it, when it was written to.
    [[nodiscard]] Result<void> fermer();
    /// The words of the status bar and of the banner.
    [[nodiscard]] ui::FileStatus etat() const;

private:
    [[nodiscard]] QString heure() const;

    /// What is shown to other programs. Without a folder of ours nothing is.
    std::unique_ptr<PrivateFolder> m_documents;
    std::unique_ptr<Session> m_session;
    ui::Acces m_acces;
    std::optional<Detenteur> m_tenant;
    FileDesk m_desk;
    QString m_enregistre;
    std::optional<bool> m_intact;
    std::int64_t m_actesDepuis = 0;
};

} // namespace trame
