// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/Reversibilite.h"
#include "core/storage/Sauvegarde.h"
#include "core/storage/StorageError.h"
#include "core/storage/Verification.h"
#include "tests/storage/FichierAncien.h"
#include "tests/support/Dates.h"
#include "tests/support/Octets.h"

#include <sys/mount.h>

using namespace trame;
using namespace trame::test;

namespace {

/// A disk of two megabytes. Only root can make one: elsewhere the test says so and checks nothing.
class PetitDisque
{
public:
    PetitDisque()
    {
        m_monte = mount("tmpfs", m_dossier.dossier().c_str(), "tmpfs", 0, "size=2m") == 0;
        if (!m_monte)
            WARN("no disk could be mounted: not tested");
    }
    ~PetitDisque()
    {
        if (m_monte)
            umount2(m_dossier.dossier().c_str(), MNT_DETACH);
    }
    PetitDisque(const PetitDisque &) = delete;
    PetitDisque &operator=(const PetitDisque &) = delete;

    [[nodiscard]] bool monte() const { return m_monte; }
    [[nodiscard]] std::string chemin(const std::string &nom = "accord été.trame") const
    {
        return m_dossier.chemin(nom);
    }
    [[nodiscard]] std::string dossier() const { return m_dossier.dossier(); }
    /// Leaves that many bytes free.
    void remplir(qint64 libres) const
    {
        QFile lest{QString::fromStdString(chemin("lest"))};
        REQUIRE(lest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (lest.write(QByteArray(4096, 'x')) == 4096) {
        }
        REQUIRE(lest.resize(lest.size() - libres));
    }

private:
    FichierTemporaire m_dossier;
    bool m_monte = false;
};

CodeErreur codeDe(const std::function<void()> &acte)
{
    try {
        acte();
    } catch (const StorageError &e) {
        return e.erreur().code;
    }
    FAIL("it went through");
    return {};
}

bool intact(Database &base)
{
    return Verification::tout(base, [](const auto &, auto, auto) {}).empty();
}

} // namespace

TEST_CASE("a disk that fills up while Trame writes is told as such, and the file is as it was", "[ref-b]")
{
    const PetitDisque disque;
    if (!disque.monte())
        return;
    const FixedClock clock{le("2026-11-24")};
    const auto session = Session::creer(disque.chemin(), moi, clock);
    REQUIRE(session);
    auto &base = (*session)->base();
    ecrireCompteur(**session, "P", 1);
    disque.remplir(128 * 1024);
    CHECK(codeDe([&] {
              Transaction t{**session, Transaction::Detail::Nombre};
              for (int i = 0; i < 20'000; ++i)
                  Ligne{"compteur"}.texte("prefixe", std::to_string(i)).entier("dernier", i).insererVersionnee(t);
              t.commit("essai", "plein");
          })
          == CodeErreur::DisquePlein);
    CHECK(base.entier("SELECT count(*) FROM compteur") == 1);
    CHECK(base.entier("SELECT count(*) FROM journal") == 1);
    CHECK(intact(base));
    QFile::remove(QString::fromStdString(disque.chemin("lest")));
    ecrireCompteur(**session, "Q", 2);
    CHECK(base.entier("SELECT count(*) FROM compteur") == 2);
}

TEST_CASE("on a full disk a copy, an import and an export leave nothing, and say why", "[ref-b]")
{
    const PetitDisque disque;
    if (!disque.monte())
        return;
    const FixedClock clock{le("2026-11-24")};
    Essai ailleurs;
    creerFichierAncien(ailleurs.fichier.chemin(), clock, 1000);
    const auto archive = ailleurs.fichier.chemin("tout.zip");
    Database base{ailleurs.fichier.chemin(), Database::Mode::Lecture};
    REQUIRE(Reversibilite::exporter(base, archive));
    disque.remplir(8 * 1024);
    const auto copie = Sauvegarde::copier(base, disque.chemin());
    REQUIRE_FALSE(copie);
    CHECK(copie.error().code == CodeErreur::DisquePlein);
    const auto importe = Reversibilite::importer(archive, disque.chemin());
    REQUIRE_FALSE(importe);
    CHECK(importe.error().code == CodeErreur::DisquePlein);
    const auto exporte = Reversibilite::exporter(base, disque.chemin("x.zip"));
    REQUIRE_FALSE(exporte);
    CHECK(exporte.error().code == CodeErreur::DisquePlein);
    CHECK(contenuDe(disque.dossier()) == QStringList{QStringLiteral("lest")});
}

TEST_CASE("on a full disk a file of schema 1 isn't migrated, since it can't be copied", "[ref-b]")
{
    const PetitDisque disque;
    if (!disque.monte())
        return;
    const FixedClock clock{le("2026-11-24")};
    creerFichierAncien(disque.chemin(), clock, 500);
    disque.remplir(64 * 1024);
    const auto session = Session::ouvrir(disque.chemin(), Database::Mode::Ecriture, moi, clock);
    REQUIRE_FALSE(session);
    CHECK(session.error().code == CodeErreur::DisquePlein);
    CHECK(contenuDe(disque.dossier()) == QStringList{QStringLiteral("accord été.trame"), QStringLiteral("lest")});
    Database base{disque.chemin(), Database::Mode::Lecture};
    CHECK(Migrator::version(base) == 1);
    CHECK(intact(base));
}
