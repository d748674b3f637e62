// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace settings {

/// How an account is shown.
struct AccountLabel
{
    /// Stable, and one for each account. Letters, digits and hyphens.
    QString id;
    QString name;
    QColor colour;
    /// Host and port, for the tooltip.
    QString origin;
    bool demo = false;
    /// The person made it read-only.
    bool readOnly = false;
};

} // namespace settings
