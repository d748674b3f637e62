// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/filedialog.h"
#include "support/askedtexts.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace tst_qttexts {

using namespace Qt::StringLiterals;
using support::AskedTexts;

namespace {

const gui::FileQuestion question{.title = [] { return u"Frågan"_s; },
                                 .accept = [] { return u"Skriv"_s; },
                                 .filter = [] { return u"Text (*.txt)"_s; },
                                 .suffix = u"txt"_s,
                                 .name = u"lista.txt"_s};

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts += action->text().section(u'\t', 0, 0).remove(u'&');
        if (action->menu())
            texts += textsOf(*action->menu());
    }
    return texts;
}

/// Does @p deed, in which a menu or a dialog waits for a person, and gives what that says; it is closed then.
QStringList said(const std::function<void()> &deed)
{
    QStringList texts;
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, &looks, [&] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            texts = textsOf(*menu);
            menu->close();
        } else if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            texts = {box->text()};
            for (const QAbstractButton *button : box->buttons())
                texts += button->text().remove(u'&');
            box->reject();
        } else {
            return;
        }
        looks.stop();
    });
    looks.start(0);
    deed();
    // A menu that nobody waits for stands by now, and is looked at on the next round.
    if (texts.isEmpty() && !QTest::qWaitFor([&] { return !texts.isEmpty(); }))
        return {u"nothing"_s};
    return texts;
}

QStringList contextMenu(QWidget &widget)
{
    return said([&widget] {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, widget.rect().center(),
                                widget.mapToGlobal(widget.rect().center()));
        QCoreApplication::sendEvent(&widget, &event);
    });
}

} // namespace

/// Everything that Qt's own widgets say in this program is said in Swedish: the real ones are opened, and each text
/// that Qt asks for is in translations/qt_sv.ts. Which these are, says tst_qtwidgets.
class TestQtTexts : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void editors();
    void links();
    void spinBoxes();
    void scrollBars();
    void fileToSave();
    void fileToOpen();
    void fileList();
    void buttonsOfDialogs();
    void whatAScreenReaderSays();
    void keys();
    void theCheckFindsEnglish();

private:
    QFileDialog *asked() const { return m_window->findChild<QFileDialog *>(); }
    QString existing(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }

    std::unique_ptr<words::Language> m_language;
    std::unique_ptr<AskedTexts> m_asked;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
};

void TestQtTexts::init()
{
    TestCase::init();
    m_language = std::make_unique<words::Language>();
    m_language->use(u"sv"_s);
    m_asked = std::make_unique<AskedTexts>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestQtTexts::cleanup()
{
    m_window.reset();
    QVERIFY(m_asked->count() > 0);
    QCOMPARE(m_asked->withoutSwedish().join(u", "_s), QString());
    m_asked.reset();
    m_language.reset();
}

void TestQtTexts::editors()
{
    const QStringList editing{u"Ångra"_s,      u"Gör om"_s,  u"Klipp ut"_s,    u"Kopiera"_s,
                              u"Klistra in"_s, u"Ta bort"_s, u"Markera allt"_s};
    QLineEdit line(m_window.get());
    QTextEdit text(m_window.get());
    QPlainTextEdit plain(m_window.get());
    QComboBox combo(m_window.get());
    combo.setEditable(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{&line, &text, &plain, &combo})
        widget->show();
    QCOMPARE(contextMenu(line), editing);
    QCOMPARE(contextMenu(*text.viewport()), editing);
    QCOMPARE(contextMenu(*plain.viewport()), editing);
    text.setReadOnly(true);
    QCOMPARE(contextMenu(*text.viewport()), (QStringList{u"Kopiera"_s, u"Markera allt"_s}));
    QCOMPARE(contextMenu(*combo.lineEdit()), editing);
}

void TestQtTexts::links()
{
    QTextBrowser browser(m_window.get());
    browser.setHtml(u"<a href=\"x.html\">En länk som är lång nog</a>"_s);
    browser.resize(400, 200);
    browser.show();
    const QStringList texts = said([&browser] {
        const QPoint onLink = browser.cursorRect().center() + QPoint(20, 0);
        QContextMenuEvent event(QContextMenuEvent::Mouse, onLink, browser.viewport()->mapToGlobal(onLink));
        QCoreApplication::sendEvent(browser.viewport(), &event);
    });
    QVERIFY2(texts.contains(u"Kopiera länkadressen"_s), qPrintable(texts.join(u'|')));
}

void TestQtTexts::spinBoxes()
{
    QSpinBox box(m_window.get());
    box.show();
    const QStringList texts = contextMenu(box);
    QDateEdit date(m_window.get());
    date.show();
    const QStringList ofDate = contextMenu(date);
    for (const QString &text : {u"Öka"_s, u"Minska"_s, u"Markera allt"_s, u"Klistra in"_s}) {
        QVERIFY2(texts.contains(text), qPrintable(texts.join(u'|')));
        QVERIFY2(ofDate.contains(text), qPrintable(ofDate.join(u'|')));
    }
}

void TestQtTexts::scrollBars()
{
    QScrollBar across(Qt::Horizontal, m_window.get());
    QScrollBar down(Qt::Vertical, m_window.get());
    across.show();
    down.show();
    QVERIFY(contextMenu(across).contains(u"Vänsterkanten"_s));
    QVERIFY(contextMenu(down).contains(u"Rulla ned"_s));
    QTabWidget tabs(m_window.get());
    for (int number = 0; number < 30; ++number)
        tabs.addTab(new QWidget, u"Flik"_s);
    tabs.resize(100, 100);
    tabs.show();
    QVERIFY(!tabs.findChildren<QToolButton *>().isEmpty());
}

void TestQtTexts::fileToSave()
{
    const QString path = existing(u"lista.txt"_s);
    gui::askWhereToSave(question, m_window.get(), this, [](const QString &) { QFAIL("was not to be replaced"); });
    QFileDialog *dialog = asked();
    QVERIFY(dialog);
    dialog->selectFile(path);
    QCOMPARE(said([dialog] { QMetaObject::invokeMethod(dialog, "accept"); }),
             (QStringList{u"lista.txt finns redan.\nVill du ersätta den?"_s, u"Ja"_s, u"Nej"_s}));
    dialog->reject();
}

void TestQtTexts::fileToOpen()
{
    gui::askWhichFile(question, m_window.get(), this, [](const QString &) { QFAIL("there is none"); });
    QFileDialog *dialog = asked();
    QVERIFY(dialog);
    dialog->setDirectory(m_folder->path());
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(u"ingen.txt"_s);
    QCOMPARE(said([dialog] { QMetaObject::invokeMethod(dialog, "accept"); }),
             (QStringList{u"ingen.txt\nFilen hittades inte.\nKontrollera att filnamnet är rätt."_s, u"OK"_s}));
    dialog->reject();
}

void TestQtTexts::fileList()
{
    gui::askWhereToSave(question, m_window.get(), this, [](const QString &) {});
    QFileDialog *dialog = asked();
    QVERIFY(dialog);
    dialog->setDirectory(m_folder->path());
    existing(u"en.txt"_s);
    QVERIFY(QDir(m_folder->path()).mkdir(u"mapp"_s));
    auto *list = dialog->findChild<QListView *>(u"listView"_s);
    QTRY_COMPARE(list->model()->rowCount(list->rootIndex()), 2);
    const auto menuOf = [](QWidget *view, QPoint at) {
        return said([view, at] { Q_EMIT view->customContextMenuRequested(at); });
    };
    const QPoint onFile = list->visualRect(list->model()->index(0, 0, list->rootIndex())).center();
    QCOMPARE(menuOf(list, onFile).join(u'|'), u"Byt namn|Ta bort|Visa dolda filer|Ny mapp"_s);
    dialog->findChild<QToolButton *>(u"detailModeButton"_s)->click();
    auto *tree = dialog->findChild<QTreeView *>(u"treeView"_s);
    QStringList headers;
    for (int column = 0; column < tree->model()->columnCount(); ++column)
        headers += tree->model()->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(headers, (QStringList{u"Namn"_s, u"Storlek"_s, u"Typ"_s, u"Ändrad"_s}));
    QCOMPARE(contextMenu(*tree->header()), (QStringList{u"Visa Storlek"_s, u"Visa Typ"_s, u"Visa Ändrad"_s}));
    const QModelIndex folder = tree->model()->index(0, 0, tree->rootIndex());
    QCOMPARE(folder.siblingAtColumn(2).data().toString(), u"Mapp"_s);
    // The question whether to delete.
    tree->selectionModel()->select(folder, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    auto *remove = dialog->findChild<QAction *>(u"qt_delete_action"_s);
    QVERIFY(remove);
    remove->setEnabled(true);
    const QStringList asked = said([remove] { remove->trigger(); });
    QCOMPARE(asked, (QStringList{u"Vill du ta bort ”mapp”?"_s, u"Ja"_s, u"Nej"_s}));
    QStringList tips;
    for (const QToolButton *button : dialog->findChildren<QToolButton *>())
        tips += button->toolTip();
    for (const QString &tip : {u"Bakåt"_s, u"Framåt"_s, u"Överordnad mapp"_s, u"Skapa ny mapp"_s})
        QVERIFY2(tips.contains(tip), qPrintable(tips.join(u'|')));
    dialog->findChild<QToolButton *>(u"newFolderButton"_s)->click();
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"Ny mapp"_s)));
    dialog->reject();
}

void TestQtTexts::buttonsOfDialogs()
{
    QDialogButtonBox buttons(m_window.get());
    for (int bit = QDialogButtonBox::FirstButton; bit <= QDialogButtonBox::LastButton; bit *= 2) {
        const QPushButton *button = buttons.addButton(static_cast<QDialogButtonBox::StandardButton>(bit));
        QVERIFY(button && !button->text().isEmpty());
    }
    QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Avbryt"_s);
    QMessageBox box(QMessageBox::Question, u"Fråga"_s, u"Fråga?"_s, QMessageBox::Yes | QMessageBox::No, m_window.get());
    box.setDetailedText(u"Mer"_s);
    box.open();
    QCOMPARE(box.button(QMessageBox::Yes)->text().remove(u'&'), u"Ja"_s);
    QKeySequenceEdit keys(m_window.get());
    keys.show();
    QCOMPARE(keys.findChild<QLineEdit *>()->placeholderText(), u"Tryck på kortkommandot"_s);
}

void TestQtTexts::whatAScreenReaderSays()
{
    const std::initializer_list<QWidget *> widgets{
        new QPushButton(m_window.get()),  new QToolButton(m_window.get()), new QCheckBox(m_window.get()),
        new QRadioButton(m_window.get()), new QComboBox(m_window.get()),   new QLineEdit(m_window.get()),
        new QSpinBox(m_window.get()),     new QSlider(m_window.get()),     new QScrollBar(m_window.get()),
        new QTabWidget(m_window.get()),   new QTreeView(m_window.get()),   new QLabel(m_window.get())};
    int actions = 0;
    for (QWidget *widget : widgets) {
        widget->show();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        if (QAccessibleActionInterface *way = face->actionInterface()) {
            for (const QString &name : way->actionNames()) {
                ++actions;
                QVERIFY(!way->localizedActionName(name).isEmpty());
                std::ignore = way->localizedActionDescription(name);
            }
        }
    }
    QVERIFY(actions > 5);
}

void TestQtTexts::keys()
{
    const auto named = [](QKeyCombination keys) { return QKeySequence(keys).toString(QKeySequence::NativeText); };
    QCOMPARE(named(Qt::ALT | Qt::Key_Left), u"Alt+Vänsterpil"_s);
    QCOMPARE(named(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), u"Ctrl+Skift+Z"_s);
    QCOMPARE(named(Qt::Key_Return), u"Retur"_s);
    QCOMPARE(named(Qt::Key_Space), u"Blanksteg"_s);
    for (const Qt::Key key :
         {Qt::Key_Escape, Qt::Key_Tab,      Qt::Key_Backtab, Qt::Key_Backspace, Qt::Key_Enter, Qt::Key_Insert,
          Qt::Key_Delete, Qt::Key_Home,     Qt::Key_End,     Qt::Key_Up,        Qt::Key_Right, Qt::Key_Down,
          Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Menu,    Qt::Key_F5,        Qt::Key_Back,  Qt::Key_Forward,
          Qt::Key_Print,  Qt::Key_Pause,    Qt::Key_Help})
        QVERIFY(!named(key).isEmpty());
    // They are read whatever the language: in forms and code they stand in English.
    QCOMPARE(QKeySequence(u"Shift+F5"_s), QKeySequence(Qt::SHIFT | Qt::Key_F5));
    QCOMPARE(QKeySequence(u"Alt+Left"_s), QKeySequence(Qt::ALT | Qt::Key_Left));
}

void TestQtTexts::theCheckFindsEnglish()
{
    AskedTexts asked;
    QCOMPARE(QCoreApplication::translate("QFileDialog", "&Rename"), u"&Byt namn"_s);
    QCOMPARE(asked.withoutSwedish(), QStringList());
    QCOMPARE(QCoreApplication::translate("QFileDialog", "Rename all"), u"Rename all"_s);
    QCOMPARE(asked.withoutSwedish(), QStringList{u"QFileDialog: Rename all"_s});
    // Not for the check of all tests.
    m_asked = std::make_unique<AskedTexts>();
    std::ignore = QCoreApplication::translate("QLineEdit", "Select All");
}

CONSOLE_TEST(QApplication, TestQtTexts)

} // namespace tst_qttexts

#include "tst_qttexts.moc"
