// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace gui {

Settings::Settings(QSettings &store)
    : m_store(store)
{
}

QString Settings::language() const
{
    return m_store.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_store.setValue(u"language"_s, code);
}

QString Settings::appearance() const
{
    return m_store.value(u"appearance"_s).toString();
}

void Settings::setAppearance(const QString &name)
{
    m_store.setValue(u"appearance"_s, name);
}

QString Settings::serverGrouping() const
{
    return m_store.value(u"servers/grouping"_s).toString();
}

void Settings::setServerGrouping(const QString &grouping)
{
    m_store.setValue(u"servers/grouping"_s, grouping);
}

QByteArray Settings::layout(const QString &name) const
{
    return m_store.value(u"layout/"_s + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_store.setValue(u"layout/"_s + name, state);
}

} // namespace gui
