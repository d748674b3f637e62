// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/discarddialog.h"
#include "gui/kit/form.h"
#include "support/testcase.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_form {

using namespace Qt::StringLiterals;

/// A form that says by itself whether it holds something.
class SomeForm : public gui::Form
{
public:
    using Form::Form;

    bool unsaved = true;

    /// The question that is shown, or null.
    gui::DiscardDialog *question() const
    {
        const auto all = findChildren<gui::DiscardDialog *>();
        for (gui::DiscardDialog *dialog : all) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    void press(const QString &button) const
    {
        QTest::mouseClick(question()->findChild<QPushButton *>(button), Qt::LeftButton);
    }

protected:
    bool holdsUnsaved() const override { return unsaved; }
};

/// A form is not closed over what was typed into it.
class TestForm : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void closesWhenNothingWasTyped();
    void keepsWhatWasTyped();
    void discardsWhenTold();
    void asksOnce();
};

void TestForm::closesWhenNothingWasTyped()
{
    SomeForm form;
    form.unsaved = false;
    form.show();
    QSignalSpy finished(&form, &QDialog::finished);
    QVERIFY(form.close());
    QVERIFY(!form.question());
    QCOMPARE(finished.size(), 1);
}

void TestForm::keepsWhatWasTyped()
{
    SomeForm form;
    form.show();
    QSignalSpy kept(&form, &gui::Form::keptOpen);
    QSignalSpy finished(&form, &QDialog::finished);
    QTest::keyClick(&form, Qt::Key_Escape);
    QVERIFY(form.question());
    form.press(u"keep"_s);
    QVERIFY(!form.question());
    QVERIFY(form.isVisible());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(finished.size(), 0);
    // Escape is no consent either.
    QVERIFY(!form.close());
    QTest::keyClick(form.question(), Qt::Key_Escape);
    QVERIFY(form.isVisible());
    QCOMPARE(kept.size(), 2);
    QTRY_COMPARE(form.findChildren<gui::DiscardDialog *>().size(), 0);
}

void TestForm::discardsWhenTold()
{
    SomeForm form;
    form.show();
    QSignalSpy kept(&form, &gui::Form::keptOpen);
    QSignalSpy rejected(&form, &QDialog::rejected);
    QVERIFY(!form.close());
    form.press(u"discard"_s);
    QVERIFY(!form.isVisible());
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(kept.size(), 0);
}

void TestForm::asksOnce()
{
    SomeForm form;
    form.show();
    QVERIFY(!form.close());
    QVERIFY(!form.close());
    QCOMPARE(form.findChildren<gui::DiscardDialog *>().size(), 1);
}

CONSOLE_TEST(QApplication, TestForm)

} // namespace tst_form

#include "tst_form.moc"
