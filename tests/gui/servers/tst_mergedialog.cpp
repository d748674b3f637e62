// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/mergedialog.h"
#include "support/testcase.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace tst_mergedialog {

using namespace Qt::StringLiterals;
using inventory::Field;
using inventory::InstanceFields;

/// Choosing between someone else's text and one's own.
class TestMergeDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void allThreeAreShown();
    void longTextsAreShownWhereTheyDiffer();
    void everyFieldMustBeChosen();
    void noDeadSpace();
};

namespace {

const InstanceFields base{u"base text"_s, u"h"_s, u"base contact"_s};
const InstanceFields theirs{u"their <b>text</b>"_s, u"h"_s, u"their contact"_s};
const InstanceFields mine{u"my text"_s, u"mine.se"_s, u"my contact"_s};

} // namespace

void TestMergeDialog::allThreeAreShown()
{
    gui::MergeDialog dialog({Field::Description}, base, theirs, mine, nullptr);
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts += label->text();
    for (const QString &text : {base.description, theirs.description, mine.description})
        QVERIFY2(texts.contains(text), qPrintable(text));
    QVERIFY(!texts.contains(base.technicalContact));
}

void TestMergeDialog::longTextsAreShownWhereTheyDiffer()
{
    const QString same(100'000, u'x');
    const auto with = [&same](const QString &own) {
        InstanceFields fields = base;
        fields.description = same + own + same;
        return fields;
    };
    gui::MergeDialog dialog({Field::Description}, with(u"base"_s), with(u"theirs"_s), with(u"mine"_s), nullptr);
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts += label->text();
    for (const QString &own : {u"xbasex"_s, u"xtheirsx"_s, u"xminex"_s}) {
        const QStringList found = texts.filter(own);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().size() <= 1000);
    }
    dialog.findChild<QRadioButton *>(u"description_theirs"_s)->click();
    QCOMPARE(dialog.chosen().description, with(u"theirs"_s).description);
}

void TestMergeDialog::everyFieldMustBeChosen()
{
    gui::MergeDialog dialog({Field::Description, Field::TechnicalContact}, base, theirs, mine, nullptr);
    dialog.show();
    auto *save = dialog.findChild<QPushButton *>(u"save"_s);
    QVERIFY(!save->isEnabled());
    dialog.findChild<QRadioButton *>(u"description_theirs"_s)->click();
    QVERIFY(!save->isEnabled());
    dialog.findChild<QRadioButton *>(u"technical_contact_mine"_s)->click();
    QVERIFY(save->isEnabled());
    const InstanceFields chosen = dialog.chosen();
    QCOMPARE(chosen.description, theirs.description);
    QCOMPARE(chosen.technicalContact, mine.technicalContact);
    QCOMPARE(chosen.hostname, mine.hostname);
}

/// As high as what there is to choose from, without a bar where there is room.
void TestMergeDialog::noDeadSpace()
{
    gui::MergeDialog dialog({Field::Description}, base, theirs, mine, nullptr);
    dialog.show();
    QCoreApplication::processEvents();
    QCOMPARE(dialog.height(), dialog.minimumHeight());
    const auto *scroll = dialog.findChild<QScrollArea *>();
    QVERIFY(!scroll->verticalScrollBar()->isVisible());
    QVERIFY2(scroll->viewport()->height() <= scroll->widget()->layout()->totalHeightForWidth(scroll->widget()->width()),
             qPrintable(QString::number(scroll->viewport()->height())));
}

CONSOLE_TEST(QApplication, TestMergeDialog)

} // namespace tst_mergedialog

#include "tst_mergedialog.moc"
