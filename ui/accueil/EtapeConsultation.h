// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/Langage.h"
#include "ui/accueil/EtapeAssistant.h"

namespace trame::ui {

class ConsultationFields;

/// The agreement and its contracting authority, filled in from the CCTP to begin with.
class EtapeConsultation : public EtapeAssistant
{
    Q_OBJECT
public:
    explicit EtapeConsultation(const Langage &langage, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Accord-cadre"); }
    [[nodiscard]] QString explication() const override;
    [[nodiscard]] bool valider() override;
    void prendre(PremierAccord &premier) const override;
    void watch(FormMemory &memory) override;

private:
    ConsultationFields *m_fields;
};

} // namespace trame::ui
