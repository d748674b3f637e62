// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/edge.h"

#include <QCoreApplication>

namespace words {

/// Where things lead and why, in the language of the moment. All of it is plain text.
class EdgeText
{
    Q_DECLARE_TR_FUNCTIONS(EdgeText)

public:
    /// What several of a kind are called: "Servers". Empty for what no edge leads to.
    static QString kind(insight::ObjectKind kind);
    /// Why the two lead to each other, in the midst of a sentence and the same from either end: "by CNAME record
    /// www.example.se through cdn.example.net (guessed)". Never empty for an edge of a chain.
    static QString reason(const insight::Edge &edge);

private:
    static QString ofRecord(const insight::Edge &edge);
    static QString ofPeople(insight::Reason reason);
};

} // namespace words
