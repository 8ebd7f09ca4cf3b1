// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/PrivateFolder.h"

#include "core/files/FileSystem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSysInfo>

namespace trame {

namespace {

constexpr auto markName = "marque-trame";
constexpr qint64 longestMark = 1'000;

/// The machine, as its mark tells it.
QByteArray machine()
{
    return QSysInfo::machineUniqueId() + '/' + QSysInfo::machineHostName().toUtf8();
}

QByteArray mark()
{
    return "trame\n" + QByteArray::number(QCoreApplication::applicationPid()) + '\n' + machine() + '\n';
}

/// Whether a folder is one that a process of this machine and this person made, and that outlived it.
bool abandoned(const QString &path)
{
    const auto markPath = path + QLatin1Char{'/'} + QLatin1String{markName};
    if (fileKind(path) != FileKind::Folder || !ownedByMe(path) || fileKind(markPath) != FileKind::Plain
        || !ownedByMe(markPath))
        return false;
    QFile file{markPath};
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto lines = file.read(longestMark).split('\n');
    if (lines.size() != 4 || lines[0] != "trame" || lines[2] != machine())
        return false;
    const auto process = lines[1].toLongLong();
    return process > 0 && !processAlive(process);
}

QString randomSuffix()
{
    constexpr int digits = 8;
    constexpr int base = 36;
    return QString::number(QRandomGenerator::global()->generate64(), base)
        .rightJustified(digits, QLatin1Char{'0'})
        .right(digits);
}

} // namespace

void PrivateFolder::sweep(const QString &parent, const QString &prefix)
{
    const auto names = QDir{parent}.entryList({prefix + QLatin1Char{'*'}},
                                              QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const auto &name : names)
        if (const auto path = parent + QLatin1Char{'/'} + name; abandoned(path))
            QDir{path}.removeRecursively();
}

Result<std::unique_ptr<PrivateFolder>> PrivateFolder::create(const QString &parent, const QString &prefix)
{
    constexpr int attempts = 16;
    sweep(parent, prefix);
    auto fault = CodeErreur::EcritureImpossible;
    for (int i = 0; i < attempts; ++i) {
        const auto path = parent + QLatin1Char{'/'} + prefix + randomSuffix();
        if (!makePrivateFolder(path)) {
            fault = lastSystemFault();
            if (fault == CodeErreur::FichierExiste)
                continue;
            break;
        }
        std::unique_ptr<PrivateFolder> folder{new PrivateFolder{path}};
        QFile file{folder->filePath(QLatin1String{markName})};
        const auto bytes = mark();
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)
            && file.write(bytes) == bytes.size())
            return folder;
        fault = lastSystemFault();
        break;
    }
    return echec(fault, {parent.toStdString(), std::string{}});
}

PrivateFolder::~PrivateFolder()
{
    QDir{m_path}.removeRecursively();
}

} // namespace trame
