// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ends/enddates.h"
#include "findings/finding.h"
#include "findings/formerhomes.h"
#include "findings/ownnetworks.h"
#include "findings/partages.h"
#include "findings/weakkeys.h"
#include "insight/access.h"
#include "insight/asked.h"
#include "insight/directory.h"
#include "insight/links.h"
#include "inventory/values.h"

#include <QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace findings {

/// That a person's access to a server, or a key on it, was removed as support was asked to, and seen to be gone.
struct EndedAccess
{
    /// The person or the key.
    insight::Object object;
    QString server;
    /// The key was a deploy key.
    bool isDeploy = false;
    /// The day on which it was first seen to be gone, and the reference of what was asked.
    QDate gone;
    QString reference;

    bool operator==(const EndedAccess &) const = default;
};

/// What an account is examined on, beside what its index says.
struct Ground
{
    inventory::Values values;
    /// Which lists were read whole; of details, those that are there were.
    bool hasServers = false;
    bool hasDomains = false;
    bool hasCertificates = false;
    bool hasPeople = false;
    /// The moment, in the person's time zone.
    QDateTime now;
    ends::Thresholds thresholds = {};
    /// Of addresses that are at no server now.
    QHash<QHostAddress, FormerHome> formerHomes = {};
    /// How certificates and domains were renewed so far.
    ends::EndHabits::Habits habits = {};
    ends::ShareThresholds shares = {};
    /// What is to stay away.
    QList<EndedAccess> ended = {};
    /// How old its parts are.
    PartAges ages = {};
};

/// What was found of one object, and by looking at what.
struct Part
{
    QList<Finding> findings;
    QSet<LeftOut> notJudged;
    insight::Asked::Matters asked;
    /// Networks in which records of it have addresses.
    QSet<quint64> networks;
};

class Examination;

/// Examines one account by all rules: whole at first, then of each object again only what looked at something that is
/// different. It has an index of its own, so that it can live in a thread of its own; what it found out of keys it
/// remembers.
class Examiner
{
public:
    explicit Examiner(KeyBlacklist blacklist = {});

    /// Follows the account: all that is different is to come here in its order, first of all differencesOf() what is
    /// known already.
    void take(const inventory::Changes &changes);
    /// The values of @p ground are those after all that was taken.
    Judgement examine(const Ground &ground);
    /// How many objects the last examination looked at.
    int lookedAt() const { return m_lookedAt; }

    /// @name Of the last examination; not to be asked before one.
    /// @{
    const insight::Directory &directory() const { return *m_directory; }
    /// Of whom and of what its directory says something else than the one before.
    const QSet<insight::Object> &toldOtherwise() const { return m_toldOtherwise; }
    /// The ids of what was found and was not before, of what is found no longer, and of what has other evidence.
    QSet<QString> different() const;
    /// @}

private:
    /// What is examined by itself.
    struct Unit
    {
        enum class Of { Lists, Server, Key, DomainEnd, Certificate, Zone };

        Of of = Of::Lists;
        /// Of a key its object's id, else a name.
        QString id;

        bool operator==(const Unit &) const = default;
        friend size_t qHash(const Unit &unit, size_t seed = 0)
        {
            return ::qHash(unit.id, seed ^ (static_cast<size_t>(unit.of) << 8));
        }
    };
    using Units = QSet<Unit>;
    /// What was found of it last, and the numbers of what it looked at beside itself.
    struct Kept
    {
        QList<Finding> findings;
        QSet<LeftOut> notJudged;
        QList<int> asked;
        QList<quint64> networks;
    };
    /// What the units of a kind must be examined for again, whatever they looked at.
    struct Surroundings
    {
        bool hasDomains = false;
        bool hasPeople = false;
        bool areDetailsRead = false;
        bool knowsAddresses = false;
        QDate today;
        QByteArray zone;
        ends::Thresholds thresholds;
        ends::ShareThresholds shares;

        bool operator==(const Surroundings &) const = default;
    };

    void takeSurroundings(const Ground &ground, Units &due);
    void takeDomains(const Ground &ground, Units &due);
    void takeCertificates(const Ground &ground, Units &due);
    void takeHabits(const Ground &ground, Units &due);
    void takeDirectory(const Ground &ground, Units &due);
    void takeNetworks(const Ground &ground, Units &due);
    void takeChanged(Units &due);
    /// Makes the units of a kind those of @p ids: new ones are due.
    void setUnits(Unit::Of of, const QSet<QString> &ids, Units &due);
    void setEnds(Unit::Of of, QHash<QString, api::Date> &ends, const QHash<QString, api::Date> &now, Units &due);
    void addAll(Unit::Of of, Units &due) const;
    void renew(Examination &examination, const Unit &unit);
    void keep(const Unit &unit, const Part &part);
    void ask(Kept &kept, const Unit &unit, const insight::Asked::Matters &matters);
    void arrange();

    static bool isItself(const Unit &unit, const insight::Asked::Matter &matter);

    insight::Links m_links;
    insight::Access m_access;
    insight::KeyReader m_reader;
    WeakKeys m_weakKeys;

    /// @name What is different since the last examination.
    /// @{
    insight::Asked::Matters m_changed;
    bool m_isBehindDirectory = true;
    bool m_isBehindAddresses = true;
    bool m_isBehindDomains = true;
    bool m_isBehindCertificates = true;
    /// @}

    /// @name As of the last examination.
    /// @{
    std::optional<insight::Directory> m_directory;
    QSet<insight::Object> m_toldOtherwise;
    QList<Finding> m_come;
    QList<Finding> m_gone;
    /// The servers of the list.
    QSet<QString> m_listed;
    OwnNetworks m_own;
    QHash<QHostAddress, FormerHome> m_formerHomes;
    ends::EndHabits::Habits m_habits;
    Surroundings m_surroundings;
    QDateTime m_now;
    QDateTime m_nextTurn;
    QHash<QString, api::Date> m_domainEnds;
    QHash<QString, api::Date> m_certificateEnds;
    std::array<QSet<QString>, 6> m_ids;
    QHash<Unit, Kept> m_kept;
    /// What was looked at, numbered, and who did.
    QHash<insight::Asked::Matter, int> m_matters;
    std::vector<QList<Unit>> m_askers;
    Judgement m_judgement;
    int m_lookedAt = 0;
    /// @}
};

} // namespace findings
