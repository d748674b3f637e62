// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/person.h"

namespace tst_steps {

using namespace Qt::StringLiterals;
using questions::Person;

/// What people with this job ask, and how many steps an answer takes at most in the demo account: the answer stands on
/// one screen.
class TestSteps : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_person = std::make_unique<Person>(); }
    void init()
    {
        support::TestCase::init();
        m_person->on().show(u"overview"_s);
        m_person->begin();
    }
    void cleanupTestCase() { m_person.reset(); }

    void serversAndKeysOfAPerson();
    void whoCanEnterAServer();
    void othersWithAccess();
    void weakKeys();
    void somebodyLeaves();
    void whatIsBehindAnAddress();
    void whatBreaksWithAServer();
    void whatBelongsToADomain();
    void namesThatLeadNowhere();
    void mailElsewhere();
    void mailWithoutGuards();
    void endsThisMonth();
    void serversWithoutADescription();
    void howFreshItIs();

private:
    void at(const QString &page, const QString &key)
    {
        m_person->on().page(page).goTo({page, key, {}});
        m_person->on().show(page);
        m_person->begin();
    }

    std::unique_ptr<Person> m_person;
};

/// 1: "Which servers can Ali log in to, and with which keys?"
void TestSteps::serversAndKeysOfAPerson()
{
    m_person->page(u"Access"_s);
    m_person->tab(u"List"_s);
    // By person, and the first one's keys beside it; of another one it is a text in the filter more.
    QVERIFY(m_person->sees({u"Ali Rezaei"_s, u"SSH key"_s, u"Fingerprint"_s}));
    QVERIFY(m_person->steps() <= 2);
    m_person->tab(u"Matrix"_s);
}

/// 2: "Who can log in to this server, by what key, and who is told when it breaks?"
void TestSteps::whoCanEnterAServer()
{
    m_person->looksAt(u"Servers"_s);
    at(u"servers"_s, u"c1234"_s);
    m_person->tab(u"Related"_s);
    // Who, by what, and who is told.
    QVERIFY(
        m_person->sees({u"Ali Rezaei"_s, u"has access"_s, u"ali@kontoret"_s,
                        u"SSH key on the server; owner: Ali Rezaei"_s, u"Maj Ångström"_s, u"notified of problems"_s}));
    QVERIFY(m_person->steps() <= 1);
}

/// 3: "Who of another company has access to any server of ours?"
void TestSteps::othersWithAccess()
{
    m_person->page(u"Findings"_s);
    m_person->button(u"People and keys"_s);
    QVERIFY(m_person->sees({u"Access by another company"_s}));
    QVERIFY(m_person->steps() <= 2);
    m_person->button(u"People and keys"_s);
}

/// 4: "Is there a weak or malformed key anywhere, and whose?"
void TestSteps::weakKeys()
{
    m_person->page(u"Findings"_s);
    m_person->button(u"People and keys"_s);
    // The worst stand first: one of a kind that is too old, and one that was cut.
    QVERIFY(m_person->sees({u"DSA key"_s, u"maj@laptop"_s, u"Malformed key"_s, u"farah@laptop"_s}));
    QVERIFY(m_person->steps() <= 2);
    m_person->button(u"People and keys"_s);
}

/// 5: "A person leaves: everything of theirs, on one page, and the mail that ends it." By mouse the page, whoever it
/// is; by keyboard the mail.
void TestSteps::somebodyLeaves()
{
    const QList<api::User> users = m_person->on().inventory().values().users;
    for (const QString &name : {users.constFirst().name, users.constLast().name}) {
        m_person->on().page(u"people"_s).goTo({u"people"_s, {}, {}});
        m_person->on().show(u"overview"_s);
        m_person->begin();
        m_person->page(u"People"_s);
        m_person->row(u"People"_s, name);
        m_person->tab(u"All of theirs"_s);
        QVERIFY(m_person->sees({name, u"Leaves us…"_s}));
        QVERIFY(m_person->steps() <= 3);
    }
    m_person->begin();
    m_person->find(users.constLast().name + u" leaves"_s);
    QWidget *dialog = nullptr;
    QVERIFY(support::waitFor([&dialog] {
        dialog = QApplication::activeModalWidget();
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (one->isVisible() && one->inherits("gui::SupportMailDialog"))
                dialog = one;
        }
        return dialog != nullptr;
    }));
    QVERIFY(m_person->steps() <= 3);
    dialog->close();
}

/// 6: "What is behind 121.226.229.31 (or its IPv6 in any spelling): server, names, certificates, people?"
void TestSteps::whatIsBehindAnAddress()
{
    const auto &instances = m_person->on().inventory().values().instances;
    const auto one = std::find_if(instances.cbegin(), instances.cend(),
                                  [](const api::Instance &server) { return server.name == "c1234"_L1; });
    QVERIFY(one != instances.cend() && !one->ip.isEmpty() && !one->ipv6.isEmpty());
    for (const QString &address : {one->ip, one->ipv6, one->ipv6.toUpper()}) {
        m_person->on().show(u"overview"_s);
        m_person->begin();
        m_person->find(address + u" impact"_s);
        // The names and certificates that lead there, and whom to tell.
        QVERIFY2(m_person->sees({u"angstrom-handel.se"_s, u"to notify"_s, u"certificate"_s}), qPrintable(address));
        QVERIFY(m_person->steps() <= 2);
    }
}

/// 7: "What breaks if this server goes: names, mail, certificates, people to tell?"
void TestSteps::whatBreaksWithAServer()
{
    at(u"servers"_s, u"c1234"_s);
    m_person->tab(u"Impact"_s);
    QVERIFY(m_person->sees(
        {u"angstrom-handel.se"_s, u"lead here"_s, u"certificate"_s, u"to notify"_s, u"Notified of problems"_s}));
    QVERIFY(m_person->steps() <= 1);
}

/// 8: "Which certificate, server and people belong to butik7.se, or to a name below it?"
void TestSteps::whatBelongsToADomain()
{
    m_person->looksAt(u"Domains"_s);
    for (const QString &name : {u"butik7.se"_s, u"www.butik7.se"_s}) {
        m_person->on().show(u"overview"_s);
        m_person->begin();
        m_person->find(name + u" leads"_s);
        // By a record and by a hostname; what the certificate is of; those who may log in to the one and to the other.
        QVERIFY2(m_person->sees({u"byran-norr.se"_s, u"kurser.butik7.se"_s, u"within the domain"_s, u"Erik Malmgren"_s,
                                 u"byran-norr.se: has access"_s, u"Greta Sjödin"_s, u"kurser.butik7.se: has access"_s}),
                 qPrintable(name));
        QVERIFY(m_person->steps() <= 2);
    }
}

/// 9: "Which names point to addresses that are none of our servers'? Which lead nowhere?"
void TestSteps::namesThatLeadNowhere()
{
    m_person->page(u"Findings"_s);
    m_person->button(u"Dangling names"_s);
    QVERIFY(
        m_person->sees({u"statistik.angstrom-handel.com"_s, u"api.angstrom-handel.com"_s, u"_sip._tcp.butik8.se"_s}));
    QVERIFY(m_person->steps() <= 2);
    m_person->button(u"Dangling names"_s);
}

/// 10: "Which domains' mail goes elsewhere?"
void TestSteps::mailElsewhere()
{
    m_person->looksAt(u"Domains"_s);
    m_person->page(u"Domains"_s);
    QVERIFY(m_person->sees({u"Email elsewhere 4"_s, u"At Cloudnet"_s}));
    m_person->button(u"Email elsewhere"_s);
    QVERIFY(m_person->sees({u"Elsewhere"_s, u"byran-norr.se"_s}));
    QTRY_COMPARE(m_person->rows(), 4);
    QVERIFY(m_person->steps() <= 2);
    m_person->button(u"All 40"_s);
}

/// 10: "Which lack SPF or DMARC, or have two SPF?"
void TestSteps::mailWithoutGuards()
{
    m_person->looksAt(u"Domains"_s);
    m_person->page(u"Domains"_s);
    QVERIFY(m_person->sees({u"SPF or DMARC faulty 20"_s}));
    QTRY_COMPARE(m_person->rows(), 40);
    m_person->button(u"SPF or DMARC faulty"_s);
    QTRY_COMPARE(m_person->rows(), 20);
    QVERIFY(m_person->sees({u"Missing"_s}));
    QVERIFY(m_person->steps() <= 2);
    m_person->button(u"All 40"_s);
}

/// 11: "What ends this month, of which customer, certificates and domains apart or together?"
void TestSteps::endsThisMonth()
{
    m_person->page(u"Expiry"_s);
    m_person->button(u"All within 30 days"_s);
    QVERIFY(m_person->sees({u"ortagard-blogg.se"_s, u"Örtagård"_s}));
    QVERIFY(m_person->steps() <= 2);
}

/// 15: "Which servers lack a description? a hostname?"
void TestSteps::serversWithoutADescription()
{
    m_person->looksAt(u"Servers"_s);
    for (const QString &chip : {u"No description"_s, u"No hostname"_s}) {
        at(u"servers"_s, {});
        QVERIFY(m_person->sees({u"All 25"_s}));
        m_person->button(chip);
        QVERIFY(m_person->sees({u" of 25 servers"_s}));
        QVERIFY(m_person->rows() > 0);
        QVERIFY(m_person->steps() <= 1);
        m_person->button(u"All 25"_s);
    }
}

/// 19: "Is what I see fresh? What could not be read, and why?"
void TestSteps::howFreshItIs()
{
    QVERIFY(m_person->sees({u"Updated"_s}));
    QCOMPARE(m_person->steps(), 0);
}

CONSOLE_TEST(QApplication, TestSteps)

} // namespace tst_steps

#include "tst_steps.moc"
