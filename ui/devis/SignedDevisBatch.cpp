// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/SignedDevisBatch.h"

#include "core/usecases/Bordure.h"
#include "core/usecases/devis/DossierLoader.h"
#include "ui/common/Dialogs.h"
#include "ui/devis/DevisDocuments.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"
#include "ui/workspace/PagesPrinter.h"

#include <QDir>
#include <QProgressDialog>

#include <optional>

namespace trame::ui {

bool SignedDevisBatch::each(const QString &label, const std::function<Result<void>(const DossierDevis &)> &act)
{
    const auto total = static_cast<int>(m_names.size());
    QProgressDialog progress{label, tr("&Interrompre"), 0, total, m_parent};
    progress.setWindowModality(Qt::WindowModal);
    progress.setWindowTitle(label);
    m_unsigned = 0;
    for (int i = 0; i < total; ++i) {
        progress.setValue(i);
        if (progress.wasCanceled()) {
            m_interrupted = true;
            return false;
        }
        const auto done = aLaBordure([&]() -> Result<void> {
            const auto dossier =
                DossierLoader{m_espace.session.base()}.parNom(m_names[static_cast<std::size_t>(i)], {});
            if (!dossier)
                return tl::unexpected{dossier.error()};
            if (DevisDocuments::usual(*dossier) == DevisForm::Signed)
                return act(*dossier);
            ++m_unsigned;
            return {};
        });
        if (!done) {
            m_espace.dialogs.error(
                errorReport(m_espace.langage, tr("Les devis signés n’ont pas tous été produits"), done.error()));
            return false;
        }
    }
    return true;
}

void SignedDevisBatch::print()
{
    const DevisDocuments documents{m_espace};
    std::optional<PagesPeintes> bundle;
    int foreign = 0;
    const bool all = each(tr("Composition des devis signés"), [&](const DossierDevis &dossier) -> Result<void> {
        auto pages = documents.pages(dossier, DevisForm::Signed);
        if (!pages)
            return tl::unexpected{pages.error()};
        if (!*pages)
            ++foreign;
        else if (bundle)
            bundle->ajouter(**std::move(pages));
        else
            bundle.emplace(**std::move(pages));
        return {};
    });
    if (!all)
        return;
    const auto came =
        tr("%n devis signé(s) renvoyé(s) en PDF par le bénéficiaire, que Trame ne peint pas : enregistrez "
           "les devis signés dans un dossier, et imprimez ces PDF depuis votre visionneuse.",
           nullptr, foreign);
    if (!bundle) {
        m_espace.dialogs.warn(
            {tr("Rien à imprimer"), foreign > 0 ? came : tr("Aucun devis signé parmi les demandes choisies."), {}});
        return;
    }
    if (foreign == 0
        || m_espace.dialogs.confirm({tr("Imprimer les autres devis signés ?"), came, tr("&Imprimer les autres")}))
        PagesPrinter::offer(m_espace, *bundle, tr("Devis signés"), m_parent);
}

QString SignedDevisBatch::save()
{
    const auto folder = m_espace.dialogs.openFolder({tr("Enregistrer les devis signés dans un dossier")});
    if (folder.isEmpty())
        return {};
    int written = 0;
    const bool all = each(tr("Enregistrement des devis signés"), [&](const DossierDevis &dossier) -> Result<void> {
        const auto document = DevisDocuments{m_espace}.pdf(dossier, DevisForm::Signed);
        if (!document)
            return tl::unexpected{document.error()};
        const auto put = m_espace.desk.addPdf(*document, folder, DevisDocuments::fileName(dossier, DevisForm::Signed));
        if (!put)
            return tl::unexpected{put.error()};
        ++written;
        return {};
    });
    if (written == 0)
        return all ? tr("Aucun devis signé parmi les demandes choisies.") : QString{};
    auto told =
        tr("%n devis signé(s) enregistré(s) dans « %1 ».", nullptr, written).arg(QDir::toNativeSeparators(folder));
    if (m_interrupted)
        told += QLatin1Char{' '} + tr("Interrompu avant la fin.");
    else if (m_unsigned > 0)
        told += QLatin1Char{' '} + tr("%n devis sans signature laissé(s) de côté.", nullptr, m_unsigned);
    return told;
}

} // namespace trame::ui
