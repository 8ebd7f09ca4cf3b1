// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/SiretEdit.h"

#include "core/text/ErrorText.h"
#include "core/text/Format.h"

namespace trame::ui {

SiretEdit::SiretEdit(const Langage &langage, QWidget *parent)
    : ValueEdit{parent},
      m_langage{langage}
{
    setPlaceholderText(tr("14 chiffres"));
}

std::optional<Siret> SiretEdit::siret() const
{
    const auto lu = Siret::lire(text().trimmed().toStdString());
    return lu ? std::optional{*lu} : std::nullopt;
}

void SiretEdit::setSiret(const std::optional<Siret> &siret)
{
    put(siret && !siret->chiffres().empty() ? Format{m_langage}.siret(*siret) : QString{});
}

QString SiretEdit::faultOf(const QString &text) const
{
    const auto lu = Siret::lire(text.trimmed().toStdString());
    return lu ? QString{} : ErrorText{m_langage}(lu.error());
}

QString SiretEdit::tidied(const QString &text) const
{
    const auto lu = Siret::lire(text.trimmed().toStdString());
    return lu ? Format{m_langage}.siret(*lu) : text;
}

} // namespace trame::ui
