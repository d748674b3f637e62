// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace gui {

/// One of our drawings by name ("server", "refresh"), painted in the colour of the application's palette at the moment
/// of painting, so that it follows light and dark by itself.
QIcon icon(const QString &name);

/// The same in a fixed colour.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio);

/// An icon of @p colour alone, which stays it where the row that it stands in is selected.
QIcon swatchIcon(const QColor &colour, int side);

} // namespace gui
