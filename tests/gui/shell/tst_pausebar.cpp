// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/await.h"
#include "gui/shell/pausebar.h"
#include "inventory/inventory.h"
#include "inventory/sweep.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

namespace tst_pausebar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using inventory::Kind;
using support::Reply;
using Phase = inventory::State::Phase;

namespace {

const QByteArray path = "/api/v2/domain/";
const inventory::Resource domains{Kind::Domains, {}};
const QString slowly = u"The server asks us to slow down: the rest is read a little at a time."_s;

struct Setup
{
    Setup()
    {
        language.use(u"en"_s);
        auto *layout = new QVBoxLayout(&window);
        bar = new gui::PauseBar(inventory, &window);
        edit = new QLineEdit(&window);
        layout->addWidget(bar);
        layout->addWidget(edit);
        window.setLocale(language.locale());
        window.show();
        edit->setFocus();
    }

    /// The API asks for a pause, once.
    void askFor(const QByteArray &seconds)
    {
        server.on("GET", path, {Reply::empty(429).header("Retry-After", seconds), Reply::json("[]")});
        inventory.read(domains);
    }

    QPushButton *button(const QString &text)
    {
        const QList<QPushButton *> all = bar->findChildren<QPushButton *>();
        for (QPushButton *found : all) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }

    support::HttpServer server;
    std::shared_ptr<support::ManualClock> clock = std::make_shared<support::ManualClock>();
    api::Client client{{.base = server.base(), .key = "secret", .extraAuthorities = {}}, {}, nullptr, clock};
    inventory::Inventory inventory{client};
    words::Language language;
    QWidget window;
    gui::PauseBar *bar = nullptr;
    QLineEdit *edit = nullptr;
};

/// Seconds that a countdown says are left; -1 when it is none.
int secondsIn(const QString &sentence)
{
    static const QRegularExpression countdown(u"^The server asks us to wait\\. (\\d+):(\\d\\d) left\\.$"_s);
    const QRegularExpressionMatch match = countdown.match(sentence);
    return match.hasMatch() ? match.captured(1).toInt() * 60 + match.captured(2).toInt() : -1;
}

} // namespace

/// What is said while the API wants to be left alone, and the two ways not to wait.
class TestPauseBar : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSay();
    void countsDown();
    void aSecondIsShown();
    void lessIsNot();
    void tryNow();
    void cancel();
    void cancelledIsShownAgainWhenSomebodyWaits();
    void longPauseSaysUntilWhen();
    void saysThatTheRestIsReadSlowly();
    void slowReadingCanBeCancelled();
    void anotherDayIsNamed();
    void shownToAWindowThatComesLater();
    void keepsTheFocus();
    void namesStandStillWhileItCounts();
    void languageChanges();
};

void TestPauseBar::nothingToSay()
{
    Setup setup;
    QVERIFY(!setup.bar->isVisible());
    QCOMPARE(setup.bar->sentence(), QString());
    setup.server.on("GET", path, Reply::json("[]"));
    setup.inventory.read(domains);
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Ready);
    QVERIFY(!setup.bar->isVisible());
}

void TestPauseBar::countsDown()
{
    Setup setup;
    setup.askFor("42");
    QTRY_VERIFY(setup.bar->isVisible());
    QCOMPARE(secondsIn(setup.bar->sentence()), 42);
    QVERIFY(setup.button(u"Try now"_s)->isVisible());
    QVERIFY(setup.button(u"Cancel"_s)->isVisible());
    for (int left = 41; left > 0; --left) {
        setup.clock->advance(999ms);
        QCOMPARE(secondsIn(setup.bar->sentence()), left + 1);
        setup.clock->advance(1ms);
        QCOMPARE(secondsIn(setup.bar->sentence()), left);
    }
    settle(setup.server);
    QCOMPARE(setup.server.requests().size(), 1);
}

void TestPauseBar::aSecondIsShown()
{
    Setup setup;
    setup.askFor("1");
    QTRY_VERIFY(setup.bar->isVisible());
    QCOMPARE(setup.bar->sentence(), u"The server asks us to wait. 0:01 left."_s);
    // And gone by itself, when what waited is sent.
    setup.clock->advance(1s);
    QTRY_VERIFY(!setup.bar->isVisible());
    QCOMPARE(setup.bar->sentence(), QString());
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Ready);
}

void TestPauseBar::lessIsNot()
{
    api::Limits limits;
    limits.defaultPause = std::chrono::milliseconds(300);
    support::HttpServer server;
    server.on("GET", path, {Reply::empty(429), Reply::json("[]")});
    const auto clock = std::make_shared<support::ManualClock>();
    api::Client client({.base = server.base(), .key = "secret"}, limits, nullptr, clock);
    inventory::Inventory inventory(client);
    gui::PauseBar bar(inventory);
    int changes = 0;
    connect(&inventory, &inventory::Inventory::pauseChanged, this, [&] {
        ++changes;
        QVERIFY(bar.isHidden());
    });
    inventory.read(domains);
    QTRY_COMPARE(changes, 1);
    clock->advance(limits.defaultPause);
    QTRY_COMPARE(inventory.state(domains).phase, Phase::Ready);
    QTRY_COMPARE(changes, 2);
    QVERIFY(bar.isHidden());
}

void TestPauseBar::tryNow()
{
    Setup setup;
    setup.askFor("50");
    QTRY_VERIFY(setup.bar->isVisible());
    setup.button(u"Try now"_s)->click();
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Ready);
    QCOMPARE(setup.server.requests().size(), 2);
    QTRY_VERIFY(!setup.bar->isVisible());
    QVERIFY(!setup.inventory.pausedUntil());
}

void TestPauseBar::cancel()
{
    Setup setup;
    setup.askFor("50");
    QTRY_VERIFY(setup.bar->isVisible());
    setup.button(u"Cancel"_s)->click();
    QVERIFY(!setup.bar->isVisible());
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Failed);
    QCOMPARE(setup.inventory.state(domains).error->kind, api::Error::Kind::Cancelled);
    settle(setup.server);
    QVERIFY(!setup.bar->isVisible());
    QCOMPARE(setup.server.requests().size(), 1);
}

void TestPauseBar::cancelledIsShownAgainWhenSomebodyWaits()
{
    Setup setup;
    setup.askFor("50");
    QTRY_VERIFY(setup.bar->isVisible());
    setup.button(u"Cancel"_s)->click();
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Failed);
    setup.inventory.read(domains);
    QTRY_VERIFY(setup.bar->isVisible());
    QCOMPARE(secondsIn(setup.bar->sentence()), 50);
    setup.button(u"Try now"_s)->click();
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Ready);
}

void TestPauseBar::longPauseSaysUntilWhen()
{
    Setup setup;
    setup.clock->setStart(QDateTime(QDate(2026, 3, 10), QTime(12, 0)).toUTC());
    setup.askFor("5000");
    QTRY_VERIFY(setup.bar->isVisible());
    QCOMPARE(setup.bar->sentence(), u"The server asks us to wait until 13:23."_s);
    // Nothing waits for it, so there is nothing to call off.
    QVERIFY(!setup.button(u"Cancel"_s)->isVisible());
    QCOMPARE(setup.inventory.state(domains).phase, Phase::Failed);
    setup.button(u"Try now"_s)->click();
    QTRY_VERIFY(!setup.bar->isVisible());
    setup.inventory.read(domains);
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Ready);
}

void TestPauseBar::saysThatTheRestIsReadSlowly()
{
    Setup setup;
    setup.server.otherwise([](const support::Received &) { return Reply::json("{}"); });
    setup.askFor("5");
    QTRY_VERIFY(setup.bar->isVisible());
    setup.inventory.sweep().add({{Kind::Instance, u"c1"_s}, {Kind::Instance, u"c2"_s}, {Kind::Instance, u"c3"_s}});
    setup.clock->advance(5s);
    // The pause is over, and the bar stays: no row jumps, and nothing is read out each second.
    QTRY_COMPARE(setup.bar->sentence(), slowly);
    QVERIFY(setup.bar->isVisible());
    QVERIFY(!setup.button(u"Try now"_s)->isVisible());
    QVERIFY(setup.button(u"Cancel"_s)->isVisible());
    QCOMPARE(setup.bar->accessibleName(), slowly);
    // A step at a time, and none while a request is on its way: the bar looks each second for as long as it is shown.
    QVERIFY(support::waitFor([&setup] {
        const auto next = setup.clock->untilNext();
        if (next && !setup.clock->isAnySetBeyond(10s))
            setup.clock->advance(*next);
        return setup.inventory.sweep().isIdle() && !setup.bar->isVisible();
    }));
    QCOMPARE(setup.server.requests().size(), 5);
}

void TestPauseBar::slowReadingCanBeCancelled()
{
    Setup setup;
    setup.server.otherwise([](const support::Received &) { return Reply::json("{}"); });
    setup.askFor("5");
    QTRY_VERIFY(setup.bar->isVisible());
    setup.inventory.sweep().add({{Kind::Instance, u"c1"_s}, {Kind::Instance, u"c2"_s}});
    setup.clock->advance(5s);
    QTRY_COMPARE(setup.bar->sentence(), slowly);
    QTest::mouseClick(setup.button(u"Cancel"_s), Qt::LeftButton);
    QVERIFY(!setup.bar->isVisible());
    QTRY_VERIFY(setup.inventory.sweep().isIdle());
    QCOMPARE(setup.inventory.state({Kind::Instance, u"c2"_s}).error->kind, api::Error::Kind::Cancelled);
    settle(setup.server);
    QCOMPARE(setup.server.requests().size(), 2);
}

void TestPauseBar::anotherDayIsNamed()
{
    Setup setup;
    setup.askFor(QByteArray::number(365 * 24 * 3600));
    QTRY_VERIFY(setup.bar->isVisible());
    const QDateTime until = setup.inventory.pausedUntil()->toLocalTime();
    const QString sentence = setup.bar->sentence();
    QVERIFY2(sentence.contains(QString::number(until.date().year())), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(until.toString(u"HH:mm"_s) + u'.'), qPrintable(sentence));
    QVERIFY(setup.button(u"Try now"_s)->isVisible());
}

void TestPauseBar::shownToAWindowThatComesLater()
{
    Setup setup;
    setup.askFor("50");
    QTRY_VERIFY(setup.bar->isVisible());
    gui::PauseBar later(setup.inventory);
    QVERIFY(!later.isHidden());
    QCOMPARE(secondsIn(later.sentence()), 50);
}

void TestPauseBar::keepsTheFocus()
{
    Setup setup;
    QVERIFY(QTest::qWaitForWindowActive(&setup.window));
    QVERIFY(setup.edit->hasFocus());
    setup.askFor("1");
    QTRY_VERIFY(setup.bar->isVisible());
    QVERIFY(setup.edit->hasFocus());
    setup.clock->advance(1s);
    QTRY_VERIFY(!setup.bar->isVisible());
    QVERIFY(setup.edit->hasFocus());
}

void TestPauseBar::namesStandStillWhileItCounts()
{
    Setup setup;
    setup.askFor("30");
    QTRY_VERIFY(setup.bar->isVisible());
    // A label with a name of its own does not tell of each new text.
    auto *label = setup.bar->findChild<QLabel *>(u"sentence"_s);
    const QString name = label->accessibleName();
    const QString time = setup.inventory.pausedUntil()->toLocalTime().toString(u"HH:mm"_s);
    QVERIFY2(name.startsWith(u"The server asks us to wait until "_s), qPrintable(name));
    QVERIFY2(name.endsWith(time + u'.'), qPrintable(name));
    QCOMPARE(setup.bar->accessibleName(), name);
    setup.clock->advance(2s);
    QCOMPARE(secondsIn(setup.bar->sentence()), 28);
    QCOMPARE(label->accessibleName(), name);
    QCOMPARE(setup.bar->accessibleName(), name);
    QCOMPARE(setup.button(u"Try now"_s)->accessibleName(), u"Try now"_s);
    QCOMPARE(setup.button(u"Cancel"_s)->accessibleName(), u"Cancel the waiting requests"_s);
}

void TestPauseBar::languageChanges()
{
    Setup setup;
    setup.askFor("50");
    QTRY_VERIFY(setup.bar->isVisible());
    const auto texts = [&setup] {
        QStringList all;
        const QList<QWidget *> widgets = setup.bar->findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            all += {widget->accessibleName(), widget->property("text").toString()};
        return all.join(u'\n') + setup.bar->accessibleName();
    };
    QVERIFY(texts().contains(u"server"_s));
    // A translator of the test's own: every text of the bar goes through it, also while it is shown.
    class Loud : public QTranslator
    {
    public:
        QString translate(const char *context, const char *source, const char *, int) const override
        {
            return qstrcmp(context, "gui::PauseBar") == 0 ? QString::fromLatin1(source).toUpper() : QString();
        }
        bool isEmpty() const override { return false; }
    };
    Loud loud;
    QVERIFY(QCoreApplication::installTranslator(&loud));
    QTRY_VERIFY(setup.button(u"TRY NOW"_s));
    QVERIFY(setup.button(u"CANCEL"_s));
    QVERIFY2(setup.bar->sentence().startsWith(u"THE SERVER"_s), qPrintable(setup.bar->sentence()));
    QCOMPARE(texts(), texts().toUpper());
    QCoreApplication::removeTranslator(&loud);
    QTRY_VERIFY(setup.button(u"Try now"_s));
    QCOMPARE(secondsIn(setup.bar->sentence()), 50);
}

CONSOLE_TEST(QApplication, TestPauseBar)

} // namespace tst_pausebar

#include "tst_pausebar.moc"
