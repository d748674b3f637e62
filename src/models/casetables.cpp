// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casetables.h"

#include "exchange/casetext.h"
#include "models/foundword.h"
#include "names/plaintext.h"
#include "words/casetext.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using cases::State;

namespace {

class CaseTable
{
    Q_DECLARE_TR_FUNCTIONS(CaseTable)
};

using CaseColumn = tables::Column<CaseRow>;
using ItemColumn = tables::Column<CaseItemRow>;

template <typename Row>
tables::Column<Row> caseColumn(const QByteArray &id, std::function<QString()> header,
                               std::function<QString(const Row &, const QLocale &)> text)
{
    tables::Column<Row> column;
    column.id = id;
    column.header = std::move(header);
    column.text = std::move(text);
    return column;
}

QString inLanguageOfMoment(const char *source)
{
    return QCoreApplication::translate("SupportMail", source);
}

QString isoDay(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString signOf(words::Tone tone)
{
    return tone == words::Tone::Bad       ? u"✕"_s
           : tone == words::Tone::Warning ? u"⚠"_s
           : tone == words::Tone::Good    ? u"✓"_s
                                          : QString();
}

CaseColumn stateColumn()
{
    auto state = caseColumn<CaseRow>(
        "state", [] { return CaseTable::tr("State"); },
        [](const CaseRow &row, const QLocale &) { return words::CaseText::standing(row.standing); });
    state.sort = [](const CaseRow &row) {
        const int urgency = row.standing.state == State::CameBack ? 0 : row.standing.isOverdue ? 1 : 2;
        return QVariant(urgency * 10 + static_cast<int>(row.standing.state));
    };
    state.tone = [](const CaseRow &row) { return words::CaseText::tone(row.standing); };
    state.sign = [](const CaseRow &row) { return signOf(words::CaseText::tone(row.standing)); };
    findByAnyName<CaseRow>(state, [](const CaseRow &row) {
        return cases::wordOf(row.standing.state) + (row.standing.isOverdue ? u" overdue"_s : QString());
    });
    return state;
}

CaseColumn seenColumn()
{
    auto seen = caseColumn<CaseRow>(
        "seen", [] { return CaseTable::tr("Seen"); },
        [](const CaseRow &row, const QLocale &) {
            return row.one.sent.isValid() ? CaseTable::tr("%1 of %2").arg(row.standing.seen).arg(row.standing.all)
                                          : QString();
        });
    const auto part = [](const CaseRow &row) -> std::optional<double> {
        if (!row.one.sent.isValid() || row.standing.all == 0)
            return std::nullopt;
        return double(row.standing.seen) / row.standing.all;
    };
    seen.sort = [part](const CaseRow &row) {
        const std::optional<double> of = part(row);
        return of ? QVariant(*of) : QVariant();
    };
    seen.fraction = part;
    return seen;
}

CaseColumn itemsColumn()
{
    return caseColumn<CaseRow>(
        "items", [] { return CaseTable::tr("To be seen"); },
        [](const CaseRow &row, const QLocale &) {
            QStringList texts;
            for (const store::CaseItem &item : row.one.items)
                texts.append(caseItemText(item));
            return texts.join(u"; "_s);
        });
}

CaseColumn dayColumn(const QByteArray &id, std::function<QString()> header, std::function<QDate(const CaseRow &)> day)
{
    auto column = caseColumn<CaseRow>(id, std::move(header),
                                      [day](const CaseRow &row, const QLocale &) { return isoDay(day(row)); });
    column.sort = [day](const CaseRow &row) {
        const QDate of = day(row);
        return of.isValid() ? QVariant(of) : QVariant();
    };
    return column;
}

} // namespace

QString caseItemText(const store::CaseItem &item)
{
    return exchange::itemText(item, inLanguageOfMoment);
}

std::unique_ptr<tables::Table<CaseRow>> makeCaseTable()
{
    auto about = caseColumn<CaseRow>(
        "object", [] { return CaseTable::tr("Concerns"); },
        [](const CaseRow &row, const QLocale &) { return names::shownText(row.one.title, false); });
    about.search = [](const CaseRow &row) {
        QStringList parts{row.one.object, row.one.subject};
        for (const store::CaseItem &item : row.one.items)
            parts.append({item.server, item.title});
        return parts.join(u' ');
    };
    auto asked = caseColumn<CaseRow>(
        "asked", [] { return CaseTable::tr("Request"); },
        [](const CaseRow &row, const QLocale &) { return words::CaseText::asked(row.one.kind); });
    findByAnyName<CaseRow>(asked, [](const CaseRow &row) { return row.one.kind; });
    auto overdue = caseColumn<CaseRow>(
        "overdue", [] { return CaseTable::tr("Overdue"); },
        [](const CaseRow &row, const QLocale &) {
            return row.standing.isOverdue ? CaseTable::tr("Overdue") : QString();
        });
    findByAnyName<CaseRow>(overdue, [](const CaseRow &row) { return row.standing.isOverdue ? u"true"_s : QString(); });
    QList<CaseColumn> columns{
        caseColumn<CaseRow>(
            "reference", [] { return CaseTable::tr("Reference"); },
            [](const CaseRow &row, const QLocale &) { return row.one.reference; }),
        asked,
        about,
        stateColumn(),
        seenColumn(),
        dayColumn(
            "sent", [] { return CaseTable::tr("Sent"); },
            [](const CaseRow &row) { return row.one.sent.toLocalTime().date(); }),
        dayColumn(
            "due", [] { return CaseTable::tr("Remind on"); }, [](const CaseRow &row) { return row.standing.due; }),
        overdue,
        itemsColumn(),
    };
    return std::make_unique<tables::Table<CaseRow>>(std::move(columns), [](const CaseRow &row) { return row.one.id; });
}

std::unique_ptr<tables::Table<CaseItemRow>> makeCaseItemTable()
{
    auto seen = caseColumn<CaseItemRow>(
        "seen", [] { return CaseTable::tr("State"); },
        [](const CaseItemRow &row, const QLocale &locale) {
            return words::CaseText::seen(row.item, row.isSent, locale);
        });
    seen.tone = [](const CaseItemRow &row) {
        return row.item.lost.isValid()   ? words::Tone::Bad
               : row.item.seen.isValid() ? words::Tone::Good
                                         : words::Tone::Muted;
    };
    seen.sign = [tone = seen.tone](const CaseItemRow &row) { return signOf(tone(row)); };
    QList<ItemColumn> columns{
        caseColumn<CaseItemRow>(
            "what", [] { return CaseTable::tr("What"); },
            [](const CaseItemRow &row, const QLocale &) { return caseItemText(row.item); }),
        seen,
    };
    return std::make_unique<tables::Table<CaseItemRow>>(
        std::move(columns), [](const CaseItemRow &row) { return QString::number(row.place); });
}

} // namespace models
