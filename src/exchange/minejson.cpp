// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/minejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

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

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonObject objectOf(const store::Change &change)
{
    return {{u"kind"_s, change.kind},
            {u"object"_s, change.object},
            {u"title"_s, change.title},
            {u"field"_s, change.field},
            {u"item"_s, change.item},
            {u"before"_s, textOrNull(change.before)},
            {u"after"_s, textOrNull(change.after)},
            {u"since"_s, timeValue(change.since)},
            {u"seen"_s, timeValue(change.seen)},
            {u"sweep"_s, change.sweep},
            {u"edit"_s, change.edit},
            {u"marked"_s, change.isMarked}};
}

QJsonObject objectOf(const store::Edit &edit)
{
    QJsonArray fields;
    for (const store::EditedField &field : edit.fields)
        fields.append(QJsonObject{{u"field"_s, field.field}, {u"before"_s, field.before}, {u"after"_s, field.after}});
    return {{u"id"_s, edit.id},
            {u"batch"_s, edit.batch},
            {u"instance"_s, edit.instance},
            {u"begun"_s, timeValue(edit.begun)},
            {u"ended"_s, timeValue(edit.ended)},
            {u"outcome"_s, store::wordOf(edit.outcome)},
            {u"message"_s, edit.message},
            {u"undoes"_s, edit.undoes},
            {u"fields"_s, fields}};
}

QJsonObject objectOf(const store::Note &note)
{
    return {{u"kind"_s, note.kind},
            {u"object"_s, note.object},
            {u"text"_s, note.text},
            {u"tags"_s, QJsonArray::fromStringList(note.tags)},
            {u"favourite"_s, note.isFavourite},
            {u"changed"_s, timeValue(note.changed)}};
}

QJsonObject objectOf(const store::KeptFinding &finding)
{
    return {{u"id"_s, finding.id},
            {u"text"_s, finding.text},
            {u"since"_s, timeValue(finding.since)},
            {u"gone"_s, timeValue(finding.gone)}};
}

QJsonObject objectOf(const store::KeptAcceptance &acceptance)
{
    return {{u"finding"_s, acceptance.finding},
            {u"until"_s, acceptance.until.toString(Qt::ISODate)},
            {u"reason"_s, acceptance.reason},
            {u"changed"_s, timeValue(acceptance.changed)}};
}

QJsonObject objectOf(const store::KeptMute &mute)
{
    return {{u"kind"_s, mute.kind}, {u"what"_s, mute.what}, {u"changed"_s, timeValue(mute.changed)}};
}

QJsonObject objectOf(const store::Case &one)
{
    QJsonArray items;
    for (const store::CaseItem &item : one.items)
        items.append(QJsonObject{{u"kind"_s, item.kind},
                                 {u"server"_s, item.server},
                                 {u"object"_s, item.object},
                                 {u"title"_s, item.title},
                                 {u"value"_s, textOrNull(item.value)},
                                 {u"seen"_s, timeValue(item.seen)},
                                 {u"reading"_s, item.reading},
                                 {u"lost"_s, timeValue(item.lost)}});
    return {{u"id"_s, one.id},
            {u"reference"_s, one.reference},
            {u"kind"_s, one.kind},
            {u"object"_s, one.object},
            {u"title"_s, one.title},
            {u"subject"_s, one.subject},
            {u"body"_s, one.body},
            {u"language"_s, one.language},
            {u"created"_s, timeValue(one.created)},
            {u"sent"_s, timeValue(one.sent)},
            {u"reminded"_s, timeValue(one.reminded)},
            {u"withdrawn"_s, timeValue(one.withdrawn)},
            {u"changed"_s, timeValue(one.changed)},
            {u"items"_s, items}};
}

template <typename T>
QJsonArray arrayOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(objectOf(value));
    return array;
}

/// Reads the fields of one object, each of which must be there and be what it is to be.
class Strict
{
public:
    Strict(const QJsonValue &value, bool &isWell)
        : m_object(value.toObject())
        , m_isWell(isWell)
    {
        check(value.isObject());
    }

    QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        check(value.isString());
        const QString found = value.toString();
        // Null is nothing, which an empty text is not.
        return found.isNull() ? u""_s : found;
    }
    QString textOrNothing(const QString &key) { return m_object.value(key).isNull() ? QString() : text(key); }
    qint64 number(const QString &key)
    {
        constexpr qint64 none = -1;
        const qint64 value = m_object.value(key).toInteger(none);
        check(value >= 0);
        return value;
    }
    bool flag(const QString &key)
    {
        check(m_object.value(key).isBool());
        return m_object.value(key).toBool();
    }
    QDateTime time(const QString &key)
    {
        const QDateTime value = QDateTime::fromString(text(key), Qt::ISODateWithMs).toUTC();
        check(value.isValid());
        return value;
    }
    QDateTime timeOrNothing(const QString &key) { return m_object.value(key).isNull() ? QDateTime() : time(key); }
    QJsonArray array(const QString &key)
    {
        check(m_object.value(key).isArray());
        return m_object.value(key).toArray();
    }
    /// Texts of an older version have none.
    QJsonArray arrayOrNothing(const QString &key) { return m_object.contains(key) ? array(key) : QJsonArray(); }
    QJsonObject object(const QString &key)
    {
        check(m_object.value(key).isObject());
        return m_object.value(key).toObject();
    }
    void check(bool isRight) { m_isWell = m_isWell && isRight; }

private:
    QJsonObject m_object;
    bool &m_isWell;
};

store::Change changeFrom(Strict from)
{
    store::Change change{.kind = from.text(u"kind"_s),
                         .object = from.text(u"object"_s),
                         .title = from.text(u"title"_s),
                         .field = from.text(u"field"_s),
                         .item = from.text(u"item"_s),
                         .before = from.textOrNothing(u"before"_s),
                         .after = from.textOrNothing(u"after"_s),
                         .since = from.time(u"since"_s),
                         .seen = from.time(u"seen"_s),
                         .sweep = from.number(u"sweep"_s),
                         .edit = from.number(u"edit"_s),
                         .isMarked = from.flag(u"marked"_s)};
    from.check(!change.kind.isEmpty() && !change.object.isEmpty());
    return change;
}

store::Edit editFrom(Strict from, bool &isWell)
{
    store::Edit edit{.id = from.number(u"id"_s),
                     .batch = from.text(u"batch"_s),
                     .instance = from.text(u"instance"_s),
                     .begun = from.time(u"begun"_s),
                     .ended = from.timeOrNothing(u"ended"_s),
                     .message = from.text(u"message"_s),
                     .undoes = from.number(u"undoes"_s)};
    const auto outcome = store::outcomeOf(from.text(u"outcome"_s));
    from.check(outcome.has_value() && edit.id > 0 && !edit.instance.isEmpty());
    edit.outcome = outcome.value_or(store::Edit::Outcome::Unknown);
    QSet<QString> names;
    const QJsonArray fields = from.array(u"fields"_s);
    for (const auto &value : fields) {
        Strict field(value, isWell);
        edit.fields.append({field.text(u"field"_s), field.text(u"before"_s), field.text(u"after"_s)});
        names.insert(edit.fields.constLast().field);
    }
    from.check(names.size() == edit.fields.size());
    return edit;
}

store::Note noteFrom(Strict from)
{
    store::Note note{from.text(u"kind"_s),      from.text(u"object"_s), from.text(u"text"_s), {},
                     from.flag(u"favourite"_s), from.time(u"changed"_s)};
    const QJsonArray tags = from.array(u"tags"_s);
    for (const auto &tag : tags) {
        from.check(tag.isString() && !tag.toString().isEmpty() && !tag.toString().contains(u'\n'));
        note.tags.append(tag.toString());
    }
    from.check(!note.kind.isEmpty() && !note.object.isEmpty());
    return note;
}

/// What was found and what was said of it.
void takeTriage(Strict &from, store::Mine &mine, bool &isWell)
{
    const QJsonArray findings = from.arrayOrNothing(u"findings"_s);
    for (const auto &value : findings) {
        Strict finding(value, isWell);
        mine.findings.append({finding.text(u"id"_s), finding.text(u"text"_s), finding.time(u"since"_s),
                              finding.timeOrNothing(u"gone"_s)});
        from.check(!mine.findings.constLast().id.isEmpty());
    }
    const QJsonArray acceptances = from.arrayOrNothing(u"acceptances"_s);
    for (const auto &value : acceptances) {
        Strict acceptance(value, isWell);
        mine.acceptances.append({acceptance.text(u"finding"_s),
                                 QDate::fromString(acceptance.text(u"until"_s), Qt::ISODate),
                                 acceptance.text(u"reason"_s), acceptance.time(u"changed"_s)});
        from.check(mine.acceptances.constLast().until.isValid() && !mine.acceptances.constLast().finding.isEmpty());
    }
    const QJsonArray mutes = from.arrayOrNothing(u"mutes"_s);
    for (const auto &value : mutes) {
        Strict mute(value, isWell);
        mine.mutes.append({mute.text(u"kind"_s), mute.text(u"what"_s), mute.time(u"changed"_s)});
        from.check(!mine.mutes.constLast().what.isEmpty());
    }
}

store::Case caseFrom(Strict from, bool &isWell)
{
    store::Case one{.id = from.text(u"id"_s),
                    .reference = from.text(u"reference"_s),
                    .kind = from.text(u"kind"_s),
                    .object = from.text(u"object"_s),
                    .title = from.text(u"title"_s),
                    .subject = from.text(u"subject"_s),
                    .body = from.text(u"body"_s),
                    .language = from.text(u"language"_s),
                    .created = from.time(u"created"_s),
                    .sent = from.timeOrNothing(u"sent"_s),
                    .reminded = from.timeOrNothing(u"reminded"_s),
                    .withdrawn = from.timeOrNothing(u"withdrawn"_s),
                    .changed = from.time(u"changed"_s)};
    from.check(!one.id.isEmpty() && !one.reference.isEmpty());
    const QJsonArray items = from.array(u"items"_s);
    for (const auto &value : items) {
        Strict item(value, isWell);
        one.items.append({item.text(u"kind"_s), item.text(u"server"_s), item.text(u"object"_s), item.text(u"title"_s),
                          item.textOrNothing(u"value"_s), item.timeOrNothing(u"seen"_s), item.text(u"reading"_s),
                          item.timeOrNothing(u"lost"_s)});
        from.check(!one.items.constLast().kind.isEmpty());
    }
    return one;
}

store::Mine mineFrom(Strict from, bool &isWell)
{
    store::Mine mine;
    const QJsonArray changes = from.array(u"changes"_s);
    for (const auto &value : changes)
        mine.changes.append(changeFrom(Strict(value, isWell)));
    QSet<qint64> ids;
    const QJsonArray edits = from.array(u"edits"_s);
    for (const auto &value : edits) {
        mine.edits.append(editFrom(Strict(value, isWell), isWell));
        ids.insert(mine.edits.constLast().id);
    }
    from.check(ids.size() == mine.edits.size());
    const QJsonArray notes = from.array(u"notes"_s);
    for (const auto &value : notes)
        mine.notes.append(noteFrom(Strict(value, isWell)));
    const QJsonObject values = from.object(u"values"_s);
    for (auto value = values.begin(); value != values.end(); ++value) {
        from.check(value->isString());
        mine.values.insert(value.key(), value->toString());
    }
    takeTriage(from, mine, isWell);
    const QJsonArray cases = from.arrayOrNothing(u"cases"_s);
    for (const auto &value : cases)
        mine.cases.append(caseFrom(Strict(value, isWell), isWell));
    return mine;
}

} // namespace

QByteArray mineJson(const MineText &text)
{
    QJsonObject values;
    for (auto value = text.mine.values.cbegin(); value != text.mine.values.cend(); ++value)
        values.insert(value.key(), *value);
    const QJsonObject object{{u"version"_s, mineVersion},
                             {u"written"_s, timeValue(text.written)},
                             {u"account"_s, QJsonObject{{u"name"_s, text.account}, {u"api_url"_s, text.address}}},
                             {u"changes"_s, arrayOf(text.mine.changes)},
                             {u"edits"_s, arrayOf(text.mine.edits)},
                             {u"notes"_s, arrayOf(text.mine.notes)},
                             {u"values"_s, values},
                             {u"findings"_s, arrayOf(text.mine.findings)},
                             {u"acceptances"_s, arrayOf(text.mine.acceptances)},
                             {u"mutes"_s, arrayOf(text.mine.mutes)},
                             {u"cases"_s, arrayOf(text.mine.cases)}};
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
    Strict from(document.object(), isWell);
    Strict account(from.object(u"account"_s), isWell);
    MineText text{account.text(u"name"_s), account.text(u"api_url"_s), from.time(u"written"_s), mineFrom(from, isWell)};
    if (!isWell)
        return tl::unexpected(MineFault::Damaged);
    return text;
}

} // namespace exchange
