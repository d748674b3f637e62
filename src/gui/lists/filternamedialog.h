// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/dialog.h"

#include <QStringList>

#include <memory>

namespace Ui {
class FilterNameDialog;
}

namespace gui {

/// Asks for the name of a filter: name() is its answer.
class FilterNameDialog : public Dialog
{
    Q_OBJECT

public:
    enum class For { Saving, Renaming };

    /// @p name is offered; one of @p others would be replaced, and where a filter is renamed it cannot be given.
    FilterNameDialog(For purpose, const QString &name, const QStringList &others, QWidget *parent);
    ~FilterNameDialog() override;

    QString name() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showHint();

    std::unique_ptr<Ui::FilterNameDialog> m_ui;
    For m_for;
    QStringList m_others;
};

} // namespace gui
