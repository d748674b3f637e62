// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/keystore.h"
#include "words/accounttext.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace gui {

/// A request to the keychain, from asking to its end: says what stands in its way, and offers the ways on — stop
/// waiting, unlock and try again, or go on without the keychain. The one place for these sentences and ways. A key that
/// was to be stored, and is no longer wanted there, is not left behind by a keychain that answers late.
class KeychainNotice : public QWidget
{
    Q_OBJECT

public:
    explicit KeychainNotice(QWidget *parent = nullptr);
    /// Cancels what is under way.
    ~KeychainNotice() override;

    /// @p keys must outlive the notice. To be called once, before any request.
    void setUp(accounts::KeyStore &keys);

    void read(const accounts::Account &account);
    void store(const accounts::Account &account, const accounts::ApiKey &key);
    void remove(const accounts::Account &account);
    /// Says how a request ended that was made elsewhere; its ways on make the request again for @p account.
    void tell(words::KeyOperation deed, const accounts::Account &account, const accounts::KeyAnswer &answer);
    /// Says why nothing can be kept here, keychain or not; the one way on is without it. @p settingsFile cannot be
    /// written.
    void tellNotKept(const QString &settingsFile);
    /// Cancels what is under way and says nothing more.
    void cancel();
    /// The keychain is at work.
    bool isBusy() const { return m_call != 0; }
    /// What it says; empty while it says nothing.
    QString sentence() const;
    /// It asks whether the key may be sent to the account's address.
    bool asksForAddress() const;

Q_SIGNALS:
    /// The request was done; @p key is what was read, or stored.
    void done(const accounts::ApiKey &key);
    /// The keychain is open and has no key for the account; only after read().
    void absent();
    /// The person goes on without the keychain: with a key for this session only, or with removing the account though
    /// its key may stay.
    void withoutKeychain();
    /// The person does not want to wait for the keychain. Not sent where the notice has ways on to offer instead: those
    /// from before the person tried again.
    void calledOff();
    /// isBusy() is different now.
    void busyChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tryAgain();
    void ask();
    void unlock();
    void rebind();
    void callOff();
    void takeBack();
    void ended(const accounts::KeyAnswer &answer);
    accounts::KeyStore::Done thisTurn();
    void setCall(accounts::KeyCallId call);
    void showState();

    accounts::KeyStore *m_keys = nullptr;
    words::KeyOperation m_operation = words::KeyOperation::Read;
    accounts::Account m_account;
    accounts::ApiKey m_key;
    accounts::KeyCallId m_call = 0;
    /// Counts the calls: what was cancelled has an outcome too, and is not waited for.
    quint64 m_turn = 0;
    /// What stands in the way; Done for nothing.
    accounts::KeyOutcome m_outcome = accounts::KeyOutcome::Done;
    QString m_detail;
    /// What the key is kept for, where that is not the account's address.
    QUrl m_keptFor;
    /// The file that cannot be written; empty for none.
    QString m_unwritable;
    /// What stood in the way when the person last chose a way on.
    accounts::KeyOutcome m_before = accounts::KeyOutcome::Done;
    /// A keychain that answers at once is not worth a word.
    QTimer m_patience;
    QLabel *m_sign;
    QLabel *m_sentence;
    // In the order in which they stand, which is that of the keyboard too.
    QPushButton *m_stop;
    QPushButton *m_details;
    QPushButton *m_without;
    QPushButton *m_again;
    QPushButton *m_unlock;
    QPushButton *m_send;
};

} // namespace gui
