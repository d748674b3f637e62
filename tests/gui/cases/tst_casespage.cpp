// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casestage.h"
#include "gui/cases/caseactions.h"
#include "gui/cases/casespage.h"
#include "settings/settings.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrlQuery>

namespace tst_casespage {

using namespace Qt::StringLiterals;
using casestage::Stage;

namespace {

/// The page over cases of the test's own.
struct Shown : Stage
{
    Shown()
    {
        twoServers();
        page = std::make_unique<gui::CasesPage>(book.get(), *known, settings, [this](const QUrl &url) {
            opened.append(url);
            return true;
        });
        page->resize(1100, 700);
        page->show();
        page->activate();
    }
    ~Shown() { page.reset(); }

    /// Ali leaves; sent.
    QString send()
    {
        const QString id = book->begin(leaving(), {}, u"Ali is leaving"_s, u"Hello,\n"_s, u"en"_s).id;
        book->markSent(id);
        later();
        return id;
    }
    QTableView &items() { return *page->findChild<QTableView *>(u"items"_s); }
    QStringList itemStates()
    {
        QStringList texts;
        for (int row = 0; row < items().model()->rowCount(); ++row)
            texts.append(items().model()->index(row, 1).data().toString());
        return texts;
    }
    QString cell(const QString &column)
    {
        const auto *view = page->findChild<QTableView *>(u"items"_s) == page->findChildren<QTableView *>().constFirst()
                               ? page->findChildren<QTableView *>().constLast()
                               : page->findChildren<QTableView *>().constFirst();
        for (int i = 0; i < view->model()->columnCount(); ++i) {
            if (view->model()->headerData(i, Qt::Horizontal).toString() == column)
                return view->model()->index(0, i).data().toString();
        }
        return u"no such column"_s;
    }
    QAction *action(const QString &text)
    {
        for (QAction *one : page->menuActions()) {
            if (one && one->text() == text)
                return one;
        }
        return nullptr;
    }
    QPushButton *button(const QString &name) { return page->findChild<QPushButton *>(name); }

    QTemporaryDir own;
    QSettings kept{own.filePath(u"settings.ini"_s), QSettings::IniFormat};
    settings::Settings settings{kept};
    QList<QUrl> opened;
    std::unique_ptr<gui::CasesPage> page;
};

} // namespace

/// The page of cases: what is read shows there by itself, and nothing there makes anything done.
class TestCasesPage : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void followsWhatIsRead();
    void nothingMakesItDone();
    void draftsAreSentOrDeleted();
    void reminds();
    void endsAsACertificate();
    void leadsToThePerson();
    void withoutAStoreItSaysSo();
};

void TestCasesPage::followsWhatIsRead()
{
    Shown shown;
    QCOMPARE(shown.page->count(), -1);
    shown.send();
    QTRY_COMPARE(shown.cell(u"State"_s), u"Sent, nothing seen yet"_s);
    const QAbstractItemModelTester tester(shown.items().model());
    QCOMPARE(shown.page->count(), 1);
    QVERIFY(!shown.page->countIsUrgent());
    QCOMPARE(shown.itemStates(), (QStringList{u"Not seen yet"_s, u"Not seen yet"_s}));
    shown.usersOn(u"c1"_s, {});
    QTRY_COMPARE(shown.cell(u"State"_s), u"1 of 2 seen"_s);
    QCOMPARE(shown.cell(u"Seen"_s), u"1 of 2"_s);
    QVERIFY(shown.itemStates().constFirst().startsWith(u"Seen "_s));
    QVERIFY(shown.itemStates().constFirst().contains(u", by reading the users of c1"_s));
    shown.usersOn(u"c2"_s, {});
    QTRY_COMPARE(shown.cell(u"State"_s), u"Seen to be done"_s);
    QCOMPARE(shown.page->count(), -1);
    shown.later();
    shown.usersOn(u"c1"_s, {shown.ali});
    QTRY_COMPARE(shown.cell(u"State"_s), u"Came back"_s);
    QVERIFY(shown.page->countIsUrgent());
    QVERIFY(shown.itemStates().constFirst().startsWith(u"Came back"_s));
    // Support is asked for it again.
    shown.settings.setMailLanguage(u"en"_s);
    QVERIFY(shown.button(u"remind"_s)->isEnabled());
    shown.button(u"remind"_s)->click();
    auto *dialog = shown.page->findChild<QDialog *>(u"SupportMailDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    const QString body = dialog->findChild<QPlainTextEdit *>(u"body"_s)->toPlainText();
    QVERIFY2(body.contains(u"but are so no longer:\n\n- c1: access of Ali (id 7) removed (done on "_s),
             qPrintable(body));
    QVERIFY(!body.contains(u"- c2:"_s));
}

void TestCasesPage::nothingMakesItDone()
{
    Shown shown;
    shown.send();
    QTRY_VERIFY(shown.action(u"Withdraw"_s) && shown.action(u"Withdraw"_s)->isEnabled());
    for (const QString &text : {u"Mark as sent"_s, u"Open message…"_s, u"Delete draft"_s, u"Copy proof of removal"_s})
        QVERIFY2(!shown.action(text)->isEnabled(), qPrintable(text));
    shown.action(u"Withdraw"_s)->trigger();
    QTRY_COMPARE(shown.cell(u"State"_s), u"Withdrawn"_s);
    shown.action(u"Follow again"_s)->trigger();
    QTRY_COMPARE(shown.cell(u"State"_s), u"Sent, nothing seen yet"_s);
}

void TestCasesPage::draftsAreSentOrDeleted()
{
    Shown shown;
    shown.book->begin(shown.leaving(), {}, u"a"_s, u"b"_s, u"en"_s);
    QTRY_COMPARE(shown.cell(u"State"_s), u"Draft, not sent"_s);
    QVERIFY(!shown.button(u"remind"_s)->isEnabled());
    shown.button(u"markSent"_s)->click();
    QTRY_COMPARE(shown.cell(u"State"_s), u"Sent, nothing seen yet"_s);
    shown.book->begin(shown.leaving(), {}, u"a"_s, u"b"_s, u"en"_s);
    QTRY_COMPARE(shown.book->all().size(), 2);
    shown.page->select(shown.book->all().constFirst().id);
    QTRY_VERIFY(shown.action(u"Delete draft"_s)->isEnabled());
    shown.action(u"Delete draft"_s)->trigger();
    QCOMPARE(shown.book->all().size(), 1);
}

void TestCasesPage::reminds()
{
    Shown shown;
    shown.settings.setMailLanguage(u"en"_s);
    shown.send();
    shown.now = shown.now.addDays(6);
    shown.page->dayChanged();
    QTRY_COMPARE(shown.cell(u"State"_s), u"Overdue, nothing seen yet"_s);
    QVERIFY(shown.page->countIsUrgent());
    shown.button(u"remind"_s)->click();
    auto *dialog = shown.page->findChild<QDialog *>(u"SupportMailDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"body"_s)->toPlainText().contains(
        u"- c2: access of Ali (id 7) removed"_s));
    // Reading it reminds nobody.
    QVERIFY(shown.page->countIsUrgent());
    dialog->findChild<QPushButton *>(u"openButton"_s)->click();
    QCOMPARE(shown.opened.size(), 1);
    QVERIFY(QUrlQuery(shown.opened.constFirst())
                .queryItemValue(u"subject"_s, QUrl::FullyDecoded)
                .contains(u"[CC-2026-001] Reminder"_s));
    QTRY_VERIFY(!shown.page->countIsUrgent());
    QCOMPARE(shown.cell(u"State"_s), u"Sent, nothing seen yet"_s);
}

void TestCasesPage::endsAsACertificate()
{
    Shown shown;
    shown.settings.setMailLanguage(u"en"_s);
    shown.send();
    QVERIFY(!shown.button(u"certificate"_s)->isEnabled());
    shown.usersOn(u"c1"_s, {});
    shown.usersOn(u"c2"_s, {});
    QTRY_VERIFY(shown.button(u"certificate"_s)->isEnabled());
    shown.action(u"Copy proof of removal"_s)->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"Ali no longer has any access\n"_s));
    QVERIFY(text.contains(u"- c1 (a.se); Access; "_s) && text.contains(u"- c2; Access; "_s));
    auto *actions = shown.page->findChild<gui::CaseActions *>();
    const QString path = shown.own.filePath(u"x.html"_s);
    actions->writeCertificate(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("<h1>Ali no longer has any access</h1>"));
}

void TestCasesPage::leadsToThePerson()
{
    Shown shown;
    shown.send();
    QSignalSpy wanted(shown.page.get(), &gui::Page::wanted);
    QTRY_VERIFY(shown.action(u"Go to person"_s) && shown.action(u"Go to person"_s)->isEnabled());
    shown.action(u"Go to person"_s)->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<settings::Place>(), (settings::Place{u"people"_s, u"7"_s, {}}));
}

void TestCasesPage::withoutAStoreItSaysSo()
{
    Shown shown;
    gui::CasesPage page(nullptr, *shown.known, shown.settings, {});
    page.show();
    page.activate();
    QCOMPARE(page.count(), -1);
    for (const QAction *action : page.menuActions())
        QVERIFY(!action || action->isSeparator() || !action->isEnabled() || action->text().isEmpty() ||
                !action->text().contains(u"sent"_s));
}

CONSOLE_TEST(QApplication, TestCasesPage)

} // namespace tst_casespage

#include "tst_casespage.moc"
