// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/domain/devis/VersionDevis.h"
#include "ui/workspace/UnsavedStore.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QWidget;

namespace trame::ui {

class DevisDraft;
struct Espace;

/// Keeps what is typed in the devis that is open until it is saved or refused, and gives back what a program that
/// ended before left behind.
class UnsavedDevis : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    UnsavedDevis(const Espace &espace, DevisDraft &draft, QObject *parent = nullptr);
    ~UnsavedDevis() override;
    UnsavedDevis(const UnsavedDevis &) = delete;
    UnsavedDevis &operator=(const UnsavedDevis &) = delete;

    /// What was typed over this version before it was opened, and isn't decided yet.
    [[nodiscard]] std::optional<UnsavedEntry> found() const;
    /// Asks what becomes of it: restored, discarded or put off. False when it was put off though it could be restored.
    [[nodiscard]] bool offer(QWidget *window);
    /// The content of an entry, made whole with what the file has: units and profiles of the lines, CVs of the team.
    [[nodiscard]] Result<ContenuDevis> contentOf(const UnsavedEntry &entry) const;
    /// Keeps what is typed now, without waiting.
    void keep();
    /// Forgets what was kept of the version that is open.
    void discard();

    /// How long typing goes on before it is kept, in milliseconds.
    static constexpr int pause = 1500;

Q_SIGNALS:
    /// What is typed can't be kept: said once.
    void keepingFailed(const trame::Erreur &erreur);

private:
    void follow();
    [[nodiscard]] UnsavedKey key() const;

    const Espace &m_espace;
    DevisDraft &m_draft;
    QTimer m_rest;
    std::optional<UnsavedKey> m_kept; ///< What was kept since the devis was opened.
    bool m_failed = false;
    bool m_offering = false;
};

} // namespace trame::ui
