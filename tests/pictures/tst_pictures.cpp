// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/programtest.h"
#include "pictures/pictureindex.h"

#include <QDir>
#include <QImage>

namespace tst_pictures {

using namespace Qt::StringLiterals;

/// What --pictures draws.
class TestPictures : public ProgramTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageAndDialog();
    void indexShowsAll();
};

void TestPictures::everyPageAndDialog()
{
    const Run result = run({u"--pictures"_s, u"drawn"_s, u"--language"_s, u"sv"_s}, {});
    QVERIFY2(result.status == 0, result.errors.constData());
    const QStringList names = QDir(path(u"drawn"_s)).entryList(QDir::Files);
    for (const char *page : {"servers",
                             "servers-keys",
                             "servers-deploy-keys",
                             "servers-users",
                             "domains",
                             "expiry",
                             "people",
                             "people-keys",
                             "people-servers",
                             "edit-server",
                             "requests",
                             "merge",
                             "discard",
                             "support-mail",
                             "export",
                             "settings-general",
                             "settings-ssh",
                             "settings-network",
                             "error-details",
                             "shortcuts",
                             "about",
                             "start"}) {
        for (const char *suffix : {"-sv-light", "-sv-dark"}) {
            const QString name = QString::fromLatin1(page) + QString::fromLatin1(suffix) + u".png"_s;
            QVERIFY2(names.contains(name), qPrintable(name));
            QVERIFY(!QImage(path(u"drawn/"_s + name)).isNull());
        }
    }
    const QImage light(path(u"drawn/servers-sv-light.png"_s));
    QCOMPARE(light.size(), QSize(1280, 800));
    QVERIFY(light != QImage(path(u"drawn/servers-sv-dark.png"_s)));
    // In the language that was asked for, and in no other.
    QVERIFY(!names.contains(u"servers-en-light.png"_s));
}

void TestPictures::indexShowsAll()
{
    const QString page = pictures::pictureIndex(
        {{u"servers"_s, u"sv-light"_s}, {u"about"_s, u"sv-light"_s}, {u"servers"_s, u"sv-dark"_s}});
    const auto at = [&page](const QString &text) { return page.indexOf(text); };
    // Those of one subject beside each other, in the order in which they were drawn.
    QVERIFY(at(u"src=\"servers-sv-light.png\""_s) > 0);
    QVERIFY(at(u"src=\"servers-sv-dark.png\""_s) > at(u"src=\"servers-sv-light.png\""_s));
    QVERIFY(at(u"src=\"about-sv-light.png\""_s) > at(u"src=\"servers-sv-dark.png\""_s));
    QCOMPARE(page.count(u"<h2 "_s), 2);
}

CONSOLE_TEST(QCoreApplication, TestPictures)

} // namespace tst_pictures

#include "tst_pictures.moc"
