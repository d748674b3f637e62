// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/peoplepage.h"

#include "exchange/mailto.h"
#include "gui/lists/currentrow.h"
#include "gui/lists/tabletools.h"
#include "gui/lists/views.h"
#include "gui/people/avatarimage.h"
#include "inventory/inventory.h"
#include "probe/avatar.h"
#include "settings/settings.h"
#include "ui_peoplepage.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QTableView>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using inventory::Kind;

namespace gui {

namespace {

const inventory::Resource allUsers{Kind::Users, {}};

} // namespace

PeoplePage::PeoplePage(inventory::Inventory &inventory, settings::Settings &settings, probe::Avatars &avatars,
                       Opener opener, QWidget *parent)
    : Page(parent)
    , m_inventory(inventory)
    , m_settings(settings)
    , m_avatars(avatars)
    , m_opener(std::move(opener))
    , m_ui(std::make_unique<Ui::PeoplePage>())
    , m_table(models::makeUserTable())
    , m_view(new QTableView(this))
    , m_pictureSoon(new QTimer(this))
{
    m_ui->setupUi(this);
    m_ui->left->setBackgroundRole(QPalette::Base);
    m_table->setLocale(locale());
    m_model.setTable(m_table.get());
    m_current = new CurrentRow(*m_view, m_model, this);
    prepareTable(*m_view, {135, 135, 0, 130, 90, 150});
    for (const char *column : {"phone", "sticky", "notify"})
        m_view->setColumnHidden(m_table->columnIndex(column), true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_ui->pane->setView(m_view, &m_model);
    m_ui->filter->setModel(&m_model);
    m_ui->filter->setView(m_view);
    setUpActions();
    connect(m_current, &CurrentRow::moved, this, [this] {
        if (isVisible())
            needDetail();
        showPerson();
        Q_EMIT this->moved();
    });
    connect(m_ui->pane, &ListPane::retryAsked, this, &PeoplePage::refresh);
    connect(m_ui->pane, &ListPane::clearFilterAsked, m_ui->filter, &FilterBox::clear);
    connect(m_ui->details, &PersonDetails::retryAsked, this, [this] { m_inventory.read(resource()); });
    connect(m_ui->details, &PersonDetails::partChanged, this, &Page::moved);
    connect(m_ui->details, &PersonDetails::currentChanged, this, &PeoplePage::enableActions);
    connect(&m_model, &models::ArrangedModel::countsChanged, this, &Page::statusChanged);
    connect(&inventory, &inventory::Inventory::changed, this, &PeoplePage::heard);
    connect(&settings, &settings::Settings::changed, this, [this](settings::Settings::Choice choice) {
        if (choice == settings::Settings::Choice::Avatars)
            followSettings();
    });
    connect(&avatars, &probe::Avatars::arrived, this, &PeoplePage::showPicture);
    m_pictureSoon->setObjectName(u"pictureSoon"_s);
    m_pictureSoon->setSingleShot(true);
    m_pictureSoon->setInterval(std::chrono::milliseconds(150));
    connect(m_pictureSoon, &QTimer::timeout, this, [this] {
        if (const api::User *shown = person(); shown && isVisible() && m_settings.avatars())
            m_avatars.need(shown->avatar);
    });
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->splitter->setSizes({480, 610});
    retranslate();
    showRows();
    showPerson();
}

PeoplePage::~PeoplePage() = default;

QString PeoplePage::id() const
{
    return u"people"_s;
}

QString PeoplePage::title() const
{
    return tr("People");
}

QString PeoplePage::iconName() const
{
    return u"people"_s;
}

int PeoplePage::count() const
{
    return state().hasValues() ? static_cast<int>(m_inventory.values().users.size()) : -1;
}

QString PeoplePage::countText() const
{
    if (count() < 0)
        return {};
    if (m_model.shownCount() == m_model.totalCount())
        return tr("%Ln person(s)", nullptr, m_model.totalCount());
    return tr("%1 of %Ln person(s)", nullptr, m_model.totalCount()).arg(locale().toString(m_model.shownCount()));
}

inventory::State PeoplePage::state() const
{
    return m_inventory.state(allUsers);
}

FilterBox *PeoplePage::filterBox()
{
    return m_ui->filter;
}

QList<QAction *> PeoplePage::menuActions() const
{
    return QList<QAction *>{m_mail,       m_copyName,      m_copyEmail,       nullptr,
                            m_goToServer, m_copyPublicKey, m_copyFingerprint, nullptr} +
           m_tools->actions();
}

QString PeoplePage::menuTitle() const
{
    return tr("&Person");
}

QStringList PeoplePage::parts() const
{
    return {u"keys"_s, u"servers"_s};
}

settings::Place PeoplePage::place() const
{
    return {id(), selected(), m_ui->details->part()};
}

void PeoplePage::goTo(const settings::Place &place)
{
    if (!place.key.isEmpty())
        select(place.key);
    m_ui->details->showPart(place.part);
}

void PeoplePage::activate()
{
    m_inventory.need(allUsers);
    needDetail();
    showPerson();
}

void PeoplePage::refresh()
{
    m_inventory.read(allUsers);
    if (const inventory::Resource detail = resource(); !detail.name.isEmpty())
        m_inventory.read(detail);
}

void PeoplePage::select(const QString &key)
{
    m_current->select(key);
}

QString PeoplePage::selected() const
{
    return m_current->key();
}

void PeoplePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void PeoplePage::setUpActions()
{
    m_tools = new TableTools(*m_view, m_model, u"people"_s, m_settings, this);
    for (QAction **action : {&m_mail, &m_copyName, &m_copyEmail, &m_goToServer, &m_copyPublicKey, &m_copyFingerprint})
        *action = new QAction(this);
    // Where the servers are: elsewhere Enter is another's.
    m_goToServer->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_goToServer->setShortcutContext(Qt::WidgetShortcut);
    m_tools->offer([this] { return QList<QAction *>{m_mail, m_copyName, m_copyEmail, nullptr}; });
    m_ui->details->setUp({.mail = m_mail,
                          .copyPublicKey = m_copyPublicKey,
                          .copyFingerprint = m_copyFingerprint,
                          .goToServer = m_goToServer},
                         m_settings);
    m_tools->addButtons(*m_ui->tools, m_ui->filter->lastControl());
    adoptTools(m_tools);
    const auto copy = [this](QAction *action, auto text) {
        connect(action, &QAction::triggered, this, [text] { QGuiApplication::clipboard()->setText(text()); });
    };
    copy(m_copyName, [this] { return person() ? person()->name : QString(); });
    copy(m_copyEmail, [this] { return person() ? person()->email : QString(); });
    copy(m_copyPublicKey, [this] { return m_ui->details->currentPublicKey(); });
    copy(m_copyFingerprint, [this] { return m_ui->details->currentFingerprint(); });
    connect(m_mail, &QAction::triggered, this, &PeoplePage::mail);
    connect(m_goToServer, &QAction::triggered, this, [this] {
        if (const QString name = m_ui->details->currentServer(); !name.isEmpty())
            Q_EMIT wanted({u"servers"_s, name, {}});
    });
}

void PeoplePage::mail()
{
    const QUrl url = person() ? exchange::mailtoUrl(person()->email.trimmed()) : QUrl();
    if (url.isValid() && !m_opener(url))
        Q_EMIT said(tr("No mail program could be opened. The address can be copied."));
}

void PeoplePage::enableActions()
{
    const api::User *shown = person();
    m_mail->setEnabled(shown && exchange::isOneAddress(shown->email.trimmed()));
    m_copyName->setEnabled(shown && !shown->name.isEmpty());
    m_copyEmail->setEnabled(shown && !shown->email.isEmpty());
    m_goToServer->setEnabled(shown && !m_ui->details->currentServer().isEmpty());
    m_copyPublicKey->setEnabled(shown && !m_ui->details->currentPublicKey().isEmpty());
    m_copyFingerprint->setEnabled(shown && !m_ui->details->currentFingerprint().isEmpty());
}

void PeoplePage::retranslate()
{
    m_mail->setText(tr("Mail to…"));
    m_copyName->setText(tr("Copy name"));
    m_copyEmail->setText(tr("Copy e-mail address"));
    m_goToServer->setText(tr("Go to server"));
    m_copyPublicKey->setText(tr("Copy public key"));
    m_copyFingerprint->setText(tr("Copy fingerprint"));
    m_view->setAccessibleName(tr("People"));
    m_ui->filter->setHint(tr("Filter people (Ctrl+F)"));
    m_ui->pane->setTexts({
        .nothing = tr("The key does not see any people."),
        .hidden = tr("No person matches the filter."),
        .reading = tr("Reading people…"),
        .notAsked = tr("The people have not been read yet."),
    });
    m_table->setLocale(locale());
    showPerson();
    Q_EMIT statusChanged();
}

void PeoplePage::heard(const inventory::Changes &changes)
{
    if (changes.values(allUsers))
        showRows();
    else if (changes.states(allUsers))
        showState();
    // Before the list has come, nothing is said of who is not in it.
    if (changes.values(allUsers) || changes.values(Kind::Instances) || changes.touches(resource()) ||
        (changes.states(allUsers) && !person()))
        showPerson();
}

void PeoplePage::showRows()
{
    m_table->setRows(m_inventory.values().users);
    // A person's page beats an empty one.
    if (selected().isEmpty())
        m_current->selectFirst();
    Q_EMIT rowsShown();
    showState();
}

void PeoplePage::showState()
{
    m_ui->pane->setState(state());
    if (isVisible())
        needDetail();
    Q_EMIT statusChanged();
}

const api::User *PeoplePage::person() const
{
    const int row = m_table->rowOf(selected());
    return row < 0 ? nullptr : &m_table->row(row);
}

inventory::Resource PeoplePage::resource() const
{
    const api::User *shown = person();
    return {Kind::User, shown && shown->id ? QString::number(*shown->id) : QString()};
}

void PeoplePage::needDetail()
{
    const inventory::Resource detail = resource();
    if (detail.name.isEmpty())
        return;
    // One who was gone and is back: the detail went with them.
    if (!m_inventory.userDetail(detail.name) && m_inventory.state(detail).phase == inventory::State::Phase::Ready)
        m_inventory.read(detail);
    else
        m_inventory.need(detail);
}

void PeoplePage::showPerson()
{
    const api::User *shown = person();
    if (!shown && !m_inventory.state(allUsers).hasValues()) {
        m_ui->details->showNothing({});
    } else if (!shown) {
        m_ui->details->showNothing(selected().isEmpty() ? tr("Select a person to see their details.")
                                                        : tr("The person is not in the account any longer."));
    } else {
        const inventory::Resource detail = resource();
        Person known{*shown, m_inventory.userDetail(detail.name), m_inventory.state(detail), {}, {}};
        known.secret = [this, detail] {
            const api::UserDetail *of = m_inventory.userDetail(detail.name);
            return of ? of->totpUrl : QString();
        };
        QHash<QString, QString> hostnames;
        for (const api::Instance &instance : m_inventory.values().instances)
            hostnames.insert(instance.name, instance.hostname);
        for (const api::UserInstance &instance : known.detail ? known.detail->instances : QList<api::UserInstance>())
            known.servers.append({instance, hostnames.value(instance.name)});
        m_ui->details->showPerson(selected(), known);
    }
    showPicture();
    m_pictureSoon->start();
    enableActions();
    Q_EMIT detailsShown();
}

void PeoplePage::showPicture()
{
    const api::User *shown = person();
    const QByteArray bytes = shown && m_settings.avatars() ? m_avatars.picture(shown->avatar) : QByteArray();
    m_ui->details->setPicture(readAvatar(bytes));
}

void PeoplePage::followSettings()
{
    if (!m_settings.avatars())
        m_avatars.stop();
    showPicture();
    m_pictureSoon->start();
}

} // namespace gui
