// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/resource.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>

/// The account as files of other tools: what ssh, Ansible, name servers and calendars read.
namespace handover {

/// Gives a source text of the context Handover in a language: comments in files are in the source's, English, whoever
/// writes them; what a person reads is in the person's.
using Words = std::function<QString(const char *source)>;
/// The source itself.
QString inEnglish(const char *source);

/// How much was read of one kind of resource, and when the oldest of it (UTC; invalid for nothing).
struct Reading
{
    QDateTime oldest = {};
    int read = 0;
    int total = 0;
    /// Of a list: all of it came.
    bool isWhole = true;
};
using Readings = std::map<inventory::Kind, Reading>;

/// Whether all of these kinds was read.
bool isComplete(const Readings &readings, const QList<inventory::Kind> &kinds);

/// "as of 2026-11-30 14:02 +01:00, 214 of 214 servers read": the oldest of what was read of these kinds, in the
/// person's time zone, and how much was read, by what it is about.
QString asOf(const Readings &readings, const QList<inventory::Kind> &kinds, const Words &words = inEnglish);

/// Something that a person should know of a text, such as what is left out of it.
struct Remark
{
    /// A source text of the context Handover, with %1 and %2.
    const char *source = nullptr;
    QStringList arguments = {};

    bool operator==(const Remark &) const = default;
};
QString sentence(const Remark &remark, const Words &words = inEnglish);

/// What stands at the beginning of each text.
struct Heading
{
    /// As asOf() has it.
    QString asOf;
    /// What the account is called.
    QString account;
    /// The filter by which rows were chosen; empty for all.
    QString filter = {};
};

/// One text for a tool.
struct Text
{
    QByteArray bytes;
    QList<Remark> remarks = {};
    /// How many servers, records, events or lines are in it.
    int count = 0;
};

/// The heading and the remarks as comments, each line behind @p sign.
QByteArray comments(const QByteArray &sign, const Heading &heading, const QList<Remark> &remarks);
/// @p text in one line, without characters that nobody sees: for comments.
QString inOneLine(const QString &text);

/// Whether two texts say the same, but for the time in "as of".
bool isSame(const QByteArray &a, const QByteArray &b);

} // namespace handover
