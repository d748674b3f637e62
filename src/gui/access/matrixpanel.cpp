// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/matrixpanel.h"

#include "gui/access/matrixdelegate.h"
#include "gui/access/matrixheader.h"
#include "gui/lists/views.h"
#include "gui/look/fonts.h"
#include "ui_matrixpanel.h"

#include <QEvent>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

using insight::GrantSign;
using models::AxisRow;

namespace {

const QString peopleChip = u"people"_s;
const QString keysChip = u"keys"_s;
const QString companiesChip = u"companies"_s;

} // namespace

MatrixPanel::MatrixPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MatrixPanel>())
    , m_view(new QTableView(this))
    , m_rowHeader(new MatrixHeader(Qt::Vertical, m_view))
    , m_columnHeader(new MatrixHeader(Qt::Horizontal, m_view))
{
    m_ui->setupUi(this);
    setUpView();
    m_view->installEventFilter(this);
    m_rowHeader->installEventFilter(this);
    m_columnHeader->installEventFilter(this);
    m_ui->rows->setModel(&m_matrix.rowAxis());
    // The head of the matrix is high, and has its words at its foot.
    m_ui->rows->setView(m_view, FieldHint::Over::Top);
    m_ui->columns->setModel(&m_matrix.columnAxis());
    m_ui->columns->setView(m_view, FieldHint::Over::Top);
    m_ui->pane->setView(m_view, &m_matrix.rowAxis());
    connect(m_ui->pane, &ListPane::retryAsked, this, &MatrixPanel::retryAsked);
    connect(m_ui->pane, &ListPane::clearFilterAsked, this, [this] {
        clearFilters();
        m_ui->rows->takeFocus();
    });
    connect(m_ui->kinds, &QuickFilters::chosenChanged, this, &MatrixPanel::narrow);
    for (const tables::ArrangedModel *axis : {&m_matrix.rowAxis(), &m_matrix.columnAxis()})
        connect(axis, &tables::ArrangedModel::countsChanged, this, &MatrixPanel::countsChanged);
    retranslate();
}

MatrixPanel::~MatrixPanel()
{
    // The view asks its model until it is gone itself.
    delete m_view;
}

void MatrixPanel::setUpView()
{
    m_view->setVerticalHeader(m_rowHeader);
    m_view->setHorizontalHeader(m_columnHeader);
    m_view->setModel(&m_matrix);
    m_view->setItemDelegate(new MatrixDelegate(*m_view));
    m_view->setShowGrid(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        // The row and the column of the cell are marked.
        m_view->viewport()->update();
        Q_EMIT currentChanged();
    });
    connect(m_view, &QAbstractItemView::activated, this, &MatrixPanel::activated);
    // Where it went, filtered or sorted otherwise; a cell that is not shown any more is told by no other signal.
    connect(&m_matrix, &QAbstractItemModel::layoutChanged, this, &MatrixPanel::follow);
}

void MatrixPanel::follow()
{
    m_view->scrollTo(m_view->currentIndex());
    if (!m_view->currentIndex().isValid())
        Q_EMIT currentChanged();
    Q_EMIT countsChanged();
}

void MatrixPanel::setValues(const models::SharedAccess &values, const QList<AxisRow> &rows,
                            const QList<AxisRow> &columns, const QList<AxisRow> &companies)
{
    m_values = values;
    m_rows = rows;
    m_columns = columns;
    m_companies = companies;
    fill();
    showChips();
    if (!m_wanted.isEmpty())
        select(m_wanted);
}

void MatrixPanel::fill()
{
    m_matrix.setValues(m_values, m_showsCompanies ? m_companies : m_rows, m_columns);
}

void MatrixPanel::setSources(const QList<ListPane::Source> &sources)
{
    m_ui->pane->setSources(sources);
}

void MatrixPanel::setActions(const QList<QAction *> &actions)
{
    offerActions(*m_view, [actions] { return actions; });
}

FilterBox &MatrixPanel::filterBox() const
{
    return *m_ui->rows;
}

QString MatrixPanel::currentKey() const
{
    return m_matrix.keyAt(m_view->currentIndex());
}

int MatrixPanel::currentRow() const
{
    return m_view->currentIndex().row();
}

int MatrixPanel::currentColumn() const
{
    return m_view->currentIndex().column();
}

void MatrixPanel::select(const QString &key)
{
    m_wanted = key;
    QModelIndex index = m_matrix.indexOf(key);
    if (!index.isValid() && isFiltered()) {
        clearFilters();
        index = m_matrix.indexOf(key);
    }
    if (!index.isValid())
        return;
    m_wanted.clear();
    m_view->setCurrentIndex(index);
}

void MatrixPanel::selectFirst()
{
    if (m_view->currentIndex().isValid() || !m_wanted.isEmpty())
        return;
    m_view->setCurrentIndex(firstInSight());
    m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->minimum());
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->minimum());
}

/// Of what is seen without scrolling: the first cell in which somebody has access, else the very first.
QModelIndex MatrixPanel::firstInSight() const
{
    const QSize cell = matrixCell();
    const int rows = std::min(m_matrix.rowCount(), std::max(1, m_view->viewport()->height() / cell.height()));
    const int columns = std::min(m_matrix.columnCount(), std::max(1, m_view->viewport()->width() / cell.width()));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            if (m_matrix.signsAt(row, column) & (GrantSign::Access | GrantSign::Key))
                return m_matrix.index(row, column);
        }
    }
    return m_matrix.index(0, 0);
}

QString MatrixPanel::countText() const
{
    const QString rows = m_showsCompanies ? tr("%Ln company(ies)", nullptr, m_matrix.rowCount())
                                          : tr("%Ln people and keys", nullptr, m_matrix.rowCount());
    return tr("%1 × %2").arg(rows, tr("%Ln server(s)", nullptr, m_matrix.columnCount()));
}

bool MatrixPanel::isFiltered() const
{
    return m_matrix.isFiltered();
}

void MatrixPanel::clearFilters()
{
    m_ui->kinds->reset();
    m_ui->rows->reset();
    m_ui->columns->reset();
}

void MatrixPanel::showChips()
{
    const QList<AxisRow> &rows = m_rows;
    const auto keys =
        static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const AxisRow &row) { return row.isKey(); }));
    const auto chip = [this](const std::optional<QString> &value, const QString &text, int count) {
        return QuickFilters::Chip::counted(value, text, count, locale());
    };
    const auto all = static_cast<int>(rows.size());
    m_ui->kinds->setChips({chip(std::nullopt, tr("All"), all), chip(peopleChip, tr("People"), all - keys),
                           chip(keysChip, tr("Other keys"), keys),
                           chip(companiesChip, tr("Companies"), static_cast<int>(m_companies.size()))});
    // Numbers of what is not known would be told as none.
    m_ui->kinds->setVisible(all > 0);
}

void MatrixPanel::narrow()
{
    const std::optional<QString> kind = m_ui->kinds->chosen();
    const bool wasOfCompanies = std::exchange(m_showsCompanies, kind == companiesChip);
    const bool isOther = wasOfCompanies != m_showsCompanies;
    if (isOther)
        fill();
    if (!kind || m_showsCompanies)
        m_matrix.rowAxis().setNarrowing({});
    else
        m_matrix.rowAxis().setNarrowing([table = &m_matrix.rowTable(), keys = *kind == keysChip](int row) {
            return table->row(row).isKey() == keys;
        });
    if (!isOther)
        return;
    // None of the cells is one that was there before.
    m_view->setCurrentIndex({});
    selectFirst();
    Q_EMIT currentChanged();
    Q_EMIT countsChanged();
}

void MatrixPanel::retranslate()
{
    m_view->setAccessibleName(tr("Who has access to which server"));
    m_ui->rows->setHint(tr("Filter people and keys (Ctrl+F)"));
    m_ui->columns->setHint(tr("Filter servers in the matrix"));
    m_ui->pane->setTexts({
        .nothing = tr("Nobody is known who could have access."),
        .hidden = tr("No person and no key matches the filter."),
        .reading = tr("Reading people and servers…"),
        .notAsked = tr("People and servers have not been read yet."),
    });
    m_matrix.setLocale(locale());
    showChips();
}

void MatrixPanel::fit()
{
    m_rowHeader->fit(width());
    m_columnHeader->fit(m_view->height() - m_view->horizontalScrollBar()->sizeHint().height());
}

void MatrixPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fit();
}

void MatrixPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// What stands above and below the view takes more or less of the panel's height; a header may have the new font after
/// the panel has it.
bool MatrixPanel::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_view && event->type() == QEvent::Resize) ||
        (watched != m_view && event->type() == QEvent::FontChange))
        fit();
    return QWidget::eventFilter(watched, event);
}

void MatrixPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
    selectFirst();
}

} // namespace gui

#include "moc_matrixpanel.cpp"
