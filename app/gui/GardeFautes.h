// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <QApplication>

#include <functional>

namespace trame {

/// The application object of Qt, which catches what no page has caught: a fault of the storage is said in words, and
/// the window lives on.
class GardeFautes : public QApplication
{
    Q_OBJECT

public:
    GardeFautes(int &argc, char **argv)
        : QApplication{argc, argv}
    {
    }

    /// Who says the faults from now on.
    void surveiller(std::function<void(const Erreur &)> dire) { m_dire = std::move(dire); }
    bool notify(QObject *receiver, QEvent *event) override;

private:
    std::function<void(const Erreur &)> m_dire;
};

} // namespace trame
