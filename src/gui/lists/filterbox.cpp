// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/filterbox.h"

#include "gui/lists/linelayout.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "names/plaintooltip.h"
#include "tables/arrangedmodel.h"
#include "tables/filter.h"
#include "tables/roles.h"
#include "tables/tablemodel.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// What the line keeps at least for its icon and the text that is typed, in pixels.
constexpr int leastText = 110;

/// What the line needs to show its icon, all that is typed, and the cursor behind it, in pixels.
int neededFor(const QLineEdit &line)
{
    constexpr int frames = 16;
    // More letters than a line of any window has: a long text that is pasted is not measured as a whole.
    constexpr int enough = 1000;
    const int picture = line.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &line) * 3 / 2;
    return std::max(leastText, picture + line.fontMetrics().horizontalAdvance(line.text().left(enough)) + frames);
}

/// What is typed before the place @p cursor of @p text that may become the name of a field; null where none begins.
QString fieldBegun(const QString &text, int cursor)
{
    const QString before = text.left(cursor);
    qsizetype start = before.size();
    while (start > 0 && !before.at(start - 1).isSpace())
        --start;
    const QString word = before.mid(start + (before.mid(start).startsWith(u'-') ? 1 : 0));
    const bool wordGoesOn = cursor < text.size() && !text.at(cursor).isSpace();
    return word.isEmpty() || wordGoesOn ? QString() : word;
}

/// The name of a column as that of a field: one word, whose parts can be told. Without the hyphens it is found too.
QString asTyped(const QString &name)
{
    return name.simplified().replace(u' ', u'-');
}

} // namespace

FilterBox::FilterBox(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_counts(new QLabel(this))
    , m_clear(new QPushButton(this))
    , m_unknown(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_unknown);
    m_unknown->setObjectName(u"unknownFields"_s);
    m_unknown->setTextFormat(Qt::PlainText);
    m_unknown->setWordWrap(true);
    m_unknown->hide();
    scaleFont(*m_unknown, 0.9);
    // Over the end of the line, which keeps its text clear of them.
    m_counts->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_clear->setProperty("chip", true);
    m_clear->setCursor(Qt::ArrowCursor);
    m_line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_picture = m_line->findChild<QToolButton *>();
    m_line->setMinimumWidth(120);
    m_line->installEventFilter(this);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setObjectName(u"filterCounts"_s);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (tables::ArrangedModel *model : std::as_const(m_models))
            model->setFilter(text);
        showCounts();
        showUnknownFields();
    });
    connect(m_line, &QLineEdit::textEdited, this, &FilterBox::showHint);
    connect(m_line, &QLineEdit::cursorPositionChanged, this, &FilterBox::showHint);
    connect(m_clear, &QPushButton::clicked, this, &FilterBox::clear);
    showCounts();
}

FilterBox::~FilterBox()
{
    delete m_hint;
}

void FilterBox::setModel(tables::ArrangedModel *model)
{
    m_models.clear();
    addModel(model);
}

void FilterBox::addModel(tables::ArrangedModel *model)
{
    m_models.append(model);
    connect(model, &tables::ArrangedModel::countsChanged, this, &FilterBox::showCounts);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &FilterBox::showHelp);
    connect(model, &QAbstractItemModel::modelReset, this, &FilterBox::showHelp);
    showCounts();
    showHelp();
}

void FilterBox::setView(QAbstractItemView *view, FieldHint::Over over)
{
    m_view = view;
    m_over = over;
}

void FilterBox::setHint(const QString &hint)
{
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(hint);
}

QString FilterBox::text() const
{
    return m_line->text();
}

void FilterBox::setText(const QString &text)
{
    m_line->setText(text);
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

void FilterBox::reachView()
{
    if (m_view)
        m_view->setFocus(Qt::TabFocusReason);
}

void FilterBox::focusView()
{
    // Before the view has the focus, which would make a row current and select none.
    const bool chosen = m_view && m_view->selectionModel() && m_view->selectionModel()->hasSelection();
    reachView();
    if (!m_view || chosen || !m_view->model())
        return;
    // The first row, past any group above it.
    const QModelIndex top = m_view->model()->index(0, 0);
    const bool isGroup = top.data(tables::IsGroupRole).toBool();
    m_view->setCurrentIndex(isGroup ? m_view->model()->index(0, 0, top) : top);
}

void FilterBox::reset()
{
    m_line->clear();
}

void FilterBox::clear()
{
    reset();
    m_line->setFocus(Qt::OtherFocusReason);
}

void FilterBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        showCounts();
        showHelp();
        showHint();
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
    if (watched == m_line && event->type() == QEvent::KeyPress && keyPressed(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_line && event->type() == QEvent::FocusOut && m_hint)
        m_hint->say({});
    // Not where the window came to the front with the focus where it was.
    if (watched == m_line && event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        QMetaObject::invokeMethod(this, &FilterBox::showHint, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

/// Returns whether the key is the box's own.
bool FilterBox::keyPressed(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Escape && m_hint && m_hint->isVisible() && m_line->text().isEmpty()) {
        m_hint->say({});
        return true;
    }
    if (key.key() == Qt::Key_Escape && !m_line->text().isEmpty()) {
        clear();
        return true;
    }
    const bool leads = key.key() == Qt::Key_Down || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (leads && m_view)
        focusView();
    return leads && m_view;
}

void FilterBox::showCounts()
{
    const bool narrowed = !m_models.isEmpty() && !m_line->text().trimmed().isEmpty();
    m_clear->setVisible(narrowed);
    m_clear->setAccessibleName(tr("Clear the filter"));
    if (m_picture)
        m_picture->setAccessibleName(tr("Filter"));
    int shown = 0;
    int total = 0;
    for (const tables::ArrangedModel *model : std::as_const(m_models)) {
        shown += model->shownCount();
        total += model->totalCount();
    }
    m_counts->setText(narrowed ? tr("%1 of %2").arg(locale().toString(shown), locale().toString(total)) : QString());
    placeCounts();
}

void FilterBox::placeCounts()
{
    const bool narrowed = !m_counts->text().isEmpty();
    const int lineHeight = m_unknown->isHidden() ? height() : m_line->sizeHint().height();
    // Where what is typed would be cut, the word gives way to a sign, then the counts: they stand in the status line
    // too.
    const int needed = neededFor(*m_line);
    constexpr int gaps = 12;
    const int counts = narrowed ? m_counts->sizeHint().width() : 0;
    m_clear->setIcon({});
    m_clear->setText(tr("Clear"));
    QSize button(m_clear->sizeHint().width(), std::min(m_clear->sizeHint().height(), lineHeight - 8));
    if (width() - button.width() - counts - gaps < needed) {
        m_clear->setText({});
        m_clear->setIcon(icon(u"clear"_s));
        button.setWidth(button.height());
    }
    const bool both = narrowed && width() - button.width() - counts - gaps >= needed;
    m_counts->setVisible(both);
    int end = 4;
    if (narrowed)
        end += button.width() + 4;
    const auto placed = [this, lineHeight](int fromEnd, const QSize &size) {
        const QRect rect(width() - fromEnd, (lineHeight - size.height()) / 2, size.width(), size.height());
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    m_clear->setGeometry(placed(end, button));
    if (both) {
        end += counts + 4;
        m_counts->setGeometry(placed(end, {counts, lineHeight}));
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_line->setTextMargins(mirrored ? end : 4, 0, mirrored ? 4 : end, 0);
}

/// All fields, as they are typed.
QStringList FilterBox::fields() const
{
    QStringList fields;
    for (const tables::ArrangedModel *model : m_models) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString field = asTyped(locale().toLower(model->table()->field(column))) + u':';
            if (!fields.contains(field))
                fields.append(field);
        }
    }
    return fields;
}

void FilterBox::showHelp()
{
    const QString help =
        tr("Every word must occur somewhere in the row. Hidden columns are searched too.") + u'\n' +
        tr("Type a column name and a colon to search only that column: %1").arg(fields().join(u", "_s)) + u'\n' +
        tr("A column name and a colon alone find the rows where that column is empty.") + u'\n' +
        tr("A hyphen before a word excludes the rows that contain it.");
    m_line->setToolTip(names::plainToolTip(help));
    m_help = help;
    describe();
    showUnknownFields();
}

/// One that any of the models knows is known.
void FilterBox::showUnknownFields()
{
    QStringList unknown = m_models.isEmpty() ? QStringList() : m_models.constFirst()->unknownFields();
    for (const tables::ArrangedModel *model : std::as_const(m_models)) {
        const QStringList own = model->unknownFields();
        unknown.removeIf([&own](const QString &field) { return !own.contains(field); });
    }
    unknown.removeDuplicates();
    const QString sentence =
        unknown.isEmpty() ? QString()
                          : u"⚠ "_s + tr("No such field: %1. Searching for it as text.").arg(unknown.join(u", "_s));
    if (sentence == m_unknown->text())
        return;
    m_unknown->setText(sentence);
    m_unknown->setVisible(!sentence.isEmpty());
    // What stands beside the line stays beside it.
    alignBeside(*this, sentence.isEmpty() ? Qt::Alignment() : Qt::AlignTop);
    describe();
    placeCounts();
}

void FilterBox::describe()
{
    m_line->setAccessibleDescription(m_unknown->text().isEmpty() ? m_help : m_unknown->text() + u'\n' + m_help);
}

QString FilterBox::hint() const
{
    // Where there is nothing to filter there is nothing to tell of it.
    const auto isEmpty = [](const tables::ArrangedModel *model) { return model->totalCount() == 0; };
    if (std::all_of(m_models.cbegin(), m_models.cend(), isEmpty))
        return {};
    const QString begun = fieldBegun(m_line->text(), m_line->cursorPosition());
    if (begun.isNull() && !m_line->text().isEmpty())
        return {};
    QStringList fitting = fields();
    const QString name = tables::Filter::fieldName(begun);
    fitting.removeIf([&name](const QString &field) {
        const QString known = tables::Filter::fieldName(field.chopped(1));
        return known == name || !known.startsWith(name);
    });
    return fitting.isEmpty() ? QString() : tr("Fields: %1").arg(fitting.join(u"  "_s));
}

/// Where one types, and only while one does.
void FilterBox::showHint()
{
    const QString text = m_line->hasFocus() ? hint() : QString();
    if (!m_hint && text.isEmpty())
        return;
    if (!m_hint)
        m_hint = new FieldHint(*m_line);
    if (m_view)
        m_hint->setPlace(*m_view, m_over);
    m_hint->say(text);
}

} // namespace gui

#include "moc_filterbox.cpp"
