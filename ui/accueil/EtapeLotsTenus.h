// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/text/Langage.h"
#include "ui/accueil/EtapeAssistant.h"

class QLabel;

namespace trame::ui {

class AccordsFields;

/// The lots that my company holds, each by an agreement of its own (CCTP 2).
class EtapeLotsTenus : public EtapeAssistant
{
    Q_OBJECT
public:
    EtapeLotsTenus(const Langage &langage, Date today, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Lots tenus"); }
    [[nodiscard]] QString explication() const override;
    void entrer(const PremierAccord &premier) override;
    [[nodiscard]] bool valider() override;
    void prendre(PremierAccord &premier) const override;
    void watch(FormMemory &memory) override;

private:
    AccordsFields *m_fields;
    QLabel *m_error;
};

} // namespace trame::ui
