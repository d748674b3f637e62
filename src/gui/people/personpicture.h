// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QString>

class QTimer;
class QWidget;

namespace probe {
class Avatars;
}

namespace settings {
class Settings;
}

namespace gui {

/// The picture of the person who is looked at. It is asked for only where the settings allow it, while @p page is
/// shown, and once the person is looked at for a moment.
class PersonPicture : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    PersonPicture(probe::Avatars &avatars, settings::Settings &settings, QWidget &page);

    /// The person who is looked at has this avatar; null for nobody.
    void setAvatar(const QString &avatar);

Q_SIGNALS:
    /// What is to be shown, which is null where there is none, or none yet.
    void changed(const QImage &picture);

private:
    void tell();

    probe::Avatars &m_avatars;
    settings::Settings &m_settings;
    QString m_avatar;
    QTimer *m_soon;
};

} // namespace gui
