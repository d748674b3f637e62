// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accessaxis.h"
#include "models/granttable.h"
#include "settings/place.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class AccessDetails;
}

namespace gui {

class Flow;

/// One person or key and one server, to read and to copy: what is granted, by what, since when; and the ways to both.
class AccessDetails : public QWidget
{
    Q_OBJECT

public:
    /// What is shown of a cell.
    struct Cell
    {
        models::AxisRow::Kind kind = models::AxisRow::Kind::Person;
        QString holder;
        /// By what the People page finds the holder; empty for whom it does not.
        QString person;
        QStringList companies;
        QString server;
        /// The server's own name.
        QString serverName;
        QStringList customers;
        insight::GrantSigns signs;
        /// Of a company, in words, and who of it has access.
        QString what = {};
        QStringList members = {};
        /// By what the People page finds each of them; empty for whom it does not.
        QStringList memberPlaces = {};
        /// Null where nothing is granted.
        const models::GrantRow *grant = nullptr;
    };

    explicit AccessDetails(QWidget *parent = nullptr);
    ~AccessDetails() override;

    /// What the buttons in the head do. To be called once.
    void setHeadActions(const QList<QAction *> &actions);
    /// @p sentence says why there is none to show.
    void showNothing(const QString &sentence);
    void showCell(const Cell &cell);

Q_SIGNALS:
    /// A link was followed.
    void wanted(const settings::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QString &target);
    void fitHead();

    std::unique_ptr<Ui::AccessDetails> m_ui;
    Flow *m_actions;
    /// Where the links of the holder and of the server lead.
    QString m_person;
    QString m_server;
};

} // namespace gui
