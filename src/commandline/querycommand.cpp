// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/querycommand.h"

#include "accounts/accountlist.h"
#include "commandline/consoletext.h"
#include "commandline/exporttarget.h"
#include "commandline/listoutput.h"
#include "gui/lists/savedfilter.h"
#include "handover/text.h"
#include "session/keptaccount.h"
#include "words/language.h"
#include "words/storetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Handover", source);
}

/// What matters more of two ends: what could not be done before what was not known, before what is out of date.
ExitStatus graver(ExitStatus a, ExitStatus b)
{
    static const QList<ExitStatus> gravest{OutputClosed, CannotStart, WrongUsage, SomeFailed, OutOfDate, AllRead};
    return gravest.indexOf(a) <= gravest.indexOf(b) ? a : b;
}

bool isAnythingRead(const handover::Readings &readings, const QList<inventory::Kind> &kinds)
{
    return std::any_of(kinds.cbegin(), kinds.cend(), [&readings](inventory::Kind kind) {
        const auto reading = readings.find(kind);
        return reading != readings.end() && reading->second.oldest.isValid();
    });
}

/// What is wrong with what is kept of the account, so that it was not read or, where it was to be @p kept, not kept.
QList<store::Fault> faultsOf(const store::Status &status, bool isKept)
{
    using Kind = store::Fault::Kind;
    QList<store::Fault> grave;
    for (const store::Fault &fault : status.faults) {
        const bool isUnwritten = fault.kind == Kind::ReadOnly || fault.kind == Kind::NoLock ||
                                 fault.kind == Kind::Full || fault.kind == Kind::Newer;
        if (fault.kind == Kind::Unusable || (isKept && isUnwritten))
            grave.append(fault);
    }
    return grave;
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
    // What is written to a file does not stop with who reads what is printed of it.
    outliveReaders();
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
    m_opener.openNamed(name, [this, isKept = !name.isEmpty()](std::unique_ptr<session::Session> session) {
        if (isKept || m_options.demoKeep)
            session->rememberOnly(true);
        read(std::move(session), true);
    });
}

void QueryCommand::read(std::unique_ptr<session::Session> session, bool fresh)
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
    Q_EMIT finished(graver(graver(status, readStatus), tellFaults()));
}

/// Whether what is kept of the account could be read, and written where that was asked for.
ExitStatus QueryCommand::tellFaults()
{
    const session::KeptAccount *kept = m_session->kept();
    if (!kept)
        return AllRead;
    const QList<store::Fault> faults = faultsOf(kept->store.status(), m_options.demoKeep);
    if (faults.isEmpty())
        return AllRead;
    printError(words::StoreText::sentences(faults));
    return CannotStart;
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

/// What a saved filter has like a name of a field is searched for, as in the window; what is typed here is wrong.
bool QueryCommand::hasFields(const listing::Listing &listing, const QString &filter) const
{
    const QStringList unknown = unknownFields(listing, filter);
    const bool isTyped = m_options.query.savedFilter.isEmpty();
    for (const QString &field : unknown)
        printError(isTyped ? ConsoleText::noField(field, fieldsOf(listing)) : ConsoleText::noField(field));
    return unknown.isEmpty() || !isTyped;
}

ExitStatus QueryCommand::print(const QByteArray &bytes)
{
    const Output written = writeOutput(bytes);
    if (written == Output::Failed)
        printError(ConsoleText::cannotWrite(u"-"_s, saidOfFailure()));
    return statusOf(written, AllRead);
}

/// Not among what is written to standard output.
ExitStatus QueryCommand::tell(const QString &line) const
{
    const QList<Query::Write> &writes = m_options.query.writes;
    if (std::any_of(writes.cbegin(), writes.cend(),
                    [](const Query::Write &one) { return ExportTarget(one.path).isStandardOutput(); })) {
        printError(line);
        return AllRead;
    }
    return statusOf(writeLine(line), AllRead);
}

ExitStatus QueryCommand::answerList(const listing::Source &source)
{
    const Query &query = m_options.query;
    const listing::Listing &listing = *listing::listingOf(query.list);
    const std::optional<QString> filter = filterFor(listing);
    if (!filter || !hasFields(listing, *filter))
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
    const ExitStatus printed = print(isTable ? asTable(listed, columns, {wantsColours(), terminalWidth()})
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

/// What is wrong with one is told before anything is written.
ExitStatus QueryCommand::answerWrites(const listing::Source &source)
{
    QList<Asked> all;
    for (const Query::Write &write : m_options.query.writes) {
        const listing::Tool *tool = listing::toolOf(write.tool);
        const listing::Listing listing = tool->listing(write.part);
        const std::optional<QString> filter = filterFor(listing);
        if (!filter || !hasFields(listing, *filter))
            return WrongUsage;
        all.append({tool, write, *filter});
    }
    ExitStatus status = AllRead;
    for (const Asked &asked : std::as_const(all))
        status = graver(status, write(source, asked));
    return status;
}

ExitStatus QueryCommand::write(const listing::Source &source, const Asked &asked)
{
    const QString &path = asked.write.path;
    const listing::ToolQuestion question{.source = source,
                                         .part = asked.write.part,
                                         .filter = asked.filter,
                                         .words = translated,
                                         .before = listing::beforeAt(path)};
    const listing::Made made = make(*asked.tool, question);
    if (!isAnythingRead(source.readings, made.reads)) {
        printError(m_options.query.check ? ConsoleText::nothingToCompare(path) : ConsoleText::nothingRead(path));
        return SomeFailed;
    }
    if (made.files.empty() && !asked.tool->isFolder(asked.write.part)) {
        printError(made.remarks.isEmpty() ? ConsoleText::noPart(asked.write.part)
                                          : handover::sentence(made.remarks.first(), translated));
        return WrongUsage;
    }
    for (const handover::Remark &remark : made.remarks)
        printError(handover::sentence(remark, translated));
    const QString asOf = handover::asOf(source.readings, made.reads, translated);
    const ExitStatus status = m_options.query.check          ? check(source, asked, made)
                              : ExportTarget::isStream(path) ? stream(asked, made, asOf)
                                                             : put(asked, made, asOf);
    if (made.isComplete)
        return status;
    printError(ConsoleText::notWhole(asOf));
    return graver(status, SomeFailed);
}

ExitStatus QueryCommand::check(const listing::Source &source, const Asked &asked, const listing::Made &made) const
{
    const QString &path = asked.write.path;
    const listing::Stand stand = standOf(*asked.tool, asked.write.part, made, path);
    for (const handover::Remark &remark : stand.remarks)
        printError(handover::sentence(remark, translated));
    const bool isStale = stand.isStale && !saysSameElsewhere(source, asked);
    const QString line = !stand.isThere ? ConsoleText::notThere(path)
                         : isStale      ? ConsoleText::outOfDate(path)
                                        : ConsoleText::upToDate(path);
    return graver(isStale ? OutOfDate : AllRead, tell(line));
}

/// Whether the file is up to date but for the language: whoever wrote it may have spoken another.
bool QueryCommand::saysSameElsewhere(const listing::Source &source, const Asked &asked)
{
    const QStringList codes = asked.tool->isForPeople ? words::languageCodes() : QStringList();
    return std::any_of(codes.cbegin(), codes.cend(), [&source, &asked](const QString &code) {
        const listing::ToolQuestion question{
            .source = source,
            .part = asked.write.part,
            .filter = asked.filter,
            .words = [code](const char *text) { return words::translated(code, "Handover", text); },
            .before = listing::beforeAt(asked.write.path)};
        const listing::Made made = make(*asked.tool, question);
        return !standOf(*asked.tool, asked.write.part, made, asked.write.path).isStale;
    });
}

/// A pipe or a device gets the text as it stands, whoever reads there.
ExitStatus QueryCommand::stream(const Asked &asked, const listing::Made &made, const QString &asOf) const
{
    const QString &path = asked.write.path;
    ExportTarget target(path);
    const bool isOpen = !asked.tool->isFolder(asked.write.part) && target.open();
    const Output written = isOpen ? target.write(made.files.front().text.bytes) : Output::Failed;
    if (written == Output::Failed)
        printError(ConsoleText::cannotWrite(path, target.said()));
    if (written != Output::Written)
        return statusOf(written, WrongUsage);
    return target.isStandardOutput() ? AllRead : tell(ConsoleText::written(path, made.count(), asOf));
}

ExitStatus QueryCommand::put(const Asked &asked, const listing::Made &made, const QString &asOf) const
{
    const listing::Written written =
        writeTool(*asked.tool, asked.write.part, made, asked.write.path, listing::Replace::Ours);
    for (const handover::Remark &remark : written.remarks)
        printError(handover::sentence(remark, translated));
    if (!written.fault)
        return tell(ConsoleText::written(asked.write.path, made.count(), asOf));
    using Why = handover::WriteFault::Kind;
    switch (written.fault->kind) {
    case Why::Protected:
        printError(ConsoleText::isProtected(written.path));
        break;
    case Why::Foreign:
        printError(ConsoleText::isForeign(written.path, asked.tool->isFolder(asked.write.part)));
        break;
    case Why::Ending:
        printError(ConsoleText::wrongEnding(written.path, listing::endingOf(*asked.tool, asked.write.part)));
        break;
    case Why::System:
        printError(ConsoleText::cannotWrite(written.path, written.fault->words));
        break;
    }
    return WrongUsage;
}

void QueryCommand::refuse(const QString &sentence, ExitStatus status)
{
    printError(sentence);
    Q_EMIT finished(status);
}

} // namespace commandline

#include "moc_querycommand.cpp"
