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
    void hostnames_data();
    void hostnames();
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

void TestInstanceFields::hostnames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<HostnameFault>("fault");
    const QString label63(63, u'a');
    QTest::newRow("blank") << QString() << HostnameFault::None;
    QTest::newRow("one label") << u"c1234"_s << HostnameFault::None;
    QTest::newRow("several") << u"www.Butik-7.se"_s << HostnameFault::None;
    QTest::newRow("digits") << u"7.example.com"_s << HostnameFault::None;
    QTest::newRow("idn in ascii") << u"xn--rksmrgs-5wao1o.se"_s << HostnameFault::None;
    QTest::newRow("63 characters") << label63 + u".se"_s << HostnameFault::None;
    QTest::newRow("64 characters") << label63 + u"a.se"_s << HostnameFault::LongLabel;
    QTest::newRow("253 characters") << label63 + u'.' + label63 + u'.' + label63 + u'.' + QString(61, u'b')
                                    << HostnameFault::None;
    QTest::newRow("254 characters") << label63 + u'.' + label63 + u'.' + label63 + u'.' + QString(62, u'b')
                                    << HostnameFault::TooLong;
    QTest::newRow("letter beyond a to z") << u"räksmörgås.se"_s << HostnameFault::BadCharacter;
    QTest::newRow("space") << u"a b.se"_s << HostnameFault::BadCharacter;
    QTest::newRow("underscore") << u"a_b.se"_s << HostnameFault::BadCharacter;
    QTest::newRow("slash") << u"a/b"_s << HostnameFault::BadCharacter;
    QTest::newRow("hyphen first") << u"-a.se"_s << HostnameFault::HyphenAtEdge;
    QTest::newRow("hyphen last") << u"a-.se"_s << HostnameFault::HyphenAtEdge;
    QTest::newRow("two dots") << u"a..se"_s << HostnameFault::EmptyLabel;
    QTest::newRow("dot first") << u".se"_s << HostnameFault::EmptyLabel;
    QTest::newRow("dot last") << u"a.se."_s << HostnameFault::EmptyLabel;
}

void TestInstanceFields::hostnames()
{
    QFETCH(QString, typed);
    QFETCH(HostnameFault, fault);
    QCOMPARE(checkHostname(typed), fault);
}

CONSOLE_TEST(QCoreApplication, TestInstanceFields)

} // namespace tst_instancefields

#include "tst_instancefields.moc"
