// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accountforms/accountactions.h"

#include "accounts/accountlist.h"
#include "gui/look/measures.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// The account's colour, ticked for the one that is open: beside a picture a menu shows no mark of its own.
QPixmap swatchOf(const QString &colour, bool isOpen)
{
    QPixmap swatch(swatchSide, swatchSide);
    swatch.fill(QColor(colour));
    if (isOpen) {
        QPainter painter(&swatch);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(swatchSide / 16.0, swatchSide / 16.0);
        painter.setPen(QPen(Qt::white, 2));
        painter.drawPolyline(QPolygonF{{3.5, 8.5}, {6.5, 11.5}, {12.5, 4.5}});
    }
    return swatch;
}

} // namespace

AccountActions::AccountActions(accounts::AccountList &list, const QString &current, QMenu &menu, QAction *before,
                               QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_current(current)
    , m_switch(new QMenu(&menu))
    , m_accounts(new QAction(this))
{
    menu.insertMenu(before, m_switch);
    m_accounts->setObjectName(QStringLiteral("accounts"));
    menu.insertAction(before, m_accounts);
    connect(m_accounts, &QAction::triggered, this, &AccountActions::accountsAsked);
    connect(&list, &accounts::AccountList::changed, this, &AccountActions::showAccounts);
    showAccounts();
    retranslate();
}

AccountActions::~AccountActions() = default;

bool AccountActions::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::event(event);
}

void AccountActions::showAccounts()
{
    delete m_choices;
    m_choices = new QActionGroup(this);
    for (const accounts::Account &account : m_list.accounts()) {
        const QPixmap swatch = swatchOf(account.colour, account.id == m_current);
        // An ampersand in a name is no mnemonic.
        auto *choice = new QAction(swatch, QString(account.name).replace(u'&', u"&&"_s), m_choices);
        choice->setCheckable(true);
        choice->setData(account.id);
        connect(choice, &QAction::triggered, this, [this, id = account.id] {
            if (id == m_current)
                return;
            // The mark follows when the account is there.
            markCurrent();
            Q_EMIT switchAsked(id);
        });
        m_switch->addAction(choice);
    }
    markCurrent();
    m_switch->menuAction()->setEnabled(!m_list.accounts().isEmpty());
}

void AccountActions::markCurrent()
{
    const QList<QAction *> choices = m_choices->actions();
    for (QAction *choice : choices)
        choice->setChecked(choice->data().toString() == m_current);
}

void AccountActions::retranslate()
{
    m_switch->setTitle(tr("S&witch account"));
    m_accounts->setText(tr("A&ccounts…"));
}

} // namespace gui

#include "moc_accountactions.cpp"
