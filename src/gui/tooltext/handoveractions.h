// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tooltext/handoverdialog.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace gui {

/// “Hand over…” in the menu for the whole program.
class HandoverActions : public QObject
{
    Q_OBJECT

public:
    /// What is known of the account at the moment.
    using SourceOf = std::function<listing::Source()>;

    /// Puts it before @p before in @p menu. All must outlive this, over whose @p window the dialog stands.
    HandoverActions(SourceOf sourceOf, HandoverDialog::FilterOf filterOf, settings::Settings &settings, QMenu &menu,
                    QAction *before, QWidget &window);

    bool event(QEvent *event) override;

private:
    void open();
    void retranslate();

    SourceOf m_sourceOf;
    HandoverDialog::FilterOf m_filterOf;
    settings::Settings &m_settings;
    QWidget &m_window;
    QAction *m_open;
};

} // namespace gui
