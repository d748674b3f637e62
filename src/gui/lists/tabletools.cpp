// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/tabletools.h"

#include "gui/kit/taborder.h"
#include "gui/lists/columnmemory.h"
#include "gui/lists/copying.h"
#include "gui/lists/headerkeys.h"
#include "gui/lists/scrollkeeper.h"
#include "gui/lists/sortmenu.h"
#include "gui/lists/tableexport.h"
#include "gui/lists/tabletext.h"
#include "gui/lists/views.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "settings/settings.h"
#include "tables/arrangedmodel.h"
#include "tables/tablemodel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gui {

TableTools::TableTools(QAbstractItemView &view, tables::ArrangedModel &model, const QString &id,
                       settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_id(id)
    , m_settings(settings)
    , m_columns(new ColumnMemory(*columnHeader(view), *model.table(), id, settings, this))
    , m_exporting(new TableExport(view, model, id, settings, this))
    , m_copyCell(new QAction(this))
    , m_copyRows(new QAction(this))
    , m_copyCsv(new QAction(this))
    , m_export(new QAction(this))
    , m_reset(new QAction(this))
    , m_menu(new QMenu(&view))
    , m_sorting(new SortMenu(*columnHeader(view), model, &view))
    , m_keys(new HeaderKeys(*columnHeader(view), view, *m_sorting, this))
{
    new ScrollKeeper(view, model, this);
    setUpActions();
    view.installEventFilter(this);
    QHeaderView &header = *columnHeader(view);
    header.installEventFilter(this);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, m_menu,
            [this, &header](const QPoint &at) { m_menu->popup(header.viewport()->mapToGlobal(at)); });
    m_export->setObjectName(QStringLiteral("export"));
    connect(m_exporting, &TableExport::said, this, &TableTools::said);
    connect(m_sorting, &SortMenu::said, this, &TableTools::said);
    connect(m_exporting, &TableExport::writingChanged, this, &TableTools::followSelection);
    connect(m_columns, &ColumnMemory::changed, this, &TableTools::showColumns);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &TableTools::retranslate);
    connect(&model, &tables::ArrangedModel::countsChanged, this, &TableTools::followSelection);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableTools::followSelection);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &TableTools::followSelection);
    retranslate();
    followSelection();
}

TableTools::~TableTools() = default;

QList<QAction *> TableTools::actions() const
{
    return copyActions() + QList<QAction *>{nullptr, m_export, m_sorting->menuAction(), columnsAction()};
}

QList<QAction *> TableTools::copyActions() const
{
    return {m_copyCell, m_copyRows, m_copyCsv};
}

QAction *TableTools::columnsAction() const
{
    return m_menu->menuAction();
}

void TableTools::askOrder()
{
    m_sorting->open();
}

void TableTools::offer(std::function<QList<QAction *>()> own)
{
    offerActions(m_view, [this, own = std::move(own)] {
        QList<QAction *> all = own();
        if (!all.isEmpty())
            all.append(nullptr);
        return all + actions();
    });
}

void TableTools::setFirstWidths(const QList<int> &widths)
{
    m_columns->setFirstWidths(widths);
}

QByteArray TableTools::columns() const
{
    return m_columns->bytes();
}

void TableTools::takeColumns(const QByteArray &bytes)
{
    m_columns->take(bytes);
}

void TableTools::setLeastWidth(int column, int width)
{
    m_columns->setBounds(column, width, {});
}

void TableTools::setMostWidth(int column, int width)
{
    m_columns->setBounds(column, {}, width);
}

void TableTools::setByRoom(const QList<int> &extra, const QList<int> &spare)
{
    m_columns->setByRoom(extra, spare);
}

void TableTools::addButtons(QBoxLayout &head, QWidget *before, const QList<QAction *> &first)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    head.addLayout(buttons);
    const QList<QAction *> shown = first + QList<QAction *>{m_export, columnsAction()};
    for (QAction *action : shown) {
        auto *button = new QToolButton(m_view.window());
        // Icon, tooltip, accessible name and whether it can be pressed are the action's.
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        m_buttons.append(button);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setPopupMode(QToolButton::InstantPopup);
        buttons->addWidget(button);
        reachAfter(*before, *button);
        before = button;
    }
    fitButtons();
}

/// Their icons grow with the text.
void TableTools::fitButtons()
{
    for (QToolButton *button : std::as_const(m_buttons))
        button->setFixedSize(iconSide() + 12, iconSide() + 16);
}

bool TableTools::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == &m_view)
        retranslate();
    else if (event->type() == QEvent::FontChange && watched == &m_view)
        fitButtons();
    else if (event->type() == QEvent::FocusIn)
        Q_EMIT reached();
    return QObject::eventFilter(watched, event);
}

void TableTools::setUpActions()
{
    m_copyCell->setIcon(icon(u"copy"_s));
    m_export->setIcon(icon(u"export"_s));
    m_menu->setIcon(icon(u"columns"_s));
    connect(m_copyCell, &QAction::triggered, this, [this] {
        if (copyCurrentCell(m_view))
            Q_EMIT said(Copying::text(QGuiApplication::clipboard()->text()));
    });
    connect(m_copyRows, &QAction::triggered, this, &TableTools::copyRows);
    connect(m_copyCsv, &QAction::triggered, this, &TableTools::copyAsCsv);
    connect(m_export, &QAction::triggered, m_exporting, &TableExport::ask);
    connect(m_reset, &QAction::triggered, m_columns, &ColumnMemory::reset);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *shown = m_menu->addAction(QString());
        shown->setCheckable(true);
        connect(shown, &QAction::triggered, this, [this, column](bool on) { m_columns->setShown(column, on); });
        m_shown.append(shown);
    }
    m_menu->addSeparator();
    m_menu->addAction(m_reset);
}

void TableTools::retranslate()
{
    m_copyCell->setText(tr("Copy cell"));
    m_copyRows->setText(tr("Copy rows"));
    m_copyCsv->setText(tr("Copy rows as CSV"));
    m_export->setText(tr("Export to CSV…"));
    m_menu->setTitle(tr("Columns"));
    m_reset->setText(tr("Reset columns"));
    for (int column = 0; column < m_shown.size(); ++column) {
        const QString header = m_model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        m_shown.at(column)->setText(QString(header).replace(u'&', "&&"_L1));
    }
    m_sorting->retranslate();
    m_keys->show();
    showColumns();
}

void TableTools::showColumns()
{
    for (int column = 0; column < m_shown.size(); ++column) {
        m_shown.at(column)->setChecked(m_columns->isShown(column));
        m_shown.at(column)->setEnabled(!m_columns->isShown(column) || m_columns->mayHide(column));
    }
}

void TableTools::followSelection()
{
    const bool rows = hasSelectedRows(m_view, m_model);
    m_copyCell->setEnabled(m_view.currentIndex().isValid());
    m_copyRows->setEnabled(rows);
    m_copyCsv->setEnabled(rows);
    m_export->setEnabled(m_model.shownCount() > 0 && !m_exporting->isWriting());
}

void TableTools::copyRows()
{
    if (const int rows = copySelected(m_view); rows > 0)
        Q_EMIT said(Copying::rows(rows));
}

void TableTools::copyAsCsv()
{
    const tables::TableModel *table = m_model.table();
    if (!table)
        return;
    const std::vector<int> rows = selectedRows(m_view, m_model);
    QGuiApplication::clipboard()->setText(
        commaSeparated(*table, rows, copiedColumns(m_view, *table), m_settings.csv().separator));
    Q_EMIT said(Copying::rows(static_cast<int>(rows.size())));
}

} // namespace gui

#include "moc_tabletools.cpp"
