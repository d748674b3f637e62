// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tabletools.h"

#include "gui/views.h"

#include <QAbstractItemView>

namespace gui {

TableTools::TableTools(QAbstractItemView &view, models::ArrangedModel &model, const QString &id, Settings &settings,
                       QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_id(id)
    , m_settings(settings)
{
}

QList<QAction *> TableTools::actions() const
{
    return {};
}

void TableTools::offer(std::function<QList<QAction *>()> own)
{
    offerActions(m_view, [this, own = std::move(own)] { return own() + actions(); });
}

} // namespace gui
