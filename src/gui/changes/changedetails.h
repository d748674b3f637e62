// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changetable.h"
#include "settings/place.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <memory>

class QAction;
class QPushButton;

namespace Ui {
class ChangeDetails;
}

namespace gui {

/// Where what a change names is shown: places without a page for nowhere.
struct ChangeLeads
{
    settings::Place object = {};
    /// The key that came, changed or was told of.
    settings::Place key = {};
    /// Of what stands with it, by what that is called.
    QHash<QString, settings::Place> also = {};
};

/// One change or edit, to read and to copy: what, the old and the new value in full, when, by whom; and what can be
/// done about it.
class ChangeDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeDetails(QWidget *parent = nullptr);
    ~ChangeDetails() override;

    /// What the buttons in the head do. To be called once.
    void setHeadActions(const QList<QAction *> &actions);
    /// @p sentence says why there is no change to show.
    void showNothing(const QString &sentence);
    /// @p remark: what is to be known of it besides; empty for nothing. @p others: how many other changes were seen in
    /// the same reading of the account.
    void showChange(const models::ChangeRow &row, const QString &remark, int others, const ChangeLeads &leads);

Q_SIGNALS:
    /// A link was followed.
    void wanted(const settings::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHead();

    ChangeLeads m_leads;
    std::unique_ptr<Ui::ChangeDetails> m_ui;
};

} // namespace gui
