// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/form.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <memory>

namespace Ui {
class AcceptDialog;
}

namespace gui {

/// Asks until when, and why, somebody lives with findings: until() and reason() are its answer.
class AcceptDialog final : public Form
{
    Q_OBJECT

public:
    /// Shows the sentence that @p sentence gives, which is asked again when the language changes; @p today is the first
    /// day that can be chosen.
    AcceptDialog(std::function<QString()> sentence, const QDate &today, QWidget *parent);
    ~AcceptDialog() override;

    QDate until() const;
    QString reason() const;

protected:
    bool holdsUnsaved() const override;
    void changeEvent(QEvent *event) override;

private:
    void showState();

    std::unique_ptr<Ui::AcceptDialog> m_ui;
    std::function<QString()> m_sentence;
};

} // namespace gui
