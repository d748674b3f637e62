// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bulk.h"

#include "bench/program.h"
#include "gui/servers/editservers.h"
#include "gui/servers/editserversdialog.h"
#include "inventory/changelog.h"
#include "inventory/fullread.h"
#include "inventory/journal.h"
#include "store/store.h"

#include <QEventLoop>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr std::chrono::milliseconds bulkLatency(30);
constexpr int bulkAtOnce = 6;
/// Of one save.
constexpr int requestsEach = 3;

/// All details of the account, which the form would read else.
bool readAll(inventory::Inventory &inventory)
{
    inventory::FullRead read(inventory);
    QEventLoop loop;
    QObject::connect(&read, &inventory::FullRead::finished, &loop, &QEventLoop::quit);
    read.start();
    loop.exec();
    return read.failures().isEmpty();
}

} // namespace

bool measureBulk(Figures &figures, int servers)
{
    const Account account(u"servers=%1,domains=1"_s.arg(servers), bulkLatency);
    if (account.address.isEmpty())
        return false;
    Program program(account.address, account.key);
    inventory::Inventory &inventory = program.session->inventory();
    if (!readAll(inventory))
        return false;
    const QTemporaryDir folder;
    store::Store store(folder.path());
    inventory::ChangeLog log(inventory, store);
    inventory::Journal journal(inventory, store, log);
    inventory::Journal *own = inventory.journal();
    inventory.setJournal(&journal);
    gui::EditServers editing(
        inventory, program.settings, [] { return gui::EditServers::Selection(); }, program.window.get());
    editing.open({.shown = inventory.values().instances, .hidden = {}});
    auto *form = program.window->findChild<gui::EditServersDialog *>();
    form->findChild<QLineEdit *>(u"technicalContact"_s)->setText(u"Byrån Bänk AB"_s);
    QEventLoop loop;
    QObject::connect(&editing, &gui::EditServers::said, &loop, &QEventLoop::quit);
    const Stall stall;
    const double time = milliseconds([&] {
        Q_EMIT form->saveAsked();
        loop.exec();
    });
    const QList<api::Instance> &all = inventory.values().instances;
    const bool isSaved = std::all_of(all.cbegin(), all.cend(), [&inventory](const api::Instance &one) {
        return inventory.instanceDetail(one.name)->technicalContact == u"Byrån Bänk AB"_s;
    });
    delete form;
    inventory.setJournal(own);
    const QString size = QString::number(servers);
    const double rounds = double(servers) * requestsEach / bulkAtOnce;
    figures.add({u"bulk.beside-ideal."_s + size, time, u"ms"_s, rounds * double(bulkLatency.count())});
    figures.add({u"bulk.longest-work."_s + size, stall.longestWork(), u"ms"_s, frame});
    return isSaved;
}

} // namespace bench
