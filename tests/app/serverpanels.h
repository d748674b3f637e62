// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/kit/detailrows.h"
#include "gui/kit/valuetext.h"
#include "gui/pages/page.h"
#include "gui/servers/serverspage.h"
#include "gui/servers/supportpanel.h"
#include "gui/support/supportmaildialog.h"
#include "support/httpserver.h"
#include "tables/arrangedmodel.h"
#include "tables/printed.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

/// What the tests of a server's panels share.
namespace ofserverpanels {

using namespace Qt::StringLiterals;
using support::Reply;

inline QString fixture(const char *name)
{
    QFile file(QStringLiteral(FIXTURES "/keys/") + QLatin1StringView(name) + u".pub"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", name);
    return QString::fromUtf8(file.readAll()).trimmed();
}

/// What the desktop was asked to open.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(u"mailto"_s, this, "take"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"mailto"_s); }

    QList<QByteArray> opened;

public Q_SLOTS:
    void take(const QUrl &url) { opened.append(url.toEncoded()); }
};

/// An account of one server whose keys and people are @p keys, @p deployKeys and @p users.
inline void script(support::HttpServer &server, const QByteArray &keys, const QByteArray &deployKeys,
                   const QByteArray &users)
{
    server.otherwise([](const support::Received &) { return Reply::json("[]"); });
    server.on("GET", "/api/v2/instance/",
              Reply::json(R"([{"name": "c1", "hostname": "www.a.se", "description": "Shop"}, {"name": "c2"}])"));
    for (const QByteArray name : {"c1", "c2"}) {
        const QByteArray path = "/api/v2/instance/" + name + '/';
        server.on("GET", path,
                  Reply::json(R"({"name": ")" + name + R"(", "hostname": "www.a.se",)" + R"("description": "Shop"})"));
        server.on("GET", path + "sshkeys/", Reply::json(name == "c1" ? keys : "{}"));
        server.on("GET", path + "deploykeys/", Reply::json(name == "c1" ? deployKeys : "{}"));
        server.on("GET", path + "users/", Reply::json(name == "c1" ? users : "{}"));
    }
}

inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QJsonObject key(int id, const QString &comment, const QString &owner, const QString &publicKey,
                       const QString &fingerprint = {})
{
    return {{u"id"_s, id},
            {u"name"_s, comment},
            {u"owner"_s, owner},
            {u"company"_s, u"Norr"_s},
            {u"pub_key"_s, publicKey},
            {u"fingerprint"_s, fingerprint}};
}

inline QByteArray usualKeys()
{
    return json({{u"ssh_keys"_s, QJsonArray{key(1, u"a@laptop"_s, u"Åsa"_s, fixture("ed25519"),
                                                u"ae:b9:8c:f7:7e:f3:af:a6:d8:3f:1a:7d:c6:42:58:78"_s),
                                            key(2, u"b@laptop"_s, u"Bo"_s, fixture("rsa4096").left(100), u"aa:bb"_s)}},
                 {u"ssh_keys_available"_s, QJsonArray{key(3, u"c@laptop"_s, u"Cy"_s, fixture("rsa2048"))}}});
}

const QByteArray noKeys = R"({"ssh_keys": [], "ssh_keys_available": []})";
const QByteArray noDeployKeys = R"({"keys": []})";
const QByteArray noUsers = R"({"users": [], "users_available": []})";

inline gui::ServersPage *servers(WindowOn &on)
{
    return on.window().findChild<gui::ServersPage *>();
}

inline void show(WindowOn &on, const QString &server, const QString &part)
{
    on.window().goTo({u"servers"_s, server, part});
}

inline QTabWidget *tabs(WindowOn &on)
{
    return servers(on)->findChild<QTabWidget *>(u"tabs"_s);
}

/// The panel that is shown.
inline QWidget *panel(WindowOn &on)
{
    return tabs(on)->currentWidget();
}

inline QStringList titles(WindowOn &on)
{
    QStringList texts;
    for (int i = 0; i < tabs(on)->count(); ++i)
        texts.append(tabs(on)->tabText(i));
    return texts;
}

/// What the facts say of this.
inline QString fact(WindowOn &on, const QString &label)
{
    const QList<gui::ValueText *> values = panel(on)->findChild<gui::DetailRows *>()->findChildren<gui::ValueText *>();
    for (const gui::ValueText *value : values) {
        if (value->isVisible() && value->accessibleName() == label)
            return value->value();
    }
    return u"(no such fact)"_s;
}

inline void press(WindowOn &on, const QString &text)
{
    QTest::mouseClick(on.button<QPushButton>(text, panel(on)), Qt::LeftButton);
}

/// Opens the mail by the button that says @p text.
inline gui::SupportMailDialog *mailFrom(WindowOn &on, const QString &text)
{
    press(on, text);
    return on.window().findChild<gui::SupportMailDialog *>();
}

inline QStringList placeholders(WindowOn &on)
{
    QList<gui::ListPane *> panes = panel(on)->findChildren<gui::ListPane *>();
    std::sort(panes.begin(), panes.end(), [&on](const gui::ListPane *a, const gui::ListPane *b) {
        return a->mapTo(panel(on), QPoint()).x() < b->mapTo(panel(on), QPoint()).x();
    });
    QStringList texts;
    for (const gui::ListPane *pane : std::as_const(panes))
        texts.append(pane->placeholderText());
    return texts;
}

const QByteArray usualUsers = R"({"users": [
    {"id": 101, "name": "Åsa", "customer": "Norr", "email": "asa@a.se", "phone": "070-1", "sticky": true,
     "sticky_notify": true},
    {"id": 102, "name": "Bo", "customer": "Norr", "email": "bo@a.se,x@a.se", "phone": ""}],
  "users_available": [{"id": 103, "name": "Cy", "customer": "Syd", "email": "c+d?x=1@a.se"}]})";

} // namespace ofserverpanels
