// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/form.h"
#include "inventory/secretlooking.h"

#include <memory>

namespace Ui {
class NoteQuestion;
}

namespace gui {

/// Asks whether what looks like a secret is to be kept in a note; accepted means that it is. A window that wants to
/// close waits for the answer.
class NoteQuestion : public Form
{
    Q_OBJECT

public:
    NoteQuestion(inventory::SecretKind kind, QWidget *parent);
    ~NoteQuestion() override;

    void reject() override;

protected:
    bool holdsUnsaved() const override { return true; }
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::NoteQuestion> m_ui;
    inventory::SecretKind m_kind;
};

} // namespace gui
