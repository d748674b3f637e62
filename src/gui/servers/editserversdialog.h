// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/form.h"
#include "gui/servers/bulkpreview.h"
#include "inventory/bulksave.h"

#include <QHash>

#include <array>
#include <memory>

class QPushButton;

namespace Ui {
class EditServersDialog;
}

namespace gui {

class ManyField;

/// The form for the fields of several servers at once: each is changed only where it is ticked, and what becomes of
/// each server is shown before and after it is saved. It changes nothing by itself: it asks, and is told how it went.
/// What was typed stays until it is saved or the person discards it.
class EditServersDialog : public Form
{
    Q_OBJECT

public:
    /// @p hidden are selected and not shown in the list: they are named and left alone. The message is asked for where
    /// there is a journal.
    EditServersDialog(const QList<BulkServer> &servers, const QStringList &hidden, bool hasJournal,
                      settings::Settings &settings, QWidget *parent);
    ~EditServersDialog() override;

    const QList<BulkServer> &servers() const { return m_servers; }
    /// More is known of them, or there are more of them.
    void setServers(const QList<BulkServer> &servers, const QStringList &hidden);
    void setServers(const QList<BulkServer> &servers) { setServers(servers, m_hidden); }

    /// Those that are known, with what they held, in their order.
    QList<inventory::BulkSave::Target> targets() const;
    /// The ticked fields and their texts.
    inventory::BulkSave::Texts texts() const;
    QString message() const;

    /// How far the save has come.
    void showSave(const inventory::BulkSave &save);
    /// The same, said outright.
    void showRows(const QList<inventory::BulkRow> &rows, const inventory::BulkSave::Counts &counts,
                  const std::optional<api::Error> &stoppedBy);
    /// Back to what was typed, over what the servers hold now.
    void showForm();

    void reject() override;

Q_SIGNALS:
    void saveAsked();
    /// Those that could not be read are to be read again.
    void readAsked();
    /// The hidden servers are to be shown, and edited too.
    void hiddenAsked();
    void stopAsked();
    void restAsked();
    void retryAsked();
    void chooseAsked(const QString &server);

protected:
    bool holdsUnsaved() const override;
    void changeEvent(QEvent *event) override;

private:
    void setUpFields();
    void setUpButtons();
    void showCommon();
    void showState();
    void showHint(ManyField &field);
    void showNotices();
    void retranslate();
    bool isReading() const;
    bool hasFault() const;
    int changingServers() const;

    std::unique_ptr<Ui::EditServersDialog> m_ui;
    QList<BulkServer> m_servers;
    QStringList m_hidden;
    /// In the order of inventory::allFields.
    std::array<ManyField *, inventory::allFields.size()> m_fields;
    bool m_showsResults = false;
    inventory::BulkSave::Counts m_counts;
    QPushButton *m_back;
    QPushButton *m_stop;
    QPushButton *m_rest;
    QPushButton *m_retry;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace gui
