// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "words/errortext.h"
#include "words/savetext.h"

#include <QTest>

namespace tst_savetext {

using namespace Qt::StringLiterals;
using inventory::Field;
using inventory::SaveOutcome;
using words::SaveText;
using Kind = SaveOutcome::Kind;

/// How a save ended, as a sentence.
class TestSaveText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void savedOnlyWhereItIs_data();
    void savedOnlyWhereItIs();
    void fieldsAreNamed();
    void serversWordsAboutTheWhole();
    void detailsOfBoth();
};

void TestSaveText::savedOnlyWhereItIs_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("saved") << Kind::Saved << true;
    QTest::newRow("gone") << Kind::Gone << true;
    QTest::newRow("not saved") << Kind::NotSaved << false;
    QTest::newRow("differs") << Kind::Differs << false;
    QTest::newRow("unknown") << Kind::Unknown << false;
    QTest::newRow("failed") << Kind::Failed << false;
    QTest::newRow("conflict") << Kind::Conflict << false;
}

void TestSaveText::savedOnlyWhereItIs()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, isDone);
    SaveOutcome outcome{.kind = kind, .error = api::Error{.kind = api::Error::Kind::NotFound, .status = 404}};
    QCOMPARE(SaveText::isDone(outcome), isDone);
    const QString sentence = SaveText::sentence(outcome, u"c1"_s);
    QCOMPARE(sentence.contains(u"c1 is saved"_s), isDone);
    QCOMPARE(sentence.contains(u"still in the form"_s), !isDone && kind != Kind::Conflict);
    if (kind == Kind::Failed)
        return;
    outcome.error.reset();
    QCOMPARE(SaveText::sentence(outcome, u"c1"_s).contains(u"c1 is saved"_s), isDone);
}

void TestSaveText::fieldsAreNamed()
{
    const SaveOutcome outcome{.kind = Kind::Differs, .fields = {Field::Description, Field::TechnicalContact}};
    QVERIFY(SaveText::sentence(outcome, u"c1"_s).contains(u"Description, Technical contact"_s));
}

void TestSaveText::serversWordsAboutTheWhole()
{
    api::Error error{.kind = api::Error::Kind::Rejected, .status = 400, .words = u"Locked."_s};
    error.fields.insert(u"other"_s, {u"Odd <i>other</i>."_s});
    error.fields.insert(u"hostname"_s, {u"Taken."_s});
    const QString sentence = SaveText::sentence({.kind = Kind::Failed, .error = error}, u"c1"_s);
    QVERIFY(sentence.contains(u"The API says: Locked. Odd <i>other</i>."_s));
    QVERIFY(!sentence.contains(u"Taken."_s));
    QVERIFY(sentence.contains(u"Nothing was saved."_s));
}

void TestSaveText::detailsOfBoth()
{
    const api::Error write{.kind = api::Error::Kind::ServerFault, .status = 502, .call = u"PATCH /instance/c1"_s};
    const api::Error read{.kind = api::Error::Kind::KeyRefused, .status = 401, .call = u"GET /instance/c1/"_s};
    QCOMPARE(SaveText::details({.kind = Kind::Unknown, .error = write, .readError = read}),
             words::ErrorText::details(write) + u"\n\n"_s + words::ErrorText::sentence(read) + u'\n' +
                 words::ErrorText::details(read));
    QCOMPARE(SaveText::details({}), QString());
}

CONSOLE_TEST(QCoreApplication, TestSaveText)

} // namespace tst_savetext

#include "tst_savetext.moc"
