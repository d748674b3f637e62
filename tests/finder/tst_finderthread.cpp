// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/finder.h"
#include "support/testcase.h"

#include "api/client.h"
#include "inventory/inventory.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_finderthread {

using namespace Qt::StringLiterals;
using finder::Answer;
using finder::Entry;
using finder::Finder;
using finder::Kind;

/// The thread: what goes in, and what comes out of it.
class TestFinderThread : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheNewestQuestion();
    void growsAndEnds();
};

void TestFinderThread::answersTheNewestQuestion()
{
    api::Client client({QUrl(u"http://127.0.0.1:9/"_s), "key", {}});
    inventory::Inventory inventory(client);
    Finder finder(inventory);
    QList<std::shared_ptr<const Answer>> answers;
    connect(&finder, &Finder::answered, this, [&](const std::shared_ptr<const Answer> &one) { answers.append(one); });
    QList<Entry> entries;
    for (int i = 0; i < 20000; ++i)
        entries.append({Kind::Server, u"c%1"_s.arg(i), u"web%1"_s.arg(i)});
    finder.put(u"many"_s, entries);
    quint64 last = 0;
    for (const QString &typed : {u"w"_s, u"we"_s, u"web"_s, u"web1"_s, u"web19999"_s})
        last = finder.ask(typed);
    QTRY_VERIFY(!answers.isEmpty() && answers.last()->number == last);
    QCOMPARE(answers.last()->rows.size(), 1);
    QCOMPARE(answers.last()->rows.first().entry.id, u"c19999"_s);
    // Nothing comes after the newest, and numbers only grow.
    for (qsizetype i = 1; i < answers.size(); ++i)
        QVERIFY(answers.at(i - 1)->number < answers.at(i)->number);
}

void TestFinderThread::growsAndEnds()
{
    api::Client client({QUrl(u"http://127.0.0.1:9/"_s), "key", {}});
    inventory::Inventory inventory(client);
    std::shared_ptr<const Answer> answer;
    {
        Finder finder(inventory);
        QSignalSpy grown(&finder, &Finder::grown);
        connect(&finder, &Finder::answered, this, [&](const std::shared_ptr<const Answer> &one) { answer = one; });
        finder.ask(u"x"_s);
        QTRY_VERIFY(answer);
        QVERIFY(!answer->isWhole);
        finder.begin();
        finder.begin();
        QTRY_VERIFY(!grown.isEmpty());
        finder.put(u"a"_s, {{Kind::Server, u"x"_s, u"x"_s}});
        answer.reset();
        finder.ask(u"x"_s);
        QTRY_VERIFY(answer);
        QVERIFY(answer->isWhole);
        QCOMPARE(answer->rows.size(), 1);
        // It ends with a question under way.
        finder.ask(u"x"_s);
    }
    QCOMPARE(answer->rows.first().entry.id, u"x"_s);
}

CONSOLE_TEST(QCoreApplication, TestFinderThread)

} // namespace tst_finderthread

#include "tst_finderthread.moc"
