// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace accounts {

/// What the Secret Service holds under one account's name, and whether it is open.
struct Keyring
{
    enum class State {
        Answered,  ///< the service told the rest
        Elsewhere, ///< there is no Secret Service, and QtKeychain has another keeper: ask that
        NoBus,     ///< there is no session bus
        NoService, ///< nobody on the bus keeps keys
        NoAnswer,  ///< the service took the question and left
        Failed,    ///< the service answered with an error: detail
    };

    State state = State::Answered;
    /// For Failed, the error's name and words as D-Bus gave them.
    QString detail;
    /// An item of this account can be read.
    bool itemOpen = false;
    /// What must be unlocked to reach the account's items, and to write new ones; object paths.
    QStringList locked;
    /// New items can be written only when the default keyring has been unlocked.
    bool defaultLocked = false;
    /// There is no default keyring yet, and the Secret Service is who would keep it: one must be made before anything
    /// can be stored.
    bool noDefault = false;
    /// Storing or reading may ask the person something, and take as long as a person does.
    bool mayAsk = false;

    /// Nothing of the account can be read before something is unlocked.
    bool readLocked() const { return !itemOpen && !locked.isEmpty(); }
};

/// How a request to unlock, or to make a keyring, ended.
struct Unlocked
{
    enum class State {
        Done,      ///< nothing that was asked for is locked any more, or the keyring is there, as the service says
        Dismissed, ///< the person said no
        NoService, ///< the service left, or the bus did
        Failed,    ///< the service answered with an error: detail
    };

    State state = State::Done;
    QString detail;
};

/// Asks the Secret Service itself (org.freedesktop.secrets) what QtKeychain does not tell: QtKeychain 0.13 reads a
/// locked keyring as one without the entry, says that it deleted what it did not, and shows prompts of its own, to
/// unlock and for a new keyring, that it waits for without limit and that nobody can take back. Where there is no
/// Secret Service, everything is State::Elsewhere.
///
/// Nothing here blocks, nothing has a deadline: that is the KeyStore's.
class SecretService : public QObject
{
    Q_OBJECT

public:
    explicit SecretService(QObject *parent = nullptr);
    ~SecretService() override;

    /// Looks for what QtKeychain keeps under service @p service and key @p key. @p done is called later, once; not
    /// after this object died.
    void look(const QString &service, const QString &key, std::function<void(const Keyring &)> done);

    /// Unlocks @p paths. @p asking is called when the person is being asked; @p done later, once, unless forgotten or
    /// this object died. Gives a number for forget().
    int unlock(const QStringList &paths, std::function<void()> asking, std::function<void(const Unlocked &)> done);
    /// Makes the default keyring where there is none. As unlock() otherwise.
    int makeDefault(std::function<void()> asking, std::function<void(const Unlocked &)> done);
    /// Takes the question to the person back. Its outcome is told no more.
    void forget(int unlocking);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace accounts
