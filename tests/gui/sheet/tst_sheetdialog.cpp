// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet/sheetstage.h"
#include "support/askedtexts.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QThreadPool>
#include <QTimer>

namespace tst_sheetdialog {

using namespace Qt::StringLiterals;
using sheetstage::Open;

/// A customer's sheet: chosen, looked at, saved.
class TestSheetDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheChosenCustomer();
    void fileBearsTheCustomersName();
    void speaksTheChosenLanguage();
    void pagesGrowWithTheServers();
    void savesHtmlAndPdf();
    void paintedWhenTheThreadIsGone();
    void printsOnPaper();
    void printDialogSpeaksTheLanguage();
    void headingsKeepWithTheirTables();
    void rowsStandOnOnePage();
    void saysWhatCannotBeWritten();
    void withoutCustomersThereIsNothing();
};

void TestSheetDialog::showsTheChosenCustomer()
{
    Open sheet(4);
    QCOMPARE(sheet.box(u"customer"_s).count(), 2);
    sheet.dialog->showCustomer(u"Björk AB"_s);
    QTRY_VERIFY(sheet.dialog->isReady());
    QVERIFY(sheet.text().contains(u"www1.example.se"_s) && !sheet.text().contains(u"www0.example.se"_s));
    sheet.dialog->showCustomer(u"Ångström AB"_s);
    QTRY_VERIFY(sheet.dialog->isReady());
    QVERIFY(sheet.text().contains(u"www0.example.se"_s) && !sheet.text().contains(u"www1.example.se"_s));
    QVERIFY(sheet.text().contains(u"Byrån & Co"_s));
}

void TestSheetDialog::speaksTheChosenLanguage()
{
    Open sheet(2);
    QVERIFY(sheet.text().contains(u"Används till"_s));
    sheet.box(u"language"_s).setCurrentIndex(1);
    QTRY_VERIFY(sheet.dialog->isReady());
    QVERIFY(sheet.text().contains(u"Purpose"_s) && !sheet.text().contains(u"Används"_s));
}

/// Whatever language mail to support is in.
void TestSheetDialog::pagesGrowWithTheServers()
{
    const Open few(2);
    QCOMPARE(few.view().pageCount(), 1);
    const Open many(400);
    QVERIFY2(many.view().pageCount() > 4, qPrintable(QString::number(many.view().pageCount())));
    // The last page is painted as the first is.
    QImage page(794, 1123, QImage::Format_RGB32);
    page.fill(Qt::white);
    const QImage blank = page;
    gui::SheetPages pages({.html = "<p>x</p>", .font = QApplication::font(), .foot = u"foot"_s, .number = {}});
    QPainter painter(&page);
    pages.paint(painter, 0);
    painter.end();
    QVERIFY(page != blank);
}

void TestSheetDialog::savesHtmlAndPdf()
{
    Open sheet(4);
    sheet.dialog->saveHtml(sheet.folder.filePath(u"x.html"_s));
    QVERIFY(sheet.told().contains(u"x.html"_s));
    const QByteArray html = sheet.file(u"x.html"_s);
    QVERIFY(html.contains("lang=\"sv\"") && html.contains("data:image/png;base64,"));
    sheet.dialog->savePdf(sheet.folder.filePath(u"x.pdf"_s));
    QTRY_VERIFY(sheet.told().contains(u"x.pdf"_s));
    QVERIFY(sheet.file(u"x.pdf"_s).startsWith("%PDF-"));
}

/// The thread that laid them out has nothing to do for a while, and ends.
void TestSheetDialog::paintedWhenTheThreadIsGone()
{
    const Open sheet(60);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    const QImage first = sheet.view().grab().toImage();
    sheet.view().verticalScrollBar()->setValue(sheet.view().verticalScrollBar()->maximum());
    const QImage last = sheet.view().grab().toImage();
    QVERIFY(!first.isNull() && first != last);
    // There is text on it.
    const QPoint inside(first.width() / 2, first.height() / 2);
    QImage paper(first.size(), first.format());
    paper.fill(first.pixelColor(inside));
    QVERIFY(first.copy(first.rect().adjusted(40, 40, -40, 0)) != paper.copy(first.rect().adjusted(40, 40, -40, 0)));
}

/// As the dialog does it, on a printer that is a file.
void TestSheetDialog::printsOnPaper()
{
    const Open sheet(60);
    gui::SheetPages pages(sheet.dialog->sheetText());
    QVERIFY(pages.count() > 1);
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setOutputFileName(sheet.folder.filePath(u"printed.pdf"_s));
    QVERIFY(pages.print(printer));
    const QByteArray printed = sheet.file(u"printed.pdf"_s);
    QVERIFY(printed.startsWith("%PDF-") && printed.trimmed().endsWith("%%EOF"));
    QVERIFY2(printed.contains("/Count " + QByteArray::number(pages.count())), "not so many pages");
    // Paper that is not there.
    QPrinter nowhere(QPrinter::HighResolution);
    nowhere.setOutputFormat(QPrinter::PdfFormat);
    nowhere.setOutputFileName(sheet.folder.filePath(u"nowhere/x.pdf"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
    QVERIFY(!pages.print(nowhere));
}

/// Qt's own, with all that it can be asked on a computer without a printer; what a printer says is the printer's.
void TestSheetDialog::printDialogSpeaksTheLanguage()
{
    words::Language language;
    language.use(u"sv"_s);
    const Open sheet(4);
    const support::AskedTexts asked;
    // A new translator is told to what is open, later.
    QCoreApplication::sendPostedEvents();
    QTest::mouseClick(sheet.dialog->findChild<QPushButton *>(u"print"_s), Qt::LeftButton);
    auto *dialog = sheet.dialog->findChild<QPrintDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), u"Skriv ut"_s);
    auto *printers = dialog->findChild<QComboBox *>(u"printers"_s);
    QVERIFY(printers);
    const int toFile = printers->findText(u"Skriv till fil (PDF)"_s);
    QVERIFY(toFile >= 0);
    printers->setCurrentIndex(toFile);
    const auto press = [dialog](const QString &text) {
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        const auto button = std::find_if(buttons.begin(), buttons.end(), [&text](const QPushButton *one) {
            return QString(one->text()).remove(u'&') == text;
        });
        if (button == buttons.end())
            qFatal("no button is called %s", qPrintable(text));
        (*button)->click();
    };
    press(u"Alternativ >>"_s);
    // These wait in a loop of their own.
    QStringList titles;
    QString question;
    QTimer looks;
    connect(&looks, &QTimer::timeout, this, [&] {
        auto *front = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!front || front == dialog)
            return;
        titles += front->windowTitle();
        if (const auto *box = qobject_cast<QMessageBox *>(front))
            question = box->text();
        front->reject();
    });
    looks.start(0);
    press(u"Egenskaper"_s);
    QTRY_COMPARE(titles, QStringList{u"Skrivarens egenskaper"_s});
    QFile there(sheet.folder.filePath(u"finns.pdf"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    dialog->findChild<QLineEdit *>(u"filename"_s)->setText(there.fileName());
    press(u"Skriv ut"_s);
    QTRY_VERIFY2(question.endsWith(u"finns redan.\nVill du ersätta den?"_s), qPrintable(question));
    dialog->reject();
    QVERIFY(asked.count() > 200);
    QCOMPARE(asked.withoutSwedish().join(u", "_s), QString());
}

/// However many rows stand above it.
void TestSheetDialog::headingsKeepWithTheirTables()
{
    const QSizeF page(674, 300);
    const auto pageOf = [&page](const QTextDocument &document, const QString &text, bool isEnd) {
        const QTextBlock block = document.find(text).block();
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        return static_cast<int>((isEnd ? place.bottom() - 1 : place.top()) / page.height());
    };
    bool wasAlone = false;
    int moved = 0;
    for (int rows = 1; rows < 24; ++rows) {
        QString html = u"<h2>Above</h2><table><thead><tr><th>Head</th></tr></thead><tbody>"_s;
        for (int row = 0; row < rows; ++row)
            html += u"<tr><td>row %1</td></tr>"_s.arg(row);
        html += u"</tbody></table><h2>Heading</h2><table><thead><tr><th>Other head</th></tr></thead><tbody>"
                "<tr><td>first of all</td></tr><tr><td>second</td></tr></tbody></table><h2>Last</h2><p>Nothing.</p>"_s;
        QTextDocument document;
        document.setHtml(html);
        document.setPageSize(page);
        const int before = pageOf(document, u"Heading"_s, false);
        wasAlone = wasAlone || before != pageOf(document, u"first of all"_s, true);
        gui::keepTogether(document);
        QCOMPARE(pageOf(document, u"Heading"_s, false), pageOf(document, u"first of all"_s, true));
        QCOMPARE(pageOf(document, u"Last"_s, false), pageOf(document, u"Nothing."_s, true));
        moved += pageOf(document, u"Heading"_s, false) - before;
    }
    // Without it some stand alone; and no others are moved.
    QVERIFY(wasAlone);
    QVERIFY(moved > 0 && moved < 8);
}

/// Rows of one to four lines, of which some would stand on two pages; and one that is longer than a page.
void TestSheetDialog::rowsStandOnOnePage()
{
    QString html = u"<table cellpadding=\"4\"><thead><tr><th>Head</th><th>Other</th></tr></thead><tbody>"_s;
    for (int row = 0; row < 60; ++row)
        html += u"<tr><td>from%1e%2<br>to%1e</td><td>x</td></tr>"_s.arg(row).arg(QString(u"<br>."_s).repeated(row % 3));
    html += u"<tr><td>long"_s + QString(u"<br>."_s).repeated(40) +
            u"</td><td>x</td></tr></tbody></table><h2>After</h2><p>Nothing.</p>"_s;
    const QSizeF page(674, 300);
    const auto pageOf = [&page](const QTextDocument &document, const QString &text) {
        const QTextCursor found = document.find(text);
        const QRectF block = document.documentLayout()->blockBoundingRect(found.block());
        const QTextLine line = found.block().layout()->lineForTextPosition(found.positionInBlock() - 1);
        return static_cast<int>((block.top() + line.y()) / page.height());
    };
    const auto split = [&pageOf](const QTextDocument &document) {
        int count = 0;
        for (int row = 0; row < 60; ++row)
            count += pageOf(document, u"from%1e"_s.arg(row)) != pageOf(document, u"to%1e"_s.arg(row)) ? 1 : 0;
        return count;
    };
    QTextDocument document;
    document.setHtml(html);
    document.setPageSize(page);
    const int before = split(document);
    const int pages = document.pageCount();
    QVERIFY(before > 2);
    gui::keepTogether(document);
    QCOMPARE(split(document), 0);
    // No page is left empty for it.
    QVERIFY2(document.pageCount() <= pages + 2, qPrintable(QString::number(document.pageCount())));
    // What follows has moved as well.
    const auto place = [&document](const QString &text) {
        return document.documentLayout()->blockBoundingRect(document.find(text).block());
    };
    QVERIFY(place(u"After"_s).top() >= place(u"long"_s).bottom());
    QVERIFY(place(u"Nothing."_s).top() >= place(u"After"_s).bottom());
    int last = 0;
    for (int row = 0; row < 60; ++row) {
        const int number = pageOf(document, u"from%1e"_s.arg(row));
        QVERIFY(number == last || number == last + 1);
        last = number;
    }
}

void TestSheetDialog::fileBearsTheCustomersName()
{
    Open sheet(4);
    // By what tells one from another, in any spelling.
    sheet.dialog->showCustomer(u" björk  ab"_s);
    QCOMPARE(sheet.box(u"customer"_s).currentText(), u"Björk AB"_s);
    sheet.dialog->showCustomer(u"Nobody"_s);
    QCOMPARE(sheet.box(u"customer"_s).currentText(), u"Björk AB"_s);
    QTRY_VERIFY(sheet.dialog->isReady());
    for (const QString &ending : {u"pdf"_s, u"html"_s}) {
        sheet.dialog->findChild<QPushButton *>(ending)->click();
        auto *asked = sheet.dialog->findChild<QFileDialog *>();
        QVERIFY(asked);
        QCOMPARE(QFileInfo(asked->selectedFiles().value(0)).fileName(), u"Björk-AB-2026-11-30."_s + ending);
        asked->reject();
        QTRY_VERIFY(!sheet.dialog->findChild<QFileDialog *>());
    }
}

void TestSheetDialog::saysWhatCannotBeWritten()
{
    Open sheet(2);
    const QString nowhere = sheet.folder.filePath(u"nowhere/x"_s);
    sheet.dialog->saveHtml(nowhere);
    const QString why =
        u"The file could not be written: there is no folder %1. Nothing was saved; choose another folder "
        "or name."_s.arg(sheet.folder.filePath(u"nowhere"_s));
    QCOMPARE(sheet.told(), why);
    sheet.dialog->saveHtml(sheet.folder.filePath(u"x.html"_s));
    QVERIFY(!sheet.told().contains(u"could not be written"_s));
    sheet.dialog->savePdf(nowhere);
    QTRY_COMPARE(sheet.told(), why);
}

void TestSheetDialog::withoutCustomersThereIsNothing()
{
    Open sheet(0);
    QVERIFY(!sheet.dialog->findChild<QPushButton *>(u"pdf"_s)->isEnabled());
    QCOMPARE(sheet.view().pageCount(), 0);
    QVERIFY(!sheet.told().isEmpty());
}

CONSOLE_TEST(QApplication, TestSheetDialog)

} // namespace tst_sheetdialog

#include "tst_sheetdialog.moc"
