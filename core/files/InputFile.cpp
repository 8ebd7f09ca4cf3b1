// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/InputFile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace trame {

tl::unexpected<Erreur> tooLarge(const QString &path, const InputLimit &limit)
{
    return echec(CodeErreur::FichierTropGrand, {path.toStdString(), std::int64_t{limit.bytes / megabyte}});
}

Result<QByteArray> readBeside(const QString &neighbour, const QString &name, const std::string &field, InputLimit limit)
{
    const bool plain = !name.startsWith(QLatin1Char{'.'}) && std::none_of(name.begin(), name.end(), [](QChar c) {
        return c == u'/' || c == u'\\' || c == u':' || c.category() == QChar::Other_Control;
    });
    if (!plain)
        return echec(CodeErreur::ChampInvalide, {field, name.left(100).toStdString(), std::string{"nom-seul"}});
    limit.pipe = false;
    limit.link = false;
    return readInput(QFileInfo{neighbour}.absoluteDir().filePath(name), limit);
}

} // namespace trame
