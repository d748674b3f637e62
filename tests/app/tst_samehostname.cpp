// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "support/httpserver.h"
#include "support/testcase.h"
#include "tables/arrangedmodel.h"
#include "tables/roles.h"

#include <QTreeView>

namespace tst_samehostname {

using namespace Qt::StringLiterals;
using support::Reply;

/// Servers that are called alike are told apart in the tree of servers.
class TestSameHostname : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theNameStandsBehind();
};

void TestSameHostname::theNameStandsBehind()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1", "hostname": "www.a.se"},
        {"name": "c2", "hostname": "WWW.a.se"}, {"name": "c3", "hostname": "b.se"}, {"name": "c4"}, {"name": "c5"}])"));
    WindowOn on(server.base(), "key");
    on.show(u"servers"_s);
    const auto *view = on.named<QTreeView>(u"Servers"_s);
    const auto &model = *static_cast<tables::ArrangedModel *>(view->model());
    QTRY_COMPARE(model.totalCount(), 5);
    const auto suffix = [&model](const QString &key) {
        return model.indexOf(key).siblingAtColumn(0).data(tables::SuffixRole).toString();
    };
    QStringList suffixes;
    for (const QString &key : {u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s, u"c5"_s})
        suffixes.append(suffix(key));
    QCOMPARE(suffixes, (QStringList{u"c1"_s, u"c2"_s, {}, {}, {}}));
    QVERIFY(model.indexOf(u"c2"_s).siblingAtColumn(0).data(Qt::AccessibleTextRole).toString().endsWith(u" c2"_s));
    // It is drawn, and there is room for it.
    const QRect cell = view->visualRect(model.indexOf(u"c1"_s));
    QVERIFY(cell.width() > view->fontMetrics().horizontalAdvance(u"www.a.se c1"_s));
    QVERIFY(view->sizeHintForIndex(model.indexOf(u"c1"_s)).width() >
            view->fontMetrics().horizontalAdvance(u"www.a.se c1"_s));
}

CONSOLE_TEST(QApplication, TestSameHostname)

} // namespace tst_samehostname

#include "tst_samehostname.moc"
