// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace gui {

/// How an account is shown.
struct AccountLabel
{
    QString name;
    QColor colour;
    /// Host and port, for the tooltip.
    QString origin;
    bool demo = false;
};

} // namespace gui
