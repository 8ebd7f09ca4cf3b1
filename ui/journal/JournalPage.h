// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/Listes.h"
#include "ui/common/Tokens.h"
#include "ui/lists/ListPage.h"

#include <functional>

class QPushButton;

namespace trame::ui {

/// Whether the open file, and the chain of its journal with it, was verified: in words, with their colour.
struct EtatVerification {
    QString mot;
    Tone ton = Tone::Neutral;
};

/// Who did what, when and where, and what each act changed: the journal of the file. Target: «journal/128» by number.
class JournalPage : public ListPage
{
    Q_OBJECT
public:
    /// `verifier` has the application verify the file; `etat` says what the last verification found.
    JournalPage(Espace &espace, const std::function<void()> &verifier, std::function<EtatVerification()> etat,
                QWidget *parent = nullptr);

    void present(const QString &objet) override;
    void refresh() override;

    /// The search looks through so many of the last acts.
    static constexpr std::int64_t searchedActs = 5'000;

protected:
    [[nodiscard]] std::int64_t total() override;
    [[nodiscard]] QString counted(int number) const override;
    void describe(RowKey key) override;

private:
    [[nodiscard]] std::unique_ptr<RowSource> makeSource();
    [[nodiscard]] std::vector<RowKey> keys(Qt::SortOrder order);
    [[nodiscard]] std::vector<EntreeJournal> rows(std::span<const RowKey> keys);
    [[nodiscard]] std::int64_t last();

    std::function<EtatVerification()> m_etat;
};

} // namespace trame::ui
