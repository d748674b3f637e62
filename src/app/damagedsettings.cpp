// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/damagedsettings.h"

#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// More would be a disk full of them.
constexpr int mostCopies = 100;

/// A copy under the first name that no earlier copy has.
QString copyOf(const QString &file)
{
    for (int i = 1; i <= mostCopies; ++i) {
        const QString copy = file + u".damaged"_s + (i == 1 ? QString() : u"-%1"_s.arg(i));
        if (QFile::exists(copy))
            continue;
        return QFile::copy(file, copy) ? copy : QString();
    }
    return {};
}

} // namespace

QString keepDamaged(QSettings &store)
{
    // It reads the file to its end only now.
    (void)store.allKeys();
    if (store.status() != QSettings::FormatError)
        return {};
    const QString copy = copyOf(store.fileName());
    if (!copy.isEmpty()) {
        // Written again, so that the next start does not find the same damage.
        const QString passing = u"damaged"_s;
        store.setValue(passing, true);
        store.sync();
        store.remove(passing);
        store.sync();
    }
    return copy;
}

} // namespace app
