// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statements.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Where what begins at @p from goes on no longer, up to and with @p end; at the end of the SQL where it does not end.
qsizetype behind(const QString &sql, QStringView end, qsizetype from)
{
    const qsizetype at = sql.indexOf(end, from);
    return at < 0 ? sql.size() : at + end.size();
}

/// The end of the text, name or comment that begins at @p from; @p from where none does (https://sqlite.org/lang.html).
qsizetype behindToken(const QString &sql, qsizetype from)
{
    const QStringView rest = QStringView(sql).sliced(from);
    if (rest.startsWith("--"_L1))
        return behind(sql, u"\n", from + 2);
    if (rest.startsWith("/*"_L1))
        return behind(sql, u"*/", from + 2);
    switch (rest.front().unicode()) {
    case u'\'':
    case u'"':
    case u'`':
        // One that is doubled stands for itself: it ends one and begins the next.
        return behind(sql, rest.first(1), from + 1);
    case u'[':
        return behind(sql, u"]", from + 1);
    default:
        return from;
    }
}

bool isComment(const QString &sql, qsizetype from)
{
    const QStringView rest = QStringView(sql).sliced(from);
    return rest.startsWith("--"_L1) || rest.startsWith("/*"_L1);
}

/// What is known of the statement that is being read.
struct Begun
{
    /// Its words and signs, in capitals: the first few, and the last two.
    QStringList first;
    QString last;
    QString lastButOne;

    void take(const QString &word)
    {
        constexpr qsizetype telling = 3;
        if (first.size() < telling)
            first.append(word.toUpper());
        lastButOne = std::exchange(last, word.toUpper());
    }
    /// A trigger has statements of its own, up to the END that follows the end of one: another END ends a CASE.
    bool isWithinTrigger() const
    {
        const bool isTemporary = first.value(1) == "TEMP"_L1 || first.value(1) == "TEMPORARY"_L1;
        const bool isTrigger = first.value(0) == "CREATE"_L1 && first.value(isTemporary ? 2 : 1) == "TRIGGER"_L1;
        return isTrigger && (last != "END"_L1 || lastButOne != ";"_L1);
    }
};

} // namespace

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    Begun begun;
    qsizetype start = 0;
    const auto end = [&](qsizetype at) {
        if (!begun.first.isEmpty())
            statements.append(sql.sliced(start, at - start).trimmed());
        begun = {};
        start = at + 1;
    };
    for (qsizetype at = 0; at < sql.size();) {
        if (const qsizetype next = behindToken(sql, at); next != at) {
            if (!isComment(sql, at))
                begun.take(u"'"_s);
            at = next;
        } else if (sql.at(at) == u';' && !begun.isWithinTrigger()) {
            end(at++);
        } else if (sql.at(at).isLetterOrNumber() || sql.at(at) == u'_') {
            const qsizetype word = at;
            while (at < sql.size() && (sql.at(at).isLetterOrNumber() || sql.at(at) == u'_'))
                ++at;
            begun.take(sql.sliced(word, at - word));
        } else {
            if (!sql.at(at).isSpace())
                begun.take(sql.at(at));
            ++at;
        }
    }
    end(sql.size());
    return statements;
}

} // namespace store
