// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changetable.h"

#include "models/foundword.h"
#include "words/changefield.h"
#include "words/changetext.h"
#include "words/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;
using store::Change;
using store::Edit;
using words::ChangeField;
using words::ChangeText;
using Outcome = Edit::Outcome;

namespace {

class ChangeTable
{
    Q_DECLARE_TR_FUNCTIONS(ChangeTable)
};

using ChangeColumn = tables::Column<ChangeRow>;

/// What is written down of a change stays as it is, but for whether it was marked: of ten thousand not every text is
/// compared.
bool isSame(const Change &a, const Change &b)
{
    return a.id != 0 && a.id == b.id ? a.isMarked == b.isMarked : a == b;
}

ChangeRow editRow(const Edit &edit, const QHash<qint64, QString> &titles, const ChangeContext &context)
{
    ChangeRow row;
    row.edit = std::make_shared<const Edit>(edit);
    row.change.kind = u"instance"_s;
    row.change.object = edit.instance;
    row.change.title = titles.value(edit.id);
    if (row.change.title.isEmpty())
        row.change.title = context.serverName ? context.serverName(edit.instance) : edit.instance;
    row.change.field = edit.fields.size() == 1 ? edit.fields.constFirst().field : QString();
    row.change.seen = edit.begun;
    row.change.edit = edit.id;
    row.isUnderWay = context.isUnderWay && context.isUnderWay(edit);
    return row;
}

/// What one text of all fields of an edit, or of the change, says.
QString valueText(const ChangeRow &row, bool isBefore, const QLocale &locale)
{
    if (!row.edit)
        return ChangeField::value(row.change.field, isBefore ? row.change.before : row.change.after, locale);
    QStringList values;
    for (const store::EditedField &field : row.edit->fields)
        values.append(ChangeField::value(field.field, isBefore ? field.before : field.after, locale));
    return values.join(u" · "_s);
}

QString fieldText(const ChangeRow &row)
{
    if (!row.edit)
        return row.change.field.isEmpty() ? QString() : ChangeField::label(row.change.field);
    QStringList fields;
    for (const store::EditedField &field : row.edit->fields)
        fields.append(ChangeField::label(field.field));
    return fields.join(u", "_s);
}

ChangeColumn changeColumn(const QByteArray &id, std::function<QString()> header,
                          std::function<QString(const ChangeRow &, const QLocale &)> text)
{
    ChangeColumn column;
    column.id = id;
    column.header = std::move(header);
    column.text = std::move(text);
    return column;
}

ChangeColumn changeTimeColumn(const std::function<QDate()> &today)
{
    ChangeColumn column = changeColumn(
        "time", [] { return ChangeTable::tr("Time"); },
        [today](const ChangeRow &row, const QLocale &locale) {
            return words::timeText(row.change.seen, locale, today());
        });
    column.sort = [](const ChangeRow &row) { return QVariant(row.change.seen.toMSecsSinceEpoch()); };
    column.search = [](const ChangeRow &row) { return row.day; };
    column.toolTip = [today](const ChangeRow &row, const QLocale &locale) {
        return row.edit ? words::timeText(row.change.seen, locale, QDate())
                        : ChangeText::between(row.change, locale, today());
    };
    return column;
}

ChangeColumn changeObjectColumn(const ChangeLeading &leads)
{
    ChangeColumn column = changeColumn(
        "object", [] { return ChangeTable::tr("Object"); },
        [](const ChangeRow &row, const QLocale &) { return ChangeText::title(row.change); });
    column.search = [](const ChangeRow &row) { return row.change.object + u' ' + row.change.title; };
    column.tone = [leads](const ChangeRow &row) {
        return leads && leads(row.change) ? words::Tone::Link : words::Tone::Normal;
    };
    return column;
}

/// What a row is found by beside what it shows: all that is told in it.
QString searched(const ChangeRow &row)
{
    if (row.edit)
        return row.edit->message;
    QStringList texts{row.change.item};
    for (const Change &change : row.also)
        texts << change.object << change.title << change.item;
    return texts.join(u' ');
}

ChangeColumn changeSentenceColumn()
{
    ChangeColumn column = changeColumn(
        "change", [] { return ChangeTable::tr("Change"); }, changeSentence);
    // Sentences about one thing together; making all of them takes too long for a click.
    column.sort = [](const ChangeRow &row) {
        return QVariant(row.change.kind + u' ' + row.change.field + u' ' + row.change.item);
    };
    column.search = searched;
    return column;
}

ChangeColumn changeStateColumn(const std::function<QDate()> &today)
{
    ChangeColumn column = changeColumn(
        "state", [] { return ChangeTable::tr("State"); },
        [today](const ChangeRow &row, const QLocale &locale) { return changeState(row, locale, today()); });
    findByAnyName<ChangeRow>(column, changeStateWord);
    column.tone = changeTone;
    column.sign = [](const ChangeRow &row) {
        const words::Tone tone = changeTone(row);
        return tone == words::Tone::Link ? u"●"_s : tone == words::Tone::Warning ? u"⚠"_s : QString();
    };
    return column;
}

ChangeColumn changeKindColumn()
{
    ChangeColumn column = changeColumn(
        "kind", [] { return ChangeTable::tr("Kind"); },
        [](const ChangeRow &row, const QLocale &) { return ChangeText::kind(row.change.kind); });
    findByAnyName<ChangeRow>(column, [](const ChangeRow &row) { return row.change.kind; });
    return column;
}

ChangeColumn changeFieldColumn()
{
    ChangeColumn column = changeColumn(
        "fields", [] { return ChangeTable::tr("Field"); },
        [](const ChangeRow &row, const QLocale &) { return fieldText(row); });
    findByAnyName<ChangeRow>(column, [](const ChangeRow &row) { return changeFieldNames(row).join(u' '); });
    return column;
}

ChangeColumn changeAuthorColumn()
{
    ChangeColumn column = changeColumn(
        "by", [] { return ChangeTable::tr("By"); },
        [](const ChangeRow &row, const QLocale &) { return changeAuthor(row); });
    findByAnyName<ChangeRow>(column, changeAuthorWord);
    return column;
}

} // namespace

bool ChangeRow::operator==(const ChangeRow &other) const
{
    const bool hasSameEdit = edit == other.edit || (edit && other.edit && *edit == *other.edit);
    return hasSameEdit && isNew == other.isNew && isUnderWay == other.isUnderWay && isSame(change, other.change) &&
           day == other.day && itemServer == other.itemServer &&
           std::equal(also.cbegin(), also.cend(), other.also.cbegin(), other.also.cend(), isSame);
}

QString ChangeRowMaker::Days::of(const QDateTime &moment)
{
    const qint64 time = moment.toMSecsSinceEpoch();
    if (time >= m_begin && time < m_end)
        return m_day;
    const QDate day = moment.toLocalTime().date();
    m_day = day.toString(Qt::ISODate);
    m_begin = day.startOfDay().toMSecsSinceEpoch();
    m_end = day.addDays(1).startOfDay().toMSecsSinceEpoch();
    return m_day;
}

ChangeRowMaker::ChangeRowMaker(const QList<Change> &changes, const QList<Edit> &edits, ChangeContext context)
    : m_changes(changes)
    , m_edits(edits)
    , m_context(std::move(context))
{
    for (const Edit &edit : m_edits)
        m_known.insert(edit.id);
    for (const Change &change : m_changes) {
        if (change.edit != 0)
            m_titles.insert(change.edit, change.title);
        if (const auto leader = m_context.leaders.constFind(change.id); leader != m_context.leaders.cend())
            m_also[*leader].append(change);
    }
    m_rows.reserve(m_changes.size() + m_edits.size());
}

void ChangeRowMaker::addEditsUntil(const QDateTime &time)
{
    for (; m_nextEdit < m_edits.size() && (!time.isValid() || m_edits.at(m_nextEdit).begun >= time); ++m_nextEdit) {
        const Edit &edit = m_edits.at(m_nextEdit);
        m_rows.append(editRow(edit, m_titles, m_context));
        m_rows.last().day = m_days.of(edit.begun);
    }
}

bool ChangeRowMaker::work(qsizetype changes)
{
    const auto isNew = [this](const Change &change) {
        const QDateTime &lookedAt = m_context.lookedAt;
        return change.edit == 0 && !change.isMarked && (!lookedAt.isValid() || change.seen > lookedAt);
    };
    const qsizetype end = std::min(m_changes.size(), m_nextChange + changes);
    for (; m_nextChange < end; ++m_nextChange) {
        const Change &change = m_changes.at(m_nextChange);
        if (m_known.contains(change.edit) || m_context.leaders.contains(change.id))
            continue;
        addEditsUntil(change.seen);
        const bool namesServer = change.kind == "user"_L1 && change.field == "instances"_L1;
        m_rows.append(
            {.change = change,
             .isNew = isNew(change),
             .day = m_days.of(change.seen),
             .also = m_also.value(change.id),
             .itemServer = namesServer && m_context.serverName ? m_context.serverName(change.item) : QString()});
    }
    if (m_nextChange < m_changes.size())
        return false;
    addEditsUntil({});
    return true;
}

QList<ChangeRow> changeRows(const QList<Change> &changes, const QList<Edit> &edits, const ChangeContext &context)
{
    ChangeRowMaker maker(changes, edits, context);
    maker.work(changes.size());
    return maker.take();
}

QString changeKey(const Change &change)
{
    return u'c' + QString::number(change.id);
}

QString changeKey(const Edit &edit)
{
    return u'e' + QString::number(edit.id);
}

int changeDayRank(const QString &day)
{
    // It is asked for each pair of groups that is compared: its digits, as one number.
    int rank = 0;
    for (const QChar c : day)
        rank = c.isDigit() ? 10 * rank + c.digitValue() : rank;
    return -rank;
}

QString changeDayHeading(const QString &day, const QLocale &locale, const QDate &today)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    QString name = locale.dayName(date.dayOfWeek());
    if (date == today)
        name = ChangeTable::tr("Today");
    else if (date.addDays(1) == today)
        name = ChangeTable::tr("Yesterday");
    // Some languages write days small.
    if (!name.isEmpty())
        name.front() = name.front().toUpper();
    return ChangeTable::tr("%1, %2").arg(name, day);
}

QString changeAuthor(const ChangeRow &row)
{
    return row.isOwn() ? ChangeTable::tr("You") : ChangeTable::tr("Someone else");
}

QString changeAuthorWord(const ChangeRow &row)
{
    return row.isOwn() ? u"you"_s : u"others"_s;
}

QString changeStateWord(const ChangeRow &row)
{
    if (row.edit)
        return store::wordOf(row.edit->outcome);
    if (row.change.edit != 0)
        return {};
    return row.isNew ? u"new"_s : row.change.isMarked ? u"seen"_s : QString();
}

QStringList changeFieldNames(const ChangeRow &row)
{
    QStringList names;
    for (const store::EditedField &field : row.edit ? row.edit->fields : QList<store::EditedField>())
        names.append(field.field);
    if (!row.edit && !row.change.field.isEmpty())
        names.append(row.change.field);
    return names;
}

QString changeState(const ChangeRow &row, const QLocale &locale, const QDate &today)
{
    if (row.edit)
        return ChangeText::outcome(*row.edit, row.isUnderWay, locale, today);
    if (row.change.edit != 0)
        return {};
    if (row.isNew)
        return ChangeTable::tr("Unseen");
    return row.change.isMarked ? ChangeTable::tr("Seen") : QString();
}

words::Tone changeTone(const ChangeRow &row)
{
    if (!row.edit)
        return row.isNew ? words::Tone::Link : words::Tone::Muted;
    const Outcome outcome = row.edit->outcome;
    if (outcome == Outcome::Saved || row.isUnderWay)
        return words::Tone::Normal;
    return outcome == Outcome::Restored ? words::Tone::Muted : words::Tone::Warning;
}

QString changeValue(const ChangeRow &row, bool isBefore)
{
    if (!row.edit)
        return isBefore ? row.change.before : row.change.after;
    QStringList values;
    for (const store::EditedField &field : row.edit->fields)
        values.append(isBefore ? field.before : field.after);
    return values.join(u'\n');
}

QString changeSentence(const ChangeRow &row, const QLocale &locale)
{
    if (row.edit)
        return ChangeText::sentence(*row.edit, row.change.title);
    Change change = row.change;
    if (!row.itemServer.isEmpty())
        change.item = row.itemServer;
    const QString sentence = ChangeText::sentence(change, locale);
    const QString rest = ChangeText::consequence(row.change, row.also);
    return rest.isEmpty() ? sentence : sentence + u' ' + rest;
}

QString changeObjects(const QList<Change> &changes)
{
    QStringList titles;
    for (const Change &change : changes) {
        const QString title = ChangeText::title(change);
        if (!titles.contains(title))
            titles.append(title);
    }
    return titles.join(u", "_s);
}

std::unique_ptr<tables::Table<ChangeRow>> makeChangeTable(std::function<QDate()> today, const ChangeLeading &leads)
{
    if (!today)
        today = [] { return QDate::currentDate(); };
    QList<ChangeColumn> columns{
        changeTimeColumn(today),
        changeObjectColumn(leads),
        changeKindColumn(),
        changeFieldColumn(),
        changeSentenceColumn(),
        changeColumn(
            "before", [] { return ChangeTable::tr("Before"); },
            [](const ChangeRow &row, const QLocale &locale) { return valueText(row, true, locale); }),
        changeColumn(
            "after", [] { return ChangeTable::tr("After"); },
            [](const ChangeRow &row, const QLocale &locale) { return valueText(row, false, locale); }),
        changeAuthorColumn(),
        changeStateColumn(today),
    };
    auto table = std::make_unique<tables::Table<ChangeRow>>(std::move(columns), [](const ChangeRow &row) {
        return row.edit ? changeKey(*row.edit) : changeKey(row.change);
    });
    table->setTieBreakers({"time"});
    table->setIdentity({"time", "object"});
    return table;
}

} // namespace models
