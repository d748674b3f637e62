// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"
#include "cases/casebook.h"
#include "demo/server.h"
#include "gui/finder/finderdialog.h"
#include "gui/kit/notice.h"
#include "gui/look/theme.h"
#include "gui/pages/listpage.h"
#include "gui/shell/mainwindow.h"
#include "gui/support/supportmaildialog.h"
#include "inventory/sweep.h"
#include "session/keptaccount.h"
#include "session/session.h"
#include "settings/settings.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tst_followedcase {

using namespace Qt::StringLiterals;
using cases::State;

namespace {

/// The demo account in its window, kept as in the program.
struct Demo
{
    Demo()
    {
        language.use(u"en"_s);
        settings.setMailLanguage(u"en"_s);
        const session::RunAccount demo{.demo = true};
        auto opened = session::Session::open(demo);
        session = std::move(*opened);
        session->remember(false);
        session->start();
        window = app::makeWindow(*session, settings, language, theme);
        window->resize(1280, 800);
        window->show();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(book().isWritable() && isRead(), 30000); }();
    }
    ~Demo() { window.reset(); }

    cases::CaseBook &book() { return *session->cases(); }
    inventory::Inventory &inventory() { return session->inventory(); }
    bool isRead()
    {
        const inventory::Values &values = inventory().values();
        return !values.users.isEmpty() && values.userDetails.size() == values.users.size() &&
               values.instanceUsers.size() == values.instances.size() && inventory().sweep().isIdle();
    }
    QAction *entry(const QString &text)
    {
        const QList<QAction *> all = window->findChildren<QAction *>();
        for (QAction *action : all) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    gui::Page *page(const QString &id)
    {
        const QList<gui::Page *> all = window->pages();
        const auto found = std::find_if(all.begin(), all.end(), [&id](gui::Page *one) { return one->id() == id; });
        return found == all.end() ? nullptr : *found;
    }
    void show(const QString &id) { window->showPage(static_cast<int>(window->pages().indexOf(page(id)))); }
    State state() { return book().standingOf(book().all().constFirst()).state; }
    /// Whoever has access to the fewest servers, but to some.
    QString person()
    {
        QString found;
        qsizetype fewest = 1000;
        const auto &details = inventory().values().userDetails;
        for (auto detail = details.begin(); detail != details.end(); ++detail) {
            const auto count = std::count_if(detail->instances.begin(), detail->instances.end(),
                                             [](const api::UserInstance &one) { return one.access; });
            if (count > 1 && count < fewest && !detail->keys.isEmpty() && !detail->sticky) {
                fewest = count;
                found = detail.key();
            }
        }
        return found;
    }

    /// The case is looked at on its page, where this can be done.
    QAction *onItsPage(const QString &text)
    {
        page(u"cases"_s)->goTo({u"cases"_s, book().all().constFirst().id, {}});
        show(u"cases"_s);
        QAction *action = entry(text);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(action && action->isEnabled(), 30000); }();
        return action;
    }
    /// What the page says of each thing that was asked for.
    QStringList told()
    {
        const QAbstractItemModel &items = *page(u"cases"_s)->findChild<QTableView *>(u"items"_s)->model();
        QStringList texts;
        for (int row = 0; row < items.rowCount(); ++row)
            texts.append(items.index(row, 1).data().toString());
        return texts;
    }

    /// Typed into the finder it stands first, asks for action, and leads to the case on its page.
    void findsIt(const QString &typed)
    {
        show(u"overview"_s);
        entry(u"Find anything…"_s)->trigger();
        auto *dialog = window->findChild<gui::FinderDialog *>();
        QVERIFY(dialog);
        const QPointer<gui::FinderDialog> gone(dialog);
        QTRY_VERIFY(dialog->isAnswered() && dialog->isComplete());
        dialog->setText(typed);
        QTRY_VERIFY(dialog->isAnswered());
        const QModelIndex first = dialog->findChild<QListView *>()->model()->index(0, 0);
        const store::Case &one = book().all().constFirst();
        QCOMPARE(first.data().toString(), one.reference + u" · Leaves us"_s);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"Support case"_s));
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!gone);
        QVERIFY(page(u"cases"_s)->isVisible());
        QCOMPARE(page(u"cases"_s)->place().key, one.id);
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    settings::Settings settings{store};
    words::Language language;
    gui::Theme theme{*static_cast<QApplication *>(QCoreApplication::instance())};
    std::unique_ptr<session::Session> session;
    std::unique_ptr<gui::MainWindow> window;
};

} // namespace

/// Somebody leaves: the mail is kept, support does what it was asked for bit by bit, and what comes back is found.
class TestFollowedCase : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leavesBitByBit();

private:
    static void endsAsAProof(Demo &demo);
    static void supportIsReminded(Demo &demo, const QString &server);
};

/// When each thing was seen, and by which read, in words; and all of it as a text for whoever asks.
void TestFollowedCase::endsAsAProof(Demo &demo)
{
    QAction *copy = demo.onItsPage(u"Copy proof of removal"_s);
    const QStringList told = demo.told();
    for (const QString &one : told) {
        QVERIFY2(one.startsWith("Seen "_L1) && one.contains(", by reading the "_L1), qPrintable(one));
        QVERIFY2(!one.contains(u'/'), qPrintable(one));
    }
    QGuiApplication::clipboard()->clear();
    copy->trigger();
    const QString proof = QGuiApplication::clipboard()->text();
    const store::Case &one = demo.book().all().constFirst();
    QVERIFY2(proof.contains(one.reference), qPrintable(proof));
    for (const store::CaseItem &item : one.items)
        QVERIFY2(proof.contains(item.server), qPrintable(item.server));
}

void TestFollowedCase::supportIsReminded(Demo &demo, const QString &server)
{
    demo.onItsPage(u"Reminder email…"_s)->trigger();
    auto *dialog = demo.window->findChild<gui::SupportMailDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->mail().body.contains(u"- %1: access of "_s.arg(server)), qPrintable(dialog->mail().body));
    QVERIFY(dialog->mail().subject.contains(demo.book().all().constFirst().reference));
    QVERIFY(!demo.book().all().constFirst().reminded.isValid());
    dialog->findChild<QPushButton *>(u"copy"_s)->click();
    QVERIFY(demo.book().all().constFirst().reminded.isValid());
    const QPointer<gui::SupportMailDialog> gone(dialog);
    dialog->findChild<QPushButton *>(u"closeButton"_s)->click();
    QTRY_VERIFY(!gone);
}

void TestFollowedCase::leavesBitByBit()
{
    Demo demo;
    const QString person = demo.person();
    QVERIFY(!person.isEmpty());
    demo.show(u"people"_s);
    demo.page(u"people"_s)->goTo({u"people"_s, person, {}});
    QAction *leaves = demo.entry(u"Leaves us…"_s);
    QTRY_VERIFY(leaves && leaves->isEnabled());
    leaves->trigger();
    auto *dialog = demo.window->findChild<gui::SupportMailDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->mail().subject.startsWith(u"[CC-"_s));
    const QPointer<gui::SupportMailDialog> gone(dialog);
    dialog->findChild<QPushButton *>(u"keep"_s)->click();
    QTRY_VERIFY(!gone);
    QCOMPARE(demo.book().all().size(), 1);
    QCOMPARE(demo.state(), State::Draft);
    QAction *mark = demo.onItsPage(u"Mark as sent"_s);
    QCOMPARE(demo.told(), QStringList(demo.book().all().constFirst().items.size(), u"Not sent"_s));
    mark->trigger();
    // Nobody has signed it: it is opened where that is to be done, and counts as sent once the person says so again.
    QPointer<gui::SupportMailDialog> asking;
    QTRY_VERIFY(asking = demo.window->findChild<gui::SupportMailDialog *>());
    QCOMPARE(demo.state(), State::Draft);
    QVERIFY(asking->findChild<gui::Notice *>(u"notice"_s)->sentence().startsWith(u"The message still contains “["_s));
    asking->findChild<QPushButton *>(u"sent"_s)->click();
    QTRY_VERIFY(!asking);
    const store::Case sent = demo.book().all().constFirst();
    QCOMPARE(sent.object, person);
    QVERIFY(sent.items.size() > 3);
    QCOMPARE(demo.state(), State::Sent);

    // Read again, nothing is seen that was not done.
    demo.inventory().refreshAll();
    QTRY_VERIFY(!demo.isRead());
    QTRY_VERIFY_WITH_TIMEOUT(demo.isRead(), 30000);
    QCOMPARE(demo.state(), State::Sent);

    QAction *happen = demo.entry(u"Demo: let something happen"_s);
    QVERIFY(happen);
    happen->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(demo.state(), State::Partly, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(demo.isRead(), 30000);
    for (int turn = 0; turn < 40 && demo.state() == State::Partly; ++turn) {
        const int before = demo.book().standingOf(demo.book().all().constFirst()).seen;
        happen->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(demo.book().standingOf(demo.book().all().constFirst()).seen > before, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(demo.isRead(), 30000);
    }
    QCOMPARE(demo.state(), State::Seen);
    endsAsAProof(demo);

    // Given back behind one's back, it is a finding, and asks for action.
    const auto access = std::find_if(sent.items.cbegin(), sent.items.cend(),
                                     [](const store::CaseItem &item) { return item.kind == u"access-off"_s; });
    QVERIFY(access != sent.items.cend());
    demo.session->demo()->doTasks(
        {{.kind = demo::Task::Kind::GiveAccess, .server = access->server, .id = person.toInt()}});
    demo.inventory().refreshAll();
    QTRY_COMPARE_WITH_TIMEOUT(demo.state(), State::CameBack, 30000);
    QCOMPARE(demo.book().urgentCount(), 1);
    const auto isFound = [&demo, &access] {
        const QList<findings::ShownFinding> &all = demo.session->findings().list().all;
        return std::any_of(all.cbegin(), all.cend(), [&access](const findings::ShownFinding &one) {
            return one.finding().rule == findings::Rule::AccessReturned &&
                   one.finding().others.constFirst().id == access->server;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFound(), 30000);
    supportIsReminded(demo, access->server);
    demo.findsIt(sent.reference);
    demo.findsIt(u"leaves "_s + access->server);
}

CONSOLE_TEST(QApplication, TestFollowedCase)

} // namespace tst_followedcase

#include "tst_followedcase.moc"
