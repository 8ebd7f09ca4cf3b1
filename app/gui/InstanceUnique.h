// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <optional>

class QLocalSocket;

namespace trame {

/// One program for a person in a session: the first one listens, and those that are started later hand over what they
/// were asked to open, then end.
class InstanceUnique : public QObject
{
    Q_OBJECT

public:
    /// Programs that know each other have the same name; see `nomDeSession`. Without one they know nobody.
    explicit InstanceUnique(QString nom, QObject *parent = nullptr);

    /// The name that the programs of this person share in this session.
    [[nodiscard]] static QString nomDeSession();
    /// Hands a file over to the program that runs, or an empty path that only brings it forward. False when none runs,
    /// or it doesn't answer: then this one goes on, and listens where it can.
    [[nodiscard]] bool confier(const QString &fichier);
    /// Whether later programs hand over to this one.
    [[nodiscard]] bool ecoute() const { return m_serveur.isListening(); }

    /// What another program says, as a line: a whole path or nothing. Null for what isn't such a line.
    [[nodiscard]] static std::optional<QString> lire(const QByteArray &ligne);
    [[nodiscard]] static QByteArray ecrire(const QString &fichier);

Q_SIGNALS:
    /// A program that was started later asks for a file, or for the window alone when the path is empty.
    void demande(const QString &fichier);
    /// The same, for itself: at once.
    void entendue(const QString &fichier);

private:
    enum class Issue { Confie, Personne, Muet };
    [[nodiscard]] Issue transmettre(const QString &fichier) const;
    void accueillir();
    void entendre(QLocalSocket *prise);

    QString m_nom;
    QLocalServer m_serveur;
};

} // namespace trame
