// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/dialog.h"
#include "inventory/instancefields.h"

#include <memory>

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace Ui {
class MergeDialog;
}

namespace gui {

/// Shows what a field said when the form was opened, what someone else made of it, and what the person wants, and lets
/// them choose. It writes nothing: `chosen` is its answer.
class MergeDialog : public Dialog
{
    Q_OBJECT

public:
    MergeDialog(const QList<inventory::Field> &conflicts, const inventory::InstanceFields &base,
                const inventory::InstanceFields &theirs, const inventory::InstanceFields &mine, QWidget *parent);
    ~MergeDialog() override;

    /// Says which server it is about, where that is one of several.
    void setServer(const QString &server);
    /// Mine, with theirs where the person chose so.
    inventory::InstanceFields chosen() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Choice
    {
        inventory::Field field;
        QLabel *name;
        QLabel *before;
        QRadioButton *theirs;
        QRadioButton *mine;
    };

    void addChoice(inventory::Field field);
    qsizetype differencePlace(inventory::Field field) const;
    void retranslate();
    void fitScroll();
    void checkComplete();

    std::unique_ptr<Ui::MergeDialog> m_ui;
    inventory::InstanceFields m_base;
    inventory::InstanceFields m_theirs;
    inventory::InstanceFields m_mine;
    QList<Choice> m_choices;
    QString m_server;
};

} // namespace gui
