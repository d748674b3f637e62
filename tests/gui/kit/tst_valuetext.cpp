// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/valuetext.h"
#include "support/testcase.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

namespace tst_valuetext {

using namespace Qt::StringLiterals;
using gui::ValueText;

class TestValueText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTelephoneNumberIsNotDivided();
    void whatIsCopiedIsTheValue();
};

void TestValueText::aTelephoneNumberIsNotDivided()
{
    ValueText field;
    const auto linesAtLeast = [&field](const QString &value) {
        field.setValue(value);
        const int least = field.minimumSizeHint().width();
        const int one = field.heightForWidth(10 * field.sizeHint().width());
        return qRound(double(field.heightForWidth(least)) / one);
    };
    QVERIFY(linesAtLeast(u"ab-cde fgh ij klm"_s) > 1);
    QCOMPARE(linesAtLeast(u"08-123 500 50 123"_s), 1);
}

void TestValueText::whatIsCopiedIsTheValue()
{
    ValueText field;
    field.setValue(u"08-123 500 50"_s);
    QCOMPARE(field.value(), u"08-123 500 50"_s);
    field.mark(3, 7);
    field.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"123 500"_s);
}

CONSOLE_TEST(QApplication, TestValueText)

} // namespace tst_valuetext

#include "tst_valuetext.moc"
