// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/accord/ModifierAccord.h"
#include "ui/forms/FormDialog.h"
#include "ui/workspace/Espace.h"

class QSpinBox;

namespace trame::ui {

class DateEdit;
class FieldRow;
class TextEdit;

/// The agreement of a lot with a holder: its number, its dates and its renewals. What was issued under it is said
/// beside the fields that it binds.
class AccordDialog : public FormDialog
{
    Q_OBJECT
public:
    AccordDialog(const Espace &espace, const AccordCadre &accord, const QString &titulaire, QWidget *parent = nullptr);

protected:
    bool save() override;

private:
    [[nodiscard]] QWidget *makeNumeros();
    [[nodiscard]] QWidget *makeDuree();
    void lock();
    void follow();
    [[nodiscard]] bool validate();
    [[nodiscard]] AccordCadre read() const;
    void tell(const Erreur &erreur);

    Espace m_espace;
    AccordCadre m_accord;
    EngagementAccord m_engagement;
    TextEdit *m_numero;
    TextEdit *m_prefixe;
    DateEdit *m_notification;
    QSpinBox *m_mois;
    QSpinBox *m_reconductions;
    QSpinBox *m_moisReconduction;
    FieldRow *m_numeroRow = nullptr;
    FieldRow *m_notificationRow = nullptr;
};

} // namespace trame::ui
