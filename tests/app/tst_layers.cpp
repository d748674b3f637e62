// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace tst_layers {

using namespace Qt::StringLiterals;

namespace {

struct Source
{
    QString folder;
    QString path;
    QStringList lines;
};

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

QList<Source> sources()
{
    QList<Source> found;
    const QString root = QStringLiteral(SOURCE_TREE "/src/");
    QDirIterator files(root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString relative = path.mid(root.size());
        found.append({relative.section(u'/', 0, 0), relative, linesOf(path)});
    }
    return found;
}

/// The layers from below; each may use those before it.
const QStringList &layers()
{
    static const QStringList names{u"api"_s,      u"accounts"_s, u"inventory"_s, u"insight"_s, u"probe"_s,
                                   u"exchange"_s, u"models"_s,   u"gui"_s,       u"demo"_s,    u"app"_s};
    return names;
}

/// What a folder of @p source includes that it may not, as text.
QString forbiddenInclude(const Source &source, const QString &included)
{
    const QString folder = included.section(u'/', 0, 0);
    const auto below = layers().indexOf(source.folder);
    const auto used = layers().indexOf(folder);
    if (used < 0 || folder == source.folder)
        return {};
    if (source.folder == "demo"_L1)
        return u"demo is the other side of the wire"_s;
    if (used > below)
        return u"upwards"_s;
    if (folder == "demo"_L1 && source.folder != "app"_L1)
        return u"only app joins the demo"_s;
    static const QStringList calls{u"api/request.h"_s, u"api/calls.h"_s, u"api/client.h"_s};
    const bool speaks = source.folder == "app"_L1 || source.folder == "inventory"_L1;
    if (calls.contains(included) && !speaks)
        return u"only inventory speaks to the API"_s;
    return {};
}

} // namespace

/// The rules of the house that a compiler does not hold.
class TestLayers : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void includesGoDownwards();
    void ruleItselfFindsBreaks();
    void widgetsAndWordsStayAbove();
    void noHiddenCollaborators();
    void filesAndFunctionsStaySmall();
    void everyFileIsLicensed();
};

void TestLayers::includesGoDownwards()
{
    static const QRegularExpression include(u"^#include \"([a-z]+/[a-z]+\\.h)\""_s);
    const QList<Source> all = sources();
    QVERIFY(all.size() > 50);
    QStringList breaks;
    int seen = 0;
    for (const Source &source : all) {
        QVERIFY2(layers().contains(source.folder), qPrintable(source.path));
        for (const QString &line : source.lines) {
            const auto match = include.match(line);
            if (!match.hasMatch())
                continue;
            ++seen;
            const QString why = forbiddenInclude(source, match.captured(1));
            if (!why.isEmpty())
                breaks += u"%1 includes %2: %3"_s.arg(source.path, match.captured(1), why);
        }
    }
    QVERIFY(seen > 100);
    QVERIFY2(breaks.isEmpty(), qPrintable(breaks.join(u'\n')));
}

void TestLayers::ruleItselfFindsBreaks()
{
    QVERIFY(!forbiddenInclude({u"models"_s, {}, {}}, u"gui/page.h"_s).isEmpty());
    QVERIFY(!forbiddenInclude({u"gui"_s, {}, {}}, u"api/client.h"_s).isEmpty());
    QVERIFY(!forbiddenInclude({u"demo"_s, {}, {}}, u"api/types.h"_s).isEmpty());
    QVERIFY(!forbiddenInclude({u"gui"_s, {}, {}}, u"demo/server.h"_s).isEmpty());
    QVERIFY(forbiddenInclude({u"gui"_s, {}, {}}, u"api/types.h"_s).isEmpty());
    QVERIFY(forbiddenInclude({u"app"_s, {}, {}}, u"demo/server.h"_s).isEmpty());
}

void TestLayers::widgetsAndWordsStayAbove()
{
    static const QRegularExpression widgets(
        u"#include <(QtWidgets|QApplication|QWidget|QDialog|QMessageBox|QAbstractItemView|QTableView|QTreeView|QListView|QHeaderView|QLabel)>"_s);
    static const QRegularExpression words(u"\\btr\\("_s);
    QStringList breaks;
    for (const Source &source : sources()) {
        const auto layer = layers().indexOf(source.folder);
        for (const QString &line : source.lines) {
            if (source.folder != "gui"_L1 && source.folder != "app"_L1 && widgets.match(line).hasMatch())
                breaks += source.path + u": "_s + line;
            if ((layer < layers().indexOf(u"models"_s) || source.folder == "demo"_L1) && words.match(line).hasMatch())
                breaks += source.path + u": "_s + line;
        }
    }
    QVERIFY2(breaks.isEmpty(), qPrintable(breaks.join(u'\n')));
}

void TestLayers::noHiddenCollaborators()
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

void TestLayers::filesAndFunctionsStaySmall()
{
    QStringList breaks;
    for (const Source &source : sources()) {
        if (source.lines.size() > 420)
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

void TestLayers::everyFileIsLicensed()
{
    QStringList breaks;
    for (const Source &source : sources()) {
        if (source.lines.first() != "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
            breaks += source.path;
    }
    QVERIFY2(breaks.isEmpty(), qPrintable(breaks.join(u'\n')));
}

CONSOLE_TEST(QCoreApplication, TestLayers)

} // namespace tst_layers

#include "tst_layers.moc"
