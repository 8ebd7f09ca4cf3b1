// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "core/text/Langage.h"
#include "ui/common/Tokens.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace trame::ui {

class FindingEntry;

/// The colour of a weight.
[[nodiscard]] Tone toneOf(Gravite gravite);

/// How findings stand: beside the work, on a card, or as remarks under what they are about.
enum class FindingsSize { Panel, Card, Note };

/// What the rules say, the heaviest first, each with its weight, its sentence and its article. Whatever shows findings
/// shows them by this; without any, and with nothing to say of it, it takes no room.
class FindingsView : public QWidget
{
    Q_OBJECT
public:
    /// How a finding is mended: «aller aux lignes»; nothing where that goes without saying.
    using Way = std::function<QString(const Constat &finding)>;

    FindingsView(const Langage &langage, FindingsSize size, QWidget *parent = nullptr);

    /// Findings lead to what mends them: `wanted` is emitted by a click or Enter.
    void setWay(Way way) { m_way = std::move(way); }
    /// `conform` is what is right: said where nothing is wrong, and in a panel after what is.
    void setFindings(std::vector<Constat> findings, const QString &conform = {});
    [[nodiscard]] const std::vector<Constat> &findings() const { return m_findings; }

Q_SIGNALS:
    void wanted(const trame::Constat &finding);

private:
    FindingEntry *entry(std::size_t place);
    void add(const Constat &finding, std::size_t place);

    const Langage &m_langage;
    FindingsSize m_size;
    Way m_way;
    std::vector<Constat> m_findings;
    QVBoxLayout *m_column;
    std::vector<FindingEntry *> m_entries;
};

} // namespace trame::ui
