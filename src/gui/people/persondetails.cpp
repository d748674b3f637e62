// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/persondetails.h"

#include "gui/kit/buttons.h"
#include "gui/lists/awaitedrow.h"
#include "gui/lists/tabletools.h"
#include "gui/lists/views.h"
#include "gui/look/fonts.h"
#include "gui/pages/customerlinks.h"
#include "insight/index.h"
#include "insight/object.h"
#include "inventory/inventory.h"
#include "ui_persondetails.h"
#include "words/errortext.h"

#include <QAction>
#include <QEvent>
#include <QTableView>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace gui {

using Phase = inventory::State::Phase;

namespace {

constexpr int leastWidth = 340;
constexpr int tableInset = 16;

const QString keysPart = u"keys"_s;
const QString serversPart = u"servers"_s;
const QString allPart = u"all"_s;
const QString historyPart = u"history"_s;

} // namespace

PersonDetails::PersonDetails(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PersonDetails>())
    , m_reading(m_reader, this)
    , m_keys(models::makeKeyTable(models::KeysOf::Person))
    , m_servers(models::makePersonServerTable())
    , m_keysView(new QTableView(this))
    , m_serversView(new QTableView(this))
{
    m_ui->setupUi(this);
    scaleFont(*m_ui->title, 1.5);
    scaleFont(*m_ui->totpHead, 1.1);
    m_ui->totpHead->setContentsMargins(0, 16, 0, 0);
    m_ui->note->setContentsMargins(0, 12, 0, 0);
    m_ui->customer->setTone(words::Tone::Muted);
    // The page's own ground, without a sheet and a frame inside it.
    m_ui->overview->viewport()->setAutoFillBackground(false);
    m_ui->overviewContents->setAutoFillBackground(false);
    setUpTables();
    connect(&m_reading, &KeyReading::done, this, &PersonDetails::showKeys);
    connect(m_ui->facts, &DetailRows::followed, this, [this](const QString &target) {
        const QString reference = referenceOf(target);
        Q_EMIT wanted(reference.isEmpty() ? allOfCustomer(target) : m_references.value(reference));
    });
    connect(m_ui->notice, &Notice::retryAsked, this, &PersonDetails::retryAsked);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &PersonDetails::partChanged);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &PersonDetails::currentChanged);
    retranslate();
}

PersonDetails::~PersonDetails() = default;

void PersonDetails::setUpTables()
{
    m_keysModel.setTable(m_keys.get());
    m_keysView->setModel(&m_keysModel);
    prepareTable(*m_keysView, {130, 140, 0, 350}, m_keys->columnNamed("sha256"));
    m_keysView->setColumnHidden(m_keys->columnNamed("fingerprint"), true);
    m_awaitedKey = new AwaitedRow(*m_keysView, m_keysModel, this);
    m_serversModel.setTable(m_servers.get());
    m_serversView->setModel(&m_serversModel);
    prepareTable(*m_serversView, {160, 75, 90, 0, 130, 90}, m_servers->columnNamed("description"));
    m_serversView->setColumnHidden(m_servers->columnNamed("name"), true);
    for (QTableView *view : {m_keysView, m_serversView}) {
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->sortByColumn(0, Qt::AscendingOrder);
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PersonDetails::currentChanged);
    }
    // Their texts begin where the facts' do.
    for (QWidget *pane : {static_cast<QWidget *>(m_ui->keys), static_cast<QWidget *>(m_ui->servers),
                          static_cast<QWidget *>(m_ui->belongings), static_cast<QWidget *>(m_ui->history)})
        pane->setContentsMargins(tableInset, 0, 0, 0);
    m_ui->keys->setView(m_keysView, &m_keysModel);
    m_ui->servers->setView(m_serversView, &m_serversModel);
    for (ListPane *pane : {m_ui->keys, m_ui->servers})
        connect(pane, &ListPane::retryAsked, this, &PersonDetails::retryAsked);
}

void PersonDetails::setUp(const Actions &actions, const inventory::Inventory &inventory, const insight::Index &index,
                          const inventory::History *history, settings::Settings &settings)
{
    m_inventory = &inventory;
    m_index = &index;
    // Where they have a key is told by the servers.
    connect(&inventory, &inventory::Inventory::changed, this, [this](const inventory::Changes &changes) {
        if (m_detailKnown &&
            (changes.values(inventory::Kind::SshKeys) || changes.values(inventory::Kind::InstanceUsers)))
            showServers();
    });
    m_ui->belongings->setUp(inventory, index, settings, *actions.leave);
    connect(m_ui->belongings, &BelongingsPanel::wanted, this, &PersonDetails::wanted);
    m_ui->history->setUp(history, settings, u"person-history"_s);
    connect(m_ui->history, &HistoryPanel::wanted, this, &PersonDetails::wanted);
    connect(m_ui->history, &HistoryPanel::counted, this, &PersonDetails::setPaneTexts);
    bindButton(*m_ui->mail, *actions.mail);
    auto *keysTools = new TableTools(*m_keysView, m_keysModel, u"person-keys"_s, settings, this);
    keysTools->offer([actions] { return QList<QAction *>{actions.copyPublicKey, actions.copyFingerprint}; });
    auto *serversTools = new TableTools(*m_serversView, m_serversModel, u"person-servers"_s, settings, this);
    serversTools->offer([actions] { return QList<QAction *>{actions.goToServer}; });
    m_serversView->addAction(actions.goToServer);
    connect(m_serversView, &QAbstractItemView::doubleClicked, actions.goToServer, &QAction::trigger);
}

CaseLinks &PersonDetails::cases()
{
    return *m_ui->cases;
}

NoteSection &PersonDetails::note()
{
    return *m_ui->note;
}

void PersonDetails::showNothing(const QString &sentence)
{
    m_ui->totp->setPerson({}, {});
    m_ui->belongings->showPerson({});
    m_ui->nothing->say(sentence);
    m_ui->stack->setCurrentWidget(m_ui->nothing);
}

void PersonDetails::showPerson(const QString &key, const Person &person)
{
    m_ui->stack->setCurrentWidget(m_ui->person);
    m_ui->nothing->say(QString());
    m_detailKnown = person.detail;
    m_idMissing = !person.user.id;
    const QString id = person.user.id ? QString::number(*person.user.id) : QString();
    m_ui->history->showObjects(id.isEmpty() ? QList<HistoryPanel::Object>()
                                            : QList<HistoryPanel::Object>{{u"user"_s, id}});
    m_ui->belongings->showPerson(insight::personObject(person.user));
    m_references = person.references;
    showHead(person.user, person.detail);
    showFacts(person.user, person.detail);
    m_ui->totp->setPerson(key, person.detail ? person.secret : TotpPanel::Secret());
    showTables(person);
    showNotice(person);
}

void PersonDetails::setPicture(const QImage &picture)
{
    m_ui->avatar->setPicture(picture);
}

QString PersonDetails::part() const
{
    const QWidget *current = m_ui->tabs->currentWidget();
    if (current == m_ui->history)
        return historyPart;
    if (current == m_ui->belongings)
        return allPart;
    return current == m_ui->keys ? keysPart : current == m_ui->servers ? serversPart : QString();
}

void PersonDetails::showPart(const QString &part)
{
    QWidget *wanted = m_ui->overview;
    if (part == keysPart)
        wanted = m_ui->keys;
    else if (part == serversPart)
        wanted = m_ui->servers;
    else if (part == allPart)
        wanted = m_ui->belongings;
    else if (part == historyPart)
        wanted = m_ui->history;
    m_ui->tabs->setCurrentWidget(wanted);
}

void PersonDetails::goToKey(const QString &key)
{
    if (key.isEmpty())
        return m_awaitedKey->drop();
    m_awaitedKey->await([this, key](int row) { return insight::keyObject(m_keys->row(row).key).id == key; });
}

const models::KeyRow *PersonDetails::currentKey() const
{
    const int row = part() == keysPart ? m_keysModel.sourceRow(m_keysView->currentIndex()) : -1;
    return row < 0 ? nullptr : &m_keys->row(row);
}

QString PersonDetails::currentPublicKey() const
{
    const models::KeyRow *row = currentKey();
    const bool isPrivate = row && !row->read && row->read.error() == insight::KeyFault::PrivateKey;
    return row && !isPrivate ? row->key.publicKey.trimmed() : QString();
}

QString PersonDetails::currentFingerprint() const
{
    const models::KeyRow *row = currentKey();
    return row ? models::fingerprintText(*row) : QString();
}

std::optional<exchange::Leaving> PersonDetails::leaving() const
{
    return m_ui->belongings->leaving();
}

QString PersonDetails::currentServer() const
{
    const int row = part() == serversPart ? m_serversModel.sourceRow(m_serversView->currentIndex()) : -1;
    return row < 0 ? QString() : m_servers->row(row).instance.name;
}

void PersonDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

bool PersonDetails::event(QEvent *event)
{
    // Before the layout tells the window how wide it must be, and again with what it then found.
    if (event->type() == QEvent::LayoutRequest)
        fitHead();
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHead();
    return done;
}

void PersonDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

/// Puts the button below the name where this would be left with a few letters beside it.
void PersonDetails::fitHead()
{
    const QMargins margins = m_ui->head->contentsMargins();
    const int names = qMax(m_ui->title->fairWidth(), m_ui->customer->fairWidth());
    const int who = m_ui->avatar->width() + names + 2 * m_ui->who->spacing();
    const int button = m_ui->mail->sizeHint().width() + margins.left() + margins.right();
    placeBelow(*m_ui->head, width() < who + m_ui->head->spacing() + button, Qt::AlignLeft);
    setMinimumWidth(qMax(leastWidth, button));
}

void PersonDetails::retranslate()
{
    m_keys->setLocale(locale());
    m_servers->setLocale(locale());
    m_keysView->setAccessibleName(tr("SSH keys of the person"));
    m_serversView->setAccessibleName(tr("Servers of the person"));
    setPaneTexts();
}

void PersonDetails::setPaneTexts()
{
    const auto number = [this](qsizetype rows) { return locale().toString(rows); };
    const int keys = m_ui->tabs->indexOf(m_ui->keys);
    const int servers = m_ui->tabs->indexOf(m_ui->servers);
    m_ui->tabs->setTabText(keys, m_detailKnown ? tr("Keys %1").arg(number(m_unread.size())) : tr("Keys"));
    const QString entered = number(models::enteredCount(m_servers->rows()));
    m_ui->tabs->setTabText(servers, m_detailKnown ? tr("Servers %1").arg(entered) : tr("Servers"));
    m_ui->tabs->setTabToolTip(servers, tr("Servers that the person can log in to, by access or by a key. Those "
                                          "of which they are only notified are listed too."));
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->belongings), tr("All of theirs"));
    const int changes = m_ui->history->count();
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->history),
                           changes < 0 ? tr("History") : tr("History %1").arg(number(changes)));
    const QString unknown = m_idMissing ? tr("Unknown: the API gave no ID for this person.")
                                        : tr("Unknown: the person's details have not been read.");
    const QString reading = tr("Reading the person's details…");
    m_ui->keys->setTexts(
        {.nothing = tr("The person has no SSH keys."), .hidden = {}, .reading = reading, .notAsked = unknown});
    m_ui->servers->setTexts({.nothing = tr("The person is not linked to any server."),
                             .hidden = {},
                             .reading = reading,
                             .notAsked = unknown});
}

void PersonDetails::showTables(const Person &person)
{
    m_object = insight::personObject(person.user);
    m_told = person.servers;
    showServers();
    // A failure is told once, above them all.
    m_state = person.state;
    m_state.error.reset();
    m_state.flaws.clear();
    if (m_idMissing || (m_state.phase == Phase::Failed && !m_state.hasValues()))
        m_state = {};
    m_ui->servers->setState(m_state);
    m_unread = person.detail ? person.detail->keys : QList<api::SshKey>();
    QStringList texts;
    for (const api::SshKey &key : std::as_const(m_unread))
        texts += key.publicKey;
    m_reading.start(texts);
    if (m_reading.isReading())
        m_ui->keys->setState({.phase = Phase::Loading, .at = m_state.at, .error = {}, .flaws = {}});
    setPaneTexts();
    Q_EMIT currentChanged();
}

void PersonDetails::showServers()
{
    const QStringList entered =
        m_detailKnown ? insight::enteredBy(m_object, m_index->chain(), m_index->access().ties()) : QStringList();
    m_servers->setRows(models::personServers(m_told, entered, m_inventory->values().instances));
    setPaneTexts();
}

void PersonDetails::showKeys()
{
    m_keys->setRows(models::keyRows(m_unread, m_reader));
    m_ui->keys->setState(m_state);
    setPaneTexts();
    Q_EMIT currentChanged();
}

void PersonDetails::showNotice(const Person &person)
{
    const inventory::State &state = person.state;
    QList<api::Flaw> flaws;
    std::copy_if(state.flaws.begin(), state.flaws.end(), std::back_inserter(flaws), words::isSeen);
    if (m_idMissing) {
        m_ui->notice->say(Notice::Kind::Information,
                          tr("The API gave no usable ID for this person, so only the data in the list is known."));
    } else if (state.phase == Phase::Failed && state.error && words::isToldOnce(*state.error)) {
        if (person.detail)
            m_ui->notice->clear();
        else
            m_ui->notice->say(Notice::Kind::Information, tr("The person's details are unknown."));
    } else if (state.phase == Phase::Failed && state.error) {
        m_ui->notice->say(
            Notice::Kind::Warning,
            [hasDetail = person.detail != nullptr, error = *state.error] {
                const QString sentence = words::ErrorText::sentence(error);
                return hasDetail ? tr("Could not refresh. The last known data is shown. %1").arg(sentence)
                                 : tr("The person's details could not be read. %1").arg(sentence);
            },
            [error = *state.error] { return words::ErrorText::details(error); }, true);
    } else if (!flaws.isEmpty()) {
        m_ui->notice->say(
            Notice::Kind::Warning, [] { return tr("Part of the API's response about this person could not be used."); },
            [flaws] { return words::ErrorText::details(flaws); }, true);
    } else if (!person.detail) {
        m_ui->notice->say(Notice::Kind::Information, tr("Reading the person's details…"));
    } else {
        m_ui->notice->clear();
    }
}

} // namespace gui

#include "moc_persondetails.cpp"
