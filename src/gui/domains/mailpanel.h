// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/insightpanel.h"
#include "models/mailtable.h"

#include <memory>

namespace gui {

class LinkTree;

/// One domain's mail at a glance: the hosts that take it, each with a link to the server that it leads to, and SPF,
/// DMARC and the DKIM keys that are known.
class MailPanel : public InsightPanel
{
    Q_OBJECT

public:
    explicit MailPanel(QWidget *parent = nullptr);
    ~MailPanel() override;

    /// To be called once; see follow().
    void setUp(const inventory::Inventory &inventory, const insight::Index &index, settings::Settings &settings);
    /// Empty for none.
    void showDomain(const QString &domain);

protected:
    void changeEvent(QEvent *event) override;
    void ask() override;

private:
    void retranslate();

    std::unique_ptr<tables::Table<models::MailRow>> m_table;
    LinkTree *m_tree;
    QString m_domain;
    bool m_isSetUp = false;
};

} // namespace gui
