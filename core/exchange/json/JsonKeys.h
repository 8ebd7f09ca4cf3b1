// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace trame {

/// Walks the keys of a JSON text that has been parsed already, and so is well formed, as they are written.
class JsonKeys
{
public:
    /// A key that its object has twice: its path («lots[1].numero») and its name.
    struct Repeated {
        std::string path;
        std::string name;
    };

    explicit JsonKeys(const QByteArray &text)
        : m_text{text}
    {
    }
    [[nodiscard]] std::optional<Repeated> repeated();

private:
    /// An object or a list that isn't closed yet.
    struct Level {
        bool object = false;
        bool key = false; ///< Whether the next text is a key.
        std::set<QString> names;
        QString name;
        int place = 0;
    };

    /// The text that begins at a quote; the place goes behind its end.
    [[nodiscard]] QString quoted(qsizetype &place) const;
    [[nodiscard]] std::string path() const;

    const QByteArray &m_text;
    std::vector<Level> m_levels;
};

} // namespace trame
