// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storesetup.h"
#include "support/testcase.h"

#include <QTest>

namespace tst_answers {

using namespace Qt::StringLiterals;
using namespace store;
using storetest::answer;
using storetest::answersIn;
using storetest::Folder;

/// Answers of the API: the latest of each path, as it came.
class TestAnswers : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void listsComeFirst();
    void laterTakesThePlace();
    void whatWasNotWrittenSoIsLeftOut();
    void onlyWhatIsLater();
};

void TestAnswers::comesBackAsItWas()
{
    const Folder folder;
    const Answer one{
        u"/domain/xn--rksmrgs-5wao1o.se/"_s, QByteArray("{\"a\":\"å\0\"}", 11), storetest::minute(3), 12, false, 4};
    {
        Files files(folder.dir.path(), Begin::WithWhatIsThere);
        files.open();
        files.keep(one);
        QVERIFY(files.hasUnwritten());
        files.write();
        QVERIFY(!files.hasUnwritten());
    }
    Files files(folder.dir.path(), Begin::WithWhatIsThere);
    files.open();
    QList<Answer> found;
    QVERIFY(eachAnswer(files.inventory(), 0, [&](const Answer &kept) { found.append(kept); }));
    QCOMPARE(found, QList<Answer>{one});
}

void TestAnswers::listsComeFirst()
{
    const Folder folder;
    Files files(folder.dir.path(), Begin::WithWhatIsThere);
    files.open();
    for (const QString &path : {u"/instance/c1/"_s, u"/domain/a.se/"_s, u"/instance/user/"_s, u"/instance/"_s,
                                u"/domain/"_s, u"/instance/user/7/"_s, u"/certificate/"_s}) {
        files.keep(answer(path, "[]"));
        files.write();
    }
    QStringList paths;
    eachAnswer(files.inventory(), 0, [&](const Answer &kept) { paths.append(kept.path); });
    QCOMPARE(paths, (QStringList{u"/instance/user/"_s, u"/instance/"_s, u"/domain/"_s, u"/certificate/"_s,
                                 u"/instance/c1/"_s, u"/domain/a.se/"_s, u"/instance/user/7/"_s}));
}

void TestAnswers::laterTakesThePlace()
{
    const Folder folder;
    Files files(folder.dir.path(), Begin::WithWhatIsThere);
    files.open();
    files.keep(answer(u"/a/"_s, "1"));
    files.keep(answer(u"/b/"_s, "1"));
    files.write();
    files.keep(answer(u"/a/"_s, "2"));
    files.keep(answer(u"/a/"_s, "3"));
    files.forget(u"/b/"_s);
    files.write();
    QCOMPARE(answersIn(files), (QMap<QString, QByteArray>{{u"/a/"_s, "3"}}));
}

void TestAnswers::whatWasNotWrittenSoIsLeftOut()
{
    const Folder folder;
    Files files(folder.dir.path(), Begin::WithWhatIsThere);
    files.open();
    files.keep(answer(u"/a/"_s, R"({"ip": "192.0.2.1"})"));
    files.keep(answer(u"/b/"_s, "{}"));
    files.write();
    // One letter of the body, as a failing disk would.
    QVERIFY(files.inventory().run(u"UPDATE answer SET body = ? WHERE path = '/a/'"_s,
                                  {QByteArray(R"({"ip": "192.0.2.2"})")}));
    QCOMPARE(answersIn(files).keys(), QStringList{u"/b/"_s});
}

void TestAnswers::onlyWhatIsLater()
{
    const Folder folder;
    Files files(folder.dir.path(), Begin::WithWhatIsThere);
    files.open();
    files.keep(answer(u"/a/"_s, "1"));
    files.keep(answer(u"/b/"_s, "1"));
    files.write();
    const qint64 latest = latestAnswer(files.inventory());
    files.keep(answer(u"/a/"_s, "2"));
    files.write();
    QStringList paths;
    eachAnswer(files.inventory(), latest, [&](const Answer &kept) { paths.append(kept.path); });
    QCOMPARE(paths, QStringList{u"/a/"_s});
}

CONSOLE_TEST(QCoreApplication, TestAnswers)

} // namespace tst_answers

#include "tst_answers.moc"
