// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/minefile.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace store {
class Store;
}

namespace gui {

/// Export and import of what is kept of the account and cannot be read anew: notes, tags, stars, what has changed, and
/// the journal of edits. Files are read and written in the store's thread.
class MineActions : public QObject
{
    Q_OBJECT

public:
    /// Puts both before @p before in @p menu. @p account is what the account is called, @p address that of its API.
    /// @p store must outlive this, and so must @p window, over which the questions stand.
    MineActions(store::Store &store, const QString &account, const QString &address, QMenu &menu, QAction *before,
                QWidget &window);
    ~MineActions() override;

    bool event(QEvent *event) override;

    /// Why a file is not taken.
    static QString sentence(const exchange::MineFileFault &fault);
    /// What came of an import, and of an export.
    static QString sentence(const store::Added &added);
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

    store::Store &m_store;
    QString m_account;
    QString m_address;
    QWidget &m_window;
    QAction *m_export;
    QAction *m_import;
    bool m_isBusy = false;
};

} // namespace gui
