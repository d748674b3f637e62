// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/grantmatrix.h"
#include "store/changes.h"

#include <memory>

namespace models {

/// Who has access to which servers of an account at one moment, for tables that show it.
struct AccessValues
{
    insight::Directory directory;
    QList<insight::Grant> grants;
    insight::GrantMatrix matrix;
    insight::Coverage coverage;
};

using SharedAccess = std::shared_ptr<const AccessValues>;

/// What is asked of one moment: copies of values share what they hold, so this can be given to another thread.
struct AccessQuestion
{
    inventory::Values values;
    insight::Ties ties;
    /// The latest first, as the history has them.
    QList<store::Change> changes;
};

/// Works it out; some tens of milliseconds in an account of 1,000 servers and 200 people. @p reader may remember keys
/// that it read before.
SharedAccess accessValues(const AccessQuestion &question, insight::KeyReader &reader);

/// Since when somebody has access, and a key is on a server, by what was seen to be new.
insight::GrantBeginnings beginningsIn(const QList<store::Change> &changes, const insight::Directory &directory);

/// @name What somebody and a server are called: never empty.
/// @{
/// The name of a person; the comment of a key, else its fingerprint.
QString accessName(const insight::Directory &directory, const insight::Object &who);
/// As names::shownServer() has it.
QString accessServer(const insight::Directory &directory, const QString &server);
/// @}

/// By what a cell of the matrix, and the grant in it, are found again.
QString accessKey(const insight::Object &who, const QString &server);
/// Whom a grant's row of the matrix is about: the person, else the key.
const insight::Object &accessHolder(const insight::Grant &grant);

} // namespace models
