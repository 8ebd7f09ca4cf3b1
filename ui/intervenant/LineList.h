// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace trame::ui {

/// The lines of a text without spaces around them; empty ones are left out.
[[nodiscard]] inline std::vector<std::string> linesOf(const QString &text)
{
    std::vector<std::string> lines;
    for (const auto &line : text.split(QLatin1Char{'\n'}))
        if (const auto bare = line.trimmed(); !bare.isEmpty())
            lines.push_back(bare.toStdString());
    return lines;
}

/// One item a line.
[[nodiscard]] inline QString textOf(const std::vector<std::string> &lines)
{
    QStringList text;
    for (const auto &line : lines)
        text << QString::fromStdString(line);
    return text.join(QLatin1Char{'\n'});
}

} // namespace trame::ui
