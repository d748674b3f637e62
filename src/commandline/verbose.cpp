// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/verbose.h"

#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace commandline {

namespace {

/// To standard error, wherever it leads: Qt's own handler prefers the system's journal when that is no terminal.
void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = qFormatLogMessage(type, context, message).toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void beVerbose()
{
    qSetMessagePattern(u"%{time yyyy-MM-dd HH:mm:ss.zzz} %{category}: %{message}"_s);
    qInstallMessageHandler(writeMessage);
    QLoggingCategory::setFilterRules(verboseRules());
}

QString verboseRules()
{
    return u"cloudnet.*=true"_s;
}

} // namespace commandline
