// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/dialog.h"
#include "settings/settings.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace Ui {
class ExportDialog;
}

namespace gui {

/// Says what of a table will be written, and asks how. It writes nothing: chosen() is its answer.
class ExportDialog : public Dialog
{
    Q_OBJECT

public:
    /// What the table shows, in the language of the moment.
    struct Extent
    {
        QString table;
        /// Rows shown, and rows in all.
        int shown = 0;
        int total = 0;
        QStringList columns;
    };

    /// @p extent is asked again whenever showExtent() is called or the language changes.
    ExportDialog(std::function<Extent()> extent, const settings::Settings::Csv &csv, QWidget *parent);
    ~ExportDialog() override;

    settings::Settings::Csv chosen() const;
    /// The table may show something else now.
    void showExtent();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::ExportDialog> m_ui;
    std::function<Extent()> m_extent;
};

} // namespace gui
