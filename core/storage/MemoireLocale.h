// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace trame {

/// What this person's Trame keeps in mind about files and folders from one start to the next, beside the settings: a
/// short list of facts, by their fingerprints, so that it names no file. The oldest facts go first. It may be lost at
/// any time: whoever asks can find out anew.
class MemoireLocale
{
public:
    /// `sujet` names the list: «verrous».
    explicit MemoireLocale(const QString &sujet);

    [[nodiscard]] bool sait(const std::string &fait) const;
    void retenir(const std::string &fait) const;
    void oublier(const std::string &fait) const;

    /// How many facts a list holds at most.
    static constexpr int maximum = 256;

private:
    [[nodiscard]] QByteArrayList lire() const;
    void ecrire(const QByteArrayList &faits) const;

    QString m_chemin;
};

} // namespace trame
