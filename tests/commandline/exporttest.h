// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountstage.h"
#include "commandline/programrun.h"
#include "support/authority.h"

#include <QJsonObject>
#include <QProcess>

/// What nobody resolves: who reaches it went through the proxy.
inline const QString unresolvedProvider = u"https://api.cloudnet.invalid/api/v2"_s;

/// An account's server from which everything can be read.
struct WholeProvider : Provider
{
    WholeProvider(const QByteArray &accepted, const QByteArray &hostname)
        : Provider(accepted, hostname)
    {
        for (const char *part : {"sshkeys/", "deploykeys/", "users/"})
            answer(QByteArray("/api/v2/instance/c1/") + part, "{}");
    }
};

/// An account's server over TLS under the name of the provider, by an authority of its own.
struct SecureProvider
{
    SecureProvider()
        : server(identity.certificate, identity.key)
    {
        server.otherwise([](const Received &) { return Reply::json("[]"); });
        server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1"}])"));
        server.on("GET", "/api/v2/instance/c1/", Reply::json(R"({"name": "c1"})"));
        for (const char *part : {"sshkeys/", "deploykeys/", "users/"})
            server.on("GET", QByteArray("/api/v2/instance/c1/") + part, Reply::json("{}"));
    }

    support::Authority authority{u"Norrland Test CA"_s};
    support::Identity identity = authority.issue(u"api"_s, u"DNS:api.cloudnet.invalid,IP:127.0.0.1"_s);
    support::HttpServer server;
};

/// --export as a script starts it, of accounts that are kept with their keys in a real keychain, gnome-keyring on a bus
/// of its own; settings and keychain are new for each function. Fails where the program tells a key.
class ExportTest : public support::TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    QString path(const QString &name) const { return m_folder + u'/' + name; }
    accounts::Account keep(const QString &name, const QUrl &address, const QByteArray &key, const QString &caFile = {});
    void set(const QString &setting, const QVariant &value);
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    Run run(const QStringList &arguments);
    Run exported(const QString &account) { return run({u"--account"_s, account, u"--export"_s, u"out.json"_s}); }
    bool isWritten() const { return QFile::exists(path(u"out.json"_s)); }
    QJsonObject json() const;
    /// One sentence on standard error, nothing on standard output, nothing written.
    static QString only(const Run &run);

    Keeper m_keeper;
    QProcessEnvironment m_environment;

private:
    int m_number = 0;
    QString m_folder;
};
