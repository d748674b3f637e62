// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/everypage.h"
#include "app/mainwindowtest.h"
#include "app/scriptedaccount.h"
#include "gui/pages/page.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHash>
#include <QLabel>
#include <QLayout>

namespace tst_apiforms {

using namespace Qt::StringLiterals;

/// Whatever form the answers of the API have, the window stays whole.
class TestApiForms : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAtAll_data();
    void nothingAtAll();
    void crowds();
    void staysWithinTheWindow_data();
    void staysWithinTheWindow();
};

void TestApiForms::nothingAtAll_data()
{
    QTest::addColumn<bool>("lists");
    QTest::newRow("every field null") << true;
    QTest::newRow("every list empty") << false;
}

void TestApiForms::nothingAtAll()
{
    QFETCH(bool, lists);
    support::HttpServer server;
    if (lists)
        ScriptedAccount::allNull(server);
    else
        ScriptedAccount::empty(server);
    WindowOn on(server.base(), "test-key");
    int looks = 0;
    onEveryPage(on, [&] {
        ++looks;
        const QList<QLabel *> labels = on.window().findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->isVisible() || !label->text().contains("null"_L1), qPrintable(label->text()));
    });
    QVERIFY(looks >= on.window().pages().size());
}

void TestApiForms::crowds()
{
    support::HttpServer server;
    ScriptedAccount::crowded(server, 5000, 300);
    WindowOn on(server.base(), "test-key");
    // What each table holds, by its accessible name, as it is met.
    QHash<QString, int> rows;
    onEveryPage(on, [&] {
        QCOMPARE(on.window().size(), QSize(1280, 800));
        const QList<QAbstractItemView *> views = on.window().findChildren<QAbstractItemView *>();
        for (const QAbstractItemView *view : views) {
            const auto *model = qobject_cast<const tables::ArrangedModel *>(view->model());
            if (model && view->isVisible())
                rows[view->accessibleName()] = model->shownCount();
        }
    });
    QCOMPARE(rows.value(u"SSH keys of the server"_s), 5000);
    QCOMPARE(rows.value(u"Deploy keys"_s), 5000);
    QCOMPARE(rows.value(u"Users of the server"_s), 5000);
    QCOMPARE(rows.value(u"People"_s), 5000);
    QCOMPARE(rows.value(u"Domains"_s), 300);
    QCOMPARE(rows.value(u"Certificates and domains by expiry date"_s), 600);
}

void TestApiForms::staysWithinTheWindow_data()
{
    QTest::addColumn<QString>("raw");
    QTest::newRow("long") << QString(100000, u'w');
    QTest::newRow("long with spaces") << u"Lagersaldo och order "_s.repeated(5000);
    QTest::newRow("many lines") << u"rad\n"_s.repeated(2000);
    QTest::newRow("controls") << u"a\u0001b\u0007c\td\u200Be\u202Ef\uFFFF"_s;
    QTest::newRow("stacked marks") << u"Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308"_s.repeated(40);
}

void TestApiForms::staysWithinTheWindow()
{
    QFETCH(QString, raw);
    support::HttpServer server;
    ScriptedAccount::saying(server, raw);
    WindowOn on(server.base(), "test-key");
    QStringList breaks;
    onEveryPage(on, [&] {
        if (on.window().minimumSizeHint().width() > 1000 || on.window().width() != 1280 || on.window().height() != 800)
            breaks += u"the window grew to %1 by %2"_s.arg(on.window().width()).arg(on.window().height());
        const QList<QWidget *> widgets = on.window().findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const QSize least = widget->layout() ? QSize() : widget->minimumSizeHint();
            if (widget->isVisible() && (least.width() > 700 || least.height() > 500))
                breaks += u"%1 %2 wants %3 by %4"_s
                              .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                              .arg(least.width())
                              .arg(least.height());
        }
        const QList<QLabel *> labels = on.window().findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            const bool cut = !label->wordWrap() && label->sizeHint().width() > label->width();
            if (label->isVisible() && cut && label->toolTip().isEmpty())
                breaks += u"cut without a tooltip: %1 %2"_s.arg(label->objectName(), label->text().left(60));
        }
        const QList<QAbstractButton *> buttons = on.window().findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible() && !button->text().isEmpty() && button->minimumSizeHint().width() > button->width())
                breaks += u"a cut button: "_s + button->text().left(60);
        }
    });
    breaks.removeDuplicates();
    QVERIFY2(breaks.isEmpty(), qPrintable(breaks.join(u'\n')));
}

CONSOLE_TEST(QApplication, TestApiForms)

} // namespace tst_apiforms

#include "tst_apiforms.moc"
