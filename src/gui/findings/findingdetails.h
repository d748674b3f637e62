// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingtable.h"

#include <QList>
#include <QWidget>

#include <memory>

class QAction;
class QPushButton;

namespace Ui {
class FindingDetails;
}

namespace gui {

/// One finding, to read and to copy: what was found, of what, since when, and what was said of it; and what can be
/// done about it.
class FindingDetails : public QWidget
{
    Q_OBJECT

public:
    explicit FindingDetails(QWidget *parent = nullptr);
    ~FindingDetails() override;

    /// What the buttons in the head do. To be called once.
    void setHeadActions(const QList<QAction *> &actions);
    /// @p sentence says why there is no finding to show.
    void showNothing(const QString &sentence);
    void showFinding(const models::FindingRow &row);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHead();

    std::unique_ptr<Ui::FindingDetails> m_ui;
};

} // namespace gui
