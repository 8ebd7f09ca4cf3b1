// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/storage/StorageError.h"

#include <stdexcept>

namespace trame {

/// The border of the use cases: runs one intention, and turns a storage fault or an amount too large to
/// be computed into an error. The transaction inside has been rolled back by then.
template <class Intention>
auto aLaBordure(Intention intention) -> decltype(intention())
{
    try {
        return intention();
    } catch (const StorageError &e) {
        return tl::unexpected<Erreur>{e.erreur()};
    } catch (const std::overflow_error &) {
        return echec(CodeErreur::DepassementDeCapacite);
    }
}

} // namespace trame
