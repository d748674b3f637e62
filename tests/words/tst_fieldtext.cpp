// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "words/accounttext.h"
#include "words/fieldtext.h"

#include <QTest>

namespace tst_fieldtext {

using namespace Qt::StringLiterals;
using words::AccountText;
using words::FieldText;

/// What is wrong with what was typed or pasted.
class TestFieldText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hostnames()
    {
        QCOMPARE(FieldText::faultOfHostname({}), QString());
        QCOMPARE(FieldText::faultOfHostname(u"web.example.se"_s), QString());
        QVERIFY(FieldText::faultOfHostname(u"räk.se"_s).contains(u"a to z"_s));
        for (const QString &hostname : {u"abcd\u200bef.se"_s, u"abcd\u00adef.se"_s}) {
            const QString sentence = FieldText::faultOfHostname(hostname);
            QVERIFY2(sentence.contains(u"invisible character"_s) && sentence.contains(u"place 5."_s),
                     qPrintable(sentence));
            QVERIFY(!sentence.contains(u"a to z"_s));
        }
    }

    void keys()
    {
        const QString pasted = u"abcd\u200bef"_s;
        const auto key = accounts::readKey(pasted);
        QVERIFY(!key);
        const QString sentence = AccountText::sentence(key.error(), accounts::invisiblePlaceInKey(pasted));
        QVERIFY2(sentence.contains(u"invisible character"_s) && sentence.contains(u"place 5."_s), qPrintable(sentence));
        QVERIFY(!sentence.contains(u'å'));
        // Nothing of the key itself.
        QVERIFY(!sentence.contains(u"abcd"_s));
        QVERIFY(AccountText::sentence(accounts::readKey(u"nyckelå"_s).error(), 0).contains(u'å'));
    }
};

CONSOLE_TEST(QCoreApplication, TestFieldText)

} // namespace tst_fieldtext

#include "tst_fieldtext.moc"
