// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace trame {

/// A mission told without what identifies the person: a duration in place of dates.
struct MissionCv {
    std::string duree;    ///< «18 mois».
    std::string contexte; ///< «collectivité de 300 000 habitants».
    std::string role;
    std::string travaux;
    friend bool operator==(const MissionCv &, const MissionCv &) = default;
};

/// The CV that goes with a devis (CCTP 6.6.5): a code stands for the person.
struct CvAnonymise {
    std::string titre; ///< «Consultante en stratégie de données».
    std::string resume;
    std::vector<std::string> formations;
    std::vector<std::string> competences;
    std::vector<std::string> certifications;
    std::vector<std::string> langues;
    std::vector<MissionCv> missions;
    friend bool operator==(const CvAnonymise &, const CvAnonymise &) = default;
};

} // namespace trame
