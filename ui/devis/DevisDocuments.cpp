// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/DevisDocuments.h"

#include "core/documents/DevisDocument.h"
#include "core/usecases/Bordure.h"
#include "ui/common/Dialogs.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"
#include "ui/workspace/PagesPrinter.h"

#include <QCoreApplication>

namespace trame::ui {

namespace {

QString phrase(const char *text)
{
    return QCoreApplication::translate("DevisDocuments", text);
}

} // namespace

DevisForm DevisDocuments::usual(const DossierDevis &dossier)
{
    const auto &version = dossier.version;
    return version.etat == EtatDevis::Valide && version.reponse ? DevisForm::Signed : DevisForm::Issued;
}

QString DevisDocuments::fileName(const DossierDevis &dossier, DevisForm form)
{
    const auto name =
        QStringLiteral("%1-v%2").arg(QString::fromStdString(dossier.devis.nom())).arg(dossier.version.numero);
    return form == DevisForm::Signed ? phrase(QT_TRANSLATE_NOOP("DevisDocuments", "%1-signe.pdf")).arg(name)
                                     : name + QStringLiteral(".pdf");
}

Result<DocumentPdf> DevisDocuments::pdf(const DossierDevis &dossier, DevisForm form) const
{
    return aLaBordure(
        [&] { return form == DevisForm::Signed ? m_espace.desk.signedDevis(dossier) : m_espace.desk.devis(dossier); });
}

Result<std::optional<PagesPeintes>> DevisDocuments::pages(const DossierDevis &dossier, DevisForm form) const
{
    return aLaBordure([&]() -> Result<std::optional<PagesPeintes>> {
        auto printable =
            form == DevisForm::Signed
                ? m_espace.desk.signedPrintable(dossier)
                : m_espace.desk.printable(dossier).map([](DevisImprimable p) { return std::optional{std::move(p)}; });
        if (!printable)
            return tl::unexpected{printable.error()};
        if (!*printable)
            return std::optional<PagesPeintes>{};
        auto composed = composerDevis(**printable);
        if (!composed)
            return tl::unexpected{composed.error()};
        return std::optional{*std::move(composed)};
    });
}

void DevisDocuments::tell(const QString &title, const Erreur &erreur) const
{
    m_espace.dialogs.error(errorReport(m_espace.langage, title, erreur));
}

bool DevisDocuments::show(const DossierDevis &dossier, DevisForm form) const
{
    const auto document = pdf(dossier, form);
    if (!document) {
        tell(form == DevisForm::Signed
                 ? phrase(QT_TRANSLATE_NOOP("DevisDocuments", "Le devis signé n’a pas été produit"))
                 : phrase(QT_TRANSLATE_NOOP("DevisDocuments", "Le document n’a pas été produit")),
             document.error());
        return false;
    }
    const auto shown = m_espace.desk.showPdf(*document, fileName(dossier, form));
    if (!shown)
        tell(phrase(QT_TRANSLATE_NOOP("DevisDocuments", "Le document ne s’ouvre pas")), shown.error());
    return shown.has_value();
}

bool DevisDocuments::print(const DossierDevis &dossier, DevisForm form, QWidget *parent) const
{
    auto found = pages(dossier, form);
    const auto title = QString::fromStdString(dossier.devis.nom());
    if (!found)
        return PagesPrinter::offer(m_espace, tl::unexpected{found.error()}, title, parent);
    if (*found)
        return PagesPrinter::offer(m_espace, **found, title, parent);
    const bool wanted = m_espace.dialogs.confirm(
        {phrase(QT_TRANSLATE_NOOP("DevisDocuments", "Imprimer depuis la visionneuse ?")),
         phrase(QT_TRANSLATE_NOOP("DevisDocuments",
                                  "Le devis signé est le PDF que le bénéficiaire a renvoyé. Trame le garde tel quel et "
                                  "ne le peint pas lui-même : il s’ouvre dans la visionneuse de PDF de ce poste, d’où "
                                  "il s’imprime.")),
         phrase(QT_TRANSLATE_NOOP("DevisDocuments", "&Ouvrir le devis signé"))});
    return wanted && show(dossier, form);
}

} // namespace trame::ui
