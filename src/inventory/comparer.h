// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changes.h"

#include <QList>
#include <QMap>
#include <QString>

#include <utility>

namespace inventory {

/// Of whom a difference is told: what kind of thing it is, its name, and what people call it.
struct ComparedObject
{
    QString kind;
    QString name;
    QString title;
};

/// Collects what is different about one object.
class Comparer
{
public:
    /// @p found outlives it.
    explicit Comparer(QList<store::Change> &found);

    void add(const ComparedObject &object, const QString &field, const QString &item, const QString &before,
             const QString &after);
    /// A field that holds one text; empty and missing are the same.
    void text(const ComparedObject &object, const QString &field, const QString &before, const QString &after);
    /// The same of an address, however it is spelled.
    void address(const ComparedObject &object, const QString &field, const QString &before, const QString &after);
    /// Elements that came, went, or are otherwise: @p before and @p after have what each is called and its text, by
    /// what tells it from the others.
    void elements(const ComparedObject &object, const QString &field,
                  const QMap<QString, std::pair<QString, QString>> &before,
                  const QMap<QString, std::pair<QString, QString>> &after);

private:
    QList<store::Change> &m_found;
};

} // namespace inventory
