// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/accessreport.h"
#include "gui/access/accessfollower.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>

class QWidget;

namespace tables {
class ArrangedModel;
}

namespace gui {

class MatrixPanel;

/// Who has access to what, as a report of what is shown.
class AccessExport
{
    Q_DECLARE_TR_FUNCTIONS(AccessExport)

public:
    /// What a report is made of.
    struct Source
    {
        /// May be null, as in AccessFollower.
        std::shared_ptr<const AccessShown> shown;
        /// When the lists were read; invalid for never.
        QDateTime read;
        /// The columns of a report are those of its table.
        const tables::ArrangedModel &list;
        const MatrixPanel &matrix;
        /// It is the matrix that a person sees: its filters count, not those of the list.
        bool isOfMatrix = false;
        /// What is said where nobody has access.
        QString nothing;
    };

    static exchange::AccessReport report(const Source &source, const QLocale &locale);
    /// Asks where to save what @p report gives, and saves it; @p said tells in a sentence that it was.
    static void ask(QWidget *parent, std::function<exchange::AccessReport()> report,
                    std::function<void(const QString &sentence)> said);

private:
    static QList<models::GrantRow> shownIn(const MatrixPanel &matrix, const AccessShown &shown);
};

} // namespace gui
