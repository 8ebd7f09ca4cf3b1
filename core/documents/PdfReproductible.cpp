// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/PdfReproductible.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace trame {

namespace {

constexpr qsizetype longueurEntree = 20;

tl::unexpected<Erreur> nonProduit(const char *detail)
{
    return echec(CodeErreur::DocumentNonProduit, {std::string{detail}});
}

/// D:AAAAMMJJhhmmssZ
QByteArray datePdf(const std::string &instant)
{
    auto chiffres = QByteArray::fromStdString(instant);
    for (const char separateur : {'-', ':', 'T', 'Z'})
        chiffres.replace(QByteArray(1, separateur), QByteArray{});
    return "D:" + chiffres + "Z";
}

qsizetype debutXref(const QByteArray &pdf)
{
    const auto place = pdf.lastIndexOf("startxref\n");
    if (place < 0)
        return -1;
    const auto debut = place + qsizetype{10};
    bool nombre = false;
    const auto xref = pdf.mid(debut, pdf.indexOf('\n', debut) - debut).toLongLong(&nombre);
    return nombre && pdf.mid(xref, 5) == "xref\n" ? qsizetype{xref} : -1;
}

/// Qt writes its local time, with an offset whose length varies: the offsets that come after move with it.
bool remplacerDate(QByteArray &pdf, const QByteArray &date)
{
    const auto cle = pdf.lastIndexOf("/CreationDate");
    const auto debut = cle < 0 ? -1 : pdf.indexOf('(', cle) + 1;
    const auto fin = debut <= 0 ? -1 : pdf.indexOf(')', debut);
    const auto xref = debutXref(pdf);
    if (fin < 0 || xref < 0)
        return false;
    const auto decalage = date.size() - (fin - debut);
    auto entree = pdf.indexOf('\n', xref + 5) + 1;
    for (; entree > 0 && entree + longueurEntree <= pdf.size() && pdf.at(entree + 10) == ' ';
         entree += longueurEntree) {
        const auto place = pdf.mid(entree, 10).toLongLong();
        if (place > debut)
            pdf.replace(entree, 10, QByteArray::number(place + decalage).rightJustified(10, '0'));
    }
    const auto place = pdf.lastIndexOf("startxref\n") + 10;
    const auto apres = xref > debut ? xref + decalage : xref;
    pdf.replace(place, pdf.indexOf('\n', place) - place, QByteArray::number(apres));
    pdf.replace(debut, fin - debut, date);
    return true;
}

/// Both halves of the /ID, if there is one, become the hash of what the file holds.
void remplacerIdentifiant(QByteArray &pdf)
{
    static const QRegularExpression forme{QStringLiteral("/ID\\s*\\[\\s*<([0-9a-fA-F]+)>\\s*<([0-9a-fA-F]+)>")};
    const auto queue = pdf.lastIndexOf("trailer");
    if (queue < 0)
        return;
    const auto trouve = forme.match(QString::fromLatin1(pdf.mid(queue)));
    if (!trouve.hasMatch())
        return;
    for (const int groupe : {1, 2})
        pdf.replace(queue + trouve.capturedStart(groupe), trouve.capturedLength(groupe),
                    QByteArray(trouve.capturedLength(groupe), '0'));
    const auto somme = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex();
    for (const int groupe : {1, 2})
        pdf.replace(queue + trouve.capturedStart(groupe), trouve.capturedLength(groupe),
                    somme.leftJustified(trouve.capturedLength(groupe), '0', true));
}

} // namespace

QByteArray paquetXmp(const MetadonneesPdf &metadonnees)
{
    const auto instant = QString::fromStdString(metadonnees.instant);
    const auto rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const auto dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const auto xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const auto pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
    const auto pdfaid = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
    QByteArray paquet;
    QXmlStreamWriter xml{&paquet};
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    const auto description = [&](const QString &espace, const QString &prefixe) {
        xml.writeStartElement(rdf, QStringLiteral("Description"));
        // On the description itself: readers look for it there.
        xml.writeNamespace(espace, prefixe);
        xml.writeAttribute(rdf, QStringLiteral("about"), {});
    };
    description(dc, QStringLiteral("dc"));
    xml.writeStartElement(dc, QStringLiteral("title"));
    xml.writeStartElement(rdf, QStringLiteral("Alt"));
    xml.writeStartElement(rdf, QStringLiteral("li"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(metadonnees.titre);
    for (int i = 0; i < 4; ++i)
        xml.writeEndElement();
    description(xmp, QStringLiteral("xmp"));
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), QStringLiteral("Trame"));
    for (const auto &nom : {QStringLiteral("CreateDate"), QStringLiteral("ModifyDate"), QStringLiteral("MetadataDate")})
        xml.writeTextElement(xmp, nom, instant);
    xml.writeEndElement();
    description(pdf, QStringLiteral("pdf"));
    xml.writeTextElement(pdf, QStringLiteral("Producer"), QStringLiteral("Qt ") + QLatin1String{qVersion()});
    xml.writeEndElement();
    description(pdfaid, QStringLiteral("pdfaid"));
    xml.writeTextElement(pdfaid, QStringLiteral("part"), QStringLiteral("1"));
    xml.writeTextElement(pdfaid, QStringLiteral("conformance"), QStringLiteral("B"));
    xml.writeEndDocument();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return paquet;
}

Result<QByteArray> rendreReproductible(QByteArray pdf, const std::string &instant)
{
    // Invalid until proved to be in the form the XMP packet wants.
    if (!QDateTime::fromString(QString::fromStdString(instant), Qt::ISODate).isValid() || instant.size() != 20)
        return echec(CodeErreur::DateInvalide, {instant});
    if (!pdf.startsWith("%PDF-") || !pdf.trimmed().endsWith("%%EOF") || debutXref(pdf) < 0)
        return nonProduit("%%EOF");
    if (!remplacerDate(pdf, datePdf(instant)) || debutXref(pdf) < 0)
        return nonProduit("/CreationDate");
    remplacerIdentifiant(pdf);
    return pdf;
}

} // namespace trame
