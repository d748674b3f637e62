// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountlist.h"
#include "support/testcase.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>

namespace tst_accountlist {
#endif

using namespace Qt::StringLiterals;
using accounts::Account;
using accounts::AccountFault;
using accounts::AccountList;

namespace {

Account named(const QString &name)
{
    Account account;
    account.name = name;
    return account;
}

QStringList names(const AccountList &list)
{
    QStringList found;
    for (const Account &account : list.accounts())
        found += account.name;
    return found;
}

#ifdef Q_OS_UNIX
/// As long as it lives, this process can write nothing into a file.
class FullDisk
{
public:
    FullDisk()
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit nothing{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &nothing);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_signal)(int) = SIG_DFL;
};
#endif

} // namespace

/// Accounts in the settings' file.
class TestAccountList : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsKeptAtFirst();
    void keepsEveryField();
    void providersAddressIsNotWrittenDown();
    void keepsTheOrder();
    void refusesWhatIsWrong();
    void changeTouchesWhatIsDifferent();
    void removeForgetsAll();
    void lastUsedIsOneOfThese();
    void damagedValues_data();
    void damagedValues();
    void damageIsKeptUntilRepaired();
    void newerFileIsReadAndKept();
    void noFileStopsTheStart_data();
    void noFileStopsTheStart();
    void tellsWhatCouldNotBeWritten();
    void diskThatIsFull();

private:
    QString path() const { return m_folder->filePath(u"settings.ini"_s); }
    /// Another program run: what is in the file, not in memory.
    void restart();
    void writeFile(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<AccountList> m_list;
};

void TestAccountList::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    restart();
}

void TestAccountList::cleanup()
{
    m_list.reset();
    m_store.reset();
}

void TestAccountList::restart()
{
    m_list.reset();
    m_store.reset();
    m_store = std::make_unique<QSettings>(path(), QSettings::IniFormat);
    m_list = std::make_unique<AccountList>(*m_store);
}

void TestAccountList::writeFile(const QByteArray &content)
{
    cleanup();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    restart();
}

void TestAccountList::nothingIsKeptAtFirst()
{
    QVERIFY(m_list->accounts().isEmpty());
    QVERIFY(m_list->lastUsed().isEmpty());
    QVERIFY(!m_list->account(u"x"_s));
    QVERIFY(m_list->isWritable());
    QVERIFY(m_list->remove(u"x"_s));
    m_list->move(u"x"_s, 0);
    QVERIFY(!m_list->account({}));
}

void TestAccountList::keepsEveryField()
{
    QSignalSpy changed(m_list.get(), &AccountList::changed);
    Account account;
    account.id = u"not-looked-at"_s;
    account.name = u"  Åsas <b>byrå</b> \U0001F511, \"a\"; b=c\\d "_s;
    account.address = QUrl(u"https://api.example:8443/v2/"_s);
    account.colour = u"#A0B1C2"_s;
    account.readOnly = true;
    account.caFile = u"/home/åsa/ca, min.pem"_s;
    const auto added = m_list->add(account);
    QVERIFY(added.has_value());
    QCOMPARE(changed.size(), 1);
    QVERIFY(added->id != account.id);
    QVERIFY(accounts::isAccountId(added->id));
    QCOMPARE(added->name, u"Åsas <b>byrå</b> \U0001F511, \"a\"; b=c\\d"_s);
    QCOMPARE(added->address, QUrl(u"https://api.example:8443/v2"_s));
    QCOMPARE(added->colour, u"#a0b1c2"_s);
    QCOMPARE(m_list->account(added->id), std::optional(*added));
    restart();
    QCOMPARE(m_list->accounts(), QList{*added});
}

void TestAccountList::providersAddressIsNotWrittenDown()
{
    const QString id = m_list->add(named(u"a"_s))->id;
    QVERIFY(!m_store->contains(u"account-list/"_s + id + u"/address"_s));
    restart();
    QCOMPARE(m_list->account(id)->address, api::defaultAddress());
}

void TestAccountList::keepsTheOrder()
{
    for (const QString &name : {u"c"_s, u"a"_s, u"b"_s})
        QVERIFY(m_list->add(named(name)).has_value());
    QCOMPARE(names(*m_list), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QSignalSpy changed(m_list.get(), &AccountList::changed);
    m_list->move(m_list->accounts()[2].id, 0);
    QCOMPARE(changed.size(), 1);
    restart();
    QCOMPARE(names(*m_list), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    m_list->move(m_list->accounts()[0].id, 99);
    QCOMPARE(names(*m_list), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    m_list->move(m_list->accounts()[0].id, -1);
    QCOMPARE(names(*m_list), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void TestAccountList::refusesWhatIsWrong()
{
    const Account kept = m_list->add(named(u"Kept"_s)).value();
    QSignalSpy changed(m_list.get(), &AccountList::changed);
    Account wrong = named(u"kept "_s);
    wrong.colour = u"blue"_s;
    QCOMPARE(m_list->add(wrong).error(), (QList{AccountFault::NameTaken, AccountFault::BadColour}));
    Account worse = kept;
    worse.address = QUrl(u"http://api.example"_s);
    QCOMPARE(m_list->change(worse).error(), QList{AccountFault::AddressNotHttps});
    QCOMPARE(m_list->change(named(u"unknown"_s)).error(), QList{AccountFault::BadId});
    QCOMPARE(changed.size(), 0);
    restart();
    QCOMPARE(m_list->accounts(), QList{kept});
}

void TestAccountList::changeTouchesWhatIsDifferent()
{
    Account account = m_list->add(named(u"a"_s)).value();
    const Account other = m_list->add(named(u"b"_s)).value();
    QSignalSpy changed(m_list.get(), &AccountList::changed);
    QVERIFY(m_list->change(account).has_value());
    QCOMPARE(changed.size(), 0);
    account.name = u"A"_s;
    account.address = QUrl(u"https://api.example/v2"_s);
    account.readOnly = true;
    account.caFile = u"/ca.pem"_s;
    QVERIFY(m_list->change(account).has_value());
    QCOMPARE(changed.size(), 1);
    restart();
    QCOMPARE(m_list->accounts(), (QList{account, other}));
    account.address = api::defaultAddress();
    account.readOnly = false;
    account.caFile.clear();
    QVERIFY(m_list->change(account).has_value());
    restart();
    QCOMPARE(m_list->accounts(), (QList{account, other}));
}

void TestAccountList::removeForgetsAll()
{
    const QString id = m_list->add(named(u"a"_s))->id;
    const QString other = m_list->add(named(u"b"_s))->id;
    m_store->setValue(u"accounts/"_s + id + u"/columns/servers"_s, QByteArray("x"));
    m_store->setValue(u"accounts/"_s + other + u"/columns/servers"_s, QByteArray("y"));
    m_store->setValue(u"language"_s, u"sv"_s);
    m_list->setLastUsed(id);
    QSignalSpy changed(m_list.get(), &AccountList::changed);
    m_list->remove(id);
    QCOMPARE(changed.size(), 1);
    restart();
    QCOMPARE(names(*m_list), QStringList{u"b"_s});
    const QStringList keys = m_store->allKeys();
    QVERIFY(keys.filter(id).isEmpty());
    QVERIFY(m_list->lastUsed().isEmpty());
    QCOMPARE(m_store->value(u"accounts/"_s + other + u"/columns/servers"_s).toByteArray(), QByteArray("y"));
    QCOMPARE(m_store->value(u"language"_s).toString(), u"sv"_s);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(id.toLatin1()));
}

void TestAccountList::lastUsedIsOneOfThese()
{
    const QString id = m_list->add(named(u"a"_s))->id;
    m_list->setLastUsed(id);
    restart();
    QCOMPARE(m_list->lastUsed(), id);
    m_list->setLastUsed(u"gone"_s);
    QVERIFY(m_list->lastUsed().isEmpty());
}

void TestAccountList::damagedValues_data()
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

void TestAccountList::damagedValues()
{
    QFETCH(QByteArray, line);
    writeFile("[account-list]\nx\\name=a\nx\\" + line + "\n");
    QCOMPARE(m_list->accounts().size(), 1);
    QTEST(m_list->accounts().first(), "read");
}

void TestAccountList::damageIsKeptUntilRepaired()
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

void TestAccountList::newerFileIsReadAndKept()
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

void TestAccountList::noFileStopsTheStart_data()
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

void TestAccountList::noFileStopsTheStart()
{
    QFETCH(QByteArray, content);
    writeFile(content);
    for (const Account &account : m_list->accounts())
        QVERIFY(accounts::isAccountId(account.id));
    const auto added = m_list->add(named(u"new"_s));
    QVERIFY(added.has_value());
    QCOMPARE(m_list->account(added->id), std::optional(*added));
}

void TestAccountList::tellsWhatCouldNotBeWritten()
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

void TestAccountList::diskThatIsFull()
{
#ifdef Q_OS_UNIX
    const Account before = *m_list->add(named(u"a"_s));
    Account after = before;
    after.name = u"b"_s;
    {
        const FullDisk full;
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

CONSOLE_TEST(QCoreApplication, TestAccountList)

} // namespace tst_accountlist

#include "tst_accountlist.moc"
