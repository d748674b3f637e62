// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exportcommand.h"

#include "commandline/consoletext.h"
#include "exchange/accountjson.h"
#include "inventory/inventory.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace commandline {

using inventory::Failure;
using inventory::Kind;

namespace {

bool isList(const Failure &failure)
{
    return failure.error && !failure.isPart && failure.resource.name.isEmpty();
}

bool isRefusal(const Failure &failure)
{
    return failure.error->kind == api::Error::Kind::KeyRefused || failure.error->kind == api::Error::Kind::Forbidden;
}

bool isUnreached(const Failure &failure)
{
    using Error = api::Error::Kind;
    switch (failure.error->kind) {
    case Error::Refused:
    case Error::HostNotFound:
    case Error::NoConnection:
    case Error::ProxyLogin:
    case Error::Tls:
    case Error::Idle:
    case Error::Deadline:
        return true;
    case Error::Cut:
        // Something answered when there is a status.
        return failure.error->status == 0;
    default:
        return false;
    }
}

int countOf(const QHash<inventory::Resource, QJsonValue> &raw, Kind list)
{
    return static_cast<int>(raw.value({list, {}}).toArray().size());
}

} // namespace

bool isNothingRead(const QList<Failure> &failures)
{
    return std::count_if(failures.begin(), failures.end(), isList) == std::ssize(inventory::everyList);
}

void tellFailures(const QList<Failure> &failures, ExitStatus status)
{
    if (status != KeyRefused && status != NotReachable) {
        for (const Failure &failure : failures)
            printError(u"%1: %2"_s.arg(inventory::pathOf(failure.resource), ConsoleText::failure(failure)));
        return;
    }
    const auto told = std::find_if(failures.begin(), failures.end(), [](const Failure &failure) {
        return failure.error->kind != api::Error::Kind::Cancelled;
    });
    printError(ConsoleText::failure(*told));
}

ExitStatus statusOf(Output written, ExitStatus otherwise)
{
    switch (written) {
    case Output::Closed:
        return OutputClosed;
    case Output::Failed:
        return WrongUsage;
    case Output::Written:
        break;
    }
    return otherwise;
}

ExitStatus exportStatus(const QList<Failure> &failures)
{
    if (failures.isEmpty())
        return AllRead;
    QList<Failure> lists;
    std::copy_if(failures.begin(), failures.end(), std::back_inserter(lists), isList);
    // A line that was cleared after a refusal leaves lists that were never asked for: what was asked for counts.
    lists.removeIf([](const Failure &failure) { return failure.error->kind == api::Error::Kind::Cancelled; });
    const bool nothing = isNothingRead(failures);
    if (nothing && !lists.isEmpty() && std::all_of(lists.begin(), lists.end(), isRefusal))
        return KeyRefused;
    if (nothing && !lists.isEmpty() && std::all_of(lists.begin(), lists.end(), isUnreached))
        return NotReachable;
    return SomeFailed;
}

ExportCommand::ExportCommand(inventory::Inventory &inventory, const QString &file, QObject *parent)
    : QObject(parent)
    , m_pauses(inventory)
    , m_target(file)
    , m_read(inventory)
{
    connect(&m_read, &inventory::FullRead::finished, this, &ExportCommand::write);
}

bool ExportCommand::start()
{
    if (!m_target.open())
        return false;
    m_read.start();
    return true;
}

void ExportCommand::write()
{
    const QList<Failure> failures = m_read.failures();
    const ExitStatus status = exportStatus(failures);
    if (status == KeyRefused || status == NotReachable) {
        m_target.cancel();
        tellFailures(failures, status);
        Q_EMIT finished(status);
        return;
    }
    tellFailures(failures, status);
    // An older file of the name is worth more than one that holds nothing but errors.
    if (isNothingRead(failures) && m_target.isFile()) {
        m_target.cancel();
        printError(ConsoleText::nothingRead(m_target.path()));
        Q_EMIT finished(status);
        return;
    }
    const QByteArray json = exchange::accountJson(m_read.raw(), failures, &ConsoleText::failure);
    Output written = m_target.write(json);
    if (written == Output::Failed)
        printError(ConsoleText::cannotWrite(m_target.path(), m_target.said()));
    const auto &raw = m_read.raw();
    if (written == Output::Written && !m_target.isStandardOutput())
        written = writeLine(ConsoleText::exported(countOf(raw, Kind::Instances), countOf(raw, Kind::Domains),
                                                  countOf(raw, Kind::Certificates), countOf(raw, Kind::Users),
                                                  m_target.path()));
    Q_EMIT finished(statusOf(written, status));
}

} // namespace commandline

#include "moc_exportcommand.cpp"
