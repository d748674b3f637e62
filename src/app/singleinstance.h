// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ownsocket.h"

#include <QByteArray>
#include <QHash>
#include <QLocalServer>
#include <QObject>

#include <functional>
#include <memory>

namespace app {

/// One window for each account of a person: the first start takes the account, and a later one asks it to show itself.
/// What is shared is a socket that only this person may use; one that a crash left behind is taken over. In a folder
/// that others write to as well, each side looks at whose the socket is and who is behind it: no other user takes a
/// start, nor raises a window. Nothing here blocks: an answer comes by the event loop.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        First,  ///< the account is ours; later starts are told by raiseAsked()
        Raised, ///< another window has it and shows itself
        Alone, ///< neither can be found out: there is no place for the socket, or what has it is another user's or does
               ///< not answer
    };
    using Answer = std::function<void(Outcome)>;

    /// @p settingsFile tells apart those who work with settings of their own; nothing is read from it. Only @p user is
    /// dealt with.
    explicit SingleInstance(const QString &settingsFile, QObject *parent = nullptr, UserId user = ownUser());
    ~SingleInstance() override;

    /// Takes the account of that id beside those that are held; one that is held is answered at once. Waits for another
    /// window's answer, at most three seconds. A later call takes the place of one that is not answered yet, whose
    /// answer then never comes.
    void take(const QString &account, const Answer &answer);
    /// Lets go of all but this one.
    void keepOnly(const QString &account);

Q_SIGNALS:
    /// The person started the program again: show the window. @p token is what their desktop lets it come to the front
    /// with; empty for none.
    void raiseAsked(const QByteArray &token);

private:
    QString socketOf(const QString &account) const;
    Outcome listen(const QString &account);
    void answer(QLocalServer &server);

    QString m_settingsFile;
    UserId m_user;
    QHash<QString, std::shared_ptr<QLocalServer>> m_held;
    class Asking;
    std::unique_ptr<Asking> m_asking;
};

} // namespace app
