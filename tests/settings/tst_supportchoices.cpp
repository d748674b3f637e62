// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "support/testcase.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tst_supportchoices {

using namespace Qt::StringLiterals;
using settings::Settings;

/// When support is to be reminded, and who stands on the customers' sheets.
class TestSupportChoices : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void areRemembered();
    void nonsenseIsNotTaken();
};

void TestSupportChoices::areRemembered()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    QCOMPARE(settings.reminderDays(), Settings::usualReminderDays);
    QCOMPARE(settings.agency(), Settings::Agency());
    QList<Settings::Choice> told;
    connect(&settings, &Settings::changed, this, [&told](Settings::Choice choice) { told.append(choice); });
    settings.setReminderDays(9);
    settings.setReminderDays(9);
    const Settings::Agency agency{u"Byrån & Söner"_s, u"/a/b.png"_s};
    settings.setAgency(agency);
    settings.setAgency(agency);
    QCOMPARE(told, (QList{Settings::Choice::Reminder, Settings::Choice::Agency}));
    store.sync();
    QSettings again(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const Settings read(again);
    QCOMPARE(read.reminderDays(), 9);
    QCOMPARE(read.agency(), agency);
}

void TestSupportChoices::nonsenseIsNotTaken()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    settings.setReminderDays(0);
    settings.setReminderDays(Settings::mostReminderDays + 1);
    QCOMPARE(settings.reminderDays(), Settings::usualReminderDays);
    store.setValue(u"support/reminder-days"_s, u"-3"_s);
    QCOMPARE(settings.reminderDays(), Settings::usualReminderDays);
}

CONSOLE_TEST(QCoreApplication, TestSupportChoices)

} // namespace tst_supportchoices

#include "tst_supportchoices.moc"
