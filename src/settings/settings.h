// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/expiry.h"
#include "exchange/sshcommand.h"
#include "names/hostname.h"
#include "settings/place.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QObject>
#include <QString>
#include <QVariant>

class QSettings;

namespace settings {

/// What is remembered between runs. Never a key. An unreadable value counts as absent.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// How far ahead an end date is urgent, soon and in sight, in days.
    using Thresholds = ends::Thresholds;

    /// How a CSV file is written.
    struct Csv
    {
        /// ';', ',' or a tab. Spreadsheet programs in Sweden expect a semicolon: their decimal sign is the comma.
        QChar separator = u';';
        /// Without a byte-order mark Excel takes UTF-8 for the system's old encoding.
        bool byteOrderMark = true;

        bool operator==(const Csv &) const = default;
    };

    /// By what way the network is reached.
    struct Proxy
    {
        enum class Kind { System, None, Manual };

        Kind kind = Kind::System;
        /// As names::isHost(); of the manual one. It is kept while another kind is chosen.
        QString host;
        int port = 8080;

        bool operator==(const Proxy &) const = default;
    };

    /// How servers are reached.
    struct Ssh
    {
        /// Empty for whom ssh itself chooses.
        QString user;
        /// As exchange::isSshPattern().
        QString pattern = exchange::usualSshPattern.toString();
        /// The person's own terminal command, as commandWords() reads it; empty for the desktop's (see terminal.h).
        QString terminal;

        bool operator==(const Ssh &) const = default;
    };

    /// How old what is shown may become, and how long what changed is remembered.
    struct Refresh
    {
        /// How often the lists are read, in minutes; 0 for never by themselves.
        int listMinutes = 15;
        /// After how many hours details are read again.
        int detailHours = 24;
        /// For how many days changes are kept.
        int changeDays = 365;

        bool operator==(const Refresh &) const = default;
    };

    /// Who looks after the customers, as it stands on a customer's sheet.
    struct Agency
    {
        QString name;
        /// The path of a picture; empty for none.
        QString logo;

        bool operator==(const Agency &) const = default;
    };

    /// What changed() tells of: each is read and set by the functions of its name.
    enum class Choice {
        Thresholds,
        Avatars,
        MailLanguage,
        Csv,
        TextSize,
        RequestsAtOnce,
        Proxy,
        Refresh,
        Ssh,
        Reminder,
        Agency
    };
    Q_ENUM(Choice)

    /// @p store must outlive the settings.
    explicit Settings(QSettings &store, QObject *parent = nullptr);

    /// "sv", "en", or empty for the system's.
    QString language() const;
    void setLanguage(const QString &code);

    /// "light", "dark", or anything else for the system's.
    QString appearance() const;
    void setAppearance(const QString &name);

    /// How servers are grouped: "customer", "type" or "none".
    QString serverGrouping() const;
    void setServerGrouping(const QString &grouping);

    /// Geometry and splitter positions by the widget's name, as Qt saved them.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

    /// Whether the person knows what the page is for, and needs not be told again.
    bool isIntroduced(const QString &page) const;
    void setIntroduced(const QString &page);

    Thresholds thresholds() const;
    /// Takes only those that grow, from 1 day on.
    void setThresholds(const Thresholds &thresholds);

    /// Whether people's pictures may be fetched from where the API says they are.
    bool avatars() const;
    void setAvatars(bool shown);

    /// The language of mail to support: "sv" unless the person chose "en".
    QString mailLanguage() const;
    void setMailLanguage(const QString &code);

    /// After how many days support is to be reminded of what it was asked for.
    int reminderDays() const;
    void setReminderDays(int days);
    static constexpr int usualReminderDays = 5;
    static constexpr int mostReminderDays = 365;

    Agency agency() const;
    void setAgency(const Agency &agency);

    Csv csv() const;
    void setCsv(const Csv &csv);

    /// How large text is, in percent of the desktop's: smallestText to largestText.
    int textSize() const;
    void setTextSize(int percent);
    static constexpr int smallestText = 75;
    static constexpr int largestText = 200;

    /// How many requests may be on their way at once: 1 to mostRequests.
    int requestsAtOnce() const;
    void setRequestsAtOnce(int count);
    static constexpr int mostRequests = 6;

    Proxy proxy() const;
    /// Takes a manual one only with a host and a port.
    void setProxy(const Proxy &proxy);

    static constexpr int mostListMinutes = 24 * 60;
    static constexpr int mostDetailHours = 31 * 24;
    static constexpr int mostChangeDays = 3653;
    Refresh refresh() const;
    /// Takes minutes up to a day, hours up to a month, days up to ten years.
    void setRefresh(const Refresh &refresh);

    Ssh ssh() const;
    /// Takes only a user and a pattern that can lead to a host, and a terminal command that can be read.
    void setSsh(const Ssh &ssh);

    /// @name What is kept for one account: that of setAccount().
    /// @{
    /// @p id: letters, digits and hyphens; empty for an account of which nothing is kept longer than until the next.
    /// @p keepsNames: what names something of the account is kept too; otherwise until the next, and what was kept
    /// goes.
    void setAccount(const QString &id, bool keepsNames = true);
    /// How the columns of a table stand, as its keeper wrote it; empty for never.
    QByteArray columns(const QString &table) const;
    void setColumns(const QString &table, const QByteArray &state);
    /// The filters that were saved for a table, as their keeper wrote them; empty for none.
    QByteArray savedFilters(const QString &table) const;
    void setSavedFilters(const QString &table, const QByteArray &filters);
    /// The tables that there are any for, sorted.
    QStringList tablesWithFilters() const;
    /// What was opened from the finder, and how often, as finder::Uses wrote it; empty for never.
    QByteArray finderUses() const;
    void setFinderUses(const QByteArray &uses);
    /// The day on which the account was first opened here: what changed before it is not known. Invalid until it is
    /// set.
    QDate knownSince() const;
    void setKnownSince(const QDate &day);
    /// What was looked at last; without a page for nothing.
    Place lastPlace() const;
    void setLastPlace(const Place &place);
    /// @}

Q_SIGNALS:
    /// What the person chose in the settings is different now, and nothing else.
    void changed(Settings::Choice choice);

private:
    bool isPassing(const QString &name) const;
    QVariant ofAccount(const QString &name) const;
    void setOfAccount(const QString &name, const QVariant &value);
    int number(const QString &name, int least, int most, int usual) const;
    void choose(Choice choice, const QString &name, const QVariant &value);

    QSettings &m_store;
    QString m_account;
    /// Of an account without an id.
    QVariantHash m_passing;
    bool m_keepsNames = true;
};

} // namespace settings
