// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstddef>
#include <utility>
#include <vector>

namespace trame::ui {

/// The states of what a form or an editor holds before it is saved: undo, redo, and whether something would be lost.
/// Changes of one name in one field that follow each other are one step, and none where they come to nothing.
template <class Value>
class EditHistory
{
public:
    /// Whether what stood before and what stands now can be one step, whatever its name.
    using Joins = bool (*)(const Value &before, const Value &now);

    explicit EditHistory(Value first = {}, Joins joins = nullptr)
        : m_joins{joins}
    {
        start(std::move(first));
    }

    /// Begins anew, with what is saved.
    void start(Value first)
    {
        m_saved = first;
        m_states.clear();
        m_states.push_back({std::move(first), {}, nullptr});
        m_place = 0;
        m_open = false;
    }

    [[nodiscard]] const Value &value() const { return m_states[m_place].value; }
    /// `field` tells fields apart; it is never looked into.
    void record(const Value &value, const QString &act, const void *field = nullptr)
    {
        if (value == this->value())
            return;
        m_states.erase(place() + 1, m_states.end());
        const auto &last = m_states.back();
        if (!m_open || last.act != act || last.field != field || !joins(value)) {
            push({value, act, field});
            return;
        }
        m_states.back().value = value;
        if (value == m_states[m_place - 1].value) {
            m_states.pop_back();
            --m_place;
            m_open = false;
        }
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

    [[nodiscard]] bool isModified() const { return !(value() == m_saved); }
    [[nodiscard]] const Value &saved() const { return m_saved; }
    /// What stands now is saved; what comes next is a step of its own.
    void markSaved() { markSaved(value()); }
    /// It was saved as that: spaces around a name, for one, aren't kept.
    void markSaved(Value as)
    {
        m_saved = as;
        m_states[m_place].value = std::move(as);
        m_open = false;
    }

private:
    struct State {
        Value value;
        QString act; ///< What led to it.
        const void *field = nullptr;
    };
    static constexpr std::size_t longest = 200;

    [[nodiscard]] auto place() { return m_states.begin() + static_cast<std::ptrdiff_t>(m_place); }
    [[nodiscard]] bool joins(const Value &now) const
    {
        return m_joins == nullptr || m_joins(m_states[m_place - 1].value, now);
    }
    void push(State state)
    {
        m_states.push_back(std::move(state));
        if (m_states.size() > longest)
            m_states.erase(m_states.begin());
        m_place = m_states.size() - 1;
        m_open = true;
    }

    Joins m_joins;
    std::vector<State> m_states;
    Value m_saved;
    std::size_t m_place = 0;
    bool m_open = false; ///< The last step may still grow.
};

} // namespace trame::ui
