// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"
#include "demo/server.h"
#include "finder/accountentries.h"
#include "finder/index.h"
#include "finder/searchbytes.h"
#include "inventory/inventory.h"
#include "inventory/refresh.h"
#include "inventory/sweep.h"
#include "support/testcase.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <tuple>
#include <vector>

namespace tst_finderplain {

using namespace Qt::StringLiterals;
using finder::Entry;
using finder::Index;
using finder::Kind;
using finder::Match;
using finder::Tier;

namespace {

constexpr qsizetype mostRows = 60;

/// An entry that was found, and all that says where it stands.
struct Found
{
    Tier tier = Tier::None;
    bool isGone = false;
    double use = 0;
    int quality = 0;
    Kind kind = Kind::Server;
    QByteArray bytes;
    const Entry *entry = nullptr;

    auto place() const { return std::tuple(isGone, -use, quality, kind, bytes); }
};

/// An entry with what it is found by.
struct Known
{
    explicit Known(const Entry &one)
        : entry(one)
        , key(one.key())
        , bytes(one)
    {
        const bool isProse = one.kind == Kind::Record || one.kind == Kind::Note;
        view = {bytes.plain, bytes.kept, finder::maskOf(bytes.plain), finder::startsOf(bytes.plain),
                !isProse && one.name.size() <= 40};
    }

    Entry entry;
    QString key;
    finder::SearchBytes bytes;
    finder::SearchView view;
};
using KnownList = std::vector<std::shared_ptr<const Known>>;

/// What a row says; entries with the same texts are alike.
QString lineOf(Tier tier, Kind kind, const QByteArray &bytes)
{
    return u"%1 %2 "_s.arg(static_cast<int>(tier)).arg(finder::kindId(kind)) + QString::fromUtf8(bytes);
}

/// Each who has a key that is found stands before it, unless it was used.
void moveOwners(QList<Found> &sorted)
{
    for (qsizetype key = 0; key < sorted.size(); ++key) {
        if (sorted.at(key).kind != Kind::Key || sorted.at(key).isGone || sorted.at(key).use > 0)
            continue;
        QStringList owners;
        for (const finder::Text &text : sorted.at(key).entry->texts)
            owners += text.field == finder::Field::Owner ? QStringList{text.text} : QStringList();
        for (qsizetype person = key + 1; person < sorted.size(); ++person) {
            const Found one = sorted.at(person);
            if (one.kind == Kind::Person && !one.isGone && owners.contains(one.entry->name))
                sorted.move(person, key++);
        }
    }
}

/// Looks at each entry in full and sorts all that fit: nothing is passed by, kept or left out early.
QStringList plainRows(const KnownList &entries, const QHash<QString, double> &uses, const QString &typed,
                      qsizetype &total)
{
    const finder::Query query(typed);
    std::map<Tier, std::map<Kind, QList<Found>>> found;
    total = 0;
    for (const auto &one : entries) {
        const Entry &entry = one->entry;
        Match best;
        for (const finder::Terms &terms : query.alternatives()) {
            const Match match = finder::matchOf(terms, one->view);
            best = match.isBetterThan(best) ? match : best;
        }
        if (best.tier == Tier::None)
            continue;
        ++total;
        found[best.tier][entry.kind].append(
            {best.tier, entry.isGone, uses.value(one->key), best.quality, entry.kind, one->bytes.plain, &entry});
    }
    QStringList rows;
    for (auto &[tier, kinds] : found) {
        QList<std::tuple<bool, bool, qsizetype, Found>> placed;
        for (auto &[kind, all] : kinds) {
            std::sort(all.begin(), all.end(), [](const Found &a, const Found &b) { return a.place() < b.place(); });
            for (qsizetype round = 0; round < std::min(mostRows, all.size()); ++round) {
                const Found &one = all.at(round);
                placed.append({one.isGone, one.use <= 0, one.use > 0 ? 0 : round, one});
            }
        }
        std::sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) {
            return std::tuple(std::get<0>(a), std::get<1>(a), std::get<2>(a), std::get<3>(a).place()) <
                   std::tuple(std::get<0>(b), std::get<1>(b), std::get<2>(b), std::get<3>(b).place());
        });
        QList<Found> sorted;
        for (const auto &one : placed)
            sorted.append(std::get<3>(one));
        moveOwners(sorted);
        for (const Found &one : std::as_const(sorted))
            rows.append(lineOf(tier, one.kind, one.bytes));
    }
    return rows.first(std::min(mostRows, rows.size()));
}

QStringList rowsOf(const finder::Answer &answer)
{
    QStringList rows;
    for (const finder::Row &row : answer.rows)
        rows.append(lineOf(row.tier, row.entry.kind, finder::SearchBytes(row.entry).plain));
    return rows;
}

/// What somebody may type to find one of @p entries.
class Typing
{
public:
    Typing(const QList<Entry> &entries, quint32 seed)
        : m_entries(entries)
        , m_dice(seed)
    {
    }

    QString next()
    {
        const Entry &entry = m_entries.at(below(m_entries.size()));
        switch (below(5)) {
        case 0: // Some letters of its name, in order.
            return some(entry.name);
        case 1: // Two parts of it, in any order.
            return part(textOf(entry)) + u' ' + part(textOf(entry));
        case 2: // The beginning, as it is typed.
            return entry.name.left(2 + below(12)).toUpper();
        case 3: // With a letter that may be wrong.
            return part(textOf(entry)) + QChar(u'a' + static_cast<char16_t>(below(26)));
        default:
            return part(textOf(entry));
        }
    }
    qsizetype below(qsizetype end) { return m_dice.bounded(static_cast<int>(end)); }

private:
    QString textOf(const Entry &entry)
    {
        const qsizetype place = below(entry.texts.size() + 1);
        return place == 0 ? entry.name : entry.texts.at(place - 1).text;
    }
    QString part(const QString &text)
    {
        return text.mid(below(std::max<qsizetype>(1, text.size() - 2)), 2 + below(10));
    }
    QString some(const QString &name)
    {
        QString letters;
        for (const QChar letter : name)
            letters += below(2) == 0 ? QString(letter) : QString();
        return letters.left(8);
    }

    const QList<Entry> &m_entries;
    QRandomGenerator m_dice;
};

} // namespace

/// What the index finds over the demo account is what looking at each entry finds, however it is done.
class TestFinderPlain : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameRows_data();
    void sameRows();
    void groupsComeAndGo();

private:
    QList<Entry> m_entries;
    KnownList m_known;
};

void TestFinderPlain::initTestCase()
{
    demo::Server server(demo::Size{}, QDate::currentDate());
    QVERIFY(server.start());
    api::Client client({server.address(), server.key(), {}});
    inventory::Inventory inventory(client);
    inventory.refresh().setDeep(true);
    inventory.refreshAll();
    const inventory::Values &values = inventory.values();
    QTRY_VERIFY(values.domainDetails.size() == 40 && values.deployKeys.size() == 25 && values.userDetails.size() == 12);
    QTRY_VERIFY(inventory.sweep().isIdle());
    insight::KeyReader reader;
    m_entries = finder::serverEntries(values) + finder::domainEntries(values) + finder::certificateEntries(values) +
                finder::personEntries(values, reader) + finder::keyEntries(values, reader) +
                finder::customerEntries(values);
    for (const api::Domain &domain : values.domains)
        m_entries += finder::recordEntries(domain.name, values);
    // Some are gone.
    for (qsizetype i = 0; i < m_entries.size(); i += 17)
        m_entries[i].isGone = true;
    QVERIFY(m_entries.size() > 500);
    for (const Entry &entry : std::as_const(m_entries))
        m_known.push_back(std::make_shared<const Known>(entry));
}

void TestFinderPlain::sameRows_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestFinderPlain::sameRows()
{
    QFETCH(quint32, seed);
    Typing typing(m_entries, seed);
    Index index;
    QHash<QString, QList<Entry>> groups;
    QHash<QString, double> uses;
    for (const Entry &entry : std::as_const(m_entries)) {
        groups[QString::number(typing.below(50))].append(entry);
        if (typing.below(20) == 0)
            uses.insert(entry.key(), 1 + static_cast<double>(typing.below(3)));
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        index.put(group.key(), *group);
    index.setUses(uses);
    qsizetype found = 0;
    qsizetype many = 0;
    for (int i = 0; i < 25; ++i) {
        const QString whole = typing.next();
        // Letter by letter, and back.
        for (qsizetype step = 2; step < 2 * whole.size(); ++step) {
            const QString typed = whole.left(step <= whole.size() ? step : 2 * whole.size() - step);
            // Of a single letter the records are not told from one another.
            if (typed.trimmed().size() < 2)
                continue;
            qsizetype total = 0;
            const QStringList plain = plainRows(m_known, uses, typed, total);
            const auto answer = index.search({1, typed});
            QCOMPARE(answer->total, total);
            QVERIFY2(rowsOf(*answer) == plain, qPrintable(typed));
            found += total > 0 ? 1 : 0;
            many += total > 240 ? 1 : 0;
        }
    }
    // Much was found, and often more than is kept of a kind.
    QVERIFY2(found > 80 && many > 5, qPrintable(u"%1, %2"_s.arg(found).arg(many)));
}

void TestFinderPlain::groupsComeAndGo()
{
    Typing typing(m_entries, 7);
    Index index;
    QHash<QString, KnownList> groups;
    for (int i = 0; i < 80; ++i) {
        const QString name = QString::number(typing.below(12));
        QList<Entry> some;
        KnownList known;
        for (qsizetype left = typing.below(3) * 20; left > 0; --left) {
            known.push_back(m_known.at(static_cast<size_t>(typing.below(m_entries.size()))));
            some.append(known.back()->entry);
        }
        groups.insert(name, known);
        index.put(name, some);
        KnownList all;
        for (const KnownList &group : std::as_const(groups))
            all.insert(all.end(), group.cbegin(), group.cend());
        QCOMPARE(index.size(), static_cast<qsizetype>(all.size()));
        for (int k = 0; k < 5; ++k) {
            const QString typed = typing.next();
            if (typed.trimmed().size() < 2)
                continue;
            qsizetype total = 0;
            const QStringList plain = plainRows(all, {}, typed, total);
            const auto answer = index.search({1, typed});
            QCOMPARE(answer->total, total);
            QVERIFY2(rowsOf(*answer) == plain, qPrintable(typed));
        }
    }
}

CONSOLE_TEST(QCoreApplication, TestFinderPlain)

} // namespace tst_finderplain

#include "tst_finderplain.moc"
