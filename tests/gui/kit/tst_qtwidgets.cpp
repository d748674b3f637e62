// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_qtwidgets {

using namespace Qt::StringLiterals;

namespace {

/// Qt's widgets that a source or a form names.
QSet<QString> widgetsIn(const QString &text)
{
    static const QRegularExpression named(
        u"(?:#include "
        u"<|class=\")(Q\\w*(?:Dialog|Edit|Box|Bar|View|Widget|Button|Menu|Browser|Label|Area|Splitter|Slider|"
        "Dial|Wizard|Window|Frame|Number|Screen|Indicator))\\b"_s);
    QSet<QString> names;
    for (auto at = named.globalMatch(text); at.hasNext();)
        names.insert(at.next().captured(1));
    return names;
}

} // namespace

/// Which of Qt's widgets the program has: each is opened by a test that hears what it says. A kind that it has not had
/// before is opened there before it is listed here.
class TestQtWidgets : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachOfTheProgramIsOpened();
};

void TestQtWidgets::eachOfTheProgramIsOpened()
{
    QSet<QString> known{
        // In tst_qttexts.
        u"QLineEdit"_s, u"QTextEdit"_s, u"QPlainTextEdit"_s, u"QTextBrowser"_s, u"QSpinBox"_s, u"QAbstractSpinBox"_s,
        u"QDateEdit"_s, u"QComboBox"_s, u"QScrollBar"_s, u"QTabWidget"_s, u"QTabBar"_s, u"QFileDialog"_s,
        u"QPushButton"_s, u"QToolButton"_s, u"QCheckBox"_s, u"QRadioButton"_s, u"QAbstractButton"_s, u"QTreeView"_s,
        u"QHeaderView"_s, u"QListView"_s, u"QLabel"_s, u"QMenu"_s, u"QKeySequenceEdit"_s, u"QMessageBox"_s,
        // In gui/sheet/sheetdialog.
        u"QPrintDialog"_s,
        // Without words of their own.
        u"QWidget"_s, u"QAccessibleWidget"_s, u"QDialog"_s, u"QMainWindow"_s, u"QMenuBar"_s, u"QStatusBar"_s,
        u"QProgressBar"_s, u"QSplitter"_s, u"QScrollArea"_s, u"QAbstractScrollArea"_s, u"QAbstractItemView"_s,
        u"QTableView"_s, u"QListWidget"_s, u"QCalendarWidget"_s, u"QStackedWidget"_s, u"QGroupBox"_s, u"QFrame"_s,
        // No widget.
        u"QStringView"_s, u"QByteArrayView"_s, u"QScreen"_s, u"QTextFrame"_s, u"QStyleOptionButton"_s};
    QSet<QString> found;
    for (const QString &folder : {u"/src"_s, u"/ui"_s}) {
        QDirIterator files(QStringLiteral(SOURCE_TREE) + folder, {u"*.cpp"_s, u"*.h"_s, u"*.ui"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            found += widgetsIn(QString::fromUtf8(file.readAll()));
        }
    }
    QVERIFY(found.contains(u"QPrintDialog"_s) && found.contains(u"QSpinBox"_s));
    found -= known;
    QCOMPARE(found.values().join(u", "_s), QString());
    QCOMPARE(widgetsIn(u"#include <QColorDialog>\n<widget class=\"QCalendarWidget\" name=\"a\">"_s).size(), 2);
}

CONSOLE_TEST(QCoreApplication, TestQtWidgets)

} // namespace tst_qtwidgets

#include "tst_qtwidgets.moc"
