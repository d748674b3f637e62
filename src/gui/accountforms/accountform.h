// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"

#include <QSet>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;

namespace Ui {
class AccountForm;
}

namespace gui {

/// The colours that an account may have, as "#rrggbb"; the first is the usual one.
const QStringList &accountColours();

/// The fields of an account: name, address, colour, CA file, read-only. What is wrong is said at its field.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    explicit AccountForm(QWidget *parent = nullptr);
    ~AccountForm() override;

    /// Shows @p account. @p others gives the accounts that there are, itself among them.
    void setUp(const accounts::Account &account, std::function<QList<accounts::Account>()> others);

    /// What stands in the form, with faults or without.
    accounts::Account typed() const;
    /// The account, if it can be one; otherwise every fault is shown, and the first has the focus.
    std::optional<accounts::Account> account();
    /// The same for an account that is not kept yet: a name may be missing or taken.
    std::optional<accounts::Account> accountToTry();
    bool hasChanges() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Field { Name, Address, CaFile };

    QString faultOf(Field field) const;
    QString noteOf(Field field) const;
    bool check(const QList<Field> &fields);
    void showFaults();
    void showColours();
    void chooseFile();
    QLabel *hintOf(Field field) const;
    QWidget *editorOf(Field field) const;

    std::unique_ptr<Ui::AccountForm> m_ui;
    accounts::Account m_start;
    std::function<QList<accounts::Account>()> m_others;
    /// The fields that the person has left once, or wanted to be taken: the others are not blamed yet.
    QSet<Field> m_judged;
};

} // namespace gui
