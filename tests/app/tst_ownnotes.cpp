// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/tabletext.h"
#include "gui/notes/notequestion.h"
#include "gui/pages/gonenotesdialog.h"
#include "ownnotesstage.h"

#include <QHeaderView>
#include <QTableView>

namespace tst_ownnotes {

using namespace Qt::StringLiterals;
using ownnotes::Stage;
using support::Received;
using support::Reply;

namespace {

const QList<std::pair<const char *, QString>> &firstObjects()
{
    static const QList<std::pair<const char *, QString>> all{{inventory::noted::instance, u"c1"_s},
                                                             {inventory::noted::domain, u"a.se"_s},
                                                             {inventory::noted::user, u"101"_s}};
    return all;
}

} // namespace

/// The person's own notes on the three pages that have them.
class TestOwnNotes : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAndFound();
    void columnsAtFirst();
    void starByKey();
    void starByClick();
    void domainsHoweverSpelled();
    void personWithoutAnId();
    void goneAreKept();
    void partOfAListIsNoProof();
    void questionLeadsBack();
    void swedish();
    void withoutNotes();
};

void TestOwnNotes::writtenAndFound()
{
    QTemporaryDir folder;
    {
        Stage on(folder.path());
        for (int number = 0; number < 3; ++number) {
            const auto &[kind, key] = firstObjects().at(number);
            on.choose(number, key);
            QVERIFY(on.section(number).isVisible());
            on.write(number, u"viktig"_s);
            QVERIFY(on.note(kind, key));
            QTRY_COMPARE(on.cell(number, key, "note"), u"viktig"_s);
            on.filter(number, u"note:viktig"_s);
            QCOMPARE(on.shown(number), QStringList{key});
            on.filter(number, {});
            // The columns go out as any other.
            const tables::TableModel &table = *on.model(number).table();
            const QString csv = gui::commaSeparated(
                table, {table.rowOf(key)},
                {0, table.columnIndex("favourite"), table.columnIndex("tags"), table.columnIndex("note")}, u';');
            QVERIFY2(csv.contains(u"Favourite;Tags;Note"_s) && csv.contains(u";;;viktig"_s), qPrintable(csv));
        }
    }
    Stage again(folder.path());
    for (int number = 0; number < 3; ++number) {
        const QString key = firstObjects().at(number).second;
        QTRY_COMPARE(again.cell(number, key, "note"), u"viktig"_s);
        again.choose(number, key);
        QCOMPARE(again.section(number).findChild<gui::NoteEdit *>()->toPlainText(), u"viktig"_s);
    }
}

void TestOwnNotes::columnsAtFirst()
{
    QTemporaryDir folder;
    Stage on(folder.path());
    for (int number = 0; number < 3; ++number) {
        const tables::TableModel &table = *on.model(number).table();
        const QHeaderView *header = gui::columnHeader(on.view(number));
        const int star = table.columnIndex("favourite");
        QVERIFY(!header->isSectionHidden(star));
        QCOMPARE(header->visualIndex(star), 1);
        QVERIFY(header->sectionSize(star) <= 60);
        QVERIFY(header->isSectionHidden(table.columnIndex("note")));
        QVERIFY(header->isSectionHidden(table.columnIndex("tags")));
    }
}

void TestOwnNotes::starByKey()
{
    QTemporaryDir folder;
    Stage on(folder.path());
    on.choose(1, u"a.se"_s);
    on.view(1).selectAll();
    QTest::keyClick(&on.view(1), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(on.cell(1, u"a.se"_s, "favourite"), u"★"_s);
    QCOMPARE(on.notes.all().size(), 2);
    QTRY_VERIFY(on.action(1, u"Remove from favourites"_s));
    // On the page in front only.
    on.choose(0, u"c2"_s);
    QTest::keyClick(&on.view(0), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(on.cell(0, u"c2"_s, "favourite"), u"★"_s);
    QTest::keyClick(&on.view(0), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(on.cell(0, u"c2"_s, "favourite"), QString());
    QCOMPARE(on.notes.all().size(), 2);
    QVERIFY(on.action(0, u"Add to favourites"_s));
}

void TestOwnNotes::starByClick()
{
    QTemporaryDir folder;
    Stage on(folder.path());
    const auto click = [&on](int number, const QString &key, int column, Qt::KeyboardModifiers keys = {}) {
        QAbstractItemView &view = on.view(number);
        const QModelIndex row = on.model(number).indexOf(key);
        const QModelIndex cell = row.siblingAtColumn(column);
        view.scrollTo(cell);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, keys, view.visualRect(cell).center());
    };
    for (int number = 0; number < 3; ++number) {
        const QString key = firstObjects().at(number).second;
        const int star = on.model(number).table()->columnIndex("favourite");
        on.choose(number, key);
        click(number, key, star);
        QTRY_COMPARE(on.cell(number, key, "favourite"), u"★"_s);
        // What selects does nothing else, and no other cell does it.
        click(number, key, star, Qt::ControlModifier);
        click(number, key, 0);
        QVERIFY(on.note(firstObjects().at(number).first, key)->isFavourite);
        on.choose(number, key);
        click(number, key, star);
        QTRY_COMPARE(on.cell(number, key, "favourite"), QString());
    }
    // Of whom no note can be kept.
    const tables::TableModel &people = *on.model(2).table();
    for (int row = 0; row < people.rowCount(); ++row) {
        if (people.text(row, 0) == u"Utan nummer"_s)
            click(2, people.key(row), people.columnIndex("favourite"));
    }
    QVERIFY(on.notes.isEmpty());
}

void TestOwnNotes::domainsHoweverSpelled()
{
    QTemporaryDir folder;
    Stage on(folder.path());
    on.choose(1, u"Räksmörgås.se"_s);
    QVERIFY(on.section(1).isVisible());
    on.write(1, u"bread"_s);
    QCOMPARE(on.notes.all().size(), 1);
    QCOMPARE(on.notes.all().constFirst().object, u"xn--rksmrgs-5wao1o.se"_s);
    on.account.domains = R"([{"name": "XN--rksmrgs-5wao1o.SE"}, {"name": "a.se"}])";
    on.session->inventory().refreshAll();
    QTRY_COMPARE(on.shown(1), (QStringList{u"a.se"_s, u"XN--rksmrgs-5wao1o.SE"_s}));
    QCOMPARE(on.cell(1, u"XN--rksmrgs-5wao1o.SE"_s, "note"), u"bread"_s);
    QVERIFY(!on.gone(1));
}

void TestOwnNotes::personWithoutAnId()
{
    QTemporaryDir folder;
    Stage on(folder.path());
    on.choose(2, u"Utan nummer"_s);
    QVERIFY(on.section(2).isHidden());
    QVERIFY(!on.action(2, u"Add to favourites"_s)->isEnabled());
    on.choose(2, u"102"_s);
    QVERIFY(on.section(2).isVisible());
    QVERIFY(on.action(2, u"Add to favourites"_s)->isEnabled());
}

void TestOwnNotes::goneAreKept()
{
    QTemporaryDir folder;
    Stage on(folder.path());
    on.choose(0, u"c1"_s);
    on.write(0, u"saknad"_s);
    QVERIFY(!on.gone(0));
    const QByteArray whole = on.account.servers;
    on.account.servers = R"([{"name": "c2", "hostname": "www.b.se"}, {"name": "c3"}])";
    on.session->inventory().refreshAll();
    QTRY_COMPARE(on.model(0).totalCount(), 2);
    QPushButton *gone = nullptr;
    QTRY_VERIFY((gone = on.gone(0)));
    QCOMPARE(gone->accessibleName(), u"Show: 1 note on a server that is gone"_s);
    QTest::mouseClick(gone, Qt::LeftButton);
    auto *dialog = on.window->findChild<gui::GoneNotesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QAbstractItemModel *rows = dialog->findChild<QTableView *>()->model();
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, 0).data().toString(), u"www.a.se (c1)"_s);
    // Found by its text.
    auto *line = dialog->findChild<gui::FilterBox *>()->findChild<QLineEdit *>();
    line->setText(u"note:annat"_s);
    QCOMPARE(rows->rowCount(), 0);
    line->setText(u"note:sakn"_s);
    QCOMPARE(rows->rowCount(), 1);
    // Removed, and put back.
    dialog->findChild<QTableView *>()->selectRow(0);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"remove"_s), Qt::LeftButton);
    QTRY_COMPARE(rows->rowCount(), 0);
    QVERIFY(on.notes.isEmpty());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"restore"_s), Qt::LeftButton);
    QTRY_COMPARE(rows->rowCount(), 1);
    dialog->close();
    // It comes back, and its note with it.
    on.account.servers = whole;
    on.session->inventory().refreshAll();
    QTRY_COMPARE(on.model(0).totalCount(), 3);
    QCOMPARE(on.cell(0, u"c1"_s, "note"), u"saknad"_s);
    QTRY_VERIFY(!on.gone(0));
}

void TestOwnNotes::partOfAListIsNoProof()
{
    QTemporaryDir folder;
    {
        Stage on(folder.path());
        on.choose(2, u"101"_s);
        on.write(2, u"kvar"_s);
    }
    Stage again(folder.path());
    again.window->showPage(2);
    again.server.otherwise([](const Received &) { return Reply::json("{}", 500); });
    again.session->inventory().refreshAll();
    QTRY_COMPARE(again.page(2).state().phase, inventory::State::Phase::Failed);
    QVERIFY(!again.gone(2));
}

void TestOwnNotes::questionLeadsBack()
{
    QTemporaryDir folder;
    Stage on(folder.path());
    on.choose(0, u"c1"_s);
    auto *edit = on.section(0).findChild<gui::NoteEdit *>();
    edit->setFocus();
    QTest::keyClicks(edit, u"password: x"_s);
    on.choose(0, u"c2"_s);
    const auto asked = [&on] {
        const QList<gui::NoteQuestion *> all = on.window->findChildren<gui::NoteQuestion *>();
        const auto shown = std::find_if(all.begin(), all.end(), [](const QWidget *each) { return each->isVisible(); });
        return shown == all.end() ? nullptr : *shown;
    };
    gui::NoteQuestion *question = asked();
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"back"_s), Qt::LeftButton);
    QCOMPARE(on.page(0).place().key, u"c1"_s);
    QCOMPARE(edit->toPlainText(), u"password: x"_s);
    QVERIFY(on.notes.isEmpty());
    // The window does not close without an answer either.
    QVERIFY(!on.window->close());
    question = asked();
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"keep"_s), Qt::LeftButton);
    QTRY_VERIFY(!on.window->isVisible());
    QCOMPARE(on.note(inventory::noted::instance, u"c1"_s)->text, u"password: x"_s);
}

void TestOwnNotes::swedish()
{
    QTemporaryDir folder;
    Stage on(folder.path(), u"sv"_s);
    on.choose(0, u"c1"_s);
    on.write(0, u"viktig"_s);
    auto *tags = on.section(0).findChild<QLineEdit *>(u"noteTags"_s);
    tags->setFocus();
    QTest::keyClicks(tags, u"prod"_s);
    on.page(0).filterBox()->takeFocus();
    for (const QString &typed : {u"anteckning:viktig"_s, u"etikett:prod"_s, u"etiketter:prod"_s, u"note:viktig"_s,
                                 u"tag:prod"_s, u"-favorit:★"_s}) {
        on.filter(0, typed);
        if (typed.startsWith(u'-'))
            QCOMPARE(on.shown(0).size(), 3);
        else
            QTRY_COMPARE(on.shown(0), QStringList{u"c1"_s});
        QVERIFY(on.model(0).unknownFields().isEmpty());
    }
    // The fields are named where one types.
    QVERIFY(on.page(0).filterBox()->findChild<QLineEdit *>()->toolTip().contains(u"etikett:"_s));
}

void TestOwnNotes::withoutNotes()
{
    QTemporaryDir folder;
    Stage on(folder.path(), u"en"_s, false);
    for (int number = 0; number < 3; ++number) {
        on.choose(number, firstObjects().at(number).second);
        QVERIFY(on.section(number).isHidden());
        QCOMPARE(on.model(number).table()->columnIndex("note"), -1);
        QVERIFY(!on.action(number, u"Add to favourites"_s));
    }
}

CONSOLE_TEST(QApplication, TestOwnNotes)

} // namespace tst_ownnotes

#include "tst_ownnotes.moc"
