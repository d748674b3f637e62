// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/focusring.h"

#include "gui/look/colours.h"
#include "gui/look/controlpaint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>

namespace gui {

namespace {

constexpr int ringWidth = 2;

bool needsRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) && !qobject_cast<const QAbstractItemView *>(widget) &&
           !qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

FocusRing::FocusRing(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void FocusRing::surround(const QRect &room)
{
    setGeometry(room);
    raise();
    show();
}

void FocusRing::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    drawFrame(painter, rect(), {}, coloursFor(palette()).accent, ringWidth, 0);
}

FocusRings::FocusRings(QApplication &application)
{
    connect(&application, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) { follow(now); });
}

FocusRings::~FocusRings()
{
    delete m_ring;
}

bool FocusRings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_ring && m_ring->parent() == watched)
        m_ring->surround(m_ring->parentWidget()->rect());
    return QObject::eventFilter(watched, event);
}

void FocusRings::follow(QWidget *focused)
{
    if (m_ring) {
        m_ring->parent()->removeEventFilter(this);
        delete m_ring;
    }
    if (!needsRing(focused))
        return;
    m_ring = new FocusRing(focused);
    m_ring->surround(focused->rect());
    focused->installEventFilter(this);
}

} // namespace gui

#include "moc_focusring.cpp"
