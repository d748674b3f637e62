// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/detailsdialog.h"
#include "gui/kit/notice.h"
#include "gui/kit/placeholder.h"
#include "support/testcase.h"
#include "words/errortext.h"
#include "words/language.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

namespace tst_notice {

using namespace Qt::StringLiterals;
using gui::DetailsDialog;
using gui::Notice;
using gui::Placeholder;

namespace {

const api::Error fault{.kind = api::Error::Kind::ServerFault, .status = 502, .call = u"GET /domain/"_s};

QString sentence()
{
    return words::ErrorText::sentence(fault);
}

QString details()
{
    return words::ErrorText::details(fault);
}

QPushButton *visibleButton(const QWidget &root, const QString &text)
{
    for (QPushButton *button : root.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

QStringList textsOf(const DetailsDialog &dialog)
{
    return {dialog.windowTitle(), dialog.findChild<QLabel *>(u"sentence"_s)->text(),
            dialog.findChild<QPlainTextEdit *>(u"details"_s)->toPlainText()};
}

const QStringList english{u"Details"_s,
                          u"The API is not working at the moment. Try again later, or contact support if the problem "
                          "remains."_s,
                          u"Request: GET /domain/\nStatus: 502"_s};
const QStringList swedish{u"Felinformation"_s,
                          u"API:et fungerar inte just nu. Försök igen senare, eller kontakta supporten om problemet "
                          "kvarstår."_s,
                          u"Anrop: GET /domain/\nStatus: 502"_s};

} // namespace

/// What a notice and a placeholder say, and the dialog that they open, follow the language while they stand.
class TestNotice : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noticeFollowsTheLanguage();
    void placeholderFollowsTheLanguage();
    void openDetailsOutliveWhatOpenedThem();
    void detailsAreOfferedWhereThereAreAny();

private:
    QPointer<DetailsDialog> opened() { return m_window->findChild<DetailsDialog *>(); }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<words::Language> m_language;
};

void TestNotice::init()
{
    TestCase::init();
    m_language = std::make_unique<words::Language>();
    m_language->use(u"en"_s);
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 300);
    m_window->show();
}

void TestNotice::noticeFollowsTheLanguage()
{
    Notice notice(m_window.get());
    notice.say(Notice::Kind::Warning, &sentence, &details, true);
    QCOMPARE(notice.sentence(), english.at(1));
    visibleButton(notice, u"Details"_s)->click();
    QVERIFY(opened());
    QCOMPARE(textsOf(*opened()), english);
    m_language->use(u"sv"_s);
    QCoreApplication::processEvents();
    QCOMPARE(notice.sentence(), swedish.at(1));
    QCOMPARE(notice.accessibleName(), swedish.at(1));
    QCOMPARE(textsOf(*opened()), swedish);
    QVERIFY(visibleButton(notice, u"Felinformation"_s));
    QVERIFY(visibleButton(notice, u"Försök igen"_s));
}

void TestNotice::placeholderFollowsTheLanguage()
{
    Placeholder placeholder(m_window.get());
    placeholder.show();
    placeholder.say(&sentence, u"Again"_s, &details);
    visibleButton(placeholder, u"Details"_s)->click();
    QVERIFY(opened());
    QCOMPARE(textsOf(*opened()), english);
    m_language->use(u"sv"_s);
    QCoreApplication::processEvents();
    QCOMPARE(placeholder.sentence(), swedish.at(1));
    QCOMPARE(textsOf(*opened()), swedish);
}

void TestNotice::openDetailsOutliveWhatOpenedThem()
{
    {
        Notice notice(m_window.get());
        notice.say(Notice::Kind::Error, &sentence, &details);
        visibleButton(notice, u"Details"_s)->click();
        notice.say(Notice::Kind::Information, u"Other"_s);
    }
    QVERIFY(opened());
    m_language->use(u"sv"_s);
    QCoreApplication::processEvents();
    QCOMPARE(textsOf(*opened()), swedish);
}

void TestNotice::detailsAreOfferedWhereThereAreAny()
{
    Notice notice(m_window.get());
    notice.say(Notice::Kind::Information, u"Saved"_s);
    QVERIFY(!visibleButton(notice, u"Details"_s));
    notice.say(Notice::Kind::Error, &sentence, [] { return QString(); });
    QVERIFY(!visibleButton(notice, u"Details"_s));
    notice.say(Notice::Kind::Error, &sentence, &details);
    QVERIFY(visibleButton(notice, u"Details"_s));
    notice.clear();
    QCOMPARE(notice.sentence(), QString());
    QVERIFY(!notice.isVisible());
    Placeholder placeholder(m_window.get());
    placeholder.show();
    placeholder.say(u"Nothing here"_s);
    QVERIFY(!visibleButton(placeholder, u"Details"_s));
}

CONSOLE_TEST(QApplication, TestNotice)

} // namespace tst_notice

#include "tst_notice.moc"
