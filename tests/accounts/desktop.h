// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

/// A session bus of the tests' own, on which nothing is started by itself, in a home folder of its own. Runs the
/// program again within it.
class Desktop
{
public:
    /// Whether this process runs within one.
    static bool isInside();
    /// The home folder of it: everything that is written is below.
    static QString home();
    /// Runs this program with these arguments within a new one; gives its exit code.
    static int runInside(const QStringList &arguments);
};

/// A process that keeps keys, under its name on the bus.
class Keeper
{
public:
    ~Keeper();

    /// gnome-keyring with its default keyring open; the keyring is made when there is none.
    bool startKeyring();
    /// gnome-keyring as it is before anybody unlocked it.
    bool startLockedKeyring();
    /// gnome-keyring of somebody who has no keyring yet.
    bool startWithoutKeyring();
    /// This program as FakeSecrets in @p mode.
    bool startFake(const QString &mode);
    /// Ends it as a crash would.
    void stop();

    /// Locks the default keyring; true when it is locked then.
    static bool lock();
    /// The methods that were called of the fake, in order.
    static QStringList calls();

private:
    bool start(const QString &name, const QString &program, const QStringList &arguments, const QByteArray &input,
               const QString &dataFolder = QStringLiteral("data"));

    std::unique_ptr<QProcess> m_process;
    /// What it owns on the bus.
    QString m_name;
};
