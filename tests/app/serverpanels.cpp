// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverpanels.h"

#include "moc_serverpanels.cpp"
