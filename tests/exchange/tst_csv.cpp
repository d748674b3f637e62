// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_csv {

using namespace Qt::StringLiterals;
using exchange::CsvFormat;

namespace {

/// What python3's own reader makes of the bytes: rows of cells. It is strict, or takes whatever comes.
QJsonArray readBack(const QByteArray &bytes, QChar separator, bool strict = true)
{
    QStringList arguments{
        u"-c"_s,
        u"import csv, io, json, sys\n"
        "text = sys.stdin.buffer.read().decode('utf-8-sig')\n"
        "rows = csv.reader(io.StringIO(text, newline=''), delimiter=sys.argv[1], strict=len(sys.argv) < 3)\n"
        "json.dump(list(rows), sys.stdout)\n"_s,
        QString(separator)};
    if (!strict)
        arguments += u"lenient"_s;
    QProcess python;
    python.start(u"python3"_s, arguments);
    python.write(bytes);
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        qFatal("python3: %s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"a"_s,          u"å"_s,      u"\""_s,           u"\"\""_s,   u";"_s,   u","_s,  u"|"_s, u"\t"_s,
        u"\n"_s,         u"\r\n"_s,   u"\r"_s,           u" "_s,      u"="_s,   u"-1"_s, u"@"_s, u"'"_s,
        u"\U0001F600"_s, u"\u202E"_s, QString(QChar(0)), u"\uFEFF"_s, u"<b>"_s, u"\\"_s};
    QString text;
    for (int left = random.bounded(8); left > 0; --left)
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return text;
}

} // namespace

/// Rows as comma-separated values: every rule of quoting, and no cell that runs.
class TestCsv : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void harmless_data();
    void harmless();
    void lines_data();
    void lines();
    void bytes();
    void longText();
    void readBackByAnother_data();
    void readBackByAnother();
    void readWithAnotherSeparator_data();
    void readWithAnotherSeparator();
    void tabbed();
};

void TestCsv::harmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto add = [](const char *name, const QString &text, const QString &cell) {
        QTest::newRow(name) << text << cell;
    };
    add("plain", u"angstrom.se"_s, u"angstrom.se"_s);
    add("empty", {}, u""_s);
    add("equals", u"=1+1"_s, u"'=1+1"_s);
    add("plus", u"+46 70 123 45 67"_s, u"'+46 70 123 45 67"_s);
    // A number is data, and runs nothing.
    add("negative", u"-5"_s, u"-5"_s);
    add("negative with a fraction", u"-3.25"_s, u"-3.25"_s);
    add("negative with a comma", u"-3,25"_s, u"-3,25"_s);
    add("minus and a blank", u"- 5"_s, u"'- 5"_s);
    add("difference", u"-5-3"_s, u"'-5-3"_s);
    add("number and a call", u"-1+cmd|' /C calc'!A0"_s, u"'-1+cmd|' /C calc'!A0"_s);
    add("number and a line", u"-5\n"_s, u"'-5\n"_s);
    add("minus alone", u"-"_s, u"'-"_s);
    add("number with a plus", u"+46701234567"_s, u"'+46701234567"_s);
    add("minus of a cell", u"-A1"_s, u"'-A1"_s);
    add("at", u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
    add("true minus", u"\u22121"_s, u"'\u22121"_s);
    add("wide equals", u"\uFF1D1"_s, u"'\uFF1D1"_s);
    add("wide plus", u"\uFF0B1"_s, u"'\uFF0B1"_s);
    add("wide minus", u"\uFF0D1"_s, u"'\uFF0D1"_s);
    add("wide at", u"\uFF20A"_s, u"'\uFF20A"_s);
    add("small equals", u"\uFE661"_s, u"'\uFE661"_s);
    add("after spaces", u"  =1"_s, u"'  =1"_s);
    add("after a no-break space", u"\u00A0=1"_s, u"'\u00A0=1"_s);
    add("after a byte-order mark", u"\uFEFF=1"_s, u"'\uFEFF=1"_s);
    add("after a zero-width space", u"\u200B@a"_s, u"'\u200B@a"_s);
    add("after a direction mark", u"\u202E-a"_s, u"'\u202E-a"_s);
    add("tab", u"\tx"_s, u"'\tx"_s);
    add("carriage return", u"\rx"_s, u"'\rx"_s);
    add("line feed", u"\nx"_s, u"'\nx"_s);
    add("another control character", u"\u0001x"_s, u"'\uFFFDx"_s);
    add("delete", u"\u007Fx"_s, u"'\uFFFDx"_s);
    add("next line", u"\u0085x"_s, u"'\uFFFDx"_s);
    add("within", u"a=1+2-3@b"_s, u"a=1+2-3@b"_s);
    add("apostrophe", u"'x"_s, u"'x"_s);
    add("NUL within", u"a"_s + QChar(0) + u"b"_s, u"a\uFFFDb"_s);
    add("lone high surrogate", u"a"_s + QChar(0xD83D) + u"b"_s, u"a\uFFFDb"_s);
    add("lone low surrogate", QString(QChar(0xDE00)), u"\uFFFD"_s);
    add("high surrogate at the end", QString(QChar(0xD83D)), u"\uFFFD"_s);
    add("whole pair", u"\U0001F600"_s, u"\U0001F600"_s);
    add("right to left", u"שלום"_s, u"שלום"_s);
    add("markup", u"<img src=x>"_s, u"<img src=x>"_s);
    add("after a semicolon", u"a;=1"_s, u"a;'=1"_s);
    add("after a comma", u"a,+1,b"_s, u"a,'+1,b"_s);
    add("after a tab", u"a\t-1"_s, u"a\t'-1"_s);
    add("after a bar", u"a|@b"_s, u"a|'@b"_s);
    add("after a line break", u"a\r\n- b\n- c"_s, u"a\r\n'- b\n'- c"_s);
    add("after a comma and blanks", u"a, \u200B=1"_s, u"a,' \u200B=1"_s);
    add("after a comma and a quote", u"a,\"=1"_s, u"a,'\"=1"_s);
    add("after a comma and a word", u"a, b=1"_s, u"a, b=1"_s);
    add("after a comma, at the end", u"a,"_s, u"a,"_s);
    add("both at the start and after", u"=1;=2"_s, u"'=1;'=2"_s);
}

void TestCsv::harmless()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cell);
    QCOMPARE(exchange::harmlessCell(text), cell);
}

void TestCsv::lines_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QString>("line");
    const auto add = [](const char *name, const QStringList &cells, QChar separator, const QString &line) {
        QTest::newRow(name) << cells << separator << line;
    };
    add("plain", {u"a"_s, u"b"_s, u"c"_s}, u';', u"a;b;c"_s);
    add("comma", {u"a"_s, u"b"_s}, u',', u"a,b"_s);
    add("tab", {u"a"_s, u"b"_s}, u'\t', u"a\tb"_s);
    add("empty cells", {u""_s, u""_s, u""_s}, u';', u";;"_s);
    add("one empty cell", {u""_s}, u';', u"\"\""_s);
    add("no cells", {}, u';', u""_s);
    add("quote", {u"say \"hi\""_s, u"b"_s}, u';', u"\"say \"\"hi\"\"\";b"_s);
    add("only a quote", {u"\""_s}, u';', u"\"\"\"\""_s);
    add("the separator", {u"a;b"_s, u"c"_s}, u';', u"\"a;b\";c"_s);
    add("another separator", {u"a,b"_s, u"c\td"_s}, u';', u"\"a,b\";\"c\td\""_s);
    add("an unusual separator", {u"a|b"_s, u"c"_s}, u'|', u"\"a|b\"|c"_s);
    add("a bar", {u"a|b"_s, u"c"_s}, u';', u"\"a|b\";c"_s);
    add("formula in the middle", {u"a,=1"_s, u"c"_s}, u';', u"\"a,'=1\";c"_s);
    add("line feed", {u"a\nb"_s}, u';', u"\"a\nb\""_s);
    add("carriage return", {u"a\rb"_s}, u';', u"\"a\rb\""_s);
    add("blank at the start", {u" a"_s}, u';', u"\" a\""_s);
    add("blank at the end", {u"a "_s}, u';', u"\"a \""_s);
    add("formula with separator", {u"=A1;\"x\""_s}, u';', u"\"'=A1;\"\"x\"\"\""_s);
}

void TestCsv::lines()
{
    QFETCH(const QStringList, cells);
    QFETCH(const QChar, separator);
    QFETCH(const QString, line);
    QCOMPARE(exchange::csvLine(cells, separator), line);
}

void TestCsv::bytes()
{
    QCOMPARE(exchange::csvStart({u';', true}), QByteArray::fromHex("efbbbf"));
    QCOMPARE(exchange::csvStart({u';', false}), QByteArray());
    QCOMPARE(exchange::csvBytes({u"å"_s, u"\U0001F600"_s}, {u';', true}), QByteArray("\xC3\xA5;\xF0\x9F\x98\x80\r\n"));
    QCOMPARE(exchange::csvBytes({QString(QChar(0xD800))}, {u',', false}), QByteArray("\xEF\xBF\xBD\r\n"));
}

void TestCsv::longText()
{
    const QString text(100'000, u'x');
    QCOMPARE(exchange::csvLine({text, text}, u';').size(), 200'001);
}

void TestCsv::readBackByAnother_data()
{
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<bool>("mark");
    QTest::newRow("semicolon") << QChar(u';') << true;
    QTest::newRow("comma") << QChar(u',') << false;
    QTest::newRow("tab") << QChar(u'\t') << true;
}

void TestCsv::readBackByAnother()
{
    QFETCH(const QChar, separator);
    QFETCH(const bool, mark);
    QRandomGenerator random(20261123);
    const CsvFormat format{separator, mark};
    QByteArray bytes = exchange::csvStart(format);
    QJsonArray expected;
    for (int row = 0; row < 2000; ++row) {
        QStringList cells;
        QJsonArray harmless;
        for (int column = 1 + random.bounded(4); column > 0; --column) {
            cells += randomText(random);
            harmless.append(exchange::harmlessCell(cells.last()));
        }
        bytes += exchange::csvBytes(cells, format);
        expected.append(harmless);
    }
    const QJsonArray read = readBack(bytes, separator);
    QCOMPARE(read.size(), expected.size());
    for (int row = 0; row < expected.size(); ++row)
        QCOMPARE(read.at(row), expected.at(row));
}

void TestCsv::readWithAnotherSeparator_data()
{
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QChar>("guessed");
    static constexpr QStringView separators = u";,\t|";
    for (const QChar separator : separators) {
        for (const QChar guessed : separators)
            QTest::addRow("%02x as %02x", separator.unicode(), guessed.unicode()) << separator << guessed;
    }
}

void TestCsv::readWithAnotherSeparator()
{
    QFETCH(const QChar, separator);
    QFETCH(const QChar, guessed);
    QRandomGenerator random(20261130);
    QByteArray bytes;
    for (int row = 0; row < 500; ++row) {
        QStringList cells;
        for (int column = 1 + random.bounded(4); column > 0; --column)
            cells += randomText(random);
        bytes += exchange::csvBytes(cells, {separator, false});
    }
    int cells = 0;
    const QJsonArray rows = readBack(bytes, guessed, false);
    for (const QJsonValue row : rows) {
        const QJsonArray read = row.toArray();
        for (const QJsonValue value : read) {
            ++cells;
            const QString cell = value.toString();
            const auto first = std::find_if_not(cell.cbegin(), cell.cend(), [](QChar c) {
                return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
            });
            // A cell that is a number, as far as the file's own separator or the end of its row.
            static const QRegularExpression number(u"^-[0-9]+(?:$|[;,\\t|\\r\\n])"_s);
            QVERIFY2(first == cell.cend() || !u"=+-@"_s.contains(*first) ||
                         number.match(cell.mid(first - cell.cbegin())).hasMatch(),
                     qPrintable(cell));
        }
    }
    // Read with another separator a line may be one cell.
    QVERIFY(cells >= 500);
}

void TestCsv::tabbed()
{
    QCOMPARE(exchange::tabbedLine({u"a"_s, u"-1"_s, u""_s}), u"a\t-1\t"_s);
    QCOMPARE(exchange::tabbedLine({u"a\tb\r\nc\u2028d"_s, u"e, f;g|h"_s}), u"a b  c d\te, f;g|h"_s);
    QCOMPARE(exchange::tabbedLine({u"\"a\""_s, u"b \"c\""_s}), u"\"\"\"a\"\"\"\tb \"c\""_s);
    QCOMPARE(exchange::tabbedLine({u"a;=1"_s}), u"a;'=1"_s);
    QCOMPARE(exchange::tabbedLine({}), QString());
}

CONSOLE_TEST(QCoreApplication, TestCsv)

} // namespace tst_csv

#include "tst_csv.moc"
