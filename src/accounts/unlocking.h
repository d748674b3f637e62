// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

namespace accounts {

/// One request to unlock or to make a keyring, with the prompt that the service shows for it. Its end takes the prompt
/// back.
class Unlocking : public QObject
{
    Q_OBJECT

public:
    Unlocking(QDBusConnection bus, std::function<void()> asking, std::function<void(const Unlocked &)> done,
              QObject *parent = nullptr);
    /// Dismisses a prompt that is still open.
    ~Unlocking() override;

    void start(const QStringList &paths);
    /// Makes a keyring, and has it as the default one.
    void makeDefault();

private Q_SLOTS:
    // A slot by name: QtDBus connects no other.
    void promptCompleted(bool dismissed, const QDBusVariant &result);

private:
    void answered(const QDBusMessage &reply);
    void showPrompt(const QString &service);
    void end(Unlocked::State state, const QString &detail = {});

    QDBusConnection m_bus;
    std::function<void()> m_asking;
    std::function<void(const Unlocked &)> m_done;
    /// Where the prompt is; empty when there is none, or no longer.
    QString m_promptService;
    QString m_promptPath;
};

} // namespace accounts
