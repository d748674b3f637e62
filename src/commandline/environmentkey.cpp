// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/environmentkey.h"

#include <QString>

#include <cstring>

#ifdef Q_OS_UNIX
#include <unistd.h>
#ifdef Q_OS_MACOS
#include <crt_externs.h>
#endif
#endif

namespace commandline {

namespace {

constexpr char variable[] = "CLOUDNET_API_KEY";

/// Volatile, because nobody reads it afterwards.
void overwrite(volatile char *text, qsizetype length)
{
    for (qsizetype i = 0; i < length; ++i)
        text[i] = 0;
}

/// The entries themselves: removing a variable leaves its text where it was, where /proc/<pid>/environ shows it. There
/// may be more than one of a name.
void overwriteEntries()
{
#ifdef Q_OS_UNIX
#ifdef Q_OS_MACOS
    char **entries = *_NSGetEnviron();
#else
    char **entries = environ;
#endif
    constexpr size_t nameLength = sizeof variable - 1;
    for (; entries && *entries; ++entries) {
        if (std::strncmp(*entries, variable, nameLength) == 0 && (*entries)[nameLength] == '=') {
            char *value = *entries + nameLength + 1;
            overwrite(value, static_cast<qsizetype>(std::strlen(value)));
        }
    }
#endif
}

} // namespace

tl::expected<accounts::ApiKey, accounts::KeyFault> takeEnvironmentKey()
{
    QByteArray bytes = qgetenv(variable);
    QString text = QString::fromUtf8(bytes);
    overwriteEntries();
    qunsetenv(variable);
    auto key = accounts::readKey(text);
    overwrite(bytes.data(), bytes.size());
    text.fill(u'\0');
    return key;
}

} // namespace commandline
