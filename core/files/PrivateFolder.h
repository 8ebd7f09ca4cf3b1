// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <QString>

#include <memory>

namespace trame {

/// A folder that only its owner enters, for what is being made and for what is shown to another program: gone at the
/// end. It carries a mark that says which process of which machine made it, so that those of a program that was killed
/// can be told from anything else, and swept.
class PrivateFolder
{
public:
    /// A new folder under `parent`, after those that dead processes left there were swept: AccesRefuse, DisquePlein,
    /// NomTropLong or EcritureImpossible, said of `parent`.
    [[nodiscard]] static Result<std::unique_ptr<PrivateFolder>> create(const QString &parent, const QString &prefix);
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_path + QLatin1Char{'/'} + name; }

    /// Removes what dead processes of this machine and this person left: real folders (no links) with our mark in them.
    static void sweep(const QString &parent, const QString &prefix);

private:
    explicit PrivateFolder(QString path)
        : m_path{std::move(path)}
    {
    }
    QString m_path;
};

} // namespace trame
