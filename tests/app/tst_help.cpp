// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "app/spokencheck.h"
#include "commandline/consoletext.h"
#include "demo/server.h"
#include "gui/help/chapters.h"
#include "gui/help/helpdialog.h"
#include "gui/kit/registry.h"
#include "gui/shell/introduction.h"
#include "inventory/sweep.h"
#include "support/testcase.h"

#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>

namespace tst_help {

using namespace Qt::StringLiterals;

namespace {

/// The options that --help names.
QStringList options()
{
    static const QRegularExpression option(u"^  (--[a-z-]+)"_s, QRegularExpression::MultilineOption);
    QStringList all;
    const QString help = commandline::ConsoleText::help();
    for (auto found = option.globalMatch(help); found.hasNext();)
        all += found.next().captured(1);
    return all;
}

const gui::Chapter &named(const QList<gui::Chapter> &all, const QString &name)
{
    for (const gui::Chapter &chapter : all) {
        if (chapter.name == name)
            return chapter;
    }
    qFatal("no such chapter");
}

} // namespace

/// The help of the whole program: what is in it, and how it comes up.
class TestHelp : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageAndDialogHasAChapter();
    void theKeyOpensWhatIsInFront();
    void firstVisit();
    void commandLine();
    void manualPages_data();
    void manualPages();

private:
    static QString chapterShown(QWidget &window)
    {
        const auto *dialog = window.findChild<gui::HelpDialog *>();
        return dialog ? dialog->findChild<QListWidget *>(u"chapters"_s)->currentItem()->text() : QString();
    }
};

void TestHelp::everyPageAndDialogHasAChapter()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    QTRY_COMPARE(on.inventory().state({inventory::Kind::Users, {}}).phase, inventory::State::Phase::Ready);
    QTRY_VERIFY(on.inventory().sweep().isIdle());
    const QList<gui::Chapter> chapters = gui::chapters(u"en"_s);
    for (const gui::Page *page : on.window().pages()) {
        const gui::Chapter *chapter = gui::chapterAbout(chapters, *page);
        QVERIFY2(chapter && !chapter->answers.isEmpty(), qPrintable(page->id()));
        // Its own, and called as the page is.
        QCOMPARE(chapter->title, page->title());
    }
    const gui::Registry registry = on.registry();
    for (const gui::Registry::DialogEntry &entry : registry.dialogs()) {
        const std::unique_ptr<QDialog> dialog = entry.make(&on.window());
        QVERIFY2(gui::chapterAbout(chapters, *dialog), qPrintable(entry.id));
    }
}

void TestHelp::theKeyOpensWhatIsInFront()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    on.show(u"expiry"_s);
    on.action(u"Contents"_s)->trigger();
    QCOMPARE(chapterShown(on.window()), u"Expiry"_s);
    QCOMPARE(on.action(u"Contents"_s)->shortcut(), QKeySequence(Qt::Key_F1));
    // The page in front, in the same window of the help.
    on.show(u"people"_s);
    on.action(u"Contents"_s)->trigger();
    QCOMPARE(chapterShown(on.window()), u"People"_s);
    QCOMPARE(on.window().findChildren<gui::HelpDialog *>().size(), 1);
    // A dialog has its own, also one that the window waits for.
    on.action(u"Settings…"_s)->trigger();
    auto *settings = on.window().findChild<QDialog *>(u"SettingsDialog"_s);
    QVERIFY(settings);
    QTest::keyClick(settings, Qt::Key_F1);
    QCOMPARE(chapterShown(*settings), u"Settings"_s);
    QTest::keyClick(settings->findChild<gui::HelpDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!settings->findChild<gui::HelpDialog *>());
}

void TestHelp::firstVisit()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    on.newcomer();
    auto *bar = on.window().findChild<gui::Introduction *>();
    on.show(u"domains"_s);
    QVERIFY(bar->isVisible());
    const QString said = bar->sentence();
    QVERIFY2(said.contains(u"where are they registered"_s) && said.contains(u"F1"_s), qPrintable(said));
    QCOMPARE(spoken::faults(on.window()).join(u"; "_s), QString());
    // In its language.
    on.language().use(u"sv"_s);
    QTRY_VERIFY(bar->sentence().contains(u"var är de registrerade"_s));
    on.language().use(u"en"_s);
    // Each page has its own.
    on.show(u"people"_s);
    QVERIFY(bar->isVisible() && bar->sentence() != said);
    on.show(u"domains"_s);
    QTRY_COMPARE(bar->sentence(), said);
    QTest::mouseClick(on.button<QPushButton>(u"Got it"_s, bar), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    // For ever: on the way back, in another language, and at the next start.
    on.show(u"people"_s);
    QVERIFY(bar->isVisible());
    on.show(u"domains"_s);
    on.language().use(u"sv"_s);
    QCoreApplication::processEvents();
    QVERIFY(!bar->isVisible());
    on.reopen();
    bar = on.window().findChild<gui::Introduction *>();
    on.show(u"domains"_s);
    QVERIFY(!bar->isVisible());
    on.show(u"people"_s);
    QVERIFY(bar->isVisible());
}

void TestHelp::commandLine()
{
    QVERIFY(options().size() > 12);
    for (const QString &code : words::languageCodes()) {
        const QList<gui::Chapter> all = gui::chapters(code);
        const QString text = gui::plainText(named(all, u"command-line"_s));
        QStringList told;
        static const QRegularExpression line(u"^(--[a-z-]+)"_s, QRegularExpression::MultilineOption);
        for (auto found = line.globalMatch(text); found.hasNext();)
            told += found.next().captured(1);
        const QStringList asked = options();
        QCOMPARE(QSet<QString>(told.begin(), told.end()), QSet<QString>(asked.begin(), asked.end()));
    }
}

void TestHelp::manualPages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("heads");
    QTest::newRow("en") << u"en"_s << QStringList{u"NAME"_s,        u"SYNOPSIS"_s,
                                                  u"DESCRIPTION"_s, u"OPTIONS"_s,
                                                  u"ENVIRONMENT"_s, u"EXIT STATUS"_s,
                                                  u"EXAMPLES"_s,    u"WHAT IS STORED, AND WHERE"_s,
                                                  u"FILES"_s};
    QTest::newRow("sv") << u"sv"_s << QStringList{u"NAMN"_s,    u"SYNOPS"_s,           u"BESKRIVNING"_s,
                                                  u"FLAGGOR"_s, u"MILJÖVARIABLER"_s,   u"RETURKODER"_s,
                                                  u"EXEMPEL"_s, u"SÄKERHETSKOPIERA"_s, u"FILER"_s};
}

/// Made of the same chapters.
void TestHelp::manualPages()
{
    QFETCH(const QString, code);
    QFETCH(const QStringList, heads);
    QProcess make;
    make.start(QStringLiteral(SOURCE_TREE "/resources/help/make-manual"),
               {QStringLiteral(SOURCE_TREE "/resources/help/") + code});
    QVERIFY(make.waitForFinished(support::patience));
    QCOMPARE(make.readAllStandardError(), QByteArray());
    const QString page = QString::fromUtf8(make.readAllStandardOutput());
    for (const QString &head : heads)
        QVERIFY2(page.contains(u"\n.SH "_s + head + u'\n'), qPrintable(head));
    const QStringList all = options();
    for (QString option : all) {
        option.replace(u'-', u"\\-"_s);
        QVERIFY2(page.contains(u"\n\\fB"_s + option + u"\\fR"_s), qPrintable(option));
    }
    // Links are for the program.
    QVERIFY(!page.contains(u".md"_s));
}

CONSOLE_TEST(QApplication, TestHelp)

} // namespace tst_help

#include "tst_help.moc"
