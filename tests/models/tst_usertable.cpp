// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usertable.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/printed.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_usertable {

using namespace Qt::StringLiterals;

namespace {

api::User user(std::optional<qint64> id, const QString &name, const QString &phone = {})
{
    api::User user;
    user.id = id;
    user.name = name;
    user.customer = u"Byrån"_s;
    user.email = u"a@example.se"_s;
    user.phone = phone;
    return user;
}

} // namespace

class TestUserTable : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllFields();
    void saysWhatHoldsInWords();
    void findsTelephonesByTheirDigits();
    void findsTelephonesInAnySpelling();
    void takesEmptyPeople();
    void ofServerTellsState();
};

void TestUserTable::showsAllFields()
{
    const auto table = models::makeUserTable();
    QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->setRows({user(101, u"Linnea Hägg"_s, u"070-174 06 05"_s), user({}, u"<b>שרה</b> 🙂"_s)});
    QCOMPARE(printed(*table), (QStringList{u"Linnea Hägg | Byrån | a@example.se | 070-174 06 05 |  | "_s,
                                           u"<b>שרה</b> 🙂 | Byrån | a@example.se |  |  | "_s}));
    QStringList headers;
    QByteArrayList ids;
    for (int at = 0; at < table->columnCount(); ++at) {
        headers.append(table->header(at));
        ids.append(table->columnId(at));
    }
    QCOMPARE(headers, (QStringList{u"Name"_s, u"Customer"_s, u"Email"_s, u"Telephone"_s, u"Always has access"_s,
                                   u"Notified of problems"_s}));
    QCOMPARE(ids.join(' '), "name customer email phone sticky notify"_ba);
    QCOMPARE(table->key(0), u"101"_s);
    QCOMPARE(table->key(1), u"<b>שרה</b> 🙂"_s);
}

void TestUserTable::saysWhatHoldsInWords()
{
    const auto table = models::makeUserTable();
    api::User sticky = user(1, u"a"_s);
    sticky.sticky = true;
    api::User notified = user(2, u"b"_s);
    notified.stickyNotify = true;
    table->setRows({sticky, notified});
    QCOMPARE(table->text(0, 4), u"Yes"_s);
    QCOMPARE(table->toolTip(0, 4), u"Always has access to the customer's servers, with all SSH keys."_s);
    QCOMPARE(table->text(0, 5), QString());
    QCOMPARE(table->toolTip(0, 5), QString());
    QCOMPARE(table->text(1, 5), u"Always"_s);
    QCOMPARE(table->toolTip(1, 5), u"Always notified of problems on the customer's servers."_s);
    tables::ArrangedModel model;
    model.setTable(table.get());
    model.sort(5);
    QCOMPARE(model.index(0, 0).data().toString(), u"b"_s);
}

void TestUserTable::findsTelephonesByTheirDigits()
{
    const auto table = models::makeUserTable();
    table->setRows({user(1, u"a"_s, u"070-174 06 05"_s), user(2, u"b"_s, u"+46 (0)8 123 500 50"_s)});
    tables::ArrangedModel model;
    model.setTable(table.get());
    model.setFilter(u"0701740605"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"a"_s);
    model.setFilter(u"phone:12350050"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"b"_s);
}

/// As Find anything does: with and without the country's code, however it is parted, however it is stored.
void TestUserTable::findsTelephonesInAnySpelling()
{
    const auto table = models::makeUserTable();
    table->setRows({user(1, u"a"_s, u"070-174 06 05"_s), user(2, u"b"_s, u"+46 (0)8 123 500 50"_s),
                    user(3, u"c"_s, u"0047 22 33 44 55"_s), user(4, u"d"_s)});
    tables::ArrangedModel model;
    model.setTable(table.get());
    const auto found = [&model](const QString &typed) {
        model.setFilter(typed);
        QString names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += model.index(row, 0).data().toString();
        return names;
    };
    for (const QString &typed :
         {u"070-174 06 05"_s, u"0701740605"_s, u"070 1740605"_s, u"070-1740605"_s, u"+46701740605"_s,
          u"+46 70 174 06 05"_s, u"+46 (0)70-174 06 05"_s, u"0046 70 174 06 05"_s, u"0046701740605"_s, u"070/1740605"_s,
          u"phone:+46701740605"_s, u"phone:\"0046 70 174 06 05\""_s, u"\"+46 70 174 06 05\""_s, u"+46 70"_s})
        QVERIFY2(found(typed) == u"a"_s, qPrintable(typed));
    for (const QString &typed : {u"08-123 500 50"_s, u"0812350050"_s, u"+46 8 123 500 50"_s, u"0046812350050"_s})
        QVERIFY2(found(typed) == u"b"_s, qPrintable(typed));
    for (const QString &typed : {u"+47 22 33 44 55"_s, u"004722334455"_s, u"+47 22-33-44-55"_s})
        QVERIFY2(found(typed) == u"c"_s, qPrintable(typed));
    QCOMPARE(found(u"070-175 06 05"_s), QString());
    QCOMPARE(found(u"-+46701740605"_s), u"bcd"_s);
    // Letter by letter, forth and back.
    const QString whole = u"+46 70-174 06 05"_s;
    for (qsizetype length = 3; length <= whole.size(); ++length)
        QVERIFY2(found(whole.left(length)).contains(u'a'), qPrintable(whole.left(length)));
    QCOMPARE(found(u"+46 70-174 06 0"_s), u"a"_s);
    // The country's code alone leaves a 0, which numbers of other countries have too.
    QVERIFY(found(u"+46"_s).startsWith(u"ab"_s));
}

void TestUserTable::takesEmptyPeople()
{
    const auto table = models::makeUserTable();
    QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->setRows({api::User(), api::User()});
    QCOMPARE(printed(*table), (QStringList{u" |  |  |  |  | "_s, u" |  |  |  |  | "_s}));
    table->setRows({});
    QCOMPARE(table->rowCount(), 0);
}

/// The same columns, and which of them the server has.
void TestUserTable::ofServerTellsState()
{
    const auto table = models::makeServerUserTable();
    QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    api::User always = user(102, u"Bo"_s, u"070-1"_s);
    always.sticky = true;
    table->setRows({{always, true}, {user(101, u"Åsa"_s), false}});
    QCOMPARE(printed(*table), (QStringList{u"Bo | Assigned | Byrån | a@example.se | 070-1 | Yes | "_s,
                                           u"Åsa | Available | Byrån | a@example.se |  |  | "_s}));
    QCOMPARE(table->key(0), u"102"_s);
    QCOMPARE(table->searchText(0, table->columnIndex("phone")), u"0701"_s);
    QCOMPARE(table->tone(1, table->columnIndex("state")), words::Tone::Muted);
}

CONSOLE_TEST(QCoreApplication, TestUserTable)

} // namespace tst_usertable

#include "tst_usertable.moc"
