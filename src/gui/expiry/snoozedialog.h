// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/enddates.h"
#include "gui/kit/form.h"

#include <QDate>

#include <memory>

namespace Ui {
class SnoozeDialog;
}

namespace gui {

/// Asks until when, and why, nobody wants to be reminded of an end: until() and reason() are its answer.
class SnoozeDialog final : public Form
{
    Q_OBJECT

public:
    /// Only days after @p today can be chosen. Of what is snoozed already the day and the reason are offered.
    SnoozeDialog(const ends::EndDate &end, const QDate &today, QWidget *parent);
    ~SnoozeDialog() override;

    QDate until() const;
    QString reason() const;

protected:
    bool holdsUnsaved() const override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState();

    std::unique_ptr<Ui::SnoozeDialog> m_ui;
    ends::EndDate m_end;
    /// The last day of the one that stands.
    QDate m_lastDay;
};

} // namespace gui
