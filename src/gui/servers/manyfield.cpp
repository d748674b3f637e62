// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/manyfield.h"

#include "gui/kit/exactedit.h"
#include "gui/kit/partbar.h"
#include "gui/look/fonts.h"
#include "gui/servers/fieldedit.h"
#include "names/plaintext.h"
#include "words/fieldtext.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using inventory::Field;

namespace gui {

ManyField::ManyField(const Widgets &widgets, QVBoxLayout &layout)
    : QObject(layout.parent())
    , m_widgets(widgets)
{
    scaleFont(*widgets.hint, 0.9, QFont::Normal);
    connect(widgets.tick, &QCheckBox::toggled, this, &ManyField::ticked);
    if (widgets.text) {
        auto *bar = new PartBar(*widgets.text, widgets.text->parentWidget());
        layout.insertWidget(layout.indexOf(widgets.text) + 1, bar);
        connect(widgets.text, &QPlainTextEdit::textChanged, this, &ManyField::typed);
        return;
    }
    widgets.line->setMaxLength(FieldEdit::longestLine);
    // Comes before the change, if there is room for some of it.
    connect(widgets.line, &QLineEdit::inputRejected, this, [this] {
        m_isCut = true;
        Q_EMIT edited();
    });
    connect(widgets.line, &QLineEdit::textChanged, this, [this] {
        m_isCut = m_isCut && m_widgets.line->text().size() == FieldEdit::longestLine;
        typed();
    });
}

QWidget *ManyField::editor() const
{
    return m_widgets.text ? static_cast<QWidget *>(m_widgets.text) : m_widgets.line;
}

void ManyField::setCommon(const std::optional<QString> &common)
{
    m_common = common;
    if (!isTicked())
        show(common.value_or(QString()));
    retranslate();
}

bool ManyField::isTicked() const
{
    return m_widgets.tick->isChecked();
}

QString ManyField::text() const
{
    const QString text = shown();
    if (m_widgets.field != Field::Hostname)
        return text;
    return m_common && text.trimmed() == m_common->trimmed() ? *m_common : text.trimmed();
}

void ManyField::setEnabled(bool enabled)
{
    editor()->setEnabled(enabled);
    m_widgets.tick->setEnabled(enabled);
}

void ManyField::retranslate()
{
    const QString field = words::FieldText::name(m_widgets.field);
    m_widgets.tick->setText(tr("Change"));
    m_widgets.tick->setAccessibleName(tr("Change: %1").arg(field));
    // With the tick an empty text is what all get.
    const QString hint = m_common || isTicked() ? QString() : tr("<different values>");
    if (m_widgets.text)
        m_widgets.text->setPlaceholderText(hint);
    else
        m_widgets.line->setPlaceholderText(hint);
}

void ManyField::showHint(const QString &words, const QColor &colour)
{
    QPalette palette = m_widgets.hint->palette();
    palette.setColor(QPalette::WindowText, colour);
    m_widgets.hint->setPalette(palette);
    m_widgets.hint->setText(names::withSigns(words));
    editor()->setAccessibleDescription(words);
}

QString ManyField::shown() const
{
    return m_widgets.text ? m_widgets.text->exactText() : m_widgets.line->text();
}

void ManyField::show(const QString &text)
{
    const QScopedValueRollback<bool> own(m_own, true);
    if (m_widgets.text)
        m_widgets.text->setExactText(text);
    else
        m_widgets.line->setText(text);
    m_isCut = false;
}

void ManyField::typed()
{
    if (m_own)
        return;
    m_typed = shown();
    if (isTicked())
        Q_EMIT edited();
    else
        m_widgets.tick->setChecked(true);
}

void ManyField::ticked()
{
    if (!isTicked())
        show(m_common.value_or(QString()));
    else if (m_typed && *m_typed != shown())
        show(*m_typed);
    retranslate();
    Q_EMIT edited();
}

} // namespace gui

#include "moc_manyfield.cpp"
