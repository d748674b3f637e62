// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/account.h"
#include "demo/happenings.h"
#include "demo/service.h"
#include "inventory/sweep.h"
#include "support/httpserver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QRandomGenerator>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <chrono>
#include <cstdio>
#include <ctime>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tst_monkey {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

/// In every suite; CONSOLE_MONKEY asks for more (./dev monkey).
constexpr int usualActions = 150;
/// From so many on, what a day's use must not do is measured too.
constexpr int aDay = 1000;
/// One of so many answers fails.
constexpr int faultEvery = 12;

/// Takes what would start another program, and starts none.
class Desktop : public QObject
{
    Q_OBJECT

public:
    static QStringList schemes() { return {u"mailto"_s, u"sftp"_s, u"https"_s, u"http"_s, u"file"_s}; }

    Desktop()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~Desktop() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }

public Q_SLOTS:
    void take(const QUrl &) {}
};

/// How much memory the process has that is no file's, in KiB.
qint64 memory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    constexpr qint64 pageKibibytes = 4;
    return (pages.value(1).toLongLong() - pages.value(2).toLongLong()) * pageKibibytes;
}

/// The share of one processor that the program took in @p time in which nothing happens, in percent.
double idleShare(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    const std::clock_t before = std::clock();
    loop.exec();
    const double used = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    return 100 * used / std::chrono::duration<double>(time).count();
}

} // namespace

/// Somebody who does anything at all, in an account that moves, behind a network that fails: nothing of it ends the
/// program or makes it warn.
class TestMonkey : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anythingAtAll();

private:
    void serve(support::HttpServer &server, const QByteArray &key);
    Reply answer(const support::Received &request, const QByteArray &key);
    void act(WindowOn &on);
    void chooseEntry(WindowOn &on);
    void pressKey();
    void pressButton();
    void chooseRow();
    void typeWords();
    QWidget *front() const;
    template <typename T>
    T *any(const QList<T *> &all)
    {
        return all.isEmpty() ? nullptr : all.at(m_dice.bounded(static_cast<int>(all.size())));
    }
    template <typename T>
    QList<T *> shown(QWidget &window) const
    {
        QList<T *> all = window.findChildren<T *>();
        all.removeIf([](const T *one) { return !one->isVisible() || !one->isEnabled(); });
        return all;
    }

    /// The same each time, unless another beginning is asked for.
    QRandomGenerator m_dice{qEnvironmentVariableIntValue("CONSOLE_MONKEY_SEED")
                                ? static_cast<quint32>(qEnvironmentVariableIntValue("CONSOLE_MONKEY_SEED"))
                                : 1U};
    std::unique_ptr<demo::Service> m_service;
    demo::Happenings m_happenings;
    int m_answers = 0;
    bool m_fails = true;
};

void TestMonkey::serve(support::HttpServer &server, const QByteArray &key)
{
    m_service = std::make_unique<demo::Service>(demo::Account::invent({}, QDate::currentDate()),
                                                server.base().toString(), server.base().path(), key);
    server.otherwise([this, key](const support::Received &request) { return answer(request, key); });
}

Reply TestMonkey::answer(const support::Received &request, const QByteArray &key)
{
    ++m_answers;
    if (m_fails && m_answers > 120 && m_answers % faultEvery == 0) {
        switch (m_dice.bounded(6)) {
        case 0:
            return Reply::json("{}", 500);
        case 1:
            return Reply::empty(429).header("Retry-After", "1");
        case 2:
            return Reply::closed();
        case 3:
            return Reply::text("text/html", "<h1>Bad gateway</h1>", 502);
        case 4:
            return Reply::json(R"([{"name": 7}, null])");
        default:
            return Reply::json(R"({"detail": "Not found."})", 404);
        }
    }
    const demo::Answer found =
        m_service->answer({request.verb, QUrl::fromPercentEncoding(request.path), key, request.body});
    return Reply::json(found.body, found.status);
}

QWidget *TestMonkey::front() const
{
    return QApplication::activeWindow();
}

void TestMonkey::act(WindowOn &on)
{
    switch (m_dice.bounded(12)) {
    case 0:
    case 1:
    case 2:
        chooseEntry(on);
        break;
    case 3:
    case 4:
        pressButton();
        break;
    case 5:
    case 6:
        chooseRow();
        break;
    case 7:
        typeWords();
        break;
    case 8:
        on.window().showPage(m_dice.bounded(static_cast<int>(on.window().pages().size())));
        break;
    case 9:
        if (QWidget *dialog = front(); dialog && dialog != &on.window())
            QTest::keyClick(dialog, Qt::Key_Escape);
        break;
    case 10:
        m_service->change([this](demo::Account &account) { m_happenings.next(account, QDate::currentDate()); });
        on.inventory().refreshAll();
        break;
    default:
        pressKey();
        break;
    }
}

/// One of all menus; the program stays.
void TestMonkey::chooseEntry(WindowOn &on)
{
    QList<QAction *> entries = on.window().findChildren<QAction *>();
    entries.removeIf([](const QAction *entry) {
        return !entry->isEnabled() || entry->isSeparator() || entry->menu() || entry->text().isEmpty() ||
               entry->objectName() == "quit"_L1;
    });
    if (QAction *entry = any(entries))
        entry->trigger();
}

void TestMonkey::pressKey()
{
    static const QList<QKeyCombination> keys{Qt::Key_Tab,
                                             Qt::SHIFT | Qt::Key_Backtab,
                                             Qt::Key_Down,
                                             Qt::Key_Up,
                                             Qt::Key_Left,
                                             Qt::Key_Right,
                                             Qt::Key_Return,
                                             Qt::Key_Escape,
                                             Qt::Key_Space,
                                             Qt::Key_Home,
                                             Qt::Key_End,
                                             Qt::Key_PageDown,
                                             Qt::Key_F5,
                                             Qt::CTRL | Qt::Key_F,
                                             Qt::Key_F1,
                                             Qt::CTRL | Qt::Key_A,
                                             Qt::ALT | Qt::Key_Left,
                                             Qt::CTRL | Qt::Key_D,
                                             Qt::Key_Delete,
                                             Qt::CTRL | Qt::Key_C};
    const QKeyCombination key = keys.at(m_dice.bounded(static_cast<int>(keys.size())));
    if (QWidget *focus = QApplication::focusWidget())
        QTest::keyClick(focus, key.key(), key.keyboardModifiers());
}

void TestMonkey::pressButton()
{
    QWidget *window = front();
    if (!window)
        return;
    QList<QAbstractButton *> buttons = shown<QAbstractButton>(*window);
    if (auto *button = any(buttons))
        QTest::mouseClick(button, Qt::LeftButton);
}

void TestMonkey::chooseRow()
{
    QWidget *window = front();
    auto *view = window ? any(shown<QAbstractItemView>(*window)) : nullptr;
    if (!view || !view->model() || view->model()->rowCount() == 0)
        return;
    QModelIndex index = view->model()->index(m_dice.bounded(view->model()->rowCount()), 0);
    if (view->model()->rowCount(index) > 0)
        index = view->model()->index(m_dice.bounded(view->model()->rowCount(index)), 0, index);
    view->setCurrentIndex(index);
}

void TestMonkey::typeWords()
{
    static const QStringList words{u"a"_s,     u"se"_s,       u"type:"_s, u"-stage"_s,
                                   u"xyzzy"_s, u"angstrom"_s, u"tag:"_s,  u""_s};
    QWidget *window = front();
    QLineEdit *line = window ? any(shown<QLineEdit>(*window)) : nullptr;
    if (!line || line->isReadOnly())
        return;
    line->setFocus();
    line->clear();
    QTest::keyClicks(line, words.at(m_dice.bounded(static_cast<int>(words.size()))));
}

void TestMonkey::anythingAtAll()
{
    const int asked = qEnvironmentVariableIntValue("CONSOLE_MONKEY");
    const int actions = asked > 0 ? asked : usualActions;
    const Desktop desktop;
    const QByteArray key = "monkey-key";
    support::HttpServer server;
    serve(server, key);
    WindowOn on(server.base(), key);
    auto ssh = on.settings().ssh();
    ssh.terminal = u"true"_s;
    on.settings().setSsh(ssh);
    QTRY_VERIFY(!on.inventory().values().instances.isEmpty() && on.inventory().sweep().isIdle());
    // A menu that is open waits for a choice: nobody makes one.
    QTimer menus;
    QObject::connect(&menus, &QTimer::timeout, &menus, [] {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    });
    menus.start(20);
    qint64 halfway = 0;
    for (int done = 0; done < actions; ++done) {
        act(on);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        server.forgetRequests();
        QVERIFY(on.window().isVisible());
        if (done == actions / 2)
            halfway = memory();
    }
    // Whatever was done, the account can be read in the end.
    m_fails = false;
    menus.stop();
    while (auto *dialog = on.window().findChild<QDialog *>())
        delete dialog;
    // It may have pressed Pause last.
    on.inventory().sweep().setPaused(false);
    on.inventory().refreshAll();
    QTRY_COMPARE(on.inventory().state({inventory::Kind::Instances, {}}).phase, inventory::State::Phase::Ready);
    QTRY_VERIFY(on.inventory().sweep().isIdle());
    if (actions < aDay)
        return;
    const qint64 end = memory();
    const double growth = 100.0 * static_cast<double>(end - halfway) / static_cast<double>(halfway);
    std::printf("%d actions, %d answers; memory %lld KiB halfway, %lld KiB at the end (%+.1f %%)\n", actions, m_answers,
                static_cast<long long>(halfway), static_cast<long long>(end), growth);
    std::fflush(stdout);
    const double idle = idleShare(std::chrono::minutes(2));
    std::printf("idle: %.3f %% of a processor\n", idle);
    QVERIFY2(growth < 2, "the memory grows");
    QVERIFY2(idle < 0.1, "the program does something while nothing happens");
}

CONSOLE_TEST(QApplication, TestMonkey)

} // namespace tst_monkey

#include "tst_monkey.moc"
