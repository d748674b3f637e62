// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "gui/kit/detailsdialog.h"
#include "gui/kit/registry.h"
#include "gui/pages/page.h"
#include "support/askedtexts.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QXmlStreamReader>

#include <functional>

namespace tst_languageswitch {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

/// Whole texts of one language that cannot be of the other: each with its placeholders as patterns.
struct Texts
{
    QList<QRegularExpression> swedish;
    QList<QRegularExpression> english;
};

QRegularExpression pattern(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:[1-9]|L?n)"_s);
    QStringList parts = QString(text).remove(u'&').split(placeholder);
    for (QString &part : parts)
        part = QRegularExpression::escape(part).replace(u"\\(s\\)"_s, u"s?"_s);
    const QString escaped = parts.join(u".*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(escaped),
                              QRegularExpression::DotMatchesEverythingOption);
}

Texts readTexts()
{
    QFile file(QStringLiteral(SOURCE_TREE "/translations/cloudnet-console_sv.ts"));
    Texts texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString source;
    bool counted = false;
    QList<std::pair<QString, QString>> pairs;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1)
            counted = xml.attributes().value("numerus"_L1) == "yes"_L1;
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            pairs.append({source, xml.readElementText()});
        else if (xml.name() == "translation"_L1 && !counted)
            pairs.append({source, xml.readElementText()});
    }
    // A pattern of placeholders and signs alone says nothing about a language.
    static const QRegularExpression letters(u"[a-zåäö]{3}"_s, QRegularExpression::CaseInsensitiveOption);
    for (const auto &[english, swedish] : pairs) {
        if (english == swedish || !QString(swedish).remove(u"Cloudnet Console"_s).contains(letters))
            continue;
        texts.swedish.append(pattern(swedish));
        texts.english.append(pattern(english));
    }
    return texts;
}

/// Everything that a person can read or a screen reader says, below one widget.
QStringList shownTexts(QWidget &root)
{
    QStringList found{root.windowTitle()};
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets.append(&root);
    for (QWidget *widget : widgets) {
        found += {widget->toolTip(), widget->accessibleName(), widget->statusTip()};
        // A sheet is in a language of its own.
        if (!widget->inherits("gui::SheetView"))
            found += widget->accessibleDescription();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            found += label->text();
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            found += button->text();
        else if (const auto *line = qobject_cast<QLineEdit *>(widget))
            found += line->placeholderText();
        else if (const auto *menu = qobject_cast<QMenu *>(widget))
            found += menu->title();
        // A mail, and a text for another tool, is written in a language of its own.
        static const QStringList written{u"body"_s, u"preview"_s};
        if (const auto *text = qobject_cast<QTextEdit *>(widget))
            found += text->toPlainText().split(u'\n');
        else if (const auto *plain = qobject_cast<QPlainTextEdit *>(widget);
                 plain && !written.contains(plain->objectName()))
            found += plain->toPlainText().split(u'\n');
        if (const auto *box = qobject_cast<QSpinBox *>(widget))
            found += {box->prefix(), box->suffix(), box->specialValueText()};
        if (const auto *bar = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                found += {bar->tabText(i), bar->tabToolTip(i)};
        }
        if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                found += combo->itemText(i);
        }
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
            const QAbstractItemModel &model = *view->model();
            for (int column = 0; column < model.columnCount(); ++column) {
                found += model.headerData(column, Qt::Horizontal).toString();
                for (int row = 0; row < qMin(20, model.rowCount()); ++row) {
                    const QModelIndex index = model.index(row, column);
                    for (int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
                        found += index.data(role).toString();
                    for (int child = 0; child < model.rowCount(index); ++child)
                        found += model.index(child, column, index).data().toString();
                }
            }
        }
    }
    const QList<QAction *> actions = root.findChildren<QAction *>();
    for (const QAction *action : actions)
        found += {action->text(), action->toolTip()};
    for (QString &text : found)
        text.remove(u'&');
    found.removeAll(QString());
    // Each language is offered by its own name, whatever the language.
    found.removeAll(u"Svenska"_s);
    found.removeAll(u"English"_s);
    return found;
}

QString leftOver(const QStringList &shown, const QList<QRegularExpression> &wrong,
                 const QList<QRegularExpression> &right)
{
    const auto matches = [](const QString &text, const QList<QRegularExpression> &patterns) {
        return std::any_of(patterns.begin(), patterns.end(),
                           [&text](const QRegularExpression &one) { return one.match(text).hasMatch(); });
    };
    for (const QString &text : shown) {
        if (matches(text, wrong) && !matches(text, right))
            return text;
    }
    return {};
}

} // namespace

/// Every page and dialog in one language, then the other, without a restart: nothing of the first is left.
class TestLanguageSwitch : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftOver_data();
    void nothingIsLeftOver();
    void theCheckFindsLeftOvers();
    void datesAndPluralsFollow();
    void keysHaveTheirNames();
};

void TestLanguageSwitch::nothingIsLeftOver_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("Swedish to English") << u"sv"_s << u"en"_s;
    QTest::newRow("English to Swedish") << u"en"_s << u"sv"_s;
}

namespace {

/// Opens what stands behind each button for details that a person finds below @p root.
void openDetails(QWidget &root, const QString &button)
{
    for (QPushButton *way : root.findChildren<QPushButton *>()) {
        if (way->text() == button && way->isVisibleTo(way->window()))
            way->click();
    }
}

/// Data that is no word in either language.
void script(support::HttpServer &server)
{
    server.otherwise([](const support::Received &) { return Reply::json("{}", 500); });
    server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1", "hostname": "", "description": ""},
        {"name": "c2", "hostname": "q7.se", "description": "Qqq", "instance_type": "Zzz"}, 5])"));
    server.on("GET", "/api/v2/instance/c1/", Reply::json(R"({"name": "c1", "cores": "4", "memory": "8192", "networks":
        [{"interface": "wan"}], "disks": [{"hd": 100}], "customers": [{"name": "Qx", "contact_name": "Zy"}]})"));
    server.on("GET", "/api/v2/domain/", Reply::json(R"([{"name": "q7.se", "whois_expire": "2027-03-04"}])"));
    server.on("GET", "/api/v2/certificate/", Reply::json(R"([{"domain": "q7.se", "expire": "2020-03-04"},
        {"domain": "*.q7.se", "expire": "2999-01-01"}, {"domain": "q8.se"}, 5])"));
    server.on("GET", "/api/v2/domain/q7.se/",
              Reply::json(R"({"name": "q7.se", "records": [{"type": "A", "name": "q7.se"}]})"));
}

} // namespace

void TestLanguageSwitch::nothingIsLeftOver()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Texts texts = readTexts();
    QVERIFY(texts.swedish.size() > 150);
    support::HttpServer server;
    script(server);
    const support::AskedTexts asked;
    WindowOn on(server.base(), "key", from);
    QTRY_COMPARE(on.inventory().state({inventory::Kind::Instance, u"c2"_s}).phase, inventory::State::Phase::Failed);
    QTRY_VERIFY(on.inventory().domainDetail(u"q7.se"_s));
    QTRY_VERIFY(on.inventory().instanceDetail(u"c1"_s));
    // Made in one language, they live on in the other.
    std::vector<std::pair<QString, std::unique_ptr<QDialog>>> dialogs;
    const gui::Registry registry = on.registry();
    for (const gui::Registry::DialogEntry &entry : registry.dialogs()) {
        // Nothing is kept of this account: what is about that has no dialog.
        if (std::unique_ptr<QDialog> dialog = entry.make(&on.window()))
            dialogs.emplace_back(entry.id, std::move(dialog));
    }
    for (const char *id : {"replace-key", "remove-account", "export", "discard", "merge", "add-account"})
        QVERIFY2(std::any_of(dialogs.begin(), dialogs.end(),
                             [id](const auto &one) { return one.first == QLatin1StringView(id); }),
                 id);
    const QString details = from == "sv"_L1 ? u"Felinformation"_s : u"Details"_s;
    for (const auto &[id, dialog] : dialogs)
        openDetails(*dialog, details);
    for (int number = 0; number < on.window().pages().size(); ++number) {
        on.window().showPage(number);
        openDetails(on.window(), details);
    }
    // Of the window's pages, of a form that was not saved, of the keychain.
    QVERIFY(on.window().findChildren<gui::DetailsDialog *>().size() >= 4);
    const auto check = [&](const QString &language) {
        const bool english = language == "en"_L1;
        const QList<QRegularExpression> &wrong = english ? texts.swedish : texts.english;
        const QList<QRegularExpression> &right = english ? texts.english : texts.swedish;
        QString found;
        QSet<QString> seen;
        // The window has the texts of its dialogs as well, and the same ones on each page.
        const auto leftIn = [&](QWidget &root) {
            QStringList fresh;
            for (const QString &text : shownTexts(root)) {
                if (!seen.contains(text))
                    fresh += text;
                seen += text;
            }
            return leftOver(fresh, wrong, right);
        };
        for (const auto &[id, dialog] : dialogs) {
            if (!dialog)
                return id + u" was not made"_s;
            if (const QString left = leftIn(*dialog); found.isEmpty() && !left.isEmpty())
                found = id + u": "_s + left;
        }
        for (int number = 0; number < on.window().pages().size() && found.isEmpty(); ++number) {
            on.window().showPage(number);
            QCoreApplication::processEvents();
            found = leftIn(on.window());
        }
        return found;
    };
    QCOMPARE(check(from), QString());
    on.language().use(to);
    QCoreApplication::processEvents();
    QCOMPARE(check(to), QString());
    QCOMPARE(asked.withoutSwedish().join(u", "_s), QString());
}

void TestLanguageSwitch::theCheckFindsLeftOvers()
{
    const Texts texts = readTexts();
    QLabel label(u"3 av 7 servrar"_s);
    QVERIFY(!leftOver(shownTexts(label), texts.swedish, texts.english).isEmpty());
    label.setText(u"3 of 7 servers"_s);
    QVERIFY(leftOver(shownTexts(label), texts.swedish, texts.english).isEmpty());
    QVERIFY(!leftOver(shownTexts(label), texts.english, texts.swedish).isEmpty());
}

void TestLanguageSwitch::datesAndPluralsFollow()
{
    support::HttpServer server;
    script(server);
    WindowOn on(server.base(), "key", u"sv"_s);
    on.show(u"domains"_s);
    auto *table = on.named<QAbstractItemView>(u"Domäner"_s);
    QTRY_VERIFY(table->model()->rowCount() == 1);
    const auto expiry = [table](int role) { return table->model()->index(0, 4).data(role).toString(); };
    // As it is read: a tooltip is marked up.
    const auto expiryTip = [&expiry] { return QTextDocumentFragment::fromHtml(expiry(Qt::ToolTipRole)).toPlainText(); };
    QCOMPARE(expiry(Qt::DisplayRole), u"2027-03-04"_s);
    QVERIFY2(expiryTip().startsWith(u"torsdag 4 mars 2027"_s), qPrintable(expiryTip()));
    QTRY_COMPARE(on.window().findChild<QLabel *>(u"counts"_s)->text(), u"1 domän"_s);
    on.language().use(u"en"_s);
    QCoreApplication::processEvents();
    QCOMPARE(expiry(Qt::DisplayRole), u"2027-03-04"_s);
    QVERIFY2(expiryTip().startsWith(u"Thursday, 4 March 2027"_s), qPrintable(expiryTip()));
    QCOMPARE(on.window().findChild<QLabel *>(u"counts"_s)->text(), u"1 domain"_s);
}

void TestLanguageSwitch::keysHaveTheirNames()
{
    support::HttpServer server;
    script(server);
    WindowOn on(server.base(), "key", u"sv"_s);
    const gui::Registry registry = on.registry();
    const auto entries = registry.dialogs();
    const auto entry =
        std::find_if(entries.begin(), entries.end(), [](const auto &one) { return one.id == u"shortcuts"_s; });
    QVERIFY(entry != entries.end());
    const std::unique_ptr<QDialog> dialog = entry->make(&on.window());
    const auto keys = [&dialog] {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts += label->text();
        return texts;
    };
    const QStringList swedish{u"Alt+Vänsterpil"_s, u"Alt+Högerpil"_s, u"Skift+F5"_s, u"Ctrl+F"_s, u"Esc"_s};
    for (const QString &key : swedish)
        QVERIFY2(keys().contains(key), qPrintable(key));
    QCOMPARE(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), u"Retur"_s);
    on.language().use(u"en"_s);
    QCoreApplication::processEvents();
    for (const char *key : {"Alt+Left", "Alt+Right", "Shift+F5", "Ctrl+F", "Esc"})
        QVERIFY2(keys().contains(QString::fromLatin1(key)), key);
}

CONSOLE_TEST(QApplication, TestLanguageSwitch)

} // namespace tst_languageswitch

#include "tst_languageswitch.moc"
