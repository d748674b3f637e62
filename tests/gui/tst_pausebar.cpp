// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "gui/language.h"
#include "gui/pausebar.h"
#include "inventory/inventory.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

namespace tst_pausebar {

using namespace Qt::StringLiterals;
using inventory::Kind;
using support::Reply;
using Phase = inventory::State::Phase;

namespace {

const QByteArray path = "/api/v2/domain/";
const inventory::Resource domains{Kind::Domains, {}};

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
    api::Client client{{.base = server.base(), .key = "secret", .extraAuthorities = {}}};
    inventory::Inventory inventory{client};
    gui::Language language;
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
    const int first = secondsIn(setup.bar->sentence());
    QVERIFY(first == 42 || first == 41);
    QVERIFY(setup.button(u"Try now"_s)->isVisible());
    QVERIFY(setup.button(u"Cancel"_s)->isVisible());
    QTRY_VERIFY(secondsIn(setup.bar->sentence()) == first - 2);
    QCOMPARE(setup.server.requests().size(), 1);
}

void TestPauseBar::aSecondIsShown()
{
    Setup setup;
    setup.askFor("1");
    QTRY_VERIFY(setup.bar->isVisible());
    QCOMPARE(setup.bar->sentence(), u"The server asks us to wait. 0:01 left."_s);
    // And gone by itself, when what waited is sent.
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
    api::Client client({.base = server.base(), .key = "secret"}, limits);
    inventory::Inventory inventory(client);
    gui::PauseBar bar(inventory);
    int changes = 0;
    connect(&inventory, &inventory::Inventory::pauseChanged, this, [&] {
        ++changes;
        QVERIFY(bar.isHidden());
    });
    inventory.read(domains);
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
    QTest::qWait(30);
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
    QVERIFY(secondsIn(setup.bar->sentence()) > 30);
    setup.button(u"Try now"_s)->click();
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Ready);
}

void TestPauseBar::longPauseSaysUntilWhen()
{
    Setup setup;
    // Today still, whenever this runs: at most until the last minute before midnight.
    const QDateTime now = QDateTime::currentDateTime();
    const qint64 room = now.secsTo(QDateTime(now.date(), QTime(23, 59, 30)));
    if (room < 90)
        QSKIP("Too near midnight to name a time of today");
    setup.askFor(QByteArray::number(qMin<qint64>(room, 5000)));
    QTRY_VERIFY(setup.bar->isVisible());
    const QString time = setup.inventory.pausedUntil()->toLocalTime().toString(u"HH:mm"_s);
    QCOMPARE(setup.bar->sentence(), u"The server asks us to wait until %1."_s.arg(time));
    // Nothing waits for it, so there is nothing to call off.
    QVERIFY(!setup.button(u"Cancel"_s)->isVisible());
    QCOMPARE(setup.inventory.state(domains).phase, Phase::Failed);
    setup.button(u"Try now"_s)->click();
    QTRY_VERIFY(!setup.bar->isVisible());
    setup.inventory.read(domains);
    QTRY_COMPARE(setup.inventory.state(domains).phase, Phase::Ready);
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
    QVERIFY(secondsIn(later.sentence()) > 30);
}

void TestPauseBar::keepsTheFocus()
{
    Setup setup;
    QVERIFY(QTest::qWaitForWindowActive(&setup.window));
    QVERIFY(setup.edit->hasFocus());
    setup.askFor("1");
    QTRY_VERIFY(setup.bar->isVisible());
    QVERIFY(setup.edit->hasFocus());
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
    const int first = secondsIn(setup.bar->sentence());
    QTRY_VERIFY(secondsIn(setup.bar->sentence()) <= first - 2);
    QCOMPARE(label->accessibleName(), name);
    QCOMPARE(setup.bar->accessibleName(), name);
    QCOMPARE(setup.button(u"Try now"_s)->accessibleName(), u"Try now"_s);
    QCOMPARE(setup.button(u"Cancel"_s)->accessibleName(), u"Cancel what waits"_s);
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
    QVERIFY(secondsIn(setup.bar->sentence()) > 30);
}

CONSOLE_TEST(QApplication, TestPauseBar)

} // namespace tst_pausebar

#include "tst_pausebar.moc"
