// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/form.h"
#include "inventory/instancesave.h"

#include <array>
#include <memory>
#include <optional>

namespace Ui {
class EditServerDialog;
}

namespace gui {

class FieldEdit;

/// The form for the three fields that the API can write. It changes nothing by itself: it asks for a save and is told
/// how it went. What was typed stays until it is saved or the person discards it.
class EditServerDialog : public Form
{
    Q_OBJECT

public:
    /// @p base is what the server held when the form was opened.
    EditServerDialog(const QString &name, const inventory::InstanceFields &base, QWidget *parent);
    ~EditServerDialog() override;

    const QString &serverName() const { return m_name; }
    const inventory::InstanceFields &base() const { return m_base; }
    /// What stands in the form; a host name without the spaces around it.
    inventory::InstanceFields typed() const;
    bool hasChanges() const;
    /// Why, in the person's own words; asked for where edits are kept in a journal.
    QString message() const;
    /// Whether they are.
    void setJournalled(bool isJournalled);

    /// What the server holds now, and what is to stand in the form.
    void rebase(const inventory::InstanceFields &base, const inventory::InstanceFields &typed);
    void setSaving(bool saving);
    /// The API has asked to be left alone: a save waits, and says so.
    void setPaused(bool paused);
    /// A save that did not end well: the server's words at their fields, what the server holds now beside what was
    /// typed, and what is certain above the form.
    void showOutcome(const inventory::SaveOutcome &outcome);
    /// Closes without asking.
    void finish();

    void reject() override;

Q_SIGNALS:
    void saveAsked();

protected:
    bool holdsUnsaved() const override;
    void changeEvent(QEvent *event) override;

private:
    void setBase(const inventory::InstanceFields &base);
    void edited(FieldEdit &field);
    void showState();
    void showHint(FieldEdit &field);
    void showProgress();
    void showNotice();
    void retranslate();
    bool hasFault() const;

    std::unique_ptr<Ui::EditServerDialog> m_ui;
    QString m_name;
    inventory::InstanceFields m_base;
    /// In the order of inventory::allFields.
    std::array<FieldEdit *, inventory::allFields.size()> m_fields;
    /// The server's words about a field, until it is edited.
    std::array<QString, inventory::allFields.size()> m_serverWords;
    bool m_saving = false;
    bool m_paused = false;
    /// How the last save went, until the next.
    std::optional<inventory::SaveOutcome> m_outcome;
};

} // namespace gui
