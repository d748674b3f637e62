// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/querycommand.h"

#include "accounts/accountlist.h"
#include "app/consoletext.h"
#include "app/listoutput.h"
#include "gui/lists/savedfilter.h"
#include "handover/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Handover", source);
}

/// What matters more of two ends: what could not be done before what was not known, before what is out of date.
ExitStatus graver(ExitStatus a, ExitStatus b)
{
    static const QList<ExitStatus> gravest{OutputClosed, WrongUsage, SomeFailed, OutOfDate, AllRead};
    return gravest.indexOf(a) <= gravest.indexOf(b) ? a : b;
}

bool isAnythingRead(const handover::Readings &readings, const QList<inventory::Kind> &kinds)
{
    return std::any_of(kinds.cbegin(), kinds.cend(), [&readings](inventory::Kind kind) {
        const auto reading = readings.find(kind);
        return reading != readings.end() && reading->second.oldest.isValid();
    });
}

void tellUnknownFields(const QStringList &fields)
{
    for (const QString &field : fields)
        printError(ConsoleText::noField(field));
}

} // namespace

QueryCommand::QueryCommand(QSettings &store, const Options &options, const QLocale &locale, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_options(options)
    , m_locale(locale)
    , m_settings(store)
    , m_opener(store, options)
{
    connect(&m_opener, &AccountOpener::refused, this, &QueryCommand::refuse);
}

QueryCommand::~QueryCommand() = default;

/// The account that is kept under this name is asked; empty for the one of this run.
QString QueryCommand::keptName() const
{
    const bool isForThisRun = m_options.demo || m_options.address || m_options.key.has_value() ||
                              m_options.key.error() != accounts::KeyFault::Empty;
    if (!m_options.account.isEmpty() || isForThisRun)
        return m_options.account;
    const accounts::AccountList list(m_store);
    const auto last = list.account(list.lastUsed());
    return last ? last->name : QString();
}

void QueryCommand::start()
{
    const QString name = keptName();
    if (!name.isEmpty() && !m_options.query.fresh) {
        if (auto session = m_opener.openOffline(name)) {
            session->rememberOnly(true);
            read(std::move(session), false);
        }
        return;
    }
    m_opener.openNamed(name, [this, isKept = !name.isEmpty()](std::unique_ptr<Session> session) {
        if (isKept || m_options.demoKeep)
            session->rememberOnly(true);
        read(std::move(session), true);
    });
}

void QueryCommand::read(std::unique_ptr<Session> session, bool fresh)
{
    m_session = std::move(session);
    const bool isKept = m_session->label().demo || !m_session->account().id.isEmpty();
    m_settings.setAccount(isKept ? m_session->label().id : QString(), m_session->account().keeps);
    m_reading = std::make_unique<AccountReading>(*m_session, m_settings);
    connect(m_reading.get(), &AccountReading::finished, this, &QueryCommand::answer);
    const Query &query = m_options.query;
    QSet<QString> lists{query.list};
    for (const Query::Write &write : query.writes)
        lists.insert(write.part);
    const bool cases = lists.contains(u"requests"_s);
    // Some wait for a finding to be gone.
    const bool findings = lists.contains(u"findings"_s) || (cases && fresh);
    m_reading->start({.fresh = fresh, .findings = findings, .cases = cases});
}

void QueryCommand::answer(ExitStatus readStatus)
{
    if (readStatus != AllRead && readStatus != SomeFailed) {
        Q_EMIT finished(readStatus);
        return;
    }
    const listing::Source source = m_reading->source();
    const ExitStatus status = m_options.query.list.isEmpty() ? answerWrites(source) : answerList(source);
    Q_EMIT finished(status == WrongUsage || status == OutputClosed ? status : graver(status, readStatus));
}

std::optional<QString> QueryCommand::filterFor(const listing::Listing &listing)
{
    const Query &query = m_options.query;
    if (query.savedFilter.isEmpty())
        return query.filter.trimmed();
    const QList<gui::SavedFilter> saved = gui::savedFiltersFrom(m_settings.savedFilters(listing.filters));
    const qsizetype place = gui::placeOf(query.savedFilter, saved);
    if (place < 0) {
        printError(ConsoleText::noSavedFilter(query.savedFilter, listing.id));
        return std::nullopt;
    }
    const QStringList &chips = saved.at(place).chips;
    if (std::any_of(chips.cbegin(), chips.cend(), [](const QString &chip) { return !chip.isEmpty(); }))
        printError(ConsoleText::onlyTextOfFilter(saved.at(place).name));
    return saved.at(place).text.trimmed();
}

ExitStatus QueryCommand::print(const QByteArray &bytes)
{
    switch (writeOutput(bytes)) {
    case Output::Written:
        return AllRead;
    case Output::Closed:
        return OutputClosed;
    case Output::Failed:
        printError(ConsoleText::cannotWrite(u"-"_s));
        break;
    }
    return WrongUsage;
}

ExitStatus QueryCommand::answerList(const listing::Source &source)
{
    const Query &query = m_options.query;
    const listing::Listing &listing = *listing::listingOf(query.list);
    const std::optional<QString> filter = filterFor(listing);
    if (!filter)
        return WrongUsage;
    const listing::Listed listed = list(listing, source, *filter);
    listed.table->setLocale(m_locale);
    const bool isTable = query.format == Query::Format::Table;
    const QStringList all = columnsOf(listed);
    const QStringList columns = !query.columns.isEmpty() ? query.columns : isTable ? listing.columns : all;
    if (const QString unknown = unknownColumn(columns, listed); !unknown.isEmpty()) {
        printError(ConsoleText::noColumn(unknown, all));
        return WrongUsage;
    }
    tellUnknownFields(listed.unknownFields);
    const ExitStatus printed = print(isTable                               ? asTable(listed, columns, wantsColours())
                                     : query.format == Query::Format::Json ? asJson(listed, columns)
                                                                           : asCsv(listed, columns));
    if (printed != AllRead)
        return printed;
    const QString asOf = handover::asOf(source.readings, listing.reads, translated);
    if (!handover::isComplete(source.readings, listing.reads)) {
        printError(ConsoleText::notWhole(asOf));
        return SomeFailed;
    }
    // A person wants to know how old it is; a script wants silence where all is well.
    if (isErrorShown())
        printError(asOf);
    return AllRead;
}

ExitStatus QueryCommand::answerWrites(const listing::Source &source)
{
    ExitStatus status = AllRead;
    for (const Query::Write &write : m_options.query.writes) {
        const listing::Tool *tool = listing::toolOf(write.tool);
        const std::optional<QString> filter = filterFor(tool->listing(write.part));
        const ExitStatus one = filter ? this->write(source, {tool, write, *filter}) : WrongUsage;
        status = graver(status, one);
    }
    return status;
}

ExitStatus QueryCommand::write(const listing::Source &source, const Asked &asked)
{
    const listing::ToolQuestion question{.source = source,
                                         .part = asked.write.part,
                                         .filter = asked.filter,
                                         .words = translated,
                                         .before = listing::beforeAt(asked.write.path)};
    const listing::Made made = make(*asked.tool, question);
    if (!isAnythingRead(source.readings, made.reads)) {
        printError(ConsoleText::nothingRead(asked.write.path));
        return SomeFailed;
    }
    if (made.files.empty() && !asked.tool->isFolder(asked.write.part)) {
        printError(made.remarks.isEmpty() ? ConsoleText::noPart(asked.write.part)
                                          : handover::sentence(made.remarks.first(), translated));
        return WrongUsage;
    }
    tellUnknownFields(made.unknownFields);
    for (const handover::Remark &remark : made.remarks)
        printError(handover::sentence(remark, translated));
    const QString asOf = handover::asOf(source.readings, made.reads, translated);
    const ExitStatus status = put(asked, made, asOf);
    if (made.isComplete)
        return status;
    printError(ConsoleText::notWhole(asOf));
    return graver(status, SomeFailed);
}

ExitStatus QueryCommand::put(const Asked &asked, const listing::Made &made, const QString &asOf)
{
    const QString &path = asked.write.path;
    if (m_options.query.check) {
        const bool isStale = isToolStale(made, path);
        printLine(isStale ? ConsoleText::outOfDate(path) : ConsoleText::upToDate(path));
        return isStale ? OutOfDate : AllRead;
    }
    if (path == "-"_L1)
        return print(made.files.front().text.bytes);
    const listing::Written written = writeTool(*asked.tool, asked.write.part, made, path);
    if (written.fault) {
        const bool isProtected = written.fault->kind == handover::WriteFault::Kind::Protected;
        printError(isProtected ? ConsoleText::isProtected(written.path) : ConsoleText::cannotWrite(written.path));
        return WrongUsage;
    }
    printLine(ConsoleText::written(path, made.count(), asOf));
    return AllRead;
}

void QueryCommand::refuse(const QString &sentence, ExitStatus status)
{
    printError(sentence);
    Q_EMIT finished(status);
}

} // namespace app

#include "moc_querycommand.cpp"
