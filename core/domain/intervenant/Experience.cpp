#include "core/domain/intervenant/Experience.h"

namespace trame {

Experience experienceAu(Date debut, Date jour)
{
    if (jour < debut)
        return {};
    int annees = jour.annee() - debut.annee();
    if (debut.plusMois(12 * annees) > jour)
        --annees;
    return {annees, jour.joursDepuis(debut.plusMois(12 * annees))};
}

} // namespace trame
