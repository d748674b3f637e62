// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/finder/finderdialog.h"

#include "gui/finder/finderdelegate.h"
#include "gui/finder/findermodel.h"
#include "gui/finder/findersources.h"
#include "gui/finder/findertext.h"
#include "ui_finderdialog.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace gui {

namespace {

/// Between how many were found and the keys.
constexpr int besideCount = 16;
constexpr int belowCount = 4;

} // namespace

FinderDialog::FinderDialog(FinderSources &sources, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::FinderDialog>())
    , m_sources(sources)
    , m_model(new FinderModel(this))
{
    m_ui->setupUi(this);
    m_ui->results->setModel(m_model);
    m_ui->results->setItemDelegate(new FinderDelegate(this));
    m_ui->search->installEventFilter(this);
    connect(m_ui->search, &QLineEdit::textChanged, this, &FinderDialog::ask);
    connect(m_ui->results, &QListView::clicked, this, [this] {
        openRow(QGuiApplication::keyboardModifiers() & Qt::ControlModifier ? Where::OtherWindow : Where::Here);
    });
    connect(m_ui->results->selectionModel(), &QItemSelectionModel::currentChanged, this, &FinderDialog::sayCurrent);
    connect(&sources.finder(), &finder::Finder::answered, this,
            [this](const std::shared_ptr<const finder::Answer> &answer) { take(*answer); });
    connect(&sources.finder(), &finder::Finder::grown, this, &FinderDialog::ask);
    sources.prepare();
    retranslate();
    ask();
}

FinderDialog::~FinderDialog() = default;

void FinderDialog::setText(const QString &text)
{
    m_ui->search->setText(text);
}

void FinderDialog::selectText()
{
    m_ui->search->setFocus();
    m_ui->search->selectAll();
}

bool FinderDialog::isComplete() const
{
    return m_last.isWhole && m_sources.isFed();
}

void FinderDialog::ask()
{
    m_asked = m_sources.ask(m_ui->search->text());
}

void FinderDialog::take(const finder::Answer &answer)
{
    // Another dialog of the same window may have asked.
    if (answer.number != m_asked)
        return;
    m_answered = answer.number;
    m_last = answer;
    const bool isOther = m_model->isOther(answer);
    m_model->take(answer);
    if (isOther || !m_ui->results->currentIndex().isValid())
        choose(0);
    if (isOther)
        m_ui->results->scrollToTop();
    sayCount();
    if (m_opens)
        openRow(*m_opens);
}

bool FinderDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Before the window's own shortcut takes it.
    if (watched == m_ui->search && event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_K)
            event->accept();
    }
    if (watched == m_ui->search && event->type() == QEvent::KeyPress && pressKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return Dialog::eventFilter(watched, event);
}

/// What is typed into the field but is not for it.
bool FinderDialog::pressKey(const QKeyEvent &event)
{
    const int page = std::max(1, m_ui->results->height() / std::max(1, m_ui->results->sizeHintForRow(0)) - 1);
    const bool isControl = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (isControl)
            choose(event.key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1);
        return isControl;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openWhenAnswered(isControl ? Where::OtherWindow : Where::Here);
        return true;
    default:
        break;
    }
    // Where the window opens the finder, the finder begins again.
    if (isControl && event.key() == Qt::Key_K) {
        selectText();
        return true;
    }
    if (!event.matches(QKeySequence::Copy) || m_ui->search->hasSelectedText())
        return false;
    copy();
    return true;
}

void FinderDialog::move(int rows)
{
    choose(std::clamp(m_ui->results->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1)));
}

void FinderDialog::choose(int row)
{
    m_ui->results->setCurrentIndex(m_model->index(row));
}

/// What was typed last is meant, not what is shown of what was typed before it.
void FinderDialog::openWhenAnswered(Where where)
{
    if (isAnswered())
        openRow(where);
    else
        m_opens = where;
}

void FinderDialog::openRow(Where where)
{
    m_opens.reset();
    const QModelIndex current = m_ui->results->currentIndex();
    if (!current.isValid())
        return;
    const finder::Row row = m_model->row(current.row());
    // First, so that what is opened has the keyboard.
    accept();
    m_sources.open(row, where == Where::OtherWindow);
}

void FinderDialog::copy()
{
    const QModelIndex current = m_ui->results->currentIndex();
    if (!current.isValid())
        return;
    const QString text = FinderText::copied(m_model->row(current.row()));
    QGuiApplication::clipboard()->setText(text);
    m_ui->count->setText(tr("Copied: %1").arg(text.simplified().left(80)));
    fitBelow();
}

/// The keyboard stays in the field, so that a screen reader is told what is chosen.
void FinderDialog::sayCurrent()
{
    const QModelIndex current = m_ui->results->currentIndex();
    m_ui->search->setAccessibleDescription(current.isValid() ? current.data(Qt::AccessibleTextRole).toString()
                                                             : m_nothing);
    if (!QAccessible::isActive() || !current.isValid())
        return;
    QAccessibleEvent event(m_ui->results, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

void FinderDialog::sayCount()
{
    const QString said = FinderText::count(m_last, locale());
    m_nothing = m_model->rowCount() == 0 ? said : QString();
    m_ui->nothing->say(m_nothing);
    m_ui->stack->setCurrentWidget(m_nothing.isEmpty() ? static_cast<QWidget *>(m_ui->results) : m_ui->nothing);
    m_ui->count->setText(m_nothing.isEmpty() ? said : QString());
    sayCurrent();
    fitBelow();
}

/// The keys stand beside how many were found, below it where there is no room for both.
void FinderDialog::fitBelow()
{
    const int room = width() - m_ui->layout->contentsMargins().left() - m_ui->layout->contentsMargins().right();
    const int needed = m_ui->count->sizeHint().width() + besideCount + m_ui->hint->sizeHint().width();
    m_ui->below->setDirection(needed <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->below->setSpacing(needed <= room ? besideCount : belowCount);
}

void FinderDialog::resizeEvent(QResizeEvent *event)
{
    Dialog::resizeEvent(event);
    fitBelow();
}

void FinderDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_sources.retranslate();
    retranslate();
    m_last = {};
    m_model->clear();
    ask();
    sayCurrent();
    sayCount();
}

void FinderDialog::retranslate()
{
    m_ui->retranslateUi(this);
    const auto keys = [](QKeyCombination combination) {
        return QKeySequence(combination).toString(QKeySequence::NativeText);
    };
    QStringList hints{tr("%1 opens").arg(keys(Qt::Key_Return))};
    if (m_sources.canOpenOther())
        hints.append(tr("%1 in a new window").arg(keys(Qt::CTRL | Qt::Key_Return)));
    hints.append(tr("%1 copies").arg(keys(Qt::CTRL | Qt::Key_C)));
    m_ui->hint->setText(hints.join(QStringLiteral("   ")));
    fitBelow();
}

void showFinder(FinderSources &sources, QWidget &window)
{
    const QList<FinderDialog *> all = window.findChildren<FinderDialog *>();
    for (FinderDialog *open : all) {
        // One that was closed is there until the event loop deletes it.
        if (open->isVisible()) {
            open->selectText();
            return bringForward(*open);
        }
    }
    showOnce(*new FinderDialog(sources, &window));
}

} // namespace gui

#include "moc_finderdialog.cpp"
