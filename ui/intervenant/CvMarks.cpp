// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intervenant/CvMarks.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace trame::ui {

namespace {

/// More passages of one kind in one text aren't told apart.
constexpr int mostPassages = 12;

constexpr std::array identifiers{Identifiant::Nom,
                                 Identifiant::Contact,
                                 Identifiant::Naissance,
                                 Identifiant::Age,
                                 Identifiant::SituationFamiliale,
                                 Identifiant::Nationalite,
                                 Identifiant::Employeur,
                                 Identifiant::Adresse,
                                 Identifiant::Lien};

struct Word {
    int start = 0;
    int end = 0;
};

QVector<Word> words(const QString &text, int from)
{
    static const QRegularExpression word{QStringLiteral("\\S+")};
    QVector<Word> found;
    for (auto all = word.globalMatch(text, from); all.hasNext();) {
        const auto match = all.next();
        found.push_back({static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd())});
    }
    return found;
}

} // namespace

std::vector<Identifiant> CvMarks::shown(const QString &text, CvText kind) const
{
    CvAnonymise cv;
    if (kind == CvText::Duration)
        cv.missions.push_back({text.toStdString(), {}, {}, {}});
    else
        cv.resume = text.toStdString();
    std::vector<Identifiant> found;
    for (const auto &finding : controlerCv(m_person, cv))
        for (const auto identifier : identifiers)
            if (finding.parametres.at(1) == Valeur{std::string{code(identifier)}})
                found.push_back(identifier);
    return found;
}

bool CvMarks::shows(const QString &text, CvText kind, Identifiant identifier) const
{
    const auto found = shown(text, kind);
    return std::find(found.begin(), found.end(), identifier) != found.end();
}

CvMark CvMarks::narrowed(const QString &text, CvText kind, Identifiant identifier, int from) const
{
    const auto run = words(text, from);
    const auto piece = [&](qsizetype first, qsizetype last) {
        return text.mid(run[first].start, run[last].end - run[first].start);
    };
    // The shortest beginning that shows it, then the shortest end of that.
    qsizetype low = 0;
    auto high = run.size() - 1;
    while (low < high) {
        const auto middle = (low + high) / 2;
        if (shows(piece(0, middle), kind, identifier))
            high = middle;
        else
            low = middle + 1;
    }
    const auto last = low;
    qsizetype first = 0;
    for (auto past = last; first < past;) {
        const auto middle = (first + past + 1) / 2;
        if (shows(piece(middle, last), kind, identifier))
            first = middle;
        else
            past = middle - 1;
    }
    return {run[first].start, run[last].end - run[first].start, identifier};
}

QVector<CvMark> CvMarks::in(const QString &text, CvText kind) const
{
    QVector<CvMark> marks;
    for (const auto identifier : shown(text, kind)) {
        int from = 0;
        for (int passage = 0; passage < mostPassages && shows(text.mid(from), kind, identifier); ++passage) {
            const auto mark = narrowed(text, kind, identifier, from);
            marks.push_back(mark);
            from = mark.start + mark.length;
        }
    }
    std::sort(marks.begin(), marks.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    return marks;
}

QString CvMarks::name(Identifiant kind)
{
    const auto translated = [](const char *source) { return QCoreApplication::translate("CvMarks", source); };
    switch (kind) {
    case Identifiant::Nom:
        return translated(QT_TRANSLATE_NOOP("CvMarks", "Nom"));
    case Identifiant::Contact:
        return translated(QT_TRANSLATE_NOOP("CvMarks", "Contact"));
    case Identifiant::Naissance:
        return translated(QT_TRANSLATE_NOOP("CvMarks", "Naissance"));
    case Identifiant::Age:
        return translated(QT_TRANSLATE_NOOP("CvMarks", "Âge"));
    case Identifiant::SituationFamiliale:
        return translated(QT_TRANSLATE_NOOP("CvMarks", "Situation familiale"));
    case Identifiant::Nationalite:
        return translated(QT_TRANSLATE_NOOP("CvMarks", "Nationalité"));
    case Identifiant::Employeur:
        return translated(QT_TRANSLATE_NOOP("CvMarks", "Employeur"));
    case Identifiant::Adresse:
        return translated(QT_TRANSLATE_NOOP("CvMarks", "Adresse"));
    case Identifiant::Lien:
        return translated(QT_TRANSLATE_NOOP("CvMarks", "Lien"));
    }
    return {};
}

} // namespace trame::ui
