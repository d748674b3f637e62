// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/spf.h"

#include "names/comparablename.h"
#include "names/txtstrings.h"

#include <QSet>

#include <algorithm>

namespace insight {

using namespace Qt::StringLiterals;

namespace {

/// A record of more terms is wrong anyway, and long before that over the limit.
constexpr int mostTerms = 500;
/// So far into a record the word that makes it one of SPF has ended, even when it is split.
constexpr qsizetype longestStart = 64;

/// A term without its qualifier, in lower case: its name, and what stands behind it.
struct SpfTerm
{
    QString name;
    QString value;
};

SpfTerm spfTerm(const QString &word)
{
    static const QString qualifiers = u"+-~?"_s;
    const QString term = !word.isEmpty() && qualifiers.contains(word.front()) ? word.mid(1) : word;
    qsizetype end = 0;
    while (end < term.size() && term.at(end) != u':' && term.at(end) != u'=' && term.at(end) != u'/')
        ++end;
    const bool hasValue = end < term.size() && term.at(end) != u'/';
    return {term.left(end).toLower(), hasValue ? term.mid(end + 1) : QString()};
}

class SpfCounting
{
public:
    explicit SpfCounting(const Zones &zones)
        : m_zones(zones)
    {
    }

    void count(const QString &text)
    {
        const QStringList words = text.simplified().split(u' ').mid(1);
        const bool hasAll = std::any_of(words.cbegin(), words.cend(),
                                        [](const QString &word) { return spfTerm(word).name == "all"_L1; });
        for (const QString &word : words) {
            if (++m_terms > mostTerms)
                return;
            const SpfTerm term = spfTerm(word);
            static const QSet<QString> asking{u"a"_s, u"mx"_s, u"ptr"_s, u"exists"_s};
            if (asking.contains(term.name)) {
                ++m_cost.lookups;
            } else if (term.name == "include"_L1 || (term.name == "redirect"_L1 && !hasAll)) {
                // Where "all" stands, a redirect is not followed (RFC 7208, 6.1).
                ++m_cost.lookups;
                include(names::comparableName(term.value));
            }
        }
    }

    const SpfCost &cost() const { return m_cost; }

private:
    void include(const QString &name)
    {
        if (m_seen.contains(name))
            return;
        m_seen.insert(name);
        const Zones::Zone *zone = m_zones.find(name);
        const Zones::Owner *owner = zone ? Zones::ownerOf(*zone, name) : nullptr;
        const QStringList texts = owner ? spfTexts(*zone, *owner) : QStringList();
        if (texts.isEmpty())
            m_cost.notKnown.append(name);
        else
            count(texts.first());
    }

    const Zones &m_zones;
    SpfCost m_cost;
    QSet<QString> m_seen;
    int m_terms = 0;
};

} // namespace

QString textOf(const api::Record &record)
{
    const QString joined = names::joinedStrings(record.content);
    return joined.isNull() ? record.content.trimmed() : joined;
}

QString spfTextOf(const api::Record &record)
{
    // Most texts are long and something else: they are not joined for that.
    QString start;
    for (const QChar c : QStringView(record.content).first(qMin(record.content.size(), longestStart))) {
        if (c != u'"' && !c.isSpace())
            start.append(c);
    }
    if (!start.startsWith("v=spf1"_L1, Qt::CaseInsensitive))
        return {};
    const QString text = textOf(record);
    return isSpf(text) ? text : QString();
}

bool isSpf(const QString &text)
{
    return text.compare("v=spf1"_L1, Qt::CaseInsensitive) == 0 || text.startsWith("v=spf1 "_L1, Qt::CaseInsensitive);
}

bool isDmarc(const QString &text)
{
    const QString tag = text.section(u';', 0, 0).remove(u' ');
    return tag == "v=DMARC1"_L1;
}

QStringList spfTexts(const Zones::Zone &zone, const Zones::Owner &owner)
{
    QStringList texts;
    const QList<api::Record> records = zone.recordsOf(owner);
    for (const api::Record &record : records) {
        if (recordType(record) != RecordType::Txt)
            continue;
        if (const QString text = spfTextOf(record); !text.isNull())
            texts.append(text);
    }
    return texts;
}

std::optional<QStringList> dmarcTexts(const Zones &zones, const QString &name)
{
    const Zones::Resolution found = zones.resolve(u"_dmarc."_s + name);
    if (found.end == Zones::Resolution::End::NotKnown)
        return std::nullopt;
    const QString &last = found.names.last();
    const Zones::Zone *zone = zones.find(last);
    const Zones::Owner *owner = zone ? Zones::ownerOf(*zone, last) : nullptr;
    QStringList texts;
    const QList<api::Record> records = owner ? zone->recordsOf(*owner) : QList<api::Record>();
    for (const api::Record &record : records) {
        if (const QString text = textOf(record); recordType(record) == RecordType::Txt && isDmarc(text))
            texts.append(text);
    }
    return texts;
}

SpfCost spfCost(const QString &text, const Zones &zones)
{
    SpfCounting counting(zones);
    counting.count(text);
    return counting.cost();
}

} // namespace insight
