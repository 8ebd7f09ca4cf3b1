// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/DossierDevis.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace trame::ui {

class DateEdit;
class FieldRow;
struct Espace;

/// Records the beneficiary's refusal: when, why, and who said so. It closes once the answer is recorded.
class RefuserDialog : public QDialog
{
    Q_OBJECT
public:
    RefuserDialog(Espace &espace, DossierDevis dossier, QWidget *parent = nullptr);

private:
    void build();
    void follow();
    void record();

    Espace &m_espace;
    DossierDevis m_dossier;
    DateEdit *m_date;
    FieldRow *m_dateRow = nullptr;
    QPlainTextEdit *m_reason;
    QLineEdit *m_name;
    QLabel *m_error;
    QPushButton *m_accept;
};

} // namespace trame::ui
