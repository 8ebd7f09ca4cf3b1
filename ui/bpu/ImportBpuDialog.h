// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/bpu/ImportBpu.h"
#include "core/usecases/bpu/ImporterBpu.h"
#include "ui/forms/FormDialog.h"
#include "ui/lists/RowSource.h"
#include "ui/workspace/Espace.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace trame::ui {

class FactTable;

/// Takes a price schedule from a CSV file into an agreement: the file and the agreement are chosen, what the import
/// would do is shown line by line, or each cell that can't be taken, and only then is anything written.
class ImportBpuDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit ImportBpuDialog(const Espace &espace, QWidget *parent = nullptr);

    /// What was done, once the dialog was accepted.
    [[nodiscard]] const BilanImport &bilan() const { return m_bilan; }
    /// Reads a file, as the button does once one is chosen.
    void readFile(const QString &path);

protected:
    /// Imports the lines.
    bool save() override;

private:
    void build();
    void fillAccords();
    void chooseFile();
    void preview();
    void showErrors(const std::vector<Erreur> &erreurs);
    [[nodiscard]] const AccordCadre *accord() const;
    [[nodiscard]] std::vector<Cell> cells(const LigneApercu &ligne) const;

    Espace m_espace;
    std::vector<AccordCadre> m_accords;
    std::vector<LigneBpu> m_lignes;
    BilanImport m_bilan;
    QComboBox *m_accord;
    QLineEdit *m_path;
    QLabel *m_summary;
    QStackedWidget *m_faces;
    FactTable *m_preview;
    FactTable *m_faults;
};

} // namespace trame::ui
