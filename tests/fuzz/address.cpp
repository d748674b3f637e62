// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/address.h"
#include "exchange/sshcommand.h"
#include "fuzz/targets.h"
#include "names/addresskey.h"
#include "names/domainname.h"
#include "names/hostaddress.h"
#include "names/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuzz {

namespace {

void checkApiAddress(const QString &typed)
{
    const auto address = api::readAddress(typed);
    if (!address)
        return;
    const QByteArray wire = address->toEncoded();
    demand(address->isValid() && !address->host().isEmpty(), "an address has a host");
    demand(wire.startsWith("https://") || (wire.startsWith("http://") && api::isLoopback(*address)),
           "an address is https, or this machine");
    demand(!wire.contains('@') || wire.indexOf('@') > wire.indexOf('/', 8), "an address names no user");
    demand(!wire.contains('?') && !wire.contains('#'), "an address has neither query nor fragment");
    demand(!wire.endsWith('/'), "an address ends without a slash");
    demand(api::isWithin(*address, *address), "an address lies within itself");
    demand(api::readAddress(QString::fromLatin1(wire)) == address, "an address that is kept reads as the same");
    QUrl call = *address;
    call.setPath(address->path(QUrl::FullyEncoded) + u"/instance/"_s, QUrl::StrictMode);
    demand(api::isWithin(call, *address), "calls lie within the address");
    demand(!api::origin(*address).contains(u'@'), "an origin names no user");
}

void checkIpAddress(const QString &text)
{
    const QHostAddress address = names::hostAddress(text);
    const QString canonical = names::canonicalAddress(text);
    demand(canonical.isNull() == address.isNull(), "an address has one spelling");
    if (address.isNull())
        return;
    demand(names::hostAddress(canonical) == address, "the one spelling is the same address");
    demand(names::canonicalAddress(canonical) == canonical, "the one spelling is its own");
    const QByteArray sorted = names::addressSortValue(text).toByteArray();
    demand(sorted.size() == 5 || sorted.size() == 17, "an address sorts by its number");
    demand(names::addressSortValue(canonical).toByteArray() == sorted, "spellings sort alike");
}

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           QStringView(u".:-_").contains(c);
}

void checkSsh(const QString &name)
{
    if (names::isHost(name)) {
        demand(std::all_of(name.begin(), name.end(), isPlain), "a host is plain ASCII");
        demand(!name.startsWith(u'-') && name.size() <= 253, "a host reads as no option");
    }
    if (exchange::isSshUser(name))
        demand(std::all_of(name.begin(), name.end(), isPlain) && !name.startsWith(u'-'), "a user is plain ASCII");
    for (const QString &pattern : {exchange::usualSshPattern.toString(), u"{name}"_s}) {
        const auto target = exchange::sshTarget(u"deploy"_s, pattern, name);
        if (!target)
            continue;
        demand(names::isHost(target->host), "a target is a host");
        demand(exchange::sshText(*target) == u"ssh deploy@"_s + target->host, "a command needs no quotes");
        const QUrl url = exchange::sftpUrl(*target);
        demand(url.isValid() && url.userName() == "deploy"_L1 && url.path().isEmpty(), "a target has an SFTP address");
        demand(!url.host().isEmpty(), "an SFTP address has the host");
    }
}

void checkDomain(const QString &ascii)
{
    const QString shown = names::unicodeName(ascii);
    if (shown == ascii)
        return;
    demand(ascii.contains("xn--"_L1, Qt::CaseInsensitive), "only what is encoded is shown otherwise");
    demand(shown.count(u'.') == ascii.count(u'.'), "a name keeps its labels");
    demand(shown.count(u' ') == ascii.count(u' ') && shown.count(u'/') == ascii.count(u'/'),
           "what is decoded does not read as something else");
    demand(std::none_of(shown.begin(), shown.end(),
                        [&ascii](QChar c) {
                            return (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) &&
                                   !ascii.contains(c);
                        }),
           "what is decoded is visible");
}

void checkShownName(const QString &name)
{
    const QString shown = names::shownName(name);
    demand(names::shownName(shown) == shown, "what is shown is shown so again");
    demand(std::none_of(shown.begin(), shown.end(), [](QChar c) { return c.category() == QChar::Other_Format; }),
           "what is shown is visible");
    demand(shown.count(u'.') == name.count(u'.'), "a name that is shown keeps its labels");
}

} // namespace

void address(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    checkApiAddress(text);
    checkIpAddress(text);
    checkSsh(text);
    checkDomain(text);
    checkShownName(text);
}

} // namespace fuzz
