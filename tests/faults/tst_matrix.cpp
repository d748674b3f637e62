// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calls.h"
#include "faults/rows.h"
#include "faults/scene.h"
#include "faults/table.h"
#include "faults/timedriver.h"
#include "faults/watch.h"
#include "support/testcase.h"
#include "words/errortext.h"
#include "words/language.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_matrix {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace faults;
using words::ErrorText;
using Outcomes = QList<std::optional<api::Error>>;

namespace {

/// What is on its way between the two sides, both of which are this process: sockets, and what Qt has read and not told
/// of. How much it is depends on who gets the processor.
constexpr qint64 underWay = 8LL * 1024 * 1024;
constexpr std::chrono::milliseconds longestWork{250};
constexpr std::chrono::milliseconds longestGap{2000};

const Row &rowOf(const QString &name)
{
    return *std::find_if(rows().begin(), rows().end(), [&](const Row &row) { return row.name == name.toUtf8(); });
}

// Of the kind, as one can read it in a failed test; -1 for a success.
int number(const std::optional<api::Error::Kind> &kind)
{
    return kind ? static_cast<int>(*kind) : -1;
}

// Ports differ from run to run, and the scheme with the row.
QString withoutAddresses(QString sentence)
{
    static const QRegularExpression address(u"https?://[^ )]+"_s);
    return sentence.replace(address, u"https://…"_s);
}

QStringList namesOfRows()
{
    QStringList names;
    for (const Row &row : rows())
        names += QString::fromUtf8(row.name);
    return names;
}

template <typename T>
void send(api::Client &client, const api::Request<T> &request, Outcomes &told)
{
    client.send<T>(request, nullptr, [&told](const api::Result<T> &result) {
        told.append(result ? std::nullopt : std::optional(result.error()));
    });
}

} // namespace

/// Every fault of the table in tests/README.md against a real server: one outcome, within the client's limits of time
/// by a clock of the test's own, in bounded memory, with the loop going on, and a sentence for it in both languages.
/// With CONSOLE_FAULTS_TABLE=1 in the environment the table is written from what was seen instead of compared with it.
class TestMatrix : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outcome_data();
    void outcome();
    void tableAndRowsAgree();
    void cleanupTestCase();

private:
    void checkWords(const Row &row, bool writing, const std::optional<api::Error> &error);
    void checkArrivals(const Scene &scene, const Ending &expected);

    Identities m_identities;
    words::Language m_language;
    Table m_table{Table::faults};
    const bool m_writesTable = qEnvironmentVariableIsSet("CONSOLE_FAULTS_TABLE");
    /// What was seen, by row, when reading and when writing.
    QMap<QString, QString> m_seen[2];
};

void TestMatrix::initTestCase()
{
    QVERIFY(m_identities.areValid());
}

void TestMatrix::outcome_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("secure");
    QTest::addColumn<bool>("writing");

    for (const Row &row : rows()) {
        const QString name = QString::fromUtf8(row.name);
        for (const bool secure : {false, true}) {
            if (row.wires == (secure ? Wires::Http : Wires::Https))
                continue;
            const char *scheme = secure ? "https" : "http";
            QTest::addRow("%s over %s, reading", row.name.constData(), scheme) << name << secure << false;
            QTest::addRow("%s over %s, writing", row.name.constData(), scheme) << name << secure << true;
        }
    }
}

void TestMatrix::outcome()
{
    QFETCH(QString, name);
    QFETCH(bool, secure);
    QFETCH(bool, writing);

    const Row &row = rowOf(name);
    const Ending &expected = writing ? row.writing : row.reading;
    Scene scene(m_identities, row, secure);
    const auto clock = std::make_shared<support::ManualClock>();
    auto client = std::make_unique<api::Client>(scene.connection(), matrixLimits, nullptr, clock);
    TimeDriver time(*client, *clock, scene, row);
    const std::chrono::nanoseconds begin = clock->now();
    Outcomes told;
    const Heartbeat heart;
    const PeakMemory peak;
    if (writing)
        send(*client, api::changeInstance(u"c1"_s, {.hostname = u"shop.se"_s}), told);
    else
        send(*client, api::domains(), told);
    QVERIFY2(told.isEmpty(), "told from within send()");
    QVERIFY2(time.waitFor([&told] { return !told.isEmpty(); }), "nothing came of it");
    QVERIFY(clock->now() - begin <= matrixLimits.deadline);
    QVERIFY2(heart.longestWork() < longestWork * slowness(),
             QByteArray::number(heart.longestWork().count()).constData());
    QVERIFY2(heart.longestGap() < longestGap * slowness(), QByteArray::number(heart.longestGap().count()).constData());
    if (peak.isKnown())
        QVERIFY2(peak.growth() < 3 * matrixLimits.bytes + underWay, QByteArray::number(peak.growth()).constData());
    QCOMPARE(client->pending(), 0);
    const std::optional<api::Error> error = told.constFirst();
    QCOMPARE(number(error ? std::optional(error->kind) : std::nullopt), number(expected.kind));
    QVERIFY(!expected.page || error->page);
    checkWords(row, writing, error);
    // Gone with its connections: what has not arrived by their end never will.
    client.reset();
    checkArrivals(scene, expected);
    QCOMPARE(told.size(), 1);
}

void TestMatrix::checkWords(const Row &row, bool writing, const std::optional<api::Error> &error)
{
    const QString name = QString::fromUtf8(row.name);
    if (!error) {
        m_seen[writing ? 1 : 0].insert(name, QString());
        return;
    }
    m_language.use(u"sv"_s);
    const QString swedish = words::ErrorText::sentence(*error);
    const QString swedishDetails = words::ErrorText::details(*error);
    m_language.use(u"en"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString english = words::ErrorText::sentence(*error);
    const QString details = words::ErrorText::details(*error);
    QVERIFY(!swedish.isEmpty() && !english.isEmpty() && swedish != english);
    QVERIFY(!swedishDetails.isEmpty() && !details.isEmpty() && swedishDetails != details);
    for (const QString &text : {swedish, swedishDetails, english, details}) {
        QVERIFY2(!text.contains(QString::fromUtf8(key), Qt::CaseInsensitive), qPrintable(text));
        QVERIFY2(!text.contains("<script"_L1) && !text.contains("<html"_L1), qPrintable(text));
    }
    const QString sentence = withoutAddresses(english);
    QString &seen = m_seen[writing ? 1 : 0][name];
    QVERIFY2(seen.isEmpty() || seen == sentence, "http and https differ");
    seen = sentence;
    if (!m_writesTable)
        QCOMPARE(sentence, m_table.cells(name).value(writing ? 2 : 0));
}

void TestMatrix::checkArrivals(const Scene &scene, const Ending &expected)
{
    const FaultServer *server = scene.server();
    if (server == nullptr) {
        QCOMPARE(expected.arrive, 0);
        return;
    }
    QTRY_COMPARE(server->openConnections(), 0);
    const QList<support::Received> requests = server->requests();
    QCOMPARE(requests.size(), expected.arrive);
    // What did not get so far as to be a request was tried as often anyway.
    if (expected.arrive == 0)
        QTRY_COMPARE(server->spokenConnections(), expected.tries);
    QHash<QByteArray, int> writes;
    for (const support::Received &request : requests) {
        if (request.verb == "PATCH")
            QCOMPARE(++writes[request.path], 1);
    }
}

void TestMatrix::tableAndRowsAgree()
{
    const QStringList names = namesOfRows();
    for (const Row &row : rows()) {
        const QString name = QString::fromUtf8(row.name);
        const QStringList cells = Table::cellsOf(row, m_seen[0].value(name), m_seen[1].value(name));
        if (m_writesTable)
            m_table.set(name, cells);
        else if (m_seen[0].contains(name) && m_seen[1].contains(name))
            QCOMPARE(m_table.cells(name), cells);
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    if (!m_writesTable)
        QCOMPARE(m_table.names(), names);
}

void TestMatrix::cleanupTestCase()
{
    if (m_writesTable)
        QVERIFY(m_table.write(namesOfRows()));
}

CONSOLE_TEST(QCoreApplication, TestMatrix)

} // namespace tst_matrix

#include "tst_matrix.moc"
