// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/accesstext.h"

using namespace Qt::StringLiterals;

namespace words {

using insight::Grant;
using insight::GrantSign;

QString AccessText::how(Grant::How how)
{
    switch (how) {
    case Grant::How::Access:
        return tr("Access, no key");
    case Grant::How::Key:
        return tr("Key, no access");
    case Grant::How::Both:
        return tr("Access and key");
    case Grant::How::LoneKey:
        return tr("Key with unknown owner");
    case Grant::How::DeployKey:
        return tr("Deploy key");
    }
    return {};
}

QString AccessText::signs(insight::GrantSigns signs)
{
    QStringList parts;
    if (signs.testFlag(GrantSign::Always))
        parts.append(tr("always has access"));
    else if (signs.testFlag(GrantSign::Access))
        parts.append(tr("has access"));
    else if (signs.testFlag(GrantSign::NotRead))
        parts.append(tr("access not read"));
    if (signs.testFlag(GrantSign::Key))
        parts.append(tr("key on the server"));
    else if (signs.testFlag(GrantSign::KeysNotRead))
        parts.append(tr("keys not read"));
    if (!(signs & (GrantSign::Access | GrantSign::Always | GrantSign::Key | GrantSign::NotRead)))
        parts.prepend(tr("no access"));
    if (signs.testFlag(GrantSign::AlwaysNotify))
        parts.append(tr("always notified of problems"));
    else if (signs.testFlag(GrantSign::Notify))
        parts.append(tr("notified of problems"));
    return parts.join(u", "_s);
}

QString AccessText::keySigns(insight::GrantSigns signs)
{
    if (signs.testFlag(GrantSign::Key))
        return tr("key on the server");
    return signs.testFlag(GrantSign::KeysNotRead) ? tr("keys not read") : tr("not on the server");
}

QString AccessText::companySigns(insight::GrantSigns signs, int withAccess, int all)
{
    if (withAccess == 0)
        return AccessText::signs(signs);
    return tr("%1 of %Ln with access", nullptr, all).arg(withAccess);
}

QString AccessText::coverage(const insight::Coverage &coverage, const QLocale &locale)
{
    const auto number = [&locale](int count) { return locale.toString(count); };
    const QString servers = tr("%1 of %Ln server(s) read", nullptr, coverage.servers).arg(number(coverage.whole));
    const QString people = tr("%1 of %Ln person(s) read", nullptr, coverage.people).arg(number(coverage.details));
    return u"%1, %2"_s.arg(servers, people);
}

} // namespace words
