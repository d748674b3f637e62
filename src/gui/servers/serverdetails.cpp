// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servers/serverdetails.h"

#include "gui/kit/buttons.h"
#include "gui/look/fonts.h"
#include "gui/pages/customerlinks.h"
#include "gui/servers/sshactions.h"
#include "models/detailtables.h"
#include "names/domainname.h"
#include "names/hostname.h"
#include "ui_serverdetails.h"
#include "words/errortext.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

using Phase = inventory::State::Phase;

namespace {

constexpr int leastWidth = 340;
constexpr int headLeft = 24;
constexpr int headRight = 16;
/// How far the texts of a table stand in: what stands above and below it begins there too.
constexpr int tableIndent = 8;
/// In a narrow head the buttons have a line of their own and more of it.
constexpr int narrowRight = 8;

/// Where links lead; nobody is called with a NUL, as the one is told from customers.
const QString toContact = QString(QChar()) + u"contact"_s;
const QString toDomain = u"domain"_s;

QString joined(const QStringList &parts, const QString &between)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(between);
}

} // namespace

ServerDetails::ServerDetails(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ServerDetails>())
    , m_networks(models::makeNetworkTable())
    , m_disks(models::makeDiskTable())
{
    m_ui->setupUi(this);
    m_ui->edit->setProperty("primary", true);
    for (DetailRows *rows : {m_ui->facts, m_ui->contacts})
        rows->setContentsMargins(tableIndent, 0, 0, 0);
    m_ui->note->setContentsMargins(tableIndent, 12, 0, 0);
    m_ui->origin->setContentsMargins(tableIndent, 16, 0, 0);
    scaleFont(*m_ui->title, 1.5);
    m_ui->name->setTone(words::Tone::Muted);
    for (QLabel *head : {m_ui->contactsHead, m_ui->networksHead, m_ui->disksHead}) {
        scaleFont(*head, 1.1);
        head->setContentsMargins(tableIndent, 16, 0, 0);
    }
    m_ui->networks->setFlexible(m_networks->columnNamed("ipv6"));
    m_ui->disks->setFlexible(m_disks->columnNamed("path"));
    m_ui->networks->setModel(m_networks.get());
    m_ui->disks->setModel(m_disks.get());
    // The page's own ground, without a sheet and a frame inside it.
    m_ui->overview->viewport()->setAutoFillBackground(false);
    m_ui->overviewContents->setAutoFillBackground(false);
    connect(m_ui->notice, &Notice::retryAsked, this, &ServerDetails::retryAsked);
    connect(m_ui->contacts, &DetailRows::followed, this, [this](const QString &target) {
        const QString reference = referenceOf(target);
        Q_EMIT wanted(target == toContact   ? m_leads.contact
                      : reference.isEmpty() ? allOfCustomer(target)
                                            : m_leads.references.value(reference));
    });
    connect(m_ui->facts, &DetailRows::followed, this, [this](const QString &target) {
        Q_EMIT wanted(target == toDomain ? m_leads.domain : m_leads.addresses.value(target));
    });
    connect(m_ui->nothing, &Placeholder::actionAsked, this, &ServerDetails::actionAsked);
}

ServerDetails::~ServerDetails() = default;

CaseLinks &ServerDetails::cases()
{
    return *m_ui->cases;
}

NoteSection &ServerDetails::note()
{
    return *m_ui->note;
}

QTabWidget &ServerDetails::tabs()
{
    return *m_ui->tabs;
}

void ServerDetails::setHeadActions(QAction *openSsh, QAction *edit)
{
    bindButton(*m_ui->openSsh, *openSsh);
    bindButton(*m_ui->edit, *edit);
}

void ServerDetails::showNothing(const QString &sentence, const QString &action)
{
    m_ui->nothing->say(sentence, action);
    m_ui->stack->setCurrentWidget(m_ui->nothing);
}

void ServerDetails::showInstance(const api::Instance &instance, const api::InstanceDetail *detail,
                                 const inventory::State &state,
                                 const tl::expected<exchange::SshTarget, exchange::SshFault> &ssh, const Leads &leads)
{
    m_leads = leads;
    m_ui->stack->setCurrentWidget(m_ui->server);
    m_ui->nothing->say(QString());
    showHead(instance);
    showFacts(instance, detail,
              ssh ? DetailRow{tr("SSH and SFTP"), ssh->host, true}
                  : DetailRow{tr("SSH and SFTP"), SshActions::sentence(ssh.error()), false, words::Tone::Warning});
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->contactsHead), static_cast<QWidget *>(m_ui->contacts)})
        widget->setVisible(detail);
    if (detail)
        showContacts(*detail);
    m_networks->setRows(detail ? detail->networks : QList<api::Network>());
    m_disks->setRows(detail ? detail->disks : QList<api::Disk>());
    m_ui->networksHead->setVisible(m_networks->rowCount() > 0);
    m_ui->networks->setVisible(m_networks->rowCount() > 0);
    m_ui->disksHead->setVisible(m_disks->rowCount() > 0);
    m_ui->disks->setVisible(m_disks->rowCount() > 0);
    showNotice(detail, state);
}

bool ServerDetails::tellsApart(const inventory::State &a, const inventory::State &b)
{
    const auto isTold = [](const inventory::State &state) {
        return state.phase == Phase::Failed || state.phase == Phase::Stale;
    };
    return (isTold(a) || isTold(b)) && (a.phase != b.phase || a.error != b.error);
}

void ServerDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_networks->setLocale(locale());
        m_disks->setLocale(locale());
    }
}

bool ServerDetails::event(QEvent *event)
{
    // Before the layout tells the window how wide it must be, and again with what it then found.
    if (event->type() == QEvent::LayoutRequest)
        fitHead();
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHead();
    return done;
}

void ServerDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

/// Puts the buttons below the names where these would be left with a few letters beside them.
void ServerDetails::fitHead()
{
    m_ui->name->setMinimumWidth(m_ui->name->fairWidth());
    const int buttons = m_ui->actions->sizeHint().width();
    const int names =
        m_ui->title->fairWidth() + m_ui->name->fairWidth() + 2 * m_ui->names->spacing() + m_ui->head->spacing();
    const bool narrow = width() < headLeft + names + buttons + headRight;
    placeBelow(*m_ui->head, narrow, Qt::AlignLeft);
    m_ui->head->setContentsMargins(headLeft, 16, narrow ? narrowRight : headRight, 4);
    // As wide as any of the parts needs, such as a panel's button in large text.
    setMinimumWidth(std::max({leastWidth, headLeft + buttons + narrowRight, m_ui->tabs->minimumSizeHint().width()}));
}

void ServerDetails::showHead(const api::Instance &instance)
{
    const bool unnamed = !names::hasHostname(instance.hostname);
    m_ui->title->setText(names::shownServer(instance.hostname, instance.name));
    m_ui->name->setText(unnamed ? QString() : instance.name);
    const bool described = !instance.description.trimmed().isEmpty();
    m_ui->description->setText(described ? instance.description : tr("No description"));
    m_ui->description->setTone(described ? words::Tone::Muted : words::Tone::Warning);
}

void ServerDetails::showFacts(const api::Instance &instance, const api::InstanceDetail *detail, const DetailRow &ssh)
{
    QList<DetailRow> facts;
    const bool unnamed = !names::hasHostname(instance.hostname);
    facts.append({tr("Hostname"),
                  unnamed ? tr("%1 (the server's name)").arg(instance.name) : names::shownNameAndOwn(instance.hostname),
                  false, unnamed ? words::Tone::Muted : words::Tone::Normal});
    const auto addAddress = [&](const QString &label, const QString &address) {
        const bool leads = !m_leads.addresses.value(address).page.isEmpty();
        facts.append({.label = label,
                      .value = address,
                      .fixedFont = true,
                      .links = {{0, address, leads ? address : QString()}}});
    };
    addAddress(tr("Address"), instance.ip);
    addAddress(tr("IPv6"), instance.ipv6);
    facts.append(ssh);
    facts.append({tr("Type and size"), joined({instance.type, instance.size.asText()}, u", "_s)});
    if (detail) {
        const QString cores = detail->cores.number ? tr("%Ln core(s)", nullptr, static_cast<int>(*detail->cores.number))
                                                   : detail->cores.text;
        facts.append({tr("Cores and memory"), joined({cores, models::megabytes(detail->memory, locale())}, u", "_s)});
        facts.append({tr("Applications"), detail->applications});
        if (!detail->domain.isEmpty())
            facts.append({.label = tr("Domain"),
                          .value = names::shownNameAndOwn(detail->domain),
                          .links = {{0, names::shownNameAndOwn(detail->domain),
                                     m_leads.domain.page.isEmpty() ? QString() : toDomain}}});
    }
    m_ui->facts->setRows(facts);
    // What only programs use stands last.
    m_ui->origin->setVisible(!instance.url.isEmpty());
    m_ui->origin->setRows(instance.url.isEmpty()
                              ? QList<DetailRow>()
                              : QList<DetailRow>{{tr("API URL"), instance.url, true, words::Tone::Muted}});
}

void ServerDetails::showContacts(const api::InstanceDetail &detail)
{
    const auto leads = [this](const QString &name) { return !m_leads.references.value(name).page.isEmpty(); };
    m_ui->contacts->setRows({
        customersRow(detail.customers.size() > 1 ? tr("Customers") : tr("Customer"), detail.customers, leads),
        customersRow(tr("Invoice contact"), detail.invoiceContacts, leads),
        {.label = tr("Technical contact"),
         .value = detail.technicalContact,
         .links = {{0, detail.technicalContact, m_leads.contact.page.isEmpty() ? QString() : toContact}}},
    });
}

void ServerDetails::showNotice(bool hasDetail, const inventory::State &state)
{
    if (state.phase == Phase::Failed && state.error && words::isToldOnce(*state.error)) {
        if (hasDetail)
            m_ui->notice->clear();
        else
            m_ui->notice->say(Notice::Kind::Information, tr("The server's details are unknown."));
    } else if (state.phase == Phase::Failed && state.error) {
        m_ui->notice->say(
            Notice::Kind::Warning,
            [hasDetail, error = *state.error] {
                const QString sentence = words::ErrorText::sentence(error);
                return hasDetail ? tr("Could not refresh. The last known data is shown. %1").arg(sentence)
                                 : tr("The server's details could not be read. %1").arg(sentence);
            },
            [error = *state.error] { return words::ErrorText::details(error); }, true);
    } else if (state.phase == Phase::Stale) {
        m_ui->notice->say(
            Notice::Kind::Warning, [] { return tr("The data shown may be older than what is on the server."); },
            [error = state.error] { return error ? words::ErrorText::details(*error) : QString(); }, true);
    } else if (!hasDetail) {
        m_ui->notice->say(Notice::Kind::Information, tr("Reading the server's details…"));
    } else {
        m_ui->notice->clear();
    }
}

} // namespace gui

#include "moc_serverdetails.cpp"
