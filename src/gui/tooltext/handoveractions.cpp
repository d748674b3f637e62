// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tooltext/handoveractions.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace gui {

HandoverActions::HandoverActions(SourceOf sourceOf, HandoverDialog::FilterOf filterOf, settings::Settings &settings,
                                 QMenu &menu, QAction *before, QWidget &window)
    : QObject(&window)
    , m_sourceOf(std::move(sourceOf))
    , m_filterOf(std::move(filterOf))
    , m_settings(settings)
    , m_window(window)
    , m_open(new QAction(this))
{
    m_open->setObjectName(QStringLiteral("handOver"));
    menu.insertAction(before, m_open);
    menu.insertSeparator(before);
    connect(m_open, &QAction::triggered, this, &HandoverActions::open);
    retranslate();
}

bool HandoverActions::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::event(event);
}

void HandoverActions::open()
{
    auto *dialog = new HandoverDialog(m_sourceOf(), m_filterOf, m_settings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HandoverActions::retranslate()
{
    m_open->setText(tr("&Hand over…"));
}

} // namespace gui

#include "moc_handoveractions.cpp"
