// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/edits.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

/// Values as JSON objects, each kind's fields said once: a function `fields(way, value)` names them in order, and the
/// way is one that writes or one that reads. It stands in this namespace, where the ways find it.
namespace exchange {

/// In ISO form with milliseconds, UTC; null for none.
inline QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

/// Makes an object of what fields() says: each is written as it stands.
class FieldWriter
{
public:
    void text(const QString &key, const QString &value) { m_object.insert(key, value); }
    void textOrNothing(const QString &key, const QString &value)
    {
        m_object.insert(key, value.isNull() ? QJsonValue() : QJsonValue(value));
    }
    void textOfLater(const QString &key, const QString &value) { text(key, value); }
    void number(const QString &key, qint64 value) { m_object.insert(key, value); }
    void flag(const QString &key, bool value) { m_object.insert(key, value); }
    void time(const QString &key, const QDateTime &value) { m_object.insert(key, timeValue(value)); }
    void timeOrNothing(const QString &key, const QDateTime &value) { time(key, value); }
    void day(const QString &key, const QDate &value) { m_object.insert(key, value.toString(Qt::ISODate)); }
    void lines(const QString &key, const QStringList &value)
    {
        m_object.insert(key, QJsonArray::fromStringList(value));
    }
    template <typename T>
    void list(const QString &key, QList<T> &values)
    {
        QJsonArray array;
        for (T &value : values) {
            FieldWriter one;
            fields(one, value);
            array.append(one.m_object);
        }
        m_object.insert(key, array);
    }
    template <typename T>
    void listOrNothing(const QString &key, QList<T> &values)
    {
        list(key, values);
    }
    void outcome(const QString &key, store::Edit::Outcome value) { text(key, store::wordOf(value)); }
    void values(const QString &key, const QMap<QString, QString> &values)
    {
        QJsonObject object;
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            object.insert(value.key(), *value);
        m_object.insert(key, object);
    }
    /// What was not well would not have come in.
    void check(bool) {}

    QJsonObject m_object;
};

/// Takes from an object what fields() says: each must be there and be what it is to be.
class FieldReader
{
public:
    FieldReader(const QJsonValue &value, bool &isWell)
        : m_object(value.toObject())
        , m_isWell(isWell)
    {
        check(value.isObject());
    }

    void text(const QString &key, QString &value)
    {
        const QJsonValue found = m_object.value(key);
        check(found.isString());
        value = found.toString();
        // Null is nothing, which an empty text is not.
        if (value.isNull())
            value = QLatin1StringView("");
    }
    void textOrNothing(const QString &key, QString &value)
    {
        if (!m_object.value(key).isNull())
            text(key, value);
    }
    /// Texts of an older version have none.
    void textOfLater(const QString &key, QString &value)
    {
        if (m_object.contains(key))
            text(key, value);
    }
    void number(const QString &key, qint64 &value)
    {
        constexpr qint64 none = -1;
        value = m_object.value(key).toInteger(none);
        check(value >= 0);
    }
    void flag(const QString &key, bool &value)
    {
        check(m_object.value(key).isBool());
        value = m_object.value(key).toBool();
    }
    void time(const QString &key, QDateTime &value)
    {
        QString said;
        text(key, said);
        value = QDateTime::fromString(said, Qt::ISODateWithMs).toUTC();
        check(value.isValid());
    }
    void timeOrNothing(const QString &key, QDateTime &value)
    {
        if (!m_object.value(key).isNull())
            time(key, value);
    }
    void day(const QString &key, QDate &value)
    {
        QString said;
        text(key, said);
        value = QDate::fromString(said, Qt::ISODate);
        check(value.isValid());
    }
    void lines(const QString &key, QStringList &values)
    {
        const QJsonArray array = arrayOf(key);
        for (const auto &value : array) {
            check(value.isString() && !value.toString().isEmpty() && !value.toString().contains(QChar::LineFeed));
            values.append(value.toString());
        }
    }
    template <typename T>
    void list(const QString &key, QList<T> &values)
    {
        const QJsonArray array = arrayOf(key);
        values.reserve(array.size());
        for (const auto &value : array) {
            FieldReader one(value, m_isWell);
            T read{};
            fields(one, read);
            values.append(read);
        }
    }
    /// Texts of an older version have none.
    template <typename T>
    void listOrNothing(const QString &key, QList<T> &values)
    {
        if (m_object.contains(key))
            list(key, values);
    }
    void outcome(const QString &key, store::Edit::Outcome &value)
    {
        QString word;
        text(key, word);
        const auto found = store::outcomeOf(word);
        check(found.has_value());
        value = found.value_or(store::Edit::Outcome::Unknown);
    }
    void values(const QString &key, QMap<QString, QString> &values)
    {
        check(m_object.value(key).isObject());
        const QJsonObject object = m_object.value(key).toObject();
        for (auto value = object.begin(); value != object.end(); ++value) {
            check(value->isString());
            values.insert(value.key(), value->toString());
        }
    }
    QJsonValue value(const QString &key) const { return m_object.value(key); }
    void check(bool isRight) { m_isWell = m_isWell && isRight; }

private:
    QJsonArray arrayOf(const QString &key)
    {
        check(m_object.value(key).isArray());
        return m_object.value(key).toArray();
    }

    QJsonObject m_object;
    bool &m_isWell;
};

} // namespace exchange
