// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "gui/shell/keyrefused.h"
#include "inventory/inventory.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QPushButton>
#include <QSignalSpy>

namespace tst_keyrefused {

using namespace Qt::StringLiterals;
using support::Reply;

/// A key that is no longer accepted is told above all pages, in each language, for as long as it is so.
class TestKeyRefused : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isToldWhileItLasts();
};

void TestKeyRefused::isToldWhileItLasts()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    api::Client client{{.base = server.base(), .key = "secret"}};
    inventory::Inventory inventory{client};
    words::Language language;
    language.use(u"en"_s);
    gui::KeyRefused bar{inventory};
    inventory.refreshAll();
    QTRY_COMPARE(inventory.state({inventory::Kind::Users, {}}).phase, inventory::State::Phase::Ready);
    QVERIFY(!bar.isVisible());
    QCOMPARE(bar.sentence(), QString());
    server.otherwise([](const support::Received &) { return Reply::json("{}", 401); });
    inventory.refreshAll();
    QTRY_COMPARE(bar.sentence(), u"The API no longer accepts the key. The last known data is still shown."_s);
    QVERIFY(bar.isVisible());
    QTRY_COMPARE(inventory.state({inventory::Kind::Users, {}}).phase, inventory::State::Phase::Failed);
    language.use(u"sv"_s);
    QTRY_VERIFY(bar.sentence().startsWith(u"API:et accepterar inte längre"_s));
    const QSignalSpy asked(&bar, &gui::KeyRefused::replaceAsked);
    bar.findChildren<QPushButton *>().last()->click();
    QCOMPARE(asked.size(), 1);
    // Another key.
    language.use(u"en"_s);
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    inventory.refreshAll();
    QTRY_VERIFY(!bar.isVisible());
    QCOMPARE(bar.sentence(), QString());
}

CONSOLE_TEST(QApplication, TestKeyRefused)

} // namespace tst_keyrefused

#include "tst_keyrefused.moc"
