// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// The contrast of two colours, from 1 to 21 (WCAG 2, relative luminance).
double contrastOf(const QColor &a, const QColor &b);
