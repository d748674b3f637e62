// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "tables/collation.h"
#include "tables/ranking.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

namespace tst_collation {

using namespace Qt::StringLiterals;

/// Whatever the letters are, the order is the collator's.
class TestCollation : public support::TestCase
{
    Q_OBJECT

private:
    /// By the collator's own keys.
    static std::vector<quint32> expected(const std::vector<QString> &texts, const QCollator &collator)
    {
        std::vector<QCollatorSortKey> keys;
        for (const QString &text : texts)
            keys.push_back(collator.sortKey(text));
        std::vector<size_t> sorted(texts.size());
        std::iota(sorted.begin(), sorted.end(), size_t{0});
        std::sort(sorted.begin(), sorted.end(), [&](size_t a, size_t b) { return keys[a] < keys[b]; });
        std::vector<quint32> ranks(texts.size(), 0);
        for (size_t i = 1; i < sorted.size(); ++i)
            ranks[sorted[i]] = ranks[sorted[i - 1]] + (keys[sorted[i - 1]] < keys[sorted[i]] ? 1 : 0);
        return ranks;
    }

    static void compare(const std::vector<QString> &texts, const QLocale &locale)
    {
        const QCollator collator = tables::collatorFor(locale);
        QCOMPARE(tables::collationRanks(texts, collator), expected(texts, collator));
    }

private slots:
    void sortsNothing()
    {
        QVERIFY(tables::collationRanks({}, tables::collatorFor(QLocale::c())).empty());
        QCOMPARE(tables::collationRanks({u"one"_s}, tables::collatorFor(QLocale::Swedish)), std::vector<quint32>{0});
    }

    void sortsLikeTheCollator_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("letters");
        const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QString names = u"abcxyzåäö.-_ 0012359"_s;
        QTest::newRow("names in Swedish") << swedish << names;
        QTest::newRow("names in English, where å is an a") << british << names;
        QTest::newRow("capitals") << swedish << u"aAbBåÅäÄ1"_s;
        QTest::newRow("v and w") << swedish << u"uvwxVW"_s;
        QTest::newRow("accents") << british << u"eéèêëEÉo"_s;
        QTest::newRow("punctuation") << swedish << u"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~a0"_s;
        QTest::newRow("what is not seen") << swedish << u"ab\u00AD\u200B\u0001\u0000"_s;
        QTest::newRow("marks of their own") << swedish << u"aao\u030A\u0308\u0301b"_s;
        QTest::newRow("other digits") << swedish << u"012²½٣a"_s;
        QTest::newRow("letters that are two") << british << u"aeæsßoœ"_s;
        QTest::newRow("two letters that are one") << QLocale(QLocale::Czech) << u"bcdhi"_s;
        QTest::newRow("three letters that are one") << QLocale(QLocale::Hungarian) << u"dzst"_s;
        QTest::newRow("halves of letters") << swedish << QString(u"a\xD83D\xDE00\xDE01"_s);
        QTest::newRow("without an alphabet") << QLocale::c() << u"aAbB019"_s;
    }

    void sortsLikeTheCollator()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, letters);
        QRandomGenerator random{4711};
        for (int round = 0; round < 40; ++round) {
            std::vector<QString> texts(size_t(1) << (round % 9));
            for (QString &text : texts) {
                for (int i = random.bounded(1, 8); i > 0; --i)
                    text += letters.at(random.bounded(letters.size()));
            }
            compare(texts, locale);
        }
    }

    void sortsNumbersOfAnyLength()
    {
        std::vector<QString> texts;
        for (const int length : {1, 2, 9, 254, 255, 256, 300}) {
            for (const QString &start : {u"1"_s, u"2"_s, u"0"_s, u"01"_s})
                texts.push_back(u"n"_s + start + QString(length, u'7') + u".se"_s);
        }
        compare(texts, QLocale(QLocale::Swedish));
    }

    void sortsMoreLettersThanThereAreBytes()
    {
        std::vector<QString> texts;
        for (char16_t letter = 0x4E00; letter < 0x4E00 + 600; ++letter)
            texts.push_back(QString(QChar(letter)) + u"a"_s);
        compare(texts, QLocale(QLocale::Swedish));
    }
};

CONSOLE_TEST(QCoreApplication, TestCollation)

} // namespace tst_collation

#include "tst_collation.moc"
