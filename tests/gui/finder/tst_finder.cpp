// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/finder/finderdialog.h"
#include "gui/finder/findermodel.h"
#include "gui/finder/wantedqueries.h"
#include "gui/kit/placeholder.h"
#include "gui/lists/filterbox.h"
#include "inventory/refresh.h"
#include "inventory/sweep.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>

namespace tst_finder {

using namespace Qt::StringLiterals;

/// The finder in the real window over the demo account.
class TestFinder : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void queries();
    void namesAsPeopleKnowThem();
    void byKeyboard();
    void returnMeansWhatWasTyped();
    void verbs();
    void actions();
    void copies();
    void anotherWindow();
    void remembers();
    void customersAndSavedFilters();
    void bothLanguages();
    void toScreenReaders();

private:
    /// The finder, opened as a person does, with everything to be found in it.
    gui::FinderDialog &finder();
    static QLineEdit &field(gui::FinderDialog &dialog) { return *dialog.findChild<QLineEdit *>(); }
    static QListView &list(gui::FinderDialog &dialog) { return *dialog.findChild<QListView *>(); }
    static gui::FinderModel &model(gui::FinderDialog &dialog)
    {
        return static_cast<gui::FinderModel &>(*list(dialog).model());
    }
    static QStringList keys(gui::FinderDialog &dialog, const QString &typed);
    static void press(gui::FinderDialog &dialog, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&field(dialog), static_cast<Qt::Key>(key), modifiers);
    }
    settings::Place placeNow(const QString &page) { return m_on->page(page).place(); }

    std::unique_ptr<demo::Server> m_server;
    std::unique_ptr<WindowOn> m_on;
};

void TestFinder::initTestCase()
{
    m_server = std::make_unique<demo::Server>(demo::Size{}, QDate::currentDate());
    QVERIFY(m_server->start());
    m_on = std::make_unique<WindowOn>(m_server->address(), m_server->key());
    QTRY_COMPARE(m_on->inventory().state({inventory::Kind::Users, {}}).phase, inventory::State::Phase::Ready);
    // All of the account, as the program reads it by itself.
    m_on->inventory().refresh().setDeep(true);
    m_on->inventory().refreshAll();
    const inventory::Values &values = m_on->inventory().values();
    QTRY_VERIFY(values.domainDetails.size() == 40 && values.deployKeys.size() == 25 && values.userDetails.size() == 12);
    QTRY_VERIFY(m_on->inventory().sweep().isIdle());
    QTRY_VERIFY(m_on->findings().isExamined() && !m_on->findings().isBusy());
}

void TestFinder::cleanupTestCase()
{
    m_on.reset();
    m_server.reset();
}

gui::FinderDialog &TestFinder::finder()
{
    m_on->window().findChild<QAction *>(u"find"_s)->trigger();
    gui::FinderDialog *dialog = nullptr;
    const QList<gui::FinderDialog *> all = m_on->window().findChildren<gui::FinderDialog *>();
    for (gui::FinderDialog *one : all)
        dialog = one->isVisible() ? one : dialog;
    if (!dialog)
        qFatal("no finder");
    if (!support::waitFor([dialog] { return dialog->isAnswered() && dialog->isComplete(); }))
        qFatal("it is not complete");
    return *dialog;
}

QStringList TestFinder::keys(gui::FinderDialog &dialog, const QString &typed)
{
    // Another question first, so that all rows come anew.
    dialog.setText({});
    dialog.setText(typed);
    if (!support::waitFor([&dialog] { return dialog.isAnswered(); }))
        qFatal("no answer");
    QStringList keys;
    for (int row = 0; row < model(dialog).rowCount(); ++row) {
        const finder::Row &found = model(dialog).row(row);
        // A key's own name is too long for a line.
        const bool isKey = found.entry.kind == finder::Kind::Key;
        keys.append(isKey ? u"key="_s + found.entry.name : found.key().replace(u'\n', u' '));
    }
    return keys;
}

void TestFinder::queries()
{
    const QList<Wanted> all = wanted();
    QVERIFY2(all.size() >= 120, qPrintable(QString::number(all.size())));
    qsizetype first = 0;
    QStringList later;
    QStringList missing;
    gui::FinderDialog *dialog = &finder();
    for (const Wanted &one : all) {
        if (m_on->language().code() != one.language) {
            const QString title = dialog->windowTitle();
            m_on->language().use(one.language);
            QTRY_VERIFY(dialog->windowTitle() != title && dialog->isComplete());
        }
        const QStringList found = keys(*dialog, one.typed);
        const qsizetype place = found.indexOf(one.key);
        const QString said = u"\n%1  =>  %2, not %3"_s.arg(one.typed, found.value(0), one.key);
        first += place == 0 ? 1 : 0;
        if (place > 0 && place < 5)
            later += said;
        else if (place != 0)
            missing += said;
    }
    m_on->language().use(u"en"_s);
    QTRY_COMPARE(dialog->windowTitle(), u"Find anything"_s);
    dialog->reject();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QString())));
    QVERIFY2(first * 100 >= all.size() * 95, qPrintable(later.join(QString())));
}

/// Of a name with å, ä, ö nothing is shown in DNS's own letters, unless these were typed.
void TestFinder::namesAsPeopleKnowThem()
{
    gui::FinderDialog &dialog = finder();
    for (const QString &typed : {u"raksmorgas"_s, u"räksmörgås"_s, u"räksmörgås.se"_s}) {
        QVERIFY(keys(dialog, typed).size() > 3);
        int records = 0;
        for (int row = 0; row < model(dialog).rowCount(); ++row) {
            const QModelIndex index = model(dialog).index(row, 0);
            QStringList shown{index.data().toString(), index.data(Qt::AccessibleTextRole).toString()};
            for (const int role : {gui::FinderModel::MatchedRole, gui::FinderModel::WhereRole})
                shown.append(index.data(role).toString());
            QVERIFY2(!shown.join(u' ').contains("xn--"_L1), qPrintable(typed + u": "_s + shown.join(u'|')));
            records += shown.contains(u"Record of räksmörgås.se"_s) ? 1 : 0;
        }
        QVERIFY(records > 0);
    }
    keys(dialog, u"xn--rksmrgs"_s);
    QVERIFY(model(dialog).index(0, 0).data(gui::FinderModel::MatchedRole).toString().contains("xn--rksmrgs-5wao1o"_L1));
    dialog.reject();
}

void TestFinder::byKeyboard()
{
    m_on->show(u"overview"_s);
    gui::FinderDialog &dialog = finder();
    QVERIFY(field(dialog).hasFocus() || !dialog.isActiveWindow());
    QTest::keyClicks(&field(dialog), u"vav"_s);
    QTRY_VERIFY(dialog.isAnswered() && model(dialog).rowCount() > 3);
    QCOMPARE(list(dialog).currentIndex().row(), 0);
    press(dialog, Qt::Key_Down);
    press(dialog, Qt::Key_Down);
    QCOMPARE(list(dialog).currentIndex().row(), 2);
    press(dialog, Qt::Key_Up);
    QCOMPARE(list(dialog).currentIndex().row(), 1);
    press(dialog, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(list(dialog).currentIndex().row(), model(dialog).rowCount() - 1);
    press(dialog, Qt::Key_PageUp);
    QVERIFY(list(dialog).currentIndex().row() < model(dialog).rowCount() - 1);
    press(dialog, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(list(dialog).currentIndex().row(), 0);
    // A second Ctrl+K shows the same one, and begins anew; also from its own field.
    QCOMPARE(&finder(), &dialog);
    QCOMPARE(field(dialog).selectedText(), u"vav"_s);
    field(dialog).deselect();
    press(dialog, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(field(dialog).selectedText(), u"vav"_s);
    field(dialog).end(false);
    QTest::keyClicks(&field(dialog), u".se"_s);
    QTRY_VERIFY(dialog.isAnswered());
    QCOMPARE(model(dialog).row(0).entry.key(), u"server:c1248"_s);
    const QPointer<gui::FinderDialog> gone(&dialog);
    press(dialog, Qt::Key_Return);
    QTRY_VERIFY(!gone);
    QTRY_COMPARE(placeNow(u"servers"_s).key, u"c1248"_s);
    QVERIFY(m_on->page(u"servers"_s).isVisible());
}

/// Return right after the last letter opens what was typed, never what is still shown of what was typed before.
void TestFinder::returnMeansWhatWasTyped()
{
    gui::FinderDialog &dialog = finder();
    const QPointer<gui::FinderDialog> gone(&dialog);
    QTest::keyClicks(&field(dialog), u"c1234"_s);
    press(dialog, Qt::Key_Return);
    QTRY_VERIFY(!gone);
    QTRY_COMPARE(placeNow(u"servers"_s).key, u"c1234"_s);
    // Nothing found, nothing opened.
    gui::FinderDialog &other = finder();
    QTest::keyClicks(&field(other), u"qqqqqq"_s);
    QTRY_VERIFY(other.isAnswered());
    QCOMPARE(model(other).rowCount(), 0);
    // It is said where the rows would be, and to a screen reader.
    QVERIFY(!list(other).isVisible());
    QCOMPARE(other.findChild<gui::Placeholder *>()->sentence(), u"Nothing found."_s);
    QVERIFY(other.findChild<gui::Placeholder *>()->isVisible());
    QCOMPARE(field(other).accessibleDescription(), u"Nothing found."_s);
    press(other, Qt::Key_Return);
    QVERIFY(other.isVisible());
    const QPointer<gui::FinderDialog> left(&other);
    press(other, Qt::Key_Escape);
    QTRY_VERIFY(!left);
}

void TestFinder::verbs()
{
    gui::FinderDialog &dialog = finder();
    QCOMPARE(keys(dialog, u"butik7 records"_s).value(0), u"domain:butik7.se domain-records"_s);
    QCOMPARE(list(dialog).model()->index(0, 0).data().toString(), u"Records of butik7.se"_s);
    press(dialog, Qt::Key_Return);
    QTRY_COMPARE(placeNow(u"domains"_s), (settings::Place{u"domains"_s, u"butik7.se"_s, {}}));
    gui::FinderDialog &other = finder();
    QVERIFY(keys(other, u"users c1234"_s).value(0) == u"server:c1234 server-users"_s);
    press(other, Qt::Key_Return);
    QTRY_COMPARE(placeNow(u"servers"_s), (settings::Place{u"servers"_s, u"c1234"_s, u"users"_s}));
    // An action of the page, with the thing that was named.
    gui::FinderDialog &third = finder();
    QVERIFY(keys(third, u"c1248 edit"_s).value(0) == u"server:c1248 server-edit"_s);
    press(third, Qt::Key_Return);
    QTRY_COMPARE(placeNow(u"servers"_s).key, u"c1248"_s);
    QDialog *form = nullptr;
    QTRY_VERIFY((form = m_on->window().findChild<QDialog *>(u"EditServerDialog"_s)) && form->isVisible());
    form->reject();
}

void TestFinder::actions()
{
    gui::FinderDialog &dialog = finder();
    QCOMPARE(keys(dialog, u"dark"_s).value(0), u"action:appearanceDark"_s);
    press(dialog, Qt::Key_Return);
    QCOMPARE(m_on->theme().appearance(), gui::Appearance::Dark);
    m_on->theme().apply(gui::Appearance::Light);
    // What cannot be done now is not offered, nor what leads here.
    gui::FinderDialog &other = finder();
    QVERIFY(!keys(other, u"find anything"_s).contains(u"action:find"_s));
    other.reject();
}

void TestFinder::copies()
{
    gui::FinderDialog &dialog = finder();
    keys(dialog, u"121.226.229.8"_s);
    press(dialog, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"121.226.229.8"_s);
    keys(dialog, u"linnea"_s);
    press(dialog, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Linnea Hägg"_s);
    // What is selected of what was typed is copied first.
    field(dialog).selectAll();
    press(dialog, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"linnea"_s);
    dialog.reject();
}

void TestFinder::anotherWindow()
{
    m_on->show(u"overview"_s);
    gui::FinderDialog &dialog = finder();
    keys(dialog, u"ortagard.se"_s);
    press(dialog, Qt::Key_Return, Qt::ControlModifier);
    gui::MainWindow *other = nullptr;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *main = qobject_cast<gui::MainWindow *>(window);
        other = main && main != &m_on->window() && main->isVisible() ? main : other;
    }
    QVERIFY(other);
    const auto servers = std::find_if(other->pages().cbegin(), other->pages().cend(),
                                      [](const gui::Page *page) { return page->id() == u"servers"_s; });
    QTRY_COMPARE((*servers)->place().key, u"c1262"_s);
    // The first shows what it showed, and either has its own finder.
    QVERIFY(m_on->page(u"overview"_s).isVisible());
    QVERIFY(!other->findChild<gui::FinderDialog *>());
    QPointer<gui::MainWindow> gone = other;
    other->close();
    QTRY_VERIFY(!gone);
    QVERIFY(m_on->window().isVisible());
}

void TestFinder::remembers()
{
    gui::FinderDialog *dialog = &finder();
    const QStringList before = keys(*dialog, u"byran"_s);
    QVERIFY(before.size() > 4);
    // The second of the kind that has several.
    const QString third = before.at(3);
    for (int i = 0; i < 3; ++i)
        press(*dialog, Qt::Key_Down);
    press(*dialog, Qt::Key_Return);
    dialog = &finder();
    const QStringList after = keys(*dialog, u"byran"_s);
    QVERIFY(after.indexOf(third) < 3);
    // It is kept for the account, and offered before anything is typed.
    QVERIFY(m_on->settings().finderUses().contains(third.section(u' ', 0, 0).toUtf8()));
    dialog->setText(u"x"_s);
    QVERIFY(keys(*dialog, {}).size() > 1);
    // What asks for action is there too.
    QVERIFY(keys(*dialog, {}).join(u' ').contains("finding:"_L1));
    dialog->reject();
}

void TestFinder::customersAndSavedFilters()
{
    gui::FinderDialog &dialog = finder();
    QCOMPARE(keys(dialog, u"Örtagård & Söner"_s).value(0), u"customer:örtagård & söner"_s);
    press(dialog, Qt::Key_Return);
    QTRY_COMPARE(placeNow(u"customers"_s).key, u"örtagård & söner"_s);
    QVERIFY(m_on->page(u"customers"_s).isVisible());
    // Saved by a person in an earlier run.
    m_on->settings().setSavedFilters(u"servers"_s, R"([{"name": "Butiker", "text": "type:magento"}])");
    gui::FinderDialog &other = finder();
    QCOMPARE(keys(other, u"butiker"_s).value(0), u"filter:servers/Butiker"_s);
    press(other, Qt::Key_Return);
    QCOMPARE(m_on->page(u"servers"_s).filterBox()->text(), u"type:magento"_s);
    m_on->page(u"servers"_s).filterBox()->reset();
}

void TestFinder::bothLanguages()
{
    gui::FinderDialog &dialog = finder();
    keys(dialog, u"c1234 ssh"_s);
    QCOMPARE(list(dialog).model()->index(0, 0).data().toString(), u"Open SSH to c1234"_s);
    m_on->language().use(u"sv"_s);
    QTRY_COMPARE(dialog.windowTitle(), u"Sök överallt"_s);
    QTRY_VERIFY(dialog.isAnswered() && dialog.isComplete());
    QCOMPARE(list(dialog).model()->index(0, 0).data().toString(), u"Öppna SSH till c1234"_s);
    QCOMPARE(keys(dialog, u"butik7 poster"_s).value(0), u"domain:butik7.se domain-records"_s);
    // English words go on meaning what they did.
    QCOMPARE(keys(dialog, u"butik7 records"_s).value(0), u"domain:butik7.se domain-records"_s);
    m_on->language().use(u"en"_s);
    QTRY_COMPARE(dialog.windowTitle(), u"Find anything"_s);
    dialog.reject();
}

void TestFinder::toScreenReaders()
{
    gui::FinderDialog &dialog = finder();
    keys(dialog, u"121.226.229.8"_s);
    QCOMPARE(field(dialog).accessibleName(), u"Find anything"_s);
    QCOMPARE(field(dialog).accessibleDescription(), u"c1234, Server, Address: 121.226.229.8"_s);
    press(dialog, Qt::Key_Down);
    QVERIFY(field(dialog).accessibleDescription().contains("Record"_L1));
    QCOMPARE(list(dialog).currentIndex().data(Qt::AccessibleTextRole).toString(),
             field(dialog).accessibleDescription());
    dialog.reject();
}

CONSOLE_TEST(QApplication, TestFinder)

} // namespace tst_finder

#include "tst_finder.moc"
