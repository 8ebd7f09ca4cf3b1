// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "core/domain/devis/DossierDevis.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace trame::ui {

class ConstatEntry;
class DateEdit;
class ScrollBox;
class SignatureField;
struct Espace;

/// Records the beneficiary's «bon pour accord»: when, who, in what quality, with the signature. What the rules say of
/// it stands in the dialog as one fills it in; it closes once the answer is recorded.
class ValiderDialog : public QDialog
{
    Q_OBJECT
public:
    ValiderDialog(Espace &espace, DossierDevis dossier, QWidget *parent = nullptr);

private:
    void build();
    void follow();
    void goTo(std::size_t place);
    void record();
    [[nodiscard]] ReponseDevis answer() const;

    Espace &m_espace;
    DossierDevis m_dossier;
    DateEdit *m_date;
    QLineEdit *m_name;
    QLineEdit *m_quality;
    SignatureField *m_signature;
    ScrollBox *m_area = nullptr;
    QVBoxLayout *m_findings;
    std::vector<ConstatEntry *> m_entries;
    std::vector<Constat> m_constats;
    QLabel *m_error;
    QPushButton *m_accept;
};

} // namespace trame::ui
