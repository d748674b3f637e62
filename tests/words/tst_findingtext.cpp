// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "words/findingtext.h"
#include "words/language.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_findingtext {

using namespace Qt::StringLiterals;
using findings::Finding;
using findings::Rule;
using findings::ShownFinding;
using insight::ObjectKind;
using words::FindingText;

namespace {

ShownFinding shown(const Finding &finding, const QStringList &titles)
{
    ShownFinding made;
    made.known.finding = finding;
    made.titles = titles;
    return made;
}

} // namespace

/// Findings in sentences.
class TestFindingText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void allRulesInBothLanguages();
    void saysWhatWasFound_data();
    void saysWhatWasFound();
    void textOfTheApiIsText();
    void manyAreCut();
    void inTheLanguageOfTheMail();
};

void TestFindingText::allRulesInBothLanguages()
{
    static const QRegularExpression left(u"%[0-9]"_s);
    words::Language language;
    QHash<QString, QString> english;
    for (const QString &code : {u"en"_s, u"sv"_s}) {
        language.use(code);
        QSet<QString> kinds;
        for (const findings::RuleInfo &info : findings::ruleInfos()) {
            const QString kind = FindingText::kind(info.rule);
            QVERIFY2(!kinds.contains(kind), qPrintable(kind));
            kinds.insert(kind);
            const Finding finding{
                info.rule, {ObjectKind::Record, u"a.se\nw.a.se\nMX\n1.2.3.4"_s}, {}, {u"t"_s}, {17, 18}};
            const QString sentence = FindingText::sentence(shown(finding, {u"ett"_s, u"två"_s, u"tre"_s}));
            QVERIFY2(!sentence.contains(left) && sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(FindingText::advice(info.rule).endsWith(u'.'), info.id);
            const QString id = QString::fromLatin1(info.id);
            if (code == "en"_L1)
                english.insert(id, kind + sentence);
            else
                QVERIFY2(english.value(id) != kind + sentence, info.id);
        }
    }
    language.use(u"en"_s);
}

void TestFindingText::saysWhatWasFound_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QString>("sentence");
    const insight::Object server = insight::serverObject(u"c1"_s);
    const insight::Object person = insight::personObject(u"7"_s);
    const insight::Object mail{ObjectKind::Record, u"a.se\na.se\nMX\n1.2.3.4"_s};
    QTest::newRow("other company") << Finding{Rule::OtherCompany, person, {server}, {u"X AB"_s, u"Y AB"_s}}
                                   << QStringList{u"Ali"_s, u"butik.se"_s}
                                   << u"Ali has access to butik.se, which belongs to another company. The companies: "
                                      "X AB, Y AB."_s;
    Finding guessed{Rule::KeyWithoutAccess, person, {server}};
    guessed.certainty = insight::Certainty::Guessed;
    QTest::newRow("guessed") << guessed << QStringList{u"Ali"_s, u"butik.se"_s}
                             << u"A key of Ali is on butik.se, where Ali has no access. Whose key it is was guessed by "
                                "the owner’s name."_s;
    QTest::newRow("address") << Finding{Rule::MailToAddress, mail} << QStringList{u"x"_s}
                             << u"Email for a.se goes to the address 1.2.3.4, where a name is required."_s;
    QTest::newRow("alias") << Finding{Rule::MailToAlias, mail, {}, {u"m.a.se"_s, u"n.b.se"_s}} << QStringList{u"x"_s}
                           << u"Email for a.se goes to an alias (CNAME) instead of a host: m.a.se → n.b.se."_s;
    QTest::newRow("ttl") << Finding{Rule::TtlDiffers, mail, {}, {}, {300, 3600}} << QStringList{u"x"_s}
                         << u"The MX records of a.se have different TTLs: 300, 3600 seconds."_s;
    const Finding former{Rule::FormerAddress, mail, {insight::addressObject(u"1.2.3.4"_s), server}, {}, {},
                         QDate(2026, 5, 4)};
    QTest::newRow("former") << former << QStringList{u"x"_s, u"1.2.3.4"_s, u"butik.se"_s}
                            << u"a.se leads to 1.2.3.4, which was the address of butik.se until 2026-05-04 and is no "
                               "longer yours."_s;
}

void TestFindingText::saysWhatWasFound()
{
    QFETCH(const Finding, finding);
    QFETCH(const QStringList, titles);
    QFETCH(const QString, sentence);
    QCOMPARE(FindingText::sentence(shown(finding, titles)), sentence);
}

void TestFindingText::textOfTheApiIsText()
{
    const Finding finding{Rule::NoDescription, insight::serverObject(u"c1"_s)};
    // No placeholder, no line break, no sign that turns the text.
    QCOMPARE(FindingText::sentence(shown(finding, {u"<b>%1 %2</b>\n"_s})),
             u"The server <b>%1 %2</b> has no description."_s);
    QVERIFY(FindingText::sentence(shown(finding, {QString(u'\u202e')})).contains("U+202E"_L1));
    QCOMPARE(FindingText::sentence(shown(finding, {})), u"The server – has no description."_s);
    QVERIFY(FindingText::sentence(shown(finding, {QString(5000, u'x')})).size() < 300);
}

void TestFindingText::manyAreCut()
{
    QStringList names;
    for (int i = 0; i < 300; ++i)
        names.append(u"p%1"_s.arg(i));
    const Finding finding{Rule::KeyOfTwo, {ObjectKind::Key, u"AAAA"_s}, {}, names};
    QCOMPARE(FindingText::sentence(shown(finding, {u"k"_s})),
             u"The key k belongs to several people: p0, p1, p2, p3, p4, …."_s);
}

void TestFindingText::inTheLanguageOfTheMail()
{
    const Finding finding{Rule::NoDescription, insight::serverObject(u"c1"_s)};
    const auto swedish = [](const char *source) { return words::translated(u"sv"_s, "FindingText", source); };
    QCOMPARE(FindingText::sentence(shown(finding, {u"c1"_s}), swedish), u"Servern c1 har ingen beskrivning."_s);
    QCOMPARE(FindingText::advice(Rule::NoDescription, swedish), u"Skriv vad servern är till för."_s);
}

CONSOLE_TEST(QCoreApplication, TestFindingText)

} // namespace tst_findingtext

#include "tst_findingtext.moc"
