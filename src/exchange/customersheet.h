// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/supportmail.h"
#include "inventory/values.h"
#include "store/changes.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace exchange {

/// What one customer has of the agency that looks after it, on a few pages: for the customer.
struct CustomerSheet
{
    struct Server
    {
        QString name;
        /// What it is for.
        QString purpose;
        /// IPv4 and IPv6, as they came.
        QStringList addresses;
    };
    /// A domain or a certificate.
    struct Ending
    {
        QString name;
        /// In ISO form, or as it came; empty where it is not known.
        QString day;
    };
    struct Person
    {
        QString name;
        QString company;
        /// What the servers are called that they have access to, with or without a key.
        QStringList servers;
    };
    struct Event
    {
        QDate day;
        QString what;
        /// Empty for nothing.
        QString before;
        QString after;
    };

    QString customer;
    /// Who looks after it: a name, and a picture in any form that Qt reads; each empty for none.
    QString agency;
    QByteArray logo;
    /// When it was made.
    QDate day;
    QList<Server> servers;
    QList<Ending> domains;
    QList<Ending> certificates;
    QList<Person> people;
    /// What changed before this day is not known; invalid where that does not matter.
    QDate knownSince = {};
    /// Of the month of `day`, the latest first.
    QList<Event> events;
    /// Not everything of the account had been read.
    bool isPartial = false;
};

/// Every customer that a server or a domain names, once, as it came; in the order of their names.
QStringList customersOf(const inventory::Values &values);

/// The sheet of @p customer by what is known, made on @p day; of @p changes, which are all, the latest first, those of
/// that month. @p words, of context "SupportMail", say what a change is about.
CustomerSheet sheetOf(const QString &customer, const inventory::Values &values, const QList<store::Change> &changes,
                      const QDate &day, const MailWords &words);

/// As one HTML page in UTF-8, complete in itself: no script, nothing fetched, every text escaped. @p words are of
/// context "CustomerSheet", in the language whose code is @p language. QTextDocument shows it as a browser does.
QByteArray htmlOf(const CustomerSheet &sheet, const MailWords &words, const QString &language);
/// What stands below each page: the customer, the agency and the day.
QString footOf(const CustomerSheet &sheet);
/// "Page %1 of %2".
QString pagePattern(const MailWords &words);

} // namespace exchange
