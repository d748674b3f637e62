// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/expiry/snoozing.h"
#include "gui/kit/untildialog.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace tst_snoozedialog {

using namespace Qt::StringLiterals;
using ends::EndDate;
using ends::Nearness;
using gui::UntilDialog;

namespace {

const QDate today(2026, 11, 30);

EndDate urgentCertificate()
{
    EndDate end;
    end.name = u"<b>xn--rksmrgs-5wao1o.se"_s;
    end.days = 5;
    end.nearness = Nearness::Urgent;
    return end;
}

/// The dialog as it stands before somebody.
struct Opened
{
    explicit Opened(const EndDate &end = urgentCertificate())
        : owned(gui::Snoozing::makeDialog({end}, today, nullptr))
    {
        dialog.show();
    }

    std::unique_ptr<UntilDialog> owned;
    UntilDialog &dialog = *owned;
    QDateEdit *until = dialog.findChild<QDateEdit *>(u"until"_s);
    QLineEdit *reason = dialog.findChild<QLineEdit *>(u"reason"_s);
    QPushButton *snooze = dialog.findChild<QPushButton *>(u"answer"_s);
    QLabel *what = dialog.findChild<QLabel *>(u"what"_s);
    QLabel *hint = dialog.findChild<QLabel *>(u"hint"_s);
};

} // namespace

/// A day and a reason are asked for.
class TestSnoozeDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asksForADayAndAReason();
    void emptyReasonIsNone();
    void onlyDaysToCome();
    void tellsThatItExpiresBefore();
    void offersWhatWasSaid();
    void asksBeforeItDiscards();
    void speaksOfSeveral();
    void followsTheLanguage();
};

void TestSnoozeDialog::asksForADayAndAReason()
{
    Opened on;
    QCOMPARE(on.what->textFormat(), Qt::PlainText);
    QVERIFY(on.what->text().endsWith(u" expires on 2026-12-05."_s));
    QCOMPARE(on.dialog.until(), today.addDays(7));
    QSignalSpy accepted(&on.dialog, &QDialog::accepted);
    QTest::keyClicks(on.reason, u"  the shop  moves "_s);
    on.until->setDate({2026, 12, 3});
    QTest::mouseClick(on.snooze, Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(on.dialog.until(), QDate(2026, 12, 3));
    QCOMPARE(on.dialog.reason(), u"the shop moves"_s);
}

void TestSnoozeDialog::emptyReasonIsNone()
{
    Opened on;
    QVERIFY(!on.snooze->isEnabled());
    on.reason->setText(u" \t "_s);
    QVERIFY(!on.snooze->isEnabled());
    on.reason->setText(u"moves"_s);
    QVERIFY(on.snooze->isEnabled());
    on.reason->clear();
    QVERIFY(!on.snooze->isEnabled());
}

void TestSnoozeDialog::onlyDaysToCome()
{
    Opened on;
    for (const QDate &day : {today, today.addDays(-1), QDate(1999, 1, 1)}) {
        on.until->setDate(day);
        QVERIFY(on.dialog.until() > today);
    }
    on.until->setDate(today.addYears(5));
    QCOMPARE(on.dialog.until(), today.addDays(1).addYears(2));
    // Typed, the year before is not taken.
    on.until->setDate({2026, 12, 3});
    on.until->setFocus();
    on.until->setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(on.until, u"2025"_s);
    QTest::keyClick(on.until, Qt::Key_Tab);
    QVERIFY(on.dialog.until() > today);
}

void TestSnoozeDialog::tellsThatItExpiresBefore()
{
    Opened on;
    on.until->setDate({2026, 12, 4});
    QVERIFY(!on.hint->isVisible());
    on.until->setDate({2026, 12, 5});
    QVERIFY(on.hint->isVisible());
    QCOMPARE(on.hint->text(), u"It expires before it asks again."_s);

    EndDate past = urgentCertificate();
    past.kind = EndDate::Kind::Domain;
    past.days = -3;
    past.nearness = Nearness::Overdue;
    Opened gone(past);
    QVERIFY(gone.what->text().startsWith(u"The domain "_s));
    QVERIFY(gone.what->text().endsWith(u" expired on 2026-11-27."_s));
    QVERIFY(!gone.hint->isVisible());
}

void TestSnoozeDialog::offersWhatWasSaid()
{
    EndDate end = urgentCertificate();
    end.isSnoozed = true;
    end.snoozedUntil = QDate(2026, 12, 2);
    end.snoozeReason = u"moves"_s;
    Opened on(end);
    QCOMPARE(on.dialog.until(), QDate(2026, 12, 2));
    QCOMPARE(on.dialog.reason(), u"moves"_s);
    QVERIFY(on.snooze->isEnabled());
    // Nothing was typed.
    QSignalSpy rejected(&on.dialog, &QDialog::rejected);
    on.dialog.reject();
    QCOMPARE(rejected.count(), 1);
}

void TestSnoozeDialog::asksBeforeItDiscards()
{
    Opened on;
    QSignalSpy rejected(&on.dialog, &QDialog::rejected);
    on.reason->setText(u"moves"_s);
    on.dialog.reject();
    QCOMPARE(rejected.count(), 0);
    QVERIFY(on.dialog.isVisible());
}

/// In the plural, in both languages.
void TestSnoozeDialog::speaksOfSeveral()
{
    words::Language language;
    language.use(u"en"_s);
    const auto dialog = gui::Snoozing::makeDialog({urgentCertificate(), urgentCertificate()}, today, nullptr);
    dialog->show();
    const auto *explanation = dialog->findChild<QLabel *>(u"explanation"_s);
    QCOMPARE(explanation->text(), u"Until then they do not ask for action. After that day you are reminded of them as "
                                  "usual, and of each as soon as its expiry date changes."_s);
    QVERIFY(Opened().dialog.findChild<QLabel *>(u"explanation"_s)->text().startsWith(u"Until then it does not ask"_s));
    language.use(u"sv"_s);
    QTRY_VERIFY2(explanation->text().startsWith(u"Till dess räknas de inte"_s), qPrintable(explanation->text()));
    language.use(u"en"_s);
}

void TestSnoozeDialog::followsTheLanguage()
{
    words::Language language;
    language.use(u"en"_s);
    {
        Opened on;
        language.use(u"sv"_s);
        QTRY_VERIFY(on.what->text().endsWith(u" går ut 2026-12-05."_s));
        QCOMPARE(on.snooze->text(), u"Skjut upp"_s);
        QCOMPARE(on.hint->text(), u"Det går ut innan du påminns igen."_s);
    }
    language.use(u"en"_s);
}

CONSOLE_TEST(QApplication, TestSnoozeDialog)

} // namespace tst_snoozedialog

#include "tst_snoozedialog.moc"
