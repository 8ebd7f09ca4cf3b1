// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/Consultation.h"
#include "core/text/Langage.h"

#include <QWidget>

namespace trame::ui {

class AddressFields;
class FormMemory;
class SiretField;
class TextEdit;

/// The consultation and its contracting authority in a form (CCTP 1, 2).
class ConsultationFields : public QWidget
{
    Q_OBJECT
public:
    explicit ConsultationFields(const Langage &langage, QWidget *parent = nullptr);

    void fill(const Consultation &consultation);
    [[nodiscard]] Consultation read() const;
    /// Shows what is wrong; true when nothing is.
    [[nodiscard]] bool validate();
    void watch(FormMemory &memory);

private:
    [[nodiscard]] QWidget *makeConsultation();
    [[nodiscard]] QWidget *makePouvoir();

    TextEdit *m_numero;
    TextEdit *m_objet;
    TextEdit *m_procedure;
    TextEdit *m_references;
    SiretField *m_siret;
    TextEdit *m_nom;
    TextEdit *m_forme;
    AddressFields *m_adresse;
    TextEdit *m_representant;
    TextEdit *m_courriel;
    TextEdit *m_url;
};

} // namespace trame::ui
