// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QStringList>

#include <optional>

/// A Secret Service that behaves as no good one does. Modes:
///   silent      never answers
///   stalls      says that it is open and has the entry, and never answers whoever wants to read or write it
///   keeps       has one secret, says that it deleted it, and has it still
///   unanswered  is locked; its prompt is answered by nobody
///   dismissed   is locked; its prompt is dismissed at once
///   accepted    is locked; its prompt is answered at once; has a key as earlier versions kept it, without an address,
///               and keeps what it is given then
///   lies        is locked; says that its prompt was answered, and is locked still
///   new-unanswered  has no keyring yet; its question for a new one is answered by nobody
///   new-dismissed   the same, dismissed at once
///   new-accepted    the same, answered at once; it keeps what it is given then
///   new-lies        the same; says that it was answered, and has no keyring still
///   new-late        the same; answered by nobody until the question is taken back, and then made anyway
///   damaged     answers everything with an error
/// Or no Secret Service at all:
///   wallet          the wallet of Plasma, which takes what it is given
///   closed-wallet   the same; the person does not let anybody in
class FakeSecrets : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit FakeSecrets(const QString &mode);

    static QString nameOf(const QString &mode);
    /// Takes the name on the session bus and serves until killed. Gives the process's exit code.
    static int serve(const QString &mode);

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    std::optional<QVariantList> answerAsWallet(const QDBusMessage &message);
    QVariantList search() const;
    QVariantList properties(const QString &path) const;
    QVariantList secrets() const;
    void answerPrompt(const QDBusConnection &connection, bool dismissed);
    /// The reply's arguments; none when there is to be no reply.
    std::optional<QVariantList> answer(const QDBusMessage &message, const QDBusConnection &connection);

    QString m_mode;
    bool m_locked;
    /// There is a default keyring.
    bool m_made;
    QByteArray m_kept = "kept-whatever-you-say";
    QStringList m_calls;
    QString m_inWallet;
};
