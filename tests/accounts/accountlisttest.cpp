// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountlisttest.h"

#include <QFile>

void AccountListTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    restart();
}

void AccountListTest::cleanup()
{
    m_list.reset();
    m_store.reset();
}

accounts::Account AccountListTest::named(const QString &name)
{
    accounts::Account account;
    account.name = name;
    return account;
}

QStringList AccountListTest::names(const accounts::AccountList &list)
{
    QStringList found;
    for (const accounts::Account &account : list.accounts())
        found += account.name;
    return found;
}

void AccountListTest::restart()
{
    m_list.reset();
    m_store.reset();
    m_store = std::make_unique<QSettings>(path(), QSettings::IniFormat);
    m_list = std::make_unique<accounts::AccountList>(*m_store);
}

void AccountListTest::writeFile(const QByteArray &content)
{
    cleanup();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    restart();
}

#include "moc_accountlisttest.cpp"
