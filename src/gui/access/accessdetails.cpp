// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/access/accessdetails.h"

#include "gui/kit/buttons.h"
#include "gui/kit/detailrows.h"
#include "gui/kit/flow.h"
#include "gui/kit/taborder.h"
#include "gui/look/fonts.h"
#include "gui/pages/customerlinks.h"
#include "models/keytable.h"
#include "ui_accessdetails.h"
#include "words/accesstext.h"
#include "words/datetext.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

using insight::GrantSign;
using AxisKind = models::AxisRow::Kind;
using words::AccessText;

namespace {

/// Names as wide as this stand whole beside the buttons.
constexpr int widestNames = 220;
constexpr int leastDetails = 250;

/// Whether a key on the server belongs to nobody who has access to it.
bool isToLookAt(const AccessDetails::Cell &cell)
{
    return cell.signs.testFlag(GrantSign::Key) && cell.kind != AxisKind::DeployKey && cell.kind != AxisKind::Company &&
           !(cell.signs & (GrantSign::Access | GrantSign::Always));
}

const QString toPerson = u"person"_s;
const QString toServer = u"server"_s;
/// And behind it by what the People page finds them.
const QString toMember = u"member:"_s;
/// And behind it the name.
const QString toCustomer = u"customer:"_s;
/// Of the person, and behind it the key's object.
const QString toKey = u"key:"_s;

/// A line each, with a link.
DetailRow customersRow(const QString &label, const QStringList &names)
{
    DetailRow row{label, names.join(u'\n')};
    for (int line = 0; line < names.size(); ++line)
        row.links.append({line, names.at(line), toCustomer + names.at(line)});
    return row;
}

/// Those of a company with access, a line each.
DetailRow membersRow(const AccessDetails::Cell &cell)
{
    DetailRow row{AccessDetails::tr("With access"), cell.members.join(u'\n')};
    for (int line = 0; line < cell.members.size(); ++line) {
        if (const QString place = cell.memberPlaces.value(line); !place.isEmpty())
            row.links.append({line, cell.members.at(line), toMember + place});
    }
    return row;
}

} // namespace

AccessDetails::AccessDetails(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AccessDetails>())
    , m_actions(new Flow(Qt::AlignLeft))
{
    m_ui->setupUi(this);
    m_actions->setSpacing(m_ui->head->spacing());
    m_ui->head->addLayout(m_actions);
    connect(m_ui->facts, &DetailRows::followed, this, &AccessDetails::follow);
    scaleFont(*m_ui->title, 1.5);
    m_ui->server->setTone(words::Tone::Muted);
    // The page's own ground, without a sheet inside it.
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    m_ui->contents->setBackgroundRole(QPalette::Window);
}

AccessDetails::~AccessDetails() = default;

void AccessDetails::setHeadActions(const QList<QAction *> &actions)
{
    // Before what is below them, whose values with links are stops of Tab.
    QWidget *before = m_ui->server;
    for (QAction *action : actions) {
        auto *button = new QPushButton(this);
        bindButton(*button, *action);
        m_actions->addWidget(button);
        reachAfter(*before, *button);
        before = button;
    }
}

void AccessDetails::showNothing(const QString &sentence)
{
    m_ui->nothing->say(sentence);
    m_ui->stack->setCurrentWidget(m_ui->nothing);
}

void AccessDetails::showCell(const Cell &cell)
{
    m_ui->stack->setCurrentWidget(m_ui->access);
    m_ui->nothing->say(QString());
    m_ui->title->setText(cell.holder);
    m_ui->server->setText(cell.server);
    QString what = cell.kind == AxisKind::Person ? AccessText::signs(cell.signs) : AccessText::keySigns(cell.signs);
    what.replace(0, 1, what.left(1).toUpper());
    if (cell.kind == AxisKind::Company)
        what = cell.what;
    m_person = cell.person;
    m_server = cell.serverName;
    const QString personTarget = cell.person.isEmpty() ? QString() : toPerson;
    QList<DetailRow> facts{
        {tr("Access"), what, false, isToLookAt(cell) ? words::Tone::Warning : words::Tone::Normal},
        cell.kind == AxisKind::Company ? membersRow(cell)
                                       : DetailRow{.label = cell.kind == AxisKind::Person ? tr("Person") : tr("Key"),
                                                   .value = cell.holder,
                                                   .links = {{0, cell.holder, personTarget}}},
        customersRow(tr("Company"), cell.companies),
        {.label = tr("Server"),
         .value = cell.server == cell.serverName ? cell.server : u"%1 (%2)"_s.arg(cell.server, cell.serverName),
         .links = {{0, cell.server, toServer}}},
        customersRow(tr("Customer"), cell.customers)};
    if (cell.grant) {
        facts.append({tr("Access by"), AccessText::how(cell.grant->grant.how)});
        if (cell.grant->grant.certainty == insight::Certainty::Guessed)
            facts.append({tr("Owner of the key"), tr("told by name only")});
        facts.append({tr("Since"), cell.grant->grant.since.isValid()
                                       ? words::timeText(cell.grant->grant.since, locale())
                                       : tr("before the history begins")});
        for (const models::GrantRow::Key &key : cell.grant->keys) {
            const QString keyTarget = cell.person.isEmpty() ? QString() : toKey + key.object.id;
            facts.append({.label = tr("SSH key"), .value = key.name, .links = {{0, key.name, keyTarget}}});
            facts.append(
                {tr("Type"), models::keyTypeText(key.read), false, key.read ? words::Tone::Normal : words::Tone::Bad});
            facts.append({.label = tr("Fingerprint"),
                          .value = key.fingerprint,
                          .fixedFont = true,
                          .inFull = true,
                          .links = {{0, key.fingerprint, keyTarget}}});
            facts.append({.label = tr("MD5"), .value = key.md5, .fixedFont = true, .inFull = true});
        }
    }
    m_ui->facts->setRows(facts);
}

void AccessDetails::follow(const QString &target)
{
    if (target == toPerson) {
        Q_EMIT wanted({u"people"_s, m_person, {}});
    } else if (target == toServer) {
        Q_EMIT wanted({u"servers"_s, m_server, {}});
    } else if (target.startsWith(toMember)) {
        Q_EMIT wanted({u"people"_s, target.mid(toMember.size()), {}});
    } else if (target.startsWith(toKey)) {
        settings::Place key{u"people"_s, m_person, u"keys"_s};
        key.row = target.mid(toKey.size());
        Q_EMIT wanted(key);
    } else {
        Q_EMIT wanted(allOfCustomer(target.mid(toCustomer.size())));
    }
}

void AccessDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

bool AccessDetails::event(QEvent *event)
{
    // Before the layout tells the window how wide it must be.
    if (event->type() == QEvent::LayoutRequest)
        fitHead();
    return QWidget::event(event);
}

void AccessDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

/// Puts the buttons below the names where these would be left with a few letters beside them.
void AccessDetails::fitHead()
{
    const QMargins margins = m_ui->head->contentsMargins();
    const int buttons = m_actions->sizeHint().width() + margins.left() + margins.right();
    const int names =
        qMin(scaled(widestNames), qMax(m_ui->title->sizeHint().width(), m_ui->server->sizeHint().width()));
    placeBelow(*m_ui->head, width() < names + m_ui->head->spacing() + buttons, Qt::AlignLeft);
    setMinimumWidth(qMax(leastDetails, m_actions->minimumSize().width() + margins.left() + margins.right()));
}

} // namespace gui

#include "moc_accessdetails.cpp"
