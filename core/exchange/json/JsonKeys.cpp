// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json/JsonKeys.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace trame {

namespace {

constexpr qsizetype longestName = 100;

} // namespace

QString JsonKeys::quoted(qsizetype &place) const
{
    const auto start = place;
    for (++place; place < m_text.size() && m_text.at(place) != '"'; ++place)
        if (m_text.at(place) == '\\')
            ++place;
    ++place;
    const auto raw = m_text.mid(start, place - start);
    // Written with escapes, the same key looks different.
    return raw.contains('\\') ? QJsonDocument::fromJson('[' + raw + ']').array().at(0).toString()
                              : QString::fromUtf8(raw.mid(1, raw.size() - 2));
}

std::string JsonKeys::path() const
{
    QString path;
    for (const auto &level : m_levels) {
        if (!level.object)
            path += QStringLiteral("[%1]").arg(level.place);
        else
            path += (path.isEmpty() ? QString{} : QStringLiteral(".")) + level.name.left(longestName);
    }
    return path.toStdString();
}

std::optional<JsonKeys::Repeated> JsonKeys::repeated()
{
    for (qsizetype place = 0; place < m_text.size();) {
        const char c = m_text.at(place);
        if (c == '"') {
            const bool key = !m_levels.empty() && m_levels.back().object && m_levels.back().key;
            const auto text = quoted(place);
            if (!key)
                continue;
            auto &level = m_levels.back();
            level.key = false;
            level.name = text;
            if (!level.names.insert(text).second)
                return Repeated{path(), text.left(longestName).toStdString()};
            continue;
        }
        ++place;
        if (c == '{' || c == '[') {
            m_levels.push_back({c == '{', true, {}, {}, 0});
        } else if ((c == '}' || c == ']') && !m_levels.empty()) {
            m_levels.pop_back();
        } else if (c == ',' && !m_levels.empty()) {
            m_levels.back().key = true;
            ++m_levels.back().place;
        }
    }
    return std::nullopt;
}

} // namespace trame
