// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/quickfilters.h"
#include "support/testcase.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

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

    /// In large text a row is dear: what has no room in one is behind a button, and what is chosen is seen all the
    /// same.
    void restBehindAButton()
    {
        QuickFilters filters;
        QSignalSpy changed(&filters, &QuickFilters::chosenChanged);
        filters.setChips({{std::nullopt, u"All"_s, u"All"_s},
                          {u"a"_s, u"Certificates"_s, u"Certificates"_s},
                          {u"b"_s, u"Domains & names"_s, u"Domains"_s},
                          {u"c"_s, u"Servers"_s, u"Servers"_s}});
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        filters.resize(filters.sizeHint().width(), 100);
        filters.show();
        QCOMPARE(seen(filters).size(), 4);
        QApplication::setFont(large);
        const auto *rest = filters.findChild<QPushButton *>(u"restOfChips"_s);
        QVERIFY(rest);
        QTRY_VERIFY(rest->isVisible());
        // How many do not fit is the font's to say.
        const auto behind = static_cast<int>(4 - (seen(filters).size() - 1));
        QVERIFY(behind >= 2 && behind < 4);
        QCOMPARE(seen(filters).last(), u"%1 more ▾"_s.arg(behind));
        QCOMPARE(seen(filters).first(), u"All"_s);
        for (const QPushButton *button : filters.findChildren<QPushButton *>())
            QVERIFY(button->isHidden() || (button->geometry().right() < filters.width() && button->y() == 0));
        QCOMPARE(filters.heightForWidth(filters.width()), rest->height());
        QTest::mouseClick(filters.findChild<QPushButton *>(u"restOfChips"_s), Qt::LeftButton);
        const auto *menu = filters.findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), behind);
        QCOMPARE(menu->actions().at(behind - 2)->text(), u"Domains && names"_s);
        menu->actions().last()->trigger();
        QCOMPARE(filters.chosen(), u"c"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(seen(filters).last(), u"Servers ▾"_s);
        QVERIFY(rest->isChecked());
        QCOMPARE(rest->accessibleName(), u"Servers"_s);
        // All behind one, under what they are about.
        filters.reset();
        filters.setFolds(QuickFilters::Folds::Always, u"Kind"_s);
        QCOMPARE(seen(filters), QStringList{u"All ▾"_s});
        QCOMPARE(rest->accessibleName(), u"Kind: All"_s);
        QApplication::setFont(usual);
        filters.setFolds(QuickFilters::Folds::InLargeText, u"Kind"_s);
        QTRY_COMPARE(seen(filters).size(), 4);
    }

private:
    static QStringList seen(const QuickFilters &filters)
    {
        QList<QPushButton *> buttons = filters.findChildren<QPushButton *>();
        buttons.removeIf([](const QPushButton *button) { return button->isHidden(); });
        std::sort(buttons.begin(), buttons.end(),
                  [](const QPushButton *a, const QPushButton *b) { return a->x() < b->x(); });
        QStringList texts;
        for (const QPushButton *button : std::as_const(buttons))
            texts.append(button->text());
        return texts;
    }

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
