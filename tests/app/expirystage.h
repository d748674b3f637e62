// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/expiry/expirypage.h"
#include "gui/lists/listpane.h"
#include "gui/shell/settingsdialog.h"
#include "support/httpserver.h"

#include <QAbstractItemView>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

/// What the tests of the list of end dates share.
namespace ofexpiry {

using namespace Qt::StringLiterals;
using support::Reply;

/// The demo account's server, asked past the program.
struct Demo
{
    Demo()
        : server(demo::Size{}, QDate::currentDate())
    {
        if (!server.start())
            qFatal("no demo server");
    }

    QJsonArray list(const QString &path)
    {
        QNetworkRequest request(QUrl(server.address().toString() + path));
        request.setRawHeader("api_key", server.key());
        QNetworkReply *reply = network.get(request);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).array();
    }

    demo::Server server;
    QNetworkAccessManager network;
};

/// How many end in which group, from what is on the wire.
struct Expected
{
    QMap<QString, int> groups;
    int certificates = 0;
    int domains = 0;

    void add(const QString &text, const QList<int> &thresholds)
    {
        const bool isMoment = text.contains(u'T');
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate).toLocalTime();
        const QDate day = isMoment ? moment.date() : QDate::fromString(text, Qt::ISODate);
        const qint64 days = QDate::currentDate().daysTo(day);
        const bool past = days < 0 || (isMoment && moment <= QDateTime::currentDateTime());
        ++groups[past                       ? u"overdue"_s
                 : days <= thresholds.at(0) ? u"urgent"_s
                 : days <= thresholds.at(1) ? u"soon"_s
                 : days <= thresholds.at(2) ? u"in-sight"_s
                                            : u"later"_s];
    }

    Expected(Demo &demo, const QList<int> &thresholds)
    {
        const QJsonArray certificateList = demo.list(u"/certificate/"_s);
        const QJsonArray domainList = demo.list(u"/domain/"_s);
        certificates = static_cast<int>(certificateList.size());
        domains = static_cast<int>(domainList.size());
        for (const QJsonValue &one : certificateList)
            add(one.toObject().value(u"expire"_s).toString(), thresholds);
        for (const QJsonValue &one : domainList)
            add(one.toObject().value(u"whois_expire"_s).toString(), thresholds);
    }
};

/// The page within the real window, shown.
struct Stage
{
    explicit Stage(WindowOn &window)
        : on(window)
        , page(on.window().findChild<gui::ExpiryPage *>())
    {
        on.window().showPage(static_cast<int>(on.window().pages().indexOf(page)));
        view = page->findChild<QTreeView *>();
        model = static_cast<tables::ArrangedModel *>(view->model());
        pane = page->findChild<gui::ListPane *>();
    }

    QMap<QString, int> groups() const
    {
        QMap<QString, int> groups;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex group = model->index(row, 0);
            groups.insert(model->groupKey(group), group.data(tables::GroupCountRole).toInt());
        }
        return groups;
    }

    QStringList order() const
    {
        QStringList keys;
        for (int row = 0; row < model->rowCount(); ++row)
            keys.append(model->groupKey(model->index(row, 0)));
        return keys;
    }

    QString heading(const QString &group) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->groupKey(model->index(row, 0)) == group)
                return model->index(row, 0).data().toString();
        }
        return {};
    }

    /// The chip whose accessible name begins so.
    QPushButton *chip(const QString &name) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->property("chip").toBool() && button->accessibleName().startsWith(name))
                return button;
        }
        return nullptr;
    }

    QString cell(const QString &key, int column) const { return model->indexOf(key, column).data().toString(); }

    /// What the navigation says of the page, to a screen reader.
    QString spoken() const
    {
        const auto *navigation = on.window().findChild<QListWidget *>(u"navigation"_s);
        return navigation->item(static_cast<int>(on.window().pages().indexOf(page)))
            ->data(Qt::AccessibleTextRole)
            .toString();
    }

    void click(const QString &key, int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QModelIndex index = model->indexOf(key, column);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
    }

    WindowOn &on;
    gui::ExpiryPage *page;
    QTreeView *view;
    tables::ArrangedModel *model;
    gui::ListPane *pane;
};

inline QByteArray inDays(int days)
{
    return QDate::currentDate().addDays(days).toString(Qt::ISODate).toLatin1();
}

inline settings::Place placeOf(const QSignalSpy &wanted, int number)
{
    return wanted.at(number).at(0).value<settings::Place>();
}

/// Two domains; certificates that lead to one of them, to a server only, to several servers, and nowhere.
inline void scriptLinks(support::HttpServer &server)
{
    server.otherwise([](const support::Received &) { return Reply::json("{}"); });
    server.on("GET", "/api/v2/domain/",
              Reply::json(R"([{"name": "a.se", "whois_expire": ")" + inDays(100) +
                          R"("}, {"name": "xn--rksmrgs-5wao1o.se", "whois_expire": ")" + inDays(3) + R"("}])"));
    server.on("GET", "/api/v2/certificate/",
              Reply::json(R"([{"domain": "*.A.se", "expire": ")" + inDays(5) +
                          R"("}, {"domain": "only.example", "expire": ")" + inDays(50) +
                          R"("}, {"domain": "shared.example", "expire": ")" + inDays(51) +
                          R"("}, {"domain": "nowhere.example", "expire": ")" + inDays(52) + R"("}])"));
    server.on("GET", "/api/v2/instance/", Reply::json(R"([{"name": "c1", "hostname": "only.example", "ip": "192.0.2.1"},
                              {"name": "c2", "hostname": "shared.example", "ip": "192.0.2.2"},
                              {"name": "c3", "hostname": "www.shared.example", "ip": "192.0.2.3"}])"));
}

} // namespace ofexpiry
