// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountlisttest.h"
#include "support/fulldisk.h"

#include <QDir>

namespace tst_accountfile {

using namespace Qt::StringLiterals;
using accounts::Account;
using accounts::AccountFault;

/// A file of accounts that is damaged, of a newer program, or cannot be written.
class TestAccountFile : public AccountListTest
{
    Q_OBJECT

private Q_SLOTS:
    void damagedValues_data();
    void damagedValues();
    void damageIsKeptUntilRepaired();
    void newerFileIsReadAndKept();
    void noFileStopsTheStart_data();
    void noFileStopsTheStart();
    void tellsWhatCouldNotBeWritten();
    void diskThatIsFull();
};

void TestAccountFile::damagedValues_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Account>("read");
    Account usual = named(u"a"_s);
    usual.id = u"x"_s;
    const auto row = [&usual](const char *title, const QByteArray &line, auto change) {
        Account account = usual;
        change(account);
        QTest::newRow(title) << line << account;
    };
    const auto nothing = [](Account &) {};
    const auto noAddress = [](Account &account) { account.address = QUrl(); };
    const auto readOnly = [](Account &account) { account.readOnly = true; };
    row("nothing wrong", "unknown=1", nothing);
    row("no address to read", "address=@ByteArray(\\x1\\xff)", noAddress);
    row("address without a key to it", "address=http://api.example/", noAddress);
    row("address with a password", "address=https://u:p@api.example/", noAddress);
    row("address of a newer kind", "address=quic://api.example/", noAddress);
    row("empty address", "address=", noAddress);
    row("list for an address", "address=a, b", noAddress);
    row("nothing for an address", "address=@Invalid()", noAddress);
    row("object for an address", "address=@Variant(\\0\\0\\0\\x7f)", noAddress);
    row("colour by name", "colour=red", nothing);
    row("colour of a newer kind", "colour=\"oklch(0.5 0.1 200)\"", nothing);
    row("list for a colour", "colour=a, b", nothing);
    row("read-only of a newer kind", "read-only=partly", readOnly);
    row("read-only as a number", "read-only=1", readOnly);
    row("read-only empty", "read-only=", readOnly);
    row("read-only as an object", "read-only=@Invalid()", readOnly);
    row("file that is a list", "ca-file=a, b", nothing);
}

void TestAccountFile::damagedValues()
{
    QFETCH(QByteArray, line);
    writeFile("[account-list]\nx\\name=a\nx\\" + line + "\n");
    QCOMPARE(m_list->accounts().size(), 1);
    QTEST(m_list->accounts().first(), "read");
}

void TestAccountFile::damageIsKeptUntilRepaired()
{
    writeFile("[account-list]\nx\\name=a\nx\\address=quic://api.example/\nx\\colour=rebeccapurple\nx\\taste=sweet\n");
    Account account = m_list->accounts().value(0);
    QCOMPARE(accounts::faultsOf(account, m_list->accounts()), QList{AccountFault::AddressNotAUrl});
    account.name = u"b"_s;
    QCOMPARE(m_list->change(account).error(), QList{AccountFault::AddressNotAUrl});
    QCOMPARE(m_store->value(u"account-list/x/address"_s).toString(), u"quic://api.example/"_s);
    account.address = api::defaultAddress();
    QVERIFY(m_list->change(account).has_value());
    restart();
    QCOMPARE(m_list->accounts(), QList{account});
    QCOMPARE(m_store->value(u"account-list/x/address"_s).toString(), api::defaultAddress().toString());
    QCOMPARE(m_store->value(u"account-list/x/colour"_s).toString(), u"rebeccapurple"_s);
    QCOMPARE(m_store->value(u"account-list/x/taste"_s).toString(), u"sweet"_s);
}

void TestAccountFile::newerFileIsReadAndKept()
{
    writeFile("[General]\naccount-order=b, gone, b, a\naccount-last=c\nformat=99\n\n"
              "[account-list]\na\\name=A\nb\\name=B\nc\\name=C\nc\\nested\\deep=1\n"
              "loose=1\n%C3%A5\\name=no id\nsp%20ace\\name=no id\nonly-new\\taste=sweet\n");
    QCOMPARE(names(*m_list), (QStringList{u"B"_s, u"A"_s, u"C"_s, QString()}));
    QCOMPARE(m_list->lastUsed(), u"c"_s);
    QCOMPARE(accounts::faultsOf(m_list->accounts()[3], m_list->accounts()), QList{AccountFault::NoName});
    m_list->move(u"c"_s, 0);
    m_list->remove(u"a"_s);
    restart();
    QCOMPARE(names(*m_list), (QStringList{u"C"_s, u"B"_s, QString()}));
    QCOMPARE(m_store->value(u"account-list/c/nested/deep"_s).toInt(), 1);
    QCOMPARE(m_store->value(u"account-list/loose"_s).toInt(), 1);
    QCOMPARE(m_store->value(u"format"_s).toInt(), 99);
}

void TestAccountFile::noFileStopsTheStart_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("not text") << QByteArray("\xff\xfe\x00\x01[[[==\n]]]\n\x80", 16);
    QTest::newRow("cut short") << QByteArray("[account-list]\nx\\na");
    QTest::newRow("group cut short") << QByteArray("[account-lis");
    QTest::newRow("order is an object") << QByteArray("[General]\naccount-order=@Variant(\\0\\0\\0\\x7f\\0)\n");
    QTest::newRow("account for a group") << QByteArray("[General]\naccount-list=5\naccount-last=@Invalid()\n");
    QTest::newRow("json") << QByteArray("{\"account-list\": []}");
}

void TestAccountFile::noFileStopsTheStart()
{
    QFETCH(QByteArray, content);
    writeFile(content);
    for (const Account &account : m_list->accounts())
        QVERIFY(accounts::isAccountId(account.id));
    const auto added = m_list->add(named(u"new"_s));
    QVERIFY(added.has_value());
    QCOMPARE(m_list->account(added->id), std::optional(*added));
}

void TestAccountFile::tellsWhatCouldNotBeWritten()
{
    cleanup();
    // A folder stands where the file would.
    QVERIFY(QDir().mkpath(path()));
    restart();
    QVERIFY(!m_list->isWritable());
    const auto refused = m_list->add(named(u"a"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error(), QList{AccountFault::NotKept});
    QVERIFY(m_list->accounts().isEmpty());
    // The same list, when the file can be written.
    QVERIFY(QDir().rmdir(path()));
    QVERIFY(m_list->add(named(u"b"_s)).has_value());
    restart();
    QCOMPARE(names(*m_list), QStringList{u"b"_s});
}

void TestAccountFile::diskThatIsFull()
{
#ifdef Q_OS_UNIX
    const Account before = *m_list->add(named(u"a"_s));
    Account after = before;
    after.name = u"b"_s;
    {
        const support::FullDisk full;
        QVERIFY(m_list->isWritable());
        QVERIFY(!m_list->add(named(u"c"_s)));
        const auto changed = m_list->change(after);
        QVERIFY(!changed);
        QCOMPARE(changed.error(), QList{AccountFault::NotKept});
        QVERIFY(!m_list->remove(before.id));
        QCOMPARE(m_list->accounts(), QList{before});
    }
    restart();
    QCOMPARE(m_list->accounts(), QList{before});
    QVERIFY(m_list->change(after).has_value());
    restart();
    QCOMPARE(m_list->accounts(), QList{after});
#else
    QSKIP("needs a limit to what is written");
#endif
}

CONSOLE_TEST(QCoreApplication, TestAccountFile)

} // namespace tst_accountfile

#include "tst_accountfile.moc"
