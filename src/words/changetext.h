// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changes.h"
#include "store/edits.h"

#include <QCoreApplication>
#include <QLocale>

namespace words {

/// What changed in the account and what was edited, in sentences of the language of the moment. They shorten long
/// values, and are plain text.
class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)

public:
    /// One sentence: what is otherwise than it was.
    static QString sentence(const store::Change &change, const QLocale &locale);
    /// One sentence: what the person changed of the server that is called @p server, or tried to.
    static QString sentence(const store::Edit &edit, const QString &server);
    /// A second sentence: what of @p also, which happened with @p leader or follows from it, the first does not say;
    /// empty for nothing.
    static QString consequence(const store::Change &leader, const QList<store::Change> &also);
    /// Between when it happened: "between 14:02 and 14:17".
    static QString between(const store::Change &change, const QLocale &locale,
                           const QDate &today = QDate::currentDate());
    /// How an edit ended, in a few words; @p isUnderWay: it has not ended yet.
    static QString outcome(const store::Edit &edit, bool isUnderWay, const QLocale &locale,
                           const QDate &today = QDate::currentDate());

    /// What kind of object it is: "Server".
    static QString kind(const QString &kind);
    /// What the object is called.
    static QString title(const store::Change &change);
};

} // namespace words
