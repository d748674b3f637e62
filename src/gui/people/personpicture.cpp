// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/personpicture.h"

#include "gui/people/avatarimage.h"
#include "probe/avatar.h"
#include "settings/settings.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

using namespace Qt::StringLiterals;

namespace gui {

PersonPicture::PersonPicture(probe::Avatars &avatars, settings::Settings &settings, QWidget &page)
    : QObject(&page)
    , m_avatars(avatars)
    , m_settings(settings)
    , m_soon(new QTimer(this))
{
    m_soon->setObjectName(u"pictureSoon"_s);
    m_soon->setSingleShot(true);
    m_soon->setInterval(std::chrono::milliseconds(150));
    connect(m_soon, &QTimer::timeout, this, [this, &page] {
        if (!m_avatar.isNull() && page.isVisible() && m_settings.avatars())
            m_avatars.need(m_avatar);
    });
    connect(&avatars, &probe::Avatars::arrived, this, &PersonPicture::tell);
    connect(&settings, &settings::Settings::changed, this, [this](settings::Settings::Choice choice) {
        if (choice != settings::Settings::Choice::Avatars)
            return;
        if (!m_settings.avatars())
            m_avatars.stop();
        tell();
        m_soon->start();
    });
}

void PersonPicture::setAvatar(const QString &avatar)
{
    m_avatar = avatar;
    tell();
    m_soon->start();
}

void PersonPicture::tell()
{
    const bool isKnown = !m_avatar.isNull() && m_settings.avatars();
    Q_EMIT changed(readAvatar(isKnown ? m_avatars.picture(m_avatar) : QByteArray()));
}

} // namespace gui

#include "moc_personpicture.cpp"
