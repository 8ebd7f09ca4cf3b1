// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/SaisieDevis.h"
#include "ui/devis/DevisSection.h"

#include <QVector>

#include <optional>

class QLabel;
class QPushButton;

namespace trame::ui {

class BpuMatches;
class BpuPicker;
class LignesModel;
class LignesTable;
struct Espace;

/// The lines of a devis: quantities and discounts typed in place, lines found in the price schedule by a code or a
/// word, with the price of the devis' day.
class LignesSection : public DevisSection
{
    Q_OBJECT
public:
    explicit LignesSection(Espace &espace, QWidget *parent = nullptr);

    void present(const DossierDevis &dossier, Edition edition) override;
    void reveal(Section section, const QString &cle) override;

private:
    void build();
    QPushButton *addButton(const QString &text, const QString &keys, void (LignesSection::*act)());
    void readBpu();
    void add(const QString &code);
    void duplicate();
    void remove();
    void moveUp();
    void moveDown();
    void move(int step);
    void paste();
    void lineEdited(const QString &acte);
    void tell(const QString &error);
    void followCurrent();
    /// The line as the price schedule completes it; says why not.
    [[nodiscard]] std::optional<LigneDevis> completed(const SaisieLigneDevis &saisie);

    Espace &m_espace;
    DossierDevis m_dossier;
    Edition m_edition = Edition::Refusee;
    AccordCadreId m_bpuOf;
    LignesModel *m_model;
    LignesTable *m_table;
    BpuMatches *m_matches;
    BpuPicker *m_picker;
    QLabel *m_error;
    QVector<QPushButton *> m_lineButtons; ///< Those that need a current line.
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_paste = nullptr;
    bool m_adding = false; ///< The quantity that is typed is that of a line just added.
};

} // namespace trame::ui
