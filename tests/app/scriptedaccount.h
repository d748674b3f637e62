// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/httpserver.h"

#include <QString>

/// A whole account on a scripted server: one server c1, one domain, one certificate and one person, joined in every way
/// that the API knows.
class ScriptedAccount
{
public:
    /// Every text that is not a reference or an address says @p text.
    static void saying(support::HttpServer &server, const QString &text);
    /// Every field that may be missing is null, and every object is there.
    static void allNull(support::HttpServer &server);
    /// Every list is empty.
    static void empty(support::HttpServer &server);
    /// @p count SSH keys, deploy keys and people on the server, half of the keys and people assigned; as many people
    /// in their list; @p names domains and certificates.
    static void crowded(support::HttpServer &server, int count, int names);

    /// The person's id and the names that lead to the rest.
    static constexpr int personId = 7;
    static constexpr char serverName[] = "c1";
    static constexpr char domainName[] = "example.se";
};
