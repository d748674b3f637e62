// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/form.h"

#include "gui/kit/discarddialog.h"

namespace gui {

void Form::reject()
{
    if (!holdsUnsaved()) {
        QDialog::reject();
        return;
    }
    // The window may want to close while the person is asked already.
    if (m_question && m_question->isVisible()) {
        m_question->raise();
        m_question->activateWindow();
        return;
    }
    m_question = new DiscardDialog(this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_question, &QDialog::accepted, this, [this] { QDialog::reject(); });
    connect(m_question, &QDialog::rejected, this, &Form::keptOpen);
    m_question->open();
}

} // namespace gui

#include "moc_form.cpp"
