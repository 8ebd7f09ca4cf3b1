// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstddef>
#include <utility>
#include <vector>

namespace trame::ui {

/// The states of what an editor holds before it is saved: undo, redo, and whether something would be lost. Changes of
/// one name that follow each other are one step.
template <class Value>
class EditHistory
{
public:
    explicit EditHistory(Value first) : m_states{{std::move(first), {}}} {}

    [[nodiscard]] const Value &value() const { return m_states[m_place].value; }
    void record(const Value &value, const QString &act)
    {
        if (value == this->value())
            return;
        m_states.erase(m_states.begin() + static_cast<std::ptrdiff_t>(m_place) + 1, m_states.end());
        const bool same = m_place > 0 && m_place != m_saved && m_open && m_states.back().act == act;
        if (same) {
            m_states.back().value = value;
            return;
        }
        if (m_saved > m_place)
            m_saved = nowhere;
        m_states.push_back({value, act});
        ++m_place;
        m_open = true;
    }

    [[nodiscard]] bool canUndo() const { return m_place > 0; }
    [[nodiscard]] bool canRedo() const { return m_place + 1 < m_states.size(); }
    /// What the next step back undoes: «Ajouter une mission».
    [[nodiscard]] QString undoAct() const { return canUndo() ? m_states[m_place].act : QString{}; }
    const Value &undo()
    {
        if (canUndo())
            --m_place;
        m_open = false;
        return value();
    }
    const Value &redo()
    {
        if (canRedo())
            ++m_place;
        m_open = false;
        return value();
    }

    [[nodiscard]] bool isModified() const
    {
        return m_place != m_saved && (m_saved == nowhere || !(value() == m_states[m_saved].value));
    }
    void markSaved()
    {
        m_saved = m_place;
        m_open = false;
    }

private:
    struct State {
        Value value;
        QString act; ///< What led to it.
    };
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    std::vector<State> m_states;
    std::size_t m_place = 0;
    std::size_t m_saved = 0;
    bool m_open = false; ///< The last step may still grow.
};

} // namespace trame::ui
