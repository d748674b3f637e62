// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accountsource.h"

#include "api/address.h"
#include "cases/casebook.h"
#include "ends/endmemory.h"
#include "session/session.h"
#include "settings/settings.h"

using namespace Qt::StringLiterals;

namespace session {

listing::Source accountSource(Session &session, const settings::Settings &settings)
{
    listing::Source source;
    source.account = session.label().name;
    source.host = session.demo() ? u"demo"_s : api::shownHost(session.account().address);
    source.now = QDateTime::currentDateTime();
    source.thresholds = settings.thresholds();
    source.way = {settings.ssh().user, settings.ssh().pattern};
    listing::takeKnown(source, session.inventory());
    listing::takeKept(source, session.history(), session.notes());
    source.ties = session.index().access().ties();
    source.findings = session.findings().list().all;
    source.reminderDays = settings.reminderDays();
    if (const cases::CaseBook *book = session.cases())
        source.cases = book->all();
    if (const ends::EndMemory *ends = session.ends())
        source.habits = ends->habits();
    return source;
}

} // namespace session
