// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/rows.h"
#include "faults/scene.h"
#include "faults/timedriver.h"
#include "inventory/instancesave.h"
#include "inventory/inventory.h"
#include "support/testcase.h"

#include <QTest>

#include <algorithm>
#include <atomic>

namespace tst_saves {

using namespace Qt::StringLiterals;
using namespace faults;
using inventory::InstanceFields;
using inventory::SaveOutcome;
using support::Received;
using Kind = api::Error::Kind;
using Outcome = SaveOutcome::Kind;

namespace {

const InstanceFields base{u"shop"_s, u"old.se"_s, u"Norr"_s};
const InstanceFields mine{u"shop"_s, u"new.se"_s, u"Norr"_s};

/// The faults of an answer: the server is there, and what it does with a write is another question.
QList<Row> answeringRows()
{
    QList<Row> found;
    for (const Row &row : rows()) {
        if (row.stage == Stage::Server && row.speaks == Speaks::AsAsked && row.shown == Shown::Trusted &&
            row.cue == Cue::Request)
            found.append(row);
    }
    found.append({.name = "303 after the write",
                  .reading = {},
                  .writing = {.kind = Kind::Redirected},
                  .answers = [](const Received &, int, bool) {
                      return Script{.bytes = http(303, {}, "Location: /api/v2/instance/c1/\r\n")};
                  }});
    return found;
}

bool isUnknown(const Ending &writing, const QByteArray &name)
{
    return writing.kind == Kind::UnknownOutcome || writing.kind == Kind::ServerFault || name.startsWith("303");
}

/// A server that answers reads with what it holds and writes with a fault, whether it obeys them or not.
class Holder
{
public:
    Holder(const Row &row, bool obeys)
        : m_row(row)
        , m_obeys(obeys)
    {
    }

    /// In the server's thread.
    Script answer(const Received &request, bool secure)
    {
        if (request.verb == "GET") {
            const QByteArray hostname = m_changed ? "new.se" : "old.se";
            return {.bytes = http(200, R"({"name": "c1", "hostname": ")" + hostname +
                                           R"(", "description": "shop", "technical_contact": "Norr"})")};
        }
        m_changed = m_changed || m_obeys;
        return m_row.answers(request, ++m_writes, secure);
    }

private:
    const Row &m_row;
    const bool m_obeys;
    std::atomic<bool> m_changed = false;
    int m_writes = 0;
};

} // namespace

/// A save over each fault of an answer: written once, and afterwards the person knows what the server holds.
class TestSaves : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_identities.areValid()); }
    void save_data();
    void save();

private:
    Identities m_identities;
    const QList<Row> m_rows = answeringRows();
};

void TestSaves::save_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("obeys");
    QTest::addColumn<Outcome>("kind");

    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const char *name = row.name.constData();
        if (isUnknown(row.writing, row.name)) {
            QTest::addRow("%s, but it arrived", name) << i << true << Outcome::Saved;
            QTest::addRow("%s, and it did not arrive", name) << i << false << Outcome::Unknown;
        } else if (row.writing.kind) {
            QTest::addRow("%s, refused", name) << i << false << Outcome::Failed;
        } else {
            QTest::addRow("%s, done", name) << i << true << Outcome::Saved;
        }
    }
}

void TestSaves::save()
{
    QFETCH(int, index);
    QFETCH(bool, obeys);
    QFETCH(Outcome, kind);

    const Row &row = m_rows.at(index);
    // Where the API wants to be left alone for longer than anybody waits, it cannot be read afterwards.
    const bool unreadable = row.name == "503 with Retry-After of a year";
    Holder holder(row, obeys);
    Scene scene(m_identities, row, false,
                [&holder](const Received &request, int, bool secure) { return holder.answer(request, secure); });
    const auto clock = std::make_shared<support::ManualClock>();
    auto client = std::make_unique<api::Client>(scene.connection(), matrixLimits, nullptr, clock);
    TimeDriver time(*client, *clock, scene, row);
    auto stock = std::make_unique<inventory::Inventory>(*client);
    QList<SaveOutcome> told;
    stock->saveInstance(u"c1"_s, base, mine, stock.get(),
                        [&told](const SaveOutcome &outcome) { told.append(outcome); });
    QVERIFY2(time.waitFor([&told] { return !told.isEmpty(); }), "nothing came of it");

    const SaveOutcome &outcome = told.constFirst();
    QCOMPARE(outcome.kind, unreadable ? Outcome::Unknown : kind);
    if (kind == Outcome::Failed) {
        QVERIFY(outcome.error && outcome.error->kind == row.writing.kind);
    } else if (!unreadable) {
        QVERIFY(outcome.theirs.has_value());
        QCOMPARE(outcome.theirs->hostname, obeys ? u"new.se"_s : u"old.se"_s);
        QCOMPARE(stock->instanceDetail(u"c1"_s)->instance.hostname, outcome.theirs->hostname);
    }
    stock.reset();
    client.reset();
    QTRY_COMPARE(scene.server()->openConnections(), 0);
    int reads = 0;
    QHash<QByteArray, int> writes;
    const QList<Received> requests = scene.server()->requests();
    for (const Received &request : requests) {
        reads += request.verb == "GET" ? 1 : 0;
        if (request.verb == "PATCH")
            QCOMPARE(++writes[request.path], 1);
    }
    QCOMPARE(reads, kind == Outcome::Failed || unreadable ? 1 : 2);
    QCOMPARE(writes.size(), row.writing.tries);
    QCOMPARE(told.size(), 1);
}

CONSOLE_TEST(QCoreApplication, TestSaves)

} // namespace tst_saves

#include "tst_saves.moc"
