// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace gui {

/// How an account is shown.
struct AccountLabel
{
    /// Stable: what is kept for the account is kept under it. Letters, digits and hyphens.
    QString id;
    QString name;
    QColor colour;
    /// Host and port, for the tooltip.
    QString origin;
    bool demo = false;
    /// The person made it read-only.
    bool readOnly = false;
};

} // namespace gui
