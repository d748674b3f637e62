// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "api/pace.h"
#include "support/manualclock.h"
#include "support/testcase.h"

#include <QTest>

#include <deque>
#include <memory>

namespace tst_pace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int most = 6;

/// How a server counts what it lets through.
enum class Counts {
    Bucket, ///< a bucket of as many as a second brings, filled all the time
    Second, ///< each second by itself
    Window, ///< the second before
    All,    ///< the same, and what was refused counts too
};

/// A server with a limit, and the client's side of it as far as it concerns the pace: so many calls, each answered
/// after `latency`, refused ones again.
class Simulation
{
public:
    Simulation(int calls, double limit, Counts counts, milliseconds latency)
        : m_left(calls)
        , m_limit(limit)
        , m_counts(counts)
        , m_latency(latency)
        , m_bucket(limit)
    {
    }

    /// Lets all calls be answered; how long it took.
    milliseconds run()
    {
        const std::chrono::nanoseconds begin = m_clock.now();
        pump();
        while (m_left + m_inFlight > 0) {
            const auto next = m_clock.untilNext();
            if (!next)
                qFatal("nothing goes on");
            m_clock.advance(*next);
        }
        return std::chrono::duration_cast<milliseconds>(m_clock.now() - begin);
    }

    int sent() const { return m_sent; }
    int served() const { return m_served; }

private:
    void pump()
    {
        while (m_left > 0 && m_clock.now() >= m_pausedUntil && m_pace.allows(m_inFlight, most))
            send();
    }

    void send()
    {
        --m_left;
        ++m_inFlight;
        const auto number = static_cast<quint64>(++m_sent);
        m_pace.sent(number);
        const bool takes = take();
        m_alarms.push_back(m_clock.makeAlarm([this, number, takes] { answered(number, takes); }));
        m_alarms.back()->set(m_latency);
    }

    void answered(quint64 number, bool taken)
    {
        --m_inFlight;
        if (taken) {
            ++m_served;
            m_pace.served();
        } else {
            ++m_left;
            const milliseconds pause = std::max<milliseconds>(m_pace.slower(number), 1s);
            if (m_clock.now() + pause > m_pausedUntil) {
                m_pausedUntil = m_clock.now() + pause;
                m_alarms.push_back(m_clock.makeAlarm([this] { resume(); }));
                m_alarms.back()->set(pause);
            }
        }
        pump();
    }

    void resume()
    {
        if (m_clock.now() < m_pausedUntil)
            return;
        m_pace.skip();
        pump();
    }

    bool take()
    {
        const std::chrono::nanoseconds now = m_clock.now();
        if (m_counts == Counts::Bucket) {
            m_bucket = std::min(m_limit, m_bucket + m_limit * std::chrono::duration<double>(now - m_filled).count());
            m_filled = now;
            const bool takes = m_bucket >= 1;
            m_bucket -= takes ? 1 : 0;
            return takes;
        }
        const std::chrono::nanoseconds from =
            m_counts == Counts::Second ? std::chrono::floor<std::chrono::seconds>(now) - 1ns : now - 1s;
        while (!m_taken.empty() && m_taken.front() <= from)
            m_taken.pop_front();
        const bool takes = static_cast<double>(m_taken.size()) < m_limit;
        if (takes || m_counts == Counts::All)
            m_taken.push_back(now);
        return takes;
    }

    support::ManualClock m_clock;
    api::Pace m_pace{m_clock, api::Limits{}.atFirst, [this] { pump(); }};
    std::vector<std::unique_ptr<api::Alarm>> m_alarms;
    int m_left;
    double m_limit;
    Counts m_counts;
    milliseconds m_latency;
    double m_bucket;
    std::chrono::nanoseconds m_filled = m_clock.now();
    std::deque<std::chrono::nanoseconds> m_taken;
    std::chrono::nanoseconds m_pausedUntil{0};
    int m_inFlight = 0;
    int m_sent = 0;
    int m_served = 0;
};

} // namespace

/// How fast requests go out: by order and by numbers, never by the machine's clock.
class TestPace : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asFastAsThereIsRoom();
    void fewerAtFirst();
    void fewerAndSlower();
    void oneAnswerOfSeveralMakesItSlower();
    void pausesThatAreTooShortGetLonger();
    void speedReturnsBySmallSteps();
    void whereItWasRefusedItPassesSlowly();
    void neverSlowerThanThis();
    void skip();
    void limits_data();
    void limits();
};

void TestPace::asFastAsThereIsRoom()
{
    support::ManualClock clock;
    api::Pace pace(clock, most, [] {});
    for (int inFlight = 0; inFlight < most; ++inFlight) {
        QVERIFY(pace.allows(inFlight, most));
        pace.sent(static_cast<quint64>(inFlight) + 1);
    }
    QVERIFY(!pace.allows(most, most));
    QVERIFY(!pace.allows(2, 2));
    QVERIFY(!pace.isSlow());
    QCOMPARE(clock.pending(), 0);
}

/// Until it is known whether there is a limit; then as many as there is room for.
void TestPace::fewerAtFirst()
{
    support::ManualClock clock;
    api::Pace pace(clock, 4, [] {});
    QVERIFY(pace.allows(3, most));
    QVERIFY(!pace.allows(4, most));
    QVERIFY(!pace.allows(1, 1));
    int answers = 0;
    for (; !pace.allows(5, most); ++answers)
        pace.served();
    QCOMPARE(answers, 20);
    QVERIFY(!pace.isSlow());
    QVERIFY(!pace.allows(6, most));
}

void TestPace::fewerAndSlower()
{
    support::ManualClock clock;
    int ready = 0;
    api::Pace pace(clock, most, [&ready] { ++ready; });
    for (quint64 number = 1; number <= 6; ++number)
        pace.sent(number);
    // Two of the six are answered within the second: so many a second, or a little less, it may be.
    pace.served();
    pace.served();
    pace.slower(3);
    QVERIFY(pace.isSlow());
    QVERIFY(pace.rate() < 2);
    QVERIFY(pace.rate() >= 1);
    QCOMPARE(pace.window(), 3);
    QVERIFY(!pace.allows(3, most));
    QVERIFY(pace.allows(0, most));
    pace.sent(7);
    QVERIFY(!pace.allows(0, most));
    const milliseconds distance = clock.untilNext().value();
    QCOMPARE(distance.count(), qRound(1000 / pace.rate()));
    clock.advance(distance - 1ms);
    QCOMPARE(ready, 0);
    clock.advance(1ms);
    QCOMPARE(ready, 1);
    QVERIFY(pace.allows(0, most));
    pace.sent(8);
    QVERIFY(!pace.allows(1, most));
    clock.advance(distance);
    QCOMPARE(ready, 2);
    QVERIFY(pace.allows(1, most));
}

void TestPace::oneAnswerOfSeveralMakesItSlower()
{
    support::ManualClock clock;
    api::Pace pace(clock, most, [] {});
    for (quint64 number = 1; number <= 6; ++number)
        pace.sent(number);
    pace.served();
    pace.slower(2);
    const double rate = pace.rate();
    // They went out with it, before anything was known.
    for (quint64 number = 3; number <= 6; ++number)
        pace.slower(number);
    QCOMPARE(pace.rate(), rate);
    pace.sent(7);
    pace.slower(7);
    QVERIFY(pace.rate() < rate);
    QCOMPARE(pace.window(), 1);
}

void TestPace::pausesThatAreTooShortGetLonger()
{
    support::ManualClock clock;
    api::Pace pace(clock, most, [] {});
    pace.sent(1);
    QCOMPARE(pace.slower(1), 0ms);
    milliseconds last = 0ms;
    for (quint64 number = 2; number <= 20; ++number) {
        pace.sent(number);
        const milliseconds pause = pace.slower(number);
        QVERIFY(pause > last || pause == 5s);
        last = pause;
    }
    QCOMPARE(last, 5s);
    // One that was served between, and the server's own word counts.
    pace.sent(21);
    pace.served();
    pace.sent(22);
    QCOMPARE(pace.slower(22), 0ms);
}

void TestPace::speedReturnsBySmallSteps()
{
    support::ManualClock clock;
    api::Pace pace(clock, most, [] {});
    pace.sent(1);
    pace.slower(1);
    const double slow = pace.rate();
    for (int answers = 1; answers < 10; ++answers)
        pace.served();
    QCOMPARE(pace.rate(), slow);
    pace.served();
    QCOMPARE(pace.rate(), slow + 0.5);
    QCOMPARE(pace.window(), 4);
    int answers = 0;
    for (double last = pace.rate(); pace.isSlow(); last = pace.rate()) {
        pace.served();
        ++answers;
        QVERIFY(!pace.isSlow() || pace.rate() <= last + 0.5);
    }
    QVERIFY2(answers > 500, QByteArray::number(answers).constData());
    QCOMPARE(pace.window(), most);
    QVERIFY(pace.allows(5, most));
}

void TestPace::whereItWasRefusedItPassesSlowly()
{
    support::ManualClock clock;
    api::Pace pace(clock, most, [] {});
    for (quint64 number = 1; number <= 6; ++number)
        pace.sent(number);
    pace.served();
    pace.served();
    pace.slower(3);
    // Two a second were served: up to there it takes ten answers a step, and past it thirty.
    const auto answersOfAStep = [&pace] {
        const double before = pace.rate();
        int answers = 0;
        for (; pace.rate() == before; ++answers)
            pace.served();
        return answers;
    };
    QCOMPARE(answersOfAStep(), 10);
    QVERIFY(pace.rate() < 2);
    QCOMPARE(answersOfAStep(), 30);
    QVERIFY(pace.rate() > 2);
    QCOMPARE(answersOfAStep(), 10);
    // Asked again, that is the place.
    const double asked = pace.rate();
    pace.sent(7);
    pace.slower(7);
    int answers = 0;
    while (pace.rate() <= asked)
        answers += answersOfAStep();
    QVERIFY2(answers % 10 == 0 && answers >= 40, QByteArray::number(answers).constData());
}

void TestPace::neverSlowerThanThis()
{
    support::ManualClock clock;
    api::Pace pace(clock, most, [] {});
    for (quint64 number = 1; number <= 100; ++number) {
        pace.sent(number);
        pace.slower(number);
    }
    pace.sent(101);
    QVERIFY(!pace.allows(0, most));
    QCOMPARE(clock.untilNext(), std::optional<milliseconds>(5s));
}

void TestPace::skip()
{
    support::ManualClock clock;
    api::Pace pace(clock, most, [] {});
    pace.sent(1);
    pace.slower(1);
    pace.sent(2);
    QVERIFY(!pace.allows(0, most));
    pace.skip();
    QVERIFY(pace.allows(0, most));
    pace.sent(3);
    QVERIFY(!pace.allows(0, most));
}

void TestPace::limits_data()
{
    QTest::addColumn<double>("limit");
    QTest::addColumn<int>("counts");
    QTest::addColumn<int>("latency");

    for (const double limit : {2.0, 5.0, 20.0}) {
        for (const auto &[name, counts] : {std::pair("bucket", Counts::Bucket), std::pair("second", Counts::Second),
                                           std::pair("window", Counts::Window), std::pair("all", Counts::All)}) {
            for (const int latency : {5, 60, 400}) {
                QTest::addRow("%g a second, %s, %d ms", limit, name, latency)
                    << limit << static_cast<int>(counts) << latency;
            }
        }
    }
}

void TestPace::limits()
{
    QFETCH(double, limit);
    QFETCH(int, counts);
    QFETCH(int, latency);

    constexpr int calls = 250;
    Simulation simulation(calls, limit, static_cast<Counts>(counts), milliseconds(latency));
    const milliseconds took = simulation.run();
    QCOMPARE(simulation.served(), calls);
    QVERIFY2(simulation.sent() <= calls * 1.2, QByteArray::number(simulation.sent()).constData());
    // Polite, and not slow: a good part of what the server would take.
    const double ideal = std::max(calls / limit, calls * latency / 1000.0 / most);
    QVERIFY2(took.count() / 1000.0 < 2 * ideal + 10, QByteArray::number(took.count()).constData());
}

CONSOLE_TEST(QCoreApplication, TestPace)

} // namespace tst_pace

#include "tst_pace.moc"
