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
        // Qt of an answer with an error that is ended within its body, because it is longer than any sentence.
        u"QNetworkReplyImplPrivate::error: Internal problem"_s,
        // QSettings reads a damaged file, which tests hand to it.
        u"QVariant::load: unknown user type with name"_s,
        u"Trying to construct an instance of an invalid type"_s,
    };
    return allowed.join(u'|');
}

} // namespace

void TestCase::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!%1)"_s.arg(allowedWarnings())));
}

} // namespace support

#include "moc_testcase.cpp"
