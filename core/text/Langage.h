// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace trame {

/// The languages people read Trame in.
enum class Langue { Francais, Anglais };

/// The words of one language. French is the source; English comes from translations/trame_en.ts,
/// compiled into the program. Documents of the contract are always in French, whatever the screen says.
class Langage
{
public:
    explicit Langage(Langue langue = Langue::Francais);
    ~Langage();
    Langage(const Langage &) = delete;
    Langage &operator=(const Langage &) = delete;

    [[nodiscard]] Langue langue() const { return m_langue; }
    /// The sentence in this language; `n` chooses the plural («%n»). lupdate reads it as translate().
    [[nodiscard]] QString traduire(const char *contexte, const char *source, int n = -1) const;

private:
    Langue m_langue;
    std::unique_ptr<QTranslator> m_traducteur;
};

} // namespace trame
