// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace support {

namespace {

/// What Qt and the system may say without anything being wrong with the program.
QString allowedWarnings()
{
    static const QStringList allowed{
        // The platform "offscreen" has no input method and says so.
        u"This plugin does not support .*"_s,
    };
    return allowed.join(u'|');
}

} // namespace

void TestCase::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!%1)"_s.arg(allowedWarnings())));
}

} // namespace support
