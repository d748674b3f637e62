// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QCollator;

namespace tables {

/// The place of each of @p texts, none of which is empty, among them all as @p collator sorts them, from 0 on without
/// gaps; texts that it takes for equal have the same.
///
/// The collator is asked once for each text instead of a dozen times, and for no sort keys: the texts are first put in
/// the order of their letters, numbers in them by value, and it is asked whether each stands right after the one before
/// it. Where it ever says no, as in languages that sort two letters as one, its sort keys decide.
std::vector<quint32> collationRanks(const std::vector<QString> &texts, const QCollator &collator);

} // namespace tables
