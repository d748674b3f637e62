// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/windowbar.h"

#include <QDateTime>

#include <chrono>
#include <memory>

class QLabel;
class QPushButton;

namespace api {
class Alarm;
}

namespace inventory {
class Inventory;
}

namespace gui {

/// Says over all pages that the API asked to be left alone, counts down, and offers not to wait: Try now sends what
/// waits, Cancel ends it. Where it asks for longer than anything waits, it says until when. After the pause it says
/// that the server wants us to be slow, as long as something waits for its turn. What is known stays on the pages.
class PauseBar : public WindowBar
{
    Q_OBJECT

public:
    /// @p inventory must outlive this.
    explicit PauseBar(inventory::Inventory &inventory, QWidget *parent = nullptr);
    ~PauseBar() override;

    QString sentence() const override;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void showState();
    void showSign();
    void nameIt();
    std::chrono::milliseconds left() const;
    QString untilText() const;
    QString slowText() const;

    inventory::Inventory &m_inventory;
    /// Invalid while there is nothing to be said.
    QDateTime m_until;
    /// The pause is over, or short, and what waits goes out slowly.
    bool m_slow = false;
    std::unique_ptr<api::Alarm> m_tick;
    QLabel *m_sign;
    QLabel *m_sentence;
    QPushButton *m_tryNow;
    QPushButton *m_cancel;
};

} // namespace gui
