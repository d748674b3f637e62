// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/lists/keyreading.h"
#include "gui/servers/supportpanel.h"
#include "models/keytable.h"

namespace gui {

/// The SSH keys of one server, assigned and available, or its deploy keys, which are tied to no person.
class KeysPanel final : public SupportPanel
{
    Q_OBJECT

public:
    /// @p whose: Server or Deploy. The others must outlive the panel.
    KeysPanel(models::KeysOf whose, inventory::Inventory &inventory, settings::Settings &settings, QWidget *parent);
    ~KeysPanel() override;

    int count() const override;

protected:
    void takeRows() override;
    bool isBusy() const override;
    ListTexts texts() const override;
    QString about() const override;
    QString countText(int count) const override;
    bool isAssigned(int row) const override;
    QString objectOf(int row) const override;
    QString nameOf(int row) const override;
    QList<DetailRow> facts(int row) const override;
    settings::Place placeOf(const QString &target) const override;
    QString askText(Chosen chosen) const override;
    exchange::SupportRequest request(Chosen chosen, const QList<int> &rows) const override;
    void retranslateActions() override;
    void enableActions(const QList<int> &rows) override;

private:
    bool isDeploy() const { return m_whose == models::KeysOf::Deploy; }
    api::InstanceKeys keys() const;
    QList<const models::KeyRow *> chosen() const;
    void setRows();
    void setUpActions();
    /// The place of the person whom the key belongs to; without a page when nobody, or more than one, has that name.
    settings::Place owner(const api::SshKey &key) const;

    models::KeysOf m_whose;
    insight::KeyReader m_reader;
    KeyReading m_reading;
    tables::Table<models::KeyRow> *m_table = nullptr;
    QAction *m_copyKey = nullptr;
    QAction *m_copyFingerprint = nullptr;
    QAction *m_copyMd5 = nullptr;
    QAction *m_goToPerson = nullptr;
};

} // namespace gui
