// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/object.h"
#include "settings/place.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cases {
class CaseBook;
} // namespace cases

namespace gui {

/// What was asked of support about one server or person: a line for each case that is not withdrawn, which leads to it.
/// Hidden where there is none.
class CaseLinks : public QWidget
{
    Q_OBJECT

public:
    explicit CaseLinks(QWidget *parent = nullptr);

    /// To be called once; null for an account of which nothing is kept. It must outlive this.
    void follow(cases::CaseBook *book);
    /// Nothing for none.
    void showObject(const insight::Object &object);

Q_SIGNALS:
    void wanted(const settings::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void renew();

    cases::CaseBook *m_book = nullptr;
    insight::Object m_object;
    QLabel *m_head;
    QVBoxLayout *m_lines;
    QList<QPushButton *> m_links;
    QStringList m_ids;
};

} // namespace gui
