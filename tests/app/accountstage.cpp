// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountstage.h"

#include "moc_accountstage.cpp"
