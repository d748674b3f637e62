// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/discarddialog.h"
#include "gui/kit/notice.h"
#include "gui/kit/partbar.h"
#include "gui/support/supportmaildialog.h"
#include "settings/settings.h"
#include "support/testcase.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace tst_supportmaildialog {

using namespace Qt::StringLiterals;

namespace {

exchange::SupportRequest request()
{
    exchange::SupportRequest request;
    request.kind = exchange::RequestKind::AddPeople;
    request.server = u"c1234"_s;
    api::User user;
    user.id = 101;
    user.name = u"Åsa & Öberg"_s;
    request.people = {user};
    return request;
}

struct Written
{
    explicit Written(const exchange::SupportRequest &asked = request())
    {
        dialog = std::make_unique<gui::SupportMailDialog>(
            asked, settings,
            [this](const QUrl &url) {
                opened.append(url);
                return opens;
            },
            nullptr);
        dialog->show();
        language = dialog->findChild<QComboBox *>(u"language"_s);
        subject = dialog->findChild<QLineEdit *>(u"subject"_s);
        body = dialog->findChild<QPlainTextEdit *>(u"body"_s);
    }

    void press(const QString &name) { dialog->findChild<QPushButton *>(name)->click(); }
    bool canPress(const QString &name) { return dialog->findChild<QPushButton *>(name)->isEnabled(); }
    QString told() { return dialog->findChild<gui::Notice *>(u"notice"_s)->sentence(); }

    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    settings::Settings settings{store};
    QList<QUrl> opened;
    bool opens = true;
    std::unique_ptr<gui::SupportMailDialog> dialog;
    QComboBox *language;
    QLineEdit *subject;
    QPlainTextEdit *body;
};

} // namespace

/// The mail to support: what is sent is what stands there, and nothing typed is lost.
class TestSupportMailDialog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatStandsThere();
    void swedishUnlessChanged();
    void keepsWhatWasEdited();
    void writesAnewAndUndoes();
    void tellsWhenNothingOpens();
    void tooLongIsCopied();
    void copiesTheWholeMail();
    void asksBeforeEditsAreLost();
    void longPasteIsShownInParts();
};

void TestSupportMailDialog::opensWhatStandsThere()
{
    Written mail;
    mail.language->setCurrentIndex(1);
    mail.subject->setText(u"c1234: 50% & more?"_s);
    mail.body->setPlainText(u"Hej\nÅsa + Bo"_s);
    mail.press(u"openButton"_s);
    QCOMPARE(mail.opened.size(), 1);
    QCOMPARE(mail.opened.first().toEncoded(),
             "mailto:support@cloudnet.se?subject=c1234%3A%2050%25%20%26%20more%3F&body="
             "Hej%0D%0A%C3%85sa%20%2B%20Bo"_ba);
    QCOMPARE(mail.told(), u"The message has been passed to your email program. Send it from there."_s);
    QVERIFY(mail.dialog->isVisible());
}

void TestSupportMailDialog::swedishUnlessChanged()
{
    Written mail;
    QCOMPARE(mail.language->currentText(), u"Svenska"_s);
    QCOMPARE(mail.subject->text(), u"c1234: behörighet för en person"_s);
    QCOMPARE(mail.body->toPlainText(), u"Hej!\n\nKan ni ge följande person behörighet till servern c1234? Tack!\n\n"
                                       "- Åsa & Öberg, id 101\n\nMed vänlig hälsning\n[ditt namn och företag]\n"_s);
    mail.language->setCurrentIndex(1);
    QCOMPARE(mail.subject->text(), u"c1234: give a person access"_s);
    QCOMPARE(mail.body->toPlainText(), u"Hello,\n\nPlease give this person access to the server c1234:\n\n"
                                       "- Åsa & Öberg, id 101\n\nBest regards,\n[your name and company]\n"_s);
    QCOMPARE(mail.settings.mailLanguage(), u"en"_s);
    gui::SupportMailDialog next(
        request(), mail.settings, [](const QUrl &) { return true; }, nullptr);
    QCOMPARE(next.mail().subject, u"c1234: give a person access"_s);
    mail.language->setCurrentIndex(0);
    QCOMPARE(mail.subject->text(), u"c1234: behörighet för en person"_s);
}

void TestSupportMailDialog::keepsWhatWasEdited()
{
    Written mail;
    QVERIFY(!mail.canPress(u"again"_s));
    mail.body->moveCursor(QTextCursor::End);
    QTest::keyClicks(mail.body, u"Typed"_s);
    const QString typed = mail.body->toPlainText();
    mail.language->setCurrentIndex(1);
    QCOMPARE(mail.body->toPlainText(), typed);
    QCOMPARE(mail.subject->text(), u"c1234: behörighet för en person"_s);
    QCOMPARE(mail.told(), u"You have edited the message, so its text was not replaced. “Regenerate” replaces it."_s);
    QCOMPARE(mail.settings.mailLanguage(), u"en"_s);
}

void TestSupportMailDialog::writesAnewAndUndoes()
{
    Written mail;
    mail.body->moveCursor(QTextCursor::End);
    QTest::keyClicks(mail.body, u"Typed"_s);
    const QString typed = mail.body->toPlainText();
    mail.subject->setText(u"Mine"_s);
    mail.language->setCurrentIndex(1);
    mail.press(u"again"_s);
    QCOMPARE(mail.subject->text(), u"c1234: give a person access"_s);
    QVERIFY(mail.body->toPlainText().startsWith(u"Hello,"));
    QVERIFY(!mail.canPress(u"again"_s));
    mail.body->undo();
    QCOMPARE(mail.body->toPlainText(), typed);
}

void TestSupportMailDialog::tellsWhenNothingOpens()
{
    Written mail;
    mail.opens = false;
    mail.press(u"openButton"_s);
    QCOMPARE(mail.opened.size(), 1);
    QCOMPARE(mail.told(),
             u"No email program could be opened. Copy the message and paste it into your email program."_s);
    QVERIFY(mail.dialog->isVisible());
    QVERIFY(mail.canPress(u"copy"_s));
}

void TestSupportMailDialog::tooLongIsCopied()
{
    Written mail;
    const QString usual = mail.body->toPlainText();
    // Each Å is six characters of the address, each letter one: what counts is the address.
    mail.body->setPlainText(QString(900, u'Å'));
    QVERIFY(mail.canPress(u"openButton"_s));
    mail.body->setPlainText(QString(1000, u'Å'));
    QVERIFY(!mail.canPress(u"openButton"_s));
    QVERIFY(mail.told().startsWith(u"The message is too long"));
    QVERIFY(mail.canPress(u"copy"_s));
    mail.body->setPlainText(usual);
    QVERIFY(mail.canPress(u"openButton"_s));
    QCOMPARE(mail.told(), QString());

    exchange::SupportRequest many = request();
    many.people = QList<api::User>(5000, many.people.first());
    Written large(many);
    QVERIFY(!large.canPress(u"openButton"_s));
    QCOMPARE(large.dialog->mail().body.count(u"\n- Åsa & Öberg, id 101"_s), 5000);
}

void TestSupportMailDialog::copiesTheWholeMail()
{
    Written mail;
    mail.body->setPlainText(u"Only this"_s);
    mail.press(u"copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Till: support@cloudnet.se\nÄmne: c1234: behörighet för en person\n\nOnly this"_s);
    QCOMPARE(mail.told(), u"The message has been copied. Paste it into your email program."_s);
}

void TestSupportMailDialog::asksBeforeEditsAreLost()
{
    Written mail;
    QSignalSpy kept(mail.dialog.get(), &gui::Form::keptOpen);
    mail.body->setPlainText(u"Typed"_s);
    mail.press(u"closeButton"_s);
    QVERIFY(mail.dialog->isVisible());
    auto *question = mail.dialog->findChild<gui::DiscardDialog *>();
    QVERIFY(question);
    question->reject();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(mail.body->toPlainText(), u"Typed"_s);
    // What went out of the form is not lost by closing it.
    mail.press(u"copy"_s);
    mail.press(u"closeButton"_s);
    QVERIFY(!mail.dialog->isVisible());

    Written untouched;
    untouched.dialog->close();
    QVERIFY(!untouched.dialog->isVisible());
}

/// A megabyte without a blank: a part of it is laid out, and all of it is the mail's.
void TestSupportMailDialog::longPasteIsShownInParts()
{
    Written mail;
    const QString before = mail.dialog->mail().body;
    const QString pasted = u"0123456789"_s.repeated(100'000);
    QGuiApplication::clipboard()->setText(pasted);
    mail.body->moveCursor(QTextCursor::End);
    mail.body->paste();
    QCOMPARE(mail.dialog->mail().body, before + pasted);
    QVERIFY(mail.body->document()->characterCount() < 10'000);
    QTest::keyClicks(mail.body, u"x"_s);
    QCOMPARE(mail.dialog->mail().body, before + pasted + u'x');
    QVERIFY(mail.dialog->findChild<gui::PartBar *>()->isVisible());
    QVERIFY(!mail.canPress(u"openButton"_s));
    mail.press(u"copy"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(pasted + u'x'));
    // Written anew it is short again, and Undo brings back what was there.
    mail.press(u"again"_s);
    QCOMPARE(mail.dialog->mail().body, before);
    QVERIFY(!mail.dialog->findChild<gui::PartBar *>()->isVisible());
    QTest::keyClick(mail.body, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(mail.dialog->mail().body, before + pasted + u'x');
    // A subject is a line.
    mail.subject->setText(pasted);
    QCOMPARE(mail.subject->text().size(), 2000);
}

CONSOLE_TEST(QApplication, TestSupportMailDialog)

} // namespace tst_supportmaildialog

#include "tst_supportmaildialog.moc"
