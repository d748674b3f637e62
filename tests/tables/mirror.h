// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/printed.h"

#include <QAbstractItemModel>
#include <QObject>

#include <memory>
#include <vector>

/// What a view would show of a model: it reads only what signals tell it to, so it differs from the model when one was
/// missing.
class Mirror : public QObject
{
public:
    explicit Mirror(const QAbstractItemModel &model)
        : m_model(model)
    {
        readAll();
        connect(&model, &QAbstractItemModel::modelReset, this, [this] {
            ++resets;
            readAll();
        });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] {
            ++layouts;
            readAll();
        });
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &parent, int first, int last) {
                    ++insertions;
                    auto &rows = nodeAt(parent).below;
                    for (int row = first; row <= last; ++row)
                        rows.insert(rows.begin() + row, read(m_model.index(row, 0, parent)));
                });
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &parent, int first, int last) {
            ++removals;
            auto &rows = nodeAt(parent).below;
            rows.erase(rows.begin() + first, rows.begin() + last + 1);
        });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) {
                    ++changes;
                    auto &rows = nodeAt(first.parent()).below;
                    for (int row = first.row(); row <= last.row(); ++row)
                        rows[static_cast<size_t>(row)]->text = printedRow(first.sibling(row, 0));
                });
    }

    QStringList lines() const { return lines(m_root, 0); }

    void forgetCounts() { resets = layouts = insertions = removals = changes = 0; }

    int resets = 0;
    int layouts = 0;
    int insertions = 0;
    int removals = 0;
    int changes = 0;

private:
    struct Node
    {
        QString text;
        std::vector<std::unique_ptr<Node>> below;
    };

    std::unique_ptr<Node> read(const QModelIndex &index) const
    {
        auto node = std::make_unique<Node>();
        node->text = printedRow(index);
        for (int row = 0; row < m_model.rowCount(index); ++row)
            node->below.push_back(read(m_model.index(row, 0, index)));
        return node;
    }

    void readAll()
    {
        m_root.below.clear();
        for (int row = 0; row < m_model.rowCount(); ++row)
            m_root.below.push_back(read(m_model.index(row, 0)));
    }

    Node &nodeAt(const QModelIndex &index)
    {
        return index.isValid() ? *nodeAt(index.parent()).below[static_cast<size_t>(index.row())] : m_root;
    }

    static QStringList lines(const Node &node, int depth)
    {
        QStringList lines;
        for (const auto &below : node.below) {
            lines.append(QString(2 * depth, QLatin1Char(' ')) + below->text);
            lines.append(Mirror::lines(*below, depth + 1));
        }
        return lines;
    }

    const QAbstractItemModel &m_model;
    Node m_root;
};
