// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountlist.h"
#include "inventory/kept.h"
#include "session/keptaccount.h"
#include "store/cases.h"
#include "store/files.h"

#include <QDir>
#include <QSettings>

/// An account that is kept on this computer, all of it read: two servers, a domain with two records, a certificate.
class QueryAccount
{
public:
    /// In the settings at @p settings of the program that is started; its API is nowhere.
    QueryAccount(const QString &settings, const QString &name)
    {
        QDir().mkpath(QFileInfo(settings).path());
        QSettings store(settings, QSettings::IniFormat);
        accounts::AccountList list(store);
        accounts::Account wanted;
        wanted.name = name;
        wanted.address = QUrl(QStringLiteral("https://api.cloudnet.invalid/api/v2"));
        const auto added = list.add(wanted);
        if (!added)
            qFatal("not added");
        m_account = *added;
        list.setLastUsed(m_account.id);
    }
    ~QueryAccount() { session::dropKept(m_account.id); }
    QueryAccount(const QueryAccount &) = delete;
    QueryAccount &operator=(const QueryAccount &) = delete;

    const accounts::Account &account() const { return m_account; }

    /// As it was answered an hour ago; @p ends is when the certificate does.
    void keepAll(const QByteArray &ends = "2027-02-01") const
    {
        const QByteArray one =
            R"({"name": "c1", "hostname": "butik7.se", "instance_type": "magento", "ip": "192.0.2.7",)"
            R"( "description": "Butiken", "instance_size": 4})";
        const QByteArray other = R"({"name": "c2", "hostname": "", "instance_type": "wordpress", "ip": "192.0.2.8"})";
        keep("/instance/", '[' + one + ',' + other + ']');
        keep("/instance/c1/", one);
        keep("/instance/c2/", other);
        for (const QByteArray &name : {QByteArray("c1"), QByteArray("c2")}) {
            for (const QByteArray &part : {QByteArray("sshkeys"), QByteArray("deploykeys"), QByteArray("users")})
                keep("/instance/" + name + '/' + part + '/', "{}");
        }
        keep("/instance/user/", "[]");
        keep("/domain/", R"([{"name": "butik7.se", "whois_expire": "2027-03-01"}])");
        keep("/domain/butik7.se/",
             R"({"name": "butik7.se", "records": [)"
             R"({"name": "butik7.se", "type": "A", "content": "192.0.2.7", "ttl": 300},)"
             R"({"name": "butik7.se", "type": "NS", "content": "ns1.cloudnet.se", "ttl": 300}]})");
        keep("/certificate/", R"([{"domain": "butik7.se", "expire": ")" + ends + R"("}])");
    }

    void keep(const QByteArray &path, const QByteArray &body) const
    {
        store::Files files(session::keptFolder(m_account), store::Begin::WithWhatIsThere);
        files.open();
        files.keep({QString::fromLatin1(path), body, QDateTime::currentDateTimeUtc().addSecs(-3600), 1, true,
                    inventory::decoderVersion});
        files.write();
    }

    /// Support was asked, ten days ago, to take away the access of Ali to both servers; on the first it is seen.
    void keepCase() const
    {
        const QDateTime sent = QDateTime::currentDateTimeUtc().addDays(-10);
        store::CaseItem seen{.kind = QStringLiteral("access-off"),
                             .server = QStringLiteral("c1"),
                             .object = QStringLiteral("7"),
                             .title = QStringLiteral("Ali")};
        store::CaseItem waiting = seen;
        waiting.server = QStringLiteral("c2");
        seen.seen = sent.addDays(1);
        seen.reading = QStringLiteral("/instance/c1/users/");
        const store::Case one{.id = QStringLiteral("one"),
                              .reference = QStringLiteral("CC-2026-014"),
                              .kind = QStringLiteral("leaving"),
                              .object = QStringLiteral("7"),
                              .title = QStringLiteral("Ali"),
                              .subject = QStringLiteral("[CC-2026-014] Ali leaves"),
                              .language = QStringLiteral("en"),
                              .created = sent,
                              .sent = sent,
                              .changed = sent,
                              .items = {seen, waiting}};
        keepCase(m_account, one);
    }
    /// As the program keeps it.
    static void keepCase(const accounts::Account &account, const store::Case &one)
    {
        store::Files files(session::keptFolder(account), store::Begin::WithWhatIsThere);
        files.open();
        if (!store::keepCase(files.mine(), one))
            qFatal("not kept");
    }

private:
    accounts::Account m_account;
};
