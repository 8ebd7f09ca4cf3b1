// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/GardeFautes.h"

#include "core/storage/ActesEnregistres.h"
#include "core/storage/StorageError.h"

#include <new>

namespace trame {

bool GardeFautes::notify(QObject *receiver, QEvent *event)
{
    const auto actes = actesEnregistres();
    try {
        return QApplication::notify(receiver, event);
    } catch (const StorageError &e) {
        // Said once the event is over: a dialog inside it could run into the same fault again.
        // An act that this event recorded stays: only what was to be shown of it failed.
        const auto erreur = actesEnregistres() > actes ? enregistreNonRelu(e.erreur()) : e.erreur();
        if (m_dire)
            QMetaObject::invokeMethod(
                this, [this, erreur] { m_dire(erreur); }, Qt::QueuedConnection);
        return false;
    } catch (const std::bad_alloc &) {
        if (m_dire)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_dire({CodeErreur::MemoireEpuisee, {}, {}});
                },
                Qt::QueuedConnection);
        return false;
    }
}

} // namespace trame
