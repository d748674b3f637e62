// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/fitarea.h"
#include "gui/kit/valuetext.h"
#include "gui/look/theme.h"
#include "gui/shell/shortcutsdialog.h"
#include "support/testcase.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>

namespace tst_shortcutsdialog {

using namespace Qt::StringLiterals;

/// All keys can be read, whatever their number, their names and the size of the text.
class TestShortcutsDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void allKeysAreInReach_data();
    void allKeysAreInReach();
    void cleanup() { m_theme.setTextSize(100); }

private:
    gui::Theme m_theme{*static_cast<QApplication *>(QCoreApplication::instance())};
};

void TestShortcutsDialog::allKeysAreInReach_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("percent");
    for (const QString &name : {u"Go"_s, u"Keyboard shortcuts"_s}) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("%s %d", qPrintable(name), percent) << name << percent;
    }
}

void TestShortcutsDialog::allKeysAreInReach()
{
    QFETCH(const QString, name);
    QFETCH(const int, percent);
    m_theme.setTextSize(percent);
    QObject owner;
    QList<QAction *> actions;
    for (int number = 0; number < 26; ++number) {
        auto *action = new QAction(name, &owner);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_A + number)));
        actions.append(action);
    }
    gui::ShortcutsDialog dialog(actions, nullptr);
    dialog.show();
    QCoreApplication::processEvents();
    QVERIFY(dialog.screen()->availableGeometry().contains(dialog.frameGeometry()));
    const auto *close = dialog.findChild<QPushButton *>(u"closeButton"_s);
    QVERIFY(dialog.rect().contains(QRect(close->mapTo(&dialog, QPoint()), close->size())));
    const QList<gui::ValueText *> values = dialog.findChildren<gui::ValueText *>();
    QCOMPARE(values.size(), 27);
    const auto *label = dialog.findChild<QLabel *>();
    // Side by side where the screen has the room.
    if (percent < 200) {
        QCOMPARE(values.first()->y(), label->y());
        QVERIFY(values.first()->x() > label->x());
    }
    auto *area = dialog.findChild<gui::FitArea *>();
    QVERIFY(area);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    QCoreApplication::processEvents();
    const QRect last(values.last()->mapTo(&dialog, QPoint()), values.last()->size());
    QVERIFY(dialog.rect().contains(last));
    QCOMPARE(values.last()->visibleRegion().boundingRect().size(), values.last()->size());
}

CONSOLE_TEST(QApplication, TestShortcutsDialog)

} // namespace tst_shortcutsdialog

#include "tst_shortcutsdialog.moc"
