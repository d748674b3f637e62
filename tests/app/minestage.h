// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/importminedialog.h"
#include "gui/shell/mineactions.h"
#include "inventory/sweep.h"
#include "mainwindowtest.h"
#include "session/keptaccount.h"
#include "store/mine.h"

#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

/// The demo account in the real window, with what is kept of it: nothing at first.
struct MineStage
{
    MineStage()
        : kept(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        language.use(QStringLiteral("en"));
        const session::RunAccount demo{.demo = true};
        session = std::move(*session::Session::open(demo));
        session->remember(false);
        session->start();
        window = app::makeWindow(*session, settings, language, theme);
        window->show();
        actions = window->findChild<gui::MineActions *>();
        if (!actions || !support::waitFor([this] {
                const inventory::Values &values = session->inventory().values();
                return !values.users.isEmpty() && values.userDetails.size() == values.users.size() &&
                       session->inventory().sweep().isIdle() && session->notes()->isRead() &&
                       session->history()->isLoaded() && session->kept()->store.status().isWriter;
            }))
            qFatal("the account is not read");
    }
    ~MineStage() { window.reset(); }

    /// A note, changes of colleagues, an edit of one's own.
    void work() const
    {
        session->demo()->letSomethingHappen();
        session->demo()->letSomethingHappen();
        session->inventory().refreshAll();
        inventory::Note note = session->notes()->noteFor(QStringLiteral("instance"), first());
        note.text = QStringLiteral("Ring på måndag");
        note.isFavourite = true;
        session->notes()->set(note, first());
        const api::InstanceDetail *detail = session->inventory().instanceDetail(first());
        const auto base = inventory::InstanceFields::of(*detail);
        inventory::InstanceFields mine = base;
        mine.description += QStringLiteral(" ny");
        session->inventory().saveInstance(first(), base, mine, window.get(), [](const auto &) {},
                                          {.message = QStringLiteral("x")});
        [&] {
            QTRY_VERIFY(session->history()->changes().size() >= 2 && session->history()->edits().size() == 1 &&
                        session->history()->edits().constFirst().outcome == store::Edit::Outcome::Saved &&
                        session->inventory().sweep().isIdle());
        }();
    }

    QString first() const { return session->inventory().values().instances.constFirst().name; }

    QAction *entry(const QString &text) const
    {
        const QList<QAction *> all = window->fileMenu().actions();
        for (QAction *action : all) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }

    /// What a file that is written says once it is there.
    QByteArray exported(const QString &path) const
    {
        QSignalSpy said(actions, &gui::MineActions::said);
        actions->exportTo(path);
        [&] { QTRY_COMPARE(said.size(), 1); }();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The question about a file that is fit to be taken.
    gui::ImportMineDialog *asked(const QString &path) const
    {
        actions->importFrom(path);
        [&] { QTRY_VERIFY(window->findChild<gui::ImportMineDialog *>()); }();
        return window->findChild<gui::ImportMineDialog *>();
    }

    /// Answers the question, and what is said then.
    QString imported(const QString &path) const
    {
        QSignalSpy said(actions, &gui::MineActions::said);
        QPointer dialog(asked(path));
        dialog->findChild<QPushButton *>(QStringLiteral("importMine"))->click();
        [&] { QTRY_VERIFY(said.size() == 1 && !dialog); }();
        return said.value(0).value(0).toString();
    }

    /// The same until nothing is taken over: this account's own examination may write a finding anew in between.
    QString importedAtLast(const QString &path) const
    {
        QString said;
        for (int times = 0; times < 20 && !said.startsWith(QStringLiteral("Everything")); ++times)
            said = imported(path);
        return said;
    }

    QTemporaryDir folder;
    QSettings kept;
    settings::Settings settings{kept};
    words::Language language;
    gui::Theme theme{*static_cast<QApplication *>(QCoreApplication::instance())};
    std::unique_ptr<session::Session> session;
    std::unique_ptr<gui::MainWindow> window;
    gui::MineActions *actions = nullptr;
};
