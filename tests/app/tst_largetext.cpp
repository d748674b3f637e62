// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/kit/elidedlabel.h"
#include "gui/kit/registry.h"
#include "gui/pages/page.h"
#include "gui/servers/serverspage.h"
#include "inventory/inventory.h"
#include "inventory/sweep.h"
#include "support/testcase.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace tst_largetext {

using namespace Qt::StringLiterals;

namespace {

/// The visible buttons that are lower or narrower than they ask for, or not all in sight.
QStringList cutButtons(QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QStringList cut;
    const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        // A page that scrolls shows them all, one after the other.
        for (QWidget *above = button->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above); area && button->isVisible())
                area->ensureWidgetVisible(button);
        }
        const QSize shown = button->visibleRegion().boundingRect().size();
        if (button->isVisible() && shown.expandedTo(button->sizeHint()) != shown)
            cut += u"%1 %2×%3"_s.arg(button->text()).arg(shown.width()).arg(shown.height());
    }
    return cut;
}

/// Counts the rounds of layout that are asked for.
class Rounds : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
};

bool isAtRest()
{
    Rounds rounds;
    QCoreApplication::instance()->installEventFilter(&rounds);
    for (int turn = 0; turn < 50; ++turn)
        QCoreApplication::processEvents();
    return rounds.count == 0;
}

} // namespace

/// A low and narrow window with large text, and every dialog: buttons are shown whole, and long names give way.
class TestLargeText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsAreWhole_data();
    void buttonsAreWhole();
    void dialogsAreWhole_data() { buttonsAreWhole_data(); }
    void dialogsAreWhole();
    void theCheckFindsCutButtons();
    void longAccountName();
};

void TestLargeText::buttonsAreWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const char *language : {"sv", "en"}) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("%s %d", language, percent) << QString::fromLatin1(language) << percent;
    }
}

void TestLargeText::buttonsAreWhole()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key(), language);
    gui::Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()));
    theme.setTextSize(percent);
    on.window().resize(900, 600);
    QTRY_COMPARE(on.inventory().state({inventory::Kind::Users, {}}).phase, inventory::State::Phase::Ready);
    QTRY_VERIFY(on.inventory().sweep().isIdle());
    QStringList cut;
    QStringList restless;
    for (int number = 0; number < on.window().pages().size(); ++number) {
        on.window().showPage(number);
        // A page may read what it lacks; meanwhile the status line has a button of its own height.
        QTRY_VERIFY(on.inventory().sweep().isIdle());
        auto *tabs = on.window().pages().at(number)->findChild<QTabWidget *>();
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            // A window at rest is at rest: no layout asks for itself again and again.
            if (!support::waitFor(isAtRest))
                restless += u"%1/%2"_s.arg(number).arg(tab);
            cut += cutButtons(on.window());
            if (on.window().size() != QSize(900, 600))
                restless += u"%1/%2 wants %3"_s.arg(number).arg(tab).arg(on.window().minimumSizeHint().width());
        }
    }
    for (const gui::Page *page : on.window().pages()) {
        if (!restless.isEmpty())
            restless.prepend(page->id() + u' ' + QString::number(page->minimumSizeHint().width()));
    }
    theme.setTextSize(100);
    QCOMPARE(cut.join(u'\n'), QString());
    QCOMPARE(restless.join(u'\n'), QString());
    QCOMPARE(on.window().size(), QSize(900, 600));
}

void TestLargeText::dialogsAreWhole()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key(), language);
    QTRY_COMPARE(on.inventory().state({inventory::Kind::Users, {}}).phase, inventory::State::Phase::Ready);
    QTRY_VERIFY(on.inventory().sweep().isIdle());
    on.theme().setTextSize(percent);
    QStringList cut;
    QStringList restless;
    const gui::Registry registry = on.registry();
    for (const gui::Registry::DialogEntry &entry : registry.dialogs()) {
        const std::unique_ptr<QDialog> dialog = entry.make(&on.window());
        QVERIFY2(dialog, qPrintable(entry.id));
        dialog->show();
        if (!support::waitFor(isAtRest))
            restless += entry.id;
        for (const QString &button : cutButtons(*dialog))
            cut += entry.id + u": "_s + button;
    }
    on.theme().setTextSize(100);
    QCOMPARE(cut.join(u'\n'), QString());
    QCOMPARE(restless.join(u'\n'), QString());
}

void TestLargeText::theCheckFindsCutButtons()
{
    QDialog dialog;
    auto *button = new QPushButton(u"A button with a long text"_s, &dialog);
    button->resize(button->sizeHint());
    dialog.resize(button->size() * 2);
    dialog.show();
    QVERIFY(support::waitFor(isAtRest));
    QCOMPARE(cutButtons(dialog), QStringList());
    button->resize(button->width() / 2, button->height());
    QCOMPARE(cutButtons(dialog).size(), 1);
    button->resize(button->sizeHint());
    button->move(dialog.width() - 10, 0);
    QCOMPARE(cutButtons(dialog).size(), 1);
}

void TestLargeText::longAccountName()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    on.window().setAccount({.id = u"a"_s, .name = QString(80, u'W'), .colour = {}, .origin = u"api.example.se"_s});
    on.window().resize(900, 600);
    QCoreApplication::processEvents();
    auto *name = on.window().findChild<gui::ElidedLabel *>(u"account"_s);
    QVERIFY(name);
    QCOMPARE(name->text(), QString(80, u'W'));
    QVERIFY(name->width() < name->sizeHint().width());
    QCOMPARE(on.window().width(), 900);
    for (const QString &other : {u"kind"_s, u"counts"_s}) {
        const auto *label = on.window().findChild<QLabel *>(other);
        QVERIFY(label->width() >= label->sizeHint().width());
        QVERIFY(label->geometry().right() <= label->parentWidget()->width());
    }
}

CONSOLE_TEST(QApplication, TestLargeText)

} // namespace tst_largetext

#include "tst_largetext.moc"
