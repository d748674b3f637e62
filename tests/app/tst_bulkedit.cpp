// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shownrowstage.h"
#include "gui/kit/discarddialog.h"
#include "gui/kit/notice.h"
#include "gui/servers/editserversdialog.h"
#include "gui/servers/mergedialog.h"
#include "support/httpserver.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRadioButton>
#include <QSignalSpy>

namespace tst_bulkedit {

using namespace Qt::StringLiterals;
using shownrow::List;
using support::Received;
using support::Reply;

namespace {

/// The form for several servers as it stands in the window.
struct Many
{
    explicit Many(WindowOn &window)
        : on(window)
        , form(window.window().findChild<gui::EditServersDialog *>())
    {
        if (!form)
            qFatal("no form");
    }

    QStringList names() const
    {
        QStringList all;
        for (const gui::BulkServer &server : form->servers())
            all.append(server.name);
        return all;
    }
    QLineEdit *contact() const { return on.named<QLineEdit>(u"Technical contact"_s, form); }
    QStringList rows(const QString &table) const
    {
        QStringList lines;
        const QAbstractItemModel &model = *on.named<QTableView>(table, form)->model();
        for (int row = 0; row < model.rowCount(); ++row)
            lines.append(model.index(row, 0).data().toString() + u": "_s + model.index(row, 1).data().toString());
        return lines;
    }
    void press(const QString &text) const
    {
        auto *button = on.button<QPushButton>(text, form);
        [&] { QTRY_VERIFY(button->isEnabled()); }();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString summary() const { return form->findChild<QLabel *>(u"resultSummary"_s)->text(); }
    QString notice(const QString &name) const { return form->findChild<gui::Notice *>(name)->sentence(); }

    WindowOn &on;
    gui::EditServersDialog *form;
};

/// Three servers that obey writes, and the window on them with all of them selected.
struct Three
{
    Three()
    {
        server.otherwise([](const Received &) { return Reply::json("[]"); });
        for (const QString &name : {u"c1"_s, u"c2"_s, u"c3"_s}) {
            held.insert(name, QJsonObject{{u"name"_s, name},
                                          {u"hostname"_s, QString()},
                                          {u"description"_s, u"shop "_s + name},
                                          {u"technical_contact"_s, u"Norr"_s}});
            server.on("GET", path(name) + '/', [this, name](const Received &) { return Reply::json(held[name]); });
            server.on("PATCH", path(name), [this, name](const Received &request) {
                written[name].append(request.body);
                const QJsonObject change = QJsonDocument::fromJson(request.body).object();
                for (auto field = change.begin(); field != change.end(); ++field)
                    held[name].insert(field.key(), field.value());
                return Reply::json(held[name]);
            });
        }
        server.on("GET", "/api/v2/instance/", [this](const Received &) {
            QJsonArray all;
            for (const QJsonObject &one : std::as_const(held))
                all.append(one);
            return Reply::json(all);
        });
        on = std::make_unique<WindowOn>(server.base(), "key");
        [&] {
            QTRY_VERIFY(on->inventory().instanceDetail(u"c3"_s));
            QTRY_VERIFY(on->inventory().sweep().isIdle());
        }();
        page = on->window().findChild<gui::ServersPage *>();
        said = std::make_unique<QSignalSpy>(page, &gui::Page::said);
    }

    static QByteArray path(const QString &name) { return "/api/v2/instance/" + name.toUtf8(); }

    /// Selects all and opens the form by the key.
    Many edit() const
    {
        const List list(*page);
        list.view->selectAll();
        QTest::keyClick(list.view, Qt::Key_E, Qt::ControlModifier);
        return Many(*on);
    }

    QMap<QString, QJsonObject> held;
    QMap<QString, QList<QByteArray>> written;
    support::HttpServer server;
    std::unique_ptr<WindowOn> on;
    gui::ServersPage *page = nullptr;
    std::unique_ptr<QSignalSpy> said;
};

const QByteArray sydBody = R"({"technical_contact":"Syd"})";

} // namespace

/// Several servers edited together in the real window: selected, typed, previewed, saved, and what comes of each.
class TestBulkEdit : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void severalOfTheDemoAccount();
    void fromTheButtonOfTheDetails();
    void hiddenAreNotEditedUnlessShown();
    void unknownAreReadFirst();
    void conflictIsSolvedForItsRow();
    void failedIsRetriedAndNothingIsLost();
};

void TestBulkEdit::severalOfTheDemoAccount()
{
    const shownrow::Stage stage;
    auto *page = stage.show<gui::ServersPage>();
    const List list(*page);
    const QModelIndex group = list.model->index(0, 0);
    list.view->setCurrentIndex(list.model->index(0, 0, group));
    QTest::keyClick(list.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyRelease(list.view, Qt::Key_Shift);
    const QStringList names = list.marked();
    QVERIFY(names.size() > 1);
    QTest::keyClick(list.view, Qt::Key_E, Qt::ControlModifier);
    const Many many(*stage.on);
    QCOMPARE(many.names(), names);
    many.contact()->clear();
    QTest::keyClicks(many.contact(), u"Bulk AB"_s);
    QVERIFY(many.on.named<QCheckBox>(u"Change: Technical contact"_s, many.form)->isChecked());
    QTRY_COMPARE(many.rows(u"What changes"_s).size(), names.size());
    for (const QString &row : many.rows(u"What changes"_s))
        QVERIFY2(row.endsWith(u": Technical contact"_s), qPrintable(row));
    QSignalSpy said(page, &gui::Page::said);
    many.press(u"Save all"_s);
    QTRY_COMPARE(many.summary(), u"%1 servers saved."_s.arg(names.size()));
    QCOMPARE(said.last().constFirst().toString(), many.summary());
    for (const QString &row : many.rows(u"Results"_s))
        QVERIFY2(row.endsWith(u": Saved"_s), qPrintable(row));
    for (const QString &name : names)
        QCOMPARE(stage.on->inventory().instanceDetail(name)->technicalContact, u"Bulk AB"_s);
    // There is nothing left to lose.
    many.press(u"Close"_s);
    QTRY_VERIFY(!stage.on->window().findChild<gui::EditServersDialog *>());
    QCOMPARE(list.marked(), names);
}

void TestBulkEdit::fromTheButtonOfTheDetails()
{
    const Three three;
    const List list(*three.page);
    list.view->selectAll();
    QWidget *nothing = three.page->findChild<gui::Placeholder *>(u"nothing"_s);
    QTest::mouseClick(three.on->button<QPushButton>(u"Edit…"_s, nothing), Qt::LeftButton);
    QCOMPARE(Many(*three.on).names(), (QStringList{u"c1"_s, u"c2"_s, u"c3"_s}));
}

void TestBulkEdit::hiddenAreNotEditedUnlessShown()
{
    Three three;
    const List list(*three.page);
    list.view->selectAll();
    list.filter->setText(u"-c2"_s);
    QCOMPARE(list.marked().size(), 2);
    three.on->action(u"Edit…"_s)->trigger();
    const Many many(*three.on);
    QCOMPARE(many.names(), (QStringList{u"c1"_s, u"c3"_s}));
    QCOMPARE(many.notice(u"hidden"_s), u"1 selected server is hidden in the list and will not be edited: c2."_s);
    many.contact()->setText(u"Syd"_s);
    many.press(u"Save all"_s);
    QTRY_COMPARE(many.summary(), u"2 servers saved."_s);
    QVERIFY(!three.written.contains(u"c2"_s));
    many.press(u"Back to the form"_s);
    // Shown, it is edited as well.
    many.press(u"Show and edit them too"_s);
    QCOMPARE(many.names().size(), 3);
    QVERIFY(list.filter->text().isEmpty());
    QCOMPARE(list.marked().size(), 3);
    QVERIFY(many.notice(u"hidden"_s).isEmpty());
    many.press(u"Save all"_s);
    QTRY_COMPARE(many.summary(), u"1 server saved, 2 unchanged."_s);
    const QList<QByteArray> once{sydBody};
    QCOMPARE(three.written, (QMap<QString, QList<QByteArray>>{{u"c1"_s, once}, {u"c2"_s, once}, {u"c3"_s, once}}));
}

void TestBulkEdit::unknownAreReadFirst()
{
    Three three;
    three.server.on("GET", Three::path(u"c2"_s) + '/', Reply::json("{}", 404));
    three.on->reopen();
    three.page = three.on->window().findChild<gui::ServersPage *>();
    QTRY_VERIFY(three.on->inventory().instanceDetail(u"c3"_s) && three.on->inventory().sweep().isIdle());
    QVERIFY(!three.on->inventory().instanceDetail(u"c2"_s));
    three.server.on("GET", Three::path(u"c2"_s) + '/',
                    [&](const Received &) { return Reply::json(three.held[u"c2"_s]); });
    three.server.hold(Three::path(u"c2"_s) + '/');
    const Many many = three.edit();
    QTRY_COMPARE(three.server.held(), 1);
    QCOMPARE(many.notice(u"unread"_s), u"Reading the servers: 2 of 3."_s);
    many.contact()->setText(u"Syd"_s);
    QVERIFY(!many.on.button<QPushButton>(u"Save all"_s, many.form)->isEnabled());
    three.server.release();
    many.press(u"Save all"_s);
    QTRY_COMPARE(many.summary(), u"3 servers saved."_s);
    QCOMPARE(three.written.size(), 3);
}

void TestBulkEdit::conflictIsSolvedForItsRow()
{
    Three three;
    const Many many = three.edit();
    many.contact()->setText(u"Syd"_s);
    three.held[u"c2"_s].insert(u"technical_contact"_s, u"Öst"_s);
    many.press(u"Save all"_s);
    QTRY_COMPARE(many.summary(), u"2 servers saved, 1 in conflict."_s);
    QCOMPARE(many.rows(u"Results"_s), (QStringList{u"c1: Saved"_s, u"c2: Conflict"_s, u"c3: Saved"_s}));
    QVERIFY(!three.written.contains(u"c2"_s));
    many.press(u"Choose text…"_s);
    auto *question = many.form->findChild<gui::MergeDialog *>();
    QVERIFY(question);
    QCOMPARE(question->windowTitle(), u"c2: changed by someone else"_s);
    three.on->named<QRadioButton>(u"Technical contact: save your text"_s, question)->click();
    QTest::mouseClick(three.on->button<QPushButton>(u"Save"_s, question), Qt::LeftButton);
    QTRY_COMPARE(many.summary(), u"3 servers saved."_s);
    QCOMPARE(three.written.value(u"c2"_s), QList<QByteArray>{sydBody});
    QCOMPARE(three.said->last().constFirst().toString(), u"3 servers saved."_s);
}

void TestBulkEdit::failedIsRetriedAndNothingIsLost()
{
    Three three;
    const Many many = three.edit();
    many.contact()->setText(u"Syd"_s);
    three.server.on("PATCH", Three::path(u"c3"_s), Reply::json(R"({"technical_contact": ["Not now."]})", 400));
    many.press(u"Save all"_s);
    QTRY_COMPARE(many.summary(), u"2 servers saved, 1 not saved."_s);
    QCOMPARE(many.rows(u"Results"_s).constLast(), u"c3: Refused"_s);
    // What the API said is told, and what was typed is still there.
    QTRY_VERIFY(many.form->findChild<QLabel *>(u"explanation"_s)->text().contains(u"Not now."_s));
    QTest::keyClick(many.form, Qt::Key_Escape);
    QVERIFY(many.form->isVisible());
    many.form->findChild<gui::DiscardDialog *>()->reject();
    three.server.on("PATCH", Three::path(u"c3"_s), [&](const Received &request) {
        three.written[u"c3"_s].append(request.body);
        three.held[u"c3"_s].insert(u"technical_contact"_s, u"Syd"_s);
        return Reply::empty(204);
    });
    many.press(u"Retry failed"_s);
    QTRY_COMPARE(many.summary(), u"3 servers saved."_s);
    const QList<QByteArray> once{sydBody};
    QCOMPARE(three.written, (QMap<QString, QList<QByteArray>>{{u"c1"_s, once}, {u"c2"_s, once}, {u"c3"_s, once}}));
}

CONSOLE_TEST(QApplication, TestBulkEdit)

} // namespace tst_bulkedit

#include "tst_bulkedit.moc"
