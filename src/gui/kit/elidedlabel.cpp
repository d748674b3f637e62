// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/elidedlabel.h"

#include "gui/look/colours.h"
#include "names/plaintext.h"
#include "names/plaintooltip.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr qsizetype longestLine = 400;
constexpr qsizetype longestLineTip = 4000;

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setTone(words::Tone tone)
{
    m_tone = tone;
    update();
}

void ElidedLabel::setRemark(const QString &remark)
{
    m_remark = remark;
    setAccessibleDescription(remark);
}

QString ElidedLabel::shown() const
{
    return names::shownText(m_text.left(longestLine), false).simplified();
}

int ElidedLabel::fairWidth() const
{
    return qMin(sizeHint().width(), fontMetrics().horizontalAdvance(u"mmmmmmm"_s));
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(shown()) + 2, fontMetrics().height() + 4};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().horizontalAdvance(u"mmmm"_s)), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setPen(toneColour(m_tone, palette()));
    painter.drawText(rect(), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     fontMetrics().elidedText(shown(), Qt::ElideRight, width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const bool whole = shown() == m_text && sizeHint().width() <= width();
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList told{whole ? QString() : m_text.left(longestLineTip), m_remark};
    told.removeAll(QString());
    QToolTip::showText(help->globalPos(), names::plainToolTip(told.join(u'\n')), this);
    return true;
}

} // namespace gui

#include "moc_elidedlabel.cpp"
