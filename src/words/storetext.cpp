// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/storetext.h"

#include "inventory/snoozes.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace words {

QString StoreText::sentence(const store::Fault &fault)
{
    using FaultKind = store::Fault::Kind;
    switch (fault.kind) {
    case FaultKind::None:
        break;
    case FaultKind::MovedAside:
        return tr("The data saved for the account was damaged. The damaged file has been moved to %1, and everything "
                  "is read again.")
            .arg(QFileInfo(fault.aside).fileName());
    case FaultKind::Restored:
        return tr("The file with history, journal and notes was damaged. What could be saved is here again, and the "
                  "damaged file has been moved to %1.")
            .arg(QFileInfo(fault.aside).fileName());
    case FaultKind::Newer:
        return tr("The data saved for the account was written by a newer version of the program. It is left untouched, "
                  "and nothing new is saved.");
    case FaultKind::ReadOnly:
        return tr("The data saved for the account can be read but not written: nothing new is saved.");
    case FaultKind::InUse:
        return tr("Another window saves what is read of this account; this one shows what it has saved.");
    case FaultKind::NoLock:
        return tr("The data saved for the account cannot be locked: another program uses it, or its folder does not "
                  "support locks. Nothing is saved now.");
    case FaultKind::Full:
        return tr("There is no room left on the disk: what is read now is not saved. It is tried again.");
    case FaultKind::Unusable:
        return tr("The data saved for the account cannot be used: nothing is saved now.");
    }
    return {};
}

QString StoreText::sentences(const QList<store::Fault> &faults)
{
    QStringList texts;
    for (const store::Fault &fault : faults)
        texts += sentence(fault);
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u' ');
}

QString StoreText::details(const QList<store::Fault> &faults)
{
    QStringList lines;
    for (const store::Fault &fault : faults) {
        lines += QDir::toNativeSeparators(fault.file);
        if (!fault.aside.isEmpty())
            lines += QDir::toNativeSeparators(fault.aside);
        if (!fault.detail.isEmpty())
            lines += fault.detail;
    }
    return lines.join(u'\n');
}

QString StoreText::counts(const store::Added &added, int filters)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    add(added.notes, tr("%Ln note(s)", nullptr, added.notes));
    add(added.changes, tr("%Ln change(s) seen", nullptr, added.changes));
    add(added.edits, tr("%Ln edit(s) of yours", nullptr, added.edits));
    add(added.findings, tr("%Ln finding(s)", nullptr, added.findings));
    add(added.triage, tr("%Ln decision(s) about findings", nullptr, added.triage));
    add(added.cases, tr("%Ln support case(s)", nullptr, added.cases));
    add(filters, tr("%Ln saved filter(s)", nullptr, filters));
    if (added.values.contains(inventory::snoozesName))
        parts.append(tr("snoozed reminders"));
    if (parts.size() < 2)
        return parts.value(0);
    const QString last = parts.takeLast();
    return tr("%1 and %2", "the last of several").arg(parts.join(u", "_s), last);
}

} // namespace words
