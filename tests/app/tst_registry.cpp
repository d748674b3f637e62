// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/kit/registry.h"
#include "gui/pages/page.h"
#include "inventory/inventory.h"
#include "inventory/sweep.h"
#include "support/httpserver.h"
#include "support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QMultiMap>
#include <QRegularExpression>
#include <QSet>

namespace tst_registry {

using namespace Qt::StringLiterals;
using support::Reply;

namespace {

/// All headers of src/gui in one.
QString headers()
{
    QString text;
    QDirIterator files(QStringLiteral(SOURCE_TREE "/src/gui"), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.readAll());
    }
    return text;
}

/// The classes in @p text that come from @p base, straight or over others, and that nothing else comes from; sorted.
QStringList lastOf(const QString &text, const QString &base)
{
    static const QRegularExpression heading(u"\\b(?:class|struct)\\s+(\\w+)(?:\\s+final)?\\s*:\\s*public\\s+(\\w+)"_s);
    QMultiMap<QString, QString> derived;
    for (auto matches = heading.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        derived.insert(match.captured(2), match.captured(1));
    }
    QStringList last;
    QStringList open = derived.values(base);
    while (!open.isEmpty()) {
        const QString name = open.takeFirst();
        const QStringList further = derived.values(name);
        if (further.isEmpty())
            last += name;
        open += further;
    }
    last.sort();
    return last;
}

QString classOf(const QObject &object)
{
    return QString::fromLatin1(object.metaObject()->className()).section(u"::"_s, -1);
}

QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list;
}

} // namespace

/// What is in src/gui is in the registry, and so in every walk through all pages and dialogs.
class TestRegistry : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialogIsMade();
    void everyPageIsMade();
    void theScanFindsWhatIsMissing();
    void idsAreStableNames();
    void emptyAccount();
};

void TestRegistry::everyDialogIsMade()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    WindowOn on(server.address(), server.key());
    QTRY_COMPARE(on.inventory().state({inventory::Kind::Users, {}}).phase, inventory::State::Phase::Ready);
    QTRY_VERIFY(on.inventory().sweep().isIdle());
    QSet<QString> made;
    const gui::Registry registry = on.registry();
    for (const gui::Registry::DialogEntry &entry : registry.dialogs()) {
        const std::unique_ptr<QDialog> dialog = entry.make(&on.window());
        QVERIFY2(dialog, qPrintable(entry.id));
        made += classOf(*dialog);
    }
    QCOMPARE(sorted(made).join(u' '), lastOf(headers(), u"QDialog"_s).join(u' '));
}

void TestRegistry::everyPageIsMade()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    WindowOn on(server.base(), "key");
    QWidget parent;
    // What names a column that its table has not warns, and so fails here.
    QSet<QString> made;
    QStringList ids;
    const gui::Registry registry = on.registry();
    for (const gui::Registry::PageMaker &make : registry.pages()) {
        const gui::Page *page = make(&parent);
        QCOMPARE(page->parent(), &parent);
        made += classOf(*page);
        ids += page->id();
    }
    QCOMPARE(sorted(made).join(u' '), lastOf(headers(), u"Page"_s).join(u' '));
    QStringList shown;
    for (const gui::Page *page : on.window().pages())
        shown += page->id();
    QCOMPARE(shown, ids);
}

void TestRegistry::theScanFindsWhatIsMissing()
{
    const QString text = u"class Base : public QDialog\n{\n};\nclass Lost final : public Base\n{\n};\n"
                         "class Plain : public QWidget\n{\n};\nclass Found : public QDialog {};\n"_s;
    QCOMPARE(lastOf(text, u"QDialog"_s), (QStringList{u"Found"_s, u"Lost"_s}));
    QCOMPARE(lastOf(text, u"Page"_s), QStringList());
    QVERIFY(lastOf(headers(), u"QDialog"_s).size() > 10);
    QVERIFY(lastOf(headers(), u"Page"_s).size() >= 5);
}

void TestRegistry::idsAreStableNames()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    WindowOn on(server.base(), "key", u"sv"_s);
    static const QRegularExpression name(u"^[a-z]+(-[a-z]+)*$"_s);
    QStringList ids;
    const gui::Registry registry = on.registry();
    for (const gui::Registry::DialogEntry &entry : registry.dialogs())
        ids += entry.id;
    for (const gui::Page *page : on.window().pages())
        ids += page->id();
    for (const QString &id : ids)
        QVERIFY2(name.match(id).hasMatch() && ids.count(id) == 1, qPrintable(id));
    // Settings and the files of the pictures are called so.
    for (const char *known : {"edit-server", "merge", "support-mail", "export", "settings-general", "error-details",
                              "discard", "shortcuts", "about", "start", "accounts", "add-account", "edit-account",
                              "replace-key", "remove-account", "missing-key", "session-key", "open", "servers"})
        QVERIFY2(ids.contains(QLatin1String(known)), known);
}

void TestRegistry::emptyAccount()
{
    support::HttpServer server;
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    WindowOn on(server.base(), "key");
    QTRY_COMPARE(on.inventory().state({inventory::Kind::Instances, {}}).phase, inventory::State::Phase::Ready);
    QStringList none;
    const gui::Registry registry = on.registry();
    for (const gui::Registry::DialogEntry &entry : registry.dialogs()) {
        if (!entry.make(&on.window()))
            none += entry.id;
    }
    none.sort();
    QCOMPARE(none,
             (QStringList{u"edit-server"_s, u"edit-server-differs"_s, u"edit-server-failed"_s, u"edit-server-unknown"_s,
                          u"edit-servers"_s, u"edit-servers-results"_s, u"gone-notes"_s, u"hand-over"_s,
                          u"hand-over-zone"_s, u"merge"_s, u"snooze"_s, u"ssh-command"_s, u"support-mail"_s,
                          u"support-mail-unsent"_s, u"support-reminder"_s, u"undo"_s, u"undo-results"_s}));
}

CONSOLE_TEST(QApplication, TestRegistry)

} // namespace tst_registry

#include "tst_registry.moc"
