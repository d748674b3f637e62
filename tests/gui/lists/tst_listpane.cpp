// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/listpane.h"
#include "models/domaintable.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace tst_listpane {

using namespace Qt::StringLiterals;
using inventory::State;
using Phase = State::Phase;

namespace {

api::Domain domain(const QString &name)
{
    api::Domain domain;
    domain.name = name;
    return domain;
}

struct Setup
{
    Setup()
    {
        model.setTable(table.get());
        view->setModel(&model);
        pane.setView(view, &model);
        pane.setTexts({u"nothing"_s, u"hidden"_s, u"reading"_s, u"not asked"_s});
        pane.resize(400, 300);
        pane.show();
    }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : pane.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<tables::Table<models::DomainRow>> table = models::makeDomainTable();
    tables::ArrangedModel model;
    gui::ListPane pane;
    QTableView *view = new QTableView(&pane);
};

const State ready{Phase::Ready, QDateTime::currentDateTimeUtc(), std::nullopt, {}};
const api::Error fault{.kind = api::Error::Kind::ServerFault, .status = 500};
const api::Error refusal{.kind = api::Error::Kind::Forbidden, .status = 403};

} // namespace

/// The four empty states, and what stands above rows.
class TestListPane : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void notAskedAndReading();
    void nothingThere();
    void filterHidesAll();
    void failedWithoutRows();
    void failedWithRows();
    void flawsAboveRows();
    void partAboveRows();
    void severalSources();
};

void TestListPane::notAskedAndReading()
{
    Setup setup;
    setup.pane.setState({});
    QCOMPARE(setup.pane.placeholderText(), u"not asked"_s);
    setup.pane.setState({Phase::Loading, {}, std::nullopt, {}});
    QCOMPARE(setup.pane.placeholderText(), u"reading"_s);
}

void TestListPane::nothingThere()
{
    Setup setup;
    setup.pane.setState(ready);
    QCOMPARE(setup.pane.placeholderText(), u"nothing"_s);
}

void TestListPane::filterHidesAll()
{
    Setup setup;
    setup.pane.setState(ready);
    setup.table->setRows({domain(u"a.se"_s)});
    QVERIFY(setup.pane.placeholderText().isEmpty());
    setup.model.setFilter(u"zzz"_s);
    QCOMPARE(setup.pane.placeholderText(), u"hidden"_s);
    QSignalSpy clear(&setup.pane, &gui::ListPane::clearFilterAsked);
    QVERIFY(setup.button(u"Clear"_s));
    QTest::mouseClick(setup.button(u"Clear"_s), Qt::LeftButton);
    QCOMPARE(clear.size(), 1);
    setup.model.setFilter({});
    QVERIFY(setup.pane.placeholderText().isEmpty());
}

void TestListPane::failedWithoutRows()
{
    Setup setup;
    setup.pane.setState({Phase::Failed, {}, fault, {}});
    QVERIFY(setup.pane.placeholderText().contains(u"not working"_s));
    QVERIFY(setup.button(u"Details"_s));
    QSignalSpy retry(&setup.pane, &gui::ListPane::retryAsked);
    QTest::mouseClick(setup.button(u"Retry"_s), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
}

void TestListPane::failedWithRows()
{
    Setup setup;
    setup.table->setRows({domain(u"a.se"_s)});
    setup.pane.setState({Phase::Failed, QDateTime::currentDateTimeUtc(), refusal, {}});
    QVERIFY(setup.pane.placeholderText().isEmpty());
    QVERIFY(setup.view->isVisible());
    QVERIFY(setup.pane.noticeText().contains(u"access"_s));
    // What another try may bring is told once over all pages.
    setup.pane.setState({Phase::Failed, QDateTime::currentDateTimeUtc(), fault, {}});
    QVERIFY(setup.pane.noticeText().isEmpty());
    setup.pane.setState({Phase::Failed, QDateTime::currentDateTimeUtc(), refusal, {}});
    setup.pane.setState(ready);
    QVERIFY(setup.pane.noticeText().isEmpty());
}

void TestListPane::flawsAboveRows()
{
    Setup setup;
    setup.table->setRows({domain(u"a.se"_s)});
    State state = ready;
    state.flaws = {{api::Flaw::Kind::NotAnObject, u"[1]"_s}};
    setup.pane.setState(state);
    QVERIFY(setup.pane.noticeText().startsWith(u"1 "_s));
}

void TestListPane::partAboveRows()
{
    Setup setup;
    setup.table->setRows({domain(u"a.se"_s)});
    State state = ready;
    state.missing = api::Error{.kind = api::Error::Kind::Incomplete, .came = 4, .counted = 5};
    const QString counts = u"The list is incomplete: the API counts 5, but only 4 different ones arrived."_s;
    setup.pane.setState(state);
    QVERIFY(setup.view->isVisible());
    QCOMPARE(setup.pane.noticeText(), counts);
    QVERIFY(setup.button(u"Retry"_s));
    state.missing = api::Error{.kind = api::Error::Kind::Redirected, .words = u"http://elsewhere"_s};
    setup.pane.setState(state);
    QVERIFY(setup.pane.noticeText().startsWith(u"The list is incomplete. "_s));
    QVERIFY(setup.pane.noticeText().contains(u"http://elsewhere"_s));
    // A page of it that is gone says nothing against the address.
    state.missing = api::Error{.kind = api::Error::Kind::NotFound, .status = 404, .call = u"GET /domain/"_s};
    setup.pane.setState(state);
    QCOMPARE(setup.pane.noticeText(), u"The list is incomplete: one of its pages could not be found."_s);
    // What may pass by itself is told over all pages, and read again.
    state.missing = fault;
    setup.pane.setState(state);
    QVERIFY(setup.pane.noticeText().isEmpty());
    // By name where there are several.
    state.missing = api::Error{.kind = api::Error::Kind::Incomplete, .came = 4, .counted = 5};
    setup.pane.setSources({{[] { return u"As"_s; }, state}, {[] { return u"Bs"_s; }, ready}});
    QCOMPARE(setup.pane.noticeText(), u"As: "_s + counts);
    // Also where nothing came of it.
    setup.table->setRows({});
    setup.pane.setState(state);
    QCOMPARE(setup.pane.noticeText(), counts);
    // A number whose digits are all there is no fault of what is shown.
    State large = ready;
    large.flaws = {{api::Flaw::Kind::LargeNumber, u"18446744073709551616"_s}};
    setup.pane.setState(large);
    QVERIFY(setup.pane.noticeText().isEmpty());
}

void TestListPane::severalSources()
{
    Setup setup;
    const State failed{Phase::Failed, {}, refusal, {}};
    const State failedLater{Phase::Failed, ready.at, refusal, {}};
    const State loading{Phase::Loading, {}, std::nullopt, {}};
    const auto set = [&setup](const State &a, const State &b) {
        setup.pane.setSources({{[] { return u"As"_s; }, a}, {[] { return u"Bs"_s; }, b}});
    };
    set({}, {});
    QCOMPARE(setup.pane.placeholderText(), u"not asked"_s);
    set(loading, loading);
    QCOMPARE(setup.pane.placeholderText(), u"reading"_s);
    set(ready, loading);
    QCOMPARE(setup.pane.placeholderText(), u"reading"_s);
    set(ready, ready);
    QCOMPARE(setup.pane.placeholderText(), u"nothing"_s);
    // One failed and the other has none: the sentence names the one.
    set(failed, ready);
    QVERIFY(setup.pane.placeholderText().startsWith(u"As: could not be read."_s));
    QVERIFY(setup.button(u"Retry"_s));
    // Both failed: there is no need for names.
    set(failed, failed);
    QVERIFY(!setup.pane.placeholderText().contains(u"As:"_s));
    QVERIFY(setup.pane.noticeText().isEmpty());
    setup.table->setRows({domain(u"a.se"_s)});
    set(ready, failed);
    QVERIFY(setup.pane.placeholderText().isEmpty());
    QVERIFY(setup.pane.noticeText().startsWith(u"Bs: could not be read."_s));
    set(failedLater, failed);
    QVERIFY(setup.pane.noticeText().startsWith(u"As: could not refresh. The last known data is shown."_s));
    QVERIFY(setup.pane.noticeText().contains(u"Bs: could not be read."_s));
    QSignalSpy retry(&setup.pane, &gui::ListPane::retryAsked);
    QTest::mouseClick(setup.button(u"Retry"_s), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
    set(loading, ready);
    QVERIFY(setup.pane.noticeText().isEmpty());
    // Flaws of both are counted together.
    const State flawed{Phase::Ready, ready.at, std::nullopt, {api::Flaw{}}};
    set(flawed, flawed);
    QVERIFY(setup.pane.noticeText().startsWith(u"2 item"_s));
}

CONSOLE_TEST(QApplication, TestListPane)

} // namespace tst_listpane

#include "tst_listpane.moc"
