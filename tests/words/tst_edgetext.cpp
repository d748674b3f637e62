// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "words/edgetext.h"

#include <QTest>

namespace tst_edgetext {

using namespace Qt::StringLiterals;
using insight::Certainty;
using insight::Edge;
using insight::Reason;
using words::EdgeText;

namespace {

Edge byRecord(const QString &type, const QString &name)
{
    Edge edge;
    edge.reason = type == u"CNAME"_s ? Reason::AliasRecord : Reason::AddressRecord;
    edge.type = type;
    edge.name = name;
    return edge;
}

} // namespace

/// Why two things lead to each other, in words.
class TestEdgeText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreNamed();
    void chainsAreTold();
    void guessesAreTold();
    void everyReasonHasWords();
    void foreignTextIsNoFormat();
};

void TestEdgeText::recordsAreNamed()
{
    QCOMPARE(EdgeText::reason(byRecord(u"A"_s, u"www.a.se"_s)), u"by A record www.a.se"_s);
    Edge many = byRecord(u"AAAA"_s, u"xn--bcher-kva.se"_s);
    many.count = 4;
    const QString said = EdgeText::reason(many);
    QVERIFY2(said.startsWith(u"by AAAA record bücher.se and 3"_s), qPrintable(said));
    QCOMPARE(EdgeText::reason(byRecord(u"MX"_s, {})), u"by MX record"_s);
}

void TestEdgeText::chainsAreTold()
{
    Edge edge = byRecord(u"CNAME"_s, u"shop.a.se"_s);
    edge.chain = {u"cdn.b.net"_s, u"edge.c.net"_s};
    QCOMPARE(EdgeText::reason(edge), u"by CNAME record shop.a.se through cdn.b.net, edge.c.net"_s);
    edge.isByWildcard = true;
    edge.isByHostname = true;
    QCOMPARE(EdgeText::reason(edge), u"by CNAME record shop.a.se through cdn.b.net, edge.c.net, by a wildcard, the "
                                     u"server's hostname"_s);
}

void TestEdgeText::guessesAreTold()
{
    Edge edge;
    edge.reason = Reason::KeyOwner;
    QCOMPARE(EdgeText::reason(edge), u"owner of the key"_s);
    edge.certainty = Certainty::Guessed;
    QCOMPARE(EdgeText::reason(edge), u"owner of the key (guessed)"_s);
}

void TestEdgeText::everyReasonHasWords()
{
    QStringList all;
    for (int reason = 0; reason <= static_cast<int>(Reason::Company); ++reason) {
        Edge edge;
        edge.reason = static_cast<Reason>(reason);
        const bool isRecord = edge.reason >= Reason::AddressRecord && edge.reason <= Reason::ServiceRecord;
        if (isRecord)
            continue;
        QVERIFY2(!EdgeText::reason(edge).isEmpty(), qPrintable(QString::number(reason)));
        all.append(EdgeText::reason(edge));
    }
    QCOMPARE(all.removeDuplicates(), 0);
    for (int kind = 0; kind <= static_cast<int>(insight::ObjectKind::Name); ++kind)
        QVERIFY(!EdgeText::kind(static_cast<insight::ObjectKind>(kind)).isEmpty());
    QVERIFY(EdgeText::kind(insight::ObjectKind::PersonName).isEmpty());
}

/// What looks like a place for a value in a name is the name's own.
void TestEdgeText::foreignTextIsNoFormat()
{
    Edge edge = byRecord(u"%2"_s, u"%1.a.se"_s);
    edge.chain = {u"%1"_s};
    edge.count = 2;
    const QString said = EdgeText::reason(edge);
    QVERIFY2(said.startsWith(u"by %2 record %1.a.se through %1 and 1"_s), qPrintable(said));
}

CONSOLE_TEST(QCoreApplication, TestEdgeText)

} // namespace tst_edgetext

#include "tst_edgetext.moc"
