// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/ListPage.h"

class QPushButton;

namespace trame::ui {

class SignedDevisBatch;

/// The needs received with the devis that answer them. Understands «demandes/nouvelle» and «demandes/42».
class DemandesPage : public ListPage
{
    Q_OBJECT
public:
    explicit DemandesPage(Espace &espace, QWidget *parent = nullptr);

    void present(const QString &objet) override;
    [[nodiscard]] bool supports(PageCommand command) const override;
    /// Printing is that of the signed devis of the chosen needs.
    void run(PageCommand command) override;

Q_SIGNALS:
    /// A new need is wanted as soon as the window has arrived here.
    void creationWanted();

protected:
    [[nodiscard]] std::int64_t total() override;
    [[nodiscard]] QString counted(int number) const override;
    void readAround() override { readLots(); }
    void describe(RowKey key) override;
    void currentChanged(std::optional<RowKey> key) override;
    void open(RowKey key) override;
    void create() override;
    [[nodiscard]] bool canCreate() const override;

private:
    [[nodiscard]] std::unique_ptr<RowSource> makeSource();
    [[nodiscard]] std::optional<DemandeResume> currentRow();
    void answer();
    void file();
    void reopen();
    void recorded(const QString &told);
    void offerSigned();
    [[nodiscard]] SignedDevisBatch signedDevis();
    void printSigned();
    void saveSigned();

    QPushButton *m_answer;
    QPushButton *m_file;
    QPushButton *m_reopen;
};

} // namespace trame::ui
