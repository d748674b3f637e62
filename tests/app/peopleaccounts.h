// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindowtest.h"
#include "demo/server.h"
#include "gui/kit/elidedlabel.h"
#include "gui/kit/notice.h"
#include "gui/kit/valuetext.h"
#include "gui/lists/listpane.h"
#include "gui/people/avatarimage.h"
#include "gui/people/peoplepage.h"
#include "probe/avatar.h"
#include "support/certificate.h"
#include "support/httpserver.h"
#include "support/whereis.h"
#include "tables/arrangedmodel.h"

#include <QBuffer>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

/// What the tests of the people page share.
namespace ofpeople {

using namespace Qt::StringLiterals;
using gui::PeoplePage;
using inventory::Kind;
using support::Reply;

const QString oskar = u"102"_s;
const QByteArray publicKey =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5VSUzC5kAAvWeSHmuUEPGXXEMSHGGYHUPmcVGQTZFq anna@laptop";

/// The people's page of a window on the demo account.
struct Demo
{
    Demo()
        : server(demo::Size{}, QDate::currentDate())
    {
        if (!server.start())
            qFatal("no demo server");
        on = std::make_unique<WindowOn>(server.address(), server.key());
        showPeople(*on);
    }

    static void showPeople(WindowOn &on) { on.action(u"People"_s)->trigger(); }

    demo::Server server;
    std::unique_ptr<WindowOn> on;
};

/// A scripted account of few people, and its window.
struct Scripted
{
    explicit Scripted(const QByteArray &users)
    {
        server.otherwise([](const support::Received &) { return Reply::json("[]"); });
        server.on("GET", "/api/v2/instance/user/", Reply::json(users));
    }

    void open()
    {
        on = std::make_unique<WindowOn>(server.base(), "key");
        Demo::showPeople(*on);
    }

    support::HttpServer server;
    std::unique_ptr<WindowOn> on;
};

inline PeoplePage &pageOf(WindowOn &on)
{
    return *on.window().findChild<PeoplePage *>();
}

inline QString textOf(QWidget &page, const char *label)
{
    return page.findChild<gui::ElidedLabel *>(QString::fromLatin1(label))->text();
}

/// The value of a fact that is shown; null for one that is not.
inline QString factOf(QWidget &page, const QString &name)
{
    const QList<gui::ValueText *> values = page.findChild<QWidget *>(u"facts"_s)->findChildren<gui::ValueText *>();
    for (const gui::ValueText *value : values) {
        if (value->accessibleName() == name && !value->isHidden())
            return value->value();
    }
    return {};
}

inline QString noticeOf(QWidget &page)
{
    return page.findChild<gui::Notice *>(u"notice"_s)->sentence();
}

/// An action of the page's own: other pages have some of the same name.
inline QAction *actionOf(QWidget &page, const QString &text)
{
    const QList<QAction *> all = page.findChildren<QAction *>();
    for (QAction *action : all) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

inline gui::ListPane &paneOf(QWidget &page, const char *name)
{
    return *page.findChild<gui::ListPane *>(QString::fromLatin1(name));
}

inline QTabWidget &tabsOf(QWidget &page)
{
    return *page.findChild<QTabWidget *>(u"tabs"_s);
}

inline QByteArray redSquare()
{
    QImage image(80, 80, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}

} // namespace ofpeople
