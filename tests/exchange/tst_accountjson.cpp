// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/accountjson.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_accountjson {

using namespace Qt::StringLiterals;
using inventory::Failure;
using inventory::Kind;
using inventory::Resource;

namespace {

QJsonValue json(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonObject exported(const QHash<Resource, QJsonValue> &raw, const QList<Failure> &failures = {})
{
    return QJsonDocument::fromJson(exchange::accountJson(raw, failures, [](const Failure &) { return u"why"_s; }))
        .object();
}

} // namespace

/// The exported document, from raw answers to text.
class TestAccountJson : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void emptyAccountHasAllParts();
    void detailsAreLaidOverTheList();
    void detailsBelongToWhatTheyWereAskedFor();
    void unreadPartsAreLeftOut();
    void failuresAreListed();
};

void TestAccountJson::emptyAccountHasAllParts()
{
    const QJsonObject account = exported({});
    QCOMPARE(account.keys(), QStringList({u"certificates"_s, u"domains"_s, u"errors"_s, u"instances"_s, u"users"_s}));
    for (const QJsonValue &part : account)
        QCOMPARE(part.toArray().size(), 0);
}

void TestAccountJson::detailsAreLaidOverTheList()
{
    const QJsonObject account = exported({
        {{Kind::Instances, {}}, json(R"([{"name": "c1", "ip": "1", "unknown": [1]}])")},
        {{Kind::Instance, u"c1"_s}, json(R"({"name": "c1", "ip": "2", "cores": "4"})")},
        {{Kind::SshKeys, u"c1"_s}, json(R"({"name": "c1", "ssh_keys": [{"id": 1}], "ssh_keys_available": null})")},
        {{Kind::DeployKeys, u"c1"_s}, json(R"({"keys": [{"id": 2}]})")},
        {{Kind::InstanceUsers, u"c1"_s}, json(R"({"users": [], "users_available": [{"id": 3}]})")},
        {{Kind::Users, {}}, json(R"([{"id": "7", "customer": "Norr"}])")},
        {{Kind::User, u"7"_s}, json(R"({"id": 7, "name": "Åsa"})")},
        {{Kind::Domains, {}}, json(R"([{"name": "a.se"}])")},
        {{Kind::Domain, u"a.se"_s}, json(R"({"name": "a.se", "records": [{"ttl": "60"}]})")},
    });
    QCOMPARE(account[u"instances"_s],
             json(R"([{"name": "c1", "ip": "2", "unknown": [1], "cores": "4", "ssh_keys": [{"id": 1}],
                      "ssh_keys_available": null, "deploy_keys": [{"id": 2}], "users": [], "users_available": [{"id": 3}]}])"));
    QCOMPARE(account[u"users"_s], json(R"([{"id": 7, "customer": "Norr", "name": "Åsa"}])"));
    QCOMPARE(account[u"domains"_s], json(R"([{"name": "a.se", "records": [{"ttl": "60"}]}])"));
}

void TestAccountJson::detailsBelongToWhatTheyWereAskedFor()
{
    const QJsonObject account = exported({
        {{Kind::Users, {}}, json(R"([{"id": 1.5}, {"id": 9.3e18}, {"id": "7.0"}, {"id": null}, {"id": 0}])")},
        {{Kind::User, u"0"_s}, json(R"({"email": "nil"})")},
        {{Kind::User, u"7"_s}, json(R"({"email": "seven"})")},
        {{Kind::Instances, {}}, json(R"([{"name": {"name": "c9"}}, {"name": true}, {"name": null}])")},
        {{Kind::Instance, u"c9"_s}, json(R"({"cores": 4})")},
        {{Kind::Instance, u"true"_s}, json(R"({"cores": 8})")},
    });
    QCOMPARE(account[u"users"_s], json(R"([{"id": 1.5}, {"id": 9.3e18}, {"id": "7.0", "email": "seven"}, {"id": null},
                                           {"id": 0, "email": "nil"}])"));
    QCOMPARE(account[u"instances"_s],
             json(R"([{"name": {"name": "c9"}, "cores": 4}, {"name": true, "cores": 8}, {"name": null}])"));
}

void TestAccountJson::unreadPartsAreLeftOut()
{
    const QJsonObject account = exported({{{Kind::Instances, {}}, json(R"([{"name": "c1"}])")}});
    QCOMPARE(account[u"instances"_s], json(R"([{"name": "c1"}])"));
}

void TestAccountJson::failuresAreListed()
{
    const api::Error error{.kind = api::Error::Kind::ServerFault, .status = 502};
    const api::Flaw flaw{api::Flaw::Kind::NotAnObject, u"[3]"_s};
    const QJsonObject account =
        exported({}, {{{Kind::SshKeys, u"c1"_s}, error, std::nullopt}, {{Kind::Domains, {}}, std::nullopt, flaw}});
    QCOMPARE(account[u"errors"_s], json(R"([{"path": "/instance/c1/sshkeys/", "message": "why", "status": 502},
                                            {"path": "/domain/", "message": "why", "element": "[3]"}])"));
}

CONSOLE_TEST(QCoreApplication, TestAccountJson)

} // namespace tst_accountjson

#include "tst_accountjson.moc"
