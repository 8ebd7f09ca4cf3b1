// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/domain/devis/DossierDevis.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <string>
#include <vector>

class QWidget;

namespace trame::ui {

struct Espace;

/// The signed devis of several needs at once: all printed from one preview, or each saved as a PDF in a folder.
class SignedDevisBatch
{
    Q_DECLARE_TR_FUNCTIONS(SignedDevisBatch)
public:
    /// `names`: the devis by their numbers; those that aren't signed are left out, and their count is told.
    SignedDevisBatch(const Espace &espace, std::vector<std::string> names, QWidget *parent)
        : m_espace{espace},
          m_names{std::move(names)},
          m_parent{parent}
    {
    }

    /// Shows one print preview of them all. A PDF that came back can't be painted: it is told, and left out.
    void print();
    /// Asks for a folder and writes each there under its name, or the next one that is free: nothing is overwritten.
    /// What is to be told at the bottom of the window, or nothing.
    [[nodiscard]] QString save();

private:
    /// Calls `act` for each signed devis, with progress; false when that failed, and was told, or was interrupted.
    [[nodiscard]] bool each(const QString &label, const std::function<Result<void>(const DossierDevis &)> &act);

    const Espace &m_espace;
    std::vector<std::string> m_names;
    QWidget *m_parent;
    int m_unsigned = 0;
    bool m_interrupted = false;
};

} // namespace trame::ui
