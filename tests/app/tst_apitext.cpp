// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/everypage.h"
#include "app/mainwindowtest.h"
#include "app/scriptedaccount.h"
#include "gui/kit/elidedlabel.h"
#include "gui/kit/valuetext.h"
#include "gui/lists/rowdelegate.h"
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

} // namespace

/// Text from the API is text, wherever it shows.
class TestApiText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsAsTyped_data();
    void showsAsTyped();
    void dialogsToo_data();
    void dialogsToo();
    void turnedTextIsSeen();
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
    onEveryPage(on, [&] { finds.look(on.window()); });
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
        // What is known is shown a moment later.
        QTRY_VERIFY(button->isEnabled());
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
    // The one who has access stands first.
    QTRY_COMPARE(users->model()->rowCount(), 2);
    users->selectionModel()->select(users->model()->index(0, 0),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    look(on.button<QAbstractButton>(u"Request removal…"_s));
    on.window().goTo({u"domains"_s, u"example.se"_s, {}});
    look(on.button<QAbstractButton>(u"Details"_s));
    // The form and the mail hold the text in their fields.
    QVERIFY2(finds.held() >= 3, qPrintable(QString::number(finds.held())));
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
    onEveryPage(on, [&] {
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

CONSOLE_TEST(QApplication, TestApiText)

} // namespace tst_apitext

#include "tst_apitext.moc"
