// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/DossierDevis.h"
#include "ui/workspace/UnsavedStore.h"

#include <QDialog>

namespace trame {
class Langage;
}

namespace trame::ui {

/// Asks what becomes of what was typed in a devis and not saved, with what differs from the file in words.
class UnsavedDialog : public QDialog
{
    Q_OBJECT
public:
    /// What the person decided; closing the dialog puts it off.
    enum Answer { Later = QDialog::Rejected, Restore = QDialog::Accepted, Discard };

    /// What was typed and what the file has. `writable` is whether the version can still be changed.
    struct Typed {
        const UnsavedEntry &entry;
        const ContenuDevis &content;
        const DossierDevis &dossier;
        bool writable = true;
    };

    UnsavedDialog(const Langage &langage, const Typed &typed, QWidget *parent);

private:
    [[nodiscard]] static QString told(const Typed &typed);
};

} // namespace trame::ui
