// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/programrun.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

/// Ends a program that runs, and waits until it has.
struct ProgramCloser
{
    void operator()(QProcess *program) const;
};
using ProgramWindow = std::unique_ptr<QProcess, ProgramCloser>;

/// The program as a person or a script starts it, in a folder of its own for each function; the account's key comes
/// from the environment.
class ProgramTest : public support::TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void init();

protected:
    static constexpr char key[] = "hush-9f2c-key";

    QProcessEnvironment environment(const QByteArray &apiKey) const;
    /// Starts with a window that nobody sees, and leaves it running.
    ProgramWindow open(const QUrl &address, const QStringList &more = {}) const;
    Run run(const QStringList &arguments, const QByteArray &apiKey = key);
    /// What a script of bash says in that folder, where the program is $PROGRAM, without a key.
    Run shell(const QString &script) const;
    QString folder() const { return m_folder->path(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QJsonObject json(const QString &name) const;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};
