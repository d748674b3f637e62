// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mineactions.h"

#include "gui/kit/detailsdialog.h"
#include "gui/kit/filedialog.h"
#include "gui/lists/savedfilter.h"
#include "gui/shell/importminedialog.h"
#include "store/mine.h"
#include "store/store.h"
#include "words/storetext.h"
#include "words/writetext.h"

#include <QAction>
#include <QDate>
#include <QDir>
#include <QEvent>
#include <QMenu>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

using exchange::MineFault;
using exchange::MineFileFault;

/// What came of an export: where the store could not be read there is nothing to write.
struct Exported
{
    bool isRead = false;
    std::optional<MineFileFault> fault = std::nullopt;
};

QString notWritten(const Exported &exported, const words::Obstacle &obstacle)
{
    if (!exported.isRead)
        return MineActions::tr("Notes and history could not be read whole, so nothing was exported.");
    if (exported.fault->kind == MineFileFault::Kind::TooLong)
        return MineActions::tr("There is too much for one file, so nothing was exported.");
    return words::WriteText::notSaved(obstacle);
}

QString withPath(const QString &path, const QString &words)
{
    return (QDir::toNativeSeparators(path) + u'\n' + words).trimmed();
}

} // namespace

MineActions::MineActions(Account account, QMenu &menu, QAction *before, QWidget &window)
    : QObject(&window)
    , m_account(std::move(account))
    , m_window(window)
    , m_export(new QAction(this))
    , m_import(new QAction(this))
{
    m_export->setObjectName(QStringLiteral("exportMine"));
    m_import->setObjectName(QStringLiteral("importMine"));
    menu.insertActions(before, {m_export, m_import});
    menu.insertSeparator(before);
    connect(m_export, &QAction::triggered, this, &MineActions::askWhereTo);
    connect(m_import, &QAction::triggered, this, &MineActions::askWhichOne);
    connect(&m_account.store, &store::Store::statusChanged, this, &MineActions::follow);
    follow();
    retranslate();
}

MineActions::~MineActions() = default;

bool MineActions::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::event(event);
}

QString MineActions::sentence(const MineFileFault &fault)
{
    if (fault.kind == MineFileFault::Kind::System)
        return tr("The file could not be read. Nothing was changed.");
    if (fault.kind == MineFileFault::Kind::TooLong || fault.text == MineFault::OtherKind)
        return tr("The file is not an export of notes and history. Nothing was changed.");
    if (fault.text == MineFault::Newer)
        return tr("The file was exported by a newer version of the program. Nothing was changed.");
    return tr("The file is damaged or incomplete. Nothing was changed.");
}

QString MineActions::sentence(const store::Added &added, int filters)
{
    const QString counts = words::StoreText::counts(added, filters);
    return counts.isEmpty() ? tr("Everything in the file was here already.") : tr("Imported: %1.").arg(counts);
}

QString MineActions::exportedSentence(const QString &path)
{
    return tr("Notes and history were exported to %1.").arg(QDir::toNativeSeparators(path));
}

void MineActions::askWhereTo()
{
    askWhereToSave({.title = [] { return tr("Export notes and history"); },
                    .accept = [] { return tr("Export"); },
                    .filter = [] { return tr("Notes and history (*.json)"); },
                    .suffix = u"json"_s,
                    .name = u"cloudnet-%1.json"_s.arg(QDate::currentDate().toString(Qt::ISODate))},
                   &m_window, this, [this](const QString &path) { exportTo(path); });
}

void MineActions::exportTo(const QString &path)
{
    setBusy(true);
    const exchange::MineText text{m_account.name, m_account.address, QDateTime::currentDateTimeUtc(),
                                  m_account.unwritten(), allSavedFilters(m_account.settings)};
    m_account.store.ask<Exported>(
        this,
        [path, text](store::Files &files) {
            std::optional<store::Mine> mine = store::readMine(files.mine());
            if (!mine)
                return Exported();
            // A disk that is full must not keep what was typed from another one.
            store::putUnwritten(text.mine, *mine);
            exchange::MineText all = text;
            all.mine = std::move(*mine);
            return Exported{true, exchange::writeMineFile(path, all)};
        },
        [this, path](const Exported &exported) {
            setBusy(false);
            if (exported.isRead && !exported.fault) {
                Q_EMIT said(exportedSentence(path));
                return;
            }
            const QString words = exported.fault ? exported.fault->words : QString();
            const words::Obstacle obstacle = words::obstacleOf(path, words);
            DetailsDialog::open([exported, obstacle] { return notWritten(exported, obstacle); },
                                [path, words] { return withPath(path, words); }, &m_window);
        });
}

void MineActions::askWhichOne()
{
    askWhichFile({.title = [] { return tr("Import notes and history"); },
                  .accept = [] { return tr("Import"); },
                  .filter = [] { return tr("Notes and history (*.json)"); }},
                 &m_window, this, [this](const QString &path) { importFrom(path); });
}

void MineActions::importFrom(const QString &path)
{
    using Read = tl::expected<Text, MineFileFault>;
    setBusy(true);
    m_account.store.ask<Read>(
        this,
        [path](store::Files &) -> Read {
            auto text = exchange::readMineFile(path);
            if (!text)
                return tl::unexpected(text.error());
            return std::make_shared<const exchange::MineText>(std::move(*text));
        },
        [this, path](const Read &text) {
            setBusy(false);
            if (text) {
                ask(*text);
                return;
            }
            DetailsDialog::open([fault = text.error()] { return sentence(fault); },
                                [path, words = text.error().words] { return withPath(path, words); }, &m_window);
        });
}

void MineActions::ask(const Text &text)
{
    auto *dialog = new ImportMineDialog(text, m_account.name, m_account.address, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, text] { add(text); });
    dialog->open();
}

void MineActions::add(const Text &text)
{
    setBusy(true);
    const auto added = std::make_shared<store::Added>();
    m_account.store.writeMine(
        [text, added](store::Database &mine) {
            const std::optional<store::Added> all = store::addMine(mine, text->mine);
            *added = all.value_or(store::Added());
            return all.has_value();
        },
        this,
        [this, text, added](bool isWritten) {
            setBusy(false);
            if (!isWritten) {
                DetailsDialog::open([] { return tr("Nothing was imported: it could not be written to the disk."); },
                                    [] { return QString(); }, &m_window);
                return;
            }
            Q_EMIT said(sentence(*added, addSavedFilters(text->filters, m_account.settings)));
            Q_EMIT imported();
        });
}

void MineActions::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    follow();
}

void MineActions::follow()
{
    m_export->setEnabled(!m_isBusy);
    // Where another program writes, it is that one's to add.
    m_import->setEnabled(!m_isBusy && m_account.store.status().isWriter);
}

void MineActions::retranslate()
{
    m_export->setText(tr("Export &notes and history…"));
    m_import->setText(tr("&Import notes and history…"));
}

} // namespace gui

#include "moc_mineactions.cpp"
