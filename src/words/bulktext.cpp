// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/bulktext.h"

#include "words/fieldtext.h"
#include "words/savetext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace words {

namespace {

using inventory::BulkRow;
using BulkKind = inventory::SaveOutcome::Kind;

/// Whether the API has said no, rather than nothing, or that it has a fault.
bool isRefusal(const api::Error &error)
{
    using Kind = api::Error::Kind;
    return error.kind == Kind::Rejected || error.kind == Kind::Forbidden || error.kind == Kind::KeyRefused ||
           error.kind == Kind::ReadOnly || error.kind == Kind::NotFound;
}

QString fieldNames(const QList<inventory::Field> &fields)
{
    QStringList texts;
    for (const inventory::Field field : fields)
        texts += FieldText::name(field);
    return texts.join(u", "_s);
}

} // namespace

QString BulkText::word(const BulkRow &row)
{
    switch (row.phase) {
    case BulkRow::Phase::Unchanged:
        return tr("Unchanged");
    case BulkRow::Phase::Waiting:
        return tr("Waiting");
    case BulkRow::Phase::Saving:
        return tr("Saving…");
    case BulkRow::Phase::Stopped:
        return tr("Not started");
    case BulkRow::Phase::Ended:
        break;
    }
    switch (row.outcome->kind) {
    case BulkKind::Saved:
    case BulkKind::Gone:
        return tr("Saved");
    case BulkKind::NotSaved:
        return tr("Not saved");
    case BulkKind::Failed:
        return isRefusal(*row.outcome->error) ? tr("Refused") : tr("Not saved");
    case BulkKind::Differs:
        return tr("Differs");
    case BulkKind::Unknown:
        return tr("Unknown");
    case BulkKind::Conflict:
        return tr("Conflict");
    }
    return {};
}

QString BulkText::explanation(const BulkRow &row)
{
    if (row.phase == BulkRow::Phase::Unchanged)
        return tr("The server has these values already.");
    if (row.phase != BulkRow::Phase::Ended)
        return {};
    const inventory::SaveOutcome &outcome = *row.outcome;
    switch (outcome.kind) {
    case BulkKind::Saved:
        return outcome.error ? tr("The API's answer was unclear, but the change is on the server.") : QString();
    case BulkKind::Gone:
        return tr("The server no longer appears in your list.");
    case BulkKind::NotSaved:
        return SaveText::unclear(outcome) + u' ' + tr("The server was read again, and the change is not there.");
    case BulkKind::Differs:
        return SaveText::unclear(outcome) + u' ' +
               tr("The server was read again, and what is there differs from your text: %1.")
                   .arg(fieldNames(outcome.fields));
    case BulkKind::Unknown:
        return SaveText::unclear(outcome) + u' ' +
               tr("The server could not be read afterwards, so it is not known whether the change was saved.");
    case BulkKind::Failed:
        return SaveText::refused(*outcome.error) + ofFields(*outcome.error);
    case BulkKind::Conflict:
        return tr("Someone else has changed this meanwhile: %1. Nothing was saved. Choose which text to keep.")
            .arg(fieldNames(outcome.fields));
    }
    return {};
}

Tone BulkText::tone(const BulkRow &row)
{
    if (row.phase != BulkRow::Phase::Ended)
        return row.phase == BulkRow::Phase::Saving ? Tone::Normal : Tone::Muted;
    if (row.isDone())
        return Tone::Good;
    const bool certain = row.outcome->kind == BulkKind::Failed || row.outcome->kind == BulkKind::NotSaved;
    return certain ? Tone::Bad : Tone::Warning;
}

QString BulkText::sign(const BulkRow &row)
{
    if (row.phase != BulkRow::Phase::Ended)
        return {};
    switch (tone(row)) {
    case Tone::Good:
        return u"✓"_s;
    case Tone::Bad:
        return u"✕"_s;
    default:
        return u"⚠"_s;
    }
}

QString BulkText::details(const BulkRow &row)
{
    return row.phase == BulkRow::Phase::Ended ? SaveText::details(*row.outcome) : QString();
}

QString BulkText::summary(const inventory::BulkSave::Counts &counts)
{
    QStringList parts{tr("%Ln server(s) saved", nullptr, counts.saved)};
    if (counts.refused > 0)
        parts += tr("%Ln not saved", nullptr, counts.refused);
    if (counts.different > 0)
        parts += tr("%Ln different from your text", nullptr, counts.different);
    if (counts.unknown > 0)
        parts += tr("%Ln unknown", nullptr, counts.unknown);
    if (counts.conflicts > 0)
        parts += tr("%Ln in conflict", nullptr, counts.conflicts);
    if (counts.unchanged > 0)
        parts += tr("%Ln unchanged", nullptr, counts.unchanged);
    if (counts.stopped > 0)
        parts += tr("%Ln not started", nullptr, counts.stopped);
    return parts.join(u", "_s) + u'.';
}

/// The API's words about single fields, which have no place of their own beside a row.
QString BulkText::ofFields(const api::Error &error)
{
    QString words;
    for (const inventory::Field field : inventory::allFields) {
        const QStringList said = error.fields.value(inventory::apiName(field));
        if (!said.isEmpty())
            words += u' ' + tr("%1: %2").arg(FieldText::name(field), said.join(u' '));
    }
    return words;
}

} // namespace words
