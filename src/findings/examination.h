// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/calendar.h"
#include "findings/examiner.h"
#include "insight/asked.h"
#include "insight/chain.h"
#include "insight/directory.h"
#include "insight/grants.h"

#include <QSet>

#include <optional>
#include <utility>

namespace findings {

/// What the rules look at during one examination, and where they put what they find of one object after the other.
class Examination
{
public:
    Examination(const Ground &on, const insight::Links &linksOf, const insight::Ties &tiesOf,
                const insight::Directory &directoryOf, const QSet<QString> &listedServers, const OwnNetworks &networks,
                WeakKeys &weak);
    ~Examination();
    Q_DISABLE_COPY_MOVE(Examination)

    /// What comes now is found of another object; of none at first.
    void begin();
    /// What was found since then, and by looking at what.
    Part take();

    void find(Finding finding) { m_part.findings.append(std::move(finding)); }
    /// What the rule needs to judge the object was not read; nothing where it may be any.
    void leaveOut(Rule rule, const insight::Object &object = {}) { m_part.notJudged.insert({rule, object}); }

    const inventory::Values &values() const { return ground.values; }
    QList<insight::Object> addressesOf(const insight::Object &server) const
    {
        return ties.of(server, insight::ObjectKind::Address, insight::Reason::HasAddress);
    }
    /// Somebody of the directory, or a key.
    const insight::Person *person(const insight::Object &object);
    const insight::KnownKey *key(const insight::Object &object);
    /// Whether the detail of that was read, or what the lists tell of a server.
    bool isRead(const insight::Object &person);
    void noteTold(const insight::Object &object) { m_asked.add(object, insight::Asked::About::Told); }
    /// As Chain says it; the same key is on many servers.
    QList<insight::Edge> ownersOf(const insight::Object &key);
    /// Those who are always told of problems of a company's servers.
    QSet<insight::Object> alwaysTold(const insight::Object &company);
    /// An address of a record that may lead to no server depends on the servers of that network.
    void noteNetwork(quint64 network) { m_part.networks.insert(network); }

    const Ground &ground;
    const insight::Links &links;
    const insight::Ties &ties;
    const insight::Zones &zones;
    const insight::Chain chain;
    const insight::Directory &directory;
    /// The servers of the list; others are only named somewhere.
    const QSet<QString> &listed;
    const OwnNetworks &own;
    const insight::Coverage coverage;
    WeakKeys &weakKeys;
    ends::Calendar calendar;
    ends::Judge judge;

private:
    struct Owners
    {
        QList<insight::Edge> edges;
        insight::Asked::Matters asked;
    };

    void listen(insight::Asked *asked) const;

    insight::Asked m_asked;
    Part m_part;
    QHash<insight::Object, Owners> m_owners;
    std::optional<QHash<insight::Object, QSet<insight::Object>>> m_alwaysTold;
};

/// What concerns no object by itself: lists that were not read, and what was to stay away.
void examineLists(Examination &examination);
/// @name All rules of one object.
/// @{
void examineServer(Examination &examination, const QString &server);
void examineKey(Examination &examination, const insight::Object &key);
void examineDomainEnd(Examination &examination, const QString &domain, const api::Date &end);
void examineCertificate(Examination &examination, const QString &certificate, const api::Date &end);
void examineZone(Examination &examination, const QString &domain);
/// @}

/// @name Their parts.
/// @{
void leaveOutKeys(Examination &examination);
void examineReturns(Examination &examination);
void examineGrantsOn(Examination &examination, const QString &server);
void leaveOutHomes(Examination &examination);
/// Whether all addresses of all servers are known.
bool knowsAddresses(const Ground &ground);
void examineHomes(Examination &examination, const QString &domain);
void leaveOutZones(Examination &examination);
/// @}

} // namespace findings
