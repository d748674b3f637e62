// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "settings/terminal.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

constexpr int largestPort = 65535;

bool grow(const Settings::Thresholds &thresholds)
{
    return thresholds.urgent >= 1 && thresholds.urgent < thresholds.soon && thresholds.soon < thresholds.inSight;
}

/// Of what is kept for one account, what has names of its servers, domains or people in it.
const QStringList &namesOfObjects()
{
    static const QStringList names{u"finder/uses"_s, u"place/key"_s};
    return names;
}

} // namespace

Settings::Settings(QSettings &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

QString Settings::language() const
{
    return m_store.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_store.setValue(u"language"_s, code);
}

QString Settings::appearance() const
{
    return m_store.value(u"appearance"_s).toString();
}

void Settings::setAppearance(const QString &name)
{
    m_store.setValue(u"appearance"_s, name);
}

QString Settings::serverGrouping() const
{
    return m_store.value(u"servers/grouping"_s).toString();
}

void Settings::setServerGrouping(const QString &grouping)
{
    m_store.setValue(u"servers/grouping"_s, grouping);
}

QByteArray Settings::layout(const QString &name) const
{
    return m_store.value(u"layout/"_s + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_store.setValue(u"layout/"_s + name, state);
}

bool Settings::isIntroduced(const QString &page) const
{
    return m_store.value(u"introduced/"_s + page).toBool();
}

void Settings::setIntroduced(const QString &page)
{
    m_store.setValue(u"introduced/"_s + page, true);
}

Settings::Thresholds Settings::thresholds() const
{
    const Thresholds usual;
    const Thresholds kept{m_store.value(u"expiry/urgent"_s, usual.urgent).toInt(),
                          m_store.value(u"expiry/soon"_s, usual.soon).toInt(),
                          m_store.value(u"expiry/in-sight"_s, usual.inSight).toInt()};
    return grow(kept) ? kept : usual;
}

void Settings::setThresholds(const Thresholds &thresholds)
{
    if (!grow(thresholds) || thresholds == this->thresholds())
        return;
    m_store.setValue(u"expiry/urgent"_s, thresholds.urgent);
    m_store.setValue(u"expiry/soon"_s, thresholds.soon);
    choose(Choice::Thresholds, u"expiry/in-sight"_s, thresholds.inSight);
}

bool Settings::avatars() const
{
    return m_store.value(u"people/avatars"_s, true).toBool();
}

void Settings::setAvatars(bool shown)
{
    if (shown != avatars())
        choose(Choice::Avatars, u"people/avatars"_s, shown);
}

QString Settings::mailLanguage() const
{
    return m_store.value(u"mail/language"_s).toString() == "en"_L1 ? u"en"_s : u"sv"_s;
}

void Settings::setMailLanguage(const QString &code)
{
    if (code != mailLanguage())
        choose(Choice::MailLanguage, u"mail/language"_s, code);
}

int Settings::reminderDays() const
{
    return number(u"support/reminder-days"_s, 1, mostReminderDays, usualReminderDays);
}

void Settings::setReminderDays(int days)
{
    if (days >= 1 && days <= mostReminderDays && days != reminderDays())
        choose(Choice::Reminder, u"support/reminder-days"_s, days);
}

Settings::Agency Settings::agency() const
{
    return {m_store.value(u"agency/name"_s).toString(), m_store.value(u"agency/logo"_s).toString()};
}

void Settings::setAgency(const Agency &agency)
{
    if (agency == this->agency())
        return;
    m_store.setValue(u"agency/logo"_s, agency.logo);
    choose(Choice::Agency, u"agency/name"_s, agency.name);
}

Settings::Csv Settings::csv() const
{
    Csv csv;
    const QString separator = m_store.value(u"csv/separator"_s).toString();
    if (separator == ","_L1)
        csv.separator = u',';
    else if (separator == "tab"_L1)
        csv.separator = u'\t';
    csv.byteOrderMark = m_store.value(u"csv/byte-order-mark"_s, true).toBool();
    return csv;
}

void Settings::setCsv(const Csv &csv)
{
    if (csv == this->csv())
        return;
    m_store.setValue(u"csv/byte-order-mark"_s, csv.byteOrderMark);
    choose(Choice::Csv, u"csv/separator"_s, csv.separator == u'\t' ? u"tab"_s : QString(csv.separator));
}

int Settings::textSize() const
{
    return number(u"text-size"_s, smallestText, largestText, 100);
}

void Settings::setTextSize(int percent)
{
    if (percent >= smallestText && percent <= largestText && percent != textSize())
        choose(Choice::TextSize, u"text-size"_s, percent);
}

int Settings::requestsAtOnce() const
{
    return number(u"network/requests"_s, 1, mostRequests, mostRequests);
}

void Settings::setRequestsAtOnce(int count)
{
    if (count >= 1 && count <= mostRequests && count != requestsAtOnce())
        choose(Choice::RequestsAtOnce, u"network/requests"_s, count);
}

Settings::Refresh Settings::refresh() const
{
    const Refresh usual;
    return {number(u"refresh/list-minutes"_s, 0, mostListMinutes, usual.listMinutes),
            number(u"refresh/detail-hours"_s, 1, mostDetailHours, usual.detailHours),
            number(u"refresh/change-days"_s, 1, mostChangeDays, usual.changeDays)};
}

void Settings::setRefresh(const Refresh &wanted)
{
    const bool isUsable = wanted.listMinutes >= 0 && wanted.listMinutes <= mostListMinutes && wanted.detailHours >= 1 &&
                          wanted.detailHours <= mostDetailHours && wanted.changeDays >= 1 &&
                          wanted.changeDays <= mostChangeDays;
    if (!isUsable || wanted == refresh())
        return;
    m_store.setValue(u"refresh/list-minutes"_s, wanted.listMinutes);
    m_store.setValue(u"refresh/detail-hours"_s, wanted.detailHours);
    choose(Choice::Refresh, u"refresh/change-days"_s, wanted.changeDays);
}

Settings::Proxy Settings::proxy() const
{
    Proxy proxy;
    const QString host = m_store.value(u"network/proxy-host"_s).toString();
    if (names::isHost(host))
        proxy.host = host;
    proxy.port = number(u"network/proxy-port"_s, 1, largestPort, proxy.port);
    const QString kind = m_store.value(u"network/proxy"_s).toString();
    if (kind == "none"_L1)
        proxy.kind = Proxy::Kind::None;
    else if (kind == "manual"_L1 && !proxy.host.isEmpty())
        proxy.kind = Proxy::Kind::Manual;
    return proxy;
}

void Settings::setProxy(const Proxy &proxy)
{
    const bool manual = proxy.kind == Proxy::Kind::Manual;
    const bool usable = names::isHost(proxy.host) && proxy.port >= 1 && proxy.port <= largestPort;
    if ((manual && !usable) || proxy == this->proxy())
        return;
    if (usable) {
        m_store.setValue(u"network/proxy-host"_s, proxy.host);
        m_store.setValue(u"network/proxy-port"_s, proxy.port);
    }
    choose(Choice::Proxy, u"network/proxy"_s,
           manual                            ? u"manual"_s
           : proxy.kind == Proxy::Kind::None ? u"none"_s
                                             : u"system"_s);
}

Settings::Ssh Settings::ssh() const
{
    Ssh ssh;
    const QString user = m_store.value(u"ssh/user"_s).toString();
    if (exchange::isSshUser(user))
        ssh.user = user;
    const QString pattern = m_store.value(u"ssh/address"_s).toString();
    if (exchange::isSshPattern(pattern))
        ssh.pattern = pattern;
    const QString terminal = m_store.value(u"ssh/terminal"_s).toString();
    if (commandWords(terminal))
        ssh.terminal = terminal;
    return ssh;
}

void Settings::setSsh(const Ssh &ssh)
{
    const bool usable = (ssh.user.isEmpty() || exchange::isSshUser(ssh.user)) && exchange::isSshPattern(ssh.pattern) &&
                        commandWords(ssh.terminal);
    if (!usable || ssh == this->ssh())
        return;
    m_store.setValue(u"ssh/user"_s, ssh.user);
    m_store.setValue(u"ssh/address"_s, ssh.pattern);
    choose(Choice::Ssh, u"ssh/terminal"_s, ssh.terminal);
}

void Settings::setAccount(const QString &id, bool keepsNames)
{
    m_account = id;
    m_keepsNames = keepsNames;
    m_passing.clear();
    if (m_account.isEmpty() || keepsNames)
        return;
    for (const QString &name : namesOfObjects())
        m_store.remove(u"accounts/"_s + m_account + u'/' + name);
}

QByteArray Settings::columns(const QString &table) const
{
    return ofAccount(u"columns/"_s + table).toByteArray();
}

void Settings::setColumns(const QString &table, const QByteArray &state)
{
    setOfAccount(u"columns/"_s + table, state);
}

QByteArray Settings::savedFilters(const QString &table) const
{
    return ofAccount(u"filters/"_s + table).toByteArray();
}

void Settings::setSavedFilters(const QString &table, const QByteArray &filters)
{
    setOfAccount(u"filters/"_s + table, filters);
}

QStringList Settings::tablesWithFilters() const
{
    const QString filters = u"filters/"_s;
    QStringList names = m_passing.keys();
    if (!m_account.isEmpty()) {
        const QString account = u"accounts/"_s + m_account + u'/';
        for (const QString &key : m_store.allKeys()) {
            if (key.startsWith(account + filters))
                names.append(key.mid(account.size()));
        }
    }
    QStringList tables;
    for (const QString &name : std::as_const(names)) {
        const QString table = name.mid(filters.size());
        if (name.startsWith(filters) && !savedFilters(table).isEmpty())
            tables.append(table);
    }
    tables.sort();
    return tables;
}

QByteArray Settings::finderUses() const
{
    return ofAccount(u"finder/uses"_s).toByteArray();
}

void Settings::setFinderUses(const QByteArray &uses)
{
    setOfAccount(u"finder/uses"_s, uses);
}

QDate Settings::knownSince() const
{
    return QDate::fromString(ofAccount(u"known-since"_s).toString(), Qt::ISODate);
}

void Settings::setKnownSince(const QDate &day)
{
    setOfAccount(u"known-since"_s, day.toString(Qt::ISODate));
}

Place Settings::lastPlace() const
{
    return {ofAccount(u"place/page"_s).toString(), ofAccount(u"place/key"_s).toString(),
            ofAccount(u"place/part"_s).toString()};
}

void Settings::setLastPlace(const Place &place)
{
    setOfAccount(u"place/page"_s, place.page);
    setOfAccount(u"place/key"_s, place.key);
    setOfAccount(u"place/part"_s, place.part);
}

bool Settings::isPassing(const QString &name) const
{
    return m_account.isEmpty() || (!m_keepsNames && namesOfObjects().contains(name));
}

QVariant Settings::ofAccount(const QString &name) const
{
    return isPassing(name) ? m_passing.value(name) : m_store.value(u"accounts/"_s + m_account + u'/' + name);
}

void Settings::setOfAccount(const QString &name, const QVariant &value)
{
    if (isPassing(name))
        m_passing.insert(name, value);
    else
        m_store.setValue(u"accounts/"_s + m_account + u'/' + name, value);
}

/// A whole number from @p least to @p most, or @p usual for anything else that the file holds.
int Settings::number(const QString &name, int least, int most, int usual) const
{
    bool isNumber = false;
    const int kept = m_store.value(name, usual).toString().toInt(&isNumber);
    return isNumber && kept >= least && kept <= most ? kept : usual;
}

void Settings::choose(Choice choice, const QString &name, const QVariant &value)
{
    m_store.setValue(name, value);
    Q_EMIT changed(choice);
}

} // namespace settings

#include "moc_settings.cpp"
