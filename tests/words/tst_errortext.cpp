// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "words/errortext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_errortext {

using namespace Qt::StringLiterals;
using api::Error;

/// Every fact has a sentence, and the details hold what support needs.
class TestErrorText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnSentence();
    void pauseIsCounted();
    void detailsHoldTheFacts();
};

void TestErrorText::everyKindHasItsOwnSentence()
{
    QSet<QString> sentences;
    const int last = static_cast<int>(Error::Kind::BadName);
    for (int kind = 0; kind <= last; ++kind) {
        Error error;
        error.kind = static_cast<Error::Kind>(kind);
        error.words = u"https://api.example"_s;
        const QString sentence = words::ErrorText::sentence(error);
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(QString::number(kind)));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestErrorText::pauseIsCounted()
{
    Error error{.kind = Error::Kind::TooMany};
    error.retryAfter = 17;
    QVERIFY(words::ErrorText::sentence(error).contains(u"17"_s));
    // Nobody counts the seconds of a year, and no other number is right.
    error.retryAfter = 31536000;
    QVERIFY(!words::ErrorText::sentence(error).contains(QRegularExpression(u"\\d"_s)));
    error.retryAfter = -1;
    QVERIFY(!words::ErrorText::sentence(error).contains(u"-1"_s));
}

void TestErrorText::detailsHoldTheFacts()
{
    Error error{
        .kind = Error::Kind::Rejected, .status = 400, .call = u"PATCH /instance/c1"_s, .words = u"No <b>way</b>."_s};
    error.fields.insert(u"hostname"_s, {u"Too odd."_s});
    const QString details = words::ErrorText::details(error);
    for (const QString &fact : {u"400"_s, u"PATCH /instance/c1"_s, u"No <b>way</b>."_s, u"hostname: Too odd."_s})
        QVERIFY2(details.contains(fact), qPrintable(fact));
}

CONSOLE_TEST(QCoreApplication, TestErrorText)

} // namespace tst_errortext

#include "tst_errortext.moc"
