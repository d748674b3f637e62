// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/instancefields.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_instancefields {

using namespace Qt::StringLiterals;
using namespace inventory;

/// The three-way comparison behind a save, and the rule for host names.
class TestInstanceFields : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comparison_data();
    void comparison();
    void nullAndEmptyAreTheSame();
    void carriedOverKeepsWhatIsTheirs();
};

void TestInstanceFields::comparison_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<bool>("conflict");
    QTest::addColumn<bool>("write");
    QTest::newRow("nobody changed") << u"a"_s << u"a"_s << u"a"_s << false << false;
    QTest::newRow("only I changed") << u"a"_s << u"a"_s << u"b"_s << false << true;
    QTest::newRow("only they changed") << u"a"_s << u"b"_s << u"a"_s << false << false;
    QTest::newRow("both, the same") << u"a"_s << u"b"_s << u"b"_s << false << false;
    QTest::newRow("both, differently") << u"a"_s << u"b"_s << u"c"_s << true << true;
    QTest::newRow("I cleared") << u"a"_s << u"a"_s << u""_s << false << true;
    QTest::newRow("they cleared, I changed") << u"a"_s << u""_s << u"c"_s << true << true;
}

void TestInstanceFields::comparison()
{
    QFETCH(QString, base);
    QFETCH(QString, theirs);
    QFETCH(QString, mine);
    QFETCH(bool, conflict);
    QFETCH(bool, write);
    for (Field field : allFields) {
        InstanceFields b;
        InstanceFields t;
        InstanceFields m;
        b.at(field) = base;
        t.at(field) = theirs;
        m.at(field) = mine;
        const QList<Field> only{field};
        QCOMPARE(conflicts(b, t, m), conflict ? only : QList<Field>());
        QCOMPARE(toWrite(b, t, m), write ? only : QList<Field>());
    }
}

void TestInstanceFields::nullAndEmptyAreTheSame()
{
    InstanceFields cleared;
    cleared.hostname = u""_s;
    QVERIFY(differences(InstanceFields(), cleared).isEmpty());
}

void TestInstanceFields::carriedOverKeepsWhatIsTheirs()
{
    const InstanceFields base{u"d"_s, u"h"_s, u"t"_s};
    const InstanceFields theirs{u"d"_s, u"h2"_s, u"t"_s};
    const InstanceFields mine{u"d3"_s, u"h"_s, u"t"_s};
    const InstanceFields result = carriedOver(base, theirs, mine);
    QCOMPARE(result.description, u"d3"_s);
    QCOMPARE(result.hostname, u"h2"_s);
    QCOMPARE(result.technicalContact, u"t"_s);
}

CONSOLE_TEST(QCoreApplication, TestInstanceFields)

} // namespace tst_instancefields

#include "tst_instancefields.moc"
