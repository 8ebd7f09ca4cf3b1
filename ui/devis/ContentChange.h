// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/VersionDevis.h"

#include <QUndoCommand>

#include <functional>

namespace trame::ui {

/// A change of a devis' content, as the content before and after. Changes of one name that follow each other in one
/// field are one: what was typed in a field is undone at once. An entry that was added or taken away is always a
/// change of its own.
class ContentChange : public QUndoCommand
{
public:
    using Show = std::function<void(const ContenuDevis &)>;

    /// `field` tells fields apart; it is never looked into.
    ContentChange(const QString &acte, const void *field, ContenuDevis before, ContenuDevis after, Show show);

    [[nodiscard]] int id() const override { return 1; }
    [[nodiscard]] bool mergeWith(const QUndoCommand *other) override;
    void undo() override { m_show(m_before); }
    void redo() override { m_show(m_after); }

private:
    const void *m_field;
    ContenuDevis m_before;
    ContenuDevis m_after;
    Show m_show;
};

} // namespace trame::ui
