// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lists/tableexport.h"

#include "exchange/csvfile.h"
#include "gui/kit/detailsdialog.h"
#include "gui/kit/filedialog.h"
#include "gui/lists/exportdialog.h"
#include "gui/lists/tabletext.h"
#include "settings/settings.h"
#include "tables/arrangedmodel.h"
#include "tables/tablemodel.h"
#include "words/writetext.h"

#include <QAbstractItemView>
#include <QDate>
#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

TableExport::TableExport(QAbstractItemView &view, tables::ArrangedModel &model, const QString &id,
                         settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_id(id)
    , m_settings(settings)
{
    // The language changed: not half a file in each.
    connect(&model, &QAbstractItemModel::headerDataChanged, this, [this] {
        if (m_file)
            begin(m_file->path());
    });
    // Another table, or none: what was asked for cannot be finished, and half of it is no file.
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        delete std::exchange(m_file, nullptr);
        Q_EMIT writingChanged();
    });
}

TableExport::~TableExport() = default;

void TableExport::ask()
{
    const auto extent = [this] {
        const tables::TableModel *table = m_model.table();
        return ExportDialog::Extent{m_view.accessibleName(), m_model.shownCount(), m_model.totalCount(),
                                    table ? headersOf(*table, shownColumns(m_view)) : QStringList()};
    };
    auto *dialog = new ExportDialog(extent, m_settings.csv(), m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_model, &tables::ArrangedModel::countsChanged, dialog, &ExportDialog::showExtent);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings.setCsv(dialog->chosen());
        askWhere();
    });
    dialog->open();
}

void TableExport::askWhere()
{
    const QString name = u"%1-%2.csv"_s.arg(m_id, QDate::currentDate().toString(Qt::ISODate));
    askWhereToSave({.title = [] { return tr("Export to CSV"); },
                    .accept = [] { return tr("Export"); },
                    .filter = [] { return tr("Comma-separated values (*.csv)"); },
                    .suffix = u"csv"_s,
                    .name = name},
                   &m_view, this, [this](const QString &path) { write(path); });
}

void TableExport::write(const QString &path)
{
    m_table = m_model.table();
    if (!m_table || m_file)
        return;
    m_columns = shownColumns(m_view);
    m_keys.clear();
    for (const int row : shownRows(m_model))
        m_keys.append(m_table->key(row));
    begin(path);
}

void TableExport::begin(const QString &path)
{
    // One that is not finished leaves nothing behind.
    delete m_file;
    m_next = -1;
    m_written = 0;
    const settings::Settings::Csv csv = m_settings.csv();
    m_file = new exchange::CsvFile(path, {csv.separator, csv.byteOrderMark}, this);
    connect(m_file, &exchange::CsvFile::finished, this, &TableExport::finish);
    m_file->start([this] { return next(); });
    Q_EMIT writingChanged();
}

std::optional<QStringList> TableExport::next()
{
    if (m_next < 0) {
        m_next = 0;
        return headersOf(*m_table, m_columns);
    }
    while (m_next < m_keys.size()) {
        const int row = m_table->rowOf(m_keys.at(m_next++));
        if (row < 0)
            continue;
        ++m_written;
        return cellsOf(*m_table, row, m_columns);
    }
    return std::nullopt;
}

void TableExport::finish(const QString &error)
{
    const words::Obstacle obstacle = words::obstacleOf(m_file->path(), error);
    const QString path = QDir::toNativeSeparators(m_file->path());
    m_file->deleteLater();
    m_file = nullptr;
    m_keys.clear();
    Q_EMIT writingChanged();
    if (error.isEmpty())
        Q_EMIT said(tr("%Ln row(s) written to %1.", nullptr, m_written).arg(path));
    else
        DetailsDialog::open([obstacle] { return words::WriteText::notSaved(obstacle); },
                            [said = path + u'\n' + error] { return said; }, &m_view);
}

} // namespace gui

#include "moc_tableexport.cpp"
