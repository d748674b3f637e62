// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/accountopener.h"
#include "commandline/accountreading.h"
#include "listing/tool.h"
#include "settings/settings.h"

#include <QLocale>

#include <memory>
#include <optional>

namespace commandline {

/// --list and --write from their start: opens the account, learns what is known of it, and writes what was asked for.
/// What stops it is told on standard error.
class QueryCommand : public QObject
{
    Q_OBJECT

public:
    /// @p store has the person's settings and accounts, and must outlive this; nothing is written to it.
    QueryCommand(QSettings &store, const Options &options, const QLocale &locale, QObject *parent = nullptr);
    ~QueryCommand() override;

    void start();

Q_SIGNALS:
    /// Once; also from within start().
    void finished(int status);

private:
    /// What is to be written, with its filter.
    struct Asked
    {
        const listing::Tool *tool;
        Query::Write write;
        QString filter;
    };

    QString keptName() const;
    void read(std::unique_ptr<session::Session> session, bool fresh);
    void answer(ExitStatus readStatus);
    ExitStatus answerList(const listing::Source &source);
    ExitStatus answerWrites(const listing::Source &source);
    ExitStatus write(const listing::Source &source, const Asked &asked);
    ExitStatus check(const listing::Source &source, const Asked &asked, const listing::Made &made) const;
    static bool saysSameElsewhere(const listing::Source &source, const Asked &asked);
    ExitStatus stream(const Asked &asked, const listing::Made &made, const QString &asOf) const;
    ExitStatus put(const Asked &asked, const listing::Made &made, const QString &asOf) const;
    ExitStatus tellFaults();
    bool hasFields(const listing::Listing &listing, const QString &filter) const;
    static ExitStatus print(const QByteArray &bytes);
    ExitStatus tell(const QString &line) const;
    std::optional<QString> filterFor(const listing::Listing &listing);
    void refuse(const QString &sentence, ExitStatus status);

    QSettings &m_store;
    Options m_options;
    QLocale m_locale;
    settings::Settings m_settings;
    AccountOpener m_opener;
    // In this order: what reads goes before what it reads.
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<AccountReading> m_reading;
};

} // namespace commandline
