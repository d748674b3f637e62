// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/snoozes.h"

#include "store/notes.h"
#include "store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace inventory {

namespace {

/// By a clock that is a little ahead nothing is to be lost.
constexpr int daysKeptAfter = 366;

QDate snoozeDay(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

QString snoozesText(const QList<Snooze> &snoozes)
{
    QJsonArray array;
    for (const Snooze &snooze : snoozes)
        array.append(QJsonObject{{u"kind"_s, snooze.kind},
                                 {u"object"_s, snooze.object},
                                 {u"until"_s, snooze.until.toString(Qt::ISODate)},
                                 {u"reason"_s, snooze.reason},
                                 {u"end"_s, snooze.end.toString(Qt::ISODate)}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Snooze> snoozesOf(const QString &text)
{
    QList<Snooze> found;
    QSet<QString> known;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const Snooze snooze{object[u"kind"_s].toString(), object[u"object"_s].toString(), snoozeDay(object[u"until"_s]),
                            object[u"reason"_s].toString(), snoozeDay(object[u"end"_s])};
        const bool isKind = snooze.kind == "certificate"_L1 || snooze.kind == "domain"_L1;
        const QString place = snooze.kind + u'/' + snooze.object;
        if (!isKind || snooze.object.isEmpty() || !snooze.until.isValid() || !snooze.end.isValid() ||
            known.contains(place))
            continue;
        known.insert(place);
        found.append(snooze);
    }
    return found;
}

Snoozes::Snoozes(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &store::Store::followed, this, &Snoozes::read);
    connect(&store, &store::Store::statusChanged, this, [this] {
        if (std::exchange(m_wasWritable, isWritable()) == m_wasWritable)
            return;
        if (m_wasWritable && m_isUnwritten)
            write();
        Q_EMIT changed();
    });
    m_wasWritable = isWritable();
    read();
}

bool Snoozes::isWritable() const
{
    return m_isRead && m_store.status().isWriter;
}

void Snoozes::set(const Snooze &snooze, const QDate &today)
{
    m_all.removeIf([&](const Snooze &one) {
        return (one.kind == snooze.kind && one.object == snooze.object) || one.until.addDays(daysKeptAfter) < today;
    });
    if (snooze.until.isValid())
        m_all.append(snooze);
    write();
    Q_EMIT changed();
}

QMap<QString, QString> Snoozes::unwritten() const
{
    if (m_onTheWay == 0 && !m_isUnwritten)
        return {};
    return {{snoozesName, snoozesText(m_all)}};
}

void Snoozes::write()
{
    ++m_onTheWay;
    m_store.writeMine(
        [text = snoozesText(m_all)](store::Database &mine) { return store::setValue(mine, snoozesName, text); }, this,
        [this](bool isWritten) {
            --m_onTheWay;
            if (std::exchange(m_isUnwritten, !isWritten) != m_isUnwritten)
                Q_EMIT changed();
        });
}

void Snoozes::read()
{
    m_store.ask<QList<Snooze>>(
        this, [](store::Files &files) { return snoozesOf(store::value(files.mine(), snoozesName)); },
        [this](const QList<Snooze> &all) {
            m_isRead = true;
            m_wasWritable = isWritable();
            // What is on its way, or could not be written, is newer.
            if (m_onTheWay == 0 && !m_isUnwritten)
                m_all = all;
            Q_EMIT changed();
        });
}

} // namespace inventory

#include "moc_snoozes.cpp"
