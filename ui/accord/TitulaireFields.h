// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/tiers/Titulaire.h"
#include "core/text/Langage.h"
#include "core/usecases/CleSiret.h"

#include <QWidget>

class QPlainTextEdit;

namespace trame::ui {

class AddressFields;
class FocusRelay;
class FormMemory;
class SiretField;
class TextEdit;

/// The company that holds a lot, in a form: what stands at the head and at the foot of its documents (CCTP 4.3).
class TitulaireFields : public QWidget
{
    Q_OBJECT
public:
    explicit TitulaireFields(const Langage &langage, QWidget *parent = nullptr);

    void fill(const Titulaire &titulaire);
    /// What stands in the form over the rest of `titulaire`.
    [[nodiscard]] Titulaire read(Titulaire titulaire) const;
    [[nodiscard]] CleSiret cle() const;
    /// Shows what is wrong; true when nothing is.
    [[nodiscard]] bool validate();
    /// What the recording found wrong with the SIRET.
    void setSiretError(const QString &error);
    /// The SIRET stays once a devis was issued under it; `devis` is one of them.
    void lockSiret(const QString &devis);
    void watch(FormMemory &memory);

private:
    [[nodiscard]] QWidget *makeIdentite();
    [[nodiscard]] QWidget *makeCoordonnees();
    [[nodiscard]] QWidget *makeMentions();

    SiretField *m_siret;
    TextEdit *m_nom;
    TextEdit *m_forme;
    TextEdit *m_capital;
    TextEdit *m_rcs;
    AddressFields *m_adresse;
    TextEdit *m_courriel;
    TextEdit *m_telephone;
    TextEdit *m_site;
    TextEdit *m_mentionTva;
    QPlainTextEdit *m_conditions;
    FocusRelay *m_focus;
};

} // namespace trame::ui
