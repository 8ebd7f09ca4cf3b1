// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/ContentChange.h"

namespace trame::ui {

namespace {

/// Whether two contents have the same entries, whatever stands in them.
bool sameEntries(const ContenuDevis &a, const ContenuDevis &b)
{
    return a.lignes.size() == b.lignes.size() && a.phases.size() == b.phases.size()
           && a.livrables.size() == b.livrables.size() && a.charges.size() == b.charges.size()
           && a.equipe.size() == b.equipe.size() && a.calendrier.size() == b.calendrier.size();
}

} // namespace

ContentChange::ContentChange(const QString &acte, const void *field, ContenuDevis before, ContenuDevis after, Show show)
    : QUndoCommand{acte}, m_field{field}, m_before{std::move(before)}, m_after{std::move(after)}, m_show{
                                                                                                      std::move(show)}
{
}

bool ContentChange::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const ContentChange *>(other);
    if (next == nullptr || next->text() != text() || next->m_field != m_field || !sameEntries(m_before, next->m_after))
        return false;
    m_after = next->m_after;
    // Typed and taken back: there is nothing to undo, and nothing to save.
    setObsolete(m_after == m_before);
    return true;
}

} // namespace trame::ui
