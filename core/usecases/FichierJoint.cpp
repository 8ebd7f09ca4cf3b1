// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/FichierJoint.h"

namespace trame {

std::string typeMime(std::string_view contenu)
{
    if (contenu.starts_with("%PDF-"))
        return "application/pdf";
    if (contenu.starts_with("\x89PNG"))
        return "image/png";
    if (contenu.starts_with("\xFF\xD8\xFF"))
        return "image/jpeg";
    return std::string{typeInconnu};
}

} // namespace trame
