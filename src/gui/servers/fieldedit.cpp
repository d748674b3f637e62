// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/fieldedit.h"

#include "gui/kit/exactedit.h"
#include "gui/kit/partbar.h"
#include "gui/look/colours.h"
#include "gui/look/fonts.h"
#include "gui/servers/heldtext.h"
#include "names/plaintext.h"
#include "words/fieldtext.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using inventory::Field;

namespace gui {

FieldEdit::FieldEdit(const Widgets &widgets, QVBoxLayout &layout)
    : QObject(layout.parent())
    , m_widgets(widgets)
    , m_layout(layout)
{
    // What appears with the first change must not move what is being typed in.
    for (QWidget *widget : {static_cast<QWidget *>(widgets.mark), static_cast<QWidget *>(widgets.undo)}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    scaleFont(*widgets.hint, 0.9, QFont::Normal);
    connect(widgets.undo, &QToolButton::clicked, this, &FieldEdit::undoOrReplace);
    if (widgets.text) {
        auto *bar = new PartBar(*widgets.text, widgets.text->parentWidget());
        layout.insertWidget(layout.indexOf(widgets.text) + 1, bar);
        connect(widgets.text, &QPlainTextEdit::textChanged, this, &FieldEdit::edited);
        return;
    }
    widgets.line->setMaxLength(longestLine);
    connect(widgets.line, &QLineEdit::textChanged, this, &FieldEdit::lineChanged);
    // Comes before the change, if there is room for some of it.
    connect(widgets.line, &QLineEdit::inputRejected, this, [this] {
        m_isCut = true;
        Q_EMIT edited();
    });
}

QWidget *FieldEdit::editor() const
{
    return m_widgets.text ? static_cast<QWidget *>(m_widgets.text) : m_widgets.line;
}

void FieldEdit::setText(const QString &text)
{
    if (m_widgets.text)
        m_widgets.text->setExactText(text);
    else
        fillLine(text);
}

QString FieldEdit::text() const
{
    if (m_widgets.text)
        return m_widgets.text->exactText();
    if (m_isTooLong)
        return m_base;
    const QString typed = m_widgets.line->text();
    if (m_widgets.field != Field::Hostname)
        return typed;
    return typed.trimmed() == m_base.trimmed() ? m_base : typed.trimmed();
}

bool FieldEdit::isChanged() const
{
    return text() != m_base;
}

void FieldEdit::showHeld(const std::optional<QString> &held)
{
    delete m_held;
    m_held = nullptr;
    if (!held)
        return;
    m_held = new HeldText(m_widgets.field, *held, text(), m_layout.parentWidget());
    m_layout.insertWidget(m_layout.indexOf(m_widgets.hint) + 1, m_held);
    m_held->setTabAfter(*m_widgets.undo);
    m_held->show();
}

void FieldEdit::showState(bool enabled)
{
    const bool changed = isChanged();
    m_widgets.mark->setVisible(changed);
    m_widgets.undo->setVisible(changed || m_isTooLong);
    editor()->setEnabled(enabled);
    m_widgets.undo->setEnabled(enabled);
    if (!changed && m_held)
        showHeld(std::nullopt);
    QPalette palette = m_widgets.mark->palette();
    palette.setColor(QPalette::WindowText, coloursFor(editor()->palette()).accent);
    m_widgets.mark->setPalette(palette);
}

void FieldEdit::retranslate()
{
    const QString field = words::FieldText::name(m_widgets.field);
    m_widgets.undo->setText(m_isTooLong ? tr("Replace") : tr("Undo"));
    m_widgets.undo->setAccessibleName(m_isTooLong ? tr("Replace the whole text: %1").arg(field)
                                                  : tr("Undo the change: %1").arg(field));
}

void FieldEdit::showHint(const QString &words, const QColor &colour)
{
    QPalette palette = m_widgets.hint->palette();
    palette.setColor(QPalette::WindowText, colour);
    m_widgets.hint->setPalette(palette);
    m_widgets.hint->setText(names::withSigns(words));
    editor()->setAccessibleDescription(words);
}

void FieldEdit::undoOrReplace()
{
    if (!m_isTooLong) {
        setText(m_base);
        return;
    }
    fillLine(QString());
    m_widgets.line->setFocus(Qt::OtherFocusReason);
}

void FieldEdit::lineChanged()
{
    m_isCut = m_isCut && m_widgets.line->text().size() == longestLine;
    Q_EMIT edited();
}

void FieldEdit::fillLine(const QString &text)
{
    m_isCut = false;
    m_isTooLong = text.size() > longestLine;
    m_widgets.line->setReadOnly(m_isTooLong);
    m_widgets.line->setText(m_isTooLong ? text.first(longestLine - 1) + u'…' : text);
    m_widgets.line->setCursorPosition(m_isTooLong ? 0 : static_cast<int>(text.size()));
    retranslate();
    // Also where the line says the same as before: it may have been cut there.
    Q_EMIT edited();
}

} // namespace gui

#include "moc_fieldedit.cpp"
