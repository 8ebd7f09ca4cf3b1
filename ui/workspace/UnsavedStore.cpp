// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/UnsavedStore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int formatVersion = 1;
/// A larger file isn't one of ours.
constexpr qint64 mostBytes = 64LL * 1024 * 1024;
/// What a cut write leaves is younger than this only while it is being written.
constexpr int hoursOfWriting = 24;
constexpr auto suffix = ".json";

/// One way of writing a path, whatever way the file was opened.
QString canonical(const QString &path)
{
    const QFileInfo info{path};
    const auto real = info.canonicalFilePath();
    return real.isEmpty() ? info.absoluteFilePath() : real;
}

QByteArray written(const UnsavedEntry &entry)
{
    return QJsonDocument{QJsonObject{{QStringLiteral("formatVersion"), formatVersion},
                                     {QStringLiteral("fichier"), canonical(entry.key.file)},
                                     {QStringLiteral("formulaire"), entry.key.form},
                                     {QStringLiteral("objet"), entry.key.object},
                                     {QStringLiteral("nom"), entry.name},
                                     {QStringLiteral("cible"), entry.target},
                                     {QStringLiteral("instant"), entry.instant},
                                     {QStringLiteral("version"), entry.version},
                                     {QStringLiteral("contenu"), entry.content}}}
        .toJson(QJsonDocument::Indented);
}

std::optional<UnsavedEntry> read(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return std::nullopt;
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(QStringLiteral("formatVersion")).toInt() != formatVersion
        || !json.value(QStringLiteral("contenu")).isObject())
        return std::nullopt;
    const auto text = [&json](const char *key) { return json.value(QLatin1String{key}).toString(); };
    return UnsavedEntry{{text("fichier"), text("formulaire"), text("objet")},
                        text("nom"),
                        text("cible"),
                        text("instant"),
                        json.value(QStringLiteral("version")).toInteger(),
                        json.value(QStringLiteral("contenu")).toObject()};
}

bool isOf(const UnsavedEntry &entry, const UnsavedKey &key)
{
    if (entry.key.form != key.form || entry.key.object != key.object)
        return false;
    return entry.key.file == canonical(key.file) || !QFileInfo::exists(entry.key.file);
}

} // namespace

QString UnsavedStore::pathOf(const UnsavedKey &key) const
{
    const auto name = canonical(key.file) + QLatin1Char{'\n'} + key.form + QLatin1Char{'\n'} + key.object;
    const auto hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir{m_folder}.filePath(QString::fromLatin1(hash) + QLatin1String{suffix});
}

Result<void> UnsavedStore::keep(const UnsavedEntry &entry) const
{
    const auto path = pathOf(entry.key);
    if (const auto before = read(path); before && before->content == entry.content && before->version == entry.version)
        return {};
    if (!QFileInfo::exists(m_folder) && QDir{}.mkpath(m_folder))
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto bytes = written(entry);
    // Written beside, put on the disk, then renamed: a program that is killed meanwhile leaves the one before.
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return echec(CodeErreur::EcritureImpossible, {path.toStdString(), file.errorString().toStdString()});
    return {};
}

std::optional<UnsavedEntry> UnsavedStore::find(const UnsavedKey &key) const
{
    if (auto exact = read(pathOf(key)))
        return exact;
    for (auto &entry : all())
        if (isOf(entry, key))
            return entry;
    return std::nullopt;
}

void UnsavedStore::forget(const UnsavedKey &key) const
{
    QFile::remove(pathOf(key));
    for (const auto &entry : all())
        if (isOf(entry, key))
            QFile::remove(pathOf(entry.key));
}

std::vector<UnsavedEntry> UnsavedStore::ofFile(const QString &file) const
{
    auto entries = all();
    const auto wanted = canonical(file);
    std::erase_if(entries, [&](const auto &entry) { return entry.key.file != wanted; });
    return entries;
}

std::vector<UnsavedEntry> UnsavedStore::ofFilesGone() const
{
    auto entries = all();
    std::erase_if(entries, [](const auto &entry) { return QFileInfo::exists(entry.key.file); });
    return entries;
}

std::vector<UnsavedEntry> UnsavedStore::all() const
{
    std::vector<UnsavedEntry> entries;
    const QDir folder{m_folder};
    for (const auto &name :
         folder.entryList({QLatin1Char{'*'} + QLatin1String{suffix}}, QDir::Files | QDir::NoSymLinks))
        if (auto entry = read(folder.filePath(name)))
            entries.push_back(*std::move(entry));
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.instant < b.instant; });
    return entries;
}

void UnsavedStore::sweep(const QDateTime &now) const
{
    const QDir folder{m_folder};
    const auto files = folder.entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const auto &info : files) {
        const auto days = info.lastModified().daysTo(now);
        const auto entry = info.fileName().endsWith(QLatin1String{suffix}) ? read(info.filePath()) : std::nullopt;
        // QSaveFile writes «name.json.XXXXXX» before the rename.
        const bool cut = !entry && info.fileName().contains(QLatin1String{suffix} + QLatin1Char{'.'})
                         && info.lastModified().secsTo(now) > qint64{hoursOfWriting} * 3600;
        const bool orphan = entry && days > daysWithoutFile && !QFileInfo::exists(entry->key.file);
        if (cut || orphan || days > daysUnasked)
            QFile::remove(info.filePath());
    }
}

} // namespace trame::ui
