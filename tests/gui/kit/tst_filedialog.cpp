// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/filedialog.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>

namespace tst_filedialog {

using namespace Qt::StringLiterals;

const gui::FileQuestion text{.title = [] { return u"Save as text"_s; },
                             .accept = [] { return u"Save it"_s; },
                             .filter = [] { return u"Text (*.txt)"_s; },
                             .suffix = u"txt"_s,
                             .name = u"list.txt"_s};
const gui::FileQuestion certificate{.title = [] { return u"Choose the CA file"_s; },
                                    .accept = [] { return u"Choose"_s; },
                                    .filter = [] { return u"Certificates (*.pem)"_s; }};

/// The question for a file, to write or to read.
class TestFileDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksWhereToSave();
    void namesForFiles();
    void asksWhichFile();
    void cancelledIsNothing();
    void contextThatDiedIsNotCalled();
    void standsOverTheWindowOfAnyWidget();
    void speaksTheLanguage();

private:
    QFileDialog *asked() { return m_window->findChild<QFileDialog *>(); }
    static QString acceptText(QFileDialog &dialog)
    {
        auto *buttons = dialog.findChild<QDialogButtonBox *>();
        const auto role =
            dialog.acceptMode() == QFileDialog::AcceptSave ? QDialogButtonBox::Save : QDialogButtonBox::Open;
        return buttons->button(role)->text().remove(u'&');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    QStringList m_chosen;
    std::function<void(const QString &)> m_done;
};

void TestFileDialog::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_chosen.clear();
    m_done = [this](const QString &path) { m_chosen += path; };
}

void TestFileDialog::asksWhereToSave()
{
    gui::askWhereToSave(text, m_window.get(), this, m_done);
    const QPointer<QFileDialog> dialog = asked();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), u"Save as text"_s);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(acceptText(*dialog), u"Save it"_s);
    QCOMPARE(dialog->nameFilters(), (QStringList{u"Text (*.txt)"_s, u"All files (*)"_s}));
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"list.txt"_s);
    // A name without an ending gets the usual one.
    dialog->selectFile(m_folder->filePath(u"mine"_s));
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    QCOMPARE(m_chosen, QStringList{m_folder->filePath(u"mine.txt"_s)});
    QTRY_VERIFY(!dialog);
}

void TestFileDialog::namesForFiles()
{
    QCOMPARE(gui::nameForFile(u"Ångström & Söner AB"_s), u"Ångström-Söner-AB"_s);
    QCOMPARE(gui::nameForFile(u"../etc: a\\b\n\u202e c?"_s), u"etc-a-b-c"_s);
    QCOMPARE(gui::nameForFile(u"A\u030angstro\u0308m"_s), u"Ångström"_s);
    QCOMPARE(gui::nameForFile(u" * "_s), QString());
    QVERIFY(gui::nameForFile(QString(400, u'x')).size() <= 60);
}

void TestFileDialog::asksWhichFile()
{
    const QString path = m_folder->filePath(u"ca.pem"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    gui::askWhichFile(certificate, m_window.get(), this, m_done);
    const QPointer<QFileDialog> dialog = asked();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), u"Choose the CA file"_s);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptOpen);
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFile);
    QCOMPARE(acceptText(*dialog), u"Choose"_s);
    QCOMPARE(dialog->nameFilters(), (QStringList{u"Certificates (*.pem)"_s, u"All files (*)"_s}));
    dialog->selectFile(path);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    QCOMPARE(m_chosen, QStringList{path});
    QTRY_VERIFY(!dialog);
}

void TestFileDialog::cancelledIsNothing()
{
    gui::askWhereToSave(text, m_window.get(), this, m_done);
    const QPointer<QFileDialog> dialog = asked();
    QVERIFY(dialog);
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QVERIFY(m_chosen.isEmpty());
}

void TestFileDialog::contextThatDiedIsNotCalled()
{
    auto context = std::make_unique<QObject>();
    gui::askWhereToSave(text, m_window.get(), context.get(), m_done);
    const QPointer<QFileDialog> dialog = asked();
    QVERIFY(dialog);
    context.reset();
    dialog->selectFile(m_folder->filePath(u"late.txt"_s));
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    QTRY_VERIFY(!dialog);
    QVERIFY(m_chosen.isEmpty());
}

void TestFileDialog::standsOverTheWindowOfAnyWidget()
{
    auto *inner = new QWidget(m_window.get());
    gui::askWhichFile(certificate, inner, this, m_done);
    QVERIFY(asked());
    QCOMPARE(asked()->parentWidget(), m_window.get());
    QCOMPARE(asked()->windowModality(), Qt::WindowModal);
}

void TestFileDialog::speaksTheLanguage()
{
    words::Language language;
    language.use(u"sv"_s);
    const auto inSwedish = [&language](const char *swedish, const char *english) -> gui::FileQuestion::Text {
        return
            [&language, swedish, english] { return QString::fromUtf8(language.code() == "sv"_L1 ? swedish : english); };
    };
    const gui::FileQuestion question{.title = inSwedish("Spara som text", "Save as text"),
                                     .accept = inSwedish("Spara den", "Save it"),
                                     .filter = inSwedish("Text på svenska (*.txt)", "Text in English (*.txt)"),
                                     .suffix = u"txt"_s,
                                     .name = u"list.txt"_s};
    gui::askWhereToSave(question, m_window.get(), this, m_done);
    QFileDialog *dialog = asked();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Spara som text"_s);
    QCOMPARE(acceptText(*dialog), u"Spara den"_s);
    QCOMPARE(dialog->labelText(QFileDialog::LookIn), u"Mapp:"_s);
    QCOMPARE(dialog->labelText(QFileDialog::FileName), u"Fil&namn:"_s);
    QCOMPARE(dialog->labelText(QFileDialog::FileType), u"Typ:"_s);
    QCOMPARE(dialog->labelText(QFileDialog::Reject), u"Avbryt"_s);
    QCOMPARE(dialog->nameFilters(), (QStringList{u"Text på svenska (*.txt)"_s, u"Alla filer (*)"_s}));
    // What was chosen and typed stays when the language changes meanwhile.
    dialog->selectNameFilter(u"Alla filer (*)"_s);
    dialog->selectFile(u"mine.txt"_s);
    language.use(u"en"_s);
    QTRY_COMPARE(acceptText(*dialog), u"Save it"_s);
    QCOMPARE(dialog->windowTitle(), u"Save as text"_s);
    QCOMPARE(dialog->labelText(QFileDialog::LookIn), u"Look in:"_s);
    QCOMPARE(dialog->labelText(QFileDialog::Reject), u"Cancel"_s);
    QCOMPARE(dialog->nameFilters(), (QStringList{u"Text in English (*.txt)"_s, u"All files (*)"_s}));
    QCOMPARE(dialog->selectedNameFilter(), u"All files (*)"_s);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"mine.txt"_s);
}

CONSOLE_TEST(QApplication, TestFileDialog)

} // namespace tst_filedialog

#include "tst_filedialog.moc"
