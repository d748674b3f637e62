// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/findingtext.h"

#include "names/domainname.h"
#include "names/plaintext.h"
#include "words/findingwords.h"

#include <algorithm>
#include <array>

namespace words {

using namespace Qt::StringLiterals;
using findings::Finding;
using findings::Rule;
using findings::Severity;
using findings::ShownFinding;
using insight::ObjectKind;

namespace {

/// A sentence names no more of several, and shows no more of one.
constexpr qsizetype mostNamed = 5;
constexpr qsizetype longestName = 160;

QString shown(const QString &text)
{
    QString plain = names::shownText(text.left(longestName + 1), false).trimmed();
    if (plain.size() > longestName)
        plain = plain.left(longestName) + u'…';
    return plain.isEmpty() ? u"–"_s : plain;
}

QString joined(const QStringList &texts, const QString &by)
{
    QStringList parts;
    for (const QString &text : texts) {
        const QString one = shown(text);
        if (!parts.contains(one))
            parts.append(one);
        if (parts.size() == mostNamed && texts.size() > mostNamed) {
            parts.append(u"…"_s);
            break;
        }
    }
    return parts.isEmpty() ? u"–"_s : parts.join(by);
}

/// What stands for %0 to %9, as FindingWords says.
using Values = std::array<QString, 10>;

Values valuesOf(const ShownFinding &shownFinding)
{
    const Finding &finding = shownFinding.finding();
    const QStringList others = shownFinding.titles.mid(1);
    const bool leads = finding.rule == Rule::MailToAlias || finding.rule == Rule::NameServerToAlias;
    // Whose an address was stands after the address.
    const QStringList texts =
        finding.rule == Rule::FormerAddress ? QStringList(shownFinding.otherTitle(1)) : finding.texts;
    QStringList numbers;
    for (const qint64 number : finding.numbers)
        numbers.append(QString::number(number));
    Values values;
    values[1] = shown(shownFinding.title());
    values[2] = shown(shownFinding.otherTitle(0));
    values[3] = joined(others.isEmpty() ? texts : others, u", "_s);
    values[4] = joined(texts, leads ? u" → "_s : u", "_s);
    values[5] = numbers.value(0);
    values[6] = numbers.join(u", "_s);
    values[7] = finding.date.isValid() ? finding.date.toString(Qt::ISODate) : shown(finding.texts.value(0));
    if (finding.object.kind == ObjectKind::Record) {
        const QStringList parts = finding.object.id.split(u'\n');
        values[8] = shown(names::shownName(parts.value(1)));
        values[9] = shown(parts.mid(3).join(u' '));
        values[0] = shown(parts.value(2));
    }
    return values;
}

/// In one pass: what the API told is not looked through for more.
QString filled(const QString &text, const Values &values)
{
    QString all;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1).isDigit();
        if (isPlace)
            all += values.at(static_cast<size_t>(text.at(++i).digitValue()));
        else
            all += text.at(i);
    }
    return all;
}

QString translatedBy(const FindingText::Translator &words, const char *source)
{
    return words ? words(source) : FindingText::tr(source);
}

} // namespace

QString FindingText::kind(Rule rule)
{
    return tr(findingWords(rule).kind);
}

QString FindingText::sentence(const ShownFinding &finding, const Translator &words)
{
    QString text = filled(translatedBy(words, findingWords(finding.finding().rule).sentence), valuesOf(finding));
    if (finding.finding().certainty == insight::Certainty::Guessed)
        text += u' ' + translatedBy(words, QT_TR_NOOP("Whose key it is was guessed by the owner’s name."));
    return text;
}

QString FindingText::advice(Rule rule, const Translator &words)
{
    return translatedBy(words, findingWords(rule).advice);
}

QString FindingText::severity(Severity severity)
{
    switch (severity) {
    case Severity::Bad:
        return tr("Critical");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Notice:
        return tr("Notice");
    }
    return {};
}

QString FindingText::severityHeading(Severity severity)
{
    switch (severity) {
    case Severity::Bad:
        return tr("Critical findings");
    case Severity::Warning:
        return tr("Warnings");
    case Severity::Notice:
        return tr("Worth a look");
    }
    return {};
}

FindingGroup FindingText::groupOf(Rule rule)
{
    if (rule < Rule::NobodyTold)
        return FindingGroup::People;
    if (rule < Rule::DomainEnded)
        return FindingGroup::Servers;
    if (rule < Rule::FormerAddress)
        return FindingGroup::Ends;
    return rule < Rule::AliasLoop ? FindingGroup::Homes : FindingGroup::Zones;
}

QString FindingText::group(FindingGroup group)
{
    switch (group) {
    case FindingGroup::People:
        return tr("People and keys");
    case FindingGroup::Servers:
        return tr("Servers");
    case FindingGroup::Ends:
        return tr("Expiry");
    case FindingGroup::Homes:
        return tr("Dangling names");
    case FindingGroup::Zones:
        return tr("DNS and email");
    }
    return {};
}

QString FindingText::objectKind(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Server:
        return tr("Server");
    case ObjectKind::Person:
        return tr("Person");
    case ObjectKind::Domain:
        return tr("Domain");
    case ObjectKind::Record:
        return tr("DNS record");
    case ObjectKind::Certificate:
        return tr("Certificate");
    case ObjectKind::Key:
        return tr("SSH key");
    case ObjectKind::Address:
        return tr("Address");
    case ObjectKind::Customer:
        return tr("Customer");
    default:
        return tr("Name");
    }
}

QString FindingText::standing(const ShownFinding &finding)
{
    switch (finding.standing) {
    case ShownFinding::Standing::Accepted:
        return (finding.isSnoozed ? tr("Snoozed until %1") : tr("Accepted until %1"))
            .arg(finding.acceptance.until.toString(Qt::ISODate));
    case ShownFinding::Standing::Gone:
        return tr("Gone since %1").arg(finding.known.gone.toLocalTime().date().toString(Qt::ISODate));
    case ShownFinding::Standing::Muted:
        return finding.isRuleMuted ? tr("Muted kind") : tr("Muted object");
    case ShownFinding::Standing::Open:
        break;
    }
    if (finding.known.state == findings::KnownFinding::State::NotJudged)
        return tr("Not judged: not all was read");
    if (finding.acceptance.until.isValid())
        return tr("Open again since %1").arg(finding.acceptance.until.addDays(1).toString(Qt::ISODate));
    return tr("Open");
}

} // namespace words
