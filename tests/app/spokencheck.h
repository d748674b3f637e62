// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

#include <functional>

/// What a screen reader could not tell of a window, by the interface that it asks.
namespace spoken {

/// Calls @p look for @p face and all that is in it and shown; of a long list its beginning.
void visit(QAccessibleInterface *face, const std::function<void(QAccessibleInterface &)> &look);

/// A sentence for each fault in @p root: a control without a name, a value without its text, an action that no key
/// reaches, a button that cannot be pressed, marks of formatting in a name or description, a head that is no heading,
/// a choice that does not say so.
QStringList faults(QWidget &root);

/// The first in @p root that has this name and this role, or null.
QAccessibleInterface *find(QWidget &root, const QString &name, QAccessible::Role role);

} // namespace spoken
