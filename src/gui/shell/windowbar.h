// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gui {

class Notice;

/// A bar above all pages, which is there for as long as it has something to say. Screen readers are told once when it
/// appears, not each time that its words change.
class WindowBar : public QWidget
{
    Q_OBJECT

public:
    explicit WindowBar(QWidget *parent = nullptr);

    /// What it says; empty while it has nothing to say.
    virtual QString sentence() const = 0;

protected:
    /// For a bar that says all it has to say in a notice; to be called once.
    Notice *addNotice();
    /// Says all again, in the language of the moment.
    virtual void retranslate() = 0;
    /// Shows the bar with what it says by now.
    void appear();
    void changeEvent(QEvent *event) override;
};

} // namespace gui
