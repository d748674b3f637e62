// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcetree.h"
#include "support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace tst_layers {

using namespace Qt::StringLiterals;
using namespace sourcetree;

namespace {

/// A folder of src, as its CMakeLists.txt has it.
struct Room
{
    /// The rooms that its library is linked to, in the order of the list.
    QStringList uses;
    bool hasWidgets = false;
};

/// The rooms from the ground up, as CONTRIBUTING.md has them.
const QStringList &order()
{
    static const QStringList rooms =
        u"names api accounts store inventory insight ends findings cases words finder probe exchange handover settings "
        "tables models listing demo session gui/look gui/kit gui/notes gui/lists gui/help gui/pages gui/support "
        "gui/tooltext gui/overview gui/servers gui/domains gui/expiry gui/findings gui/people gui/access gui/changes "
        "gui/cases gui/sheet gui/customers gui/requests gui/accountforms gui/finder gui/shell "
        "commandline pictures app"_s.split(u' ');
    return rooms;
}

/// The rooms of one kind of thing each: none knows another.
bool isKind(const QString &room)
{
    static const QStringList shared =
        u"gui/look gui/kit gui/help gui/notes gui/lists gui/pages gui/support gui/shell"_s.split(u' ');
    return room.startsWith("gui/"_L1) && !shared.contains(room);
}

/// The library of a room is console_<room>, with _ for /.
QString libraryOf(const QString &room)
{
    return u"console_"_s + QString(room).replace(u'/', u'_');
}

/// What a CMakeLists.txt says of its room; nothing when it makes no library of ours.
std::optional<Room> roomIn(const QString &cmake)
{
    static const QRegularExpression list(u"console_library\\((\\S+)( WIDGETS)?.*?LINK\\s([^)]*)\\)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = list.match(cmake);
    if (!match.hasMatch())
        return std::nullopt;
    Room room{.uses = {}, .hasWidgets = match.hasCaptured(2) && !match.captured(2).isEmpty()};
    const QStringList linked = match.captured(3).simplified().split(u' ');
    for (const QString &library : linked) {
        for (const QString &other : order()) {
            if (library == libraryOf(other))
                room.uses += other;
        }
    }
    return room;
}

QMap<QString, Room> rooms()
{
    QMap<QString, Room> found;
    for (const QString &room : order()) {
        if (const auto read = roomIn(textOf(root() + u"src/"_s + room + u"/CMakeLists.txt"_s)))
            found.insert(room, *read);
    }
    return found;
}

/// Why @p room may not be linked to @p used; empty when it may.
QString forbiddenLink(const QString &room, const QString &used)
{
    if (order().indexOf(used) >= order().indexOf(room))
        return u"upwards"_s;
    if (room == "demo"_L1)
        return u"demo is the other side of the wire"_s;
    if (used == "demo"_L1 && room != "session"_L1)
        return u"only a session joins the demo"_s;
    if (isKind(used) && room != "app"_L1)
        return u"kinds do not know each other, nor does the shell know them"_s;
    return {};
}

/// Why a source of @p room may not include @p included, given what its room is linked to; empty when it may.
QString forbiddenInclude(const QString &room, const Room &linked, const QString &included)
{
    const QString used = included.section(u'/', 0, -2);
    if (used == room || !order().contains(used))
        return {};
    if (!linked.uses.contains(used))
        return u"not in the link list"_s;
    static const QStringList calls{u"api/request.h"_s, u"api/calls.h"_s, u"api/client.h"_s};
    static const QStringList speakers{u"accounts"_s, u"inventory"_s, u"session"_s};
    if (calls.contains(included) && !speakers.contains(room))
        return u"it does not speak to the API"_s;
    return {};
}

/// The headers that a source or a form names.
QStringList includesIn(const QString &text)
{
    static const QRegularExpression include(u"(?:^#include \"|<header>)([a-z]+(?:/[a-z]+)+\\.h)(?:\"|<)"_s,
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = include.globalMatch(text); matches.hasNext();)
        found += matches.next().captured(1);
    return found;
}

/// What the sources and the forms of a room include.
QStringList includesOf(const QString &room)
{
    QStringList found;
    // Only what has windows has forms: a room may be called as the kind that shows it.
    const QString forms = room.startsWith("gui/"_L1) ? u"ui/"_s + room.mid(4) : QString();
    for (const QString &folder : {u"src/"_s + room, forms}) {
        QDirIterator files(root() + folder, {u"*.h"_s, u"*.cpp"_s, u"*.ui"_s}, QDir::Files);
        while (files.hasNext())
            found += includesIn(textOf(files.next()));
    }
    return found;
}

qsizetype linesOf(const QString &room)
{
    qsizetype lines = 0;
    for (const Source &source : sources())
        lines += source.room == room ? source.lines.size() - 1 : 0;
    return lines;
}

/// The cells of a row of the table of rooms in CONTRIBUTING.md: folder, sentence, lines, what it may use.
QStringList cellsOf(const QString &line)
{
    QStringList cells = line.split(u'|').mid(1, 4);
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

} // namespace

/// The rules between rooms, which a compiler does not hold.
class TestLayers : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIsARoom();
    void linksGoDownwards();
    void includesAreLinks();
    void rulesFindBreaks();
    void tableOfRoomsIsTrue();
    void widgetsAndWordsStayAbove();
};

void TestLayers::everyFolderIsARoom()
{
    QStringList folders;
    for (const Source &source : sources())
        folders += source.room;
    folders.removeDuplicates();
    for (const QString &folder : folders)
        QVERIFY2(rooms().contains(folder), qPrintable(folder));
    QCOMPARE(folders.size(), order().size());
}

void TestLayers::linksGoDownwards()
{
    QStringList breaks;
    const QMap<QString, Room> all = rooms();
    for (auto room = all.begin(); room != all.end(); ++room) {
        for (const QString &used : room->uses) {
            const QString why = forbiddenLink(room.key(), used);
            if (!why.isEmpty())
                breaks += u"%1 is linked to %2: %3"_s.arg(room.key(), used, why);
        }
    }
    QVERIFY2(breaks.isEmpty(), qPrintable(breaks.join(u'\n')));
}

void TestLayers::includesAreLinks()
{
    QStringList breaks;
    const QMap<QString, Room> all = rooms();
    for (auto room = all.begin(); room != all.end(); ++room) {
        QStringList unused = room->uses;
        for (const QString &included : includesOf(room.key())) {
            unused.removeAll(included.section(u'/', 0, -2));
            const QString why = forbiddenInclude(room.key(), *room, included);
            if (!why.isEmpty())
                breaks += u"%1 includes %2: %3"_s.arg(room.key(), included, why);
        }
        for (const QString &idle : unused)
            breaks += u"%1 is linked to %2 and includes nothing of it"_s.arg(room.key(), idle);
    }
    QVERIFY2(breaks.isEmpty(), qPrintable(breaks.join(u'\n')));
}

void TestLayers::rulesFindBreaks()
{
    QVERIFY(!forbiddenLink(u"models"_s, u"gui/lists"_s).isEmpty());
    QVERIFY(!forbiddenLink(u"demo"_s, u"api"_s).isEmpty());
    QVERIFY(!forbiddenLink(u"gui/shell"_s, u"demo"_s).isEmpty());
    QVERIFY(!forbiddenLink(u"gui/servers"_s, u"gui/domains"_s).isEmpty());
    QVERIFY(!forbiddenLink(u"gui/shell"_s, u"gui/servers"_s).isEmpty());
    QVERIFY(forbiddenLink(u"gui/servers"_s, u"gui/lists"_s).isEmpty());
    QVERIFY(forbiddenLink(u"session"_s, u"demo"_s).isEmpty());
    QVERIFY(!forbiddenLink(u"app"_s, u"demo"_s).isEmpty());

    const std::optional<Room> room = roomIn(
        u"console_library(gui/people WIDGETS\n  SOURCES\n    a.cpp\n  LINK console_gui_lists console_api Qt6::Widgets)\n"_s);
    QVERIFY(room.has_value());
    QVERIFY(room->hasWidgets);
    QCOMPARE(room->uses, (QStringList{u"gui/lists"_s, u"api"_s}));
    QVERIFY(!roomIn(u"add_library(x)"_s).has_value());
    QCOMPARE(includesIn(u"#include \"gui/pages/page.h\"\n<header>gui/kit/notice.h</header>\n#include <QSet>\n"_s),
             (QStringList{u"gui/pages/page.h"_s, u"gui/kit/notice.h"_s}));
    QVERIFY(forbiddenInclude(u"gui/people"_s, *room, u"api/types.h"_s).isEmpty());
    QVERIFY(!forbiddenInclude(u"gui/people"_s, *room, u"api/client.h"_s).isEmpty());
    QVERIFY(!forbiddenInclude(u"gui/people"_s, *room, u"models/table.h"_s).isEmpty());
    QVERIFY(forbiddenInclude(u"gui/people"_s, *room, u"gui/people/qrcode.h"_s).isEmpty());
}

void TestLayers::tableOfRoomsIsTrue()
{
    // With CONSOLE_ROOMS_TABLE=1 in the environment the last two columns are written as they are.
    const bool writes = qEnvironmentVariableIsSet("CONSOLE_ROOMS_TABLE");
    const QString path = root() + u"CONTRIBUTING.md"_s;
    QStringList lines = textOf(path).split(u'\n');
    const QMap<QString, Room> all = rooms();
    QStringList seen;
    for (QString &line : lines) {
        const QString room = line.section(u'`', 1, 1).mid(4);
        if (!line.startsWith("| `src/"_L1) || !all.contains(room))
            continue;
        const QStringList cells = cellsOf(line);
        const qsizetype count = linesOf(room);
        const QString uses = all.value(room).uses.isEmpty() ? u"–"_s : all.value(room).uses.join(u", "_s);
        if (writes) {
            line = u"| %1 | %2 | %3 | %4 |"_s.arg(cells.value(0), cells.value(1)).arg(count).arg(uses);
        } else {
            QVERIFY2(!cells.value(1).isEmpty(), qPrintable(line));
            QVERIFY2(qAbs(cells.value(2).toLongLong() - count) <= 50 + count / 5,
                     qPrintable(u"%1 has %2 lines"_s.arg(room).arg(count)));
            QCOMPARE(cells.value(3), uses);
        }
        seen += room;
    }
    QCOMPARE(seen, order());
    if (writes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join(u'\n').toUtf8());
    }
}

void TestLayers::widgetsAndWordsStayAbove()
{
    static const QRegularExpression widgets(
        u"#include <(QtWidgets|QApplication|QWidget|QDialog|QMessageBox|QAbstractItemView|QTableView|QTreeView|QListView|QHeaderView|QLabel)>"_s);
    static const QRegularExpression words(u"\\btr\\("_s);
    static const QStringList speaking{u"words"_s, u"models"_s, u"commandline"_s, u"app"_s};
    QStringList breaks;
    for (const Source &source : sources()) {
        const bool isAbove = source.room.startsWith("gui/"_L1) || source.room == "app"_L1;
        for (const QString &line : source.lines) {
            if (!isAbove && source.room != "pictures"_L1 && widgets.match(line).hasMatch())
                breaks += source.path + u": "_s + line;
            if (!isAbove && !speaking.contains(source.room) && words.match(line).hasMatch())
                breaks += source.path + u": "_s + line;
        }
    }
    QVERIFY2(breaks.isEmpty(), qPrintable(breaks.join(u'\n')));
}

CONSOLE_TEST(QCoreApplication, TestLayers)

} // namespace tst_layers

#include "tst_layers.moc"
