// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/minejson.h"

#include "exchange/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

/// What tells the text from any other JSON.
const QString mineFormat = u"cloudnet-console notes and history"_s;
/// Of what the text holds and how: raised when an older program could not take a newer text.
constexpr int mineVersion = 1;

QByteArray mineHead()
{
    return "\n    \"format\": \"" + mineFormat.toUtf8() + "\",";
}

} // namespace

/// @name What each kind has in the text: said once, for writing and for reading.
/// @{
template <typename Way>
static void fields(Way &way, store::Change &change)
{
    way.text(u"kind"_s, change.kind);
    way.text(u"object"_s, change.object);
    way.text(u"title"_s, change.title);
    way.text(u"field"_s, change.field);
    way.text(u"item"_s, change.item);
    way.textOfLater(u"owner"_s, change.owner);
    way.textOrNothing(u"before"_s, change.before);
    way.textOrNothing(u"after"_s, change.after);
    way.time(u"since"_s, change.since);
    way.time(u"seen"_s, change.seen);
    way.number(u"sweep"_s, change.sweep);
    way.number(u"edit"_s, change.edit);
    way.flag(u"marked"_s, change.isMarked);
    way.check(!change.kind.isEmpty() && !change.object.isEmpty());
}

template <typename Way>
static void fields(Way &way, store::EditedField &field)
{
    way.text(u"field"_s, field.field);
    way.text(u"before"_s, field.before);
    way.text(u"after"_s, field.after);
}

template <typename Way>
static void fields(Way &way, store::Edit &edit)
{
    way.number(u"id"_s, edit.id);
    way.text(u"batch"_s, edit.batch);
    way.text(u"instance"_s, edit.instance);
    way.time(u"begun"_s, edit.begun);
    way.timeOrNothing(u"ended"_s, edit.ended);
    way.outcome(u"outcome"_s, edit.outcome);
    way.text(u"message"_s, edit.message);
    way.number(u"undoes"_s, edit.undoes);
    way.list(u"fields"_s, edit.fields);
    QSet<QString> names;
    for (const store::EditedField &field : std::as_const(edit.fields))
        names.insert(field.field);
    way.check(edit.id > 0 && !edit.instance.isEmpty() && names.size() == edit.fields.size());
}

template <typename Way>
static void fields(Way &way, store::Note &note)
{
    way.text(u"kind"_s, note.kind);
    way.text(u"object"_s, note.object);
    way.text(u"text"_s, note.text);
    way.lines(u"tags"_s, note.tags);
    way.flag(u"favourite"_s, note.isFavourite);
    way.time(u"changed"_s, note.changed);
    way.check(!note.kind.isEmpty() && !note.object.isEmpty());
}

template <typename Way>
static void fields(Way &way, store::KeptFinding &finding)
{
    way.text(u"id"_s, finding.id);
    way.text(u"text"_s, finding.text);
    way.time(u"since"_s, finding.since);
    way.timeOrNothing(u"gone"_s, finding.gone);
    way.check(!finding.id.isEmpty());
}

template <typename Way>
static void fields(Way &way, store::KeptAcceptance &acceptance)
{
    way.text(u"finding"_s, acceptance.finding);
    way.day(u"until"_s, acceptance.until);
    way.text(u"reason"_s, acceptance.reason);
    way.time(u"changed"_s, acceptance.changed);
    way.check(!acceptance.finding.isEmpty());
}

template <typename Way>
static void fields(Way &way, store::KeptMute &mute)
{
    way.text(u"kind"_s, mute.kind);
    way.text(u"what"_s, mute.what);
    way.time(u"changed"_s, mute.changed);
    way.check(!mute.what.isEmpty());
}

template <typename Way>
static void fields(Way &way, store::CaseItem &item)
{
    way.text(u"kind"_s, item.kind);
    way.text(u"server"_s, item.server);
    way.text(u"object"_s, item.object);
    way.text(u"title"_s, item.title);
    way.textOrNothing(u"value"_s, item.value);
    way.timeOrNothing(u"seen"_s, item.seen);
    way.text(u"reading"_s, item.reading);
    way.timeOrNothing(u"lost"_s, item.lost);
    way.check(!item.kind.isEmpty());
}

template <typename Way>
static void fields(Way &way, store::Case &one)
{
    way.text(u"id"_s, one.id);
    way.text(u"reference"_s, one.reference);
    way.text(u"kind"_s, one.kind);
    way.text(u"object"_s, one.object);
    way.text(u"title"_s, one.title);
    way.text(u"subject"_s, one.subject);
    way.text(u"body"_s, one.body);
    way.text(u"language"_s, one.language);
    way.time(u"created"_s, one.created);
    way.timeOrNothing(u"sent"_s, one.sent);
    way.timeOrNothing(u"reminded"_s, one.reminded);
    way.timeOrNothing(u"withdrawn"_s, one.withdrawn);
    way.time(u"changed"_s, one.changed);
    way.list(u"items"_s, one.items);
    way.check(!one.id.isEmpty() && !one.reference.isEmpty());
}

template <typename Way>
static void fields(Way &way, store::Mine &mine)
{
    way.list(u"changes"_s, mine.changes);
    way.list(u"edits"_s, mine.edits);
    QSet<qint64> ids;
    for (const store::Edit &edit : std::as_const(mine.edits))
        ids.insert(edit.id);
    way.check(ids.size() == mine.edits.size());
    way.list(u"notes"_s, mine.notes);
    way.values(u"values"_s, mine.values);
    way.listOrNothing(u"findings"_s, mine.findings);
    way.listOrNothing(u"acceptances"_s, mine.acceptances);
    way.listOrNothing(u"mutes"_s, mine.mutes);
    way.listOrNothing(u"cases"_s, mine.cases);
}
/// @}

/// What the account is called, and where it is.
struct AccountOfText
{
    QString name;
    QString address;
};

template <typename Way>
static void fields(Way &way, AccountOfText &account)
{
    way.text(u"name"_s, account.name);
    way.text(u"api_url"_s, account.address);
}

namespace {

/// By table a list of filters, as their keeper has them.
QJsonObject filterLists(const QMap<QString, QByteArray> &filters)
{
    QJsonObject lists;
    for (auto table = filters.cbegin(); table != filters.cend(); ++table) {
        if (const QJsonArray list = QJsonDocument::fromJson(*table).array(); !list.isEmpty())
            lists.insert(table.key(), list);
    }
    return lists;
}

/// Texts of an older version have none. Each must have a name; what else it says is its keeper's.
QMap<QString, QByteArray> filtersFrom(FieldReader &from)
{
    QMap<QString, QByteArray> filters;
    const QJsonValue lists = from.value(u"filters"_s);
    from.check(lists.isUndefined() || lists.isObject());
    const QJsonObject tables = lists.toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        const QJsonArray list = table->toArray();
        from.check(!list.isEmpty());
        for (const auto &filter : list)
            from.check(!filter.toObject().value(u"name"_s).toString().isEmpty());
        filters.insert(table.key(), QJsonDocument(list).toJson(QJsonDocument::Compact));
    }
    return filters;
}

} // namespace

QByteArray mineJson(const MineText &text)
{
    FieldWriter to;
    store::Mine mine = text.mine;
    fields(to, mine);
    FieldWriter account;
    AccountOfText named{text.account, text.address};
    fields(account, named);
    QJsonObject object = to.m_object;
    object.insert(u"version"_s, mineVersion);
    object.insert(u"written"_s, timeValue(text.written));
    object.insert(u"account"_s, account.m_object);
    object.insert(u"filters"_s, filterLists(text.filters));
    // What it is comes first, where a person looks, and where it still stands when the end is lost.
    return QJsonDocument(object).toJson(QJsonDocument::Indented).insert(1, mineHead());
}

tl::expected<MineText, MineFault> readMineJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return tl::unexpected(json.mid(1).startsWith(mineHead()) ? MineFault::Damaged : MineFault::OtherKind);
    if (document["format"_L1].toString() != mineFormat)
        return tl::unexpected(MineFault::OtherKind);
    if (document["version"_L1].toInt() > mineVersion)
        return tl::unexpected(MineFault::Newer);
    bool isWell = document["version"_L1].toInt() == mineVersion;
    FieldReader from(document.object(), isWell);
    FieldReader account(from.value(u"account"_s), isWell);
    AccountOfText named;
    fields(account, named);
    MineText text{.account = named.name, .address = named.address, .filters = filtersFrom(from)};
    from.time(u"written"_s, text.written);
    fields(from, text.mine);
    if (!isWell)
        return tl::unexpected(MineFault::Damaged);
    return text;
}

} // namespace exchange
