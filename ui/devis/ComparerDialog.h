// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/VersionDevis.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;

namespace trame {
class Langage;
}

namespace trame::ui {

class DifferencesTable;

/// What differs between two versions of a devis, the old and the new side by side.
class ComparerDialog : public QDialog
{
    Q_OBJECT
public:
    /// All versions, the first one first; the last two are compared to begin with.
    ComparerDialog(const Langage &langage, const QString &devis, std::vector<VersionDevis> versions,
                   QWidget *parent = nullptr);

private:
    void follow();

    const Langage &m_langage;
    std::vector<VersionDevis> m_versions;
    QComboBox *m_before;
    QComboBox *m_after;
    QLabel *m_none;
    DifferencesTable *m_table;
};

} // namespace trame::ui
