// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/detailsdialog.h"
#include "gui/lists/exportdialog.h"
#include "gui/lists/tableexport.h"
#include "gui/lists/tabletest.h"
#include "support/testcase.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_exportdialog {

using namespace Qt::StringLiterals;
using tabletest::Row;
using tabletest::rows;
using tabletest::Shown;
using tabletest::Store;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
}

} // namespace

/// From the menu to the bytes in the file.
class TestExportDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWritten();
    void noDeadSpace();
    void answersWhatWasChosen();
    void wholeWay();
    void writesWhatIsShown();
    void writesGroupedRowsOnce();
    void writesManyRows();
    void rowsThatGoMeanwhile();
    void languageMeanwhile();
    void failureStays_data();
    void failureStays();
};

void TestExportDialog::saysWhatIsWritten()
{
    gui::ExportDialog::Extent extent{u"Servers"_s, 12, 843, {u"Server"_s, u"<b>Type</b>"_s}};
    gui::ExportDialog dialog([&extent] { return extent; }, {}, nullptr);
    dialog.show();
    const auto *said = dialog.findChild<QLabel *>(u"rows"_s);
    auto *choose = dialog.findChild<QPushButton *>(u"choose"_s);
    QVERIFY2(said->text().startsWith(u"Servers: 12 of 843 "_s), qPrintable(said->text()));
    QCOMPARE(dialog.findChild<QLabel *>(u"columns"_s)->text(), u"Columns, in this order: Server, <b>Type</b>"_s);
    QCOMPARE(dialog.findChild<QLabel *>(u"columns"_s)->textFormat(), Qt::PlainText);
    extent.shown = 843;
    dialog.showExtent();
    QVERIFY2(said->text().startsWith(u"Servers: all 843 "_s), qPrintable(said->text()));
    QVERIFY(choose->isEnabled());
    extent.shown = 0;
    dialog.showExtent();
    QVERIFY(!choose->isEnabled());
}

/// As high as what it says.
void TestExportDialog::noDeadSpace()
{
    const gui::ExportDialog::Extent extent{u"Servers"_s, 12, 843, {u"Server"_s, u"Type"_s}};
    gui::ExportDialog dialog([&extent] { return extent; }, {}, nullptr);
    dialog.show();
    QCoreApplication::processEvents();
    QCOMPARE(dialog.height(), dialog.minimumHeight());
    const int buttons = dialog.findChild<QPushButton *>(u"choose"_s)->mapTo(&dialog, QPoint()).y();
    const auto *last = dialog.findChild<QLabel *>(u"formulaHint"_s);
    const int above = buttons - last->mapTo(&dialog, QPoint(0, last->height())).y();
    QVERIFY2(above <= 4 * dialog.fontMetrics().height(), qPrintable(QString::number(above)));
}

void TestExportDialog::answersWhatWasChosen()
{
    const auto nothing = [] { return gui::ExportDialog::Extent{}; };
    for (const settings::Settings::Csv &csv :
         {settings::Settings::Csv{u';', true}, settings::Settings::Csv{u',', false},
          settings::Settings::Csv{u'\t', true}}) {
        gui::ExportDialog dialog(nothing, csv, nullptr);
        QCOMPARE(dialog.chosen(), csv);
        dialog.findChild<QComboBox *>(u"separator"_s)->setCurrentIndex(1);
        dialog.findChild<QCheckBox *>(u"mark"_s)->setChecked(false);
        QCOMPARE(dialog.chosen(), (settings::Settings::Csv{u',', false}));
    }
}

void TestExportDialog::wholeWay()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setRows({{u"å"_s, u"=1"_s, 2}});
    QSignalSpy said(shown.tools, &gui::TableTools::said);
    shown.action(u"Export to CSV…"_s)->trigger();
    auto *dialog = shown.view.findChild<gui::ExportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    // It follows the table.
    shown.table->setRows({{u"å"_s, u"=1"_s, 2}, {u"b"_s, u"x;y"_s, 3}});
    QVERIFY(dialog->findChild<QLabel *>(u"rows"_s)->text().startsWith(u"Test table: all 2 "_s));
    dialog->findChild<QComboBox *>(u"separator"_s)->setCurrentIndex(2);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"choose"_s), Qt::LeftButton);
    QCOMPARE(store.settings.csv(), (settings::Settings::Csv{u'\t', true}));
    auto *files = shown.view.findChild<QFileDialog *>();
    QVERIFY(files && files->isVisible());
    QCOMPARE(QFileInfo(files->selectedFiles().value(0)).fileName(),
             u"test-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    const QString path = store.folder.filePath(u"out.csv"_s);
    files->selectFile(store.folder.filePath(u"out"_s));
    QVERIFY(QMetaObject::invokeMethod(files, "accept"));
    QTRY_COMPARE(said.size(), 1);
    QVERIFY2(said.first().first().toString().endsWith(u" written to %1."_s.arg(QDir::toNativeSeparators(path))),
             qPrintable(said.first().first().toString()));
    QCOMPARE(contentOf(path), QByteArray("\xEF\xBB\xBF"
                                         "Key\tText\tNumber\tMore\r\nb\t\"x;y\"\t3\t\r\n\xC3\xA5\t'=1\t2\t\r\n"));
}

void TestExportDialog::writesWhatIsShown()
{
    Store store;
    store.settings.setCsv({u';', false});
    Shown<QTableView> shown(store.settings);
    shown.table->setRows(rows(0, 20));
    shown.model.setFilter(u"text 1"_s);
    shown.view.sortByColumn(2, Qt::DescendingOrder);
    shown.header->moveSection(2, 0);
    shown.action(u"Key"_s)->trigger();
    gui::TableExport exporting(shown.view, shown.model, u"t"_s, store.settings, nullptr);
    QSignalSpy said(&exporting, &gui::TableExport::said);
    exporting.write(store.folder.filePath(u"a.csv"_s));
    QVERIFY(exporting.isWriting());
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(!exporting.isWriting());
    QCOMPARE(contentOf(store.folder.filePath(u"a.csv"_s)),
             QByteArray("Number;Text;More\r\n19;text 19;\r\n18;text 18;\r\n17;text 17;\r\n16;text 16;\r\n"
                        "15;text 15;\r\n14;text 14;\r\n13;text 13;\r\n12;text 12;\r\n11;text 11;\r\n"
                        "10;text 10;\r\n1;text 1;\r\n"));
}

void TestExportDialog::writesGroupedRowsOnce()
{
    Store store;
    store.settings.setCsv({u',', false});
    Shown<QTreeView> shown(store.settings);
    shown.table->setRows(rows(1, 3));
    shown.model.setGrouping([table = shown.table.get()](int row) {
        return table->row(row).number == 2 ? QStringList{u"y"_s} : QStringList{u"x"_s, u"y"_s};
    });
    gui::TableExport exporting(shown.view, shown.model, u"t"_s, store.settings, nullptr);
    QSignalSpy said(&exporting, &gui::TableExport::said);
    exporting.write(store.folder.filePath(u"a.csv"_s));
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(contentOf(store.folder.filePath(u"a.csv"_s)),
             QByteArray("Key,Text,Number,More\r\nk001,text 1,1,\r\nk003,text 3,3,\r\nk002,text 2,2,\r\n"));
}

void TestExportDialog::writesManyRows()
{
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setRows(rows(0, 100'000));
    QSignalSpy said(shown.tools, &gui::TableTools::said);
    gui::TableExport exporting(shown.view, shown.model, u"t"_s, store.settings, nullptr);
    QSignalSpy done(&exporting, &gui::TableExport::said);
    exporting.write(store.folder.filePath(u"a.csv"_s));
    QTRY_COMPARE(done.size(), 1);
    const QByteArray content = contentOf(store.folder.filePath(u"a.csv"_s));
    QCOMPARE(content.count('\n'), 100'001);
}

void TestExportDialog::rowsThatGoMeanwhile()
{
    Store store;
    store.settings.setCsv({u';', false});
    Shown<QTableView> shown(store.settings);
    shown.table->setRows(rows(0, 4));
    gui::TableExport exporting(shown.view, shown.model, u"t"_s, store.settings, nullptr);
    QSignalSpy said(&exporting, &gui::TableExport::said);
    exporting.write(store.folder.filePath(u"a.csv"_s));
    shown.table->setRows({{u"k000"_s, u"newer"_s, 0}, {u"k003"_s, u"text 3"_s, 3}, {u"new"_s, {}, 9}});
    QTRY_COMPARE(said.size(), 1);
    QVERIFY2(said.first().first().toString().startsWith(u"2 "_s), qPrintable(said.first().first().toString()));
    QCOMPARE(contentOf(store.folder.filePath(u"a.csv"_s)),
             QByteArray("Key;Text;Number;More\r\nk000;newer;0;\r\nk003;text 3;3;\r\n"));
}

void TestExportDialog::languageMeanwhile()
{
    Store store;
    store.settings.setCsv({u';', false});
    Shown<QTableView> shown(store.settings);
    shown.table->setRows(rows(0, 20'000));
    gui::TableExport exporting(shown.view, shown.model, u"t"_s, store.settings, nullptr);
    QSignalSpy said(&exporting, &gui::TableExport::said);
    exporting.write(store.folder.filePath(u"a.csv"_s));
    QCoreApplication::processEvents();
    // Everything is labelled again: it begins from the start, not in the middle.
    shown.table->setLocale(QLocale(u"sv_SE"_s));
    QVERIFY(exporting.isWriting());
    QTRY_COMPARE(said.size(), 1);
    const QByteArray content = contentOf(store.folder.filePath(u"a.csv"_s));
    QCOMPARE(content.count('\n'), 20'001);
    QCOMPARE(content.count("Key;"), 1);
}

void TestExportDialog::failureStays_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("no such folder") << u"missing/a.csv"_s;
}

void TestExportDialog::failureStays()
{
    QFETCH(const QString, name);
    Store store;
    Shown<QTableView> shown(store.settings);
    shown.table->setRows(rows(0, 4));
    gui::TableExport exporting(shown.view, shown.model, u"t"_s, store.settings, nullptr);
    QSignalSpy said(&exporting, &gui::TableExport::said);
    const QString path = store.folder.filePath(name);
    exporting.write(path);
    QTRY_VERIFY(shown.view.findChild<gui::DetailsDialog *>());
    auto *dialog = shown.view.findChild<gui::DetailsDialog *>();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"sentence"_s)->text().startsWith(u"The file could not be written: "_s));
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().startsWith(QDir::toNativeSeparators(path) + u'\n'));
    QVERIFY(!exporting.isWriting());
    QCOMPARE(said.size(), 0);
    QCOMPARE(QDir(store.folder.path()).entryList({u"*.csv*"_s}, QDir::Files), QStringList());
}

CONSOLE_TEST(QApplication, TestExportDialog)

} // namespace tst_exportdialog

#include "tst_exportdialog.moc"
