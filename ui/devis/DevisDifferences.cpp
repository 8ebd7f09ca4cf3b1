// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/DevisDifferences.h"

#include "core/domain/devis/Totaux.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/usecases/Bordure.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace trame::ui {

namespace {

QString phrase(const char *text)
{
    return QCoreApplication::translate("DevisDifferences", text);
}

/// What an entry is known by in both versions, what it is called, and what it says.
struct Said {
    QString key;
    QString name;
    QString says;
};

using List = std::vector<Said>;

/// The second of two lines with one code is another entry than the first.
void number(List &list)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto same =
            std::count_if(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(i),
                          [&](const auto &s) { return s.key.section(QLatin1Char{'\n'}, 0, 0) == list[i].key; });
        if (same > 0)
            list[i].key += QStringLiteral("\n%1").arg(same);
    }
}

void compare(std::vector<DevisDifference> &found, const QString &part, List before, List after)
{
    number(before);
    number(after);
    const auto in = [](const List &list, const QString &key) {
        return std::find_if(list.begin(), list.end(), [&](const auto &s) { return s.key == key; });
    };
    for (const auto &old : before) {
        const auto now = in(after, old.key);
        if (now == after.end())
            found.push_back({part, old.name, old.says, {}});
        else if (now->says != old.says || now->name != old.name)
            found.push_back({part, now->name, old.says, now->says});
    }
    for (const auto &now : after)
        if (in(before, now.key) == before.end())
            found.push_back({part, now.name, {}, now.says});
}

/// Words the parts of a content.
class Reader
{
public:
    Reader(const Langage &langage, const ContenuDevis &contenu)
        : m_format{langage},
          m_names{langage},
          m_c{contenu}
    {
    }

    List totals() const
    {
        const auto sum = aLaBordure([&]() -> Result<Totaux> { return totaux(m_c.lignes); });
        if (!sum)
            return {{phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Total HT")),
                     phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Total HT")),
                     phrase(QT_TRANSLATE_NOOP("DevisDifferences", "trop grand pour être calculé"))}};
        List list{one(phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Total HT")), m_format.montant(sum->ht))};
        for (const auto &part : sum->parTaux)
            list.push_back(one(phrase(QT_TRANSLATE_NOOP("DevisDifferences", "TVA %1")).arg(m_format.taux(part.taux)),
                               m_format.montant(part.montant)));
        list.push_back(one(phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Total TTC")), m_format.montant(sum->ttc)));
        return list;
    }

    List dates() const
    {
        return {
            one(phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Date du devis et des prix")), m_format.date(m_c.date)),
            one(phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Validité")), m_format.date(m_c.validite))};
    }

    List lines() const
    {
        List list;
        for (const auto &l : m_c.lignes) {
            const auto net = aLaBordure([&]() -> Result<Montant> { return netHt(l); });
            auto says = phrase(QT_TRANSLATE_NOOP("DevisDifferences", "%1 × %2"))
                            .arg(m_format.quantite(l.quantite), m_format.montant(l.prixUnitaire));
            if (l.remise != Taux{})
                says += phrase(QT_TRANSLATE_NOOP("DevisDifferences", ", remise %1")).arg(m_format.taux(l.remise));
            says += phrase(QT_TRANSLATE_NOOP("DevisDifferences", ", TVA %1")).arg(m_format.taux(l.tva));
            if (net)
                says += phrase(QT_TRANSLATE_NOOP("DevisDifferences", " = %1 HT")).arg(m_format.montant(*net));
            list.push_back({text(l.codeBpu), titled(l.codeBpu, l.designation), says});
        }
        return list;
    }

    List phases() const
    {
        List list;
        for (const auto &p : m_c.phases)
            list.push_back(
                {text(p.code), titled(p.code, p.intitule), joined({period(p.debut, p.fin), text(p.objectifs)})});
        return list;
    }

    List costs() const
    {
        List list;
        for (const auto &part : aLaBordure([&]() -> Result<std::vector<PartRepartition>> {
                                    return repartitionParPhase(m_c);
                                }).value_or(std::vector<PartRepartition>{}))
            list.push_back({text(part.code),
                            phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Charge et coût de %1")).arg(text(part.code)),
                            phrase(QT_TRANSLATE_NOOP("DevisDifferences", "%1 j, %2"))
                                .arg(m_format.quantite(part.jours), m_format.montant(part.cout))});
        return list;
    }

    List deliverables() const
    {
        List list;
        for (const auto &l : m_c.livrables) {
            auto says = l.remise
                            ? phrase(QT_TRANSLATE_NOOP("DevisDifferences", "remis le %1")).arg(m_format.date(*l.remise))
                            : phrase(QT_TRANSLATE_NOOP("DevisDifferences", "sans date"));
            says += QCoreApplication::translate("DevisDifferences",
                                                QT_TRANSLATE_N_NOOP("DevisDifferences", ", plan de %n titre(s)"),
                                                nullptr, static_cast<int>(l.plan.size()));
            QStringList headings;
            for (const auto &heading : l.plan)
                headings << text(heading);
            says = joined({says, text(l.phase), headings.join(QStringLiteral(" / "))});
            list.push_back({text(l.code), titled(l.code, l.intitule), says});
        }
        return list;
    }

    List team() const
    {
        List list;
        for (const auto &m : m_c.equipe) {
            QStringList says{m_names.profil(m.profil)};
            if (!m.role.empty())
                says << text(m.role);
            says << (m.cv ? text(m.cv->titre) : phrase(QT_TRANSLATE_NOOP("DevisDifferences", "sans CV")));
            list.push_back({text(m.code), text(m.code), says.join(QStringLiteral(" · "))});
        }
        return list;
    }

    List calendar() const
    {
        List list;
        for (const auto &i : m_c.calendrier)
            list.push_back({text(i.intitule), text(i.intitule),
                            i.lieu.empty() ? period(i.debut, i.fin)
                                           : phrase(QT_TRANSLATE_NOOP("DevisDifferences", "%1, %2"))
                                                 .arg(period(i.debut, i.fin), text(i.lieu))});
        return list;
    }

    List texts() const
    {
        return {one(phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Objet")), text(m_c.objet)),
                one(phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Contexte")), text(m_c.contexte)),
                one(phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Modalités")), text(m_c.modalites)),
                one(phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Conditions")), text(m_c.conditions)),
                one(phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Mention de TVA")), text(m_c.mentionTva))};
    }

private:
    static QString text(const std::string &text) { return QString::fromStdString(text); }
    static QString joined(QStringList parts)
    {
        parts.removeAll(QString{});
        return parts.join(QStringLiteral(" · "));
    }
    static Said one(const QString &name, const QString &says) { return {name, name, says}; }
    static QString titled(const std::string &code, const std::string &title)
    {
        return phrase(QT_TRANSLATE_NOOP("DevisDifferences", "%1 — %2")).arg(text(code), text(title));
    }
    QString period(const std::optional<Date> &from, const std::optional<Date> &to) const
    {
        return phrase(QT_TRANSLATE_NOOP("DevisDifferences", "du %1 au %2"))
            .arg(from ? m_format.date(*from) : phrase(QT_TRANSLATE_NOOP("DevisDifferences", "?")),
                 to ? m_format.date(*to) : phrase(QT_TRANSLATE_NOOP("DevisDifferences", "?")));
    }

    Format m_format;
    Libelles m_names;
    const ContenuDevis &m_c;
};

} // namespace

std::vector<DevisDifference> devisDifferences(const Langage &langage, const ContenuDevis &before,
                                              const ContenuDevis &after)
{
    const Reader a{langage, before};
    const Reader b{langage, after};
    std::vector<DevisDifference> found;
    compare(found, phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Totaux")), a.totals(), b.totals());
    compare(found, phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Dates")), a.dates(), b.dates());
    compare(found, phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Lignes")), a.lines(), b.lines());
    compare(found, phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Phases")), a.phases(), b.phases());
    compare(found, phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Répartition")), a.costs(), b.costs());
    compare(found, phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Livrables")), a.deliverables(), b.deliverables());
    compare(found, phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Équipe")), a.team(), b.team());
    compare(found, phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Calendrier")), a.calendar(), b.calendar());
    compare(found, phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Textes")), a.texts(), b.texts());
    // The order of entries, a cell of the breakdown: said to differ all the same.
    if (found.empty() && before != after)
        found.push_back(
            {phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Détails")),
             phrase(QT_TRANSLATE_NOOP("DevisDifferences", "Ordre des éléments ou détail de la répartition")),
             {},
             phrase(QT_TRANSLATE_NOOP("DevisDifferences", "modifié"))});
    return found;
}

} // namespace trame::ui
