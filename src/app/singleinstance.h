// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QObject>

namespace app {

/// One window for each account of a person: the first start takes the account, and a later one asks it to show itself.
/// What is shared is a socket that only this person may use; one that a crash left behind is taken over.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        First,  ///< the account is ours; later starts are told by raiseAsked()
        Raised, ///< another window has it and shows itself
        Alone,  ///< neither can be found out: there is no place for the socket, or what has it does not answer
    };

    /// @p settingsFile tells apart those who work with settings of their own; nothing is read from it.
    explicit SingleInstance(const QString &settingsFile, QObject *parent = nullptr);

    /// Takes the account of that id, and lets go of one taken before. Waits for another window's answer, at most three
    /// seconds.
    Outcome take(const QString &account);

Q_SIGNALS:
    /// The person started the program again: show the window. @p token is what their desktop lets it come to the front
    /// with; empty for none.
    void raiseAsked(const QByteArray &token);

private:
    QString socketOf(const QString &account) const;
    void answer();

    QString m_settingsFile;
    QLocalServer m_server;
};

} // namespace app
