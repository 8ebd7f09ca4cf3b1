// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/DocumentPdf.h"
#include "tests/support/FichierTemporaire.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QThread>

namespace trame::test {

/// What a program answers; a program that can't be run fails the test.
struct Reponse {
    int code = -1;
    QString sortie;
};

#ifdef Q_OS_WIN
/// The readers of PDF are Debian's: who tries Windows' programs runs them, asked through a folder (essayer.sh).
inline Reponse lancer(const QString &programme, const QStringList &arguments)
{
    static int demandes = 0;
    const auto base = QStringLiteral("%1/%2").arg(qEnvironmentVariable("TRAME_RELAIS")).arg(++demandes);
    QFile demande{base};
    REQUIRE(demande.open(QIODevice::WriteOnly));
    demande.write((QStringList{programme} + arguments).join(QLatin1Char{'\n'}).toUtf8() + '\n');
    demande.close();
    REQUIRE(demande.rename(base + QStringLiteral(".demande")));
    QFile reponse{base + QStringLiteral(".reponse")};
    for (int i = 0; i < 12'000 && !reponse.exists(); ++i)
        QThread::msleep(10);
    REQUIRE(reponse.open(QIODevice::ReadOnly));
    const int code = reponse.readLine().trimmed().toInt();
    return {code, QString::fromUtf8(reponse.readAll())};
}
#else
inline Reponse lancer(const QString &programme, const QStringList &arguments)
{
    QProcess processus;
    processus.setProcessChannelMode(QProcess::MergedChannels);
    processus.start(programme, arguments);
    REQUIRE(processus.waitForFinished(120'000));
    return {processus.exitCode(), QString::fromUtf8(processus.readAll())};
}
#endif

/// Whether a line of pdffonts says that the font is in the file and that its text can be read back.
inline bool incorporee(const QString &ligne)
{
    static const QRegularExpression forme{QStringLiteral("yes +(yes|no) +yes +\\d")};
    return ligne.contains(forme);
}

/// A PDF read back by programs that aren't ours.
class LecturePdf
{
public:
    explicit LecturePdf(const DocumentPdf &document)
        : m_chemin{QString::fromStdString(m_dossier.chemin("lu.pdf"))}
    {
        QFile fichier{m_chemin};
        REQUIRE(fichier.open(QIODevice::WriteOnly));
        REQUIRE(fichier.write(document.octets) == document.octets.size());
    }

    [[nodiscard]] const QString &chemin() const { return m_chemin; }
    /// The text of all pages, with plain spaces.
    [[nodiscard]] QString texte() const { return lire({m_chemin, QStringLiteral("-")}); }
    /// The text page by page.
    [[nodiscard]] QStringList pages() const
    {
        auto pages = texte().split(QLatin1Char{'\f'});
        if (!pages.isEmpty() && pages.back().trimmed().isEmpty())
            pages.removeLast();
        return pages;
    }
    [[nodiscard]] QString informations() const { return lancer(QStringLiteral("pdfinfo"), {m_chemin}).sortie; }
    [[nodiscard]] QString polices() const { return lancer(QStringLiteral("pdffonts"), {m_chemin}).sortie; }
    [[nodiscard]] Reponse verification() const
    {
        return lancer(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_chemin});
    }

private:
    [[nodiscard]] static QString lire(QStringList arguments)
    {
        arguments = QStringList{QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8")} + arguments;
        auto texte = lancer(QStringLiteral("pdftotext"), arguments).sortie;
        return texte.replace(QChar{0x00A0}, QLatin1Char{' '}).replace(QChar{0x202F}, QLatin1Char{' '});
    }

    FichierTemporaire m_dossier;
    QString m_chemin;
};

} // namespace trame::test
