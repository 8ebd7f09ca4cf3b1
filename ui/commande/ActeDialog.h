// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/domain/base/Montant.h"
#include "core/domain/base/Result.h"
#include "ui/forms/FormDialog.h"

#include <functional>
#include <string>

namespace trame::ui {

class DateEdit;
class FieldRow;
class MoneyEdit;
class NotesEdit;
struct Espace;

/// What an act wants beside its day.
enum class ActeVeut { Rien, Motif, Montant, MotifEtMontant };

/// What was given for an act.
struct ActeSaisi {
    Date date;
    std::string motif;
    Montant montant;
};

/// Asks for the day of an act, and for its reason and amount where it wants them; does the act, and stays open with
/// what stands in its way when it is refused.
class ActeDialog : public FormDialog
{
    Q_OBJECT
public:
    using Act = std::function<Result<void>(const ActeSaisi &)>;

    /// `text` says what the act does; `accept` is the button.
    ActeDialog(const Espace &espace, const QString &title, const QString &text, const QString &accept, ActeVeut veut,
               Act act, QWidget *parent = nullptr);

protected:
    bool save() override;

private:
    [[nodiscard]] bool complete();

    const Espace &m_espace;
    Act m_act;
    DateEdit *m_date;
    NotesEdit *m_motif;
    MoneyEdit *m_montant;
    FieldRow *m_motifRow = nullptr;
    FieldRow *m_montantRow = nullptr;
};

} // namespace trame::ui
