// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/formerhomes.h"

#include "names/comparablename.h"

namespace findings {

using namespace Qt::StringLiterals;

QHash<QHostAddress, FormerHome> formerHomes(const QList<store::Change> &changes, const QTimeZone &zone)
{
    QHash<QHostAddress, const store::Change *> last;
    for (const store::Change &change : changes) {
        const bool isGone = change.field.isEmpty() && change.after.isNull();
        if (change.kind != "instance"_L1 ||
            (!isGone && change.field != "ip"_L1 && change.field != "ipv6"_L1 && change.field != "networks"_L1))
            continue;
        // A network has both its addresses in one text, and so has a server that went.
        const QStringList texts = (isGone ? change.item : change.before).split(u' ', Qt::SkipEmptyParts);
        for (const QString &text : texts) {
            const QHostAddress address = names::comparableAddress(text);
            if (address.isNull())
                continue;
            const store::Change *&of = last[address];
            if (!of || of->seen < change.seen)
                of = &change;
        }
    }
    QHash<QHostAddress, FormerHome> homes;
    homes.reserve(last.size());
    for (auto of = last.cbegin(); of != last.cend(); ++of)
        homes.insert(of.key(), {(*of)->object, (*of)->since.toTimeZone(zone).date()});
    return homes;
}

} // namespace findings
