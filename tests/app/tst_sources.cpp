// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcetree.h"
#include "support/testcase.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_sources {

using namespace Qt::StringLiterals;
using namespace sourcetree;

/// The rules for each source by itself, which a compiler does not hold.
class TestSources : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noHiddenCollaborators();
    void filesAndFunctionsStaySmall();
    void unitsOfTestsStaySmall();
    void everyFileIsLicensed();
    void sourcesCompileWhatMocMade();
};

void TestSources::noHiddenCollaborators()
{
    // In brackets, so that a search for work left over does not find the rule against it.
    static const QRegularExpression hidden(
        u"(?<!QCoreApplication)::instance\\(\\)|\\bsender\\(\\)|\\bT[O]DO\\b|\\bF[I]XME\\b"_s);
    QStringList breaks;
    for (const Source &source : sources()) {
        for (const QString &line : source.lines) {
            if (hidden.match(line).hasMatch())
                breaks += source.path + u": "_s + line;
        }
    }
    QVERIFY2(breaks.isEmpty(), qPrintable(breaks.join(u'\n')));
}

void TestSources::filesAndFunctionsStaySmall()
{
    QStringList breaks;
    for (const Source &source : sources()) {
        // The main window holds pages; what has a task of its own stands beside it.
        const qsizetype most = source.path.endsWith("gui/shell/mainwindow.cpp"_L1) ? 301 : 401;
        if (source.lines.size() > most)
            breaks += u"%1 has %2 lines"_s.arg(source.path).arg(source.lines.size());
        // A function at the outer level begins with a brace of its own line and ends with one.
        qsizetype begin = -1;
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            if (source.lines[i] == "{"_L1)
                begin = i;
            else if (source.lines[i] == "}"_L1 && begin >= 0 && i - begin > 61)
                breaks += u"%1:%2 is a function of %3 lines"_s.arg(source.path).arg(begin).arg(i - begin);
        }
    }
    QVERIFY2(breaks.isEmpty(), qPrintable(breaks.join(u'\n')));
}

/// One purpose for each: what grows beyond this has two.
void TestSources::unitsOfTestsStaySmall()
{
    QStringList breaks;
    const QList<Source> tests = sources(u"tests/"_s);
    for (const Source &source : tests) {
        if (source.lines.size() > 401)
            breaks += u"%1 has %2 lines"_s.arg(source.path).arg(source.lines.size());
    }
    QVERIFY2(breaks.isEmpty(), qPrintable(breaks.join(u'\n')));
    QVERIFY(std::any_of(tests.begin(), tests.end(),
                        [](const Source &source) { return source.path == "app/tst_sources.cpp"_L1; }));
}

void TestSources::everyFileIsLicensed()
{
    QStringList breaks;
    for (const Source &source : sources() + sources(u"tests/"_s)) {
        if (source.lines.first() != "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
            breaks += source.path;
    }
    QVERIFY2(breaks.isEmpty(), qPrintable(breaks.join(u'\n')));
}

void TestSources::sourcesCompileWhatMocMade()
{
    QStringList breaks;
    for (const Source &source : sources()) {
        const QString body = textOf(root() + u"src/"_s + source.path.chopped(1) + u"cpp"_s);
        if (source.path.endsWith(".h"_L1) && source.lines.contains(u"    Q_OBJECT"_s) &&
            !body.contains("#include \"moc_"_L1))
            breaks += source.path;
    }
    QVERIFY2(breaks.isEmpty(), qPrintable(breaks.join(u'\n')));
}

CONSOLE_TEST(QCoreApplication, TestSources)

} // namespace tst_sources

#include "tst_sources.moc"
