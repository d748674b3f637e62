// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace words {

/// Words for the fields that changes tell of, by their names in the API, in the language of the moment. A field that
/// is not known goes by its name.
class ChangeField
{
    Q_DECLARE_TR_FUNCTIONS(ChangeField)

public:
    /// As a label: "Hostname"; of a list, what it holds: "SSH key".
    static QString label(const QString &field);
    /// At the beginning of a sentence: "The hostname".
    static QString subject(const QString &field);
    /// Whether that is several things.
    static bool isPlural(const QString &field);
    /// A field that can be edited, in the midst of a sentence: "the hostname".
    static QString object(const QString &field);
    /// A value of it as it is shown, whole: a date in ISO form, a size with its unit.
    static QString value(const QString &field, const QString &value, const QLocale &locale);
};

} // namespace words
