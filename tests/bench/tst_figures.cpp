// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_figures {

using namespace Qt::StringLiterals;

/// The benchmark's lines and its file tell the same figures.
class TestFigures : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void linesAndFileAgree();
    void onlyWhatIsAskedFor();
    void unwritableFileIsToldOf();
};

void TestFigures::linesAndFileAgree()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"figures.json"_s);
    QProcess bench;
    bench.start(QStringLiteral(BENCH), {u"--rows"_s, u"100"_s, u"--servers"_s, u"3"_s, u"--account"_s,
                                        u"servers=3,domains=3"_s, u"--json"_s, file});
    QVERIFY(bench.waitForFinished(580'000));
    QCOMPARE(bench.exitCode(), 0);
    QStringList lines = QString::fromUtf8(bench.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    static const QRegularExpression gaps(u"\\s+"_s);
    QCOMPARE(lines.takeFirst().split(gaps),
             QStringList({u"name"_s, u"value"_s, u"unit"_s, u"yardstick"_s, u"ratio"_s}));
    QFile json(file);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonArray figures = QJsonDocument::fromJson(json.readAll()).array();
    QCOMPARE(figures.size(), lines.size());
    QStringList names;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList line = lines.at(i).split(gaps, Qt::SkipEmptyParts);
        const QJsonObject figure = figures.at(i).toObject();
        QCOMPARE(line.size(), 5);
        QCOMPARE(line.at(0), figure.value("name"_L1).toString());
        QCOMPARE(line.at(1), QString::number(figure.value("value"_L1).toDouble(), 'f', 3));
        QCOMPARE(line.at(2), figure.value("unit"_L1).toString());
        QCOMPARE(line.at(3), QString::number(figure.value("yardstick"_L1).toDouble(), 'f', 3));
        QCOMPARE(line.at(4), QString::number(figure.value("ratio"_L1).toDouble(), 'f', 4));
        QVERIFY(figure.value("value"_L1).toDouble() > 0);
        QVERIFY(figure.value("yardstick"_L1).toDouble() > 0);
        names.append(line.at(0));
    }
    QCOMPARE(names, QStringList({u"sort.text.100"_s,
                                 u"sort.number.100"_s,
                                 u"sort.address.100"_s,
                                 u"keystroke.worst.100"_s,
                                 u"keystroke.median.100"_s,
                                 u"keystroke.excluding.100"_s,
                                 u"keystroke.in-fields.100"_s,
                                 u"keystroke.first.100"_s,
                                 u"keystroke.first-shown.100"_s,
                                 u"refresh.20-rows-changed.100"_s,
                                 u"wire.noted-path"_s,
                                 u"wire.without-key"_s,
                                 u"index.list-of-domains"_s,
                                 u"index.one-domain"_s,
                                 u"index.one-server"_s,
                                 u"index.whole"_s,
                                 u"findings.all"_s,
                                 u"findings.after-a-change"_s,
                                 u"index.people-of-all"_s,
                                 u"finder.keystroke"_s,
                                 u"finder.keystroke-median"_s,
                                 u"finder.shown"_s,
                                 u"finder.index"_s,
                                 u"customers.counted"_s,
                                 u"edit.description.5000"_s,
                                 u"edit.description.100000"_s,
                                 u"edit.description.1000000"_s,
                                 u"edit.mail.1000000"_s,
                                 u"edit.line.4980"_s,
                                 u"sweep.beside-ideal.3"_s,
                                 u"sweep.beside-curl.3"_s,
                                 u"sweep.longest-stall.3"_s,
                                 u"sweep.longest-work.3"_s,
                                 u"bulk.beside-ideal.6"_s,
                                 u"bulk.longest-work.6"_s,
                                 u"start.window"_s,
                                 u"page.overview.longest-work"_s,
                                 u"page.servers.longest-work"_s,
                                 u"page.domains.longest-work"_s,
                                 u"page.expiry.longest-work"_s,
                                 u"page.people.longest-work"_s,
                                 u"page.changes.longest-work"_s,
                                 u"page.requests.longest-work"_s,
                                 u"memory.account-open"_s,
                                 u"kept.start"_s,
                                 u"kept.longest-work"_s,
                                 u"kept.memory"_s,
                                 u"year.changes.shown"_s,
                                 u"year.changes.filtered"_s,
                                 u"year.changes.heard"_s}));
    // No faster than the latency lets it be: six answers take 30 ms at least.
    QVERIFY(figures.at(names.indexOf(u"sweep.beside-ideal.3"_s)).toObject().value("ratio"_L1).toDouble() >= 1);
}

void TestFigures::onlyWhatIsAskedFor()
{
    QProcess bench;
    bench.start(QStringLiteral(BENCH), {u"--rows"_s, u"100"_s, u"--only"_s, u"finder,wire"_s});
    QVERIFY(bench.waitForFinished(580'000));
    QCOMPARE(bench.exitCode(), 0);
    QStringList names;
    for (const QString &line : QString::fromUtf8(bench.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
        names.append(line.section(u' ', 0, 0));
    QCOMPARE(names,
             QStringList({u"name"_s, u"wire.noted-path"_s, u"wire.without-key"_s, u"finder.keystroke"_s,
                          u"finder.keystroke-median"_s, u"finder.shown"_s, u"finder.index"_s, u"customers.counted"_s}));
    bench.start(QStringLiteral(BENCH), {u"--only"_s, u"finder,speed"_s});
    QVERIFY(bench.waitForFinished(580'000));
    QCOMPARE(bench.exitCode(), 2);
    QVERIFY(bench.readAllStandardError().contains("speed"));
}

void TestFigures::unwritableFileIsToldOf()
{
    const QTemporaryDir folder;
    QProcess bench;
    bench.start(QStringLiteral(BENCH), {u"--rows"_s, u"100"_s, u"--servers"_s, u"1"_s, u"--account"_s,
                                        u"servers=1,domains=1"_s, u"--json"_s, folder.path()});
    QVERIFY(bench.waitForFinished(580'000));
    QCOMPARE(bench.exitCode(), 2);
    QVERIFY(bench.readAllStandardError().contains(folder.path().toUtf8()));
    // Before anything is measured.
    QVERIFY(bench.readAllStandardOutput().isEmpty());
}

CONSOLE_TEST(QCoreApplication, TestFigures)

} // namespace tst_figures

#include "tst_figures.moc"
