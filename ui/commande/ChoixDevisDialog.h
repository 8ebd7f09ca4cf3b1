// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/Listes.h"
#include "ui/lists/WindowedTableModel.h"

#include <QDialog>

#include <memory>
#include <string>

class QComboBox;
class QLabel;
class QPushButton;

namespace trame::ui {

class FilterBar;
class TableView;
struct Espace;

/// Asks which validated devis an order follows: those that nothing was ordered of, or those that a part was.
class ChoixDevisDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ChoixDevisDialog(Espace &espace, QWidget *parent = nullptr);
    ~ChoixDevisDialog() override;
    ChoixDevisDialog(const ChoixDevisDialog &) = delete;
    ChoixDevisDialog &operator=(const ChoixDevisDialog &) = delete;

    /// The name of the devis, once the dialog is accepted.
    [[nodiscard]] const std::string &devis() const { return m_devis; }

private:
    [[nodiscard]] std::unique_ptr<RowSource> makeSource();
    void reload();
    void follow();

    Espace &m_espace;
    std::string m_devis;
    FilterBar *m_filters;
    QComboBox *m_state;
    std::unique_ptr<RowSource> m_source;
    std::unique_ptr<WindowedTableModel> m_model;
    TableView *m_table;
    QLabel *m_remark;
    QPushButton *m_accept;
};

} // namespace trame::ui
