// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/dialog.h"
#include "listing/tool.h"

#include <QThreadPool>

#include <functional>
#include <memory>

namespace Ui {
class HandoverDialog;
}

namespace settings {
class Settings;
}

namespace gui {

/// The account as a text for another tool: which one, of which rows, what it looks like; to be copied and saved. What
/// it is made of is that of the moment when it was opened.
class HandoverDialog final : public Dialog
{
    Q_OBJECT

public:
    /// The filter that stands in the window over the table of that name; empty for none.
    using FilterOf = std::function<QString(const QString &table)>;

    /// @p settings has the saved filters, and must outlive the dialog.
    HandoverDialog(listing::Source source, FilterOf filterOf, settings::Settings &settings, QWidget *parent);
    ~HandoverDialog() override;

    /// Shows the text of that listing::Tool.
    void showTool(const QString &id, const QString &part = {});
    /// Writes the text that is shown to a file, or into a folder, and says what came of it.
    void saveTo(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What was told last, in any language.
    using Said = std::function<void()>;

    const listing::Tool &tool() const;
    QString part() const;
    QString filter() const;
    void retranslate();
    void fillParts();
    void fillRows();
    void make();
    void take(quint64 number, std::shared_ptr<const listing::Made> made);
    void showMade();
    void tellRemarks();
    void copy();
    void askWhere();
    void saved(const listing::Written &written);
    void say(Said said);
    /// Small accounts are worked out at once, others in a thread of their own.
    void work(std::function<std::function<void()>()> work);

    std::unique_ptr<Ui::HandoverDialog> m_ui;
    std::shared_ptr<const listing::Source> m_source;
    FilterOf m_filterOf;
    settings::Settings &m_settings;
    std::shared_ptr<const listing::Made> m_made;
    Said m_said;
    /// Of the text that was asked for last.
    quint64 m_number = 0;
    bool m_isFilling = false;
    QThreadPool m_worker;
};

} // namespace gui
