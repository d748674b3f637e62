// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/server.h"

#include <QFile>
#include <QProcess>
#include <QTest>

/// What another program makes of a file of ours. A test fails where the program is missing.
struct Judgement
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

inline Judgement judge(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Ansible wants a locale of UTF-8 and writes into the home.
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("ANSIBLE_LOCALHOST_WARNING"), QStringLiteral("False"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(110'000))
        return {-1, {}, program.toUtf8() + ": " + process.errorString().toUtf8()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline handover::Server server(const QString &name, const QString &hostname = {}, const QString &ip = {},
                               const QString &ipv6 = {})
{
    handover::Server made;
    made.instance.name = name;
    made.instance.hostname = hostname;
    made.instance.ip = ip;
    made.instance.ipv6 = ipv6;
    return made;
}
