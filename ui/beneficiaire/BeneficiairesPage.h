// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/Listes.h"
#include "ui/lists/ListPage.h"

class QPushButton;

namespace trame::ui {

/// The bodies that may order under the agreement, and how each of them has the quality of beneficiary (CCTP 4.2, 4.3).
/// Targets: «beneficiaires/42» by id, «beneficiaires/92443595100018» by SIRET, «beneficiaires/nouveau».
class BeneficiairesPage : public ListPage
{
    Q_OBJECT
public:
    explicit BeneficiairesPage(Espace &espace, QWidget *parent = nullptr);

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
    void edit(BeneficiaireId id);
    void edit(Beneficiaire beneficiaire);
    void describeIdentite(const Beneficiaire &beneficiaire);
    void describeQualite(const Beneficiaire &beneficiaire);
    void describeCalendrier(const Beneficiaire &beneficiaire);
    void describeActes(const Beneficiaire &beneficiaire);

    QPushButton *m_edit = nullptr;
};

} // namespace trame::ui
