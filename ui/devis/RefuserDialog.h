// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/DossierDevis.h"
#include "ui/forms/FormDialog.h"

class QLineEdit;

namespace trame::ui {

class DateEdit;
class FieldRow;
class NotesEdit;
struct Espace;

/// Records the beneficiary's refusal: when, why, and who said so. It closes once the answer is recorded.
class RefuserDialog : public FormDialog
{
    Q_OBJECT
public:
    RefuserDialog(Espace &espace, DossierDevis dossier, QWidget *parent = nullptr);

protected:
    bool save() override;

private:
    void build();
    void follow();

    Espace &m_espace;
    DossierDevis m_dossier;
    DateEdit *m_date;
    FieldRow *m_dateRow = nullptr;
    NotesEdit *m_reason;
    QLineEdit *m_name;
};

} // namespace trame::ui
