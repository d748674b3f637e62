// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/accessreport.h"
#include "gui/kit/opener.h"
#include "models/casetables.h"
#include "settings/place.h"

#include <QObject>

class QAction;
class QWidget;

namespace cases {
class CaseBook;
}

namespace exchange {
struct AccessReport;
}

namespace inventory {
class Inventory;
}

namespace settings {
class Settings;
}

namespace gui {

class SupportMailDialog;

/// What can be done with cases: say that one is sent, remind support, withdraw it, show that it is done.
class CaseActions : public QObject
{
    Q_OBJECT

public:
    /// @p book is null for an account of which nothing is kept. All must outlive this; dialogs open over the window of
    /// @p parent.
    CaseActions(cases::CaseBook *book, const inventory::Inventory &inventory, settings::Settings &settings,
                Opener opener, QWidget *parent);

    /// All, a null for a line.
    QList<QAction *> all() const;
    QAction &sentAction() const { return *m_sent; }
    QAction &remindAction() const { return *m_remind; }
    QAction &certificateAction() const { return *m_saveCertificate; }
    /// They concern @p row from now on; null, and @p whyNot, for none.
    void setRow(const models::CaseRow *row, const QString &whyNot);
    void retranslate();

    /// Writes what was seen to be removed to the file at @p path, as text where it is called so, else as HTML.
    void writeCertificate(const QString &path);

Q_SIGNALS:
    void wanted(const settings::Place &place);
    void said(const QString &sentence);

private:
    QAction *add(void (CaseActions::*run)());
    void markSent();
    void openMail();
    SupportMailDialog *showMail();
    void remind();
    void copyCertificate();
    void saveCertificate();
    void goTo();
    void withdraw();
    void drop();
    void enable();
    exchange::AccessReport certificate() const;

    cases::CaseBook *m_book;
    const inventory::Inventory &m_inventory;
    settings::Settings &m_settings;
    Opener m_opener;
    QWidget *m_parent;
    models::CaseRow m_row;
    bool m_hasRow = false;
    QString m_whyNot;
    QAction *m_sent;
    QAction *m_open;
    QAction *m_remind;
    QAction *m_copyCertificate;
    QAction *m_saveCertificate;
    QAction *m_goTo;
    QAction *m_withdraw;
    QAction *m_drop;
};

} // namespace gui
