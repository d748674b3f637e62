// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/damage.h"
#include "store/store.h"
#include "store/storesetup.h"
#include "support/testcase.h"

#include <QFile>
#include <QLockFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QtEndian>

namespace tst_store {

using namespace Qt::StringLiterals;
using namespace store;
using storetest::answer;
using storetest::answersIn;
using storetest::Folder;
using storetest::note;
using Answers = QMap<QString, QByteArray>;

namespace {

/// What @p store answers to the question, waited for.
template <typename T>
T ask(Store &store, std::function<T(Files &)> work)
{
    std::optional<T> answer;
    QObject context;
    store.ask<T>(&context, std::move(work), [&answer](T value) { answer = std::move(value); });
    return support::waitFor([&answer] { return answer.has_value(); }) ? *answer : T();
}

Answers answersOf(Store &store)
{
    return ask<Answers>(store, [](Files &files) { return answersIn(files); });
}

} // namespace

/// The account's store as the program uses it: from another thread, with another program beside it, switched off.
class TestStore : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void worksInAThreadOfItsOwn();
    void whatIsKeptLastIsThereAfterTheEnd();
    void whatWaitsIsWrittenInOneGo();
    void contextThatDiedHearsNothing();
    void secondProgramFollowsAndTakesOver();
    void damagedFileIsTold();
    void beginsEmptyWhereAsked();
    void openElsewhereStaysAsItIs();
    void removedLeavesNothing();
    void damageFoundWhileRunning();
};

void TestStore::worksInAThreadOfItsOwn()
{
    const Folder folder;
    Store store(folder.dir.path());
    QThread *const there = ask<QThread *>(store, [](Files &) { return QThread::currentThread(); });
    QVERIFY(there && there != QThread::currentThread());
    QTRY_VERIFY(store.status().isWriter);
    store.keep([there] { return answer(u"/a/"_s, QThread::currentThread() == there ? "there" : "here"); });
    QCOMPARE(answersOf(store), (Answers{{u"/a/"_s, "there"}}));
    QCOMPARE(QFile::permissions(folder.dir.path()) & (QFile::ReadGroup | QFile::ExeOther), QFile::Permissions());
}

void TestStore::whatIsKeptLastIsThereAfterTheEnd()
{
    const Folder folder;
    {
        Store store(folder.dir.path());
        for (int i = 0; i < 500; ++i)
            store.keep([i] { return answer(u"/%1/"_s.arg(i), "x"); });
        store.forget(u"/7/"_s);
    }
    QCOMPARE(folder.named(u"inventory.sqlite"_s), QStringList{u"inventory.sqlite"_s});
    Store store(folder.dir.path());
    QCOMPARE(answersOf(store).size(), 499);
}

/// Each end of a transaction waits for the disk: what waits together is written together.
void TestStore::whatWaitsIsWrittenInOneGo()
{
    const Folder folder;
    Store store(folder.dir.path());
    QVERIFY(ask<bool>(store, [](Files &files) { return files.mine().canWrite(); }));
    // SQLite counts its transactions at 24 of the head (https://sqlite.org/fileformat.html, 1.3).
    const auto transactions = [&folder] {
        QFile file(folder.mine());
        return file.open(QIODevice::ReadOnly) ? qFromBigEndian<quint32>(file.read(28).constData() + 24) : 0;
    };
    const quint32 before = transactions();
    QSemaphore go;
    store.run([&go](Files &) { go.acquire(); });
    QList<int> told;
    quint32 after = 0;
    for (int i = 0; i < 40; ++i) {
        const auto write = [i](Database &mine) {
            // One of them cannot be written, which the others do not hear of.
            return keep(mine, note(QString::number(i), u"x"_s)) && i != 7;
        };
        store.writeMine(write, this, [&, i](bool isWritten) {
            told.append(isWritten ? i : -i);
            after = transactions();
        });
    }
    const auto countNotes = [](Files &files) { return notes(files.mine()).size(); };
    std::optional<qsizetype> found;
    store.ask<qsizetype>(this, countNotes, [&found](qsizetype count) { found = count; });
    go.release();
    // Who reads finds what was written before.
    QTRY_COMPARE(found, std::optional<qsizetype>(39));
    QCOMPARE(told.size(), 40);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(told.at(i), i == 7 ? -7 : i);
    QCOMPARE(after - before, 1u);
}

void TestStore::contextThatDiedHearsNothing()
{
    const Folder folder;
    Store store(folder.dir.path());
    bool heard = false;
    {
        QObject context;
        store.ask<int>(
            &context, [](Files &) { return 1; }, [&heard](int) { heard = true; });
    }
    QCOMPARE(ask<int>(store, [](Files &) { return 2; }), 2);
    QVERIFY(!heard);
}

void TestStore::secondProgramFollowsAndTakesOver()
{
    const Folder folder;
    auto first = std::make_unique<Store>(folder.dir.path());
    first->keep([] { return answer(u"/a/"_s, "1"); });
    QCOMPARE(answersOf(*first).size(), 1);
    // Each lock file knows its own handle, as another program's would.
    Store second(folder.dir.path());
    QCOMPARE(answersOf(second), (Answers{{u"/a/"_s, "1"}}));
    QTRY_VERIFY(second.status().isOpen);
    QVERIFY(!second.status().isWriter);
    QCOMPARE(second.status().faults.size(), 1);
    QCOMPARE(second.status().faults.first().kind, Fault::Kind::InUse);
    // What it would keep is the other's to keep.
    second.keep([] { return answer(u"/b/"_s, "second"); });
    QSignalSpy followed(&second, &Store::followed);
    first->keep([] { return answer(u"/a/"_s, "2"); });
    QVERIFY(support::waitFor([&] { return !followed.isEmpty(); }));
    QCOMPARE(answersOf(second), (Answers{{u"/a/"_s, "2"}}));
    first.reset();
    QVERIFY(support::waitFor([&] { return second.status().isWriter; }));
    QCOMPARE(second.status().faults, QList<Fault>());
    QVERIFY(support::waitFor([&] { return answersOf(second).contains(u"/b/"_s); }));
}

void TestStore::damagedFileIsTold()
{
    const Folder folder;
    QFile file(folder.inventory());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("rubbish") == 7);
    file.close();
    Store store(folder.dir.path());
    QTRY_VERIFY(store.status().isWriter);
    QCOMPARE(store.status().faults.size(), 1);
    QCOMPARE(store.status().faults.first().kind, Fault::Kind::MovedAside);
    // It stays told when what comes after is written well.
    store.keep([] { return answer(u"/a/"_s, "1"); });
    QCOMPARE(answersOf(store).size(), 1);
    QCOMPARE(store.status().faults.size(), 1);
}

void TestStore::beginsEmptyWhereAsked()
{
    const Folder folder;
    {
        Store store(folder.dir.path());
        store.keep([] { return answer(u"/a/"_s, "1"); });
    }
    {
        Store store(folder.dir.path(), Begin::WithWhatIsThere);
        QCOMPARE(answersOf(store).size(), 1);
    }
    Store store(folder.dir.path(), Begin::Empty);
    QCOMPARE(answersOf(store).size(), 0);
    QTRY_VERIFY(store.status().isWriter);
}

void TestStore::openElsewhereStaysAsItIs()
{
    const Folder folder;
    Store first(folder.dir.path());
    first.keep([] { return answer(u"/a/"_s, "1"); });
    QCOMPARE(answersOf(first).size(), 1);
    Store second(folder.dir.path(), Begin::Empty);
    QCOMPARE(answersOf(second).size(), 1);
}

void TestStore::removedLeavesNothing()
{
    const Folder folder;
    const QString place = folder.dir.filePath(u"account"_s);
    Store store(place);
    store.keep([] { return answer(u"/a/"_s, "1"); });
    QVERIFY(ask<bool>(store, [](Files &files) { return keep(files.mine(), note(u"c1"_s, u"x"_s)); }));
    std::optional<bool> removed;
    store.removeAll(this, [&removed](bool isDone) { removed = isDone; });
    QTRY_COMPARE(removed, std::optional(true));
    QVERIFY(!QFile::exists(place));
    store.keep([] { return answer(u"/a/"_s, "2"); });
    QCOMPARE(answersOf(store).size(), 0);
    QVERIFY(!QFile::exists(place));
}

/// Another program has written over the file while it was open.
void TestStore::damageFoundWhileRunning()
{
    const Folder folder;
    Store store(folder.dir.path());
    for (int i = 0; i < 50; ++i)
        store.keep([i] { return answer(u"/%1/"_s.arg(i), QByteArray(3000, 'x')); });
    QCOMPARE(answersOf(store).size(), 50);
    QFile file(folder.inventory());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(0) && file.write(QByteArray(file.size(), '\x41')) > 0);
    file.close();
    store.keep([] { return answer(u"/new/"_s, "1"); });
    QVERIFY(support::waitFor([&] { return answersOf(store).contains(u"/new/"_s); }));
    QTRY_VERIFY(!store.status().faults.isEmpty());
    QCOMPARE(store.status().faults.first().kind, Fault::Kind::MovedAside);
}

CONSOLE_TEST(QCoreApplication, TestStore)

} // namespace tst_store

#include "tst_store.moc"
