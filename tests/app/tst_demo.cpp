// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"
#include "gui/look/theme.h"
#include "gui/shell/mainwindow.h"
#include "inventory/sweep.h"
#include "mainwindowtest.h"
#include "session/keptaccount.h"
#include "session/session.h"
#include "settings/settings.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

namespace tst_demo {

using namespace Qt::StringLiterals;

/// What only the demo account has in the window.
class TestDemo : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void lettingSomethingHappen();
    void onlyInTheDemoAccount();
    void keptIsTheAccountThatWas();
    void windowGoesWhileChangesAreLookedAt();

private:
    static QAction *entry(const gui::MainWindow &window)
    {
        const QList<QAction *> all = window.findChild<QMenu *>(u"menuHelp"_s)->actions();
        for (QAction *action : all) {
            if (action->text().remove(u'&') == u"Demo: let something happen"_s)
                return action;
        }
        return nullptr;
    }
};

void TestDemo::lettingSomethingHappen()
{
    const session::RunAccount demo{.demo = true};
    const auto session = session::Session::open(demo);
    QVERIFY(session);
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings::Settings settings(store);
    words::Language language;
    language.use(u"en"_s);
    gui::Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
    const auto window = app::makeWindow(**session, settings, language, theme);
    window->show();
    inventory::Inventory &inventory = (*session)->inventory();
    inventory.refreshAll();
    QTRY_VERIFY(!inventory.values().instances.isEmpty() && inventory.sweep().isIdle());

    QAction *let = entry(*window);
    QVERIFY(let && let->isVisible());
    const QList<api::Instance> before = inventory.values().instances;
    QCOMPARE(before.size(), 25);
    let->trigger();
    const auto differences = [&] {
        int count = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            count += inventory.values().instances.value(i) == before[i] ? 0 : 1;
        return count;
    };
    QTRY_COMPARE(differences(), 1);
    // Until there is a server more; the fourth thing is that a person is gone.
    QTRY_VERIFY(!inventory.values().users.isEmpty() && inventory.sweep().isIdle());
    const qsizetype people = inventory.values().users.size();
    for (int i = 0; i < 5; ++i)
        let->trigger();
    QTRY_COMPARE(inventory.values().instances.size(), 26);
    QTRY_COMPARE(inventory.values().users.size(), people - 1);
}

void TestDemo::onlyInTheDemoAccount()
{
    demo::Server server({}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    QAction *let = entry(on.window());
    QVERIFY(let && !let->isVisible());
}

void TestDemo::keptIsTheAccountThatWas()
{
    const session::RunAccount demo{.demo = true};
    const auto open = [&demo](bool keeps) {
        auto session = std::move(*session::Session::open(demo));
        session->remember(keeps);
        session->start();
        [&session] {
            QTRY_VERIFY(!session->inventory().values().userDetails.isEmpty() && session->inventory().sweep().isIdle() &&
                        session->history()->isLoaded() && session->kept()->store.status().isWriter);
        }();
        return session;
    };
    const auto readAgain = [](session::Session &session) {
        session.inventory().refreshAll();
        QTRY_VERIFY(
            std::all_of(inventory::everyList.begin(), inventory::everyList.end(),
                        [&session](inventory::Kind list) {
                            return session.inventory().state({list, {}}).phase != inventory::State::Phase::Loading;
                        }) &&
            session.inventory().sweep().isIdle());
        // What was found different is on its way until the store has it.
        bool isWritten = false;
        session.kept()->store.ask<bool>(
            &session.inventory(), [](store::Files &) { return true; }, [&](bool) { isWritten = true; });
        QTRY_VERIFY(isWritten);
    };
    QList<store::Change> changes;
    QString edited;
    {
        const auto session = open(false);
        for (int i = 0; i < 7; ++i)
            session->demo()->letSomethingHappen();
        edited = session->inventory().values().instances.constLast().name;
        inventory::InstanceFields base = inventory::InstanceFields::of(*session->inventory().instanceDetail(edited));
        inventory::InstanceFields mine = base;
        mine.description = u"Min egen text"_s;
        bool isSaved = false;
        session->inventory().saveInstance(edited, base, mine, &session->inventory(),
                                          [&](const auto &) { isSaved = true; }, {});
        QTRY_VERIFY(isSaved);
        readAgain(*session);
        changes = session->history()->changes();
        QVERIFY(changes.size() > 6);
    }
    const auto session = open(true);
    readAgain(*session);
    QCOMPARE(session->inventory().instanceDetail(edited)->instance.description, u"Min egen text"_s);
    QCOMPARE(session->history()->changes().size(), changes.size());
    QCOMPARE(session->history()->edits().constFirst().outcome, store::Edit::Outcome::Saved);
    // And what happens next is what comes after that.
    session->demo()->letSomethingHappen();
    readAgain(*session);
    QTRY_VERIFY(session->history()->changes().size() > changes.size());
}

/// As another account takes the window's place: the page that is left remembers that it was looked at.
void TestDemo::windowGoesWhileChangesAreLookedAt()
{
    const session::RunAccount demo{.demo = true};
    const auto session = std::move(*session::Session::open(demo));
    session->remember(false);
    session->start();
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings::Settings settings(store);
    words::Language language;
    gui::Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
    auto window = app::makeWindow(*session, settings, language, theme);
    window->show();
    QTRY_VERIFY(session->history()->isLoaded());
    const QDateTime before = session->history()->lookedAt();
    window->goTo({u"changes"_s, {}, {}});
    QTRY_VERIFY(std::any_of(window->pages().cbegin(), window->pages().cend(),
                            [](const gui::Page *page) { return page->id() == "changes"_L1 && page->isVisible(); }));
    window.reset();
    QVERIFY(session->history()->lookedAt() != before);
}

CONSOLE_TEST(QApplication, TestDemo)

} // namespace tst_demo

#include "tst_demo.moc"
