// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "app/scriptedaccount.h"
#include "gui/kit/elidedlabel.h"
#include "gui/kit/valuetext.h"
#include "gui/lists/page.h"
#include "gui/lists/rowdelegate.h"
#include "models/arrangedmodel.h"
#include "names/plaintext.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeView>

#include <functional>

namespace tst_apitext {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

/// Everything in the window that shows text, gathered while it is walked through.
class Finds
{
public:
    explicit Finds(const QString &raw)
        : m_raw(raw)
    {
    }

    void look(QWidget &root)
    {
        QList<QWidget *> widgets = root.findChildren<QWidget *>();
        widgets.append(&root);
        for (QWidget *widget : std::as_const(widgets)) {
            if (widget->isVisible())
                lookAt(*widget);
        }
        const QList<QAction *> actions = root.findChildren<QAction *>();
        for (const QAction *action : actions) {
            tip(action->toolTip(), u"action"_s);
            mnemonic(action->text(), u"action"_s);
        }
    }

    /// How often the text stood somewhere as it was typed.
    int shown() const { return m_shown; }
    /// How many fields to read or write in held it.
    int held() const { return m_held; }
    const QStringList &breaks() const { return m_breaks; }

private:
    void lookAt(const QWidget &widget)
    {
        const QString where = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
        tip(widget.toolTip(), where);
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            const bool plain = label->textFormat() == Qt::PlainText ||
                               (label->textFormat() == Qt::AutoText && !Qt::mightBeRichText(label->text()));
            if (label->text().contains(m_raw) && !plain)
                m_breaks += where + u" interprets its text"_s;
            m_shown += label->text() == m_raw ? 1 : 0;
        } else if (const auto *value = qobject_cast<const gui::ValueText *>(&widget)) {
            if (value->toPlainText().size() != value->value().size())
                m_breaks += where + u" interprets its text"_s;
            m_shown += value->value() == m_raw ? 1 : 0;
        } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
            m_held += line->text().contains(m_raw) ? 1 : 0;
        } else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget)) {
            m_held += edit->toPlainText().contains(m_raw) ? 1 : 0;
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            mnemonic(button->text(), where);
        } else if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                mnemonic(tabs->tabText(i), where);
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
                   view && view->model() && !qobject_cast<const QHeaderView *>(view)) {
            for (int row = 0; row < view->model()->rowCount(); ++row)
                cells(*view->model(), view->model()->index(row, 0), where);
        }
    }

    void cells(const QAbstractItemModel &model, const QModelIndex &first, const QString &where)
    {
        for (int column = 0; column < model.columnCount(first.parent()); ++column) {
            const QModelIndex index = first.siblingAtColumn(column);
            m_shown += index.data().toString() == m_raw ? 1 : 0;
            tip(index.data(Qt::ToolTipRole).toString(), where);
            if (index.data().toString().contains(m_raw.toHtmlEscaped()) && m_raw.toHtmlEscaped() != m_raw)
                m_breaks += where + u" shows an escaped text"_s;
        }
        for (int row = 0; row < model.rowCount(first); ++row)
            cells(model, model.index(row, 0, first), where);
    }

    /// A tooltip is taken for HTML where it looks like it.
    void tip(const QString &text, const QString &where)
    {
        if (m_raw.toHtmlEscaped() != m_raw && text.contains(m_raw) && Qt::mightBeRichText(text))
            m_breaks += where + u" has a tooltip that is interpreted: "_s + text;
    }

    /// A single & is taken for the mark of a shortcut.
    void mnemonic(const QString &text, const QString &where)
    {
        if (m_raw.contains(u'&') && text.contains(m_raw))
            m_breaks += where + u" takes the text's & for a shortcut's"_s;
    }

    QString m_raw;
    QStringList m_breaks;
    int m_shown = 0;
    int m_held = 0;
};

/// Every text that a person sees in the window now, or by pointing at something in it; not what they may change.
QStringList seen(QWidget &root)
{
    QStringList texts;
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets.append(&root);
    for (QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible())
            continue;
        texts += widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts += label->text();
        else if (const auto *line = qobject_cast<const gui::ElidedLabel *>(widget))
            texts += line->shown();
        else if (const auto *value = qobject_cast<const gui::ValueText *>(widget))
            texts += value->toPlainText();
        else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget); edit && edit->isReadOnly())
            texts += edit->toPlainText();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
                 view && view->model() && !qobject_cast<const QHeaderView *>(view)) {
            const auto *delegate = qobject_cast<const gui::RowDelegate *>(view->itemDelegate());
            const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
                for (int row = 0; row < view->model()->rowCount(parent); ++row) {
                    for (int column = 0; column < view->model()->columnCount(parent); ++column) {
                        const QModelIndex index = view->model()->index(row, column, parent);
                        texts += index.data(Qt::ToolTipRole).toString();
                        texts += delegate ? delegate->displayText(index.data(), QLocale()) : index.data().toString();
                    }
                    walk(view->model()->index(row, 0, parent));
                }
            };
            walk({});
        }
    }
    return texts;
}

/// Shows every page and every tab, each with its first row selected and all read, and calls @p look at each.
void walk(WindowOn &on, const std::function<void()> &look)
{
    const QList<gui::Page *> pages = on.window().pages();
    for (int number = 0; number < pages.size(); ++number) {
        on.window().showPage(number);
        gui::Page *page = pages[number];
        const auto atRest = [&on] {
            const QList<QLabel *> labels = on.window().findChildren<QLabel *>();
            return std::none_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith("Reading"_L1);
            });
        };
        QTRY_VERIFY(page->state().hasValues());
        QTRY_VERIFY(atRest());
        QCoreApplication::processEvents();
        look();
        const QList<QTabWidget *> tabWidgets = page->findChildren<QTabWidget *>();
        for (QTabWidget *tabs : tabWidgets) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTRY_VERIFY(atRest());
                const QList<QAbstractItemView *> views = tabs->widget(tab)->findChildren<QAbstractItemView *>();
                for (QAbstractItemView *view : views) {
                    if (view->model() && view->model()->rowCount() > 0)
                        view->setCurrentIndex(view->model()->index(0, 0));
                }
                QCoreApplication::processEvents();
                look();
            }
        }
    }
}

} // namespace

/// Text from the API is text, wherever it shows; and whatever its form is, the window stays whole.
class TestApiText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsAsTyped_data();
    void showsAsTyped();
    void dialogsToo_data();
    void dialogsToo();
    void nothingAtAll_data();
    void nothingAtAll();
    void crowds();
    void turnedTextIsSeen();
    void staysWithinTheWindow_data();
    void staysWithinTheWindow();
};

void TestApiText::showsAsTyped_data()
{
    QTest::addColumn<QString>("raw");
    QTest::newRow("image") << u"<img src=\"http://127.0.0.1:9/x.png\">"_s;
    QTest::newRow("bold") << u"<b>fet</b>"_s;
    QTest::newRow("ampersand") << u"Åkesson & Öberg"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &amp; &#60;"_s;
    QTest::newRow("link") << u"<a href=\"file:///etc/passwd\">se här</a>"_s;
    QTest::newRow("placeholders") << u"%1 %2 %n %Ln"_s;
    QTest::newRow("right to left") << u"שלום עולם"_s;
    QTest::newRow("emoji") << u"🧑‍💻🇸🇪"_s;
}

void TestApiText::showsAsTyped()
{
    QFETCH(QString, raw);
    support::HttpServer server;
    ScriptedAccount::saying(server, raw);
    WindowOn on(server.base(), "test-key");
    Finds finds(raw);
    walk(on, [&] { finds.look(on.window()); });
    QVERIFY2(finds.breaks().isEmpty(), qPrintable(finds.breaks().join(u'\n')));
    // DetailRows, tables and heads of every page: far more than this when all is well.
    QVERIFY2(finds.shown() > 60, qPrintable(QString::number(finds.shown())));
    // No text made the program ask for anything else.
    for (const support::Received &request : server.requests())
        QVERIFY2(request.path.startsWith("/api/v2/"), request.path.constData());
}

void TestApiText::dialogsToo_data()
{
    showsAsTyped_data();
}

void TestApiText::dialogsToo()
{
    QFETCH(QString, raw);
    support::HttpServer server;
    ScriptedAccount::saying(server, raw);
    // A fault in the server's own words, in the details of a notice.
    const QString detail = QString(raw).replace(u'"', u"\\\""_s);
    server.on("GET", "/api/v2/domain/example.se/", Reply::json(u"{\"detail\": \"%1\"}"_s.arg(detail).toUtf8(), 403));
    WindowOn on(server.base(), "test-key");
    QTRY_VERIFY(on.inventory().instanceDetail(u"c1"_s));
    Finds finds(raw);
    const auto look = [&](QAbstractButton *button) {
        QTest::mouseClick(button, Qt::LeftButton);
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = on.window().findChild<QDialog *>()) && dialog->isVisible());
        finds.look(*dialog);
        QVERIFY2(finds.breaks().isEmpty(), qPrintable(finds.breaks().join(u'\n')));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->reject();
        QTRY_VERIFY(!on.window().findChild<QDialog *>());
    };
    look(on.button<QAbstractButton>(u"Edit…"_s));
    on.window().goTo({u"servers"_s, u"c1"_s, u"users"_s});
    auto *users = on.named<QAbstractItemView>(u"Users of the server"_s);
    QTRY_COMPARE(users->model()->rowCount(), 1);
    users->selectionModel()->select(users->model()->index(0, 0),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    look(on.button<QAbstractButton>(u"Request removal…"_s));
    on.window().goTo({u"domains"_s, u"example.se"_s, {}});
    look(on.button<QAbstractButton>(u"Details"_s));
    // The form and the mail hold the text in their fields.
    QVERIFY2(finds.held() >= 3, qPrintable(QString::number(finds.held())));
}

void TestApiText::nothingAtAll_data()
{
    QTest::addColumn<bool>("lists");
    QTest::newRow("every field null") << true;
    QTest::newRow("every list empty") << false;
}

void TestApiText::nothingAtAll()
{
    QFETCH(bool, lists);
    support::HttpServer server;
    if (lists)
        ScriptedAccount::allNull(server);
    else
        ScriptedAccount::empty(server);
    WindowOn on(server.base(), "test-key");
    int looks = 0;
    walk(on, [&] {
        ++looks;
        const QList<QLabel *> labels = on.window().findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->isVisible() || !label->text().contains("null"_L1), qPrintable(label->text()));
    });
    QVERIFY(looks >= on.window().pages().size());
}

void TestApiText::crowds()
{
    support::HttpServer server;
    ScriptedAccount::crowded(server, 5000, 300);
    WindowOn on(server.base(), "test-key");
    // What each table holds, by its accessible name, as it is met.
    QHash<QString, int> rows;
    walk(on, [&] {
        QCOMPARE(on.window().size(), QSize(1280, 800));
        const QList<QAbstractItemView *> views = on.window().findChildren<QAbstractItemView *>();
        for (const QAbstractItemView *view : views) {
            const auto *model = qobject_cast<const models::ArrangedModel *>(view->model());
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

/// Who is told "gnp.exe" backwards is told so.
void TestApiText::turnedTextIsSeen()
{
    const QString raw = u"avtal\u202Efdp.exe\u2066x\u200F"_s;
    support::HttpServer server;
    ScriptedAccount::saying(server, raw);
    WindowOn on(server.base(), "test-key");
    QStringList turned;
    qsizetype signs = 0;
    walk(on, [&] {
        const QStringList texts = seen(on.window());
        for (const QString &text : texts) {
            if (std::any_of(text.begin(), text.end(), names::turnsText))
                turned += text;
            signs += text.count(u"avtal[U+202E]fdp.exe[U+2066]x[U+200F]"_s);
        }
    });
    turned.removeDuplicates();
    QVERIFY2(turned.isEmpty(), qPrintable(turned.join(u'\n')));
    QVERIFY2(signs > 60, qPrintable(QString::number(signs)));
    // The check itself finds what it looks for.
    QLabel label(raw);
    label.show();
    QVERIFY(seen(label).contains(raw));
}

void TestApiText::staysWithinTheWindow_data()
{
    QTest::addColumn<QString>("raw");
    QTest::newRow("long") << QString(100000, u'w');
    QTest::newRow("long with spaces") << u"Lagersaldo och order "_s.repeated(5000);
    QTest::newRow("many lines") << u"rad\n"_s.repeated(2000);
    QTest::newRow("controls") << u"a\u0001b\u0007c\td\u200Be\u202Ef\uFFFF"_s;
    QTest::newRow("stacked marks") << u"Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308"_s.repeated(40);
}

void TestApiText::staysWithinTheWindow()
{
    QFETCH(QString, raw);
    support::HttpServer server;
    ScriptedAccount::saying(server, raw);
    WindowOn on(server.base(), "test-key");
    QStringList breaks;
    walk(on, [&] {
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

CONSOLE_TEST(QApplication, TestApiText)

} // namespace tst_apitext

#include "tst_apitext.moc"
