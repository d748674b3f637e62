// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/accessstage.h"
#include "tables/roles.h"

#include <QFileDialog>
#include <QFileInfo>

namespace tst_accesspage {

using namespace accessstage;

/// What a person does on the Access page: the matrix, the list, the details, the links and the report.
class TestAccessPage : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theMatrixAndItsDetails();
    void linksToPersonAndServer();
    void namesInTheListAreLinks();
    void thoseOfACompanyLead();
    void theReportIsCalledInTheLanguage();
    void followsTheAccount();
    void readsWhatIsMissing();
    void theListAndItsGroups();
    void placesGoThereAndBack();
    void filters();
    void report();
    void manyAnswersAreWorkedOutElsewhere();
    void inSwedish();
};

void TestAccessPage::theMatrixAndItsDetails()
{
    AccessStage stage;
    stage.fill();
    stage.visit();
    const QAbstractItemModelTester tester(stage.matrixView().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(stage.page->count(), 4);
    QCOMPARE(stage.page->countText(), u"3 people and keys × 2 servers"_s);
    // The first cell with access is looked at.
    QCOMPARE(stage.matrixView().currentIndex(), stage.matrix().index(0, 0));
    QCOMPARE(stage.fact(u"Person"_s), u"Ali"_s);
    QCOMPARE(stage.fact(u"Server"_s), u"shop.example.se (c1)"_s);
    QCOMPARE(stage.fact(u"Access"_s), u"Has access, key on the server"_s);
    QCOMPARE(stage.fact(u"Customer"_s), u"Shop AB"_s);
    // By keyboard, to a cell in which nothing is granted.
    stage.matrixView().setFocus();
    QTest::keyClick(&stage.matrixView(), Qt::Key_Down);
    QCOMPARE(stage.fact(u"Access"_s), u"No access"_s);
    QTest::keyClick(&stage.matrixView(), Qt::Key_Right);
    QCOMPARE(stage.fact(u"Person"_s), u"Bo"_s);
    QCOMPARE(stage.fact(u"Access by"_s), u"Key, no access"_s);
}

void TestAccessPage::linksToPersonAndServer()
{
    AccessStage stage;
    stage.fill();
    stage.visit();
    stage.action(u"Go to person"_s)->trigger();
    stage.action(u"Go to server"_s)->trigger();
    QCOMPARE(stage.wanted, (QList<settings::Place>{{u"people"_s, u"7"_s, {}}, {u"servers"_s, u"c1"_s, {}}}));
    // And from each fact that names one.
    stage.wanted.clear();
    for (const QString &label : {u"Person"_s, u"Server"_s, u"Customer"_s, u"SSH key"_s})
        stage.follow(label);
    QCOMPARE(stage.wanted.size(), 4);
    QCOMPARE(stage.wanted.at(0), (settings::Place{u"people"_s, u"7"_s, {}}));
    QCOMPARE(stage.wanted.at(1), (settings::Place{u"servers"_s, u"c1"_s, {}}));
    QCOMPARE(stage.wanted.at(2), (settings::Place{u"customers"_s, insight::customerId(u"Shop AB"_s), {}}));
    QCOMPARE(stage.wanted.at(3).page + stage.wanted.at(3).key + stage.wanted.at(3).part, u"people7keys"_s);
    QVERIFY(!stage.wanted.at(3).row.isEmpty());
    // A key has no page of its own.
    stage.matrixView().setCurrentIndex(stage.matrix().index(2, 1));
    QCOMPARE(stage.fact(u"Key"_s), u"ci"_s);
    QVERIFY(!stage.action(u"Go to person"_s)->isEnabled());
    QVERIFY(stage.action(u"Go to server"_s)->isEnabled());
}

void TestAccessPage::namesInTheListAreLinks()
{
    AccessStage stage;
    stage.fill();
    stage.visit();
    stage.showList();
    for (const char *id : {"companies", "customers"})
        stage.listView().setColumnHidden(stage.list().table()->columnIndex(id), false);
    stage.page->findChild<QComboBox *>(u"grouping"_s)->setCurrentIndex(4);
    const auto cell = [&stage](const QString &holder, const char *column) {
        for (int row = 0; row < stage.list().rowCount(); ++row) {
            if (stage.list().index(row, 0).data().toString() == holder)
                return stage.list().index(row, stage.list().table()->columnIndex(column));
        }
        return QModelIndex();
    };
    const auto isLink = [](const QModelIndex &at) {
        return at.data(tables::ToneRole).value<words::Tone>() == words::Tone::Link;
    };
    const auto click = [&stage](const QModelIndex &at) {
        stage.listView().scrollTo(at);
        QTest::mouseClick(stage.listView().viewport(), Qt::LeftButton, {}, stage.listView().visualRect(at).center());
    };
    for (const char *column : {"person", "companies", "server"}) {
        QVERIFY2(isLink(cell(u"Ali"_s, column)), column);
        click(cell(u"Ali"_s, column));
    }
    QCOMPARE(stage.wanted.size(), 3);
    QCOMPARE(stage.wanted.at(0), (settings::Place{u"people"_s, u"7"_s, {}}));
    QCOMPARE(stage.wanted.at(1), (settings::Place{u"customers"_s, insight::customerId(u"Ek AB"_s), {}}));
    QCOMPARE(stage.wanted.at(2).page, u"servers"_s);
    // A key has no page of its own, and what is not a name only selects the row.
    QVERIFY(!isLink(cell(u"ci"_s, "person")) && !isLink(cell(u"ci"_s, "customers")));
    for (const char *column : {"person", "how", "customers"})
        click(cell(u"ci"_s, column));
    QCOMPARE(stage.wanted.size(), 3);
    QCOMPARE(stage.fact(u"Key"_s), u"ci"_s);
    // Of a server whose customer is known, that too.
    stage.page->goTo({u"access"_s, u"person/c1/7"_s, u"list"_s});
    click(stage.listView().currentIndex().siblingAtColumn(stage.list().table()->columnIndex("customers")));
    QCOMPARE(stage.wanted.constLast(), (settings::Place{u"customers"_s, insight::customerId(u"Shop AB"_s), {}}));
}

void TestAccessPage::thoseOfACompanyLead()
{
    AccessStage stage;
    stage.fill();
    stage.visit();
    stage.chip(u"Companies"_s);
    QTRY_VERIFY(stage.matrix().rowCount() > 0);
    for (int row = 0; row < stage.matrix().rowCount(); ++row) {
        if (stage.matrix().rowAt(row).name == "Ek AB"_L1)
            stage.matrixView().setCurrentIndex(stage.matrix().index(row, 0));
    }
    QTRY_COMPARE(stage.fact(u"With access"_s), u"Ali"_s);
    stage.follow(u"With access"_s);
    QCOMPARE(stage.wanted, (QList<settings::Place>{{u"people"_s, u"7"_s, {}}}));
}

void TestAccessPage::theReportIsCalledInTheLanguage()
{
    AccessStage stage;
    stage.fill();
    stage.visit();
    stage.language.use(u"sv"_s);
    QTRY_COMPARE(stage.fact(u"Behörighet"_s), u"Har behörighet, nyckel på servern"_s);
    stage.action(u"Exportera som rapport…"_s)->trigger();
    const auto *dialog = stage.window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
             u"behörigheter-%1.html"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
}

void TestAccessPage::followsTheAccount()
{
    AccessStage stage;
    stage.fill();
    stage.visit();
    stage.matrixView().setCurrentIndex(stage.matrix().index(1, 0));
    QSignalSpy layouts(stage.matrixView().model(), &QAbstractItemModel::layoutChanged);
    stage.tell(Kind::InstanceUsers, u"c1"_s,
               api::InstanceUsers{u"c1"_s, {}, {user(7, u"Ali"_s), user(8, u"Bo"_s)}, {}});
    QTRY_COMPARE(stage.fact(u"Access"_s), u"Has access"_s);
    QCOMPARE(stage.page->count(), 5);
    QCOMPARE(layouts.size(), 0);
    QCOMPARE(stage.matrixView().currentIndex(), stage.matrix().index(1, 0));
}

void TestAccessPage::readsWhatIsMissing()
{
    AccessStage stage;
    stage.fill();
    stage.tell(Kind::Instances, {},
               QList<api::Instance>{invented::server(u"c1"_s), invented::server(u"c2"_s), invented::server(u"c3"_s)});
    stage.visit();
    const auto asked = [&stage] {
        QStringList paths;
        for (const support::Received &request : stage.server.requests())
            paths.append(QString::fromLatin1(request.path));
        paths.sort();
        return paths.filter(u"c3"_s).size() == 3 && paths.filter(u"c1"_s).isEmpty();
    };
    QTRY_VERIFY(asked());
}

void TestAccessPage::theListAndItsGroups()
{
    AccessStage stage;
    stage.fill();
    stage.visit();
    stage.showList();
    const QAbstractItemModelTester tester(stage.listView().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(stage.page->countText(), u"4 grants of access"_s);
    QCOMPARE(stage.headings(), (QStringList{u"Ali 2"_s, u"Bo 1"_s, u"Keys without a person 1"_s}));
    QCOMPARE(stage.fact(u"Person"_s), u"Ali"_s);
    auto *grouping = stage.page->findChild<QComboBox *>(u"grouping"_s);
    grouping->setCurrentIndex(1);
    QCOMPARE(stage.headings(), (QStringList{u"c2 3"_s, u"shop.example.se 1"_s}));
    grouping->setCurrentIndex(2);
    QCOMPARE(stage.headings(), (QStringList{u"Ek AB 2"_s, u"Shop AB 1"_s, u"No company 1"_s}));
    grouping->setCurrentIndex(3);
    QCOMPARE(stage.headings().size(), 4);
    QCOMPARE(stage.headings().constLast(), u"No key 1"_s);
    grouping->setCurrentIndex(4);
    QCOMPARE(stage.list().rowCount(), 4);
    stage.chip(u"Other company"_s);
    QCOMPARE(stage.list().rowCount(), 1);
    stage.chip(u"Key without access"_s);
    QCOMPARE(stage.list().index(0, 0).data().toString(), u"Bo"_s);
}

void TestAccessPage::placesGoThereAndBack()
{
    AccessStage stage;
    stage.fill();
    stage.visit();
    QCOMPARE(stage.page->place(), (settings::Place{u"access"_s, u"person/c1/7"_s, {}}));
    stage.page->goTo({u"access"_s, u"person/c2/8"_s, {}});
    QCOMPARE(stage.fact(u"Person"_s), u"Bo"_s);
    stage.page->goTo({u"access"_s, u"person/c2/7"_s, u"list"_s});
    QCOMPARE(stage.fact(u"Server"_s), u"c2"_s);
    QCOMPARE(stage.page->place(), (settings::Place{u"access"_s, u"person/c2/7"_s, u"list"_s}));
    QVERIFY(stage.page->filterBox()->isVisible());
    stage.page->goTo({u"access"_s, u"person/c1/7"_s, {}});
    QVERIFY(stage.page->filterBox()->isVisible());
    QCOMPARE(stage.fact(u"Server"_s), u"shop.example.se (c1)"_s);
}

void TestAccessPage::filters()
{
    AccessStage stage;
    stage.fill();
    stage.visit();
    const QList<gui::FilterBox *> boxes =
        stage.matrixView().parentWidget()->parentWidget()->findChildren<gui::FilterBox *>();
    QCOMPARE(boxes.size(), 2);
    boxes.at(0)->setText(u"bo"_s);
    QTRY_COMPARE(stage.matrix().rowCount(), 1);
    boxes.at(1)->setText(u"shop.example"_s);
    QTRY_COMPARE(stage.matrix().columnCount(), 1);
    // What is gone to is not hidden.
    stage.page->goTo({u"access"_s, u"person/c2/7"_s, {}});
    QTRY_COMPARE(stage.fact(u"Person"_s), u"Ali"_s);
    QCOMPARE(boxes.at(0)->text(), QString());
    stage.chip(u"Other keys"_s);
    QTRY_COMPARE(stage.matrix().rowCount(), 1);
    QVERIFY(stage.matrix().rowAt(0).isKey());
    // What is not shown is not acted on.
    const auto isOffered = [&stage](const QString &text) {
        const QList<QAction *> actions = stage.page->menuActions();
        return std::any_of(actions.cbegin(), actions.cend(), [&text](const QAction *action) {
            return action && action->text() == text && action->isEnabled();
        });
    };
    stage.matrixView().setCurrentIndex(stage.matrix().index(0, 0));
    QVERIFY(isOffered(u"Go to server"_s));
    boxes.at(0)->setText(u"nobody is called so"_s);
    QTRY_COMPARE(stage.matrix().rowCount(), 0);
    QVERIFY(!isOffered(u"Go to server"_s));
}

void TestAccessPage::report()
{
    AccessStage stage;
    stage.fill();
    stage.visit();
    exchange::AccessReport report = stage.page->report();
    QCOMPARE(report.language, u"en"_s);
    QVERIFY(report.facts.contains(u"2 of 2 servers read, 2 of 2 people read"_s));
    QCOMPARE(report.rows.size(), 4);
    QCOMPARE(report.headers.size(), report.rows.constFirst().size());
    QCOMPARE(report.rows.constFirst().first(5),
             (QStringList{u"Ali"_s, u"Ek AB"_s, u"shop.example.se"_s, u"Shop AB"_s, u"Access and key"_s}));
    stage.showList();
    stage.chip(u"Key without access"_s);
    report = stage.page->report();
    QCOMPARE(report.rows.size(), 1);
    QCOMPARE(report.facts.constLast(), u"Filtered: 1 of 4 grants"_s);
}

void TestAccessPage::manyAnswersAreWorkedOutElsewhere()
{
    AccessStage stage;
    QList<api::Instance> servers;
    for (int i = 0; i < 400; ++i)
        servers.append(invented::server(u"c%1"_s.arg(i)));
    stage.tell(Kind::Instances, {}, servers);
    stage.tell(Kind::Users, {}, QList<api::User>{user(7, u"Ali"_s)});
    for (const api::Instance &server : servers)
        stage.tell(Kind::InstanceUsers, server.name, api::InstanceUsers{server.name, {}, {user(7, u"Ali"_s)}, {}});
    stage.visit();
    QTRY_COMPARE(stage.page->count(), 400);
    QCOMPARE(stage.matrix().headerData(0, Qt::Vertical, models::AccessMatrix::CountRole).toInt(), 400);
    // What comes while it is worked out is taken after it.
    for (int i = 0; i < 10; ++i)
        stage.tell(Kind::InstanceUsers, u"c%1"_s.arg(i), api::InstanceUsers{u"c%1"_s.arg(i), {}, {}, {}});
    QTRY_COMPARE(stage.page->count(), 390);
}

void TestAccessPage::inSwedish()
{
    AccessStage stage;
    stage.fill();
    stage.visit();
    stage.language.use(u"sv"_s);
    QTRY_COMPARE(stage.fact(u"Behörighet"_s), u"Har behörighet, nyckel på servern"_s);
    QCOMPARE(stage.matrix().index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Ali, shop.example.se: har behörighet, nyckel på servern"_s);
    QCOMPARE(stage.page->title(), u"Behörighet"_s);
}

CONSOLE_TEST(QApplication, TestAccessPage)

} // namespace tst_accesspage

#include "tst_accesspage.moc"
