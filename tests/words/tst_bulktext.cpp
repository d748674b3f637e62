// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "words/bulktext.h"

#include <QTest>

namespace tst_bulktext {

using namespace Qt::StringLiterals;
using inventory::BulkRow;
using inventory::Field;
using inventory::SaveOutcome;
using words::BulkText;
using words::Tone;
using Kind = SaveOutcome::Kind;
using ErrorKind = api::Error::Kind;

namespace {

BulkRow ended(const SaveOutcome &outcome)
{
    return {.name = u"c1"_s, .base = {}, .mine = {}, .phase = BulkRow::Phase::Ended, .outcome = outcome};
}

} // namespace

/// What is said of each of several saves, and of all of them.
class TestBulkText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWordForEachEnd_data();
    void aWordForEachEnd();
    void notEndedYet();
    void fieldsAreNamed();
    void theApisWordsAboutAField();
    void summaryOfAll();
};

void TestBulkText::aWordForEachEnd_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ErrorKind>("error");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("saved") << Kind::Saved << ErrorKind::UnknownOutcome << u"Saved"_s << Tone::Good;
    QTest::newRow("gone") << Kind::Gone << ErrorKind::UnknownOutcome << u"Saved"_s << Tone::Good;
    QTest::newRow("not saved") << Kind::NotSaved << ErrorKind::ServerFault << u"Not saved"_s << Tone::Bad;
    QTest::newRow("differs") << Kind::Differs << ErrorKind::ServerFault << u"Differs"_s << Tone::Warning;
    QTest::newRow("unknown") << Kind::Unknown << ErrorKind::Idle << u"Unknown"_s << Tone::Warning;
    QTest::newRow("conflict") << Kind::Conflict << ErrorKind::Idle << u"Conflict"_s << Tone::Warning;
    QTest::newRow("refused") << Kind::Failed << ErrorKind::Rejected << u"Refused"_s << Tone::Bad;
    QTest::newRow("forbidden") << Kind::Failed << ErrorKind::Forbidden << u"Refused"_s << Tone::Bad;
    QTest::newRow("not reached") << Kind::Failed << ErrorKind::NoConnection << u"Not saved"_s << Tone::Bad;
}

void TestBulkText::aWordForEachEnd()
{
    QFETCH(const Kind, kind);
    QFETCH(const ErrorKind, error);
    QFETCH(const QString, word);
    QFETCH(const Tone, tone);
    const BulkRow row = ended({.kind = kind, .error = api::Error{.kind = error, .status = 500}});
    QCOMPARE(BulkText::word(row), word);
    QCOMPARE(BulkText::tone(row), tone);
    // Never by colour alone, and never of a form that is not there.
    QVERIFY(!BulkText::sign(row).isEmpty());
    QVERIFY(!BulkText::explanation(row).contains(u"in the form"_s));
    if (!row.isDone())
        QVERIFY(!BulkText::explanation(row).isEmpty());
    QVERIFY(!BulkText::details(row).isEmpty());
}

void TestBulkText::notEndedYet()
{
    BulkRow row{.name = u"c1"_s, .base = {}, .mine = {}};
    QStringList words;
    for (const BulkRow::Phase phase :
         {BulkRow::Phase::Unchanged, BulkRow::Phase::Waiting, BulkRow::Phase::Saving, BulkRow::Phase::Stopped}) {
        row.phase = phase;
        words += BulkText::word(row);
        QVERIFY(BulkText::sign(row).isEmpty());
        QVERIFY(BulkText::details(row).isEmpty());
    }
    QCOMPARE(words, (QStringList{u"Unchanged"_s, u"Waiting"_s, u"Saving…"_s, u"Not started"_s}));
    QCOMPARE(BulkText::explanation(ended({.kind = Kind::Saved})), QString());
}

void TestBulkText::fieldsAreNamed()
{
    const QList<Field> both{Field::Description, Field::TechnicalContact};
    for (const Kind kind : {Kind::Differs, Kind::Conflict})
        QVERIFY(
            BulkText::explanation(ended({.kind = kind, .fields = both})).contains(u"Description, Technical contact"_s));
}

void TestBulkText::theApisWordsAboutAField()
{
    api::Error error{.kind = ErrorKind::Rejected, .status = 400};
    error.fields.insert(u"hostname"_s, {u"Too odd."_s, u"Really."_s});
    error.fields.insert(u"other"_s, {u"Of no field here."_s});
    const QString said = BulkText::explanation(ended({.kind = Kind::Failed, .error = error}));
    QVERIFY2(said.contains(u"Hostname: Too odd. Really."_s), qPrintable(said));
    QCOMPARE(said.count(u"Of no field here."_s), 1);
}

void TestBulkText::summaryOfAll()
{
    inventory::BulkSave::Counts counts;
    counts.saved = 10;
    QCOMPARE(BulkText::summary(counts), u"10 server(s) saved."_s);
    counts.refused = 1;
    counts.different = 2;
    counts.unknown = 3;
    counts.conflicts = 4;
    counts.unchanged = 5;
    counts.stopped = 6;
    QCOMPARE(BulkText::summary(counts),
             u"10 server(s) saved, 1 not saved, 2 different from your text, 3 unknown, 4 in conflict, 5 unchanged, "
             "6 not started."_s);
    QCOMPARE(counts.failed(), 6);
    QCOMPARE(counts.all(), 31);
}

CONSOLE_TEST(QCoreApplication, TestBulkText)

} // namespace tst_bulktext

#include "tst_bulktext.moc"
