// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/ParametresAccord.h"
#include "core/usecases/commande/Echeancier.h"
#include "ui/common/Card.h"

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;

namespace trame::ui {

struct Espace;

/// How the time limits of the last twelve months were kept. On a large file they are read by the worker: the page
/// doesn't wait for them.
class DelaisCard : public Card
{
    Q_OBJECT
public:
    /// The space outlives the card.
    explicit DelaisCard(Espace &espace, QWidget *parent = nullptr);

    /// Reads them again, as of today. Throws StorageError when the file can't be read.
    void lire();

    /// From so many orders on, the worker reads them.
    static constexpr int beaucoup = 5'000;

private:
    /// What the worker hands back.
    struct Lecture {
        std::vector<DelaiTenu> delais;
        bool faite = false;
    };
    void confier();
    void finir();
    void present(const std::vector<DelaiTenu> &delais);
    [[nodiscard]] QString nom(Etape etape) const;

    Espace &m_espace;
    ParametresAccord m_parametres;
    QWidget *m_table;
    QGridLayout *m_grid;
    QLabel *m_remark;
    std::shared_ptr<Lecture> m_lecture; ///< While the worker reads.
    bool m_attend = false;              ///< The worker had something else to do.
};

} // namespace trame::ui
