// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

/// The program as a script starts it with --export, in a folder of its own, against a server of which everything can be
/// read: empty lists until a test says otherwise.
class ExportRun
{
public:
    ExportRun()
    {
        server.otherwise([](const support::Received &request) {
            const QByteArrayList lists{"/instance/", "/instance/user/", "/domain/", "/certificate/"};
            return support::Reply::json(lists.contains(request.path.mid(7)) ? "[]" : "{}");
        });
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// @p prepare may direct its output elsewhere.
    std::unique_ptr<QProcess> start(
        const QString &target, const std::function<void(QProcess &)> &prepare = [](QProcess &) {}) const
    {
        auto program = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CLOUDNET_API_KEY"), QStringLiteral("hush-9f2c-key"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        program->setProcessEnvironment(environment);
        program->setWorkingDirectory(m_folder.path());
        prepare(*program);
        program->start(QStringLiteral(PROGRAM),
                       {QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--api-url"),
                        server.base().toString(), QStringLiteral("--export"), target});
        return program;
    }

    /// Lets it end; its exit status, -1 for a crash. The server lives in this thread, which must not block.
    static int ended(QProcess &program)
    {
        [&] { QTRY_COMPARE(program.state(), QProcess::NotRunning); }();
        return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    }

    /// Exports into a file, and remembers what was printed and what was written.
    int run()
    {
        const auto program = start(QStringLiteral("out.json"));
        const int status = ended(*program);
        output = program->readAllStandardOutput();
        errors = program->readAllStandardError();
        QFile file(path(QStringLiteral("out.json")));
        written = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        account = QJsonDocument::fromJson(written).object();
        return status;
    }

    support::HttpServer server;
    QByteArray output;
    QByteArray errors;
    QByteArray written;
    QJsonObject account;

private:
    QTemporaryDir m_folder;
};
