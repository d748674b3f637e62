// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "gui/kit/form.h"
#include "inventory/instancefields.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QToolButton;

namespace Ui {
class EditServerDialog;
}

namespace gui {

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

    /// What the server holds now, and what is to stand in the form.
    void rebase(const inventory::InstanceFields &base, const inventory::InstanceFields &typed);
    void setSaving(bool saving);
    /// Nothing was written: the server's words at their fields, the rest above the form.
    void showFailure(const api::Error &error);
    /// It may have been written; @p read tells whether the form now compares with what the server holds.
    void showUnknown(const api::Error &error, bool read);
    /// Closes without asking.
    void finish();

    void reject() override;

Q_SIGNALS:
    void saveAsked();

protected:
    bool holdsUnsaved() const override;
    void changeEvent(QEvent *event) override;

private:
    struct FieldWidgets
    {
        inventory::Field field;
        QWidget *editor;
        QLabel *mark;
        QToolButton *undo;
        QLabel *hint;
        /// The base as the editor gives it back: editors fold line ends and some spaces, which is no change of the
        /// person's.
        QString unchanged;
        /// The server's words about this field, until it is edited.
        QString serverWords;
    };

    QString text(const FieldWidgets &widgets) const;
    void setText(const FieldWidgets &widgets, const QString &text);
    QString rawText(const FieldWidgets &widgets) const;
    void setBase(const inventory::InstanceFields &base);
    void edited(inventory::Field field);
    void showState();
    void showHint(const FieldWidgets &widgets);
    void showNotice();
    void retranslate();
    bool hasFault() const;

    std::unique_ptr<Ui::EditServerDialog> m_ui;
    QString m_name;
    inventory::InstanceFields m_base;
    std::array<FieldWidgets, 3> m_fields;
    bool m_saving = false;
    bool m_outcomeUnknown = false;
    bool m_readAfterUnknown = false;
    std::optional<api::Error> m_error;
};

} // namespace gui
