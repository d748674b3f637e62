// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/finder/findertext.h"

#include "gui/finder/finderverbs.h"
#include "names/domainname.h"
#include "names/plaintext.h"

namespace gui {

using namespace Qt::StringLiterals;
using finder::Field;
using finder::Kind;

namespace {

/// A row has room for no more.
constexpr qsizetype longestShown = 200;

QString line(const QString &text)
{
    const QString shown = text.size() > longestShown ? text.left(longestShown) + u'…' : text;
    return names::shownText(shown.simplified(), false);
}

/// The names in what a record or a sentence says as people know them.
QString shownContent(const QString &content)
{
    if (!content.contains("xn--"_L1, Qt::CaseInsensitive))
        return content;
    QStringList words = content.split(u' ');
    for (QString &word : words)
        word = names::shownName(word);
    return words.join(u' ');
}

} // namespace

QString FinderText::kind(Kind kind)
{
    switch (kind) {
    case Kind::Page:
        return tr("Page");
    case Kind::Server:
        return tr("Server");
    case Kind::Domain:
        return tr("Domain");
    case Kind::Person:
        return tr("Person");
    case Kind::Customer:
        return tr("Customer");
    case Kind::Key:
        return tr("SSH key");
    case Kind::SavedFilter:
        return tr("Saved filter");
    case Kind::Action:
        return tr("Action");
    case Kind::Certificate:
        return tr("Certificate");
    case Kind::Record:
        return tr("Record");
    case Kind::Case:
        return tr("Support case");
    case Kind::Finding:
        return tr("Finding");
    case Kind::Note:
        return tr("Note");
    case Kind::Change:
        return tr("Change");
    }
    return {};
}

QString FinderText::field(Field field)
{
    switch (field) {
    case Field::OtherName:
        return tr("Also called");
    case Field::Address:
        return tr("Address");
    case Field::Fingerprint:
        return tr("Fingerprint");
    case Field::Email:
        return tr("Email");
    case Field::Phone:
        return tr("Telephone");
    case Field::Id:
        return tr("ID");
    case Field::Type:
        return tr("Type");
    case Field::Content:
        return tr("Content");
    case Field::Description:
        return tr("Description");
    case Field::Customer:
        return tr("Customer");
    case Field::Contact:
        return tr("Contact");
    case Field::Software:
        return tr("Software");
    case Field::Registrar:
        return tr("Registrar");
    case Field::Owner:
        return tr("Owner");
    case Field::Server:
        return tr("Server");
    case Field::Concerns:
        return tr("Concerns");
    case Field::Subject:
        return tr("Subject");
    case Field::Tag:
        return tr("Tag");
    case Field::Note:
        return tr("Note");
    case Field::Value:
        return tr("Value");
    case Field::Filter:
        return tr("Filter");
    case Field::Shortcut:
        return tr("Shortcut");
    case Field::Name:
    case Field::None:
        break;
    }
    return {};
}

QString FinderText::name(const finder::Row &row)
{
    const finder::Entry &entry = row.entry;
    if (!row.verb.isEmpty())
        return line(FinderVerbs::label(row.verb, entry.name));
    return line(shownContent(entry.name));
}

QString FinderText::matched(const finder::Row &row)
{
    if (row.entry.isGone && row.entry.kind != Kind::Finding)
        return tr("No longer in the account, since %1").arg(row.entry.about);
    if (row.entry.kind == Kind::Record)
        return line(row.entry.text(Field::Type) + u' ' + shownContent(row.entry.text(Field::Content)));
    // The name of a case has its reference: who asks by it is told what the case is about.
    if (row.entry.kind == Kind::Case && row.field == Field::Id)
        return line(row.entry.about);
    const QString label = field(row.field);
    return label.isEmpty() || row.matched.isEmpty() ? line(shownContent(row.entry.about))
                                                    : tr("%1: %2").arg(label, line(row.matched));
}

QString FinderText::where(const finder::Row &row)
{
    const finder::Entry &entry = row.entry;
    if (!entry.where.isEmpty())
        return line(entry.where);
    if (entry.isGone)
        return tr("Changes");
    switch (entry.kind) {
    case Kind::Key:
        return entry.text(Field::Owner).isEmpty() ? tr("SSH key of a server") : tr("SSH key of a person");
    case Kind::Record:
        return tr("Record of %1").arg(line(names::shownName(entry.id)));
    default:
        return kind(entry.kind);
    }
}

QString FinderText::spoken(const finder::Row &row)
{
    QStringList parts{name(row), kind(row.entry.kind), matched(row)};
    if (const QString place = where(row); place != parts.at(1))
        parts.append(place);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString FinderText::copied(const finder::Row &row)
{
    const finder::Entry &entry = row.entry;
    switch (row.field) {
    case Field::Address:
    case Field::Fingerprint:
    case Field::Email:
    case Field::Phone:
    case Field::Id:
        return row.matched;
    default:
        break;
    }
    if (entry.kind == Kind::Record)
        return u"%1 %2 %3"_s.arg(entry.name, entry.text(Field::Type), entry.text(Field::Content));
    return entry.name;
}

QString FinderText::icon(const finder::Row &row)
{
    if (!row.entry.icon.isEmpty())
        return row.entry.icon;
    switch (row.entry.kind) {
    case Kind::Server:
        return u"server"_s;
    case Kind::Domain:
        return u"domain"_s;
    case Kind::Person:
        return u"people"_s;
    case Kind::Customer:
        return u"customer"_s;
    case Kind::Key:
        return u"access"_s;
    case Kind::SavedFilter:
        return u"filters"_s;
    case Kind::Action:
    case Kind::Page:
        return u"action"_s;
    case Kind::Certificate:
        return u"expiry"_s;
    case Kind::Record:
        return u"record"_s;
    case Kind::Case:
        return u"cases"_s;
    case Kind::Finding:
        return u"findings"_s;
    case Kind::Note:
        return u"note"_s;
    case Kind::Change:
        return u"changes"_s;
    }
    return {};
}

QString FinderText::count(const finder::Answer &answer, const QLocale &locale)
{
    const bool isNothingTyped = answer.typed.trimmed().isEmpty();
    if (answer.rows.isEmpty() && !answer.isWhole)
        return tr("The account is still being searched.");
    if (answer.rows.isEmpty())
        return isNothingTyped ? tr("Nothing was opened yet, and nothing asks for action.") : tr("Nothing found.");
    if (isNothingTyped)
        return tr("Opened last, and what asks for action");
    if (answer.total > answer.rows.size())
        return tr("The best %1 of %2 found").arg(locale.toString(answer.rows.size()), locale.toString(answer.total));
    return tr("%Ln found", nullptr, static_cast<int>(answer.rows.size()));
}

} // namespace gui
