// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/shortcutsdialog.h"

#include "ui_shortcutsdialog.h"

#include <QAction>
#include <QEvent>

#include <algorithm>

namespace gui {

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
    , m_actions(actions)
{
    m_ui->setupUi(this);
    retranslate();
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShortcutsDialog::retranslate()
{
    m_ui->retranslateUi(this);
    QList<DetailRow> facts;
    for (const QAction *action : std::as_const(m_actions)) {
        const DetailRow fact{action->shortcut().toString(QKeySequence::NativeText), action->iconText(), false,
                             words::Tone::Normal};
        // What several pages have is told once.
        const bool isTold = std::any_of(facts.cbegin(), facts.cend(), [&fact](const DetailRow &told) {
            return told.label == fact.label && told.value == fact.value;
        });
        if (!action->shortcut().isEmpty() && !isTold)
            facts.append(fact);
    }
    facts.append({QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), tr("Clear the filter"), false,
                  words::Tone::Normal});
    m_ui->shortcuts->setRows(facts);
    // Before the first show no request for a layout reaches it.
    m_ui->area->updateGeometry();
}

} // namespace gui

#include "moc_shortcutsdialog.cpp"
