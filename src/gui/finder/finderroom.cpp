// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/finder/finderroom.h"

#include "gui/finder/finderdialog.h"
#include "gui/finder/findersources.h"
#include "gui/kit/registry.h"
#include "inventory/inventory.h"

namespace gui {

using namespace Qt::StringLiterals;

namespace {

/// Keeps what the dialog finds with until after the dialog itself.
class WithSources : public QObject
{
public:
    explicit WithSources(FinderSources *sources)
        : m_sources(sources)
    {
    }

private:
    std::unique_ptr<FinderSources> m_sources;
};

std::unique_ptr<FinderDialog> make(const FinderAccount &account, const FinderHost &host, const QString &typed,
                                   QWidget *window)
{
    auto *sources = new FinderSources(account, host, nullptr);
    auto dialog = std::make_unique<FinderDialog>(*sources, window);
    // A child of the dialog goes after the dialog's own members.
    (new WithSources(sources))->setParent(dialog.get());
    dialog->setText(typed);
    return dialog;
}

} // namespace

void addFinderRoom(Registry &registry, const FinderAccount &account,
                   const std::function<FinderHost(QWidget *window)> &hostOf)
{
    registry.addDialog(u"finder"_s, [account, hostOf](QWidget *window) {
        const QList<api::Instance> &servers = account.inventory.values().instances;
        const QString typed = servers.isEmpty() ? QString() : servers.constFirst().name;
        return make(account, hostOf(window), typed, window);
    });
    registry.addDialog(u"finder-empty"_s,
                       [account, hostOf](QWidget *window) { return make(account, hostOf(window), {}, window); });
}

} // namespace gui
