// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/json/DevisJson.h"
#include "ui/workspace/Desk.h"

#include <QJsonDocument>

namespace trame::test {

/// A desk that does what a test says. What a test doesn't say throws when it is asked for.
class ScriptedDesk : public ui::Desk
{
public:
    ScriptedDesk() = default;

    std::function<Result<std::string>(const DossierDevis &)> onRender;
    std::function<Result<DocumentPdf>(const DossierDevis &)> onDevis;
    std::function<Result<DocumentPdf>(const DossierDevis &)> onSignedDevis;
    std::function<Result<DocumentPdf>(const DossierCommande &)> onOrder;
    std::function<Result<DevisImprimable>(const DossierDevis &)> onPrintable;
    std::function<Result<std::optional<DevisImprimable>>(const DossierDevis &)> onSignedPrintable;
    std::function<Result<PagesPeintes>(const DossierCommande &)> onOrderPages;
    std::function<bool(const PagesPeintes &, const QString &, QWidget *)> onPrint;
    std::function<Result<void>(const DocumentPdf &, const QString &)> onShowPdf;
    std::function<Result<void>(const QString &, const QString &, const QString &, const DocumentPdf &, const QString &)>
        onDraftEmail;
    std::function<Result<void>(const DocumentPdf &, const QString &)> onWritePdf;
    std::function<Result<QString>(const DocumentPdf &, const QString &, const QString &)> onAddPdf;
    std::function<Result<void>(const QString &, const QStringList &, int, const std::function<QStringList(int)> &)>
        onWriteCsv;
    std::function<tl::expected<std::vector<LigneBpu>, std::vector<Erreur>>(const QString &)> onReadBpu;

    [[nodiscard]] Result<std::string> render(const DossierDevis &d) const override { return onRender(d); }
    [[nodiscard]] Result<DocumentPdf> devis(const DossierDevis &d) const override { return onDevis(d); }
    [[nodiscard]] Result<DocumentPdf> signedDevis(const DossierDevis &d) const override { return onSignedDevis(d); }
    [[nodiscard]] Result<DocumentPdf> order(const DossierCommande &c) const override { return onOrder(c); }
    [[nodiscard]] Result<DevisImprimable> printable(const DossierDevis &d) const override { return onPrintable(d); }
    [[nodiscard]] Result<std::optional<DevisImprimable>> signedPrintable(const DossierDevis &d) const override
    {
        return onSignedPrintable(d);
    }
    [[nodiscard]] Result<PagesPeintes> orderPages(const DossierCommande &c) const override { return onOrderPages(c); }
    bool print(const PagesPeintes &pages, const QString &title, QWidget *parent) const override
    {
        return onPrint(pages, title, parent);
    }
    Result<void> showPdf(const DocumentPdf &document, const QString &name) const override
    {
        return onShowPdf(document, name);
    }
    Result<void> draftEmail(const QString &to, const QString &subject, const QString &body, const DocumentPdf &document,
                            const QString &name) const override
    {
        return onDraftEmail(to, subject, body, document, name);
    }
    Result<void> writePdf(const DocumentPdf &document, const QString &path) const override
    {
        return onWritePdf(document, path);
    }
    Result<QString> addPdf(const DocumentPdf &document, const QString &folder, const QString &name) const override
    {
        return onAddPdf(document, folder, name);
    }
    Result<void> writeCsv(const QString &path, const QStringList &titles, int rows,
                          const std::function<QStringList(int)> &row) const override
    {
        return onWriteCsv(path, titles, rows, row);
    }
    [[nodiscard]] tl::expected<std::vector<LigneBpu>, std::vector<Erreur>> readBpu(const QString &path) const override
    {
        return onReadBpu(path);
    }
    [[nodiscard]] QJsonObject toJson(const ContenuDevis &contenu) const override { return DevisJson::ecrire(contenu); }
    [[nodiscard]] Result<SaisieDevis> fromJson(const QJsonObject &json) const override
    {
        return DevisJson::lireEnCours(QJsonDocument{json}.toJson());
    }
};

} // namespace trame::test
