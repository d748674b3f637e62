// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>

/// What every test is made of. The units of one folder are one program, tests_<folder>; its first argument is the name
/// of the unit, what comes after it is for Qt Test:
///
///     class TestDate : public support::TestCase
///     …
///     CONSOLE_TEST(QCoreApplication, TestDate)
///
/// in tests/api/tst_date.cpp is `tests_api date [ARGUMENT…]`, and api/date to ctest.
namespace support {

/// How long a test waits for what must happen, in milliseconds: on a busy machine it may take its time, and what does
/// not happen fails anyway.
constexpr int patience = 180'000;

/// Lets the event loop run until @p condition holds. False when it does not within support::patience.
template <typename Condition>
bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, patience);
}

/// Fails on every warning that no test asked for; the few that are allowed stand in testcase.cpp, with their reasons. A
/// test with an init() of its own calls this one first.
class TestCase : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
};

/// A unit of a program of tests, by the name of its source: tst_<name>.cpp.
class Unit
{
public:
    using Main = int (*)(int argc, char **argv);
    Unit(const char *source, Main main);
};

template <typename Application, typename Test>
int runUnit(int argc, char **argv)
{
    Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace support

/// @p Application is QCoreApplication, QGuiApplication or QApplication.
#define CONSOLE_TEST(Application, Test)                                                                                \
    static const support::Unit consoleTestUnit(__FILE__, support::runUnit<Application, Test>);
#if defined(__SANITIZE_ADDRESS__)
#define CONSOLE_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CONSOLE_ADDRESS_SANITIZER
#endif
#endif

/// For what sets the stage by itself before it runs its tests.
#define CONSOLE_TEST_WITH_MAIN(Main) static const support::Unit consoleTestUnit(__FILE__, Main);

// As patient.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, support::patience)
#define QTRY_VERIFY2(condition, message) QTRY_VERIFY2_WITH_TIMEOUT(condition, message, support::patience)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, support::patience)
