// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/patch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDescription = 2000;
constexpr qsizetype longestHostname = 253;
constexpr qsizetype longestTechnicalContact = 200;

/// RFC 1123, 2.1: labels of letters, digits and hyphens, none of them at an end that is a hyphen, at most 63 long.
bool isHostname(const QString &text)
{
    static const QRegularExpression form(
        u"\\A[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

/// The text of @p field when the object names it; what is wrong with it goes to @p errors.
std::optional<QString> read(const QJsonObject &object, const QString &field, qsizetype longest, QJsonObject &errors)
{
    const QJsonValue value = object.value(field);
    if (value.isUndefined())
        return std::nullopt;
    QString error;
    const QString text = value.toString().trimmed();
    if (value.isNull())
        error = u"This field may not be null."_s;
    else if (!value.isString())
        error = u"Not a valid string."_s;
    else if (text.toUcs4().size() > longest)
        error = u"Ensure this field has no more than %1 characters."_s.arg(longest);
    else if (field == "hostname"_L1 && !text.isEmpty() && !isHostname(text))
        error = u"Enter a valid hostname."_s;
    if (error.isEmpty())
        return text;
    errors.insert(field, QJsonArray{error});
    return std::nullopt;
}

} // namespace

Patch Patch::fromBody(const QByteArray &body)
{
    Patch patch;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        patch.errors.insert(u"detail", u"JSON parse error - %1: char %2"_s.arg(error.errorString()).arg(error.offset));
        return patch;
    }
    if (!document.isObject()) {
        patch.errors.insert(u"non_field_errors", QJsonArray{u"Invalid data. Expected a dictionary, but got list."_s});
        return patch;
    }
    const QJsonObject object = document.object();
    patch.description = read(object, u"description"_s, longestDescription, patch.errors);
    patch.hostname = read(object, u"hostname"_s, longestHostname, patch.errors);
    patch.technicalContact = read(object, u"technical_contact"_s, longestTechnicalContact, patch.errors);
    return patch;
}

} // namespace demo
