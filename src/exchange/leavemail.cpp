// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/leavemail.h"

#include "exchange/mailpart.h"

#include <QtGlobal>

namespace exchange {

using namespace Qt::StringLiterals;
using insight::Belongings;
using insight::Certainty;
using insight::Grant;

namespace {

class LeaveLines
{
public:
    LeaveLines(const Leaving &request, const MailWords &words)
        : m_request(request)
        , m_words(words)
    {
    }

    /// Only of what they are told.
    QStringList toldOf()
    {
        addTold();
        addUnread();
        return m_lines;
    }

    QStringList all()
    {
        const Belongings &own = m_request.belongings;
        addGrants();
        addServers(QT_TRANSLATE_NOOP("SupportMail", "Always has access to (also to be ended):"), own.alwaysOn);
        addKeys();
        addTold();
        addServers(QT_TRANSLATE_NOOP("SupportMail", "Technical contact for (we choose another one ourselves):"),
                   own.contactFor);
        addUnread();
        return m_lines;
    }

private:
    void addTold()
    {
        const Belongings &own = m_request.belongings;
        addServers(QT_TRANSLATE_NOOP("SupportMail", "Notified of problems with:"), own.notifiedOf);
        addServers(QT_TRANSLATE_NOOP("SupportMail", "Always notified of problems with (also to be ended):"),
                   own.alwaysToldOf);
    }

    void addUnread()
    {
        if (!m_request.belongings.isRead)
            m_lines.append({QString(), m_words(QT_TRANSLATE_NOOP(
                                           "SupportMail", "We could not read all about this person. There may be more "
                                                          "than what is named here."))});
    }

    /// "c1234 (www.example.se)".
    QString server(const QString &name) const
    {
        const QString shown = oneMailLine(name);
        const QString hostname = oneMailLine(m_request.hostnames.value(name));
        return hostname.isEmpty() ? shown : u"%1 (%2)"_s.arg(shown, hostname);
    }

    QString marked(const QString &text, Certainty certainty) const
    {
        if (certainty == Certainty::Certain)
            return text;
        return u"%1 %2"_s.arg(text, m_words(QT_TRANSLATE_NOOP("SupportMail", "(by the name only: please check)")));
    }

    void addGrants()
    {
        const QList<Grant> &grants = m_request.belongings.grants;
        if (grants.isEmpty())
            return;
        m_lines.append({QString(), m_words(QT_TRANSLATE_NOOP("SupportMail", "Access and keys:"))});
        for (const Grant &grant : grants) {
            const bool isUnread = m_request.unreadKeys.contains(grant.server);
            const char *how = grant.how == Grant::How::Access && isUnread
                                  ? QT_TRANSLATE_NOOP("SupportMail", "access, keys not read")
                              : grant.how == Grant::How::Access ? QT_TRANSLATE_NOOP("SupportMail", "access, no key")
                              : grant.how == Grant::How::Key    ? QT_TRANSLATE_NOOP("SupportMail", "key, no access")
                                                                : QT_TRANSLATE_NOOP("SupportMail", "access and key");
            m_lines.append(marked(u"- %1: %2"_s.arg(server(grant.server), m_words(how)), grant.certainty));
        }
    }

    void addServers(const char *head, const QList<Belongings::Server> &servers)
    {
        if (servers.isEmpty())
            return;
        m_lines.append({QString(), m_words(head)});
        for (const Belongings::Server &one : servers)
            m_lines.append(marked(u"- "_s + server(one.name), one.certainty));
    }

    QString joined(const QStringList &servers) const
    {
        QStringList texts;
        for (const QString &name : servers)
            texts.append(server(name));
        return texts.join(u", "_s);
    }

    void addKeys()
    {
        if (m_request.belongings.keys.isEmpty())
            return;
        m_lines.append({QString(), m_words(QT_TRANSLATE_NOOP("SupportMail", "SSH keys to be removed everywhere:"))});
        for (const Belongings::Key &key : m_request.belongings.keys) {
            QStringList lines = keyLines({key.key.key, key.key.read}, m_words);
            lines.first() = marked(lines.constFirst(), key.certainty);
            m_lines.append(lines);
            if (!key.servers.isEmpty())
                m_lines.append(u"  "_s + m_words(QT_TRANSLATE_NOOP("SupportMail", "On: %1")).arg(joined(key.servers)));
            if (!key.deployedOn.isEmpty())
                m_lines.append(
                    u"  "_s +
                    m_words(QT_TRANSLATE_NOOP("SupportMail", "As deploy key on: %1")).arg(joined(key.deployedOn)));
        }
    }

    const Leaving &m_request;
    const MailWords &m_words;
    QStringList m_lines;
};

} // namespace

namespace {

QStringList leavingPerson(const insight::Person &person, const MailWords &words)
{
    api::User user;
    bool isNumber = false;
    const qint64 id = person.object.id.toLongLong(&isNumber);
    if (isNumber)
        user.id = id;
    user.name = person.name;
    user.email = person.email;
    user.customer = person.companies.join(u", "_s);
    return personLines(user, words);
}

/// The mail around what is to be done.
Mail mailAround(const Leaving &request, const char *asks, const char *subject, const QStringList &what,
                const MailWords &words)
{
    const insight::Person &person = request.belongings.person;
    QStringList lines{words(QT_TRANSLATE_NOOP("SupportMail", "Hello,")), QString(), words(asks), QString()};
    lines.append(leavingPerson(person, words));
    lines.append(what);
    lines.append({QString(), words(QT_TRANSLATE_NOOP("SupportMail", "Best regards,")), words(writersName)});
    const QString name = oneMailLine(person.name.isEmpty() ? person.object.id : person.name);
    return {.to = u"support@cloudnet.se"_s, .subject = words(subject).arg(name), .body = lines.join(u'\n') + u'\n'};
}

} // namespace

Mail composeMail(const Leaving &request, const MailWords &words)
{
    return mailAround(request,
                      QT_TRANSLATE_NOOP("SupportMail", "This person is leaving us. Please remove all their access "
                                                       "and all their keys:"),
                      QT_TRANSLATE_NOOP("SupportMail", "%1 is leaving: remove all access"),
                      LeaveLines(request, words).all(), words);
}

Mail composeMail(const NoLongerTold &request, const MailWords &words)
{
    return mailAround(request,
                      QT_TRANSLATE_NOOP("SupportMail", "Please stop notifying this person of problems with our "
                                                       "servers:"),
                      QT_TRANSLATE_NOOP("SupportMail", "%1: no longer to be notified"),
                      LeaveLines(request, words).toldOf(), words);
}

} // namespace exchange
