// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/copying.h"

#include "names/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>

namespace gui {

QString Copying::text(const QString &text)
{
    constexpr qsizetype longest = 80;
    const auto lines = static_cast<int>(text.trimmed().count(u'\n')) + 1;
    if (lines > 1)
        return tr("%Ln line(s) copied.", nullptr, lines);
    const QString shown = names::shownText(text, false).trimmed();
    return tr("Copied: %1").arg(shown.size() > longest ? shown.left(longest) + u'…' : shown);
}

QString Copying::put(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    return Copying::text(text);
}

QString Copying::rows(int count)
{
    return tr("%Ln row(s) copied.", nullptr, count);
}

} // namespace gui
