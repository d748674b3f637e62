// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/domains/domainfollower.h"
#include "insight/mailglance.h"

namespace gui {

/// The mail of all domains at a glance.
class DomainMail final : public DomainFollower
{
    Q_OBJECT

public:
    DomainMail(const inventory::Inventory &inventory, const insight::Index &index, QObject *parent);

    /// By the domain's name, as the list has it; one without a domain is not worked out yet.
    insight::MailGlance of(const QString &domain) const { return m_glances.value(domain); }

private:
    void workOut(const QString &domain) override;
    void forget(const QString &domain) override { m_glances.remove(domain); }

    QHash<QString, insight::MailGlance> m_glances;
};

} // namespace gui
