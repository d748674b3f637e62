// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/minefile.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace settings {
class Settings;
}

namespace store {
class Store;
}

namespace gui {

/// Export and import of what is kept of the account and cannot be read again: notes, tags, stars, what has changed, the
/// journal of edits, what was said of findings, support cases and saved filters. Files are read and written in the
/// store's thread.
class MineActions : public QObject
{
    Q_OBJECT

public:
    /// Whose it is. What is referred to must outlive the actions.
    struct Account
    {
        store::Store &store;
        /// What the account is called, and the address of its API.
        QString name;
        QString address;
        /// Has the filters that are saved for it.
        settings::Settings &settings;
        /// What the person has written and is not in the store.
        std::function<store::Mine()> unwritten;
    };

    /// Puts both before @p before in @p menu. @p window, over which the questions stand, must outlive this.
    MineActions(Account account, QMenu &menu, QAction *before, QWidget &window);
    ~MineActions() override;

    bool event(QEvent *event) override;

    /// Why a file is not taken.
    static QString sentence(const exchange::MineFileFault &fault);
    /// What came of an import, and of an export.
    static QString sentence(const store::Added &added, int filters);
    static QString exportedSentence(const QString &path);

    /// Writes all of it into the file.
    void exportTo(const QString &path);
    /// Reads the file, asks, and adds what is missing.
    void importFrom(const QString &path);

Q_SIGNALS:
    /// How it ended, where that is no failure.
    void said(const QString &sentence);
    /// The store has something more than before.
    void imported();

private:
    using Text = std::shared_ptr<const exchange::MineText>;

    void askWhereTo();
    void askWhichOne();
    void ask(const Text &text);
    void add(const Text &text);
    void setBusy(bool isBusy);
    void follow();
    void retranslate();

    Account m_account;
    QWidget &m_window;
    QAction *m_export;
    QAction *m_import;
    bool m_isBusy = false;
};

} // namespace gui
