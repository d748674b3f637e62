// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <utility>

namespace tst_documents {

using namespace Qt::StringLiterals;

namespace {

/// A file of the tree by its path in it, and what it says to its reader: a document everything, a source its comments.
struct Text
{
    QString path;
    QString said;
};

QString contentOf(const QString &path)
{
    QFile file(QStringLiteral(SOURCE_TREE "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isThere(const QString &path)
{
    return QFileInfo::exists(QStringLiteral(SOURCE_TREE "/") + path);
}

QStringList captured(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption |
                                                     QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

/// The comments of C++, each block of lines as one line. What stands in a literal is none.
QString commentsOfCpp(const QString &source)
{
    static const QRegularExpression token(
        uR"re(R"([^()\\\s]{0,16})\(.*?\)\1"|"(?:\\.|[^"\\\n])*+"|'(?:\\.[^'\n]*|[^'\\\n])'|(//[^\n]*|/\*.*?\*/))re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression leader(u"^/[/*]+<?!?|\\*+/$|\\n\\s*\\*"_s);
    QString said;
    qsizetype end = 0;
    auto matches = token.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!match.hasCaptured(2))
            continue;
        const QString between = source.mid(end, match.capturedStart() - end);
        const bool goesOn = end > 0 && between.trimmed().isEmpty() && between.count(u'\n') == 1;
        said += (goesOn ? u" "_s : u"\n"_s) + match.captured(2).replace(leader, u" "_s).simplified();
        end = match.capturedEnd();
    }
    return said;
}

/// The same of what has comments from # to the end of the line.
QString commentsOfScript(const QString &source)
{
    static const QRegularExpression comment(u"(?:^|\\s)#(.*)$"_s);
    QString said;
    bool goesOn = false;
    for (const QString &line : source.split(u'\n')) {
        const auto match = comment.match(line);
        if (match.hasMatch())
            said += (goesOn ? u" "_s : u"\n"_s) + match.captured(1).trimmed();
        goesOn = match.hasMatch();
    }
    return said;
}

/// What @p source says to its reader. Null for a kind of file that cites nothing.
QString saidBy(const QString &path, const QString &source)
{
    static const QRegularExpression brokenLine(u"(?<=\\S)[ \\t]*\\n[ \\t]*(?=[^\\s|#*-])"_s);
    const QString suffix = path.section(u'/', -1).section(u'.', 1);
    if (suffix == "h"_L1 || suffix == "cpp"_L1)
        return commentsOfCpp(source);
    if (suffix == "ui"_L1 || suffix == "svg"_L1 || suffix == "qrc"_L1 || suffix.endsWith("xml"_L1))
        return captured(u"<!--(.*?)-->"_s, source).join(u'\n').replace(brokenLine, u" "_s);
    // Python says it in strings too.
    if (suffix == "md"_L1 || suffix == "py"_L1)
        return QString(source).replace(brokenLine, u" "_s);
    const bool isScript = source.startsWith("#"_L1);
    return isScript ? commentsOfScript(source) : QString();
}

QList<Text> allTexts()
{
    const QDir root(QStringLiteral(SOURCE_TREE));
    QStringList paths = root.entryList(QDir::Files | QDir::Hidden);
    for (const QString &folder :
         {u".ci"_s, u"docs"_s, u"packaging"_s, u"resources"_s, u"src"_s, u"tests"_s, u"translations"_s, u"ui"_s}) {
        QDirIterator files(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths += root.relativeFilePath(files.next());
    }
    QList<Text> texts;
    for (const QString &path : std::as_const(paths)) {
        // What the programs read is no text of ours.
        if (path.startsWith("tests/fixtures/"_L1) || path.startsWith("tests/fuzz/corpus/"_L1))
            continue;
        const QString said = saidBy(path, contentOf(path));
        if (!said.isEmpty())
            texts.append({path, said});
    }
    return texts;
}

/// What can be cited of a document: its headings without what stands in brackets, and the numbers in the list of each.
using Sections = QMap<QString, QSet<int>>;

Sections sectionsOf(const QString &document)
{
    static const QRegularExpression heading(u"^#+ +(.*?)(?: \\(.*\\))?$"_s);
    static const QRegularExpression number(u"^([0-9]+)\\. "_s);
    Sections sections;
    QString section;
    bool isCode = false;
    for (const QString &line : document.split(u'\n')) {
        isCode = isCode != line.startsWith("```"_L1);
        if (isCode)
            continue;
        if (const auto head = heading.match(line); head.hasMatch()) {
            section = head.captured(1);
            sections.insert(section, {});
        } else if (const auto item = number.match(line); item.hasMatch()) {
            sections[section].insert(item.captured(1).toInt());
        }
    }
    return sections;
}

/// Whether there is such a place: a heading, an item of its list, or doubts of docs/contract.md by their numbers.
bool hasPlace(const Sections &sections, const QString &place)
{
    static const QRegularExpression doubts(u"^doubts? ([0-9]+(?:(?:, | and )[0-9]+)*)$"_s);
    static const QRegularExpression numbered(u"^(.+) ([0-9]+)$"_s);
    if (const auto match = doubts.match(place); match.hasMatch()) {
        const QStringList numbers = captured(u"([0-9]+)"_s, match.captured(1));
        return std::all_of(numbers.begin(), numbers.end(), [&sections](const QString &number) {
            return sections.value(u"Doubts, settled"_s).contains(number.toInt());
        });
    }
    if (sections.contains(place))
        return true;
    const auto match = numbered.match(place);
    return match.hasMatch() && sections.value(match.captured(1)).contains(match.captured(2).toInt());
}

const QRegularExpression &citation()
{
    static const QRegularExpression form(u"\\((\\w[\\w./-]*\\.md), ([^()]+)\\)"_s);
    return form;
}

/// Paths that are named without being there: of documents, of anything from the tree's root, and of sources as
/// "gui/pages/page".
QStringList lostPaths(const Text &text)
{
    static const QString before = u"(?<![\\w/.<>$}-])"_s;
    static const QString rooted = before + u"((?:docs|src|tests|ui|packaging|resources|translations)/[\\w./-]*\\w)"
                                           "(?![\\w*<{$/])"_s;
    static const QString document = before + u"(\\w[\\w./-]*\\.md)\\b"_s;
    static const QString source = before +
                                  u"((?:names|api|accounts|inventory|insight|words|probe|exchange|settings|models|"
                                  "gui/[a-z]+|gui|demo|app)/[a-z]+(?:\\.h|\\.cpp)?)(?![\\w*<{$/])"_s;
    const QString folder = text.path.section(u'/', 0, -2, QString::SectionIncludeTrailingSep);
    QStringList lost;
    for (const QString &path : captured(rooted, text.said) + captured(document, text.said)) {
        if (!isThere(path) && !isThere(folder + path))
            lost += path;
    }
    for (const QString &path : captured(source, text.said)) {
        const QString whole = u"src/"_s + path;
        if (!isThere(whole) && !isThere(whole + u".h"_s) && !isThere(whole + u".cpp"_s) && !isThere(u"tests/"_s + path))
            lost += path;
    }
    lost.removeDuplicates();
    return lost;
}

/// Words that lean on a document and name no file.
QStringList bareCitations(const QString &said)
{
    return captured(u"(\\bdoubts? [0-9]+|\\((?:the )?(?:contract|design|look|decisions?)[,)]|\\bfacts of Qt\\b|"
                    "\\b(?:the|our) (?:contract|design)\\b|\\b(?:as|in|see) the look\\b|\\bdecision log\\b|"
                    "\\bREADME\\b(?!\\.md))"_s,
                    said);
}

QStringList citationFaults(Text text)
{
    QStringList faults;
    auto matches = citation().globalMatch(text.said);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (isThere(match.captured(1)) && !hasPlace(sectionsOf(contentOf(match.captured(1))), match.captured(2)))
            faults += u"%1 has no %2"_s.arg(match.captured(1), match.captured(2));
    }
    for (const QString &path : lostPaths(text))
        faults += path + u" is not there"_s;
    text.said.remove(citation());
    // A document may speak of itself.
    if (!text.path.endsWith(".md"_L1)) {
        for (const QString &words : bareCitations(text.said))
            faults += u"\"%1\" names no file"_s.arg(words);
    }
    for (QString &fault : faults)
        fault.prepend(text.path + u": "_s);
    return faults;
}

/// The name by which a heading is linked to.
QString anchorOf(const QString &heading)
{
    static const QRegularExpression other(u"[^\\w -]"_s);
    return heading.toLower().remove(other).replace(u' ', u'-');
}

QStringList linkFaults(const Text &document)
{
    const QString folder = document.path.section(u'/', 0, -2, QString::SectionIncludeTrailingSep);
    QStringList faults;
    for (const QString &link : captured(u"\\]\\(([^)\\s]+)\\)"_s, document.said)) {
        if (link.contains("://"_L1) || link.startsWith("mailto:"_L1))
            continue;
        const QString file = link.section(u'#', 0, 0);
        const QString target = file.isEmpty() ? document.path : QDir::cleanPath(folder + file);
        QStringList anchors{QString()};
        for (const QString &heading : captured(u"^#+ +([^\\n]+)$"_s, contentOf(target)))
            anchors += anchorOf(heading);
        if (target.startsWith(".."_L1) || !isThere(target) || !anchors.contains(link.section(u'#', 1)))
            faults += u"%1: no %2"_s.arg(document.path, link);
    }
    return faults;
}

/// The words that `dev help` lists.
QStringList wordsOf(const QString &dev)
{
    return captured(u"^  ([a-z]+)\\b"_s, captured(u"<<'HELP'\\n(.*?)\\nHELP$"_s, dev).join(u'\n'));
}

QStringList unknownWords(const QString &document, const QStringList &words)
{
    QStringList unknown = captured(u"\\./dev ([a-z]+)"_s, document);
    unknown.removeIf([&words](const QString &word) { return words.contains(word); });
    return unknown;
}

QStringList readmeFaults(const QString &readme)
{
    QStringList faults;
    if (readme.count(u'\n') > 120)
        faults += u"%1 lines"_s.arg(readme.count(u'\n'));
    const QString section = captured(u"^## Two commands\\n(.*?)(?=^## |\\z)"_s, readme).join(QString());
    const QString block = captured(u"^```\\n(.*?)^```$"_s, section).join(QString());
    for (const QString &command : {u"./dev demo"_s, u"./dev test"_s}) {
        if (captured(u"^("_s + QRegularExpression::escape(command) + u")\\b"_s, block).size() != 1)
            faults += u"%1 is not a line of the two commands"_s.arg(command);
    }
    return faults;
}

} // namespace

/// What comments and documents refer to is in the tree, and what README.md tells people to type is there.
class TestDocuments : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void citationsLeadSomewhere();
    void linksLeadSomewhere();
    void readmeIsForItsUsers();
    void onlyCommentsAreRead();
    void checksFindLostCitations();
    void checksFindLostLinksAndWords();
};

void TestDocuments::citationsLeadSomewhere()
{
    QStringList faults;
    qsizetype cited = 0;
    for (const Text &text : allTexts()) {
        faults += citationFaults(text);
        cited += text.said.count(citation());
    }
    QVERIFY2(cited > 40, qPrintable(QString::number(cited)));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestDocuments::linksLeadSomewhere()
{
    const QStringList words = wordsOf(contentOf(u"dev"_s));
    QVERIFY(words.size() > 10);
    QStringList faults;
    int documents = 0;
    for (const Text &text : allTexts()) {
        if (!text.path.endsWith(".md"_L1))
            continue;
        ++documents;
        faults += linkFaults(text);
        for (const QString &word : unknownWords(text.said, words))
            faults += u"%1: dev does not know \"%2\""_s.arg(text.path, word);
    }
    QVERIFY(documents >= 8);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestDocuments::readmeIsForItsUsers()
{
    const QString readme = contentOf(u"README.md"_s);
    QCOMPARE(readmeFaults(readme), QStringList());
    QVERIFY(readmeFaults(readme + QString(121, u'\n')).size() == 1);
    QCOMPARE(readmeFaults(QString(readme).replace(u"\n./dev test"_s, u"\n./dev tests"_s)).size(), 1);
    QCOMPARE(readmeFaults(QString(readme).replace(u"\n## Two commands"_s, u"\n## Commands"_s)).size(), 2);
}

void TestDocuments::onlyCommentsAreRead()
{
    // Not within the macro, which moc would have to understand.
    const QString source = uR"cpp(/// One,
/// two (docs/a.md,
/// Three).
const char *no = "// \" no"; char slash = '"'; // four
auto raw = R"x(/* no */)" // no)x"; /* five
 * six */
)cpp"_s;
    QCOMPARE(commentsOfCpp(source), u"\nOne, two (docs/a.md, Three).\nfour\nfive six"_s);
    QCOMPARE(saidBy(u"dev"_s, u"#!/bin/sh\n# one\n# two\ncount=${#list[@]}\nexit # three\n"_s),
             u"\n!/bin/sh one two\nthree"_s);
    QCOMPARE(saidBy(u"ui/a.ui"_s, u"<ui>no<!-- one\n two --></ui>"_s), u" one two "_s);
    QCOMPARE(saidBy(u"docs/a.md"_s, u"one\ntwo\n\n- three"_s), u"one two\n\n- three"_s);
    QVERIFY(saidBy(u"resources/pictures/a.png"_s, u"\x89PNG docs/lost.md"_s).isEmpty());
}

void TestDocuments::checksFindLostCitations()
{
    const auto faults = [](const QString &said) { return citationFaults({u"src/api/x.h"_s, said}).size(); };
    for (const QString &right :
         {u"as text (docs/contract.md, doubt 3): the number"_s, u"(docs/contract.md, doubts 3, 4 and 6)"_s,
          u"(docs/contract.md, Calls), (docs/contract.md, Doubts, settled), (docs/qt-facts.md, Network 4)"_s,
          u"tests/README.md, tests/app/tst_layers.cpp, src/api, words/errortext, tests/<folder>/tst_<unit>.cpp"_s,
          u"https://api.example/docs/lost.md, /api/v2/domain/, an error ends the look, a doubt"_s})
        QVERIFY2(faults(right) == 0, qPrintable(right));
    for (const QString &wrong :
         {u"(docs/contract.md, doubt 99)"_s, u"(docs/contract.md, doubts 3, 4 and 99)"_s, u"(docs/contract.md, Cows)"_s,
          u"(docs/qt-facts.md, Network 99)"_s, u"(docs/look.md, doubt 3)"_s, u"(docs/lost.md, Calls)"_s,
          u"see docs/lost"_s, u"see tests/lost/README.md"_s, u"see LOST.md."_s, u"tests/app/tst_lost.cpp finds it"_s,
          u"made where they are shown (gui/lost)"_s, u"(contract, doubt 3)"_s, u"see doubt 3"_s,
          u"would only wait there (facts of Qt)"_s, u"(look, Type)"_s, u"(design, Command line)"_s,
          u"as the contract has it"_s, u"as the look has them"_s, u"see the README"_s})
        QVERIFY2(faults(wrong) > 0, qPrintable(wrong));
}

void TestDocuments::checksFindLostLinksAndWords()
{
    const auto faults = [](const QString &said) { return linkFaults({u"tests/README.md"_s, said}).size(); };
    QCOMPARE(
        faults(u"[a](../README.md) [b](../README.md#two-commands) [c](app) [d](#faults) [e](https://a.example/b)"_s),
        0);
    for (const QString &wrong : {u"[a](README.txt)"_s, u"![b](../lost.png)"_s, u"[c](../README.md#lost)"_s,
                                 u"[d](#lost)"_s, u"[e](../../README.md)"_s})
        QVERIFY2(faults(wrong) > 0, qPrintable(wrong));
    const QStringList words =
        wordsOf(u"x() {\n  cat <<'HELP'\nUse:\n\n  demo [A]  a\n        b\n  run   c\nHELP\n}\n  no"_s);
    QCOMPARE(words, QStringList({u"demo"_s, u"run"_s}));
    QCOMPARE(unknownWords(u"`./dev run`, then `./dev lost`"_s, words), QStringList{u"lost"_s});
}

CONSOLE_TEST(QCoreApplication, TestDocuments)

} // namespace tst_documents

#include "tst_documents.moc"
