// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/authorities.h"
#include "support/certificate.h"
#include "support/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_authorities {

using namespace Qt::StringLiterals;
using accounts::AuthorityFault;
using accounts::readAuthorities;

/// Files of certificates, good and bad.
class TestAuthorities : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void none();
    void certificate();
    void faults_data();
    void faults();
};

void TestAuthorities::none()
{
    const auto found = readAuthorities({});
    QVERIFY(found.has_value());
    QVERIFY(found->isEmpty());
}

void TestAuthorities::certificate()
{
    const support::SelfSigned own;
    QVERIFY(own.isValid());
    const auto found = readAuthorities(own.file());
    QVERIFY(found.has_value());
    QCOMPARE(*found, QList{own.certificate()});
}

void TestAuthorities::faults_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<AuthorityFault>("fault");
    QTest::newRow("missing") << QByteArray() << AuthorityFault::Unreadable;
    QTest::newRow("empty") << QByteArray("") << AuthorityFault::NoCertificate;
    QTest::newRow("another text") << QByteArray("-----BEGIN CERTIFICATE-----\nno\n") << AuthorityFault::NoCertificate;
    QTest::newRow("far too large") << QByteArray(2 * 1024 * 1024, 'x') << AuthorityFault::NoCertificate;
}

void TestAuthorities::faults()
{
    QFETCH(QByteArray, content);
    QFETCH(AuthorityFault, fault);
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"ca.pem"_s);
    if (!content.isNull()) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    const auto found = readAuthorities(name);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error(), fault);
    // A folder is none either.
    QCOMPARE(readAuthorities(folder.path()).error(), AuthorityFault::Unreadable);
}

CONSOLE_TEST(QCoreApplication, TestAuthorities)

} // namespace tst_authorities

#include "tst_authorities.moc"
