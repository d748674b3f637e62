// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/account.h"

#include <QJsonArray>
#include <QJsonObject>

namespace demo {

/// Writes the account as the provider's text documents its answers, every field by its name. What is asked for is named
/// by its place in the account. Quantities come as the text types them: cores and memory (MB) as strings, hd (GB), ttl
/// and prio as numbers, the size as the word of the text's own example.
class JsonWriter
{
public:
    /// @p base is the address before the paths, without a slash at the end; both must outlive the writer.
    JsonWriter(const Account &account, const QString &base)
        : m_account(account)
        , m_base(base)
    {
    }

    QJsonArray instances() const;
    QJsonObject instance(int instance) const;
    QJsonObject sshKeys(int instance) const;
    QJsonObject deployKeys(int instance) const;
    QJsonObject instanceUsers(int instance) const;
    QJsonArray users() const;
    QJsonObject user(int person) const;
    QJsonArray domains() const;
    QJsonObject domain(int domain) const;
    QJsonArray certificates() const;

private:
    QString instanceUrl(const Instance &instance) const;
    QJsonObject customer(int customer) const;
    QJsonArray customers(const QList<int> &customers) const;
    QJsonObject personKey(const PersonKey &key) const;
    QJsonArray personKeys(const QList<PersonKey> &keys) const;
    QJsonObject userRow(int person) const;
    QJsonArray userRows(const QList<int> &people) const;
    QJsonObject domainRow(const Domain &domain) const;

    const Account &m_account;
    const QString &m_base;
};

} // namespace demo
