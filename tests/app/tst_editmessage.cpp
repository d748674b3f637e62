// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/filterbox.h"
#include "gui/pages/page.h"
#include "gui/servers/editserverdialog.h"
#include "minestage.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace tst_editmessage {

using namespace Qt::StringLiterals;

/// Why, in the person's own words: asked for in the form of one server, kept with the edit, found and shown among the
/// changes.
class TestEditMessage : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void messageOfOneServer();
};

void TestEditMessage::messageOfOneServer()
{
    const MineStage stage;
    stage.window->goTo({u"servers"_s, stage.first(), {}});
    const auto pageOf = [&stage](const QString &id) {
        gui::Page *found = nullptr;
        for (gui::Page *page : stage.window->pages())
            found = page->id() == id ? page : found;
        return found;
    };
    auto *edit = pageOf(u"servers"_s)->findChild<QAction *>(u"edit"_s);
    QVERIFY(edit);
    QTRY_VERIFY2(edit->isEnabled(), qPrintable(edit->text() + edit->whatsThis() + pageOf(u"servers"_s)->place().key));
    edit->trigger();
    const QPointer<gui::EditServerDialog> form = stage.window->findChild<gui::EditServerDialog *>();
    auto *message = form->findChild<QLineEdit *>(u"message"_s);
    QVERIFY(message->isVisible());
    message->setText(u"  bytt efter samtal med Ebba "_s);
    auto *save = form->findChild<QPushButton *>(u"save"_s);
    QVERIFY(!save->isEnabled());
    form->findChild<QPlainTextEdit *>(u"description"_s)->setPlainText(u"new"_s);
    save->click();
    QTRY_VERIFY(!form);
    QTRY_VERIFY(stage.session->history()->edits().size() == 1);
    QCOMPARE(stage.session->history()->edits().constFirst().message, u"bytt efter samtal med Ebba"_s);
    stage.window->goTo({u"changes"_s, {}, {}});
    gui::Page *changes = pageOf(u"changes"_s);
    changes->filterBox()->setText(u"samtal nobody"_s);
    QTRY_VERIFY2(changes->countText().startsWith(u"0 of "_s), qPrintable(changes->countText()));
    changes->filterBox()->setText(u"samtal ebba"_s);
    QTRY_VERIFY2(changes->countText().startsWith(u"1 "_s), qPrintable(changes->countText()));
}

CONSOLE_TEST(QApplication, TestEditMessage)

} // namespace tst_editmessage

#include "tst_editmessage.moc"
