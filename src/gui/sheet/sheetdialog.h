// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/customersheet.h"
#include "gui/kit/dialog.h"
#include "gui/sheet/sheetpages.h"

#include <memory>

namespace Ui {
class SheetDialog;
}

namespace settings {
class Settings;
}

namespace gui {

/// What one customer has, as a sheet of a few pages to look at, print and save: in Swedish or English, with the
/// agency's name and logo from the settings. Pages are laid out and written in another thread.
class SheetDialog : public Dialog
{
    Q_OBJECT

public:
    /// What the sheets are made of: the account as it is known, and its changes, the latest first.
    struct Source
    {
        inventory::Values values = {};
        QList<store::Change> changes = {};
        QDate today = {};
    };

    /// @p settings must outlive the dialog.
    SheetDialog(Source source, settings::Settings &settings, QWidget *parent);
    ~SheetDialog() override;

    /// Chooses the customer of that name or insight::customerId(), as far as there is one.
    void showCustomer(const QString &customer);
    /// Whether the pages that are shown are those of what is chosen.
    bool isReady() const { return !m_isBusy; }

    /// What is on the pages that are shown.
    const SheetText &sheetText() const { return m_text; }

    /// Writes the sheet to the file, and says how that went.
    void saveHtml(const QString &path);
    void savePdf(const QString &path);

Q_SIGNALS:
    /// isReady() is true again.
    void ready();

protected:
    void changeEvent(QEvent *event) override;

private:
    QDate knownSince() const;
    void make();
    void layOut();
    void askWhere(bool isPdf);
    void print();
    void tell(const QString &path, const QString &error);
    void enable();
    exchange::MailWords words(const char *context) const;
    QString customer() const;
    QString language() const;
    QByteArray logo() const;

    Source m_source;
    settings::Settings &m_settings;
    std::unique_ptr<Ui::SheetDialog> m_ui;
    SheetText m_text;
    /// Of the pages that are asked for last.
    int m_number = 0;
    bool m_isBusy = false;
};

} // namespace gui
