// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/ListPage.h"

class QPushButton;

namespace trame::ui {

/// The people of the holders: experience and profile as of today (CCTP 6.6.4), and their anonymised CVs (CCTP 6.6.5).
class EquipePage : public ListPage
{
    Q_OBJECT
public:
    explicit EquipePage(Espace &espace, QWidget *parent = nullptr);

    /// Shows a person, by its key.
    void present(const QString &objet) override;

protected:
    [[nodiscard]] std::int64_t total() override;
    [[nodiscard]] QString counted(int number) const override;
    void describe(RowKey key) override;
    void currentChanged(std::optional<RowKey> key) override;
    void open(RowKey key) override;
    void create() override;
    [[nodiscard]] bool canCreate() const override;

private:
    [[nodiscard]] std::unique_ptr<RowSource> makeSource();
    [[nodiscard]] std::optional<IntervenantResume> current();
    void edit();
    void openCv();

    QPushButton *m_edit = nullptr;
    QPushButton *m_cv;
};

} // namespace trame::ui
