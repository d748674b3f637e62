// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/changes/changesroom.h"
#include "gui/kit/registry.h"
#include "gui/kit/valuetext.h"
#include "gui/lists/filterbox.h"
#include "gui/lists/listpane.h"
#include "gui/pages/page.h"
#include "insight/index.h"
#include "inventory/historystage.h"
#include "models/changetable.h"
#include "settings/settings.h"
#include "tables/arrangedmodel.h"
#include "words/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QSettings>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace changestage {

using namespace historystage;

/// The Changes page as the registry makes it, in a window, over an account whose store is a real file.
struct Shown : Kept
{
    explicit Shown(const QList<store::Change> &before = {})
        : Kept(before)
    {
        show(history.get());
    }
    ~Shown() { language.use(u"en"_s); }

    void show(inventory::History *of)
    {
        language.use(u"en"_s);
        gui::Registry registry;
        gui::addChangesRoom(registry, {inventory, index, settings, of}, [this](const QUrl &url) {
            opened.append(url);
            return true;
        });
        page = registry.pages().constFirst()(&window);
        (window.layout() ? window.layout() : new QVBoxLayout(&window))->addWidget(page);
        window.resize(1100, 700);
        QObject::connect(page, &gui::Page::wanted, page, [this](const auto &place) { wanted.append(place); });
        QObject::connect(page, &gui::Page::said, page, [this](const QString &sentence) { said.append(sentence); });
    }
    /// As the window does when the person goes to the page.
    void visit()
    {
        window.show();
        page->activate();
        QCoreApplication::processEvents();
    }
    void leave() { window.hide(); }

    const tables::ArrangedModel &model() const
    {
        return *static_cast<tables::ArrangedModel *>(page->findChild<QTreeView *>()->model());
    }
    /// The cells of a column, as they stand, past the headings.
    QStringList column(const char *id) const
    {
        QStringList texts;
        const int number = model().table()->columnIndex(id);
        for (int group = 0; group < model().rowCount(); ++group) {
            const QModelIndex heading = model().index(group, 0);
            for (int row = 0; row < model().rowCount(heading); ++row)
                texts.append(model().index(row, number, heading).data().toString());
        }
        return texts;
    }
    void select(int row) const
    {
        int before = 0;
        for (int group = 0; group < model().rowCount(); ++group) {
            const QModelIndex heading = model().index(group, 0);
            if (row - before < model().rowCount(heading)) {
                page->findChild<QTreeView *>()->setCurrentIndex(model().index(row - before, 0, heading));
                return;
            }
            before += model().rowCount(heading);
        }
        qFatal("no such row");
    }
    /// The action of the page's menu that says @p text.
    QAction *action(const QString &text) const
    {
        const QList<QAction *> actions = page->menuActions();
        for (QAction *action : actions) {
            if (action && action->text() == text)
                return action;
        }
        qFatal("no such action");
    }
    /// Clicks the chip whose text begins so.
    void chip(const QString &text) const
    {
        const QList<QAbstractButton *> buttons = page->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text().startsWith(text) && button->property("chip").toBool())
                return button->click();
        }
        qFatal("no such chip");
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

    QTemporaryDir settingsFolder;
    QSettings settingsStore{settingsFolder.filePath(u"s.ini"_s), QSettings::IniFormat};
    settings::Settings settings{settingsStore};
    words::Language language;
    insight::Index index;
    QList<QUrl> opened;
    QList<settings::Place> wanted;
    QStringList said;
    QWidget window;
    gui::Page *page = nullptr;
};

} // namespace changestage
