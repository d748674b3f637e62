// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "words/undotext.h"

#include <QTest>

namespace tst_undotext {

using namespace Qt::StringLiterals;
using inventory::Field;
using inventory::SaveOutcome;
using words::UndoText;
using Kind = SaveOutcome::Kind;

/// How an edit was taken back, as a sentence a field.
class TestUndoText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeIsTold();
    void rowsAreCounted();
};

void TestUndoText::everyOutcomeIsTold()
{
    const inventory::InstanceFields theirs{u"shop"_s, u"theirs.se"_s, {}};
    const auto said = [&](Kind kind, const QString &field) {
        return UndoText::sentence({.kind = kind,
                                   .error = api::Error{.kind = api::Error::Kind::ReadOnly},
                                   .theirs = theirs,
                                   .fields = {Field::Hostname}},
                                  field);
    };
    QCOMPARE(said(Kind::Saved, u"hostname"_s), u"Restored."_s);
    QVERIFY(said(Kind::Gone, u"hostname"_s).contains(u"no longer appears"_s));
    QCOMPARE(said(Kind::Conflict, u"hostname"_s), u"Changed meanwhile. Nothing was written."_s);
    QCOMPARE(said(Kind::Conflict, u"description"_s),
             u"Nothing was written, because another field was changed meanwhile."_s);
    QCOMPARE(said(Kind::Differs, u"description"_s), u"Restored."_s);
    QVERIFY(said(Kind::Differs, u"hostname"_s).startsWith(u"Not restored"_s));
    QVERIFY(said(Kind::NotSaved, u"hostname"_s).startsWith(u"Not restored"_s));
    QVERIFY(said(Kind::Unknown, u"hostname"_s).startsWith(u"Not known"_s));
    QVERIFY(said(Kind::Failed, u"hostname"_s).endsWith(u"Nothing was written."_s));
    const SaveOutcome conflict{.kind = Kind::Conflict, .theirs = theirs, .fields = {Field::Hostname}};
    QCOMPARE(UndoText::held(conflict, u"hostname"_s), u"theirs.se"_s);
    QCOMPARE(UndoText::held(conflict, u"technical_contact"_s), u"(nothing)"_s);
    QCOMPARE(UndoText::held({.kind = Kind::Unknown}, u"hostname"_s), QString());
}

void TestUndoText::rowsAreCounted()
{
    const auto undone = [](Kind kind, const QStringList &fields, const QList<Field> &named) {
        inventory::History::Undone one;
        one.outcome = SaveOutcome{.kind = kind, .fields = named};
        for (const QString &field : fields)
            one.edit.fields.append({.field = field, .before = {}, .after = {}});
        return one;
    };
    const QStringList all{u"description"_s, u"hostname"_s, u"technical_contact"_s};
    const auto none = UndoText::counted({});
    QCOMPARE(none.all + none.restored, 0);
    // Two edits, four rows.
    const auto count =
        UndoText::counted({undone(Kind::Saved, all, {}), undone(Kind::Failed, {u"hostname"_s}, {Field::Hostname})});
    QCOMPARE(count.restored, 3);
    QCOMPARE(count.all, 4);
    // Of the one that the server holds otherwise, the others were restored.
    const auto partly = UndoText::counted({undone(Kind::Differs, all, {Field::Hostname})});
    QCOMPARE(partly.restored, 2);
    QCOMPARE(partly.all, 3);
    QCOMPARE(UndoText::counted({undone(Kind::Conflict, all, {Field::Hostname})}).restored, 0);
}

CONSOLE_TEST(QCoreApplication, TestUndoText)

} // namespace tst_undotext

#include "tst_undotext.moc"
