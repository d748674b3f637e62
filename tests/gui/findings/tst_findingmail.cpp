// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findingmail.h"
#include "gui/findings/findingplaces.h"
#include "support/testcase.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QTest>

namespace tst_findingmail {

using namespace Qt::StringLiterals;
using findings::Finding;
using findings::Rule;
using findings::ShownFinding;
using insight::ObjectKind;

namespace {

ShownFinding shown(const Finding &finding, const QStringList &titles)
{
    ShownFinding made;
    made.known.finding = finding;
    made.titles = titles;
    return made;
}

QString english(const char *source)
{
    return QString::fromUtf8(source);
}

} // namespace

/// Where a finding leads: to pages, and to support.
class TestFindingMail : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatSupportNeeds();
    void severalThings();
    void placesAreThoseOfTheAccount();
};

void TestFindingMail::namesWhatSupportNeeds()
{
    const QByteArray data(40, 'k');
    const insight::Object key{ObjectKind::Key, QString::fromLatin1(data.toBase64())};
    const Finding finding{
        Rule::KeyWithoutAccess, insight::personObject(u"101"_s), {insight::serverObject(u"c1"_s), key}};
    const exchange::Mail mail = exchange::composeMail(
        exchange::FindingReport{{{shown(finding, {u"Ali"_s, u"a.se"_s, u"ali@laptop"_s}), u"S.\nBcc: x"_s, u"A."_s}}},
        english);
    QCOMPARE(mail.to, u"support@cloudnet.se"_s);
    QCOMPARE(mail.subject, u"Ali: something to put right"_s);
    const QString fingerprint = QString::fromLatin1(
        QCryptographicHash::hash(data, QCryptographicHash::Sha256).toBase64(QByteArray::OmitTrailingEquals));
    QCOMPARE(mail.body,
             u"Hello,\n\nWe have found this in our account. Please help us put it right:\n\n"
             "- S. Bcc: x\n  Person with id 101 (Ali)\n  Server c1 (a.se)\n  SSH key SHA256:%1 "
             "(ali@laptop)\n  Suggestion: A.\n\nBest regards,\n[your name and company]\n"_s.arg(fingerprint));
}

void TestFindingMail::severalThings()
{
    exchange::FindingReport report;
    for (const QString &name : {u"c1"_s, u"c2"_s})
        report.items.append({shown({Rule::NobodyTold, insight::serverObject(name)}, {name}), name, u"A."_s});
    const exchange::Mail mail = exchange::composeMail(report, english);
    QCOMPARE(mail.subject, u"Things to put right in our account"_s);
    QVERIFY(mail.body.contains("- c1\n  Server c1\n  Suggestion: A.\n- c2\n"_L1));
}

void TestFindingMail::placesAreThoseOfTheAccount()
{
    inventory::Values values;
    api::Instance server;
    server.name = u"c1"_s;
    values.instances = {server};
    api::Domain domain;
    domain.name = u"Butik.SE"_s;
    values.domains = {domain};
    api::User user;
    user.id = 7;
    user.name = u"Ali"_s;
    values.users = {user};
    api::Certificate certificate;
    certificate.domain = u"*.butik.se"_s;
    values.certificates = {certificate};
    const auto pages = [&values](const Finding &finding) {
        QStringList found;
        for (const gui::FindingPlace &place : gui::placesOf(shown(finding, {}), values))
            found.append(place.place.page + u'/' + place.place.key);
        return found;
    };
    QCOMPARE(pages({Rule::KeyWithoutAccess, insight::personObject(u"7"_s), {insight::serverObject(u"c1"_s)}}),
             (QStringList{u"people/7"_s, u"servers/c1"_s}));
    QCOMPARE(pages({Rule::SpfNone, {ObjectKind::Record, u"butik.se\nbutik.se\nMX\nm"_s}}),
             QStringList{u"domains/Butik.SE"_s});
    QCOMPARE(pages({Rule::CertificateEnded, insight::certificateObject(u"*.butik.se"_s)}),
             QStringList{u"expiry/certificate/*.butik.se"_s});
    // Each once, and none that is not there.
    QCOMPARE(pages({Rule::AliasBesideOthers,
                    {ObjectKind::Record, u"butik.se\na\nCNAME\nm"_s},
                    {{ObjectKind::Record, u"butik.se\na\nA\n1"_s}}}),
             QStringList{u"domains/Butik.SE"_s});
    QCOMPARE(pages({Rule::NoDescription, insight::serverObject(u"c9"_s)}), QStringList());
}

CONSOLE_TEST(QApplication, TestFindingMail)

} // namespace tst_findingmail

#include "tst_findingmail.moc"
