// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "finder/accountentries.h"
#include "finder/index.h"
#include "gui/finder/finderopener.h"
#include "gui/pages/objectplace.h"
#include "inventory/refresh.h"
#include "inventory/sweep.h"
#include "tables/roles.h"

#include <QTableView>

namespace tst_finderopening {

using namespace Qt::StringLiterals;
using finder::Entry;
using finder::Kind;

/// What is opened before its page has its rows waits for them, and lands on the row.
class TestFinderOpening : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyKindAtOnce_data();
    void everyKindAtOnce();
    void recordIsTheRow();
    void keyIsTheRow();
    void deployKeyIsTheRow();

private:
    QList<Entry> entries(Kind kind);
    void open(const Entry &entry)
    {
        gui::FinderHost host{[this] { return m_on->window().pages(); }, [] { return QList<gui::FoundAction>(); },
                             [this](const settings::Place &place) { m_on->window().goTo(place); },
                             [](const QString &) {}};
        gui::openRow({entry}, account(), host);
    }
    gui::FinderAccount account() { return {{m_on->inventory(), m_on->index(), m_on->settings()}, m_on->findings()}; }
    /// The texts of the selected row of the table with that name.
    QStringList chosen(const QString &table)
    {
        const QTableView *view = m_on->named<QTableView>(table);
        QStringList texts;
        for (const QModelIndex &index : view->selectionModel()->selectedRows()) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                texts.append(index.siblingAtColumn(column).data().toString());
        }
        return texts;
    }
    /// Whether any text on the page says of what is looked at that it is gone.
    static bool saysGone(const gui::Page &page)
    {
        const QList<QWidget *> all = page.findChildren<QWidget *>();
        return std::any_of(all.cbegin(), all.cend(), [](const QWidget *widget) {
            const QString text = widget->property("text").toString();
            return widget->isVisible() && (text.contains("no longer"_L1) || text.contains("not found any more"_L1));
        });
    }
    /// The window anew, as for a person who has just started; then everything is read.
    void startAgain();
    void readAll();

    std::unique_ptr<demo::Server> m_server;
    std::unique_ptr<WindowOn> m_on;
};

void TestFinderOpening::initTestCase()
{
    m_server = std::make_unique<demo::Server>(demo::Size{}, QDate::currentDate());
    QVERIFY(m_server->start());
    m_on = std::make_unique<WindowOn>(m_server->address(), m_server->key());
    readAll();
}

void TestFinderOpening::cleanupTestCase()
{
    m_on.reset();
    m_server.reset();
}

void TestFinderOpening::startAgain()
{
    m_on->settings().setLastPlace({u"overview"_s, {}, {}});
    m_on->reopen();
}

void TestFinderOpening::readAll()
{
    m_on->inventory().refresh().setDeep(true);
    m_on->inventory().refreshAll();
    const inventory::Values &values = m_on->inventory().values();
    QTRY_VERIFY(values.domainDetails.size() == 40 && values.deployKeys.size() == 25 && values.userDetails.size() == 12);
    QTRY_VERIFY(m_on->inventory().sweep().isIdle());
    QTRY_VERIFY(m_on->findings().isExamined() && !m_on->findings().isBusy());
    // Nothing was found of a part of the account that is not so of all of it.
    QCOMPARE(m_on->findings().list().gone, 0);
}

QList<Entry> TestFinderOpening::entries(Kind kind)
{
    const inventory::Values &values = m_on->inventory().values();
    insight::KeyReader reader;
    switch (kind) {
    case Kind::Server:
        return finder::serverEntries(values);
    case Kind::Domain:
        return finder::domainEntries(values);
    case Kind::Person:
        return finder::personEntries(values, reader);
    case Kind::Certificate:
        return finder::certificateEntries(values);
    case Kind::Key:
        return finder::keyEntries(values, reader);
    case Kind::Record:
        return finder::recordEntries(u"butik7.se"_s, values);
    default:
        return {};
    }
}

void TestFinderOpening::everyKindAtOnce_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("server") << Kind::Server;
    QTest::newRow("domain") << Kind::Domain;
    QTest::newRow("person") << Kind::Person;
    QTest::newRow("certificate") << Kind::Certificate;
    QTest::newRow("finding") << Kind::Finding;
}

/// Right after the start, before any answer has come.
void TestFinderOpening::everyKindAtOnce()
{
    QFETCH(Kind, kind);
    Entry last;
    if (kind == Kind::Finding) {
        QTRY_VERIFY(!m_on->findings().list().all.isEmpty());
        last = {Kind::Finding, m_on->findings().list().all.constLast().id, u"x"_s};
    } else {
        last = entries(kind).constLast();
    }
    const settings::Place place = gui::placeOf({last}, account());
    startAgain();
    open(last);
    gui::Page &page = m_on->page(place.page);
    QVERIFY(page.isVisible());
    QCOMPARE(page.place().key, place.key);
    QVERIFY2(!saysGone(page), "what has not been read is not gone");
    readAll();
    QCOMPARE(page.place().key, place.key);
    // It is selected, in sight, and what is told beside it is told of it.
    const QList<QAbstractItemView *> views = page.findChildren<QAbstractItemView *>();
    const auto isAt = [&place](const QAbstractItemView *view) {
        return view->isVisible() && view->currentIndex().data(tables::KeyRole).toString() == place.key &&
               view->visualRect(view->currentIndex()).isValid();
    };
    QTRY_VERIFY(std::any_of(views.cbegin(), views.cend(), isAt));
    QVERIFY2(!saysGone(page), "it is there");
}

void TestFinderOpening::recordIsTheRow()
{
    const QList<Entry> records = entries(Kind::Record);
    QVERIFY(records.size() > 3);
    const Entry &last = records.constLast();
    startAgain();
    open(last);
    readAll();
    QTRY_VERIFY(chosen(u"DNS records"_s).contains(last.text(finder::Field::Content)));
    // Another one of the domain that is shown.
    const Entry &first = records.constFirst();
    open(first);
    QTRY_VERIFY(chosen(u"DNS records"_s).contains(first.text(finder::Field::Content)));
    // Every link to a record leads there.
    const insight::Object object{insight::ObjectKind::Record, finder::recordId(last)};
    const settings::Place place = gui::placeOf(object, m_on->index(), m_on->inventory().values());
    QCOMPARE(place, gui::placeOf({last}, account()));
    m_on->window().goTo(place);
    QTRY_VERIFY(chosen(u"DNS records"_s).contains(last.text(finder::Field::Content)));
}

void TestFinderOpening::keyIsTheRow()
{
    const QList<Entry> keys = entries(Kind::Key);
    const auto found =
        std::find_if(keys.cbegin(), keys.cend(), [](const Entry &one) { return one.name == "oskar@hemma"_L1; });
    QVERIFY(found != keys.cend());
    const Entry key = *found;
    open(key);
    QTRY_COMPARE(m_on->page(u"people"_s).place().part, u"keys"_s);
    QTRY_VERIFY(chosen(u"SSH keys of the person"_s).contains(u"oskar@hemma"_s));
}

void TestFinderOpening::deployKeyIsTheRow()
{
    const QList<Entry> keys = entries(Kind::Key);
    const auto found =
        std::find_if(keys.cbegin(), keys.cend(), [](const Entry &one) { return one.name == "ci@c1332"_L1; });
    QVERIFY(found != keys.cend());
    const Entry key = *found;
    open(key);
    QTRY_COMPARE(m_on->page(u"servers"_s).place().part, u"deploy-keys"_s);
    QTRY_VERIFY(chosen(u"Deploy keys"_s).contains(u"ci@c1332"_s));
}

CONSOLE_TEST(QApplication, TestFinderOpening)

} // namespace tst_finderopening

#include "tst_finderopening.moc"
