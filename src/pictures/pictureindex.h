// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pictures {

/// A picture: what is drawn, and in which of the four ways.
struct Picture
{
    /// "servers", "servers-keys", "edit-server".
    QString subject;
    /// "sv-light"; the file is called by both.
    QString way;

    QString file() const { return subject + u'-' + way + QStringLiteral(".png"); }
};

/// One HTML page that shows all pictures, those of one subject beside each other, in the order in which they were
/// drawn; its files are beside it.
QString pictureIndex(const QList<Picture> &pictures);

} // namespace pictures
