// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <atomic>
#include <functional>

namespace trame::ui {

/// What a job in a worker thread says of itself and is told.
class WorkProgress
{
public:
    explicit WorkProgress(std::function<void(int, const QString &)> say)
        : m_say{std::move(say)}
    {
    }

    /// How far it is, from 0 to 100, and what it does now. May be called as often as one likes.
    void report(int percent, const QString &label);
    /// True once the person wants it to end: the job leaves at the next safe place.
    [[nodiscard]] bool cancelled() const { return m_cancelled; }
    void cancel() { m_cancelled = true; }

private:
    std::function<void(int, const QString &)> m_say;
    std::atomic<bool> m_cancelled = false;
    int m_percent = -1;
    QString m_label;
};

} // namespace trame::ui
