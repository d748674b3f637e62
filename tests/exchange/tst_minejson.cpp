// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/minefile.h"
#include "support/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <sys/stat.h>

namespace tst_minejson {

using namespace Qt::StringLiterals;
using namespace exchange;
using store::Change;
using store::Edit;
using store::Note;
using Kind = MineFileFault::Kind;

namespace {

QDateTime moment(int msecs)
{
    return QDateTime(QDate(2026, 3, 10), QTime(12, 0, 0, msecs), QTimeZone::utc());
}

MineText filled()
{
    const QString odd = u"\"å\\\n\t<b>\u2028 \U0001F600"_s;
    MineText text{odd, u"https://api.cloudnet.se/api/v2"_s, moment(1), {}};
    text.mine.edits = {{.id = 7,
                        .batch = u"b"_s,
                        .instance = u"c1"_s,
                        .begun = moment(2),
                        .message = odd,
                        .undoes = 3,
                        .fields = {{u"hostname"_s, u""_s, odd}, {u"description"_s, u"a"_s, u""_s}}},
                       {.id = 3,
                        .batch = u"a"_s,
                        .instance = u"c1"_s,
                        .begun = moment(3),
                        .ended = moment(4),
                        .outcome = Edit::Outcome::Restored,
                        .message = u""_s}};
    text.mine.changes = {{.id = 0,
                          .kind = u"domain"_s,
                          .object = u"exempel.se"_s,
                          .title = u""_s,
                          .field = u"records"_s,
                          .item = odd,
                          .owner = odd,
                          .before = {},
                          .after = u""_s,
                          .since = moment(5),
                          .seen = moment(999),
                          .sweep = 1'790'000'000'123,
                          .edit = 7,
                          .isMarked = true}};
    text.mine.notes = {{u"user"_s, u"12"_s, odd, {u"kund å"_s, u"web"_s}, true, moment(6)}};
    text.mine.values = {{u"looked"_s, u"17"_s}, {u"empty"_s, u""_s}};
    text.mine.findings = {{u"key-dsa 5 A"_s, odd, moment(7)}, {u"no-spf"_s, u""_s, moment(7), moment(8)}};
    text.mine.acceptances = {{u"key-dsa 5 A"_s, QDate(2026, 12, 24), odd, moment(9)}};
    text.mine.mutes = {{u"object"_s, u"server c1"_s, moment(10)}};
    text.mine.cases = {
        {.id = u"7f0c"_s,
         .reference = u"CC-2026-014"_s,
         .kind = u"leaving"_s,
         .object = u"101"_s,
         .title = odd,
         .subject = odd,
         .body = u"Hej,\n- x\n"_s,
         .language = u"sv"_s,
         .created = moment(11),
         .sent = moment(12),
         .reminded = {},
         .withdrawn = {},
         .changed = moment(13),
         .items = {{u"access-off"_s, u"c1"_s, u"101"_s, odd, {}, moment(13), u"/instance/c1/users/"_s, {}},
                   {u"restored"_s, u""_s, u"[]"_s, u""_s, u""_s, {}, u""_s, {}}}}};
    text.filters = {{u"all-records"_s, "[{\"name\":\"MX\",\"text\":\"type:mx\"}]"},
                    {u"servers"_s, "[{\"chips\":[\"a\"],\"columns\":\"x\",\"name\":\"å\"},{\"name\":\"c\"}]"}};
    return text;
}

/// The text with something in it that is otherwise.
QByteArray changed(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject object = QJsonDocument::fromJson(mineJson(filled())).object();
    change(object);
    return QJsonDocument(object).toJson();
}

/// One field of the first element of a list.
QByteArray changed(const QString &list, const QString &field, const QJsonValue &value)
{
    return changed([&](QJsonObject &object) {
        QJsonArray elements = object.value(list).toArray();
        QJsonObject element = elements.first().toObject();
        if (value.isUndefined())
            element.remove(field);
        else
            element.insert(field, value);
        elements[0] = element;
        object.insert(list, elements);
    });
}

} // namespace

/// What cannot be read anew, as one JSON text and as a file.
class TestMineJson : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void saysFirstWhatItIs();
    void othersAreRefused_data();
    void othersAreRefused();
    void cutAnywhereIsRefused();
    void fileIsTheOwnersOnly();
    void whatIsNoFileIsLeftAlone();
    void tooLongIsRefused();
};

void TestMineJson::comesBackAsItWas()
{
    const MineText text = filled();
    const auto read = readMineJson(mineJson(text));
    QVERIFY(read.has_value());
    QCOMPARE(read->mine.edits, text.mine.edits);
    QCOMPARE(*read, text);
    // Nothing there is not the same as an empty text.
    QVERIFY(read->mine.changes.first().before.isNull());
    QVERIFY(!read->mine.changes.first().after.isNull());
    const MineText none{u"a"_s, u"b"_s, moment(1), {}};
    QCOMPARE(readMineJson(mineJson(none)).value_or(MineText()), none);
    // Older versions knew fewer kinds.
    MineText older = text;
    older.mine.findings = {};
    older.mine.acceptances = {};
    older.mine.mutes = {};
    older.mine.cases = {};
    older.filters = {};
    older.mine.changes[0].owner = QString();
    const auto readOlder = readMineJson(changed([](QJsonObject &object) {
        for (const QString &key : {u"findings"_s, u"acceptances"_s, u"mutes"_s, u"cases"_s, u"filters"_s})
            object.remove(key);
        QJsonArray changes = object.value(u"changes"_s).toArray();
        QJsonObject first = changes.first().toObject();
        first.remove(u"owner"_s);
        changes[0] = first;
        object.insert(u"changes"_s, changes);
    }));
    QCOMPARE(readOlder.value_or(MineText()), older);
}

void TestMineJson::saysFirstWhatItIs()
{
    const QByteArray json = mineJson(filled());
    QVERIFY2(json.startsWith("{\n    \"format\": \"cloudnet-console notes and history\",\n"),
             json.left(80).constData());
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QCOMPARE(object.value(u"version"_s).toInt(), 1);
    QCOMPARE(object.value(u"account"_s).toObject().value(u"api_url"_s).toString(), filled().address);
    QCOMPARE(object.value(u"written"_s).toString(), u"2026-03-10T12:00:00.001Z"_s);
}

void TestMineJson::othersAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<MineFault>("fault");
    const auto other = [](const char *name, const QByteArray &json) {
        QTest::newRow(name) << json << MineFault::OtherKind;
    };
    const auto damaged = [](const char *name, const QByteArray &json) {
        QTest::newRow(name) << json << MineFault::Damaged;
    };
    other("nothing", {});
    other("text", "hello");
    other("a list", "[]");
    other("an exported account", R"({"instances": [], "domains": []})");
    other("another format", changed([](QJsonObject &object) { object.insert(u"format"_s, u"x"_s); }));
    QTest::newRow("newer") << changed([](QJsonObject &object) { object.insert(u"version"_s, 2); }) << MineFault::Newer;
    damaged("no version", changed([](QJsonObject &object) { object.remove(u"version"_s); }));
    damaged("no changes", changed([](QJsonObject &object) { object.remove(u"changes"_s); }));
    damaged("no account", changed([](QJsonObject &object) { object.insert(u"account"_s, u"x"_s); }));
    damaged("values of another kind", changed([](QJsonObject &object) {
                object.insert(u"values"_s, QJsonObject{{u"looked"_s, 17}});
            }));
    damaged("same id twice", changed([](QJsonObject &object) {
                const QJsonValue first = object.value(u"edits"_s).toArray().first();
                object.insert(u"edits"_s, QJsonArray{first, first});
            }));
    damaged("a change that is none", changed([](QJsonObject &object) { object.insert(u"changes"_s, QJsonArray{1}); }));
    damaged("no object", changed(u"changes"_s, u"object"_s, u""_s));
    damaged("no moment", changed(u"changes"_s, u"seen"_s, QJsonValue::Undefined));
    damaged("a moment that never was", changed(u"changes"_s, u"seen"_s, u"2026-02-30T12:00:00.000Z"_s));
    damaged("half a number", changed(u"changes"_s, u"sweep"_s, 1.5));
    damaged("an unknown outcome", changed(u"edits"_s, u"outcome"_s, u"perhaps"_s));
    damaged("no id", changed(u"edits"_s, u"id"_s, 0));
    damaged("a field twice", changed(u"edits"_s, u"fields"_s, [] {
                const QJsonObject field{{u"field"_s, u"hostname"_s}, {u"before"_s, u"a"_s}, {u"after"_s, u"b"_s}};
                return QJsonArray{field, field};
            }()));
    damaged("a tag of two lines", changed(u"notes"_s, u"tags"_s, QJsonArray{u"a\nb"_s}));
    damaged("a filter without a name", changed([](QJsonObject &object) {
                object.insert(u"filters"_s, QJsonObject{{u"servers"_s, QJsonArray{QJsonObject{{u"text"_s, u"x"_s}}}}});
            }));
    damaged("filters that are a text", changed([](QJsonObject &object) { object.insert(u"filters"_s, u"x"_s); }));
    damaged("a star that is a text", changed(u"notes"_s, u"favourite"_s, u"true"_s));
}

void TestMineJson::othersAreRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const MineFault, fault);
    const auto read = readMineJson(json);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error(), fault);
}

void TestMineJson::cutAnywhereIsRefused()
{
    const QByteArray json = mineJson(filled()).trimmed();
    const qsizetype head = json.indexOf(',') + 1;
    for (qsizetype length = 0; length < json.size(); ++length) {
        const auto read = readMineJson(json.left(length));
        QVERIFY2(!read.has_value(), qPrintable(QString::number(length)));
        QCOMPARE(read.error(), length < head ? MineFault::OtherKind : MineFault::Damaged);
    }
}

void TestMineJson::fileIsTheOwnersOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mina anteckningar.json"_s);
    // One that was for all is not for all any more.
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.setPermissions(QFile::Permissions(0x6666)));
    before.close();
    QVERIFY(!writeMineFile(path, filled()));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(readMineFile(path).value_or(MineText()), filled());
    const auto nowhere = writeMineFile(folder.filePath(u"none/x.json"_s), filled());
    QVERIFY(nowhere && nowhere->kind == Kind::System && !nowhere->words.isEmpty());
    const auto missing = readMineFile(folder.filePath(u"none.json"_s));
    QVERIFY(!missing.has_value() && missing.error().kind == Kind::System && !missing.error().words.isEmpty());
}

void TestMineJson::whatIsNoFileIsLeftAlone()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    // Nobody is at its other end: who opened it would wait for ever.
    QVERIFY(writeMineFile(pipe, filled()).has_value());
    QVERIFY(!readMineFile(pipe).has_value());
    QVERIFY(!readMineFile(u"/dev/zero"_s).has_value());
}

void TestMineJson::tooLongIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"long.json"_s);
    QFile file(path);
    // Empty space takes no room on the disk.
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(longestMine + 1));
    file.close();
    QCOMPARE(readMineFile(path).error().kind, Kind::TooLong);
    QVERIFY(QFile::resize(path, 100));
    QCOMPARE(readMineFile(path).error(), (MineFileFault{Kind::Text, {}, MineFault::OtherKind}));
}

CONSOLE_TEST(QCoreApplication, TestMineJson)

} // namespace tst_minejson

#include "tst_minejson.moc"
