// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/ansible.h"
#include "handover/judge.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace tst_ansible {

using namespace Qt::StringLiterals;

const handover::Heading heading{u"as of 2026-11-30 14:02 +01:00, 4 of 4 servers read"_s, u"Byrån {{ 7 * 7 }}"_s};
const handover::Way way{u"deploy"_s, u"{name}.cloudnet.cloud"_s};

/// Text of the API that would run a program, were it taken for a template.
const QString evil = u"{{ lookup('pipe', 'touch ran') }} ''' \" åäö 😀"_s;

handover::Server known(const QString &name, const QString &type, const QStringList &customers, const QStringList &tags)
{
    handover::Server made = server(name, u"www.se"_s, u"192.0.2.7"_s);
    made.instance.type = type;
    made.instance.size.number = 4;
    made.instance.description = evil;
    made.detail.emplace();
    made.detail->memory.number = 2048;
    made.customers = customers;
    made.tags = tags;
    return made;
}

QList<handover::Server> servers()
{
    return {known(u"c1"_s, u"Magento"_s, {u"Ångström & Söner AB"_s}, {u"butik"_s}),
            known(u"c2"_s, u"magento"_s, {u"Angstrom Soner AB"_s, u"Byrån"_s}, {}), server(u"c3"_s),
            server(u"c[1:9]"_s)};
}

QStringList texts(const QJsonValue &array)
{
    QStringList found;
    const QJsonArray elements = array.toArray();
    for (const auto &element : elements)
        found.append(element.toString());
    found.sort();
    return found;
}

/// An inventory, read by Ansible.
class TestAnsible : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ansibleReadsIt_data();
    void ansibleReadsIt();
    void scriptTellsOneHost();
    void templatesStayText();
    void safeNames();
};

void TestAnsible::ansibleReadsIt_data()
{
    QTest::addColumn<bool>("script");
    QTest::newRow("file") << false;
    QTest::newRow("script") << true;
}

void TestAnsible::ansibleReadsIt()
{
    QFETCH(bool, script);
    const handover::Text text =
        script ? handover::ansibleScript(servers(), way, heading) : handover::ansibleInventory(servers(), way, heading);
    QCOMPARE(text.count, 3);
    const QTemporaryDir folder;
    const QString path = folder.filePath(script ? u"inventory"_s : u"inventory.json"_s);
    put(path, text.bytes);
    if (script)
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const Judgement told = judge(u"ansible-inventory"_s, {u"-i"_s, path, u"--list"_s});
    QVERIFY2(told.status == 0, told.errors.constData());
    const QJsonObject read = QJsonDocument::fromJson(told.output).object();
    const QJsonObject hosts = read[u"_meta"_s][u"hostvars"_s].toObject();
    QCOMPARE(hosts.keys(), (QStringList{u"c1"_s, u"c2"_s, u"c3"_s}));
    const QJsonObject one = hosts[u"c1"_s].toObject();
    QCOMPARE(one[u"ansible_host"_s].toString(), u"c1.cloudnet.cloud"_s);
    QCOMPARE(one[u"ansible_user"_s].toString(), u"deploy"_s);
    QCOMPARE(one[u"cloudnet_size"_s].toInt(), 4);
    QCOMPARE(one[u"cloudnet_memory_mb"_s].toInt(), 2048);
    QCOMPARE(texts(one[u"cloudnet_customers"_s]), QStringList{u"Ångström & Söner AB"_s});
    QVERIFY(QString::fromUtf8(QJsonDocument(one).toJson()).contains(u"touch ran"_s));
    QCOMPARE(one[u"cloudnet_as_of"_s].toString(), heading.asOf);
    // Of one that was not read, its customers are not known.
    QVERIFY(!hosts[u"c3"_s].toObject().contains(u"cloudnet_customers"_s));
    const auto members = [&read](const QString &group) { return texts(read[group][u"hosts"_s]); };
    QCOMPARE(members(u"customer_angstrom_soner_ab"_s), QStringList{u"c1"_s});
    QCOMPARE(members(u"customer_angstrom_soner_ab_2"_s), QStringList{u"c2"_s});
    QCOMPARE(members(u"customer_byran"_s), QStringList{u"c2"_s});
    QCOMPARE(members(u"type_magento"_s), QStringList{u"c1"_s});
    QCOMPARE(members(u"type_magento_2"_s), QStringList{u"c2"_s});
    QCOMPARE(members(u"size_4"_s), (QStringList{u"c1"_s, u"c2"_s}));
    QCOMPARE(members(u"tag_butik"_s), QStringList{u"c1"_s});
    QCOMPARE(text.remarks.size(), 3);
    QVERIFY(handover::sentence(text.remarks.at(1)).contains(u"customer_angstrom_soner_ab_2"_s));
}

void TestAnsible::scriptTellsOneHost()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"inventory"_s);
    put(path, handover::ansibleScript(servers(), way, heading).bytes);
    const Judgement one = judge(u"python3"_s, {path, u"--host"_s, u"c1"_s});
    QVERIFY2(one.status == 0, one.errors.constData());
    const QJsonObject variables = QJsonDocument::fromJson(one.output).object();
    QCOMPARE(variables[u"cloudnet_ip"_s].toString(), u"192.0.2.7"_s);
    QCOMPARE(variables[u"cloudnet_description"_s][u"__ansible_unsafe"_s].toString(), evil);
    QCOMPARE(QJsonDocument::fromJson(judge(u"python3"_s, {path, u"--host"_s, u"none"_s}).output).object(),
             QJsonObject());
    QCOMPARE(judge(u"python3"_s, {path}).status, 1);
}

/// A template that Ansible followed would run a program on the person's own computer.
void TestAnsible::templatesStayText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"inventory.json"_s);
    put(path, handover::ansibleInventory(servers(), way, heading).bytes);
    const Judgement told =
        judge(u"env"_s, {u"-C"_s, folder.path(), u"ansible"_s, u"-i"_s, path, u"c1"_s, u"-m"_s, u"debug"_s, u"-a"_s,
                         u"msg={{cloudnet_description}}{{cloudnet_account}}"_s});
    QVERIFY2(told.status == 0, (told.errors + told.output).constData());
    QVERIFY2(told.output.contains("lookup('pipe'") && told.output.contains("{{ 7 * 7 }}"), told.output.constData());
    QVERIFY(!QFile::exists(folder.filePath(u"ran"_s)));
}

void TestAnsible::safeNames()
{
    QCOMPARE(handover::safeName(u"Ångström & Söner AB"_s), u"angstrom_soner_ab"_s);
    QCOMPARE(handover::safeName(u"--"_s), u"x"_s);
    QCOMPARE(handover::safeName(u"日本"_s), u"x"_s);
    QCOMPARE(handover::safeName(u"4"_s), u"4"_s);
}

CONSOLE_TEST(QCoreApplication, TestAnsible)

} // namespace tst_ansible

#include "tst_ansible.moc"
