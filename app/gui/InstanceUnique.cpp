// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/InstanceUnique.h"

#include "app/gui/SystemeFenetre.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QTimer>

namespace trame {

namespace {

/// Spoken by both sides; another one is as if nobody answered.
const auto salut = QByteArrayLiteral("trame 1 ");
const auto verbe = QByteArrayLiteral("ouvrir ");
const auto accord = QByteArrayLiteral("fait\n");
/// How long a program that runs may take to answer, and a stranger to say something, in milliseconds.
constexpr int attente = 3'000;
constexpr qint64 ligneAuPlus = 100'000;
constexpr int prisesAuPlus = 16;

/// Waits for a whole line; empty when none comes.
QByteArray lireLigne(QLocalSocket &prise)
{
    while (!prise.canReadLine())
        if (prise.bytesAvailable() > ligneAuPlus || !prise.waitForReadyRead(attente))
            return {};
    return prise.readLine();
}

} // namespace

InstanceUnique::InstanceUnique(QString nom, QObject *parent)
    : QObject{parent},
      m_nom{std::move(nom)}
{
    m_serveur.setSocketOptions(QLocalServer::UserAccessOption);
    m_serveur.setMaxPendingConnections(prisesAuPlus);
    connect(&m_serveur, &QLocalServer::newConnection, this, &InstanceUnique::accueillir);
    // Once the other one has its answer: a file can ask a question, and the answer would wait for it.
    connect(this, &InstanceUnique::entendue, this, &InstanceUnique::demande, Qt::QueuedConnection);
}

QString InstanceUnique::nomDeSession()
{
    const auto empreinte =
        QCryptographicHash::hash(sessionDuSysteme().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const auto nom = QStringLiteral("trame-") + QString::fromLatin1(empreinte);
#ifdef Q_OS_WIN
    return nom; // Of a pipe, which stands in no folder.
#else
    // Where others could put a socket of theirs, none is trusted.
    const auto prive = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return prive.isEmpty() ? QString{} : QDir{prive}.filePath(nom);
#endif
}

QByteArray InstanceUnique::ecrire(const QString &fichier)
{
    return verbe + fichier.toUtf8().toPercentEncoding() + '\n';
}

std::optional<QString> InstanceUnique::lire(const QByteArray &ligne)
{
    if (!ligne.startsWith(verbe) || !ligne.endsWith('\n') || ligne.size() > ligneAuPlus)
        return std::nullopt;
    QStringDecoder lecteur{QStringDecoder::Utf8};
    const QString chemin = lecteur(QByteArray::fromPercentEncoding(ligne.mid(verbe.size()).chopped(1)));
    if (lecteur.hasError() || chemin.contains(QChar::Null))
        return std::nullopt;
    if (!chemin.isEmpty() && !QDir::isAbsolutePath(chemin))
        return std::nullopt;
    return chemin;
}

InstanceUnique::Issue InstanceUnique::transmettre(const QString &fichier) const
{
    QLocalSocket prise;
    prise.connectToServer(m_nom);
    if (!prise.waitForConnected(attente))
        return prise.error() == QLocalSocket::ServerNotFoundError
                       || prise.error() == QLocalSocket::ConnectionRefusedError
                   ? Issue::Personne
                   : Issue::Muet;
    const auto bonjour = lireLigne(prise);
    if (!bonjour.startsWith(salut))
        return Issue::Muet;
    cederPremierPlan(bonjour.mid(salut.size()).trimmed().toLongLong());
    prise.write(ecrire(fichier));
    prise.flush();
    return lireLigne(prise) == accord ? Issue::Confie : Issue::Muet;
}

bool InstanceUnique::confier(const QString &fichier)
{
    if (m_nom.isEmpty())
        return false;
    // Two that start at once ask one after the other, so that one of them finds the other.
    QLockFile porte{QDir::temp().absoluteFilePath(m_nom + QStringLiteral(".porte"))};
    porte.tryLock(attente);
    const auto issue = transmettre(fichier);
    if (issue == Issue::Personne) {
        // What a program that ended badly left. One that doesn't answer keeps its own.
        QLocalServer::removeServer(m_nom);
        m_serveur.listen(m_nom);
    }
    return issue == Issue::Confie;
}

void InstanceUnique::accueillir()
{
    while (auto *prise = m_serveur.nextPendingConnection()) {
        connect(prise, &QLocalSocket::disconnected, prise, &QObject::deleteLater);
        // Those that are heard are the server's children.
        if (m_serveur.findChildren<QLocalSocket *>().size() > prisesAuPlus) {
            prise->abort();
            continue;
        }
        prise->setReadBufferSize(ligneAuPlus + 1);
        connect(prise, &QLocalSocket::readyRead, this, [this, prise] { entendre(prise); });
        // Whoever says nothing isn't waited for.
        auto *patience = new QTimer{prise};
        connect(patience, &QTimer::timeout, prise, &QLocalSocket::abort);
        patience->start(attente);
        prise->write(salut + QByteArray::number(QCoreApplication::applicationPid()) + '\n');
    }
}

void InstanceUnique::entendre(QLocalSocket *prise)
{
    if (!prise->canReadLine()) {
        if (prise->bytesAvailable() > ligneAuPlus)
            prise->abort();
        return;
    }
    const auto fichier = lire(prise->readLine());
    prise->disconnect(this);
    if (!fichier) {
        prise->abort();
        return;
    }
    prise->write(accord);
    prise->disconnectFromServer();
    Q_EMIT entendue(*fichier);
}

} // namespace trame
