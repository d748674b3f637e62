// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/identity.h"

#include <QStringList>

namespace api {

using namespace Qt::StringLiterals;

namespace {

/// Texts as one, so that no two lists of texts make the same.
QString joined(const QStringList &texts)
{
    QString all;
    for (const QString &text : texts)
        all += QString::number(text.size()) + u':' + text;
    return all;
}

} // namespace

QString identityOf(const Instance &instance)
{
    return instance.name;
}

QString identityOf(const User &user)
{
    // Two people may bear one name.
    return user.id ? QString::number(*user.id)
                   : joined({user.name, user.customer, user.email, user.phone, user.avatar});
}

QString identityOf(const Domain &domain)
{
    return domain.name;
}

QString identityOf(const Certificate &certificate)
{
    QStringList texts{certificate.domain, certificate.expires.text};
    for (const Customer &customer : certificate.invoiceContacts)
        texts += {customer.url, customer.name, customer.contactName};
    return joined(texts);
}

} // namespace api
