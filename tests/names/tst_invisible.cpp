// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/invisible.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_invisible {

using namespace Qt::StringLiterals;

class TestInvisible : public support::TestCase
{
    Q_OBJECT

private slots:
    void placeIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("place");
        QTest::newRow("nothing") << u""_s << 0;
        QTest::newRow("plain") << u"web.example.se å 日本 🔑"_s << 0;
        QTest::newRow("zero-width space") << u"abcd\u200bef"_s << 5;
        QTest::newRow("soft hyphen") << u"ab\u00adcd\u200b"_s << 3;
        QTest::newRow("first") << u"\u2060a"_s << 1;
        QTest::newRow("last") << u"web.se\ufeff"_s << 7;
        QTest::newRow("right to left") << u"a\u202eb"_s << 2;
        QTest::newRow("behind a pair") << u"🔑\u200dx"_s << 2;
        QTest::newRow("a pair itself") << u"ab\U000E0061"_s << 3;
        QTest::newRow("filler of Hangul") << u"a\u3164"_s << 2;
        QTest::newRow("variation selector") << u"a\ufe0f"_s << 2;
        QTest::newRow("blank of Braille") << u"\u2800"_s << 1;
        // These are seen as a space.
        QTest::newRow("non-breaking space") << u"a\u00a0b"_s << 0;
    }

    void placeIsTold()
    {
        QFETCH(const QString, text);
        QFETCH(const int, place);
        QCOMPARE(int(names::invisiblePlace(text)), place);
    }
};

CONSOLE_TEST(QCoreApplication, TestInvisible)

} // namespace tst_invisible

#include "tst_invisible.moc"
