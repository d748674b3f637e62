// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/tone.h"

#include <Qt>

/// Item models of rows: tables described by columns, and the one model that filters, sorts and groups them.
namespace tables {

/// What a cell answers beside Qt's own roles.
enum Role {
    SortRole = Qt::UserRole + 1, ///< the value to sort by: a number, date, bytes or text; invalid when unknown
    KeyRole,                     ///< QString: the row's key, the same as long as the row is the same thing
    ToneRole,                    ///< Tone
    FixedFontRole,               ///< bool: to be drawn in the fixed font
    BoldRole,                    ///< bool: to be drawn in bold
    IsGroupRole,                 ///< bool: a group's heading, not a row
    GroupCountRole,              ///< int: how many rows a group shows; only on groups
    SignRole,                    ///< QString: a sign drawn before the text, so that its tone does not stand alone
    SuffixRole,   ///< QString: drawn muted behind the text, which alone does not tell the row from others
    ValueRole,    ///< QString: the whole text, with the line breaks and tabs that the cell shows as blanks
    FractionRole, ///< double from 0 to 1: how much of a bar beside the text is filled; invalid for no bar
};

} // namespace tables
