// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/changenotice.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_changenotice {

using namespace Qt::StringLiterals;
using insight::Dependents;
using insight::Reason;

namespace {

QString untranslated(const char *source)
{
    return QString::fromUtf8(source);
}

Dependents much()
{
    Dependents all;
    all.names = {{.name = u"a.se"_s, .domain = u"a.se"_s},
                 {.name = u"both.a.se"_s, .domain = u"a.se"_s, .isOnlyHere = false},
                 {.name = u"xn--bcher-kva.se"_s, .domain = {}, .hops = 2}};
    all.mail = {{.name = u"a.se"_s, .domain = u"a.se"_s, .reason = Reason::MailRecord}};
    all.certificates = {{.to = insight::certificateObject(u"*.a.se"_s), .reason = Reason::CertificateName}};
    all.companies = {{.customer = insight::customerObject(u"Alfa AB"_s), .name = u"Alfa AB"_s}};
    all.contacts = {{insight::personObject(u"7"_s), u"Ali"_s, {{Reason::Notify}, {Reason::StickyNotify}}},
                    {{}, u"Carl"_s, {{Reason::Owner}, {Reason::Payer}}},
                    {insight::personObject(u"9"_s), {}, {{Reason::TechnicalContact}}}};
    return all;
}

} // namespace

/// What hangs on a server as a text for others.
class TestChangeNotice : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysAll();
    void nothingIsTold();
    void speaksTheWordsItIsGiven();
    void nothingOfTheApiBreaksALine();
};

void TestChangeNotice::saysAll()
{
    const QString text = exchange::changeNotice({u"c1"_s, u"web.a.se"_s, u"Shop"_s}, much(), untranslated);
    QCOMPARE(
        text,
        u"Planned work on the server c1 (web.a.se, Shop)\n\n"
        "Stops without the server (2)\n- a.se\n- bücher.se\n\n"
        "Also answered by others (1)\n- both.a.se\n\n"
        "No mail is received for (1)\n- a.se\n\n"
        "Certificates in use there (1)\n- *.a.se\n\n"
        "Customers concerned (1)\n- Alfa AB\n\n"
        "To be notified (3)\n- Ali, notified of problems\n- Carl, the customer's reference, invoice contact\n- 9, technical contact\n"_s);
}

void TestChangeNotice::nothingIsTold()
{
    QCOMPARE(exchange::changeNotice({u"c1"_s, {}, {}}, {}, untranslated),
             u"Planned work on the server c1\n\nNothing that is known depends on it.\n"_s);
    QCOMPARE(exchange::changeNotice({u"c1"_s, {}, {}, true}, {}, untranslated),
             u"Planned work on the server c1\n\nNothing that is known depends on it.\n\n"
             "Not everything had been read: there may be more.\n"_s);
}

void TestChangeNotice::speaksTheWordsItIsGiven()
{
    const QString text = exchange::changeNotice({u"c1"_s, {}, {}}, much(), [](const char *source) {
        return QString::fromUtf8(source).contains(u"%1"_s) ? u"OM %1"_s : u"ORD"_s;
    });
    QVERIFY2(text.startsWith(u"OM c1\n\nORD (2)\n"_s), qPrintable(text));
    QVERIFY(!text.contains(u"notified"_s));
}

void TestChangeNotice::nothingOfTheApiBreaksALine()
{
    Dependents all;
    all.contacts = {{{}, u"Carl\n- Eva\u202e"_s, {{Reason::Owner}}}};
    const QString text = exchange::changeNotice({u"c1"_s, u"a\r\nb"_s, u"%1"_s}, all, untranslated);
    QCOMPARE(text, u"Planned work on the server c1 (a b, %1)\n\nTo be notified (1)\n- Carl - Eva, the customer's "
                   "reference\n"_s);
}

CONSOLE_TEST(QCoreApplication, TestChangeNotice)

} // namespace tst_changenotice

#include "tst_changenotice.moc"
