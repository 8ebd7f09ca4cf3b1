// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/intervenant/ReglesCv.h"

#include <QString>
#include <QVector>

namespace trame::ui {

/// A passage that could tell who the person is.
struct CvMark {
    int start = 0;
    int length = 0;
    Identifiant kind{};
};

/// What a text of a CV is: a mission's length is written like an age and is none.
enum class CvText { Free, Duration };

/// Finds the passages that identify a person (CCTP 6.6.5): the rule says whether a text shows something, and the
/// shortest run of words that still does is the passage.
class CvMarks
{
public:
    explicit CvMarks(Intervenant person)
        : m_person{std::move(person)}
    {
    }

    [[nodiscard]] QVector<CvMark> in(const QString &text, CvText kind) const;
    /// «Nom», «Employeur»…
    [[nodiscard]] static QString name(Identifiant kind);

private:
    [[nodiscard]] bool shows(const QString &text, CvText kind, Identifiant identifier) const;
    [[nodiscard]] std::vector<Identifiant> shown(const QString &text, CvText kind) const;
    [[nodiscard]] CvMark narrowed(const QString &text, CvText kind, Identifiant identifier, int from) const;

    Intervenant m_person;
};

} // namespace trame::ui
