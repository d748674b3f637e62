// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/chapters.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QDialog>
#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tst_chapters {

using namespace Qt::StringLiterals;
using gui::Chapter;

/// The help's texts: there, whole, and the same in each language.
class TestChapters : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void headAndText();
    void foundByClass();
    void wordsToSearch();
    void eachIsWhole_data();
    void eachIsWhole();
    void languagesAgree();
    void noTextIsForgotten();

private:
    static QStringList linksIn(const QString &html)
    {
        static const QRegularExpression link(u"href=\"([^\"]*)\""_s);
        QStringList links;
        for (auto found = link.globalMatch(html); found.hasNext();)
            links += found.next().captured(1);
        return links;
    }
};

void TestChapters::headAndText()
{
    const Chapter chapter = gui::chapterIn(
        u"title: A: b\nfor: OnePage OtherDialog\nanswers: What?\n\n<p>Text: x</p>\n\n<p>y</p>\n"_s, u"a"_s);
    QCOMPARE(chapter.title, u"A: b"_s);
    QCOMPARE(chapter.classes, (QStringList{u"OnePage"_s, u"OtherDialog"_s}));
    QCOMPARE(chapter.answers, u"What?"_s);
    QCOMPARE(chapter.html, u"<p>Text: x</p>\n\n<p>y</p>"_s);
    QCOMPARE(gui::chapterIn({}, u"a"_s).html, QString());
}

void TestChapters::foundByClass()
{
    const QList<Chapter> all{gui::chapterIn(u"title: W\nfor: QWidget\n\n"_s, u"w"_s),
                             gui::chapterIn(u"title: D\nfor: Other QDialog\n\n"_s, u"d"_s)};
    QDialog dialog;
    QWidget widget;
    QObject object;
    QCOMPARE(gui::chapterAbout(all, dialog)->name, u"d"_s);
    QCOMPARE(gui::chapterAbout(all, widget)->name, u"w"_s);
    QVERIFY(!gui::chapterAbout(all, object));
}

void TestChapters::wordsToSearch()
{
    const Chapter chapter = gui::chapterIn(u"title: T\n\n<p>Cloudnet&#39;s <b>API</b> &#38; å</p>"_s, u"a"_s);
    QCOMPARE(gui::plainText(chapter), u"T\nCloudnet's API & å"_s);
}

void TestChapters::eachIsWhole_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : words::languageCodes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestChapters::eachIsWhole()
{
    QFETCH(const QString, code);
    const QList<Chapter> all = gui::chapters(code);
    QVERIFY(all.size() > 20);
    QStringList names;
    QStringList classes;
    for (const Chapter &chapter : all) {
        names += chapter.name;
        classes += chapter.classes;
        QVERIFY2(!chapter.title.isEmpty() && chapter.html.startsWith(u'<') && chapter.html.size() > 200,
                 qPrintable(chapter.name));
        // What a page answers is asked in one line.
        QCOMPARE(chapter.answers.isEmpty(), chapter.classes.filter(u"Page"_s).isEmpty());
        QVERIFY2(chapter.answers.size() < 110, qPrintable(chapter.answers));
        QVERIFY2(!chapter.html.contains(u"<img"_s) && !chapter.html.contains(u"<script"_s), qPrintable(chapter.name));
    }
    QCOMPARE(QSet<QString>(classes.begin(), classes.end()).size(), classes.size());
    for (const Chapter &chapter : all) {
        const QStringList links = linksIn(chapter.html);
        for (const QString &link : links)
            QVERIFY2(link.endsWith(".md"_L1) && names.contains(link.chopped(3)), qPrintable(chapter.name + link));
    }
}

void TestChapters::languagesAgree()
{
    const QList<Chapter> english = gui::chapters(u"en"_s);
    const QList<Chapter> swedish = gui::chapters(u"sv"_s);
    QCOMPARE(swedish.size(), english.size());
    static const QRegularExpression heads(u"<(h2|li|dt|td)[ >]"_s);
    for (qsizetype i = 0; i < english.size(); ++i) {
        QCOMPARE(swedish[i].name, english[i].name);
        QCOMPARE(swedish[i].classes, english[i].classes);
        QVERIFY(swedish[i].html != english[i].html);
        QCOMPARE(linksIn(swedish[i].html), linksIn(english[i].html));
        // As many heads, points and terms in one as in the other.
        QCOMPARE(swedish[i].html.count(heads), english[i].html.count(heads));
    }
}

/// What is written is in the program.
void TestChapters::noTextIsForgotten()
{
    for (const QString &code : words::languageCodes()) {
        QStringList written = QDir(QStringLiteral(SOURCE_TREE "/resources/help/") + code).entryList({u"*.md"_s});
        written.removeAll(u"manual.md"_s);
        QStringList shown;
        const QList<Chapter> all = gui::chapters(code);
        for (const Chapter &chapter : all)
            shown += chapter.name + u".md"_s;
        shown.sort();
        QCOMPARE(shown, written);
    }
}

CONSOLE_TEST(QApplication, TestChapters)

} // namespace tst_chapters

#include "tst_chapters.moc"
