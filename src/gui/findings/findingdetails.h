// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingtable.h"
#include "settings/place.h"

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

    /// What the buttons in the head do; @p edit and @p ask stand where the finding is put right by one or by the other.
    /// To be called once.
    void setHeadActions(QAction &goTo, QAction &edit, QAction &ask, QAction &accept);
    /// @p sentence says why there is no finding to show.
    void showNothing(const QString &sentence);
    /// @p links are where its own object and the others are shown: places without a page for nowhere.
    void showFinding(const models::FindingRow &row, const QList<settings::Place> &links);

    /// Buttons for which there is no room give way: what they do is in the menus as well.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A link was followed.
    void wanted(const settings::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHead();

    QList<QPushButton *> m_buttons;
    bool m_isEdited = false;
    QList<settings::Place> m_links;

    std::unique_ptr<Ui::FindingDetails> m_ui;
};

} // namespace gui
