// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/account.h"
#include "models/accessmatrix.h"
#include "models/granttable.h"
#include "support/testcase.h"
#include "tables/printed.h"
#include "words/accesstext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_accessmatrix {

using namespace Qt::StringLiterals;
using insight::GrantSign;
using invented::Account;
using invented::customer;
using invented::key;
using invented::server;
using invented::user;
using models::AccessMatrix;

namespace {

models::SharedAccess accessOf(const Account &account, const QList<store::Change> &changes = {})
{
    insight::KeyReader reader;
    return models::accessValues({account.values(), account.index.access().ties(), changes}, reader);
}

/// Ali is on c1 with a key, Bo is told of c1's problems, Eva's key is on c2 alone; a deploy key is on c2. Of c3
/// nothing was read.
void fill(Account &account)
{
    api::InstanceDetail detail;
    detail.instance = server(u"c1"_s, u"shop.example.se"_s);
    detail.customers = {customer(u"Shop AB"_s)};
    account.servers({detail.instance, server(u"c2"_s), server(u"c3"_s)});
    account.detail(detail);
    account.people({user(7, u"Ali"_s, u"Ek AB"_s), user(8, u"Bo"_s, u"Shop AB"_s), user(9, u"Eva"_s, u"Ek AB"_s)});
    api::UserDetail bo;
    api::UserInstance told;
    told.name = u"c1"_s;
    told.notify = true;
    bo.instances = {told};
    account.person(u"8"_s, bo);
    api::UserDetail eva;
    eva.keys = {key(u"AAAAeva"_s)};
    account.person(u"9"_s, eva);
    account.usersOn(u"c1"_s, {user(7, u"Ali"_s)});
    account.usersOn(u"c2"_s, {});
    account.keysOn(u"c1"_s, {key(u"AAAAali"_s, {}, u"Ali"_s)});
    account.keysOn(u"c2"_s, {key(u"AAAAeva"_s)});
    account.deployKeysOn(u"c1"_s, {});
    api::SshKey deploy = key(u"AAAAdeploy"_s);
    deploy.name = u"ci"_s;
    account.deployKeysOn(u"c2"_s, {deploy});
}

QStringList headers(const AccessMatrix &matrix, Qt::Orientation orientation)
{
    QStringList texts;
    const int count = orientation == Qt::Horizontal ? matrix.columnCount() : matrix.rowCount();
    for (int section = 0; section < count; ++section)
        texts.append(matrix.headerData(section, orientation, Qt::AccessibleTextRole).toString());
    return texts;
}

/// Waits until the axes have what the filter needs.
void filter(tables::ArrangedModel &axis, const QString &text)
{
    axis.setFilter(text);
    QTRY_VERIFY(axis.isSettled());
}

} // namespace

/// People and keys × servers, and the grants as rows.
class TestAccessMatrix : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cells();
    void companies();
    void headersSayHowMany();
    void filtersOnBothSides();
    void theCellThatIsLookedAtStays();
    void otherValuesOfTheSameCells();
    void nothing();
    void grants();
    void since();
    void words();
};

void TestAccessMatrix::cells()
{
    Account account;
    fill(account);
    AccessMatrix matrix;
    const QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
    matrix.setValues(accessOf(account));
    // c1 first: its customer is known; blank ones stand last.
    QCOMPARE(printed(matrix), (QStringList{
                                  u"has access, key on the server | no access | access not read, keys not read"_s,
                                  u"no access, notified of problems | no access | no access, keys not read"_s,
                                  u"no access | key on the server | no access, keys not read"_s,
                                  u"not on the server | key on the server | keys not read"_s,
                              }));
    QCOMPARE(matrix.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Ali, shop.example.se: has access, key on the server"_s);
    // A key of somebody without access is to be looked at, a deploy key is not.
    QCOMPARE(matrix.index(2, 1).data(tables::ToneRole).value<words::Tone>(), words::Tone::Warning);
    QCOMPARE(matrix.index(3, 1).data(tables::ToneRole).value<words::Tone>(), words::Tone::Normal);
    QCOMPARE(matrix.index(0, 0).data(tables::ToneRole).value<words::Tone>(), words::Tone::Normal);
}

void TestAccessMatrix::companies()
{
    Account account;
    fill(account);
    AccessMatrix matrix;
    const QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const models::SharedAccess values = accessOf(account);
    matrix.setValues(values, models::accessCompanies(*values), models::accessColumns(*values));
    QCOMPARE(headers(matrix, Qt::Vertical),
             (QStringList{u"Ek AB, access to 2 server(s)"_s, u"Shop AB, access to 0 server(s)"_s}));
    // Ali and Eva of one, Bo of the other; of c3 nothing was read.
    QCOMPARE(printed(matrix), (QStringList{
                                  u"1 of 2 with access | 1 of 2 with access | access not read, keys not read"_s,
                                  u"no access, notified of problems | no access | no access, keys not read"_s,
                              }));
    QCOMPARE(matrix.membersWithAccess(0, 0), QList{insight::personObject(u"7"_s)});
    QCOMPARE(matrix.membersWithAccess(0, 1), QList{insight::personObject(u"9"_s)});
    QVERIFY(matrix.signsAt(0, 1).testFlag(GrantSign::Key));
    const QString key = matrix.keyAt(matrix.index(0, 1));
    QCOMPARE(matrix.indexOf(key), matrix.index(0, 1));
}

void TestAccessMatrix::headersSayHowMany()
{
    Account account;
    fill(account);
    AccessMatrix matrix;
    matrix.setValues(accessOf(account));
    QCOMPARE(headers(matrix, Qt::Vertical),
             (QStringList{u"Ali, access to 1 server(s)"_s, u"Bo, access to 0 server(s)"_s,
                          u"Eva, access to 1 server(s)"_s, u"ci, access to 1 server(s)"_s}));
    QCOMPARE(headers(matrix, Qt::Horizontal),
             (QStringList{u"shop.example.se, 1 with access"_s, u"c2, 2 with access"_s, u"c3, 0 with access"_s}));
    QVERIFY(matrix.headerData(3, Qt::Vertical, AccessMatrix::IsKeyRole).toBool());
    QCOMPARE(matrix.headerData(1, Qt::Horizontal, AccessMatrix::CountRole).toInt(), 2);
}

void TestAccessMatrix::filtersOnBothSides()
{
    Account account;
    fill(account);
    AccessMatrix matrix;
    const QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
    matrix.setValues(accessOf(account));
    filter(matrix.rowAxis(), u"ek"_s);
    QCOMPARE(headers(matrix, Qt::Vertical).size(), 2);
    // A server is found by its own name too.
    filter(matrix.columnAxis(), u"c1"_s);
    QCOMPARE(headers(matrix, Qt::Horizontal), QStringList(u"shop.example.se, 1 with access"_s));
    QVERIFY(matrix.isFiltered());
    QCOMPARE(matrix.rowAt(1).name, u"Eva"_s);
    filter(matrix.rowAxis(), u"nobody"_s);
    QCOMPARE(matrix.rowCount(), 0);
    filter(matrix.rowAxis(), {});
    filter(matrix.columnAxis(), {});
    QCOMPARE(matrix.rowCount(), 4);
    QCOMPARE(matrix.columnCount(), 3);
}

void TestAccessMatrix::theCellThatIsLookedAtStays()
{
    Account account;
    fill(account);
    AccessMatrix matrix;
    matrix.setValues(accessOf(account));
    const QPersistentModelIndex eva = matrix.index(2, 1);
    const QString at = matrix.keyAt(eva);
    filter(matrix.rowAxis(), u"eva"_s);
    QVERIFY(eva.isValid());
    QCOMPARE(eva.row(), 0);
    QCOMPARE(matrix.keyAt(eva), at);
    QCOMPARE(matrix.indexOf(at), QModelIndex(eva));
    filter(matrix.rowAxis(), u"ali"_s);
    QVERIFY(!eva.isValid());
    QVERIFY(!matrix.indexOf(at).isValid());
}

void TestAccessMatrix::otherValuesOfTheSameCells()
{
    Account account;
    fill(account);
    AccessMatrix matrix;
    matrix.setValues(accessOf(account));
    const QSignalSpy layouts(&matrix, &QAbstractItemModel::layoutChanged);
    const QSignalSpy cells(&matrix, &QAbstractItemModel::dataChanged);
    account.usersOn(u"c1"_s, {user(7, u"Ali"_s), user(8, u"Bo"_s)});
    matrix.setValues(accessOf(account));
    QCOMPARE(layouts.size(), 0);
    QCOMPARE(cells.size(), 1);
    QVERIFY(matrix.signsAt(1, 0).testFlag(GrantSign::Access));
    QCOMPARE(matrix.headerData(0, Qt::Horizontal, AccessMatrix::CountRole).toInt(), 2);
    // A server that is new is a column of its own.
    account.servers({server(u"c1"_s, u"shop.example.se"_s), server(u"c2"_s), server(u"c3"_s), server(u"c4"_s)});
    matrix.setValues(accessOf(account));
    QCOMPARE(layouts.size(), 1);
    QCOMPARE(matrix.columnCount(), 4);
}

void TestAccessMatrix::nothing()
{
    AccessMatrix matrix;
    const QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
    matrix.setValues(nullptr);
    matrix.setValues(accessOf(Account()));
    QCOMPARE(matrix.rowCount(), 0);
    QCOMPARE(matrix.columnCount(), 0);
    QVERIFY(!matrix.indexOf(u"person/c1/7"_s).isValid());
}

void TestAccessMatrix::grants()
{
    Account account;
    fill(account);
    const models::SharedAccess values = accessOf(account);
    auto table = models::makeGrantTable();
    const QAbstractItemModelTester tester(table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->setRows(models::grantRows(*values));
    QStringList rows;
    for (int row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (const char *id : {"person", "companies", "server", "customers", "how"})
            cells.append(table->text(row, table->columnIndex(id)));
        rows.append(cells.join(u'|'));
    }
    QCOMPARE(rows, (QStringList{u"Ali|Ek AB|shop.example.se|Shop AB|Access and key"_s,
                                u"Eva|Ek AB|c2||Key, no access"_s, u"ci||c2||Deploy key"_s}));
    QVERIFY(models::isOfOtherCompany(table->row(0).grant));
    // Whose the server is was not read.
    QVERIFY(!models::isOfOtherCompany(table->row(1).grant));
    QCOMPARE(table->key(0), u"person/c1/7"_s);
    QCOMPARE(table->tone(1, table->columnIndex("how")), words::Tone::Warning);
}

void TestAccessMatrix::since()
{
    Account account;
    fill(account);
    const auto change = [](const QString &kind, const QString &object, const QString &field, const QString &item,
                           const QString &before, const QString &after, int day) {
        return store::Change{.kind = kind,
                             .object = object,
                             .field = field,
                             .item = item,
                             .before = before,
                             .after = after,
                             .seen = QDateTime(QDate(2026, 5, day), QTime(12, 0), QTimeZone::utc())};
    };
    const insight::Directory directory(account.values());
    // The latest first: what ended and began again began then.
    const insight::GrantBeginnings found =
        models::beginningsIn({change(u"user"_s, u"7"_s, u"instances"_s, u"c1"_s, u"notify"_s, u"access notify"_s, 9),
                              change(u"user"_s, u"7"_s, u"instances"_s, u"c1"_s, u"access"_s, u"notify"_s, 8),
                              change(u"user"_s, u"7"_s, u"instances"_s, u"c1"_s, {}, u"access"_s, 2),
                              change(u"user"_s, u"8"_s, u"instances"_s, u"c1"_s, {}, u"notify"_s, 3),
                              change(u"instance"_s, u"c1"_s, u"hostname"_s, {}, u"a"_s, u"b"_s, 4)},
                             directory);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.value({insight::personObject(u"7"_s), u"c1"_s}).date(), QDate(2026, 5, 9));
    // By the server's own list, where only one is called so.
    const insight::GrantBeginnings byName =
        models::beginningsIn({change(u"instance"_s, u"c2"_s, u"users"_s, u"Ali"_s, {}, u"Ali"_s, 6),
                              change(u"instance"_s, u"c2"_s, u"users"_s, u"Nobody"_s, {}, u"Nobody"_s, 6),
                              change(u"instance"_s, u"c1"_s, u"users"_s, u"Eva"_s, u"Eva"_s, {}, 7)},
                             directory);
    QCOMPARE(byName.size(), 1);
    QCOMPARE(byName.value({insight::personObject(u"7"_s), u"c2"_s}).date(), QDate(2026, 5, 6));
    // A key by its fingerprint, whichever the history has.
    for (const insight::Object &key : directory.keys()) {
        const insight::KnownKey &known = *directory.key(key);
        for (const QString &print : {known.key.fingerprint, known.read ? known.read->sha256 : QString()}) {
            if (print.isEmpty())
                continue;
            const auto ofKey =
                models::beginningsIn({change(u"instance"_s, u"c2"_s, u"ssh_keys"_s, u"x"_s, {}, print, 5)}, directory);
            QCOMPARE(ofKey.value({key, u"c2"_s}).date(), QDate(2026, 5, 5));
        }
    }
}

void TestAccessMatrix::words()
{
    using words::AccessText;
    QCOMPARE(AccessText::signs({}), u"no access"_s);
    QCOMPARE(AccessText::signs(GrantSign::Access | GrantSign::Always | GrantSign::AlwaysNotify | GrantSign::Notify),
             u"always has access, always notified of problems"_s);
    QCOMPARE(AccessText::signs(GrantSign::NotRead | GrantSign::Notify), u"access not read, notified of problems"_s);
    insight::Coverage coverage;
    coverage.servers = 214;
    coverage.whole = 12;
    coverage.people = 3;
    coverage.details = 3;
    QCOMPARE(AccessText::coverage(coverage, QLocale(QLocale::English)),
             u"12 of 214 server(s) read, 3 of 3 person(s) read"_s);
}

CONSOLE_TEST(QCoreApplication, TestAccessMatrix)

} // namespace tst_accessmatrix

#include "tst_accessmatrix.moc"
