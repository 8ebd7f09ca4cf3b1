// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QDialog>
#include <QTimer>
#include <catch2/catch.hpp>

#include <functional>

namespace trame::test {

/// Does something with the dialog that is about to open, as a person would.
inline void whenOpen(const std::function<void(QDialog &)> &act)
{
    QTimer::singleShot(0, [act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        act(*dialog);
    });
}

} // namespace trame::test
