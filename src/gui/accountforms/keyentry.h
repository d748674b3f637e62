// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/apikey.h"
#include "accounts/keytest.h"
#include "gui/accountforms/accounttools.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class KeyEntry;
}

namespace gui {

/// The field that a key is pasted into, with Test: it says what the key can see, or plainly what is wrong.
class KeyEntry : public QWidget
{
    Q_OBJECT

public:
    explicit KeyEntry(QWidget *parent = nullptr);
    ~KeyEntry() override;

    /// @p subject gives the account to try the key with; nothing when that has faults of its own, which it then shows.
    void setUp(KeyTester tester, std::function<std::optional<accounts::Account>()> subject);

    /// The key as readKey() takes it; what is wrong with it is shown when it is none.
    std::optional<accounts::ApiKey> key();
    /// Gives the key to @p then once the API has been asked what it can see, which may have been just before. A key
    /// that is refused is told and never given; where the API cannot be asked, that is told and asking again gives the
    /// key.
    void offer(std::function<void(const accounts::ApiKey &)> then);
    /// The account is another now: what was told of the key holds no longer.
    void forgetResult();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void test();
    void concluded(const accounts::KeySight &sight);
    void showResult();
    void showCopied();

    std::unique_ptr<Ui::KeyEntry> m_ui;
    KeyTester m_tester;
    std::function<std::optional<accounts::Account>()> m_subject;
    std::unique_ptr<accounts::KeyTest> m_test;
    std::optional<accounts::KeyFault> m_fault;
    std::optional<accounts::KeySight> m_sight;
    /// Who waits for the key while it is tried.
    std::function<void(const accounts::ApiKey &)> m_then;
    /// A key that could not be tried is given anyway when it is asked for again.
    bool m_unsure = false;
};

} // namespace gui
