// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "words/accounttext.h"
#include "words/phonetext.h"

#include <QTest>
#include <QTextBoundaryFinder>

namespace tst_phonetext {

using namespace Qt::StringLiterals;

namespace {

/// The lines of a text where there is room for none of its words.
QStringList brokenWhereItCan(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    QStringList lines;
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        lines += text.mid(start, end - start).trimmed();
        start = end;
    }
    return lines;
}

} // namespace

class TestPhoneText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverDivided_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number :
             {"08-123 500 50", "+46 8 123 500 50", "+46 (0)8-123 500 50", "070-123 45 67", "08 - 123 500 50"})
            QTest::newRow(number) << QString::fromLatin1(number);
    }

    void isNeverDivided()
    {
        QFETCH(QString, number);
        const QString shown = words::phoneText(number);
        QCOMPARE(brokenWhereItCan(u"Telephone "_s + shown), (QStringList{u"Telephone"_s, shown}));
        QCOMPARE(shown.size(), number.size());
        QCOMPARE(QString(shown).replace(QChar::Nbsp, u' ').replace(u'\u2011', u'-'), number);
    }

    void theCheckFindsWhatIsDivided()
    {
        QCOMPARE(brokenWhereItCan(u"+46 (0)8-123 500 50"_s).first(), u"+46"_s);
        QCOMPARE(brokenWhereItCan(u"08 - 123"_s).size(), 3);
    }

    void otherTextStaysAsItIs()
    {
        for (const QString &text : {QString(), u"ask at 08-123 500 50"_s, QString(u"08 "_s).repeated(20)})
            QCOMPARE(words::phoneText(text), text);
    }

    /// The same of the number that the program itself tells.
    void supportsNumberIsNotDivided()
    {
        const QStringList lines = brokenWhereItCan(words::AccountText::keySource());
        QVERIFY2(lines.contains(u"08-123\u00a0500\u00a050"_s), qPrintable(lines.join(u'|')));
    }
};

CONSOLE_TEST(QCoreApplication, TestPhoneText)

} // namespace tst_phonetext

#include "tst_phonetext.moc"
