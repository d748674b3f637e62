// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QSettings;

namespace gui {

/// What is remembered between runs. Never a key. An unreadable value counts as absent.
class Settings
{
public:
    /// @p store must outlive the settings.
    explicit Settings(QSettings &store);

    /// "sv", "en", or empty for the system's.
    QString language() const;
    void setLanguage(const QString &code);

    /// "light", "dark", or anything else for the system's.
    QString appearance() const;
    void setAppearance(const QString &name);

    /// How servers are grouped: "customer", "type" or "none".
    QString serverGrouping() const;
    void setServerGrouping(const QString &grouping);

    /// Geometry and splitter positions by the widget's name, as Qt saved them.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

private:
    QSettings &m_store;
};

} // namespace gui
