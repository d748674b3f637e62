// SPDX-License-Identifier: GPL-3.0-or-later
#include "ends/endmemory.h"
#include "findings/findings.h"
#include "inventory/sweep.h"
#include "session/keptaccount.h"
#include "session/session.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_keptaccounts {

using namespace Qt::StringLiterals;
using support::Received;
using support::Reply;

namespace {

/// An API that has one server, of that name.
struct Api
{
    explicit Api(const QByteArray &name)
    {
        server.otherwise([](const Received &) { return Reply::json("[]"); });
        server.on("GET", "/api/v2/instance/", Reply::json("[{\"name\": \"" + name + "\"}]"));
        server.on("GET", "/api/v2/instance/" + name + "/", Reply::json("{\"name\": \"" + name + "\"}"));
    }

    support::HttpServer server;
};

/// The account open as the program opens it, with what is kept of it.
struct Open
{
    Open(const QString &id, const QUrl &address)
    {
        accounts::Account account;
        account.id = id;
        account.name = id;
        account.address = address;
        session = std::move(*session::Session::open(account, accounts::ApiKey("key")));
        session->remember(false);
        session->start();
        [this] {
            QTRY_VERIFY(session->notes()->isRead() && session->history()->isLoaded() &&
                        session->kept()->store.status().isWriter);
        }();
    }

    QStringList servers() const
    {
        QStringList names;
        for (const api::Instance &instance : session->inventory().values().instances)
            names.append(instance.name);
        return names;
    }
    bool isRead() const
    {
        return session->inventory().state({inventory::Kind::Instances, {}}).phase == inventory::State::Phase::Ready &&
               session->inventory().sweep().isIdle();
    }
    QString note() const
    {
        const inventory::Note *note = session->notes()->noteOf(u"instance"_s, u"c1"_s);
        return note ? note->text : QString();
    }
    void write(const QString &text) const
    {
        inventory::Note note = session->notes()->noteFor(u"instance"_s, u"c1"_s);
        note.text = text;
        session->notes()->set(note, u"c1"_s);
    }

    std::unique_ptr<session::Session> session;
};

} // namespace

/// What is kept of which account, when several have something in common.
class TestKeptAccounts : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void anotherAddressIsAnotherAccount();
    void twoAtOneAddressKeepTheirOwn();
    void removedAtEveryAddress();
    void aSnoozedEndIsNoOpenFinding();
};

void TestKeptAccounts::cleanup()
{
    for (const QString &id : {u"one"_s, u"one-more"_s})
        session::dropKept(id);
}

void TestKeptAccounts::anotherAddressIsAnotherAccount()
{
    Api first("c1");
    Api second("c2");
    {
        const Open account(u"one"_s, first.server.base());
        QTRY_VERIFY(account.isRead());
        account.write(u"of the first"_s);
    }
    {
        // What was read at the first is no news here, and is not shown as if it were this one's.
        const Open account(u"one"_s, second.server.base());
        QTRY_VERIFY(account.isRead());
        QCOMPARE(account.servers(), QStringList{u"c2"_s});
        QCOMPARE(account.note(), QString());
        QVERIFY(account.session->history()->changes().isEmpty());
        account.write(u"of the second"_s);
    }
    QCOMPARE(session::keptFolders(u"one"_s).size(), 2);
    // Back at the first all is as it was, though nobody answers there.
    const QUrl address = first.server.base();
    first.server.stopListening();
    const Open account(u"one"_s, address);
    QTRY_COMPARE(account.servers(), QStringList{u"c1"_s});
    QCOMPARE(account.note(), u"of the first"_s);
}

void TestKeptAccounts::twoAtOneAddressKeepTheirOwn()
{
    Api api("c1");
    {
        const Open one(u"one"_s, api.server.base());
        // At the same time, as in two windows.
        const Open other(u"one-more"_s, api.server.base());
        one.write(u"mine"_s);
        other.write(u"also mine"_s);
        QVERIFY(one.session->kept()->store.status().faults.isEmpty());
        QVERIFY(other.session->kept()->store.status().faults.isEmpty());
    }
    // The id of one begins like the other's.
    QCOMPARE(session::keptFolders(u"one"_s).size(), 1);
    session::dropKept(u"one"_s);
    {
        const Open one(u"one"_s, api.server.base());
        QCOMPARE(one.note(), QString());
    }
    const Open other(u"one-more"_s, api.server.base());
    QCOMPARE(other.note(), u"also mine"_s);
}

void TestKeptAccounts::removedAtEveryAddress()
{
    Api first("c1");
    Api second("c2");
    for (const QUrl &address : {first.server.base(), second.server.base()}) {
        const Open account(u"one"_s, address);
        account.write(u"x"_s);
    }
    QCOMPARE(session::keptFolders(u"one"_s).size(), 2);
    session::dropKept(u"one"_s);
    QCOMPARE(session::keptFolders(u"one"_s), QStringList());
    const Open account(u"one"_s, first.server.base());
    QCOMPARE(account.note(), QString());
}

/// The snooze that is kept with the ends is the one that findings go by, also after another start; and what is accepted
/// no longer is snoozed no longer.
void TestKeptAccounts::aSnoozedEndIsNoOpenFinding()
{
    const QDate today = QDate::currentDate();
    const QDate end = today.addDays(-3);
    Api api("c1");
    api.server.on(
        "GET", "/api/v2/domain/",
        Reply::json(R"([{"name": "slut.se", "whois_expire": ")" + end.toString(Qt::ISODate).toUtf8() + "\"}]"));
    ends::EndDate snoozed;
    snoozed.kind = ends::EndDate::Kind::Domain;
    snoozed.name = u"slut.se"_s;
    snoozed.days = today.daysTo(end);
    const auto isOpen = [](const Open &on) { return on.session->findings().openCount(findings::Severity::Bad) == 1; };
    {
        const Open on(u"a"_s, api.server.base());
        QTRY_VERIFY(isOpen(on));
        QVERIFY(on.session->ends()->snooze(snoozed, today.addDays(7), u"Säljs"_s, today));
        QTRY_VERIFY(!isOpen(on));
        QCOMPARE(on.session->findings().list().accepted, 1);
    }
    const Open again(u"a"_s, api.server.base());
    QTRY_VERIFY(again.session->findings().isExamined() && again.session->findings().list().accepted == 1);
    QVERIFY(!isOpen(again));
    findings::ShownFinding found;
    for (const findings::ShownFinding &one : again.session->findings().list().all) {
        if (one.isSnoozed)
            found = one;
    }
    QCOMPARE(found.acceptance.reason, u"Säljs"_s);
    again.session->findings().reopen({found.id});
    QTRY_VERIFY(isOpen(again));
    QVERIFY(again.session->ends()->habits().snoozes().isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestKeptAccounts)

} // namespace tst_keptaccounts

#include "tst_keptaccounts.moc"
