// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "words/language.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <memory>

namespace tst_language {

using namespace Qt::StringLiterals;

/// What a text is in a language that the program does not speak at the moment.
class TestLanguage : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void inAnother();
    void inThisThreadAlone();
    void inEvery();

private:
    static QString word(const char *source) { return QCoreApplication::translate("NoteTexts", source); }
};

void TestLanguage::inAnother()
{
    words::Language language;
    language.use(u"en"_s);
    QCOMPARE(word("Favourite"), u"Favourite"_s);
    QString swedish;
    QString english;
    words::inLanguage(u"sv"_s, [&] {
        swedish = word("Favourite");
        words::inLanguage(u"en"_s, [&] { english = word("Favourite"); });
        QCOMPARE(word("Favourite"), swedish);
    });
    QCOMPARE(swedish, u"Favorit"_s);
    QCOMPARE(english, u"Favourite"_s);
    QCOMPARE(word("Favourite"), u"Favourite"_s);
    language.use(u"sv"_s);
    words::inLanguage(u"en"_s, [&] { english = word("Favourite"); });
    QCOMPARE(english, u"Favourite"_s);
    QCOMPARE(word("Favourite"), u"Favorit"_s);
    // Of a language that nobody speaks, what the program speaks.
    words::inLanguage(u"de"_s, [&] { QCOMPARE(word("Favourite"), u"Favorit"_s); });
    language.use(u"en"_s);
}

void TestLanguage::inThisThreadAlone()
{
    words::Language language;
    language.use(u"en"_s);
    QString here;
    QString there;
    words::inLanguage(u"sv"_s, [&] {
        const std::unique_ptr<QThread> thread(QThread::create([&there] { there = word("Favourite"); }));
        thread->start();
        QVERIFY(thread->wait());
        here = word("Favourite");
    });
    QCOMPARE(here, u"Favorit"_s);
    QCOMPARE(there, u"Favourite"_s);
}

void TestLanguage::inEvery()
{
    words::Language language;
    for (const QString &code : {u"en"_s, u"sv"_s}) {
        language.use(code);
        QCOMPARE(words::inEveryLanguage([] { return word("Favourite"); }), u"Favourite Favorit"_s);
        QCOMPARE(words::inEveryLanguage([] { return u"c1"_s; }), u"c1"_s);
        QCOMPARE(words::inEveryLanguage([] { return QString(); }), QString());
    }
    language.use(u"en"_s);
}

CONSOLE_TEST(QCoreApplication, TestLanguage)

} // namespace tst_language

#include "tst_language.moc"
