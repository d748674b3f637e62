// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/shortcutsdialog.h"

#include "ui_shortcutsdialog.h"

#include <QAction>
#include <QEvent>

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
        if (!action->shortcut().isEmpty())
            facts.append({action->shortcut().toString(QKeySequence::NativeText), action->iconText(), false,
                          words::Tone::Normal});
    }
    facts.append({QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), tr("Clear the filter"), false,
                  words::Tone::Normal});
    m_ui->shortcuts->setRows(facts);
}

} // namespace gui
