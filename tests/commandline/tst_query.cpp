// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/programtest.h"
#include "commandline/queryaccount.h"
#include "gui/lists/savedfilter.h"
#include "listing/listing.h"
#include "settings/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace tst_query {

using namespace Qt::StringLiterals;

/// --list as a person and a script start it: exit status, what is printed, and where.
class TestQuery : public ProgramTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyListHasStableFields();
    void keptAccountNeedsNoNetwork();
    void tableIsAligned();
    void filterAndColumns();
    void filtersFindTheSameInEveryLanguage();
    void fieldsAreNamedByOneRule();
    void domainsTellOfMail();
    void requests();
    void savedFilter();
    void csv();
    void whatWasNotReadIsTold();
    void nothingKept();
    void closedPipe();
    void fullDisk();
    void terminalHasColours();
    void freshNeedsTheKey();
    void nowhereToKeep();

private:
    QString settingsFile() const { return path(u"home/config/cloudnet-console.ini"_s); }
    /// Of the account that was used last, without a key and without a network.
    Run ask(const QStringList &arguments) { return run(QStringList{u"--language"_s, u"en"_s} + arguments, {}); }
    static QJsonArray rows(const Run &run) { return QJsonDocument::fromJson(run.output).array(); }

    std::optional<QueryAccount> m_account;
};

void TestQuery::init()
{
    ProgramTest::init();
    m_account.emplace(settingsFile(), u"Shop"_s);
}

void TestQuery::cleanup()
{
    m_account.reset();
}

/// The same names in every language: whoever reads them is a program.
void TestQuery::everyListHasStableFields()
{
    for (const listing::Listing &one : listing::everyListing()) {
        QStringList fields;
        for (const QString &language : {u"en"_s, u"sv"_s}) {
            const Run told = run({u"--language"_s, language, u"--demo"_s, u"--demo-size"_s,
                                  u"servers=6,domains=4,records=30"_s, u"--list"_s, one.id, u"--json"_s});
            QVERIFY2(told.status == 0, (one.id.toUtf8() + told.errors).constData());
            QCOMPARE(told.errors, QByteArray());
            const QJsonArray found = rows(told);
            // Of an account that is new nothing has changed, and nothing was asked for.
            QCOMPARE(found.isEmpty(), one.id == "changes"_L1 || one.id == "requests"_L1);
            if (found.isEmpty())
                continue;
            const QStringList here = found.first().toObject().keys();
            QVERIFY(fields.isEmpty() || fields == here);
            fields = here;
            QVERIFY2(here.size() >= 5, qPrintable(here.join(u' ')));
        }
    }
}

void TestQuery::keptAccountNeedsNoNetwork()
{
    m_account->keepAll();
    const Run told = ask({u"--list"_s, u"servers"_s, u"--json"_s});
    QVERIFY2(told.status == 0, told.errors.constData());
    QCOMPARE(told.errors, QByteArray());
    const QJsonArray servers = rows(told);
    QCOMPARE(servers.size(), 2);
    QCOMPARE(servers[0][u"name"_s].toString(), u"c1"_s);
    QCOMPARE(servers[0][u"size"_s].toInt(), 4);
    QCOMPARE(servers[0][u"hostname"_s].toString(), u"butik7.se"_s);
    QVERIFY(servers[1][u"hostname"_s].isNull());
    QVERIFY(servers[1][u"description"_s].isNull());
    QCOMPARE(rows(ask({u"--account"_s, u"shop"_s, u"--list"_s, u"records"_s, u"--json"_s})).size(), 2);
    const QJsonArray certificates = rows(ask({u"--list"_s, u"certificates"_s, u"--json"_s}));
    QCOMPARE(certificates[0][u"expires"_s].toString(), u"2027-02-01"_s);
    QCOMPARE(certificates[0][u"servers"_s].toArray(), QJsonArray{u"c1"_s});
    const QJsonArray findings = rows(ask({u"--list"_s, u"findings"_s, u"--json"_s}));
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings[0][u"state"_s].toString(), u"open"_s);
}

void TestQuery::tableIsAligned()
{
    m_account->keepAll();
    m_account->keep("/instance/c2/", R"({"name": "c2", "description": "two\nlines \u001b[31m \u202e x"})");
    const Run told = ask({u"--list"_s, u"servers"_s, u"--columns"_s, u"name,type,description"_s});
    QVERIFY2(told.status == 0, told.errors.constData());
    // No colours where nobody looks, one line a server, and no orders to a terminal.
    QCOMPARE(told.output, QByteArray("Name  Type       Description\n"
                                     "c1    magento    Butiken\n"
                                     "c2    wordpress  two lines %1B[31m %E2%80%AE x\n"));
    QVERIFY(!told.output.contains('\x1b'));
    const Run swedish = run({u"--language"_s, u"sv"_s, u"--list"_s, u"servers"_s}, {});
    QVERIFY2(swedish.output.startsWith("Namn  Server     Typ"), swedish.output.constData());
}

void TestQuery::filterAndColumns()
{
    m_account->keepAll();
    const Run one =
        ask({u"--list"_s, u"servers"_s, u"--filter"_s, u"type:magento"_s, u"--columns"_s, u"ip,name"_s, u"--json"_s});
    QCOMPARE(one.output, QByteArray("[\n{\"ip\":\"192.0.2.7\",\"name\":\"c1\"}\n]\n"));
    QCOMPARE(ask({u"--list"_s, u"servers"_s, u"--filter"_s, u"nowhere"_s, u"--json"_s}).output, QByteArray("[\n]\n"));
    const Run column = ask({u"--list"_s, u"servers"_s, u"--columns"_s, u"name,colour"_s});
    QCOMPARE(column.status, 2);
    QCOMPARE(column.output, QByteArray());
    QVERIFY2(column.errors.contains("There is no column “colour”. The columns are: hostname, description"),
             column.errors.constData());
    const Run field = ask({u"--list"_s, u"servers"_s, u"--filter"_s, u"colour:red"_s});
    QCOMPARE(field.status, 2);
    QCOMPARE(field.output, QByteArray());
    QVERIFY2(field.errors.contains("The filter has “colour:”, but there is no such field. The fields are: hostname, "
                                   "description, type, size, ip, ipv6, name, customers, favourite, tags, note."),
             field.errors.constData());
    // Text may have a colon.
    QCOMPARE(ask({u"--list"_s, u"servers"_s, u"--filter"_s, u"\"colour:red\""_s, u"--json"_s}).output,
             QByteArray("[\n]\n"));
}

/// Whoever reads the rows, and in whatever language the filter was written: by names of data, and by the words that
/// either language shows.
void TestQuery::filtersFindTheSameInEveryLanguage()
{
    m_account->keepAll();
    m_account->keepCase();
    const QList<std::pair<QString, QStringList>> filters{
        {u"servers"_s, {u"type:magento"_s, u"typ:magento"_s, u"-description:"_s, u"-\"beskrivning saknas\""_s}},
        {u"requests"_s, {u"state:overdue"_s, u"läge:overdue"_s, u"läge:försenat"_s, u"begäran:leaving"_s, u"slutar"_s}},
        {u"findings"_s, {u"severity:notice"_s, u"allvar:upplysning"_s, u"severity:upplysning"_s}}};
    for (const auto &[list, texts] : filters) {
        QByteArray found;
        for (const QString &text : texts) {
            for (const QString &language : {u"en"_s, u"sv"_s}) {
                const Run told = run({u"--language"_s, language, u"--list"_s, list, u"--json"_s, u"--filter"_s, text,
                                      u"--columns"_s, list == "servers"_L1 ? u"name"_s : u"object,state"_s},
                                     {});
                QVERIFY2(told.status == 0, (text.toUtf8() + ": " + told.errors).constData());
                QVERIFY2(!rows(told).isEmpty(), (language + u' ' + text).toUtf8().constData());
                QVERIFY2(found.isEmpty() || found == told.output, (language + u' ' + text).toUtf8().constData());
                found = told.output;
            }
        }
    }
}

/// One value has a name in the singular, a list one in the plural, and a column the name of its field.
void TestQuery::fieldsAreNamedByOneRule()
{
    for (const listing::Listing &one : listing::everyListing()) {
        const Run told =
            run({u"--demo"_s, u"--demo-size"_s, u"servers=6,domains=4,records=30"_s, u"--list"_s, one.id, u"--json"_s});
        const QStringList fields = listing::fieldsOf(one);
        for (const auto &row : rows(told)) {
            const QJsonObject object = row.toObject();
            QStringList known = object.keys();
            QStringList wanted = fields;
            known.sort();
            wanted.sort();
            QCOMPARE(known, wanted);
            // Nothing is known from before: what a part of the account looked like is not told.
            QVERIFY(one.id != "findings"_L1 || object.value(u"state"_s) != u"gone"_s);
            for (auto field = object.begin(); field != object.end(); ++field) {
                // Names of record types, and what is known by letters, have no plural.
                const bool isPlural =
                    field.key().endsWith(u's') && !QStringList{u"address"_s, u"expires"_s}.contains(field.key());
                const bool isList =
                    field->isArray() && !QStringList{u"mx"_s, u"dkim"_s, u"md5"_s}.contains(field.key());
                QVERIFY2(field->isNull() || isPlural == isList, qPrintable(one.id + u'.' + field.key()));
            }
        }
    }
}

void TestQuery::domainsTellOfMail()
{
    m_account->keepAll();
    const QJsonArray domains = rows(ask({u"--list"_s, u"domains"_s, u"--json"_s}));
    QCOMPARE(domains[0][u"mail"_s].toString(), u"none"_s);
    QCOMPARE(domains[0][u"spf"_s].toString(), u"none"_s);
    QCOMPARE(rows(ask({u"--list"_s, u"domains"_s, u"--json"_s, u"--filter"_s, u"mail:elsewhere"_s})).size(), 0);
    QCOMPARE(rows(ask({u"--list"_s, u"domains"_s, u"--json"_s, u"--filter"_s, u"mail:none"_s})).size(), 1);
}

void TestQuery::requests()
{
    m_account->keepAll();
    m_account->keepCase();
    const Run told = ask({u"--list"_s, u"requests"_s, u"--json"_s});
    QVERIFY2(told.status == 0, told.errors.constData());
    QCOMPARE(rows(told).size(), 1);
    const QJsonObject one = rows(told)[0].toObject();
    QCOMPARE(one.keys(), (QStringList{u"asked"_s, u"due"_s, u"items"_s, u"object"_s, u"overdue"_s, u"reference"_s,
                                      u"seen"_s, u"sent"_s, u"state"_s}));
    QCOMPARE(one[u"reference"_s].toString(), u"CC-2026-014"_s);
    QCOMPARE(one[u"asked"_s].toString(), u"leaving"_s);
    QCOMPARE(one[u"object"_s].toString(), u"Ali"_s);
    QCOMPARE(one[u"state"_s].toString(), u"partly"_s);
    QCOMPARE(one[u"seen"_s].toInt(), 1);
    QCOMPARE(one[u"overdue"_s].toBool(), true);
    const QJsonArray items = one[u"items"_s].toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0][u"server"_s].toString(), u"c1"_s);
    QCOMPARE(items[0][u"reading"_s].toString(), u"/instance/c1/users/"_s);
    QVERIFY(!items[0][u"seen"_s].isNull() && items[1][u"seen"_s].isNull());
    // For people, in their language; for a spreadsheet the sentences.
    const QStringList few{u"--columns"_s, u"reference,asked,state,seen"_s};
    QCOMPARE(ask(QStringList{u"--list"_s, u"requests"_s} + few).output,
             QByteArray("Reference    Request    State                 Seen\n"
                        "CC-2026-014  Leaves us  Overdue, 1 of 2 seen  1 of 2\n"));
    const Run swedish = run(QStringList{u"--language"_s, u"sv"_s, u"--list"_s, u"requests"_s} + few, {});
    QVERIFY2(swedish.output.contains("Slutar hos oss  Försenat, 1 av 2 bekräftat"), swedish.output.constData());
    QCOMPARE(ask({u"--list"_s, u"requests"_s, u"--csv"_s, u"--columns"_s, u"reference,items"_s}).output,
             QByteArray("reference,items\r\nCC-2026-014,\"c1: access of Ali (id 7) removed, "
                        "c2: access of Ali (id 7) removed\"\r\n"));
    for (const auto &[filter, count] : {std::pair(u"state:overdue"_s, 1), std::pair(u"state:draft"_s, 0)})
        QCOMPARE(rows(ask({u"--list"_s, u"requests"_s, u"--json"_s, u"--filter"_s, filter})).size(), count);
    QCOMPARE(ask({u"--write"_s, u"jsonl:requests=-"_s}).output.count("CC-2026-014"), 1);
}

void TestQuery::savedFilter()
{
    m_account->keepAll();
    {
        QSettings store(settingsFile(), QSettings::IniFormat);
        settings::Settings settings(store);
        settings.setAccount(m_account->account().id);
        gui::SavedFilter shops;
        shops.name = u"Butiker"_s;
        shops.text = u"type:magento"_s;
        gui::SavedFilter chips;
        chips.name = u"Chips"_s;
        chips.text = u"c"_s;
        chips.chips = QStringList{u"x"_s};
        settings.setSavedFilters(u"servers"_s, gui::savedFilterBytes({shops, chips}));
    }
    const Run told = ask({u"--list"_s, u"servers"_s, u"--saved-filter"_s, u"butiker"_s, u"--json"_s});
    QCOMPARE(told.status, 0);
    QCOMPARE(rows(told).size(), 1);
    const Run chips = ask({u"--list"_s, u"servers"_s, u"--saved-filter"_s, u"Chips"_s, u"--json"_s});
    QCOMPARE(rows(chips).size(), 2);
    QVERIFY2(chips.errors.contains("Only the text of the filter “Chips” is applied"), chips.errors.constData());
    const Run none = ask({u"--list"_s, u"domains"_s, u"--saved-filter"_s, u"Butiker"_s});
    QCOMPARE(none.status, 2);
    QVERIFY2(none.errors.contains("No filter named “Butiker” is saved for domains."), none.errors.constData());
}

void TestQuery::csv()
{
    m_account->keepAll();
    const Run told = ask({u"--list"_s, u"servers"_s, u"--csv"_s, u"--columns"_s, u"name,hostname,size,customers"_s});
    QCOMPARE(told.output, QByteArray("name,hostname,size,customers\r\nc1,butik7.se,4,\r\nc2,,,\r\n"));
}

void TestQuery::whatWasNotReadIsTold()
{
    m_account->keepAll();
    m_account->keep("/instance/", R"([{"name": "c1"}, {"name": "c2"}, {"name": "c3"}])");
    const Run told = ask({u"--list"_s, u"servers"_s, u"--json"_s});
    QCOMPARE(told.status, 3);
    QCOMPARE(rows(told).size(), 3);
    QVERIFY2(told.errors.contains("Not everything has been read: as of "), told.errors.constData());
    QVERIFY2(told.errors.contains("2 of 3 servers read."), told.errors.constData());
}

void TestQuery::nothingKept()
{
    const Run told = ask({u"--list"_s, u"servers"_s});
    QCOMPARE(told.status, 2);
    QCOMPARE(told.output, QByteArray());
    QVERIFY2(told.errors.contains("Nothing of the account “Shop” is saved on this computer. With --fresh it is read."),
             told.errors.constData());
    // What is not there is not made by asking for it.
    QVERIFY(!QDir(session::keptFolder(m_account->account())).exists());
    QCOMPARE(ask({u"--account"_s, u"Nobody"_s, u"--list"_s, u"servers"_s}).status, 2);
}

/// As of other programs: silence, and the status that a shell gives to SIGPIPE.
void TestQuery::closedPipe()
{
    m_account->keepAll();
    const Run piped = shell(u"mkfifo p; : < p & exec 3> p; wait; \"$PROGRAM\" --list servers >&3"_s);
    QCOMPARE(piped.status, 141);
    QCOMPARE(piped.errors, QByteArray());
}

void TestQuery::fullDisk()
{
    m_account->keepAll();
    const Run told = shell(u"\"$PROGRAM\" --language en --list servers > /dev/full"_s);
    QCOMPARE(told.status, 2);
    QVERIFY2(told.errors.contains("Nothing can be written to standard output: the disk is full."),
             told.errors.constData());
    for (const QString &word : {u"--help"_s, u"--version"_s}) {
        const Run helped = shell(u"\"$PROGRAM\" --language en %1 > /dev/full"_s.arg(word));
        QCOMPARE(helped.status, 2);
        QVERIFY2(helped.errors.contains("Nothing can be written to standard output: the disk is full."),
                 helped.errors.constData());
    }
}

void TestQuery::terminalHasColours()
{
    m_account->keepAll();
    const QString terminal =
        u"python3 -c 'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))'"
        " \"$PROGRAM\" --language en --list servers --columns name,description"_s;
    const Run coloured = shell(u"TERM=xterm "_s + terminal);
    QVERIFY2(coloured.status == 0, coloured.errors.constData());
    QVERIFY2(coloured.output.contains("\x1b[1mName\x1b[0m  \x1b[1mDescription\x1b[0m\r\n"),
             coloured.output.constData());
    QVERIFY2(coloured.output.contains("\x1b[33mNo description\x1b[0m"), coloured.output.constData());
    // Whoever looks is told how old it is.
    QVERIFY2(coloured.output.contains("cloudnet-console: as of "), coloured.output.constData());
    for (const QString &plain : {u"TERM=xterm NO_COLOR=1 "_s, u"TERM=dumb "_s}) {
        const Run told = shell(plain + terminal);
        QCOMPARE(told.status, 0);
        QVERIFY2(told.output.contains("Name  Description\r\n") && !told.output.contains('\x1b'),
                 told.output.constData());
    }
}

void TestQuery::freshNeedsTheKey()
{
    m_account->keepAll();
    const Run told = ask({u"--list"_s, u"servers"_s, u"--fresh"_s});
    QCOMPARE(told.status, 6);
    QCOMPARE(told.output, QByteArray());
}

/// What was to be kept is not: the list is whole, and the status says so.
void TestQuery::nowhereToKeep()
{
    const QString demo =
        u"\"$PROGRAM\" --language en --demo --demo-size servers=2,domains=1,records=3 --list servers --json"_s;
    QCOMPARE(shell(u"XDG_DATA_HOME=/dev/null/x "_s + demo).status, 0);
    const Run told = shell(u"XDG_DATA_HOME=/dev/null/x "_s + demo + u" --demo-keep"_s);
    QCOMPARE(told.status, 1);
    QCOMPARE(rows(told).size(), 2);
    QVERIFY2(told.errors.toLower().contains("nothing is saved now."), told.errors.constData());
}

CONSOLE_TEST(QCoreApplication, TestQuery)

} // namespace tst_query

#include "tst_query.moc"
