// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/arrangedmodel.h"
#include "tables/mirror.h"
#include "tables/people.h"

#include <QAbstractItemModelTester>

#include <functional>

/// People in a model that Qt's own tester and a mirror look at.
struct ArrangedStage
{
    /// @p prepare is called before the two look.
    explicit ArrangedStage(const QList<Person> &rows, const std::function<void(ArrangedStage &)> &prepare = {})
    {
        table->setRows(rows);
        model.setTable(table.get());
        if (prepare)
            prepare(*this);
        tester =
            std::make_unique<QAbstractItemModelTester>(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        mirror = std::make_unique<Mirror>(model);
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, 0).data().toString());
        return names;
    }

    std::unique_ptr<People> table = makePeople();
    tables::ArrangedModel model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<Mirror> mirror;
};
