// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAccessible>
#include <QMetaProperty>
#include <QPointer>
#include <QWidget>

/// Looks for a text in all that widgets hold: every property of every object below, what a screen reader is told, and
/// all roles of all cells of the models that views show. For programs with widgets.
namespace support {

inline void lookInCells(const QAbstractItemModel &model, const QModelIndex &parent, const QString &needle,
                        QStringList &found)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role < Qt::UserRole + 20; ++role) {
                if (index.data(role).toString().contains(needle))
                    found += QStringLiteral("a cell, row %1, column %2, role %3").arg(row).arg(column).arg(role);
            }
        }
        lookInCells(model, model.index(row, 0, parent), needle, found);
    }
}

inline void lookInObject(const QObject &object, const QString &needle, QStringList &found)
{
    const QString name = QString::fromLatin1(object.metaObject()->className()) + u' ' + object.objectName();
    for (int i = 0; i < object.metaObject()->propertyCount(); ++i) {
        const QMetaProperty property = object.metaObject()->property(i);
        if (property.read(&object).toString().contains(needle))
            found += name + QStringLiteral(" property ") + QString::fromLatin1(property.name());
    }
    const QList<QByteArray> dynamic = object.dynamicPropertyNames();
    for (const QByteArray &property : dynamic) {
        if (object.property(property.constData()).toString().contains(needle))
            found += name + QStringLiteral(" property ") + QString::fromLatin1(property);
    }
}

inline void lookInAccessible(QAccessibleInterface *face, const QString &needle, QStringList &found)
{
    if (!face || !face->isValid())
        return;
    for (auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        if (face->text(text).contains(needle))
            found += QStringLiteral("accessible text %1").arg(text);
    }
    if (auto *text = face->textInterface(); text && text->text(0, text->characterCount()).contains(needle))
        found += QStringLiteral("accessible content");
}

/// Where below @p root the text @p needle is; empty for nowhere.
inline QStringList whereIs(const QString &needle, QWidget &root)
{
    QStringList found;
    // Looking changes what is there: a property that is asked for may be made again.
    QList<QPointer<QObject>> objects{&root};
    const QList<QObject *> children = root.findChildren<QObject *>();
    for (QObject *child : children)
        objects.append(child);
    for (const QPointer<QObject> &object : std::as_const(objects)) {
        if (!object)
            continue;
        lookInObject(*object, needle, found);
        lookInAccessible(QAccessible::queryAccessibleInterface(object), needle, found);
        if (const auto *view = qobject_cast<QAbstractItemView *>(object.data()); view && view->model())
            lookInCells(*view->model(), {}, needle, found);
    }
    return found;
}

} // namespace support
