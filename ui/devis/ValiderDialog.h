// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "core/domain/devis/DossierDevis.h"
#include "ui/forms/FormDialog.h"

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace trame::ui {

class FindingsView;
class DateEdit;
class FileField;
struct Espace;

/// Records the beneficiary's «bon pour accord»: when, who, in what quality, with the signature. What the rules say of
/// it stands in the dialog as one fills it in; it closes once the answer is recorded.
class ValiderDialog : public FormDialog
{
    Q_OBJECT
public:
    ValiderDialog(Espace &espace, DossierDevis dossier, QWidget *parent = nullptr);

protected:
    bool save() override;

private:
    void build();
    void follow();
    void goTo(const Constat &constat);
    [[nodiscard]] ReponseDevis answer() const;

    Espace &m_espace;
    DossierDevis m_dossier;
    DateEdit *m_date;
    QLineEdit *m_name;
    QLineEdit *m_quality;
    FileField *m_signature;
    FindingsView *m_findings;
    std::vector<Constat> m_constats;
};

} // namespace trame::ui
