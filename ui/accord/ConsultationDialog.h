// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/accord/DonneesAccord.h"
#include "ui/forms/FormDialog.h"
#include "ui/workspace/Espace.h"

namespace trame::ui {

class ConsultationFields;

/// The consultation to be described or changed, with its lots and parameters as they stand (CCTP 1, 2).
class ConsultationDialog : public FormDialog
{
    Q_OBJECT
public:
    ConsultationDialog(const Espace &espace, DonneesAccord donnees, QWidget *parent = nullptr);

protected:
    bool save() override;

private:
    Espace m_espace;
    DonneesAccord m_donnees;
    ConsultationFields *m_fields;
};

} // namespace trame::ui
