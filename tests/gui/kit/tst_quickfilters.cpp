// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/quickfilters.h"
#include "support/testcase.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_quickfilters {

using namespace Qt::StringLiterals;
using gui::QuickFilters;

class TestQuickFilters : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfAll()
    {
        QuickFilters filters;
        QSignalSpy changed(&filters, &QuickFilters::chosenChanged);
        filters.setChips({{std::nullopt, u"All"_s, u"All"_s}, {u"a"_s, u"A"_s, u"A"_s}, {u"b"_s, u"B"_s, u"B"_s}});
        filters.show();
        QCOMPARE(checked(filters), QStringList{u"All"_s});
        press(filters, u"B"_s);
        QCOMPARE(filters.chosen(), u"b"_s);
        QCOMPARE(checked(filters), QStringList{u"B"_s});
        // Choosing it again changes nothing: All is there for that.
        press(filters, u"B"_s);
        QCOMPARE(filters.chosen(), u"b"_s);
        QCOMPARE(checked(filters), QStringList{u"B"_s});
        QCOMPARE(changed.size(), 1);
        filters.reset();
        QCOMPARE(checked(filters), QStringList{u"All"_s});
    }

    void oneOrNone()
    {
        QuickFilters filters;
        QSignalSpy changed(&filters, &QuickFilters::chosenChanged);
        const QList<QuickFilters::Chip> chips{{u"a"_s, u"A"_s, u"A"_s}, {u"b"_s, u"B"_s, u"B"_s}};
        filters.setChips(chips);
        filters.show();
        QVERIFY(checked(filters).isEmpty());
        press(filters, u"A"_s);
        QCOMPARE(filters.chosen(), u"a"_s);
        press(filters, u"B"_s);
        QCOMPARE(filters.chosen(), u"b"_s);
        QCOMPARE(checked(filters), QStringList{u"B"_s});
        filters.setChips(chips);
        QCOMPARE(checked(filters), QStringList{u"B"_s});
        press(filters, u"B"_s);
        QCOMPARE(filters.chosen(), std::nullopt);
        QVERIFY(checked(filters).isEmpty());
        QCOMPARE(changed.size(), 3);
        press(filters, u"A"_s);
        filters.reset();
        QVERIFY(checked(filters).isEmpty());
        // One that is no longer there is chosen no longer.
        press(filters, u"A"_s);
        filters.setChips({chips.at(1)});
        QCOMPARE(filters.chosen(), std::nullopt);
        QVERIFY(checked(filters).isEmpty());
    }

    void cutForTheSizeOfTheText()
    {
        QuickFilters filters;
        const QString text = u"Certificates and domains"_s;
        filters.setChips({{std::nullopt, text, text}});
        filters.show();
        const auto *chip = filters.findChild<QPushButton *>();
        QCOMPARE(chip->text(), text);
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(large);
        QTRY_COMPARE(chip->fontMetrics().height(), QFontMetrics(large).height());
        QCOMPARE(chip->text(), text);
        QVERIFY(chip->width() >= chip->fontMetrics().horizontalAdvance(text));
        QApplication::setFont(usual);
        QTRY_COMPARE(chip->fontMetrics().height(), QFontMetrics(usual).height());
        QTRY_COMPARE(chip->text(), text);
    }

private:
    static QStringList checked(const QuickFilters &filters)
    {
        QStringList texts;
        for (const QPushButton *button : filters.findChildren<QPushButton *>()) {
            if (button->isVisibleTo(&filters) && button->isChecked())
                texts.append(button->text());
        }
        return texts;
    }

    static void press(const QuickFilters &filters, const QString &text)
    {
        for (QPushButton *button : filters.findChildren<QPushButton *>()) {
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
};

CONSOLE_TEST(QApplication, TestQuickFilters)

} // namespace tst_quickfilters

#include "tst_quickfilters.moc"
