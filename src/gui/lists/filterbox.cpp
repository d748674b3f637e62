// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/filterbox.h"

#include "gui/look/icons.h"
#include "models/arrangedmodel.h"
#include "models/roles.h"
#include "names/plaintooltip.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// What the line keeps for its icon and the text that is typed, in pixels.
constexpr int leastText = 110;

} // namespace

FilterBox::FilterBox(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_counts(new QLabel(this))
    , m_clear(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    // Over the end of the line, which keeps its text clear of them.
    m_counts->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_clear->setProperty("chip", true);
    m_clear->setCursor(Qt::ArrowCursor);
    m_line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_line->setMinimumWidth(130);
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
    connect(model, &QAbstractItemModel::headerDataChanged, this, &FilterBox::showHelp);
    connect(model, &QAbstractItemModel::modelReset, this, &FilterBox::showHelp);
    showCounts();
    showHelp();
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

QWidget *FilterBox::lastControl() const
{
    return m_clear;
}

void FilterBox::focusView()
{
    if (!m_view)
        return;
    m_view->setFocus(Qt::TabFocusReason);
    if (m_view->currentIndex().isValid() || !m_view->model())
        return;
    // The first row, past any group above it.
    const QModelIndex top = m_view->model()->index(0, 0);
    const bool isGroup = top.data(models::IsGroupRole).toBool();
    m_view->setCurrentIndex(isGroup ? m_view->model()->index(0, 0, top) : top);
}

void FilterBox::clear()
{
    m_line->clear();
    m_line->setFocus(Qt::OtherFocusReason);
}

void FilterBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        showCounts();
        showHelp();
    } else if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        placeCounts();
    }
}

void FilterBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCounts();
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
            focusView();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBox::showCounts()
{
    const bool narrowed = !m_models.isEmpty() && !m_line->text().trimmed().isEmpty();
    m_clear->setVisible(narrowed);
    m_clear->setAccessibleName(tr("Clear the filter"));
    int shown = 0;
    int total = 0;
    for (const models::ArrangedModel *model : std::as_const(m_models)) {
        shown += model->shownCount();
        total += model->totalCount();
    }
    m_counts->setText(narrowed ? tr("%1 of %2").arg(locale().toString(shown), locale().toString(total)) : QString());
    placeCounts();
}

void FilterBox::placeCounts()
{
    const bool narrowed = !m_counts->text().isEmpty();
    // Where there is no room for all, the word gives way to a sign, then the counts: they stand in the status line too.
    m_clear->setIcon({});
    m_clear->setText(tr("Clear"));
    QSize button(m_clear->sizeHint().width(), std::min(m_clear->sizeHint().height(), height() - 8));
    if (width() - button.width() < leastText) {
        m_clear->setText({});
        m_clear->setIcon(icon(u"clear"_s));
        button.setWidth(button.height());
    }
    const int counts = m_counts->sizeHint().width();
    const bool both = narrowed && width() - button.width() - counts >= leastText;
    m_counts->setVisible(both);
    int end = 4;
    if (narrowed)
        end += button.width() + 4;
    const auto placed = [this](int fromEnd, const QSize &size) {
        const QRect rect(width() - fromEnd, (height() - size.height()) / 2, size.width(), size.height());
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    m_clear->setGeometry(placed(end, button));
    if (both) {
        end += counts + 4;
        m_counts->setGeometry(placed(end, {counts, height()}));
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_line->setTextMargins(mirrored ? end : 4, 0, mirrored ? 4 : end, 0);
}

void FilterBox::showHelp()
{
    QStringList fields;
    const models::ArrangedModel *model = m_models.value(0, nullptr);
    for (int column = 0; model && column < model->columnCount(); ++column) {
        const QString header = model->headerData(column, Qt::Horizontal).toString();
        fields.append(locale().toLower(header).remove(u' ') + u':');
    }
    const QString help = tr("Every word must occur somewhere in the row. Hidden columns are searched too.") + u'\n' +
                         tr("Type a column name and a colon to search only that column: %1").arg(fields.join(u", "_s));
    m_line->setToolTip(names::plainToolTip(help));
    m_line->setAccessibleDescription(help);
}

} // namespace gui
