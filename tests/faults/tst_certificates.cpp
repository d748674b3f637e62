// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keytest.h"
#include "api/calls.h"
#include "faults/scene.h"
#include "faults/timedriver.h"
#include "support/testcase.h"
#include "words/accounttext.h"
#include "words/errortext.h"
#include "words/language.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_certificates {

using namespace Qt::StringLiterals;
using namespace faults;
using api::TlsProblem;
using words::ErrorText;

namespace {

const Row &rowOf(const QByteArray &name)
{
    return *std::find_if(rows().begin(), rows().end(), [&](const Row &row) { return row.name == name; });
}

} // namespace

/// A server that is not believed: what is wrong, whose certificate it is, and where to go on.
class TestCertificates : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void facts_data();
    void facts();
    void hostileNamesAreText();
    void testOfAKeySaysTheSame();
    void nothingClicksThrough();

private:
    api::Error errorOf(const QByteArray &row);

    Identities m_identities;
    words::Language m_language;
};

void TestCertificates::initTestCase()
{
    QVERIFY(m_identities.areValid());
    m_language.use(u"en"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

api::Error TestCertificates::errorOf(const QByteArray &row)
{
    Scene scene(m_identities, rowOf(row), true);
    const auto clock = std::make_shared<support::ManualClock>();
    api::Client client(scene.connection(), matrixLimits, nullptr, clock);
    TimeDriver time(client, *clock, scene, rowOf(row));
    std::optional<api::Error> error;
    client.send<QList<api::Domain>>(api::domains(), nullptr, [&error](const api::Result<QList<api::Domain>> &result) {
        error = result ? api::Error{.kind = api::Error::Kind::Cancelled} : result.error();
    });
    if (!time.waitFor([&error] { return error.has_value(); }))
        qFatal("The call had no outcome");
    return *error;
}

void TestCertificates::facts_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QList<TlsProblem>>("problems");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QStringList>("details");
    QTest::addColumn<bool>("hint");

    const QString name = u"Certificate: api.example, Exempel AB"_s;
    const QString own = u"Issued by: Norrland Test CA, Exempel AB"_s;
    const auto row = [](const char *fault, const QList<TlsProblem> &problems, const QString &says,
                        const QStringList &details, bool hint) {
        QTest::newRow(fault) << QByteArray(fault) << problems << says << details << hint;
    };
    row("unknown issuer", {TlsProblem::UnknownIssuer}, u"issued by Other CA, Exempel AB"_s,
        {name, u"Issued by: Other CA, Exempel AB"_s, u"Valid: 2020-01-01 to 2099-12-31"_s,
         u"Valid for: 127.0.0.1, localhost"_s},
        true);
    row("expired", {TlsProblem::Expired}, u"expired on 2021-01-01."_s,
        {name, own, u"Valid: 2020-01-01 to 2021-01-01"_s}, false);
    row("not yet valid", {TlsProblem::NotYetValid}, u"not valid until 2098-01-01."_s,
        {name, own, u"Valid: 2098-01-01 to 2099-12-31"_s}, false);
    row("wrong host", {TlsProblem::OtherHost}, u"for other.example, www.other.example, not for 127.0.0.1."_s,
        {name, own, u"Valid for: other.example, www.other.example"_s, u"Requested host: 127.0.0.1"_s}, false);
    row("self-signed", {TlsProblem::SelfSigned}, u"is self-signed"_s, {name, u"Issued by: api.example, Exempel AB"_s},
        true);
    row("http on the https port", {TlsProblem::NotTls}, u"does not use TLS"_s, {u"Requested host: 127.0.0.1"_s}, false);
}

void TestCertificates::facts()
{
    QFETCH(QByteArray, row);
    QFETCH(QList<TlsProblem>, problems);
    QFETCH(QString, says);
    QFETCH(QStringList, details);
    QFETCH(bool, hint);

    const api::Error error = errorOf(row);
    QCOMPARE(error.kind, api::Error::Kind::Tls);
    QCOMPARE(error.tls.host, u"127.0.0.1"_s);
    QCOMPARE(error.tls.problems, problems);
    const QString sentence = words::ErrorText::sentence(error);
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QCOMPARE(sentence.contains(u"File → Accounts… → Edit"_s), hint);
    const QStringList lines = words::ErrorText::details(error).split(u'\n');
    for (const QString &line : details)
        QVERIFY2(lines.contains(line), qPrintable(line + u" is not in\n"_s + lines.join(u'\n')));
    QCOMPARE(lines.filter(u"System's error message: "_s).size(), 1);
}

void TestCertificates::hostileNamesAreText()
{
    const QString odd = u"a\x1b[31m\n<b>bold</b>\u202e"_s + QString::fromUtf8(key).toUpper() + QString(5000, u'x');
    api::TlsFacts facts{.host = u"api.example"_s,
                        .problems = {TlsProblem::UnknownIssuer, TlsProblem::OtherHost},
                        .certificates = {{.subject = odd, .issuer = odd, .hosts = {odd}}}};
    api::clean(facts, key);
    const api::Error error{.kind = api::Error::Kind::Tls, .tls = facts};
    const QString all = words::ErrorText::sentence(error) + words::ErrorText::details(error);
    QVERIFY(all.contains("<b>bold</b>"_L1));
    QVERIFY(!all.contains(QString::fromUtf8(key), Qt::CaseInsensitive));
    QVERIFY(!all.contains(u'\x1b') && !all.contains(QChar(0x202e)));
    QCOMPARE(facts.certificates.constFirst().subject.size(), 200);
    QVERIFY(all.size() < 2000);
    // One line a fact: a name cannot make lines of its own.
    QCOMPARE(words::ErrorText::details(error).count(u'\n'), 4);
}

void TestCertificates::testOfAKeySaysTheSame()
{
    const QString text = words::AccountText::sentence(accounts::KeySight{{}, {}, {}, errorOf("unknown issuer")});
    QVERIFY2(text.contains("issued by Other CA, Exempel AB"_L1), qPrintable(text));
    QVERIFY(text.contains("choose its CA file"_L1) && !text.contains(u"File →"_s));
    QVERIFY(text.contains("\nValid: 2020-01-01 to 2099-12-31"_L1));
    const QString expired = words::AccountText::sentence(accounts::KeySight{{}, {}, {}, errorOf("expired")});
    QVERIFY(expired.contains("expired on 2021-01-01."_L1) && !expired.contains("CA file"_L1));
}

void TestCertificates::nothingClicksThrough()
{
    static const QRegularExpression leniency(u"ignoreSslErrors|VerifyNone|QueryPeer"_s);
    QDirIterator files(QStringLiteral(SOURCE_TREE "/src"), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!QString::fromUtf8(file.readAll()).contains(leniency), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen > 50);
}

CONSOLE_TEST(QCoreApplication, TestCertificates)

} // namespace tst_certificates

#include "tst_certificates.moc"
