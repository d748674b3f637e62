// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/accessreport.h"
#include "support/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_accessreport {

using namespace Qt::StringLiterals;
using exchange::AccessReport;

namespace {

AccessReport accessReport()
{
    AccessReport report;
    report.language = u"sv"_s;
    report.title = u"Vem & var"_s;
    report.facts = {u"Skriven 2026-11-30 14:02"_s, u"214 av 214 servrar hämtade"_s};
    report.headers = {u"Person"_s, u"Server"_s};
    report.rows = {{u"<script>alert(1)</script>"_s, u"c1"_s}, {u"Åsa \"Ö\""_s, u"a\u202eb"_s}};
    report.nothing = u"Ingen"_s;
    return report;
}

} // namespace

/// The report as a page: what it says, and that no text in it is markup.
class TestAccessReport : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void page();
    void noRows();
    void written();
    void notWritten();
};

void TestAccessReport::page()
{
    const QString page = QString::fromUtf8(exchange::htmlOf(accessReport()));
    QVERIFY(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"sv\">"_s));
    QVERIFY(page.contains(u"<title>Vem &amp; var</title>"_s));
    QVERIFY(page.contains(u"<p>214 av 214 servrar hämtade</p>"_s));
    QVERIFY(page.contains(u"<tr><th>Person</th><th>Server</th></tr>"_s));
    QVERIFY(page.contains(u"<tr><td>&lt;script&gt;alert(1)&lt;/script&gt;</td><td>c1</td></tr>"_s));
    QVERIFY(!page.contains(u"<script"_s));
    QVERIFY(page.contains(u"<td>Åsa &quot;Ö&quot;</td><td>a[U+202E]b</td>"_s));
    QVERIFY(!page.contains(u"Ingen"_s));
    // Nothing is fetched, by whatever text.
    QVERIFY(page.contains(u"default-src 'none'"_s));
}

void TestAccessReport::noRows()
{
    AccessReport report = accessReport();
    report.rows.clear();
    const QString page = QString::fromUtf8(exchange::htmlOf(report));
    QVERIFY(page.contains(u"<p>Ingen</p>"_s));
    QVERIFY(!page.contains(u"<table>"_s));
}

void TestAccessReport::written()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"access.html"_s);
    QCOMPARE(exchange::writeReport(path, accessReport()), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), exchange::htmlOf(accessReport()));
}

void TestAccessReport::notWritten()
{
    const QTemporaryDir folder;
    QVERIFY(!exchange::writeReport(folder.filePath(u"none/access.html"_s), accessReport()).isEmpty());
    QVERIFY(!exchange::writeReport(u"/dev/null"_s, accessReport()).isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestAccessReport)

} // namespace tst_accessreport

#include "tst_accessreport.moc"
