// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/Langage.h"
#include "ui/accueil/EtapeAssistant.h"

namespace trame::ui {

class Dialogs;
class FileField;
class TitulaireFields;

/// My company, as its documents will show it.
class EtapeSociete : public EtapeAssistant
{
    Q_OBJECT
public:
    EtapeSociete(Dialogs &dialogs, const Langage &langage, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Ma société"); }
    [[nodiscard]] QString explication() const override;
    [[nodiscard]] bool valider() override;
    void prendre(PremierAccord &premier) const override;
    void watch(FormMemory &memory) override;

private:
    TitulaireFields *m_fields;
    FileField *m_logo;
};

} // namespace trame::ui
