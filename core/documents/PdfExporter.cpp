// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/PdfExporter.h"

#include "core/documents/composer/PageFlow.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QHashSeed>
#include <QMutex>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace trame {

namespace {

/// Qt keeps the fonts of a PDF in a QHash and writes them in its order, which a random seed changes from one run
/// to the next: a fixed seed while painting makes the order the same each time.
class GraineFixe
{
public:
    GraineFixe()
        : m_verrou{&verrou()}
    {
        QHashSeed::setDeterministicGlobalSeed();
    }
    ~GraineFixe() { QHashSeed::resetRandomGlobalSeed(); }
    GraineFixe(const GraineFixe &) = delete;
    GraineFixe &operator=(const GraineFixe &) = delete;

private:
    static QMutex &verrou()
    {
        static QMutex mutex;
        return mutex;
    }
    QMutexLocker<QMutex> m_verrou;
};

QByteArray sha256(const QByteArray &octets)
{
    return QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex();
}

void configurer(QPdfWriter &writer, const MetadonneesPdf &metadonnees)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(PageGeometry::resolution);
    writer.setPageLayout({QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{}});
    writer.setTitle(metadonnees.titre);
    writer.setCreator(QStringLiteral("Trame"));
    writer.setDocumentXmpMetadata(paquetXmp(metadonnees));
}

} // namespace

Result<DocumentPdf> rendrePdf(const MetadonneesPdf &metadonnees, const PageFrame &cadre, const Composition &composition)
{
    const GraineFixe graine;
    PageFlow compte{composition.typography(), cadre};
    composition.place(compte);

    auto propres = metadonnees;
    propres.titre = composition.typography().printable(metadonnees.titre);
    QByteArray octets;
    {
        QBuffer tampon{&octets};
        tampon.open(QIODevice::WriteOnly);
        QPdfWriter writer{&tampon};
        configurer(writer, propres);
        QPainter painter;
        if (!painter.begin(&writer))
            return echec(CodeErreur::DocumentNonProduit, {std::string{"QPdfWriter"}});
        painter.setRenderHint(QPainter::LosslessImageRendering);
        const auto tourner = [&writer] { writer.newPage(); };
        PageFlow pages{composition.typography(), cadre, painter, tourner, compte.page()};
        composition.place(pages);
        painter.end();
    }
    auto reproductible = rendreReproductible(std::move(octets), metadonnees.instant);
    if (!reproductible)
        return tl::unexpected{reproductible.error()};
    return DocumentPdf{*reproductible, sha256(*reproductible), compte.page()};
}

Result<void> ecrirePdf(const DocumentPdf &document, const Destination &destination)
{
    return writeOutput(destination, document.octets);
}

} // namespace trame
