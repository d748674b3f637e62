// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/programtest.h"
#include "commandline/queryaccount.h"
#include "listing/listings.h"
#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>
#include <array>
#include <optional>

namespace tst_writtentexts {

using namespace Qt::StringLiterals;

namespace {

QStringList sortedKeys(const QByteArray &line)
{
    QStringList keys = QJsonDocument::fromJson(line).object().keys();
    keys.sort();
    return keys;
}

} // namespace

/// What --write has written, as it is read by other programs, by people, and when it is written again.
class TestWrittenTexts : public ProgramTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void ansibleRunsTheScript();
    void linesOfEveryTable();
    void fieldsAreThoseOfAnyAccount();
    void calendarIsCheckedInAnyLanguage();
    void userOfSshIsTold();
    void reasonIsTold();
    void fullDiskIsTold();
    void columnsOfATerminal();
    void namesAreWholeOnATerminal();
    void longNamesArePartedBehindTheirSigns();
    void otherProgramsGetTrueColumns();
    void helpFitsTheTerminal();

private:
    /// What the program prints on a terminal of so many columns, line by line.
    QStringList onTerminal(int columns, const QString &arguments) const
    {
        const Run shown = shell(u"NO_COLOR=1 TERM=xterm python3 -c 'import os, pty, sys; "
                                "sys.exit(os.waitstatus_to_exitcode(pty.spawn([\"sh\", \"-c\", \"stty cols %1; exec "
                                "\\\"$PROGRAM\\\" --language en %2\"])))'"_s.arg(columns)
                                    .arg(arguments));
        [&] { QVERIFY2(shown.status == 0, shown.output.constData()); }();
        QStringList lines = QString::fromUtf8(shown.output).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
        lines.removeIf([](const QString &line) { return line.startsWith("cloudnet-console: "_L1); });
        return lines;
    }
    Run ask(const QStringList &arguments, const QString &language = u"en"_s)
    {
        return run(QStringList{u"--language"_s, language} + arguments, {});
    }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::optional<QueryAccount> m_account;
};

void TestWrittenTexts::init()
{
    ProgramTest::init();
    m_account.emplace(path(u"home/config/cloudnet-console.ini"_s), u"Shop"_s);
    m_account->keepAll();
}

void TestWrittenTexts::cleanup()
{
    m_account.reset();
}

/// By Ansible, and by hand with both of its options; nobody else may read or run it.
void TestWrittenTexts::ansibleRunsTheScript()
{
    const Run written = ask({u"--write"_s, u"ansible:script=inventory"_s});
    QVERIFY2(written.status == 0, written.errors.constData());
    QCOMPARE(QFile::permissions(path(u"inventory"_s)) &
                 (QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions(QFile::ExeOwner));
    const auto read = [this](const QString &command) {
        const Run told = shell(command);
        [&] { QVERIFY2(told.status == 0, told.errors.constData()); }();
        return QJsonDocument::fromJson(told.output).object();
    };
    for (const QString &command : {u"ansible-inventory -i ./inventory --list"_s, u"./inventory --list"_s}) {
        const QJsonObject hosts = read(command)[u"_meta"_s][u"hostvars"_s].toObject();
        QCOMPARE(hosts.keys(), (QStringList{u"c1"_s, u"c2"_s}));
        QCOMPARE(hosts[u"c1"_s][u"cloudnet_ip"_s].toString(), u"192.0.2.7"_s);
    }
    QCOMPARE(read(u"./inventory --host c2"_s)[u"cloudnet_type"_s].toString(), u"wordpress"_s);
}

/// A line for each row that --list has, of the rows that a filter shows.
void TestWrittenTexts::linesOfEveryTable()
{
    m_account->keepCase();
    for (const listing::Listing &one : listing::everyListing()) {
        const QByteArray lines = ask({u"--write"_s, u"jsonl:%1=-"_s.arg(one.id)}).output;
        const QByteArray listed = ask({u"--list"_s, one.id, u"--json"_s}).output;
        QCOMPARE(QJsonDocument::fromJson(lines.left(lines.indexOf('\n')))[u"cloudnet_table"_s].toString(), one.id);
        QCOMPARE(lines.count('\n') - 1, QJsonDocument::fromJson(listed).array().size());
    }
    QCOMPARE(ask({u"--write"_s, u"jsonl=-"_s}).output, ask({u"--write"_s, u"jsonl:servers=-"_s}).output);
    const Run filtered = ask({u"--write"_s, u"jsonl:records=-"_s, u"--filter"_s, u"type:NS"_s});
    QCOMPARE(filtered.output.count('\n'), 2);
    QVERIFY2(filtered.output.contains("\"content\":\"ns1.cloudnet.se\""), filtered.output.constData());
}

/// Whether anything is kept of it, such as notes, or not.
void TestWrittenTexts::fieldsAreThoseOfAnyAccount()
{
    for (const listing::Listing &one : {listing::serverListing(), listing::domainListing(), listing::recordListing(),
                                        listing::certificateListing()}) {
        QStringList fields = listing::fieldsOf(one);
        fields.sort();
        const QString text = u"jsonl:%1=-"_s.arg(one.id);
        const QByteArray kept = ask({u"--write"_s, text}).output.split('\n').value(1);
        const QByteArray read =
            ask({u"--demo"_s, u"--demo-size"_s, u"servers=6,domains=4,records=30"_s, u"--write"_s, text})
                .output.split('\n')
                .value(1);
        QCOMPARE(sortedKeys(kept), fields);
        QCOMPARE(sortedKeys(read), fields);
    }
    const QByteArray server = ask({u"--write"_s, u"jsonl=-"_s}).output.split('\n').value(1);
    QVERIFY2(server.contains(R"("favourite":false)") && server.contains(R"("note":null,)") &&
                 server.contains(R"("tags":[])"),
             server.constData());
}

/// Whoever wrote it; what is in it is looked at all the same.
void TestWrittenTexts::calendarIsCheckedInAnyLanguage()
{
    const QStringList check{u"--write"_s, u"ics=c.ics"_s, u"--check"_s};
    for (const QString &writer : {u"sv"_s, u"en"_s}) {
        QCOMPARE(ask(check.first(2), writer).status, 0);
        const QByteArray about = contents(u"c.ics"_s).split('\n').value(4);
        QVERIFY2(about.startsWith(writer == "sv"_L1 ? "X-WR-CALDESC:per 2" : "X-WR-CALDESC:as of 2"),
                 about.constData());
        for (const QString &reader : {u"sv"_s, u"en"_s}) {
            const Run told = ask(check, reader);
            QVERIFY2(told.status == 0, (told.output + told.errors).constData());
        }
        // Read again at another time, with the same answer.
        m_account->keep("/certificate/", R"([{"domain": "butik7.se", "expire": "2027-02-01"}])");
        QCOMPARE(ask(check, writer).status, 0);
        m_account->keepAll("2027-05-01");
        for (const QString &reader : {u"sv"_s, u"en"_s})
            QCOMPARE(ask(check, reader).status, 7);
        m_account->keepAll();
    }
}

void TestWrittenTexts::userOfSshIsTold()
{
    const QStringList write{u"--write"_s, u"ssh_config=s.conf"_s};
    const Run none = ask(write);
    QCOMPARE(none.status, 0);
    QVERIFY2(none.errors.contains("No user is set in the settings, under SSH: "), none.errors.constData());
    QVERIFY(contents(u"s.conf"_s).contains("\n# No user is set in the settings, under SSH: "));
    QVERIFY(!contents(u"s.conf"_s).contains("\n    User "));
    {
        QSettings store(path(u"home/config/cloudnet-console.ini"_s), QSettings::IniFormat);
        settings::Settings settings(store);
        settings.setSsh({.user = u"deploy"_s});
    }
    const Run told = ask(write, u"sv"_s);
    QVERIFY2(told.errors.contains("ssh loggar in som deploy, användaren i inställningarna under SSH."),
             told.errors.constData());
    QVERIFY(contents(u"s.conf"_s).contains("\n# ssh logs in as deploy, the user in the settings, under SSH.\n"));
    QCOMPARE(contents(u"s.conf"_s).count("\n    User deploy\n"), 2);
}

void TestWrittenTexts::reasonIsTold()
{
    QVERIFY(QDir().mkpath(path(u"folder"_s)));
    QFile file(path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QList<std::array<QString, 3>> cases{
        {u"hosts=folder"_s, u"folder cannot be written: it is a folder."_s,
         u"Det går inte att skriva till folder: det är en katalog."_s},
        {u"hosts=none/h"_s, u"none/h cannot be written: there is no folder %1."_s.arg(path(u"none"_s)),
         u"Det går inte att skriva till none/h: det finns ingen katalog %1."_s.arg(path(u"none"_s))},
        {u"zones=file"_s, u"file cannot be written: a file is where the folder should be."_s,
         u"Det går inte att skriva till file: där katalogen ska vara finns en fil."_s},
        // No file can be made there, whoever one is.
        {u"hosts=/sys/h"_s, u"/sys/h cannot be written: you do not have permission."_s,
         u"Det går inte att skriva till /sys/h: behörighet saknas."_s},
    };
    for (const auto &[text, english, swedish] : cases) {
        for (const auto &[language, sentence] : {std::pair(u"en"_s, english), std::pair(u"sv"_s, swedish)}) {
            if (text.contains("/sys/"_L1) && !QFileInfo(u"/sys/kernel"_s).isDir())
                continue;
            const Run told = ask({u"--write"_s, text}, language);
            QCOMPARE(told.status, 2);
            QVERIFY2(told.errors.contains("cloudnet-console: " + sentence.toUtf8() + '\n'), told.errors.constData());
        }
    }
}

/// A limit of the shell stands for it: nothing can be added to any file.
void TestWrittenTexts::fullDiskIsTold()
{
    const Run told = shell(u"trap '' XFSZ; ulimit -f 0; \"$PROGRAM\" --language en --write hosts=h 2>&1 | cat; "
                           "exit ${PIPESTATUS[0]}"_s);
    QCOMPARE(told.status, 2);
    QVERIFY2(told.output.contains("h cannot be written: the disk does not take a file of this size."),
             told.output.constData());
    QVERIFY(!QFile::exists(path(u"h"_s)));
}

/// On a terminal of a hundred columns, with a cell that is far longer in the middle.
void TestWrittenTexts::columnsOfATerminal()
{
    const QByteArray words = QByteArray("ord \u00e4 \u65e5\u672c ").repeated(30);
    m_account->keep("/instance/c1/",
                    R"({"name": "c1", "instance_type": "magento", "description": ")" + words + R"("})");
    const QString list = u"\"$PROGRAM\" --language en --list servers --columns name,description,type,note"_s;
    const QStringList lines = onTerminal(100, u"--list servers --columns name,description,type,note"_s);
    QVERIFY2(lines.size() > 6, qPrintable(lines.join(u'\n')));
    qsizetype types = 0;
    for (const QString &line : lines) {
        // What takes two columns is counted so.
        const qsizetype wide = line.count(u'\u65e5') + line.count(u'\u672c');
        QVERIFY2(line.size() + wide <= 100, qPrintable(line));
        const qsizetype type = std::max(line.indexOf("magento"_L1), line.indexOf("wordpress"_L1));
        if (type < 0)
            continue;
        const qsizetype column = type + line.left(type).count(u'\u65e5') + line.left(type).count(u'\u672c');
        QCOMPARE(column, lines.constFirst().indexOf("Type"_L1));
        ++types;
    }
    QCOMPARE(types, 2);
    // All of it is there: where the cell goes on, its column begins.
    QCOMPARE(lines.join(u' ').count("ord"_L1), 30 + 1);
    // For other programs each row is a line.
    QCOMPARE(shell(list).output.count('\n'), 3);
}

/// At 80 columns: prose gives way, and names stand in one piece.
void TestWrittenTexts::namesAreWholeOnATerminal()
{
    const QStringList names{u"magento-production-01.example.se"_s, u"kundtjanst.example.se"_s};
    m_account->keep("/instance/c1/", R"({"name": "c1", "instance_type": "magento", "hostname": ")" +
                                         names.at(0).toUtf8() +
                                         R"(", "description": "Butiken som alla kunder handlar i varje dag"})");
    m_account->keep("/instance/", R"([{"name": "c1", "instance_type": "magento", "hostname": ")" +
                                      names.at(0).toUtf8() +
                                      R"(", "description": "Butiken som alla handlar i"},)"
                                      R"({"name": "c2", "instance_type": "wordpress", "hostname": ")" +
                                      names.at(1).toUtf8() + R"(", "description": "Forum för alla kunder"}])");
    m_account->keep("/instance/c2/", R"({"name": "c2", "instance_type": "wordpress", "hostname": ")" +
                                         names.at(1).toUtf8() + R"(", "description": "Forum för alla kunder"})");
    const QStringList lines = onTerminal(80, u"--list servers --columns hostname,description,type,name,ip"_s);
    for (const QString &name : names)
        QVERIFY2(lines.filter(name).size() == 1, qPrintable(lines.join(u'\n')));
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 80, qPrintable(line));
    for (const QString &word : {u"magento"_s, u"wordpress"_s, u"Description"_s, u"Butiken"_s, u"handlar"_s})
        QVERIFY2(!lines.filter(word).isEmpty(), qPrintable(word));
}

/// Where whole names leave no room they go on behind a dot or a hyphen.
void TestWrittenTexts::longNamesArePartedBehindTheirSigns()
{
    const QByteArray name = "magento-production-number-01.department.example-of-a-company.se";
    m_account->keep("/instance/", R"([{"name": "c1", "instance_type": "magento", "hostname": ")" + name + R"("}])");
    m_account->keep("/instance/c1/", R"({"name": "c1", "instance_type": "magento", "hostname": ")" + name + R"("})");
    const QStringList lines = onTerminal(60, u"--list servers --columns hostname,description,type,name"_s);
    QString whole;
    for (const QString &line : lines.sliced(1)) {
        QVERIFY2(line.size() <= 60, qPrintable(line));
        const QString piece = line.section(u' ', 0, 0);
        QVERIFY2(piece.isEmpty() || piece.endsWith(u'-') || piece.endsWith(u'.') || piece.endsWith("se"_L1),
                 qPrintable(lines.join(u'\n')));
        whole += piece;
    }
    QCOMPARE(whole.toUtf8(), name);
}

/// Columns begin where they begin, however long one cell is; each row is a line.
void TestWrittenTexts::otherProgramsGetTrueColumns()
{
    const QByteArray words = QByteArray("ord ").repeated(30).trimmed();
    m_account->keep("/instance/", R"([{"name": "c1", "instance_type": "magento", "description": ")" + words +
                                      R"("}, {"name": "c2", "instance_type": "wordpress", "description": "x"}])");
    m_account->keep("/instance/c1/",
                    R"({"name": "c1", "instance_type": "magento", "description": ")" + words + R"("})");
    m_account->keep("/instance/c2/", R"({"name": "c2", "instance_type": "wordpress", "description": "x"})");
    const QByteArrayList lines =
        ask({u"--list"_s, u"servers"_s, u"--columns"_s, u"name,description,type"_s}).output.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const qsizetype column = lines.at(0).indexOf("Type");
    QCOMPARE(column, 6 + words.size() + 2);
    QCOMPARE(lines.at(1).indexOf("magento"), column);
    QCOMPARE(lines.at(2).indexOf("wordpress"), column);
}

void TestWrittenTexts::helpFitsTheTerminal()
{
    const auto longest = [](const QStringList &lines) {
        qsizetype most = 0;
        for (const QString &line : lines)
            most = std::max(most, line.size());
        return most;
    };
    const QStringList wide = onTerminal(120, u"--help"_s);
    const QStringList narrow = onTerminal(60, u"--help"_s);
    QVERIFY(longest(wide) <= 120 && longest(wide) > 80);
    QVERIFY(longest(narrow) <= 60);
    QVERIFY(narrow.size() > wide.size());
    // What goes on does so below where it began, and nothing is lost.
    QCOMPARE(narrow.join(QString()).remove(u' '), wide.join(QString()).remove(u' '));
    for (const QString &line : narrow)
        QVERIFY2(!line.startsWith(u' ') || line.startsWith("  --"_L1) || line.startsWith(QString(29, u' ')),
                 qPrintable(line));
    const QByteArray piped = ask({u"--help"_s}).output;
    QCOMPARE(longest(QString::fromUtf8(piped).split(u'\n')) <= 80, true);
}

CONSOLE_TEST(QCoreApplication, TestWrittenTexts)

} // namespace tst_writtentexts

#include "tst_writtentexts.moc"
