// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "core/text/Langage.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace trame::ui {

/// Findings under what they are about: each with its title, its sentence and its article. Takes no room without any.
class ConstatNotes : public QWidget
{
    Q_OBJECT
public:
    explicit ConstatNotes(const Langage &langage, QWidget *parent = nullptr);

    void setConstats(const std::vector<Constat> &constats);

private:
    const Langage &m_langage;
    QVBoxLayout *m_column;
};

} // namespace trame::ui
