// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/domains/domainsroom.h"
#include "gui/kit/opener.h"
#include "gui/kit/registry.h"
#include "gui/lists/filterbox.h"
#include "gui/notes/noteedit.h"
#include "gui/notes/notesection.h"
#include "gui/pages/listpage.h"
#include "gui/pages/page.h"
#include "gui/people/peopleroom.h"
#include "gui/servers/serversroom.h"
#include "inventory/notes.h"
#include "mainwindowtest.h"
#include "probe/avatar.h"
#include "store/store.h"
#include "support/httpserver.h"
#include "tables/arrangedmodel.h"
#include "tables/tablemodel.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>

namespace ownnotes {

using namespace Qt::StringLiterals;
using support::Received;
using support::Reply;

/// What the account holds can be another the next time.
struct Account
{
    QByteArray servers = R"([{"name": "c1", "hostname": "www.a.se"}, {"name": "c2", "hostname": "www.b.se"},
                             {"name": "c3"}])";
    QByteArray domains = R"([{"name": "a.se"}, {"name": "Räksmörgås.se"}])";
    QByteArray people = R"([{"id": 101, "name": "Anna"}, {"id": 102, "name": "Bo"}, {"name": "Utan nummer"}])";

    Reply answer(const QByteArray &path) const
    {
        if (path == "/instance/")
            return Reply::json(servers);
        if (path == "/domain/")
            return Reply::json(domains);
        if (path == "/instance/user/")
            return Reply::json(people);
        return Reply::json(path == "/certificate/" ? "[]" : "{}");
    }
};

/// The three pages that have notes, in the real window, over an account on a server and notes in files of the test's.
struct Stage
{
    explicit Stage(const QString &folder, const QString &languageCode = u"en"_s, bool hasNotes = true)
        : kept(folder + u"/settings.ini"_s, QSettings::IniFormat)
        , store(folder + u"/store"_s)
    {
        server.otherwise([this](const Received &request) { return account.answer(request.path.mid(7)); });
        language.use(languageCode);
        theme.apply(gui::Appearance::Light);
        accounts::Account address;
        address.id = u"test"_s;
        address.address = server.base();
        session = std::move(*session::Session::open(address, accounts::ApiKey("key")));
        settings.setAccount(u"test"_s);
        window = std::make_unique<gui::MainWindow>(session->label(), session->inventory(), settings, language, theme);
        inventory::Notes *own = hasNotes ? &notes : nullptr;
        const gui::AccountParts parts{session->inventory(), session->index(), settings, nullptr, own};
        gui::addServersRoom(registry, parts);
        gui::addDomainsRoom(registry, parts);
        gui::addPeopleRoom(
            registry, parts, [](QObject *owner) { return new probe::Avatars({}, {}, owner); },
            [](const QUrl &) { return true; });
        for (const gui::Registry::PageMaker &make : registry.pages())
            window->addPage(make(window.get()));
        window->resize(1280, 800);
        window->show();
        window->showPage(0);
        session->inventory().refreshAll();
        if (!support::waitFor([this] {
                return model(0).totalCount() == 3 && model(1).totalCount() > 0 && model(2).totalCount() == 3 &&
                       notes.isRead() && store.status().isOpen;
            }))
            qFatal("nothing is shown");
    }
    ~Stage()
    {
        window.reset();
        language.use(u"en"_s);
    }

    gui::Page &page(int number) const { return *window->pages().at(number); }
    QAbstractItemView &view(int number) const
    {
        const QList<QAbstractItemView *> all = page(number).findChildren<QAbstractItemView *>();
        for (QAbstractItemView *view : all) {
            const auto *arranged = qobject_cast<tables::ArrangedModel *>(view->model());
            if (arranged && arranged->table()->columnIndex(number == 0   ? "ip"
                                                           : number == 1 ? "expires"
                                                                         : "sticky") >= 0)
                return *view;
        }
        qFatal("no list");
    }
    tables::ArrangedModel &model(int number) const
    {
        return static_cast<tables::ArrangedModel &>(*view(number).model());
    }
    void choose(int number, const QString &key) const
    {
        window->showPage(number);
        auto &list = static_cast<gui::ListPage &>(page(number));
        list.select(key);
        if (!support::waitFor([&] { return list.selected() == key; }))
            qFatal("nothing is selected");
    }
    QString cell(int number, const QString &key, const QByteArray &column) const
    {
        const tables::TableModel &table = *model(number).table();
        return table.text(table.rowOf(key), table.columnIndex(column));
    }
    QStringList shown(int number) const
    {
        QStringList keys;
        const tables::ArrangedModel &rows = model(number);
        for (int row = 0; row < rows.table()->rowCount(); ++row) {
            if (rows.indexOf(rows.table()->key(row)).isValid())
                keys += rows.table()->key(row);
        }
        return keys;
    }
    void filter(int number, const QString &typed) const
    {
        page(number).filterBox()->findChild<QLineEdit *>()->setText(typed);
    }
    gui::NoteSection &section(int number) const { return *page(number).findChild<gui::NoteSection *>(); }
    void write(int number, const QString &text) const
    {
        auto *edit = section(number).findChild<gui::NoteEdit *>();
        edit->setFocus();
        QTest::keyClicks(edit, text);
        page(number).filterBox()->takeFocus();
    }
    QAction *action(int number, const QString &text) const
    {
        const QList<QAction *> all = page(number).menuActions();
        for (QAction *each : all) {
            if (each && each->text() == text)
                return each;
        }
        return nullptr;
    }
    /// What leads to the notes on what is gone; null while it is not shown.
    QPushButton *gone(int number) const
    {
        const QList<QPushButton *> all = page(number).findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->isVisible() && each->accessibleName().startsWith(u"Show: "_s))
                return each;
        }
        return nullptr;
    }
    const inventory::Note *note(const char *kind, const QString &object) const
    {
        return notes.noteOf(QString::fromLatin1(kind), object);
    }

    Account account;
    support::HttpServer server;
    QSettings kept;
    settings::Settings settings{kept};
    words::Language language;
    gui::Theme theme{*static_cast<QApplication *>(QCoreApplication::instance())};
    store::Store store;
    inventory::Notes notes{store};
    std::unique_ptr<session::Session> session;
    gui::Registry registry;
    std::unique_ptr<gui::MainWindow> window;
};

} // namespace ownnotes
