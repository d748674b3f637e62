// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QWidget>

namespace gui {

/// The picture in @p bytes, which come from anywhere: PNG, JPEG, GIF (its first frame) or WebP by its own first bytes,
/// at most 1024 by 1024 pixels, which is looked at before anything is unpacked. Null for anything else.
QImage readAvatar(const QByteArray &bytes);

/// Up to two letters that stand for a name: the first of its first and of its last word. Without a letter its first
/// sign, an emoji as a whole; empty for a name without anything to see.
QString initialsOf(const QString &name);

/// A person, round: the picture where there is one, else the initials, else a drawn person.
class AvatarImage : public QWidget
{
    Q_OBJECT

public:
    explicit AvatarImage(QWidget *parent = nullptr);

    void setName(const QString &name);
    /// A null one gives way to the initials.
    void setPicture(const QImage &picture);
    const QImage &picture() const { return m_picture; }
    QString initials() const { return m_initials; }
    /// What the initials stand on, and their colour.
    QColor ground() const;
    QColor ink() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    QImage m_picture;
};

} // namespace gui
