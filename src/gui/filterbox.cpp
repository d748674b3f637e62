// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filterbox.h"

#include "gui/icons.h"
#include "models/arrangedmodel.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

FilterBox::FilterBox(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_counts(new QLabel(this))
    , m_clear(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_counts);
    layout->addWidget(m_clear);
    m_line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_line->setMinimumWidth(180);
    m_line->installEventFilter(this);
    m_counts->setTextFormat(Qt::PlainText);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (models::ArrangedModel *model : std::as_const(m_models))
            model->setFilter(text);
        showCounts();
    });
    connect(m_clear, &QPushButton::clicked, this, &FilterBox::clear);
    showCounts();
}

void FilterBox::setModel(models::ArrangedModel *model)
{
    m_models.clear();
    addModel(model);
}

void FilterBox::addModel(models::ArrangedModel *model)
{
    m_models.append(model);
    connect(model, &models::ArrangedModel::countsChanged, this, &FilterBox::showCounts);
    showCounts();
}

void FilterBox::setView(QAbstractItemView *view)
{
    m_view = view;
    setTabOrder(m_clear, view);
}

void FilterBox::setHint(const QString &hint)
{
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(hint);
}

void FilterBox::takeFocus()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FilterBox::clear()
{
    m_line->clear();
    m_line->setFocus(Qt::OtherFocusReason);
}

void FilterBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        showCounts();
}

bool FilterBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_line->text().isEmpty()) {
            clear();
            return true;
        }
        const bool leads = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (leads && m_view) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBox::showCounts()
{
    const bool narrowed = !m_models.isEmpty() && !m_line->text().trimmed().isEmpty();
    m_counts->setVisible(narrowed);
    m_clear->setVisible(narrowed);
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    int shown = 0;
    int total = 0;
    for (const models::ArrangedModel *model : std::as_const(m_models)) {
        shown += model->shownCount();
        total += model->totalCount();
    }
    m_counts->setText(tr("%1 of %2").arg(locale().toString(shown), locale().toString(total)));
}

} // namespace gui
