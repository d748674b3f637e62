// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types.h"
#include "exchange/leavemail.h"
#include "gui/lists/keyreading.h"
#include "gui/people/totppanel.h"
#include "inventory/state.h"
#include "models/keytable.h"
#include "models/persontables.h"
#include "settings/place.h"
#include "tables/arrangedmodel.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QTableView;

namespace insight {
class Index;
}

namespace inventory {
class History;
class Inventory;
} // namespace inventory

namespace Ui {
class PersonDetails;
}

namespace settings {
class Settings;
}

namespace gui {

class AwaitedRow;

class CaseLinks;
class NoteSection;
class TableTools;

/// What is known of one person.
struct Person
{
    /// As the list tells it.
    api::User user;
    /// Null until it was read.
    const api::UserDetail *detail = nullptr;
    /// The detail's.
    inventory::State state;
    QList<models::PersonServer> servers;
    TotpPanel::Secret secret;
    /// Where the references of customers lead, by their names.
    QHash<QString, settings::Place> references = {};
};

/// One person, to read and to copy: contact, one-time password, keys, and what they may do on which server. What the
/// detail call has not told yet is left out, not shown as empty.
class PersonDetails : public QWidget
{
    Q_OBJECT

public:
    /// What can be done with a person and the rows of their tables.
    struct Actions
    {
        QAction *mail = nullptr;
        QAction *copyPublicKey = nullptr;
        QAction *copyFingerprint = nullptr;
        QAction *goToServer = nullptr;
        QAction *leave = nullptr;
    };

    explicit PersonDetails(QWidget *parent = nullptr);
    ~PersonDetails() override;

    /// To be called once. @p index hears of a change of @p inventory before this does; @p history may be null. All must
    /// outlive this.
    void setUp(const Actions &actions, const inventory::Inventory &inventory, const insight::Index &index,
               const inventory::History *history, settings::Settings &settings);
    NoteSection &note();
    CaseLinks &cases();
    /// @p sentence says why there is no person to show.
    void showNothing(const QString &sentence);
    /// @p key tells persons apart.
    void showPerson(const QString &key, const Person &person);
    /// A null one gives way to the initials.
    void setPicture(const QImage &picture);

    /// The part that is shown: empty for the overview, "keys", "servers", "all" or "history".
    QString part() const;
    void showPart(const QString &part);
    /// Goes to the key, by insight::keyObject(), as soon as it is shown; empty for none.
    void goToKey(const QString &key);

    /// What is current in its table while that is shown, for the clipboard; empty for none, and for a key that turns
    /// out to be private. The fingerprint is the SHA256 one where the key can be read.
    QString currentPublicKey() const;
    QString currentFingerprint() const;
    /// What is to be taken back when the person leaves; nothing for nobody.
    std::optional<exchange::Leaving> leaving() const;
    /// The name of the server that is current in its table while that is shown; empty for none.
    QString currentServer() const;

Q_SIGNALS:
    /// The detail could not be read, and the person wants it to be tried again.
    void retryAsked();
    void partChanged();
    void wanted(const settings::Place &place);
    /// What is current in a table may be another now.
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const models::KeyRow *currentKey() const;
    void setUpTables();
    void retranslate();
    void showHead(const api::User &user, const api::UserDetail *detail);
    void showFacts(const api::User &user, const api::UserDetail *detail);
    void showTables(const Person &person);
    void showServers();
    void showNotice(const Person &person);
    void showKeys();
    void setPaneTexts();
    void fitHead();

    std::unique_ptr<Ui::PersonDetails> m_ui;
    insight::KeyReader m_reader;
    KeyReading m_reading;
    /// The person's keys, to be read.
    QList<api::SshKey> m_unread;
    const inventory::Inventory *m_inventory = nullptr;
    const insight::Index *m_index = nullptr;
    QHash<QString, settings::Place> m_references;
    insight::Object m_object;
    /// Of the detail, before those where they have a key alone.
    QList<models::PersonServer> m_told;
    inventory::State m_state;
    std::unique_ptr<tables::Table<models::KeyRow>> m_keys;
    std::unique_ptr<tables::Table<models::PersonServer>> m_servers;
    tables::ArrangedModel m_keysModel;
    tables::ArrangedModel m_serversModel;
    QTableView *m_keysView;
    AwaitedRow *m_awaitedKey = nullptr;
    QTableView *m_serversView;
    bool m_detailKnown = false;
    bool m_idMissing = false;
};

} // namespace gui
