// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casestage.h"
#include "exchange/newcases.h"
#include "gui/kit/exactedit.h"
#include "gui/kit/notice.h"
#include "gui/support/caselinks.h"
#include "gui/support/supportmaildialog.h"
#include "settings/settings.h"
#include "support/testcase.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

namespace tst_casemail {

using namespace Qt::StringLiterals;
using casestage::Stage;

namespace {

/// A mail that asks to remove Ali from c1, which can be followed.
struct WrittenCase : Stage
{
    WrittenCase()
    {
        twoServers();
        settings.setMailLanguage(u"en"_s);
        exchange::SupportRequest request;
        request.kind = exchange::RequestKind::RemovePeople;
        request.server = u"c1"_s;
        request.people = {ali};
        dialog = std::make_unique<gui::SupportMailDialog>(
            request, settings,
            [this](const QUrl &url) {
                opened.append(url);
                return true;
            },
            nullptr);
        dialog->offerCase(book.get(), exchange::newCaseOf(request, known->values()));
        dialog->show();
    }
    ~WrittenCase() { dialog.reset(); }

    QString subject() const { return dialog->findChild<QLineEdit *>(u"subject"_s)->text(); }
    QCheckBox &follow() const { return *dialog->findChild<QCheckBox *>(u"follow"_s); }
    gui::ExactEdit &body() const { return *dialog->findChild<gui::ExactEdit *>(u"body"_s); }
    /// Who writes it.
    void fillIn() const
    {
        body().setPlainText(body().toPlainText().replace(u"[your name and company]"_s, u"Bo, Norr"_s));
    }
    void press(const QString &name) const { dialog->findChild<QPushButton *>(name)->click(); }

    QTemporaryDir own;
    QSettings file{own.filePath(u"settings.ini"_s), QSettings::IniFormat};
    settings::Settings settings{file};
    QList<QUrl> opened;
    std::unique_ptr<gui::SupportMailDialog> dialog;
};

} // namespace

/// A mail to support that is followed: it bears the reference, and what goes out is what is kept.
class TestCaseMail : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void bearsTheReferenceWhileFollowed();
    void isKeptOnceWhenItGoesOut();
    void isSentWhenThePersonSaysSo();
    void asksForWhatIsNotFilledIn();
    void isSavedAsADraft();
    void notFollowedIsNotKept();
    void linksLeadToCases();
};

void TestCaseMail::bearsTheReferenceWhileFollowed()
{
    WrittenCase mail;
    QCOMPARE(mail.subject(), u"[CC-2026-001] c1: remove a person's access"_s);
    QVERIFY(mail.follow().isVisible() && mail.follow().isChecked());
    QVERIFY(mail.follow().text().contains(u"CC-2026-001"_s));
    mail.follow().click();
    QCOMPARE(mail.subject(), u"c1: remove a person's access"_s);
    mail.follow().click();
    QCOMPARE(mail.subject(), u"[CC-2026-001] c1: remove a person's access"_s);
}

void TestCaseMail::isKeptOnceWhenItGoesOut()
{
    WrittenCase mail;
    QVERIFY(mail.book->all().isEmpty());
    mail.press(u"openButton"_s);
    QCOMPARE(mail.opened.size(), 1);
    QVERIFY(QUrlQuery(mail.opened.constFirst())
                .queryItemValue(u"subject"_s, QUrl::FullyDecoded)
                .contains(u"[CC-2026-001]"_s));
    QCOMPARE(mail.book->all().size(), 1);
    QCOMPARE(mail.state(), cases::State::Draft);
    mail.press(u"copy"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"[CC-2026-001]"_s));
    QCOMPARE(mail.book->all().size(), 1);
    QVERIFY(!mail.follow().isEnabled());
}

void TestCaseMail::isSentWhenThePersonSaysSo()
{
    WrittenCase mail;
    mail.fillIn();
    mail.press(u"copy"_s);
    QCOMPARE(mail.state(), cases::State::Draft);
    mail.press(u"sent"_s);
    QCOMPARE(mail.state(), cases::State::Sent);
    QVERIFY(!mail.dialog->isVisible());
    const store::Case &one = mail.book->all().constFirst();
    QCOMPARE(one.items.size(), 1);
    QCOMPARE(one.object, u"c1"_s);
    QVERIFY(one.body.contains(u"Ali, id 7"_s));
}

/// It may be filled in in the mail program: whoever says so once more is believed.
void TestCaseMail::asksForWhatIsNotFilledIn()
{
    WrittenCase mail;
    mail.press(u"copy"_s);
    mail.press(u"sent"_s);
    QVERIFY(mail.dialog->isVisible());
    QCOMPARE(mail.state(), cases::State::Draft);
    const auto *notice = mail.dialog->findChild<gui::Notice *>(u"notice"_s);
    QCOMPARE(notice->sentence(),
             u"The message still contains “[your name and company]”. Fill it in here, or press “Mark as sent” again if "
             "you filled it in in your email program."_s);
    // What is typed now stands in its place.
    QCOMPARE(mail.body().textCursor().selectedText(), u"[your name and company]"_s);
    mail.body().insertPlainText(u"Bo"_s);
    QVERIFY(notice->sentence().isEmpty());
    mail.press(u"sent"_s);
    QVERIFY(!mail.dialog->isVisible());
    QCOMPARE(mail.state(), cases::State::Sent);
    QVERIFY(!mail.book->all().constFirst().body.contains(u'['));
    WrittenCase other;
    other.press(u"sent"_s);
    QVERIFY(other.book->all().isEmpty());
    other.press(u"sent"_s);
    QCOMPARE(other.state(), cases::State::Sent);
    // In whatever language it was written.
    QCOMPARE(gui::SupportMailDialog::unfilledIn(u"Hej\n[ditt namn och företag]\n"_s), u"[ditt namn och företag]"_s);
    QCOMPARE(gui::SupportMailDialog::unfilledIn(u"[CC-2026-001] Bo"_s), QString());
}

void TestCaseMail::isSavedAsADraft()
{
    WrittenCase mail;
    mail.fillIn();
    mail.dialog->findChild<QLineEdit *>(u"subject"_s)->setText(u"[CC-2026-001] Another"_s);
    mail.press(u"keep"_s);
    QVERIFY(!mail.dialog->isVisible());
    QCOMPARE(mail.book->all().constFirst().subject, u"[CC-2026-001] Another"_s);
    // Opened again, it is the same case.
    const store::Case one = mail.book->all().constFirst();
    gui::SupportMailDialog again(
        [one](const exchange::MailWords &) {
            return exchange::Mail{u"support@cloudnet.se"_s, one.subject, one.body};
        },
        mail.settings, [](const QUrl &) { return true; }, nullptr);
    again.showDraft(*mail.book, one.id);
    again.show();
    QCOMPARE(again.findChild<QLineEdit *>(u"subject"_s)->text(), u"[CC-2026-001] Another"_s);
    again.findChild<QPushButton *>(u"sent"_s)->click();
    QCOMPARE(mail.book->all().size(), 1);
    QCOMPARE(mail.state(), cases::State::Sent);
}

void TestCaseMail::notFollowedIsNotKept()
{
    WrittenCase mail;
    mail.follow().click();
    mail.press(u"openButton"_s);
    QCOMPARE(mail.opened.size(), 1);
    QVERIFY(
        !QUrlQuery(mail.opened.constFirst()).queryItemValue(u"subject"_s, QUrl::FullyDecoded).contains(u"CC-2026"_s));
    QVERIFY(mail.book->all().isEmpty());
    QVERIFY(!mail.dialog->findChild<QPushButton *>(u"sent"_s)->isEnabled());
}

void TestCaseMail::linksLeadToCases()
{
    WrittenCase mail;
    gui::CaseLinks links;
    links.follow(mail.book.get());
    links.showObject(insight::serverObject(u"c1"_s));
    QVERIFY(links.isHidden());
    mail.fillIn();
    mail.press(u"sent"_s);
    QVERIFY(!links.isHidden());
    auto *link = links.findChild<QPushButton *>();
    QCOMPARE(link->text(), u"CC-2026-001: Sent, nothing seen yet"_s);
    QSignalSpy wanted(&links, &gui::CaseLinks::wanted);
    link->click();
    QCOMPARE(wanted.constFirst().constFirst().value<settings::Place>(),
             (settings::Place{u"cases"_s, mail.book->all().constFirst().id, {}}));
    links.showObject(insight::personObject(u"7"_s));
    QVERIFY(!links.isHidden());
    links.showObject(insight::serverObject(u"c2"_s));
    QVERIFY(links.isHidden());
}

CONSOLE_TEST(QApplication, TestCaseMail)

} // namespace tst_casemail

#include "tst_casemail.moc"
