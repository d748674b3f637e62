// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/access/accesspage.h"
#include "gui/access/accessroom.h"
#include "gui/kit/registry.h"
#include "gui/kit/valuetext.h"
#include "gui/lists/filterbox.h"
#include "insight/account.h"
#include "insight/index.h"
#include "inventory/inventorysetup.h"
#include "models/accessmatrix.h"
#include "settings/settings.h"
#include "support/testcase.h"
#include "words/language.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

namespace accessstage {

using namespace Qt::StringLiterals;
using invented::customer;
using invented::key;
using invented::user;
using inventory::Kind;
using support::Reply;

/// The Access page as the registry makes it, in a window, over an account of the test's own.
struct AccessStage : inventorytest::Setup
{
    AccessStage()
    {
        language.use(u"en"_s);
        server.otherwise([](const support::Received &) { return Reply::json("[]"); });
        QObject::connect(&inventory, &inventory::Inventory::changed, &index,
                         [this](const inventory::Changes &changes) { index.take(changes, inventory.values()); });
        gui::Registry registry;
        gui::addAccessRoom(registry, {inventory, index, settings});
        page = static_cast<gui::AccessPage *>(registry.pages().constFirst()(&window));
        (new QVBoxLayout(&window))->addWidget(page);
        window.resize(1100, 700);
        QObject::connect(page, &gui::Page::wanted, page, [this](const auto &place) { wanted.append(place); });
    }
    ~AccessStage() { language.use(u"en"_s); }

    void tell(Kind kind, const QString &name, inventory::Value value)
    {
        inventory.apply({kind, name}, std::move(value), ++turn, QDateTime::currentDateTimeUtc());
    }
    /// Ali is on both servers, with a key on c1; Bo's key is on c2 alone; a deploy key is on c2.
    void fill()
    {
        api::InstanceDetail detail;
        detail.instance = invented::server(u"c1"_s, u"shop.example.se"_s);
        detail.customers = {customer(u"Shop AB"_s)};
        tell(Kind::Instances, {}, QList<api::Instance>{detail.instance, invented::server(u"c2"_s)});
        tell(Kind::Instance, u"c1"_s, detail);
        tell(Kind::Users, {}, QList<api::User>{user(7, u"Ali"_s, u"Ek AB"_s), user(8, u"Bo"_s, u"Shop AB"_s)});
        api::UserDetail ali;
        ali.id = 7;
        ali.keys = {key(u"AAAAali"_s)};
        tell(Kind::User, u"7"_s, ali);
        api::UserDetail bo;
        bo.id = 8;
        bo.keys = {key(u"AAAAbo"_s)};
        tell(Kind::User, u"8"_s, bo);
        for (const QString &name : {u"c1"_s, u"c2"_s})
            tell(Kind::InstanceUsers, name, api::InstanceUsers{name, {}, {user(7, u"Ali"_s)}, {}});
        tell(Kind::SshKeys, u"c1"_s, api::InstanceKeys{u"c1"_s, {}, {key(u"AAAAali"_s)}, {}});
        tell(Kind::SshKeys, u"c2"_s, api::InstanceKeys{u"c2"_s, {}, {key(u"AAAAbo"_s)}, {}});
        api::SshKey deploy = key(u"AAAAdeploy"_s);
        deploy.name = u"ci"_s;
        tell(Kind::DeployKeys, u"c1"_s, api::DeployKeys{u"c1"_s, {}, {}});
        tell(Kind::DeployKeys, u"c2"_s, api::DeployKeys{u"c2"_s, {}, {deploy}});
    }
    /// As the window does when the person goes to the page.
    void visit()
    {
        window.show();
        page->activate();
        QTRY_VERIFY(page->count() >= 0);
    }

    QTableView &matrixView() const { return *page->findChild<QTableView *>(); }
    const models::AccessMatrix &matrix() const
    {
        return *static_cast<const models::AccessMatrix *>(matrixView().model());
    }
    QTreeView &listView() const { return *page->findChild<QTreeView *>(); }
    const tables::ArrangedModel &list() const
    {
        return *static_cast<const tables::ArrangedModel *>(listView().model());
    }
    void showList() const { page->goTo({u"access"_s, {}, u"list"_s}); }
    QAction *action(const QString &text) const
    {
        const QList<QAction *> actions = page->menuActions();
        for (QAction *found : actions) {
            if (found && found->text() == text)
                return found;
        }
        qFatal("no such action");
    }
    /// The value in the details with that label.
    QString fact(const QString &label) const
    {
        const QList<gui::ValueText *> values = page->findChildren<gui::ValueText *>();
        for (const gui::ValueText *value : values) {
            if (value->isVisible() && value->accessibleName() == label)
                return value->value();
        }
        return u"(no such fact)"_s;
    }
    /// Follows the first link in it.
    void follow(const QString &label) const
    {
        const QList<gui::ValueText *> values = page->findChildren<gui::ValueText *>();
        for (gui::ValueText *value : values) {
            if (value->isVisible() && value->accessibleName() == label)
                return QTest::keyClick(value, Qt::Key_Return);
        }
        qFatal("no such fact");
    }
    void chip(const QString &text) const
    {
        const QList<QAbstractButton *> buttons = page->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && button->text().startsWith(text) && button->property("chip").toBool())
                return button->click();
        }
        qFatal("no such chip");
    }
    /// The headings of the list's groups and how many rows each has.
    QStringList headings() const
    {
        QStringList texts;
        for (int row = 0; row < list().rowCount(); ++row) {
            const QModelIndex at = list().index(row, 0);
            texts.append(u"%1 %2"_s.arg(at.data().toString()).arg(list().rowCount(at)));
        }
        return texts;
    }

    insight::Index index;
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    settings::Settings settings{store};
    words::Language language;
    QList<settings::Place> wanted;
    QWidget window;
    gui::AccessPage *page = nullptr;
    quint64 turn = 0;
};

} // namespace accessstage
