// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/quickfilters.h"
#include "gui/lists/filterbox.h"
#include "gui/lists/filtermenu.h"
#include "gui/lists/filternamedialog.h"
#include "gui/lists/tabletools.h"
#include "tabletest.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_filtermenu {

using namespace Qt::StringLiterals;
using gui::SavedFilter;

namespace {

SavedFilter named(const QString &name, const QString &text = {})
{
    return {.name = name, .text = text, .columns = {}, .grouping = {}, .chips = {}};
}

/// A table with its filter, one group of quick filters, and the menu.
struct Setup
{
    explicit Setup(settings::Settings &settings, const QString &id = u"test"_s)
        : shown(settings, id)
    {
        shown.table->setRows(tabletest::rows(0, 20));
        box.setModel(&shown.model);
        chips.setChips({{std::nullopt, u"All"_s, u"All"_s}, {u"even"_s, u"Even"_s, u"Even"_s}});
        menu = new gui::FilterMenu(
            {.id = id,
             .now = [this] { return now(); },
             .apply =
                 [this](const SavedFilter &to) {
                     grouping = to.grouping;
                     chips.choose(to.chips.value(0).isEmpty() ? std::nullopt : std::optional(to.chips.value(0)));
                     shown.tools->takeColumns(to.columns);
                     box.setText(to.text);
                 }},
            settings, &box);
        box.show();
    }

    SavedFilter now() const
    {
        return {.name = {},
                .text = box.text(),
                .columns = shown.tools->columns(),
                .grouping = grouping,
                .chips = {chips.chosen().value_or(QString())}};
    }
    QStringList entries() const
    {
        QStringList texts;
        const QList<QAction *> all = menu->actions();
        for (const QAction *action : all) {
            if (action->isSeparator())
                break;
            texts += (action->isChecked() ? u"*"_s : QString()) + action->text();
        }
        return texts;
    }
    QAction *entry(const QString &text, QMenu *in = nullptr) const
    {
        const QList<QAction *> all = (in ? in : menu)->actions();
        for (QAction *action : all) {
            if (action->text() == text)
                return action;
        }
        qFatal("no entry %s", qPrintable(text));
    }
    QMenu *submenu(const QString &title) const { return entry(title)->menu(); }
    gui::FilterNameDialog *dialog() const
    {
        const QList<gui::FilterNameDialog *> all = box.findChildren<gui::FilterNameDialog *>();
        for (gui::FilterNameDialog *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Types @p name into the dialog that is open, and saves.
    void answer(const QString &name) const
    {
        auto *line = dialog()->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, name);
        QTest::mouseClick(dialog()->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    }
    void save(const QString &name) const
    {
        entry(u"Save filter…"_s)->trigger();
        answer(name);
    }

    tabletest::Shown<QTableView> shown;
    gui::FilterBox box;
    gui::QuickFilters chips;
    QString grouping = u"none"_s;
    gui::FilterMenu *menu = nullptr;
};

} // namespace

class TestFilterMenu : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void bytes();
    void damagedBytes_data();
    void damagedBytes();
    void savedAndChosen();
    void keptForTableAndAccount();
    void replacedByName();
    void renamed();
    void removed();
    void namesArePlainText();
};

void TestFilterMenu::bytes()
{
    const QList<SavedFilter> filters{{.name = u"Prod & \"test\""_s,
                                      .text = u"tag:prod -stage"_s,
                                      .columns = R"({"columns":[]})",
                                      .grouping = u"customer"_s,
                                      .chips = {u"a"_s, QString()}},
                                     named(u"åäö 🙂"_s)};
    QCOMPARE(gui::savedFiltersFrom(gui::savedFilterBytes(filters)), filters);
    QCOMPARE(gui::savedFilterBytes({}), QByteArray());
}

void TestFilterMenu::damagedBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("no JSON") << QByteArray("[{") << QStringList();
    QTest::newRow("object") << QByteArray(R"({"name": "a"})") << QStringList();
    QTest::newRow("no names") << QByteArray(R"([{"text": "x"}, {"name": "  "}, 1, null, {"name": 2}])")
                              << QStringList();
    QTest::newRow("twice") << QByteArray(R"([{"name": "a", "text": "1"}, {"name": "A"}, {"name": "b"}])")
                           << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("other types") << QByteArray(R"([{"name": "a", "text": 1, "chips": "x", "columns": []}])")
                                 << QStringList{u"a"_s};
}

void TestFilterMenu::damagedBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, names);
    QStringList found;
    const QList<SavedFilter> filters = gui::savedFiltersFrom(bytes);
    for (const SavedFilter &filter : filters)
        found += filter.name;
    QCOMPARE(found, names);
}

void TestFilterMenu::savedAndChosen()
{
    tabletest::Store store;
    Setup on(store.settings);
    QSignalSpy said(on.menu, &gui::FilterMenu::said);
    QCOMPARE(on.entries(), QStringList());
    QVERIFY(!on.submenu(u"Rename"_s)->isEnabled());
    on.box.setText(u"text 1"_s);
    on.chips.choose(u"even"_s);
    on.grouping = u"type"_s;
    on.shown.action(u"Number"_s)->trigger();
    on.shown.view.sortByColumn(1, Qt::DescendingOrder);
    const SavedFilter saved = on.now();
    // The text is offered as the name.
    on.entry(u"Save filter…"_s)->trigger();
    QVERIFY(on.dialog());
    QCOMPARE(on.dialog()->name(), u"text 1"_s);
    on.answer(u"Mina"_s);
    QCOMPARE(on.entries(), QStringList{u"*Mina"_s});
    QCOMPARE(said.size(), 1);
    QVERIFY(said.at(0).at(0).toString().contains(u"Mina"_s));

    on.box.setText({});
    on.chips.reset();
    on.grouping = u"none"_s;
    on.shown.action(u"Reset columns"_s)->trigger();
    Q_EMIT on.menu->aboutToShow();
    QCOMPARE(on.entries(), QStringList{u"Mina"_s});
    QVERIFY(!on.now().isSame(saved));
    on.entry(u"Mina"_s)->trigger();
    QVERIFY(on.now().isSame(saved));
    QCOMPARE(on.shown.model.filter(), u"text 1"_s);
    QCOMPARE(on.shown.model.sortColumn(), 1);
    QCOMPARE(on.shown.model.sortOrder(), Qt::DescendingOrder);
    QVERIFY(!on.shown.headers().contains(u"Number"_s));
}

void TestFilterMenu::keptForTableAndAccount()
{
    tabletest::Store store;
    store.settings.setAccount(u"one"_s);
    {
        Setup on(store.settings);
        on.save(u"Mina"_s);
    }
    QCOMPARE(Setup(store.settings).entries(), QStringList{u"*Mina"_s});
    QCOMPARE(Setup(store.settings, u"other"_s).entries(), QStringList());
    store.settings.setAccount(u"two"_s);
    QCOMPARE(Setup(store.settings).entries(), QStringList());
    store.settings.setAccount(u"one"_s);
    QCOMPARE(Setup(store.settings).entries(), QStringList{u"*Mina"_s});
}

void TestFilterMenu::replacedByName()
{
    tabletest::Store store;
    Setup on(store.settings);
    on.save(u"b"_s);
    on.save(u"c"_s);
    on.save(u"a"_s);
    QCOMPARE(on.entries(), (QStringList{u"*a"_s, u"*b"_s, u"*c"_s}));
    on.box.setText(u"text 7"_s);
    on.entry(u"Save filter…"_s)->trigger();
    auto *line = on.dialog()->findChild<QLineEdit *>();
    line->setText(u" B "_s);
    QVERIFY(on.dialog()->findChild<QLabel *>(u"hint"_s)->isVisible());
    QTest::mouseClick(on.dialog()->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QCOMPARE(on.entries(), (QStringList{u"a"_s, u"*B"_s, u"c"_s}));
    // Without a name there is nothing to save.
    on.entry(u"Save filter…"_s)->trigger();
    on.dialog()->findChild<QLineEdit *>()->setText(u"  "_s);
    QVERIFY(!on.dialog()->findChild<QPushButton *>(u"save"_s)->isEnabled());
    on.dialog()->reject();
    QCOMPARE(on.entries().size(), 3);
}

void TestFilterMenu::renamed()
{
    tabletest::Store store;
    Setup on(store.settings);
    on.box.setText(u"text 3"_s);
    on.save(u"a"_s);
    on.save(u"b"_s);
    on.entry(u"a"_s, on.submenu(u"Rename"_s))->trigger();
    QTRY_VERIFY(on.dialog());
    // The name of another cannot be given.
    on.dialog()->findChild<QLineEdit *>()->setText(u"B"_s);
    QVERIFY(!on.dialog()->findChild<QPushButton *>(u"save"_s)->isEnabled());
    on.answer(u"z"_s);
    QCOMPARE(on.entries(), (QStringList{u"*b"_s, u"*z"_s}));
    on.box.setText({});
    on.entry(u"z"_s)->trigger();
    QCOMPARE(on.box.text(), u"text 3"_s);
}

void TestFilterMenu::removed()
{
    tabletest::Store store;
    Setup on(store.settings);
    QSignalSpy said(on.menu, &gui::FilterMenu::said);
    on.save(u"a"_s);
    on.save(u"b"_s);
    on.entry(u"a"_s, on.submenu(u"Remove"_s))->trigger();
    QTRY_COMPARE(on.entries(), QStringList{u"*b"_s});
    QCOMPARE(said.size(), 3);
    on.entry(u"b"_s, on.submenu(u"Remove"_s))->trigger();
    QTRY_COMPARE(on.entries(), QStringList());
    QVERIFY(!on.submenu(u"Remove"_s)->isEnabled());
    QCOMPARE(store.settings.savedFilters(u"test"_s), QByteArray());
}

void TestFilterMenu::namesArePlainText()
{
    tabletest::Store store;
    Setup on(store.settings);
    on.save(u"<b>R&D</b>"_s);
    QCOMPARE(on.entries(), QStringList{u"*<b>R&&D</b>"_s});
    on.save(QString(80, u'x'));
    QCOMPARE(on.entries().size(), 2);
    QVERIFY(on.entries().at(1).size() < 70);
}

CONSOLE_TEST(QApplication, TestFilterMenu)

} // namespace tst_filtermenu

#include "tst_filtermenu.moc"
