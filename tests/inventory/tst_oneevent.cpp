// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/oneevent.h"
#include "support/testcase.h"

#include <QTest>
#include <QTimeZone>

namespace tst_oneevent {

using namespace Qt::StringLiterals;
using store::Change;
using Leaders = QHash<qint64, qint64>;

namespace {

QDateTime at(int minutes)
{
    return QDateTime({2026, 11, 30}, {8, 0}, QTimeZone::utc()).addSecs(60 * minutes);
}

Change made(qint64 id, const QString &kind, const QString &object, const QString &title, const QString &field,
            const QString &item, const QString &before, const QString &after)
{
    return {.id = id,
            .kind = kind,
            .object = object,
            .title = title,
            .field = field,
            .item = item,
            .before = before,
            .after = after,
            .since = at(0),
            .seen = at(15)};
}

Change onServer(qint64 id, const QString &server, const QString &field, const QString &item, const QString &text,
                bool isNew = true)
{
    return made(id, u"instance"_s, server, server + u".se"_s, field, item, isNew ? QString() : text,
                isNew ? text : QString());
}

Change ofPerson(qint64 id, const QString &name, const QString &field, const QString &item, const QString &text,
                bool isNew = true)
{
    return made(id, u"user"_s, u"101"_s, name, field, item, isNew ? QString() : text, isNew ? text : QString());
}

} // namespace

/// Which changes tell of an event that another tells better.
class TestOneEvent : public support::TestCase
{
    Q_OBJECT

private slots:
    void accessIsToldOfThePerson()
    {
        const QList<Change> changes{onServer(1, u"c1"_s, u"users"_s, u"Ali"_s, u"Ali"_s),
                                    ofPerson(2, u"Ali"_s, u"instances"_s, u"c1"_s, u"access"_s)};
        QCOMPARE(inventory::leadersOf(changes), (Leaders{{1, 2}}));
    }

    void keyIsToldOnce()
    {
        const QList<Change> changes{onServer(1, u"c1"_s, u"ssh_keys"_s, u"ali@a"_s, u"SHA256:x"_s),
                                    onServer(2, u"c2"_s, u"ssh_keys"_s, u"ali@a"_s, u"SHA256:x"_s),
                                    onServer(3, u"c3"_s, u"ssh_keys"_s, u"ali@b"_s, u"SHA256:y"_s),
                                    ofPerson(4, u"Ali"_s, u"keys"_s, u"ali@a"_s, u"SHA256:x"_s)};
        QCOMPARE(inventory::leadersOf(changes), (Leaders{{1, 4}, {2, 4}}));
    }

    void personWhoGoes()
    {
        const QList<Change> changes{onServer(1, u"c1"_s, u"users"_s, u"Ali"_s, u"Ali"_s, false),
                                    onServer(2, u"c2"_s, u"users"_s, u"Bo"_s, u"Bo"_s, false),
                                    ofPerson(3, u"Ali"_s, {}, {}, u"Ali"_s, false)};
        QCOMPARE(inventory::leadersOf(changes), (Leaders{{1, 3}}));
    }

    void keysGoWithTheirPerson()
    {
        const auto keyOf = [](const QString &owner, qint64 id, const QString &server, bool isNew = false) {
            Change change = onServer(id, server, u"ssh_keys"_s, u"laptop"_s, u"SHA256:x"_s, isNew);
            change.owner = owner;
            return change;
        };
        const Change ali = ofPerson(9, u"Ali"_s, {}, {}, u"Ali"_s, false);
        QCOMPARE(
            inventory::leadersOf({keyOf(u"Ali"_s, 1, u"c1"_s), keyOf(u"Ali"_s, 2, u"c2"_s), keyOf(u"Bo"_s, 3, u"c1"_s),
                                  keyOf(u""_s, 4, u"c1"_s), keyOf(u"Ali"_s, 5, u"c1"_s, true), ali}),
            (Leaders{{1, 9}, {2, 9}}));
        // One access that ended takes the keys of that server with it, and no others.
        const Change access = ofPerson(8, u"Ali"_s, u"instances"_s, u"c1"_s, u"access"_s, false);
        QCOMPARE(inventory::leadersOf({keyOf(u"Ali"_s, 1, u"c1"_s), keyOf(u"Ali"_s, 2, u"c2"_s), access}),
                 (Leaders{{1, 8}}));
        // A person who is new comes with keys.
        QCOMPARE(inventory::leadersOf({keyOf(u"Ali"_s, 1, u"c1"_s, true), ofPerson(9, u"Ali"_s, {}, {}, u"Ali"_s)}),
                 (Leaders{{1, 9}}));
    }

    void newServerLeadsAll()
    {
        const QList<Change> changes{onServer(1, u"c1"_s, u"users"_s, u"Ali"_s, u"Ali"_s),
                                    ofPerson(2, u"Ali"_s, u"instances"_s, u"c1"_s, u"access"_s),
                                    onServer(3, u"c1"_s, u"ssh_keys"_s, u"ali@a"_s, u"SHA256:x"_s),
                                    onServer(4, u"c1"_s, {}, {}, u"c1.se"_s)};
        QCOMPARE(inventory::leadersOf(changes), (Leaders{{1, 4}, {2, 4}, {3, 4}}));
    }

    void oppositesAreTwoEvents()
    {
        const QList<Change> changes{onServer(1, u"c1"_s, u"users"_s, u"Ali"_s, u"Ali"_s, false),
                                    ofPerson(2, u"Ali"_s, u"instances"_s, u"c1"_s, u"access"_s)};
        QCOMPARE(inventory::leadersOf(changes), Leaders());
    }

    void whatCameLaterIsAnother()
    {
        Change later = onServer(1, u"c1"_s, u"users"_s, u"Ali"_s, u"Ali"_s);
        later.since = at(20);
        later.seen = at(30);
        const Change person = ofPerson(2, u"Ali"_s, u"instances"_s, u"c1"_s, u"access"_s);
        QCOMPARE(inventory::leadersOf({later, person}), Leaders());
        later.since = at(10);
        QCOMPARE(inventory::leadersOf({later, person}), (Leaders{{1, 2}}));
        // When it was read before is not known.
        later.since = {};
        QCOMPARE(inventory::leadersOf({later, person}), (Leaders{{1, 2}}));
    }

    void ownEditsAndNewTextsStandAlone()
    {
        Change own = onServer(1, u"c1"_s, u"users"_s, u"Ali"_s, u"Ali"_s);
        own.edit = 7;
        const Change person = ofPerson(2, u"Ali"_s, u"instances"_s, u"c1"_s, u"access"_s);
        const Change other = made(3, u"user"_s, u"101"_s, u"Ali"_s, u"instances"_s, u"c1"_s, u"access"_s, u"notify"_s);
        QCOMPARE(inventory::leadersOf({own, person, other}), Leaders());
    }
};

CONSOLE_TEST(QCoreApplication, TestOneEvent)

} // namespace tst_oneevent

#include "tst_oneevent.moc"
