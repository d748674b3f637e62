// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/notescommand.h"

#include "accounts/accountlist.h"
#include "api/address.h"
#include "commandline/consoletext.h"
#include "exchange/minefile.h"
#include "gui/lists/savedfilter.h"
#include "gui/shell/mineactions.h"
#include "session/keptaccount.h"
#include "settings/settings.h"
#include "store/files.h"
#include "store/mine.h"
#include "words/storetext.h"

#include <QDir>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

ExitStatus refuseNotes(const QString &sentence, ExitStatus status = WrongUsage)
{
    printError(sentence);
    return status;
}

ExitStatus exportNotes(store::Files &files, const accounts::Account &account, const settings::Settings &settings,
                       const QString &path)
{
    const std::optional<store::Mine> mine = store::readMine(files.mine());
    if (!mine)
        return refuseNotes(words::StoreText::sentences(files.status().faults), CannotStart);
    const exchange::MineText text{account.name, api::shownAddress(account.address), QDateTime::currentDateTimeUtc(),
                                  *mine, gui::allSavedFilters(settings)};
    if (const auto fault = exchange::writeMineFile(path, text))
        return refuseNotes(ConsoleText::cannotWrite(path, fault->words));
    printLine(gui::MineActions::exportedSentence(path));
    return AllRead;
}

ExitStatus importNotes(store::Files &files, const accounts::Account &account, settings::Settings &settings,
                       const QString &path)
{
    using Kind = store::Fault::Kind;
    const auto text = exchange::readMineFile(path);
    if (!text)
        return refuseNotes(gui::MineActions::sentence(text.error()));
    if (QUrl(text->address) != account.address)
        return refuseNotes(ConsoleText::otherAddress(text->address, account.name, api::shownAddress(account.address)));
    std::optional<store::Added> added;
    files.writeMine([&](store::Database &mine) {
        added = store::addMine(mine, text->mine);
        return added.has_value();
    });
    const QList<store::Fault> faults = files.status().faults;
    const bool isInUse =
        std::any_of(faults.cbegin(), faults.cend(), [](const auto &fault) { return fault.kind == Kind::InUse; });
    if (isInUse)
        return refuseNotes(ConsoleText::openInAWindow(account.name), CannotStart);
    if (!added)
        return refuseNotes(words::StoreText::sentences(faults), CannotStart);
    printLine(gui::MineActions::sentence(*added, gui::addSavedFilters(text->filters, settings)));
    return AllRead;
}

} // namespace

ExitStatus runNotes(QSettings &store, const Options &options)
{
    const accounts::AccountList list(store);
    const auto account = accounts::accountNamed(list.accounts(), options.account);
    if (!account)
        return refuseNotes(ConsoleText::sentence(account.error(), options.account));
    const QString folder = session::keptFolder(*account);
    // What is not there is not made by asking for it.
    const bool isExport = !options.exportNotes.isEmpty();
    if (isExport ? !QDir(folder).exists() : !account->keeps)
        return refuseNotes(ConsoleText::nothingKept(account->name));
    store::Files files(folder, store::Begin::WithWhatIsThere);
    files.open();
    settings::Settings settings(store);
    settings.setAccount(account->id, account->keeps);
    return isExport ? exportNotes(files, *account, settings, options.exportNotes)
                    : importNotes(files, *account, settings, options.importNotes);
}

} // namespace commandline
